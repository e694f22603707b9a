"""The operations diary, an entry a day and group, and what was decided in the weekly reviews."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Index, String, func, literal_column
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Uid, owned_by

# A key may have no group; SQL would take two of those for different.
_GROUP_OR_NONE: ColumnElement[Any] = func.coalesce(literal_column("group_id"), 0)


class Diary(Base):
    """What the owner wrote in the evening about one group, or about the day as a whole."""

    __tablename__ = "diary"
    __table_args__ = (Index("uq_diary_day", "day", _GROUP_OR_NONE, unique=True), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    day: Mapped[date]
    worked: Mapped[str] = mapped_column(String(1000), default="")
    problem: Mapped[str] = mapped_column(String(1000), default="")
    idea: Mapped[str] = mapped_column(String(1000), default="")
    mood: Mapped[Key] = mapped_column(default="")  # lively, flat or cold; empty: not said
    source: Mapped[Key] = mapped_column(default="hand")  # who said how the group felt
    folded: Mapped[str] = mapped_column(String(24000), default="")  # what a search looks in
    written: Mapped[datetime]


class Decision(Base):
    """Something to be done differently, as decided when a week was looked back on."""

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_open", "done", "decided"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    decided: Mapped[date]  # a day of the week looked back on
    what: Mapped[str] = mapped_column(String(1000))
    who: Mapped[str] = mapped_column(String(200), default="")
    until: Mapped[date | None]
    done: Mapped[date | None]
