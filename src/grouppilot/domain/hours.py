"""When members are there: the map of weekday and hour, and the hours that suit best."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from grouppilot.domain.measures import LEAST_CASES

Slot = tuple[int, int]
"""Weekday (Monday 0) and hour of the owner's clock."""


def hour_map(spoke: Iterable[tuple[date, int, int]], covered: Sequence[date]) -> Mapping[Slot, float]:
    """Return how many members spoke in each hour of the week on average.

    Args:
        spoke: Day of the calendar, hour of it, and how many different members spoke in it; hours in which
            nobody did may be left out.
        covered: Days of which there is data: an hour's mean is over all its days with data, quiet ones too.

    Returns:
        By slot; weekdays of which there is no day with data are left out.
    """
    days = [0] * 7
    for day in covered:
        days[day.weekday()] += 1
    known = set(covered)
    sums: dict[Slot, int] = {}
    for day, hour, number in spoke:
        if day in known:
            sums[day.weekday(), hour] = sums.get((day.weekday(), hour), 0) + number
    return {
        (weekday, hour): sums.get((weekday, hour), 0) / number
        for weekday, number in enumerate(days)
        if number
        for hour in range(24)
    }


def best(found: Mapping[Slot, float], covered: Sequence[date], most: int = 3) -> list[Slot]:
    """Return the hours in which most members speak, the best first.

    Args:
        found: From ``hour_map``.
        covered: As there; with fewer days than ``LEAST_CASES`` there is no best hour yet.
        most: How many at most; hours in which nobody speaks are never among them.
    """
    if len(covered) < LEAST_CASES:
        return []
    order = sorted(found, key=lambda slot: (-found[slot], slot))
    return [slot for slot in order[:most] if found[slot] > 0]
