"""SOP items in versions, ticks, and the days that are settled."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Index, String, func, literal_column
from sqlalchemy.orm import Mapped, mapped_column

import grouppilot.store.groups
import grouppilot.store.scripts  # noqa: F401 - rows here point at theirs, which must be known to write them
from grouppilot.store.base import (
    AUTONUMBER,
    NOT_LOGGED,
    Base,
    Id,
    Key,
    Name,
    Uid,
    held_by,
    owned_by,
    pointing_at,
)

# A key may have no group; SQL would take two of those for different.
_GROUP_OR_NONE: ColumnElement[int] = func.coalesce(literal_column("group_id"), 0)


class SopItem(Base):
    """The lineage of an item: what stays the same while its versions change."""

    __tablename__ = "sop_item"
    __table_args__ = (Index("ix_sop_item_pack", "pack", "pack_key", "home_group_id"), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    # owner (no group), groups (those in SopAudience) or all (every group that runs).
    audience: Mapped[Key] = mapped_column(default="groups")
    position: Mapped[int] = mapped_column(default=0)
    # Where a pack put it: the same pack never puts it there again, not even after it was deleted.
    pack: Mapped[Key] = mapped_column(default="")
    pack_key: Mapped[Key] = mapped_column(default="")
    home_group_id: Mapped[int | None] = owned_by("chat_group.id")
    deleted: Mapped[bool] = mapped_column(default=False)
    created: Mapped[date]


class SopAudience(Base):
    """One group that an item is for."""

    __tablename__ = "sop_audience"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    item_id: Mapped[int] = owned_by("sop_item.id")
    group_id: Mapped[int] = owned_by("chat_group.id")


class VersionWords:
    """What a version of an item says; the same of one that holds and of one that was settled."""

    valid_from: Mapped[date]
    title: Mapped[Name]
    minute: Mapped[int | None]
    rule: Mapped[dict[str, Any]]
    must: Mapped[bool] = mapped_column(default=False)
    minutes: Mapped[int] = mapped_column(default=0)
    figures: Mapped[list[str]] = mapped_column(default=list)
    of_members: Mapped[bool] = mapped_column(default=False)
    stages: Mapped[list[str]] = mapped_column(default=list)
    status: Mapped[Key] = mapped_column(default="active")  # active, paused or ended
    role: Mapped[Key] = mapped_column(default="")
    responsible: Mapped[str] = mapped_column(String(200), default="")


class SopVersion(VersionWords, Base):
    """What an item says from one day on. An edit today starts a version today; the past keeps its own."""

    __tablename__ = "sop_version"
    __table_args__ = (Index("uq_sop_version_item_day", "item_id", "valid_from", unique=True), AUTONUMBER)

    id: Mapped[Id]
    item_id: Mapped[int] = owned_by("sop_item.id", index=False)
    script_id: Mapped[int | None] = pointing_at("script.id")


class Tick(Base):
    """The owner's answer to one due item: done, skipped with a reason, or admitted as missed."""

    __tablename__ = "tick"

    id: Mapped[Id]
    item_id: Mapped[int] = owned_by("sop_item.id", index=False)
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    due: Mapped[date]
    state: Mapped[Key]
    figures: Mapped[dict[str, Any]] = mapped_column(default=dict)
    members: Mapped[int | None]  # how many the first figure is read against, as of the tick
    reason: Mapped[str] = mapped_column(String(400), default="")
    note: Mapped[str] = mapped_column(String(2000), default="")
    at: Mapped[datetime]
    at_offset: Mapped[int] = mapped_column(default=0)  # minutes east of UTC where it was ticked

    __table_args__ = (
        Index("uq_tick_key", "item_id", _GROUP_OR_NONE, "due", unique=True),
        Index("ix_tick_due", "due"),
        AUTONUMBER,
    )


class Draft(Base):
    """What the owner filled in or rewrote for one due item before copying it."""

    __tablename__ = "due_draft"
    __table_args__ = (Index("ix_due_draft_item", "item_id", "group_id", "due"), AUTONUMBER)

    id: Mapped[Id]
    item_id: Mapped[int] = owned_by("sop_item.id", index=False)
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    due: Mapped[date]
    values: Mapped[dict[str, Any]] = mapped_column(default=dict)
    text: Mapped[str] = mapped_column(String(8000), default="")  # empty: as the script says
    text_id: Mapped[int | None] = pointing_at("script_text.id")  # the variant chosen by hand
    note: Mapped[str] = mapped_column(String(2000), default="")  # goes into the tick once there is one


class SettledDay(Base):
    """A day that ended and whose due rows are fixed for good. Outside the undo log."""

    __tablename__ = "settled_day"
    __table_args__ = (NOT_LOGGED,)

    day: Mapped[date] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class SettledVersion(VersionWords, Base):
    """A version as it stood when a day was settled. Outside the undo log, and what it names may be gone."""

    __tablename__ = "settled_version"
    __table_args__ = ({**AUTONUMBER, **NOT_LOGGED},)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(index=True)  # of SopVersion; undo may have taken it away
    item_id: Mapped[int]
    script_id: Mapped[int | None]


class SettledDue(Base):
    """One item that was due on a settled day, in the words it had and the state it ended in.

    Neither undo nor anything else can delete what these rows point at: an item or group taken back is
    marked as deleted instead (see ``store.sqlite_undo``).
    """

    __tablename__ = "settled_due"

    id: Mapped[Id]
    day: Mapped[date]
    item_id: Mapped[int] = held_by("sop_item.id", index=False)
    group_id: Mapped[int | None] = held_by("chat_group.id")
    version_id: Mapped[int] = held_by("settled_version.id")
    must: Mapped[bool]
    minutes: Mapped[int]
    state: Mapped[Key]

    __table_args__ = (
        Index("uq_settled_due_key", "day", "item_id", _GROUP_OR_NONE, unique=True),
        Index("ix_settled_due_item", "item_id", "day"),
        {**AUTONUMBER, **NOT_LOGGED},
    )
