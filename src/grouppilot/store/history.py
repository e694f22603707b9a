"""The undo log's own tables: the owner's actions, and the inverse of each change they made."""

from datetime import datetime
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, NOT_LOGGED, Base, Id, Key, owned_by


class Action(Base):
    """One thing the owner did, which one Ctrl+Z takes back."""

    __tablename__ = "undo_action"
    __table_args__ = ({**AUTONUMBER, **NOT_LOGGED},)

    id: Mapped[Id]
    code: Mapped[Key]
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    undone: Mapped[bool] = mapped_column(default=False)


class Change(Base):
    """The statement that takes back one changed row."""

    __tablename__ = "undo_change"
    __table_args__ = ({**AUTONUMBER, **NOT_LOGGED},)

    id: Mapped[Id]
    action_id: Mapped[int] = owned_by("undo_action.id")
    tbl: Mapped[str] = mapped_column(String(40))
    row: Mapped[str] = mapped_column(String(80))
    sql: Mapped[str] = mapped_column(Text)
