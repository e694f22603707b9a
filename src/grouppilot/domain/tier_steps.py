"""Which member should move to another tier, and why: up at once, down only at a review."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

ASKED = 8
"""How many of the latest occasions are looked at."""

LEAST_ASKED = 4
"""Fewer occasions than these say nothing yet."""

QUIET_ASKED = 6
"""So many occasions without any sign of life speak for a lower tier, if there are that many."""

NEW_DAYS = 30
"""Who joined within these days is not moved down."""

REVIEW_DAYS = 90
_SHARE = {"checkin": 0.75, "homework": 0.75, "signup": 0.5, "answered": 0.5}
"""The share of occasions that counts as taking part, by what was asked."""

_NUMBERS = {"invited": 2, "onboarded": 1}
"""How many of a kind count; who finished onboarding did so once."""

_POINTS = {"checkin": 2, "homework": 2, "answered": 2, "signup": 1, "invited": 1, "onboarded": 1}
_NEEDED = 2
"""Points that carry a member one tier up."""


@dataclass(frozen=True)
class Evidence:
    """One thing a member did, of how many that were asked for.

    Attributes:
        kind: ``checkin``, ``homework``, ``signup``, ``answered`` (posts), ``invited`` or ``onboarded``.
        done: How often.
        asked: Of how many occasions; 0 where nobody asks for it.
    """

    kind: str
    done: int
    asked: int = 0

    @property
    def counts(self) -> bool:
        """Whether it speaks for a higher tier."""
        if self.kind in _SHARE:
            return self.asked >= LEAST_ASKED and self.done >= _SHARE[self.kind] * self.asked
        return self.done >= _NUMBERS.get(self.kind, 1)


@dataclass(frozen=True)
class Step:
    """A tier that a member should move to.

    Attributes:
        tier: Place of the tier, 0 for the lowest.
        up: Whether it is higher than the present one.
        reasons: What speaks for it, the weightiest first.
    """

    tier: int
    up: bool
    reasons: tuple[Evidence, ...]


def step(found: Sequence[Evidence], place: int, tiers: int, *, review: bool, settled: bool) -> Step | None:
    """Decide about one member.

    Args:
        found: What the member did lately.
        place: Of the present tier, 0 for the lowest; -1 for none. A place beyond them is left alone.
        tiers: How many tiers there are.
        review: Whether this is a review, which alone moves down.
        settled: Whether the member is there long enough to be moved down.
    """
    reasons = tuple(sorted((one for one in found if one.counts), key=_weight, reverse=True))
    points = sum(_POINTS.get(one.kind, 1) for one in reasons)
    if place + 1 < tiers and points >= _NEEDED:
        return Step(place + 1, True, reasons)
    if review and settled and 0 < place < tiers:
        silent = _silent(found)
        if silent:
            return Step(place - 1, False, silent)
    return None


def is_settled(joined: date | None, today: date) -> bool:
    """Tell whether somebody is there long enough to be moved down; unknown days count as long ago."""
    return joined is None or (today - joined).days > NEW_DAYS


def due_review(review: date | None, today: date) -> bool:
    """Tell whether the day of the review has come; without a day there is none."""
    return review is not None and review <= today


def next_review(today: date, days: int | None) -> date:
    """Return the day of the review after this one."""
    return today + timedelta(days=days or REVIEW_DAYS)


def merged(parts: Iterable[Mapping[int, Sequence[Evidence]]]) -> dict[int, list[Evidence]]:
    """Put what several sources know together, by member."""
    found: dict[int, list[Evidence]] = {}
    for part in parts:
        for member, evidence in part.items():
            found.setdefault(member, []).extend(evidence)
    return found


def _silent(found: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Return what was asked for in vain; nothing where there was a sign of life, or too little was asked."""
    if any(one.done for one in found if one.kind != "onboarded"):
        return ()
    return tuple(one for one in found if one.asked >= QUIET_ASKED)


def _weight(one: Evidence) -> tuple[int, float]:
    return _POINTS.get(one.kind, 1), one.done / one.asked if one.asked else float(one.done)
