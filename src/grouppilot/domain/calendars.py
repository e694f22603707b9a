"""Which days are working days, and which days are rest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

SATURDAY = 5


@dataclass(frozen=True)
class WorkingDays:
    """A region's working days: Monday to Friday unless an exception says otherwise.

    Args:
        exceptions: True for a day that is worked all the same (a swapped Saturday), False for a day off
            (a public holiday on a Tuesday). The store fills it from the ``holidays`` library.
    """

    exceptions: Mapping[date, bool] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Tell whether ``day`` is worked in this region."""
        return self.exceptions.get(day, day.weekday() < SATURDAY)


@dataclass(frozen=True)
class RestRange:
    """Days, first and last inclusive, on which nothing is asked of the owner.

    Args:
        first: First day of rest.
        last: Last day of rest; a range whose last day precedes its first holds no day.
        group_id: The group that rests, or None when everything rests.
    """

    first: date
    last: date
    group_id: int | None = None


def silenced(day: date, ranges: Iterable[RestRange]) -> frozenset[int | None]:
    """Return the groups that rest on ``day``; None is among them when everything rests.

    Args:
        day: The owner's day.
        ranges: All rest ranges of the workspace.
    """
    return frozenset(span.group_id for span in ranges if span.first <= day <= span.last)
