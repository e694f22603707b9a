"""Which messages of a file are there already: by the row, or between programs by minute, sender and kind.

An overlap keeps the larger count of each identical row, never the sum.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Slot = tuple[int, object, int]
"""UTC minute, who, kind: what is the same in messages that two programs tell of."""


@dataclass(frozen=True)
class _Past:
    """A part that went before, small: 8 bytes a message, which tell it from all others but by a freak."""

    marks: "array[int]"
    low: int
    high: int


@dataclass
class Numbering:
    """Numbers identical rows 1, 2, … through all parts of one file, in whatever order their times are."""

    _past: list[_Past] = field(default_factory=list)

    def numbers(self, at: Sequence[int], who: Sequence[int], digests: Sequence[bytes]) -> Sequence[int]:
        """Return the number of each row of the next part.

        Args:
            at, who, digests: UTC seconds, sender and digest of each: what is the same in identical rows.
        """
        marks = array("q", map(hash, zip(at, who, digests, strict=True)))
        low, high = min(at), max(at)
        met = [past for past in self._past if past.low <= high and low <= past.high]
        self._past.append(_Past(marks, low, high))
        before: Counter[int] = Counter()
        if met:
            first, last = min(past.low for past in met), max(past.high for past in met)
            wanted = {mark for mark, time in zip(marks, at, strict=True) if first <= time <= last}
            for past in met:
                before.update(wanted.intersection(past.marks))
            if before:  # nearly never, so only now is counted how often
                before = Counter(mark for past in met for mark in past.marks if mark in wanted)
        if not before and len(set(marks)) == len(marks):
            return (1,) * len(marks)
        numbers = []
        for mark in marks:
            before[mark] += 1
            numbers.append(before[mark])
        return numbers


@dataclass
class Slots:
    """Counts what other programs told of, and what of it this file tells again."""

    _left: Counter[Slot] = field(default_factory=Counter)

    def have(self, slots: Iterable[Slot]) -> None:
        """Learn of messages that are there."""
        self._left.update(slots)

    def known(self, slots: Sequence[Slot], same: Sequence[bool | None]) -> list[bool]:
        """Tell which messages of a part are there already.

        Args:
            slots: One a message.
            same: Whether it was another program that told of the very row; None where it is not there.
        """
        for slot, foreign in zip(slots, same, strict=True):
            if foreign:
                self._left[slot] -= 1
        found = []
        for slot, foreign in zip(slots, same, strict=True):
            there = foreign is not None
            if not there and self._left[slot] > 0:
                self._left[slot] -= 1
                there = True
            found.append(there)
        return found
