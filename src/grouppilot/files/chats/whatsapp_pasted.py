"""Headers inside messages of a WhatsApp export: somebody pasted another chat."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import lt

from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.whatsapp_heads import Family

_MOST_SEARCHES = 100


class Pasted:
    """Tells headers that are part of a message: they go back in time, and nobody of that name else writes.

    Args:
        file: The export, to search for a name.
        family: Its headers.

    Attributes:
        found: Headers that were none.
        back: Messages that stay though they go back in time.
    """

    def __init__(self, file: Opened, family: Family) -> None:
        self._file = file
        self._family = family
        self._real: set[str | None] = {None}
        self._searches = 0
        self._before: int | None = None
        self.found = 0
        self.back = 0

    def fold(self, at: list[int], names: list[str | None], bodies: list[str]) -> list[int]:
        """Put headers that are none back into the message they stand in.

        Args:
            at: Times of the headers.
            names, bodies: One a header; those of a folded one are taken out.

        Returns:
            The times that are left.
        """
        if self._before is not None and at and at[0] < self._before:
            self.back += 1
        if at:
            self._before = at[-1]
        if not any(map(lt, at[1:], at)):
            return at
        backs = [place for place, (one, two) in enumerate(pairwise(at), 1) if two < one]
        gone = self._gone(at, names, backs)
        if gone:
            at = self._folded(at, names, bodies, gone)
        self.back += sum(two < one for one, two in pairwise(at))
        return at

    def _gone(self, at: Sequence[int], names: Sequence[str | None], backs: Sequence[int]) -> set[int]:
        gone: set[int] = set()
        for place in backs:
            if place in gone:
                continue
            anchor, end = at[place - 1], place
            while end < len(at) and at[end] < anchor:
                end += 1
            run = [name for name in names[place:end] if name is not None]
            if end < len(at) and self._strangers(run, names, place, end):
                gone.update(range(place, end))
        return gone

    def _strangers(self, run: Sequence[str], names: Sequence[str | None], place: int, end: int) -> bool:
        """Whether some of those who write in a run write nowhere else."""
        elsewhere = {*names[:place], *names[end:]}
        for name, count in Counter(run).items():
            if name in self._real:
                continue
            if name in elsewhere or self._searches >= _MOST_SEARCHES:
                self._real.add(name)
                continue
            self._searches += 1
            found = sum(self._file.count(f"{ends}{name}:", count) for ends in self._family.ends)
            if found <= count:
                return True
            self._real.add(name)
        return False

    def _folded(
        self, at: Sequence[int], names: list[str | None], bodies: list[str], gone: set[int]
    ) -> list[int]:
        kept = 0
        left: list[int] = []
        for place, when in enumerate(at):
            if place in gone:
                bodies[kept - 1] += f"\n{names[place] or ''}: {bodies[place]}"
            else:
                names[kept], bodies[kept] = names[place], bodies[place]
                left.append(when)
                kept += 1
        self.found += len(gone)
        del names[kept:], bodies[kept:]
        return left
