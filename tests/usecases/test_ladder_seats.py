"""Seats on ladders: who has several, which could be given up, and what is meant so."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, ladder_seats, ladders, member_edits, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def rungs(workspace: Workspace) -> dict[str, int]:
    """Two free groups and a high one on a ladder, and one beside it."""
    found = {name: groups.add(workspace, GroupForm(name)) for name in ("free1", "free2", "high", "beside")}
    ladder = ladders.add(workspace, "进阶", group_id=found["free1"], rung="free")
    ladders.place(workspace, found["free2"], ladder, "free")
    ladders.place(workspace, found["high"], ladder, "high")
    return found | {"ladder": ladder}


@pytest.fixture
def mia(workspace: Workspace, rungs: dict[str, int]) -> int:
    """Mia is in all four groups, 周周 in one of the ladder and in the one beside."""
    first = member_edits.add(workspace, MemberForm(rungs["free1"], "Mia"))
    person = members.row(workspace, first).person_id
    for name in ("free2", "high", "beside"):
        member_edits.add(workspace, MemberForm(rungs[name], "", card=f"{name}-Mia", person_id=person))
    other = members.row(workspace, member_edits.add(workspace, MemberForm(rungs["free1"], "周周"))).person_id
    member_edits.add(workspace, MemberForm(rungs["beside"], person_id=other))
    return person


def test_who_sits_in_several_of_one_ladder(workspace: Workspace, rungs: dict[str, int], mia: int) -> None:
    (row,) = ladder_seats.several(workspace)
    assert (row.person_id, row.ladder, row.wasted) == (mia, "进阶", 2)
    assert [seat.group for seat in row.seats] == ["high", "free1", "free2"]
    assert ladder_seats.several(workspace, rungs["free2"]) == [row]
    assert ladder_seats.several(workspace, rungs["beside"]) == []
    assert ladder_seats.names_text([row]) == "free1\nMia\n\nfree2\nfree2-Mia"


def test_what_is_meant_so_wastes_nothing(workspace: Workspace, rungs: dict[str, int], mia: int) -> None:
    ladder_seats.mean(workspace, [(mia, rungs["ladder"])])
    (row,) = ladder_seats.several(workspace)
    assert (row.meant, row.wasted) == (True, 0)
    workspace.undo()
    assert ladder_seats.several(workspace)[0].wasted == 2
    workspace.redo()
    ladder_seats.doubt(workspace, [(mia, rungs["ladder"])])
    assert ladder_seats.several(workspace)[0].wasted == 2


def test_whoever_works_for_a_group_may_be_everywhere(
    workspace: Workspace, rungs: dict[str, int], mia: int
) -> None:
    host = next(one.id for one in members.roles(workspace) if one.key == "host")
    (row,) = ladder_seats.several(workspace)
    member_edits.give_role(workspace, [row.seats[0].member_id], host)
    assert ladder_seats.several(workspace)[0].wasted == 0


def test_seats_are_given_up(workspace: Workspace, rungs: dict[str, int], mia: int) -> None:
    (row,) = ladder_seats.several(workspace)
    assert ladder_seats.leave(workspace, [seat.member_id for seat in row.lower]) == 2
    assert ladder_seats.several(workspace) == []
    assert members.row(workspace, row.lower[0].member_id).status == "left"
    workspace.undo()
    assert ladder_seats.several(workspace) == [row]
    with pytest.raises(Refused, match="member_gone"):
        ladder_seats.leave(workspace, [999])


def test_archived_groups_have_no_seats_to_waste(
    workspace: Workspace, rungs: dict[str, int], mia: int
) -> None:
    groups.archive(workspace, rungs["free1"])
    groups.delete(workspace, rungs["free2"])
    assert ladder_seats.several(workspace) == []
