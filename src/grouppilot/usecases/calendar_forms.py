"""Everything the owner can say about an entry, checked before any of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import entries, series
from grouppilot.domain.refusals import Refused
from grouppilot.store.entries import Entry, EntryGroup
from grouppilot.store.entry_queries import group_rows
from grouppilot.store.scripts import Script
from grouppilot.usecases import groups

LONGEST = 7 * 1440
_CHARS = {
    "title": 200,
    "reply": 400,
    "reply_cost": 60,
    "role": 40,
    "responsible": 200,
    "text": 8000,
    "note": 2000,
}
_CHOICES = {
    "kind": ("", *entries.KINDS),
    "format": ("", *entries.FORMATS),
    "origin": entries.ORIGINS,
    "state": entries.PLANNED_STATES,
}


@dataclass(frozen=True)
class EntryForm:
    """What an entry says.

    Attributes:
        day: The local date it is planned for, of a series the one it starts on; None for the tray of ideas.
        minute: Of that day on the clock of the workspace's zone; None for all day.
        length: In minutes; 0 where it is not said.
        groups: Those it is for; none where it is posted in no group.
        kind: One of ``domain.entries.KINDS``, or empty.
        format: One of ``domain.entries.FORMATS``, or empty.
        origin: ``own`` or ``members``: whose content it is.
        reply: What members get for replying; ``reply_cost`` what that costs.
        channels: Some of ``domain.entries.CHANNELS``.
        text: Its own wording; empty for the script's.
        state: One of ``domain.entries.PLANNED_STATES``; what was posted is told by its publications.
        pack: The parts of the material pack it needs; None for what its format usually does.
        rule: RRULE of a series as ``domain.series`` reads it; empty for a single entry.
        working: A series leaves out the days that are not worked in the region.
        timetable: Members see it on the timetable.
    """

    title: str
    day: date | None = None
    minute: int | None = None
    length: int = 0
    groups: tuple[int, ...] = ()
    kind: str = ""
    format: str = "post"
    origin: str = "own"
    reply: str = ""
    reply_cost: str = ""
    channels: tuple[str, ...] = ("group",)
    role: str = ""
    responsible: str = ""
    script_id: int | None = None
    text: str = ""
    note: str = ""
    state: str = "draft"
    pack: tuple[str, ...] | None = None
    rule: str = ""
    working: bool = False
    timetable: bool = True


FIELDS = tuple(field.name for field in fields(EntryForm))
COPIED = tuple(name for name in FIELDS if name not in ("groups", "rule", "working", "day"))
"""What two rows of one entry have in common."""


def form_in(session: Session, row: Entry) -> EntryForm:
    """Return what a row says."""
    said: dict[str, Any] = {name: getattr(row, name) for name in FIELDS if name != "groups"}
    said["channels"], said["pack"] = tuple(row.channels), tuple(row.pack)
    return EntryForm(**said, groups=tuple(sorted(each.group_id for each in group_rows(session, row.id))))


def check(session: Session, form: EntryForm) -> EntryForm:
    """Return a form that can be kept: tidied, and of a series with the first day it falls on.

    Raises:
        Refused: ``entry_title_missing``, ``entry_bad_value`` with ``field``, ``entry_too_long`` with
            ``field`` and ``most``, ``bad_time``, ``day_out_of_range``, ``bad_series`` with ``part``,
            ``series_never``, ``group_unknown``, ``script_unknown``.
    """
    form = replace(form, title=form.title.strip())
    if not form.title:
        raise Refused("entry_title_missing")
    for name, most in _CHARS.items():
        if len(getattr(form, name)) > most:
            raise Refused("entry_too_long", field=name, most=most)
    for name, allowed in _CHOICES.items():
        if getattr(form, name) not in allowed:
            raise Refused("entry_bad_value", field=name)
    _check_lists(form)
    _check_time(form)
    for group_id in form.groups:
        groups.alive(session, group_id)
    if form.script_id is not None and session.get(Script, form.script_id) is None:
        raise Refused("script_unknown")
    pack = entries.usual_pack(form.format) if form.pack is None else form.pack
    return replace(form, pack=pack, groups=tuple(dict.fromkeys(form.groups)), **_recurring(form))


def _check_lists(form: EntryForm) -> None:
    if not set(form.channels) <= set(entries.CHANNELS):
        raise Refused("entry_bad_value", field="channels")
    if not set(form.pack or ()) <= set(entries.PARTS):
        raise Refused("entry_bad_value", field="pack")
    if not 0 <= form.length <= LONGEST:
        raise Refused("entry_bad_value", field="length")


def _check_time(form: EntryForm) -> None:
    if form.minute is not None and not 0 <= form.minute < 1440:
        raise Refused("bad_time")
    if form.day is not None:
        entries.in_range(form.day)
    elif form.rule:
        raise Refused("entry_bad_value", field="rule")


def _recurring(form: EntryForm) -> Mapping[str, Any]:
    if not form.rule or form.day is None:
        return {"rule": "", "working": False}
    rule = series.parse(form.rule)
    day = series.first_fall(rule, form.day)
    if day is None or (rule.until is not None and rule.until < day):
        raise Refused("series_never")
    return {"rule": series.to_text(rule), "day": day}


def fill(row: Entry, form: EntryForm) -> None:
    """Keep a checked form in its row; the groups are rows of their own."""
    for name in (*COPIED, "rule", "working", "day"):
        value = getattr(form, name)
        value = list(value) if isinstance(value, tuple) else value
        if getattr(row, name) != value:
            setattr(row, name, value)
    last = series.last_day(series.parse(form.rule), form.day) if form.rule and form.day else None
    if row.last != last:
        row.last = last


def set_groups(session: Session, entry_id: int, wanted: tuple[int, ...]) -> None:
    """Let an entry be for these groups and no other."""
    there = {each.group_id: each for each in group_rows(session, entry_id)}
    for group_id, row in there.items():
        if group_id not in wanted:
            session.delete(row)
    session.add_all(EntryGroup(entry_id=entry_id, group_id=each) for each in wanted if each not in there)
    session.flush()
