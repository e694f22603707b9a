"""Ladders of groups, and moves along them, spread over days as chat apps limit adding people."""

from collections.abc import Mapping
from datetime import date, timedelta

RUNGS = ("free", "low", "high", "camp")
"""The rungs of a ladder, from the lowest: several free groups, one low-priced, one high-priced, one camp."""


def next_rung(rung: str) -> str | None:
    """Return the rung above, None at the top or for a group on no ladder."""
    if rung not in RUNGS or rung == RUNGS[-1]:
        return None
    return RUNGS[RUNGS.index(rung) + 1]


def spread(count: int, first: date, limit: int, taken: Mapping[date, int]) -> list[date]:
    """Return the day on which each of so many moves is done, the earliest that have room.

    Args:
        count: How many moves.
        first: The first day that may be used.
        limit: Most moves a day; one at least is always allowed.
        taken: Moves that are planned or done already, by day.

    Returns:
        ``count`` days that never decrease.
    """
    days: list[date] = []
    day, room = first, max(limit, 1) - taken.get(first, 0)
    while len(days) < count:
        while room <= 0:
            day += timedelta(days=1)
            room = max(limit, 1) - taken.get(day, 0)
        days.append(day)
        room -= 1
    return days
