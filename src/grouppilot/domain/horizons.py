"""How far ahead a group is planned: days in a row in which its rhythm is kept."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from types import MappingProxyType

ENOUGH = 7
"""Days that are planned ahead at any time: a whole week."""

FURTHEST = 28

_GAPS: Mapping[str, int] = MappingProxyType({"daily": 1, "weekly": 7})
"""Days in a row without anything planned that break a rhythm; others are not held against a calendar."""


def judged(rhythm: str) -> bool:
    """Tell whether a group of this rhythm is expected to be planned ahead at all."""
    return rhythm in _GAPS


def days_ahead(
    planned: Collection[date], today: date, rhythm: str, off: Callable[[date], bool], last: date | None = None
) -> int:
    """Return how many days from tomorrow on are planned without a gap.

    Args:
        planned: Days with at least one entry for the group.
        today: The owner's day.
        rhythm: ``daily`` or ``weekly``.
        off: Tells whether nothing need be posted on a day; such days break no rhythm.
        last: The group's last day; what comes after it need not be planned.

    Returns:
        0 to ``FURTHEST``; all of it where nothing more need be planned.
    """
    gap, empty = _GAPS[rhythm], 0
    for ahead in range(1, FURTHEST + 1):
        day = today + timedelta(ahead)
        if last is not None and day > last:
            return FURTHEST
        if day in planned:
            empty = 0
        elif not off(day):
            empty += 1
            if empty == gap:
                return ahead - gap if gap == 1 else _before_gap(planned, today, ahead)
    return FURTHEST


def _before_gap(planned: Collection[date], today: date, ahead: int) -> int:
    """Return the distance of the last planned day before a gap, 0 where there is none."""
    return max((at for at in range(1, ahead) if today + timedelta(at) in planned), default=0)
