"""What an operations diary holds, which days make a week, and how figures add up where some are unknown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.domain.days import shifted

MOODS = ("lively", "flat", "cold")
"""How a group felt on a day, from good to bad; an empty text where nobody said."""

TEXTS = ("worked", "problem", "idea")
"""What is written of a day: what worked, what did not, and what to try next."""

TEXT_CHARS = 1000
WEEK_DAYS = 7
EVENING = 18 * 60
"""From this minute of the day on the day is far enough gone to be written about."""


@dataclass(frozen=True)
class Week:
    """Seven days, ``first`` and ``last`` inclusive."""

    first: date
    last: date

    def days(self) -> tuple[date, ...]:
        """Return its days in their order."""
        count = (self.last - self.first).days + 1
        return tuple(self.first + timedelta(days=each) for each in range(count))


def week_of(day: date, first_weekday: int = 0) -> Week:
    """Return the week in which a day lies.

    Args:
        day: Any day.
        first_weekday: The weekday on which a week begins; 0 is Monday.
    """
    first = shifted(day, -((day.weekday() - first_weekday) % WEEK_DAYS))
    return Week(first, shifted(first, WEEK_DAYS - 1))


@dataclass(frozen=True)
class Sum:
    """A sum of figures of which not all are known.

    Attributes:
        total: Of those that are known; None where none is, which is not zero.
        known: How many are known.
        asked: How many there are, known or not.
    """

    total: int | None
    known: int
    asked: int

    @property
    def partial(self) -> bool:
        """Whether some are known and some are not."""
        return 0 < self.known < self.asked


def sum_known(figures: Iterable[int | None]) -> Sum:
    """Add up the figures that are known."""
    asked = list(figures)
    known = [each for each in asked if each is not None]
    return Sum(sum(known) if known else None, len(known), len(asked))
