"""Entries by their keys, and series whose days are set apart, split, and changed from a day on.

The past stays: a change of a series begins today at the earliest, and what was posted has rows of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from sqlalchemy.orm import Session

from grouppilot.domain import series as rules
from grouppilot.domain.entries import SKIPPED, EntryKey, parse_key
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries as queries
from grouppilot.store.entries import Entry
from grouppilot.store.materials import Material
from grouppilot.usecases import holidays, settings
from grouppilot.usecases.activity_follow import take_along
from grouppilot.usecases.calendar_forms import COPIED, check, fill, form_in, set_groups
from grouppilot.usecases.calendar_rows import series_days
from grouppilot.usecases.workspace import Workspace

Scope = Literal["one", "following", "all"]
_MATERIAL = ("part", "position", "name", "digest", "size", "media", "url")


@dataclass(frozen=True)
class Found:
    """What a key means.

    Attributes:
        row: What says what it is: its own row, else that of its series.
        day: On which it stands; None in the tray.
        series: The series it is one of; None for a single entry.
        origin: The day of the series that it stands for; None for a single entry.
    """

    row: Entry
    day: date | None
    series: Entry | None = None
    origin: date | None = None

    @property
    def own(self) -> bool:
        """Whether it has a row of its own."""
        return self.row is not self.series


@dataclass(frozen=True)
class Changed:
    """A series after a change from a day on.

    Attributes:
        was: Number of the series before.
        number: Number of the one that holds from ``since`` on; of a single entry where it stopped to recur.
        since: First day of the series as it was that the change concerns.
        by: Days by which every later one moved.
        only: The key of all that is left for sure, where another rule has other days.
    """

    was: int
    number: int
    since: date
    by: int = 0
    only: str = ""

    def key(self, origin: date | None) -> str:
        """Return the key that a day of the series as it was has afterwards."""
        if self.only:
            return self.only
        if origin is None or origin < self.since:
            return str(EntryKey(self.was, origin))
        return str(EntryKey(self.number, origin + timedelta(self.by)))


def find(session: Session, key: str) -> Found:
    """Return what a key means.

    Raises:
        Refused: ``entry_unknown``.
    """
    number, day = parse_key(key)
    row = session.get(Entry, number)
    if row is None or row.state == SKIPPED:
        raise Refused("entry_unknown")
    if not row.rule:
        if day is not None:
            raise Refused("entry_unknown")
        above = session.get(Entry, row.series_id) if row.series_id else None
        return Found(row, row.day, above, row.original_day if above else None)
    if day is None:
        return _first(session, row)
    own = queries.standing_for(session, row.id, day)
    if own is not None and own.state != SKIPPED:
        return Found(own, own.day, row, day)
    if own is not None or not _days(session, row, day, day):
        raise Refused("entry_unknown")
    return Found(row, day, row, day)


def _first(session: Session, row: Entry) -> Found:
    day = _first_from(session, row, row.day or date.min)
    return Found(row, row.day, row, day or row.day)


def key_of(row: Entry) -> str:
    """Return the key of a row that is no series."""
    if row.series_id is not None and row.original_day is not None:
        return str(EntryKey(row.series_id, row.original_day))
    return str(row.id)


def own_row(session: Session, at: Any, found: Found) -> Entry:
    """Return the row of its own that a day of a series has, made where it had none.

    Args:
        session: Of a write.
        at: The moment of the write.
        found: The entry.
    """
    if found.own:
        return found.row
    return duplicate(session, at, found.row, day=found.day, series_id=found.row.id, original_day=found.day)


def duplicate(session: Session, at: Any, row: Entry, **changed: Any) -> Entry:
    """Make another row that says the same, with the same materials; ``groups`` replaces its groups."""
    groups = changed.pop("groups", None)
    said = {name: getattr(row, name) for name in COPIED}
    said["channels"], said["pack"] = list(row.channels), list(row.pack)
    made = Entry(**(said | changed), created=at)
    session.add(made)
    session.flush()
    if groups is None:
        groups = tuple(each.group_id for each in queries.group_rows(session, row.id))
    set_groups(session, made.id, groups)
    for part in queries.materials_of(session, row.id):
        session.add(Material(entry_id=made.id, **{name: getattr(part, name) for name in _MATERIAL}))
    session.flush()
    return made


def posted(session: Session, row: Entry) -> bool:
    """Tell whether an entry was posted anywhere."""
    return any(each.state == "published" for each in queries.publications(session, row.id))


def begins(session: Session, ws: Workspace, found: Found, scope: Scope) -> date:
    """Return the day of its series from which a change of more than one day holds: never before today.

    Raises:
        Refused: ``series_over`` where no day of it is left.
    """
    assert found.series is not None
    day = settings.today_in(session, ws)
    if scope == "following" and found.origin is not None:
        day = max(day, found.origin)
    first = _first_from(session, found.series, day)
    if first is None:
        raise Refused("series_over")
    return first


def from_day(session: Session, at: Any, series: Entry, day: date) -> Entry:
    """Return the series from one of its days on: itself where that is its first, else another.

    The one before ends the day before; rows that stand for later days go along.
    """
    assert series.day is not None
    if day <= series.day:
        return series
    rule = rules.parse(series.rule)
    going_on = rules.going_on(rule, series.day, day)
    made = duplicate(session, at, series, day=day, rule=rules.to_text(going_on), working=series.working)
    made.last = rules.last_day(going_on, day)
    for row in queries.replacing(session, series.id, day):
        row.series_id = made.id
    end(series, day - timedelta(1))
    session.flush()
    return made


def end(series: Entry, last: date) -> None:
    """Let a series fall up to a day and no further."""
    series.rule, series.last = rules.to_text(rules.ended(rules.parse(series.rule), last)), last


def change(
    session: Session, ws: Workspace, found: Found, scope: Scope, changed: Mapping[str, Any], by: int = 0
) -> Changed:
    """Change a series from a day on, and what stands for single days of it as far as these had not differed.

    Args:
        session: Of a write.
        ws: The workspace.
        found: An occurrence of the series.
        scope: ``following`` or ``all``.
        changed: Fields of the form with their new values; ``day`` is told by ``by``.
        by: Days by which every occurrence moves.

    Raises:
        Refused: ``series_over``, ``series_cannot_move`` and what a form is refused for.
    """
    assert found.series is not None
    since, was = begins(session, ws, found, scope), found.series.id
    series = from_day(session, ws.now(), found.series, since)
    before = form_in(session, series)
    assert before.day is not None
    rule = rules.to_text(rules.moved(rules.parse(before.rule), before.day, by))
    form = check(session, replace(before, **{"rule": rule, **changed, "day": before.day + timedelta(by)}))
    fill(series, form)
    set_groups(session, series.id, form.groups)
    session.flush()
    wanted = {name: getattr(form, name) for name in changed if name in COPIED or name == "groups"}
    _change_apart(session, series, {name: (getattr(before, name), wanted[name]) for name in wanted}, by)
    only = let_go(session, series) if {"rule", "working"} & set(changed) else ""
    return Changed(was, series.id, since, by, only)


def skip(session: Session, at: Any, found: Found) -> None:
    """Leave one day out of its series, with all that was kept of it."""
    assert found.series is not None
    if found.own:
        take_along(session, found.row)
        session.flush()
    day = found.origin
    row = Entry(title=found.series.title, day=day, original_day=day, series_id=found.series.id, created=at)
    row.channels, row.pack, row.state = [], [], SKIPPED
    session.add(row)
    session.flush()


def drop_from(session: Session, series: Entry, day: date) -> None:
    """Let a series end before a day. What was posted for later days stays."""
    for row in queries.replacing(session, series.id, day):
        if row.state == SKIPPED or not posted(session, row):
            take_along(session, row)
    session.flush()
    if series.day is not None and day <= series.day:
        session.delete(series)
    else:
        end(series, day - timedelta(1))
    session.flush()


def _change_apart(session: Session, series: Entry, changed: Mapping[str, tuple[Any, Any]], by: int) -> None:
    rows = queries.replacing(session, series.id)
    # One at a time, and those first that go ahead, or two would stand for one day in between.
    for row in reversed(rows) if by > 0 else rows:
        if row.original_day is not None and by:
            row.original_day += timedelta(by)
        if row.state == SKIPPED:
            row.day = row.original_day
        elif not posted(session, row):
            row.day = None if row.day is None else row.day + timedelta(by)
            _follow(session, row, changed)
        session.flush()


def _follow(session: Session, row: Entry, changed: Mapping[str, tuple[Any, Any]]) -> None:
    """Change what a row had in common with its series."""
    had = form_in(session, row)
    same = {name: new for name, (old, new) in changed.items() if getattr(had, name) == old}
    if "groups" in same:
        set_groups(session, row.id, same.pop("groups"))
    for name, value in same.items():
        setattr(row, name, list(value) if isinstance(value, tuple) else value)


def let_go(session: Session, series: Entry) -> str:
    """Make single entries of what stands for days that a changed rule has no longer; return the first key."""
    first = series.day
    for row in queries.replacing(session, series.id):
        day = row.original_day
        if day is not None and series.rule and _days(session, series, day, day):
            continue
        if row.state == SKIPPED:
            session.delete(row)
            continue
        row.series_id = row.original_day = None
        if not series.rule and day == first:  # that day has its row already
            session.delete(series)
            session.flush()
            return str(row.id)
    session.flush()
    return str(EntryKey(series.id, first)) if series.rule else str(series.id)


def _days(session: Session, series: Entry, first: date, last: date) -> list[date]:
    region = settings.load(session).region
    return series_days(series, holidays.calendar(session, region, first, last), first, last)


def _first_from(session: Session, series: Entry, day: date) -> date | None:
    """Return the first day of a series that is not before a day, looking ahead a few years at most."""
    start = max(day, series.day or day)
    for _ in range(8):
        end = start + timedelta(370)
        days = _days(session, series, start, end)
        if days:
            return days[0]
        start = end + timedelta(1)
    return None
