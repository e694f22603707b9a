"""Days that ended: settled once, never computed again, and answered without piling up.

A settled row says what was due that day in words and weight of that day. Ticks are kept beside it under
the same key, so a past day can still be answered while what was due on it stands.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from grouppilot.domain.days import DAY_START, instant_of, owner_day, sort_minute
from grouppilot.domain.due import Due, DueKey

GRACE = timedelta(minutes=30)
"""How long after its time an item still counts as on time."""


class DayState(StrEnum):
    """Where an item stands on a day, answered or not."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    MISSED = "missed"


@dataclass(frozen=True)
class SettledDue:
    """What was due on a day that ended, as it stood then."""

    item_id: int
    group_id: int | None
    day: date
    version_id: int
    title: str
    minute: int | None
    must: bool
    minutes: int

    @property
    def key(self) -> DueKey:
        """What its tick is kept under."""
        return DueKey(self.item_id, self.group_id, self.day)


@dataclass(frozen=True)
class MissedLine:
    """One routine left unanswered, however many days: ``days`` ascending, the words of its newest day."""

    item_id: int
    group_id: int | None
    title: str
    days: tuple[date, ...]
    must: bool


def days_to_settle(last_settled: date | None, first_day: date, today: date) -> Iterator[date]:
    """Yield the days that ended and are not settled yet, in order.

    Args:
        last_settled: Latest settled day, or None when none is.
        first_day: First day of the workspace; nothing before it is settled.
        today: The owner's day now; it has not ended.
    """
    day = first_day if last_settled is None else max(first_day, last_settled + timedelta(1))
    while day < today:
        yield day
        day += timedelta(1)


def settled_row(due: Due) -> SettledDue:
    """Copy out of a due entry what must stand when the item is edited later."""
    version = due.version
    return SettledDue(
        due.item_id,
        due.group_id,
        due.day,
        version.version_id,
        version.title,
        version.minute,
        version.must,
        version.minutes,
    )


def stands(day: date, last_settled: date | None, today: date) -> bool:
    """Tell whether a day is read as it was settled, even where nothing was due, and no longer planned.

    A day that was settled too early, by a clock that ran ahead or in a zone further east, is planned until
    it has ended here too; what was settled of it stands.
    """
    return last_settled is not None and day <= last_settled and day < today


def state_of(answer: str | None, day: date, today: date) -> DayState:
    """Return where an item stands: as answered; else open until its day has ended, then missed."""
    if answer is not None:
        return DayState(answer)
    return DayState.OPEN if day >= today else DayState.MISSED


def is_late(day: date, minute: int | None, at: datetime, zone: ZoneInfo, day_start: int = DAY_START) -> bool:
    """Tell whether an answer came after the item's time.

    Args:
        day: The owner's day it was due.
        minute: Its time of day in minutes, or None for any time that day.
        at: Aware instant of the answer.
        zone: The workspace's zone.
        day_start: Minutes since midnight at which a day begins.

    Returns:
        True on a later day, or more than `GRACE` after its time.
    """
    if owner_day(at, zone, day_start) > day:
        return True
    return minute is not None and at > instant_of(day, minute, zone, day_start) + GRACE


def missed_lines(rows: Iterable[SettledDue]) -> list[MissedLine]:
    """Gather what nobody answered into one line a routine.

    Returns:
        One line an item and group: must-dos first, then the most recent, then by time of day.
    """
    unanswered: dict[tuple[int, int | None], list[SettledDue]] = defaultdict(list)
    for row in rows:
        unanswered[row.item_id, row.group_id].append(row)
    routines = [sorted(found, key=lambda row: row.day) for found in unanswered.values()]
    return [_line(routine) for routine in sorted(routines, key=_urgency)]


def _line(routine: list[SettledDue]) -> MissedLine:
    newest = routine[-1]
    days = tuple(row.day for row in routine)
    return MissedLine(newest.item_id, newest.group_id, newest.title, days, newest.must)


def _urgency(routine: list[SettledDue]) -> tuple[bool, int, int, int, int]:
    newest = routine[-1]
    return (
        not newest.must,
        -newest.day.toordinal(),
        sort_minute(newest.minute),
        newest.item_id,
        newest.group_id or 0,
    )
