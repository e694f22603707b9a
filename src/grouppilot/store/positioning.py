"""What a group is for: its positioning, whether it is worth it, its check-ups and its stages over time."""

from datetime import date
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Uid, owned_by


class Positioning(Base):
    """The answers of one group by key: the eight questions, audience, threshold, naming, frequency."""

    __tablename__ = "positioning"
    __table_args__ = (Index("uq_positioning_group", "group_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)


class Estimate(Base):
    """Whether a group is worth it, as judged on a day: the gates, the expected return, and the real one."""

    __tablename__ = "estimate"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id")
    made: Mapped[date]
    gates: Mapped[dict[str, Any]] = mapped_column(default=dict)
    expected: Mapped[dict[str, Any]] = mapped_column(default=dict)
    actual: Mapped[dict[str, Any]] = mapped_column(default=dict)
    note: Mapped[str] = mapped_column(String(2000), default="")


class CheckUp(Base):
    """Five questions answered about a quiet group on a day."""

    __tablename__ = "check_up"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id")
    day: Mapped[date]
    answers: Mapped[dict[str, Any]] = mapped_column(default=dict)


class StageChange(Base):
    """A group entered a stage on a day."""

    __tablename__ = "stage_change"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id")
    stage: Mapped[Key]
    day: Mapped[date]
