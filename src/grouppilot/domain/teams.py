"""Study teams: people dealt out so that teams are of one size and alike in tier or trade."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

MOST_TEAMS = 99


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to put into a team.

    Attributes:
        id: Of the membership.
        kind: What teams shall be alike in: a tier or a trade; empty for none.
        captain: Whether they lead a team, as long as there are teams without a captain.
    """

    id: int
    kind: str = ""
    captain: bool = False


@dataclass(frozen=True, slots=True)
class Dealt:
    """One team: everybody in it, the captain first, and the captain; None where there were too few."""

    members: tuple[int, ...]
    captain: int | None = None


def teams_for(people: int, size: int) -> int:
    """Return how many teams of about a size so many people make; none is larger than asked for."""
    return max(1, min(MOST_TEAMS, -(-people // max(1, size))))


def deal(people: Sequence[Candidate], teams: int) -> list[Dealt]:
    """Split people into teams.

    Everybody is dealt out like cards, captains first, then kind by kind. So sizes differ by one at most, no
    team has two captains, and of each kind (captains aside) no team has two more than another.

    Args:
        people: In their order, which is kept within a kind: neighbours come into different teams.
        teams: How many there shall be; more than there are people leaves some empty.
    """
    captains = [one for one in people if one.captain][:teams]
    led = {one.id for one in captains}
    kinds: dict[str, list[Candidate]] = defaultdict(list)
    for one in people:
        if one.id not in led:
            kinds[one.kind].append(one)
    # The largest kind first: what is left over of it is spread before the small ones.
    rest = [one for kind in sorted(kinds, key=lambda kind: (-len(kinds[kind]), kind)) for one in kinds[kind]]
    members: list[list[int]] = [[] for _ in range(teams)]
    for place, one in enumerate([*captains, *rest]):
        members[place % teams].append(one.id)
    return [
        Dealt(tuple(team), captains[place].id if place < len(captains) else None)
        for place, team in enumerate(members)
    ]
