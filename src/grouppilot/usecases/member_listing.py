"""The members of a table in their order: the first are there at once, all others when one is asked for."""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from grouppilot.store import member_queries as queries
from grouppilot.store.member_queries import MemberFilter
from grouppilot.usecases import members
from grouppilot.usecases.members import Counts
from grouppilot.usecases.workspace import Workspace

FIRST = 128


class Listing(Sequence[int]):
    """Ids of members, as many as were counted.

    Args:
        first: The first ids.
        total: How many there are.
        rest: Returns all ids; None where ``first`` are all. Should others have come or gone in the meantime,
            the missing are 0, which nobody is, until the notice of it lets the table be read anew.
    """

    def __init__(self, first: Sequence[int], total: int, rest: Callable[[], Sequence[int]] | None) -> None:
        self._known, self._total, self._rest = first, total, rest

    def whole(self) -> Sequence[int]:
        """Return all ids, read now at the latest; may be called beside the window, to have them at hand."""
        rest = self._rest
        if rest is not None:
            found = list(rest()[: self._total])
            self._known = found + [0] * (self._total - len(found))
            self._rest = None
        return self._known

    def is_whole(self) -> bool:
        """Tell whether all are at hand."""
        return self._rest is None

    def __len__(self) -> int:
        return self._total

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...

    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        """Return what stands in one place, or in some; the first of them without reading all."""
        last = place if isinstance(place, int) else place.indices(self._total)[1] - 1
        return self._known[place] if 0 <= last < len(self._known) else self.whole()[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self.whole())

    def __contains__(self, member: object) -> bool:
        return member in self._known or member in self.whole()

    def index(self, member: int, start: int = 0, stop: int | None = None) -> int:
        """Return the place of a member.

        Raises:
            ValueError: They are not among these.
        """
        known = self._known if member in self._known else self.whole()
        return known.index(member, start, self._total if stop is None else stop)

    def continues(self, before: "Listing") -> bool:
        """Tell whether whoever looked at ``before`` sees the same members in the same places here."""
        head = min(len(self._known), len(before._known))
        if self._total != before._total or self._known[:head] != before._known[:head]:
            return False
        return before._rest is not None or self.whole() == before.whole()


NOBODY = Listing((), 0, None)


def listing(
    ws: Workspace,
    wanted: MemberFilter,
    sort: str = "name",
    *,
    descending: bool = False,
    counted: Counts | None = None,
) -> Listing:
    """Find members as ``members.ids`` does; the first of 100,000 are there in a few milliseconds.

    Args:
        ws: The workspace.
        wanted: Which ones.
        sort: Key of a column, or ``name``.
        descending: Whether the greatest comes first.
        counted: How many the scope has, where they have just been counted.
    """

    def whole() -> Sequence[int]:
        return members.ids(ws, wanted, sort, descending=descending)

    with ws.read() as session:
        first = queries.find_first(session, wanted, sort, descending, FIRST)
        if first is None:
            found = whole()
            return Listing(found, len(found), None)
        counts = counted or members.counts_in(session, wanted.group_id)
    total = sum(counts.of(status) for status in wanted.statuses or queries.STATUSES)
    return Listing(first, total, whole if total > len(first) else None)
