"""Which days trends are of: the last 7, 30, 90 or 365, or from one day to another."""

from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.usecases.trends import SPANS

OWN, USUAL = "own", "90d"


@dataclass(frozen=True)
class Span:
    """A choice of days.

    Attributes:
        key: One of ``SPANS``, or ``OWN``.
        first, last: The days of an own choice, both included; None for the others, which end with today.
    """

    key: str = USUAL
    first: date | None = None
    last: date | None = None

    def days(self, today: date) -> tuple[date, date]:
        """Return the first and the last day."""
        if self.first is not None and self.last is not None:
            return self.first, self.last
        return today - timedelta(days=SPANS[self.key] - 1), today

    def kept(self) -> object:
        """Return what a machine can remember of it."""
        if self.first is None or self.last is None:
            return self.key
        return [self.first.isoformat(), self.last.isoformat()]


def own(one: date, other: date) -> Span:
    """Return the days from one to another, whichever comes first."""
    return Span(OWN, min(one, other), max(one, other))


def remembered(kept: object) -> Span:
    """Return the choice that a machine remembers; the usual one where that is none."""
    if isinstance(kept, str) and kept in SPANS:
        return Span(kept)
    if isinstance(kept, list) and len(kept) == 2:
        try:
            return own(date.fromisoformat(str(kept[0])), date.fromisoformat(str(kept[1])))
        except ValueError:
            return Span()
    return Span()
