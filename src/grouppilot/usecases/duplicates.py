"""Who may be one person on file twice, over all groups: found, shown, and told apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from grouppilot.domain.duplicates import Suspect, pair
from grouppilot.domain.watching import Watch
from grouppilot.store import dismissal_queries, people_queries
from grouppilot.store import duplicate_queries as queries
from grouppilot.usecases import duplicates_child, merging, settings
from grouppilot.usecases.duplicates_search import Found, put_away, search_in
from grouppilot.usecases.workspace import Workspace

READS = ("person", "membership", "chat_group", "dismissal", "person_merge", "alias")
"""The tables whose changes can change what is suggested."""

BESIDE = 3000
"""More people than these are compared in a process of their own, so that no tick waits for Python."""


@dataclass(frozen=True)
class Party:
    """One side of a pair as a list shows it.

    Attributes:
        id: Of the person.
        member_id: A membership by which they can be shown; None without one.
        name: What to call them.
        groups: Names of the groups they are in, those they left last; ``group_ids`` their ids.
        region, trade, phone: As known.
    """

    id: int
    member_id: int | None
    name: str
    groups: tuple[str, ...]
    group_ids: tuple[int, ...]
    region: str
    trade: str
    phone: str


@dataclass(frozen=True)
class PairRow:
    """A pair with both sides; ``suspect`` has the score and the reasons."""

    left: Party
    right: Party
    suspect: Suspect


def search(ws: Workspace, watch: Watch | None = None, *, beside: bool = True) -> Found:
    """Find pairs that may be one person.

    Args:
        ws: The workspace.
        watch: Told of the progress, and asked whether to stop.
        beside: Whether many people are compared in another process, as a window must not wait for it.

    Raises:
        Cancelled: If the owner stopped it.
    """
    with ws.read() as session:
        number = queries.count(session)
    if beside and number > BESIDE:
        return duplicates_child.search(ws.folder, ws.now(), watch or Watch())
    with ws.read() as session:
        return search_in(session, ws, watch or Watch())


def rows(ws: Workspace, pairs: Sequence[Suspect]) -> list[PairRow]:
    """Return a few pairs with both sides; those of whom one is gone are left out."""
    wanted = {one for suspect in pairs for one in (suspect.left, suspect.right)}
    with ws.read() as session:
        people = people_queries.people(session, wanted)
        places = people_queries.places_of(session, sorted(people))
        parties = {one.id: _party(one, places.get(one.id, [])) for one in people.values()}
    return [
        PairRow(parties[one.left], parties[one.right], one)
        for one in pairs
        if one.left in parties and one.right in parties
    ]


def dismiss(ws: Workspace, pairs: Iterable[tuple[int, int]], *, by: object = None) -> None:
    """Remember that these are not the same person; nobody suggests them again."""
    subjects = [":".join(map(str, pair(one, other))) for one, other in pairs]
    with ws.write("duplicate.dismiss", by=by, count=len(subjects)) as session:
        today = settings.today_in(session, ws)
        dismissal_queries.put_away(session, merging.DUPLICATE, subjects, today)


def remaining(ws: Workspace, pairs: Sequence[Suspect]) -> list[Suspect]:
    """Return those of the pairs found that are still there to decide about."""
    with ws.read() as session:
        away = put_away(session, ws)
        known = people_queries.known(session, {one for each in pairs for one in (each.left, each.right)})
    return [
        one for one in pairs if (one.left, one.right) not in away and one.left in known and one.right in known
    ]


def of_group(ws: Workspace, pairs: Sequence[Suspect], group_id: int | None) -> list[Suspect]:
    """Return those of the pairs of whom one is or was in a group; all of them without one."""
    if group_id is None:
        return list(pairs)
    with ws.read() as session:
        here = people_queries.of_group(session, group_id)
    return [one for one in pairs if one.left in here or one.right in here]


def _party(person: Any, places: Sequence[Any]) -> Party:
    return Party(
        id=person.id,
        member_id=places[0].id if places else None,
        name=person.name,
        groups=tuple(row.name for row in places),
        group_ids=tuple(row.group_id for row in places),
        region=person.region,
        trade=person.trade,
        phone=person.phone,
    )
