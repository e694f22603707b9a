"""The entries of the calendar as month, week and list show them, read in a handful of queries."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import RestRange, WorkingDays, silenced
from grouppilot.domain.entries import EntryKey, missing_parts
from grouppilot.domain.series import falls, parse
from grouppilot.store import checklist_queries, entry_queries
from grouppilot.usecases import holidays


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One entry on one day.

    Attributes:
        key: ``"12"``, or ``"12.2026-06-11"`` for the one of a series that falls on that day, or fell there
            before it was moved.
        entry_id: The row that says what it is; of a series as long as nothing sets this day apart.
        day: None in the tray of ideas.
        minute: Time of day in minutes; None for all day.
        length: In minutes; 0 where it is not said.
        state: idea, draft, ready, published or reviewed.
        series: It is one of a recurring entry.
        missing: Parts of the material pack that are needed and not there: text, link, video, picture.
        advice: How many pieces of advice concern it.
    """

    key: str
    entry_id: int
    day: date | None
    minute: int | None
    length: int
    title: str
    kind: str
    format: str
    state: str
    groups: tuple[int, ...]
    group_names: tuple[str, ...]
    series: bool
    missing: tuple[str, ...]
    advice: int = 0


@dataclass(frozen=True)
class Setting:
    """What entries are read against: groups in the owner's order, rest ranges, working days."""

    groups: Mapping[int, Any]
    rests: tuple[RestRange, ...]
    working: WorkingDays

    def lives(self, group_id: int, day: date) -> bool:
        """Tell whether a group runs on a day and does not rest."""
        row = self.groups[group_id]
        within = (row.start is None or row.start <= day) and (row.end is None or day <= row.end)
        return within and row.stage != "archived" and not self.rests_on(day, group_id)

    def rests_on(self, day: date, group_id: int | None) -> bool:
        """Tell whether everything rests on a day, or this group."""
        asleep = silenced(day, self.rests) if self.rests else frozenset[int | None]()
        return None in asleep or group_id in asleep


def setting(session: Session, region: str, first: date, last: date) -> Setting:
    """Read what entries of a span are read against."""
    return Setting(
        groups={row.id: row for row in checklist_queries.groups(session)},
        rests=tuple(RestRange(*row) for row in checklist_queries.rest_ranges(session)),
        working=holidays.calendar(session, region, first, last),
    )


def on_days(
    session: Session, known: Setting, first: date, last: date, group_id: int | None = None
) -> list[Occurrence]:
    """Return what is planned from a day to another, both inclusive, by day, time and title."""
    single = entry_queries.on_days(first, last)
    found = _made(session, known, single, group_id)
    recurring = entry_queries.listed(session, entry_queries.recurring(first, last), group_id)
    if recurring:
        found += _of_series(session, known, recurring, first, last, group_id)
    return sorted(found, key=order)


def in_tray(session: Session, known: Setting, group_id: int | None = None) -> list[Occurrence]:
    """Return the ideas without a day, the newest first."""
    found = _made(session, known, entry_queries.in_tray(), group_id)
    return sorted(found, key=lambda each: -each.entry_id)


def numbered(session: Session, known: Setting, ids: Iterable[int]) -> list[Occurrence]:
    """Return single entries by the numbers of their rows; a series is none."""
    found = _made(session, known, entry_queries.numbered(ids), None)
    return [each for each in found if not each.series or "." not in each.key or each.day is not None]


def order(each: Occurrence) -> tuple[date, int, str, int]:
    """Return the key that puts entries in the order of day, time and title."""
    return (each.day or date.max, -1 if each.minute is None else each.minute, each.title, each.entry_id)


def _made(session: Session, known: Setting, which: Any, group_id: int | None) -> list[Occurrence]:
    groups = entry_queries.groups_of(session, which)
    parts = entry_queries.parts_of(session, which)
    return [
        _occurrence(row, known, row.day, alive, parts.get(row.id, ()))
        for row in entry_queries.listed(session, which, group_id)
        if (alive := _alive(groups.get(row.id, ()), known)) is not None
    ]


def _alive(named: Sequence[int], known: Setting) -> tuple[int, ...] | None:
    """Return the groups that are not deleted in their order; None where none is left."""
    if len(named) == 1:
        return tuple(named) if named[0] in known.groups else None
    if not named:
        return ()
    asked = frozenset(named)
    return tuple(group for group in known.groups if group in asked) or None


def _of_series(
    session: Session, known: Setting, rows: Iterable[Any], first: date, last: date, group_id: int | None
) -> list[Occurrence]:
    which = entry_queries.recurring(first, last)
    groups = entry_queries.groups_of(session, which)
    parts = entry_queries.parts_of(session, which)
    apart = entry_queries.replaced(session, first, last)
    found = []
    for row in rows:
        named = groups.get(row.id, ())
        for day in series_days(row, known.working, first, last):
            alive = tuple(each for each in known.groups if each in named and known.lives(each, day))
            absent = named and (not alive or group_id not in (None, *alive))
            if not absent and (row.id, day) not in apart:
                found.append(_occurrence(row, known, day, alive, parts.get(row.id, ())))
    return found


def series_days(row: Any, working: WorkingDays, first: date, last: date) -> list[date]:
    """Return the days of a series within a span, as its rule says, whatever became of them.

    Args:
        row: Of the series: its rule, first day, last day and whether it leaves out days that are not worked.
        working: Working days of the region.
        first: First day of the span, inclusive.
        last: Its last day, inclusive.
    """
    end = last if row.last is None else min(last, row.last)
    days = falls(parse(row.rule), row.day, first, end)
    return [day for day in days if not row.working or working.is_working(day)]


def _occurrence(
    row: Any, known: Setting, day: date | None, groups: tuple[int, ...], parts: Sequence[str]
) -> Occurrence:
    recurs = bool(row.rule) or row.series_id is not None
    present = (*parts, "text") if row.has_text else tuple(parts)
    return Occurrence(
        str(EntryKey(row.series_id or row.id, row.original_day or day)) if recurs else str(row.id),
        row.id,
        day,
        row.minute,
        row.length,
        row.title,
        row.kind,
        row.format,
        row.state,
        groups,
        tuple(known.groups[group].name for group in groups),
        recurs,
        _missing(row.pack, present),
    )


@lru_cache(maxsize=4096)
def _missing(pack: str, present: tuple[str, ...]) -> tuple[str, ...]:
    return missing_parts(json.loads(pack), present)
