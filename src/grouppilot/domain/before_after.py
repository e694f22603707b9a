"""Whether a figure is another one since a change, or whether chance alone could look like that."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import erfc, sqrt

from grouppilot.domain.measures import Middle, middle

LEAST_DAYS = 10
"""Days with data on each side without which nothing is said."""

CHANCE = 0.01
"""Chance below which a difference is called one. It is strict, as days that follow one another are alike."""


@dataclass(frozen=True)
class BeforeAfter:
    """The days before and after a change held against one another.

    Attributes:
        before, after: Middle and quartiles of each side.
        chance: How likely so large a difference is by chance alone, 0 to 1; None with too few days.
    """

    before: Middle
    after: Middle
    chance: float | None

    @property
    def verdict(self) -> str:
        """``more``, ``less``, ``same`` (chance would do), or ``few`` (too few days to tell)."""
        if self.chance is None or self.before.value is None or self.after.value is None:
            return "few"
        if self.chance >= CHANCE or self.before.value == self.after.value:
            return "same"
        return "more" if self.after.value > self.before.value else "less"


def before_after(before: Sequence[float], after: Sequence[float]) -> BeforeAfter:
    """Hold two rows of days against one another.

    The chance is that of the Mann-Whitney U test, two-sided, with the normal approximation corrected for ties
    and continuity (Mann and Whitney 1947; Lehmann 1975): it asks nothing of how the values are spread.

    Args:
        before, after: A value for each day with data, in any order; days without data are left out.
    """
    enough = min(len(before), len(after)) >= LEAST_DAYS
    return BeforeAfter(middle(before), middle(after), _chance(before, after) if enough else None)


def _chance(one: Sequence[float], other: Sequence[float]) -> float:
    number, more = len(one), len(other)
    whole = number + more
    ranks, ties = _ranks([*one, *other])
    above = sum(ranks[:number]) - number * (number + 1) / 2
    spread = number * more / 12 * (whole + 1 - ties / (whole * (whole - 1)))
    if spread <= 0:
        return 1.0
    distance = max(0.0, abs(above - number * more / 2) - 0.5)
    return erfc(distance / sqrt(2 * spread))


def _ranks(values: Sequence[float]) -> tuple[list[float], int]:
    """Return the rank of each value, equal ones sharing theirs, and the sum of ``t³ - t`` over ties of t."""
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks, ties, at = [0.0] * len(values), 0, 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = (at + 1 + end) / 2
        ties += (end - at) ** 3 - (end - at)
        at = end
    return ranks, ties
