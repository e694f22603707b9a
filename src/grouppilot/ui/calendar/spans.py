"""Which days a view shows, and the way through them by keys."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from grouppilot.domain.days import shifted
from grouppilot.ui.words.days import first_weekday

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import Occurrence

WEEK = 7
MONTH, WEEKS, LIST = "month", "week", "list"


def week_start(day: date, first: int | None = None) -> date:
    """Return the first day of the week that holds a day.

    Args:
        day: The day.
        first: The first weekday, Monday being 0; the locale's when None.
    """
    begin = first_weekday() if first is None else first
    return shifted(day, -((day.weekday() - begin) % WEEK))


def month_days(day: date, first: int | None = None) -> list[date]:
    """Return the days of the whole weeks that hold a month, 28 to 42 of them."""
    begin = week_start(day.replace(day=1), first)
    end = day.replace(day=monthrange(day.year, day.month)[1])
    weeks = (end - begin).days // WEEK + 1
    return [shifted(begin, by) for by in range(weeks * WEEK)]


def month_step(day: date, by: int) -> date:
    """Return the same day of another month, or its last one where it is shorter."""
    place = day.year * 12 + day.month - 1 + by
    place = min(max(place, date.min.year * 12), date.max.year * 12 + 11)
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def by_day(entries: Iterable[Occurrence]) -> dict[date, list[Occurrence]]:
    """Return the entries of each day, in the order given."""
    found: dict[date, list[Occurrence]] = {}
    for entry in entries:
        if entry.day is not None:
            found.setdefault(entry.day, []).append(entry)
    return found


def across(days: Mapping[date, Sequence[Occurrence]], day: date, key: str, by: int) -> tuple[date, str]:
    """Go some days on or back: to the entry at the same place of that day, if it has any.

    Args:
        days: The entries of each day.
        day: Where the keyboard stands.
        key: The entry on which it stands; empty where on none.
        by: So many days.

    Returns:
        The day, and the key of the entry there; empty where it has none.
    """
    place = next((at for at, entry in enumerate(days.get(day, ())) if entry.key == key), 0)
    to = shifted(day, by)
    there = days.get(to, ())
    return to, there[min(place, len(there) - 1)].key if there else ""


def along(
    days: Mapping[date, Sequence[Occurrence]], day: date, key: str, by: int, further: int
) -> tuple[date, str]:
    """Go to the next entry of a day, or the one before; past the last, so many days further.

    Args:
        days: The entries of each day.
        day: Where the keyboard stands.
        key: The entry on which it stands; empty where on none.
        by: 1 for the next, -1 for the one before.
        further: Days to go where there is none.

    Returns:
        The day, and the key of the entry there; empty where it has none.
    """
    here = days.get(day, ())
    place = next((at for at, entry in enumerate(here) if entry.key == key), -1 if by > 0 else len(here))
    if 0 <= place + by < len(here):
        return day, here[place + by].key
    to = shifted(day, by * further)
    there = days.get(to, ())
    return to, there[0 if by > 0 else -1].key if there else ""
