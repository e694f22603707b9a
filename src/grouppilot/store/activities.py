"""Activities: entries of the calendar with an aim, stages, sign-ups, attendance, costs, prizes and draws."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at


class Activity(Base):
    """What an entry of the calendar is when it is an activity; its day, groups and text are the entry's."""

    __tablename__ = "activity"
    __table_args__ = (Index("uq_activity_entry", "entry_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    aim: Mapped[Key] = mapped_column(default="")  # stick, grow or convert
    target: Mapped[int | None]
    reached: Mapped[int | None]  # as the owner says; none: as it is counted
    place: Mapped[Key] = mapped_column(default="")  # online or onsite
    address: Mapped[str] = mapped_column(String(400), default="")
    way: Mapped[str] = mapped_column(String(400), default="")  # how to find it: a map's link, a gate
    deadline: Mapped[date | None]  # last day to sign up
    note: Mapped[str] = mapped_column(String(2000), default="")  # what to do better
    created: Mapped[datetime]


class ActivityStage(Base):
    """An entry that is one stage of an activity: announced, reminded of, reported."""

    __tablename__ = "activity_stage"
    __table_args__ = (Index("uq_activity_stage_entry", "entry_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    activity_id: Mapped[int] = owned_by("activity.id")
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    step: Mapped[Key] = mapped_column(default="")  # announce, rules, remind, result, or none of these


class ActivityCost(Base):
    """Something an activity costs, as planned and as it came, in hundredths of the owner's currency."""

    __tablename__ = "activity_cost"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    activity_id: Mapped[int] = owned_by("activity.id")
    name: Mapped[Name]
    planned: Mapped[int | None]
    spent: Mapped[int | None]


class Prize(Base):
    """A prize of an activity, so many of it; the one that stands first is drawn first."""

    __tablename__ = "prize"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    activity_id: Mapped[int] = owned_by("activity.id")
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[Name]
    number: Mapped[int] = mapped_column(default=1)
    worth: Mapped[int | None]  # of each, in hundredths


class Draw(Base):
    """A draw: its list and seed from when they were frozen, its winners from when it was drawn.

    It is written outside the undo log, so that none can be drawn again until it suits. It goes with its
    activity.
    """

    __tablename__ = "draw"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    activity_id: Mapped[int] = owned_by("activity.id")
    source: Mapped[Key]  # signed, came, members or pasted
    lines: Mapped[list[str]]
    digest: Mapped[str] = mapped_column(String(64))
    again: Mapped[int] = mapped_column(default=0)
    left_out: Mapped[Any] = mapped_column(JSON)  # [[line, reason], …]
    members: Mapped[dict[str, Any]]  # line → membership, for lines that are a member's
    levels: Mapped[Any] = mapped_column(JSON)  # [[prize or none, name, number], …]
    mode: Mapped[Key] = mapped_column(default="open")  # how the seed is shown before: open, sealed or later
    seed: Mapped[str] = mapped_column(String(200), default="")
    hint: Mapped[str] = mapped_column(String(200), default="")  # where a seed that comes later will come from
    won: Mapped[Any] = mapped_column(JSON)  # [[line, place of its level], …] in the order of the draw
    frozen: Mapped[datetime]
    drawn: Mapped[datetime | None]
    called_off: Mapped[datetime | None]


class Award(Base):
    """A prize that somebody won or was given, handed over or not."""

    __tablename__ = "award"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    activity_id: Mapped[int] = owned_by("activity.id")
    prize_id: Mapped[int | None] = pointing_at("prize.id")
    draw_id: Mapped[int | None] = pointing_at("draw.id")
    membership_id: Mapped[int | None] = pointing_at("membership.id")
    name: Mapped[Name]
    day: Mapped[date]
    handed: Mapped[date | None]


class Attendance(Base):
    """Somebody who came: a member, or a name nobody answers to."""

    __tablename__ = "attendance"
    __table_args__ = (Index("uq_attendance", "activity_id", "membership_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    activity_id: Mapped[int] = owned_by("activity.id", index=False)
    membership_id: Mapped[int | None] = pointing_at("membership.id")
    name: Mapped[Name]
