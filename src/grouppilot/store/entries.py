"""The content calendar: what is planned, where and when it was posted, and what came of it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, String, func, literal_column
from sqlalchemy.orm import Mapped, mapped_column, validates

from grouppilot.store.base import AUTONUMBER, Base, Id, Key, Name, Uid, owned_by, pointing_at
from grouppilot.store.spelling import folded_names

# A key may have no group; SQL would take two of those for different.
_GROUP_OR_NONE: ColumnElement[int] = func.coalesce(literal_column("group_id"), 0)


def _folded(context: Any) -> str:
    """Return the key by which a search finds an entry that is written past its row."""
    return folded_names(context.get_current_parameters()["title"])


class Entry(Base):
    """One planned piece of content: of one day, of no day yet, or a series with its rule.

    With ``series_id`` it stands for the occurrence that its series has on ``original_day``: moved, edited,
    posted, or in the state "skipped" left out. So what was posted stays as it was when the series changes.
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_day", "day", "minute"),
        Index("uq_entry_series_day", "series_id", "original_day", unique=True),
        AUTONUMBER,
    )

    id: Mapped[Id]
    uid: Mapped[Uid]
    title: Mapped[Name]
    day: Mapped[date | None]  # a local date; none: in the tray of ideas. Of a series: where it starts
    minute: Mapped[int | None]  # of that day; none: all day
    length: Mapped[int] = mapped_column(default=0)  # minutes; 0: not said
    kind: Mapped[Key] = mapped_column(default="")
    format: Mapped[Key] = mapped_column(default="post")
    origin: Mapped[Key] = mapped_column(default="own")  # own or members
    reply: Mapped[str] = mapped_column(String(400), default="")  # what members get for replying
    reply_cost: Mapped[str] = mapped_column(String(60), default="")
    channels: Mapped[list[str]] = mapped_column(default=list)
    role: Mapped[Key] = mapped_column(default="")
    responsible: Mapped[str] = mapped_column(String(200), default="")
    script_id: Mapped[int | None] = pointing_at("script.id")
    text: Mapped[str] = mapped_column(String(8000), default="")  # its own wording; empty: the script's
    note: Mapped[str] = mapped_column(String(2000), default="")
    state: Mapped[Key] = mapped_column(default="draft")  # idea, draft, ready, published, reviewed, skipped
    pack: Mapped[list[str]] = mapped_column(default=list)  # the parts of the material pack it needs
    timetable: Mapped[bool] = mapped_column(default=True)  # members see it on the timetable
    rule: Mapped[str] = mapped_column(String(400), default="", index=True)  # RRULE of a series, else empty
    working: Mapped[bool] = mapped_column(default=False)  # a series leaves out days that are not worked
    last: Mapped[date | None]  # last day of a series; none: it has no end
    series_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id", ondelete="SET NULL"))
    original_day: Mapped[date | None]
    created: Mapped[datetime]
    folded: Mapped[str] = mapped_column(
        String(1500), default=_folded, server_default=""
    )  # its title, to be found

    @validates("title")
    def _fold(self, _name: str, title: str) -> str:
        self.folded = folded_names(title)
        return title


class EntryGroup(Base):
    """One group that an entry is for."""

    __tablename__ = "entry_group"
    __table_args__ = (Index("uq_entry_group", "entry_id", "group_id", unique=True), AUTONUMBER)

    id: Mapped[Id]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    group_id: Mapped[int] = owned_by("chat_group.id")


class Publication(Base):
    """What became of an entry on its day, in one group or where no group is (Moments, say)."""

    __tablename__ = "publication"
    __table_args__ = (
        Index("uq_publication_entry", "entry_id", _GROUP_OR_NONE, unique=True),
        Index("ix_publication_day", "day"),
        AUTONUMBER,
    )

    id: Mapped[Id]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    day: Mapped[date]  # for which it had been planned
    state: Mapped[Key] = mapped_column(default="published")  # published, skipped or missed
    reason: Mapped[str] = mapped_column(String(400), default="")  # why it was skipped
    at: Mapped[datetime]
    at_offset: Mapped[int] = mapped_column(default=0)  # minutes east of UTC where it was marked


class EntryDraft(Base):
    """What the owner filled in, rewrote or chose of an entry's text for one group before copying it."""

    __tablename__ = "entry_draft"
    __table_args__ = (Index("uq_entry_draft_entry", "entry_id", _GROUP_OR_NONE, unique=True), AUTONUMBER)

    id: Mapped[Id]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    values: Mapped[dict[str, Any]] = mapped_column(default=dict)
    text: Mapped[str] = mapped_column(String(8000), default="")  # empty: as the entry or its script says
    text_id: Mapped[int | None] = pointing_at("script_text.id")  # the variant chosen by hand


class EntryResult(Base):
    """What came of an entry in one group: unknown figures stay empty, which is not zero."""

    __tablename__ = "entry_result"
    __table_args__ = (Index("uq_entry_result_entry", "entry_id", _GROUP_OR_NONE, unique=True), AUTONUMBER)

    id: Mapped[Id]
    entry_id: Mapped[int] = owned_by("entry.id", index=False)
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    day: Mapped[date]
    reached: Mapped[int | None]
    responded: Mapped[int | None]
    converted: Mapped[int | None]
    note: Mapped[str] = mapped_column(String(2000), default="")
    source: Mapped[Key] = mapped_column(default="hand")  # hand or chat


class AdviceMute(Base):
    """The owner does not want to hear a piece of advice any more: for a group, for an entry, or at all."""

    __tablename__ = "advice_mute"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    code: Mapped[Key]
    group_id: Mapped[int | None] = owned_by("chat_group.id")
    entry_id: Mapped[int | None] = owned_by("entry.id")
