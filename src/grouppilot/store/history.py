"""The undo log's own tables: the owner's actions, and the inverse of each change they made."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, NOT_LOGGED, Base, Id, Key, owned_by


class Action(Base):
    """One thing the owner did, which one Ctrl+Z takes back.

    Attributes:
        place: In which order actions are taken back; that of their numbers, but for long ones.
        state: Empty when it is whole: as it was done, or as it was before. ``writing``, ``undoing`` or
            ``redoing`` between the transactions of a long one; ``gone`` when it is only to be thrown away.
        until: While it is undone or redone: its last change that is still to be taken back.
        hidden: Numbers of rows, as spans by table, that nobody reads until it is whole.
    """

    __tablename__ = "undo_action"
    __table_args__ = ({**AUTONUMBER, **NOT_LOGGED},)

    id: Mapped[Id]
    code: Mapped[Key]
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    undone: Mapped[bool] = mapped_column(default=False)
    place: Mapped[int] = mapped_column(default=0, server_default="0")
    state: Mapped[Key] = mapped_column(default="", server_default="")
    until: Mapped[int | None]
    hidden: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")


class Change(Base):
    """The statement that takes back one changed row."""

    __tablename__ = "undo_change"
    __table_args__ = ({**AUTONUMBER, **NOT_LOGGED},)

    id: Mapped[Id]
    action_id: Mapped[int] = owned_by("undo_action.id")
    tbl: Mapped[str] = mapped_column(String(40))
    row: Mapped[str] = mapped_column(String(80))
    sql: Mapped[str] = mapped_column(Text)
