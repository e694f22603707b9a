"""Which messages of a file are there already: by the row, or between programs by minute, sender and kind.

An overlap keeps the larger count of each identical row, never the sum.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Key = tuple[int, int, bytes]
"""UTC seconds, sender, digest: what is the same in identical rows."""

Slot = tuple[int, object, int]
"""UTC minute, who, kind: what is the same in messages that two programs tell of."""


@dataclass
class _Past:
    """A part that went before, small: 20 bytes a message."""

    at: "array[int]"
    senders: "array[int]"
    digests: bytes
    low: int
    high: int

    def count(self, wanted: set[Key]) -> Counter[Key]:
        """Return how often each of some keys stood in it."""
        digests = self.digests
        keys = (
            (at, who, digests[place * 8 : place * 8 + 8])
            for place, (at, who) in enumerate(zip(self.at, self.senders, strict=True))
        )
        return Counter(key for key in keys if key in wanted)


@dataclass
class Numbering:
    """Numbers identical rows 1, 2, … through all parts of one file, in whatever order their times are."""

    _past: list[_Past] = field(default_factory=list)

    def numbers(self, keys: Sequence[Key], digests: bytes) -> Sequence[int]:
        """Return the number of each row of the next part.

        Args:
            keys: One a row.
            digests: All of theirs, one after another.
        """
        at = array("q", [key[0] for key in keys])
        low, high = min(at), max(at)
        met = [past for past in self._past if past.low <= high and low <= past.high]
        self._past.append(_Past(at, array("q", [key[1] for key in keys]), digests, low, high))
        before: Counter[Key] = Counter()
        if met:
            closer = max(past.high for past in met), min(past.low for past in met)
            wanted = {key for key in keys if closer[1] <= key[0] <= closer[0]}
            for past in met if wanted else ():
                before += past.count(wanted)
        if not before and len(set(keys)) == len(keys):
            return (1,) * len(keys)
        numbers = []
        for key in keys:
            before[key] += 1
            numbers.append(before[key])
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
