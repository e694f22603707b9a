"""Two memberships in one group become one: their stays and what was carried, put together without overlap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

EVER, NEVER = date.min, date.max


@dataclass(frozen=True)
class Stay:
    """A stay in a group, or a time a role or tier was carried.

    Attributes:
        since: First day; None where nobody noted it.
        until: Day it ended; None while it lasts, or where nobody noted it.
        open: Whether it lasts.
        key: The row it is kept in; of several that become one, the first one's.
        what: Role or tier carried, 0 for a stay.
        leaving: How a stay ended.
    """

    since: date | None
    until: date | None
    open: bool = True
    key: int = 0
    what: int = 0
    leaving: str = ""

    @property
    def first(self) -> date:
        """The first day for comparing; an unknown one lies before all others."""
        return self.since or EVER

    @property
    def last(self) -> date:
        """The last day for comparing; one that lasts ends after all others."""
        return NEVER if self.open else self.until or self.since or EVER


AnyStay = TypeVar("AnyStay", bound=Stay)


def joined(stays: Iterable[Stay]) -> list[Stay]:
    """Return stays in order, with those that overlap made one.

    What became one begins with the earliest known day, ends as the latest does, and keeps the key of the
    first. Stays that only touch (left and came back on one day) stay two.
    """
    found: list[Stay] = []
    for stay in sorted(stays, key=lambda one: (one.first, one.last, one.key)):
        before = found[-1] if found else None
        if before is not None and (stay.first < before.last or stay.first == before.first):
            found[-1] = _one(before, stay)
        else:
            found.append(stay)
    return found


def joined_by_kind(held: Iterable[Stay]) -> list[Stay]:
    """Return what was carried, with overlapping times of one role made one."""
    kinds: dict[int, list[Stay]] = {}
    for one in held:
        kinds.setdefault(one.what, []).append(one)
    return [stay for kind in kinds.values() for stay in joined(kind)]


def without_overlap(kept: Sequence[Stay], others: Iterable[Stay]) -> list[Stay]:
    """Return what of the others lies where nothing kept lies: one is in one tier at a time.

    An other one that reaches into a kept one ends where that begins; one within it goes.
    """
    found: list[Stay] = []
    for other in others:
        left: Stay | None = other
        for one in kept:
            if left is None or left.first >= one.last or one.first >= left.last:
                continue
            left = replace(left, until=one.since, open=False) if left.first < one.first else None
        if left is not None:
            found.append(left)
    return found


def _one(before: Stay, after: Stay) -> Stay:
    since = min((day for day in (before.since, after.since) if day is not None), default=None)
    last = after if after.last >= before.last else before
    return replace(before, since=since, until=last.until, open=last.open, leaving=last.leaving)
