"""What every figure of participation comes as: a value with the cases it rests on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

LEAST_CASES = 5
"""Fewer cases than these give no rate and no median: the figure says so instead."""


@dataclass(frozen=True)
class Rate:
    """A share of cases.

    Attributes:
        hits: Cases in which it was so.
        cases: All cases.
    """

    hits: int
    cases: int

    @property
    def value(self) -> float | None:
        """``hits / cases``, 0 to 1; None without a case."""
        return self.hits / self.cases if self.cases else None

    @property
    def enough(self) -> bool:
        """Whether there are enough cases to speak of a rate."""
        return self.cases >= LEAST_CASES

    def __add__(self, other: "Rate") -> "Rate":
        """Return both taken together, each case weighing the same."""
        return Rate(self.hits + other.hits, self.cases + other.cases)


NONE = Rate(0, 0)


@dataclass(frozen=True)
class Middle:
    """A median.

    Attributes:
        value: The median; None without a case. Its unit is that of the values.
        low, high: The lower and the upper quartile (the medians of the two halves); None as ``value``.
        cases: How many values there are.
    """

    value: float | None
    low: float | None
    high: float | None
    cases: int

    @property
    def enough(self) -> bool:
        """Whether there are enough cases to speak of a middle."""
        return self.cases >= LEAST_CASES


def middle(values: Iterable[float]) -> Middle:
    """Return the median of values with its quartiles.

    Quartiles are the medians of the lower and upper half, the middle value left out of both
    (Tukey 1977 leaves it in; Moore and McCabe leave it out, as is done here).
    """
    found = sorted(values)
    if not found:
        return Middle(None, None, None, 0)
    half = len(found) // 2
    low, high = (found[:half], found[-half:]) if half else (found, found)
    return Middle(median(found), median(low), median(high), len(found))


def pooled(rates: Iterable[Rate]) -> Rate:
    """Return rates taken together, each case weighing the same."""
    return sum(rates, NONE)


def mean(values: Sequence[float]) -> float | None:
    """Return the arithmetic mean; None of nothing."""
    return sum(values) / len(values) if values else None
