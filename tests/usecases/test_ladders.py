"""Ladders of groups: set up, climbed, taken down."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, ladders, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def free(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读 公开群 01", seats=500))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", seats=200))


def test_groups_stand_on_their_rungs(workspace: Workspace, free: int, camp: int) -> None:
    member_edits.add(workspace, MemberForm(free, nickname="青禾"))
    ladder = ladders.add(workspace, "晨读", group_id=free)
    ladders.place(workspace, camp, ladder, "camp")
    (view,) = ladders.listed(workspace)
    assert (view.name, view.members, list(view.rungs)) == ("晨读", 1, ["free", "low", "high", "camp"])
    assert [(each.name, each.members) for each in view.rungs["free"]] == [("晨读 公开群 01", 1)]
    assert (view.rung_of(camp), view.rung_of(99)) == ("camp", None)


def test_a_ladder_taken_down_leaves_its_groups_and_undo_puts_it_back(workspace: Workspace, free: int) -> None:
    ladder = ladders.add(workspace, "晨读", group_id=free, rung="low")
    ladders.delete(workspace, ladder)
    assert ladders.listed(workspace) == []
    assert groups.form_of(workspace, free).name == "晨读 公开群 01"
    workspace.undo()
    assert ladders.listed(workspace)[0].rung_of(free) == "low"
    workspace.redo()
    assert ladders.listed(workspace) == []


def test_a_deleted_group_leaves_its_rung(workspace: Workspace, free: int) -> None:
    ladders.add(workspace, "晨读", group_id=free)
    groups.delete(workspace, free)
    assert ladders.listed(workspace)[0].rungs["free"] == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "ladder_name_missing"), (" 晨 读 ", "ladder_exists"), ("x" * 61, "field_too_long")],
)
def test_a_ladder_needs_a_name_of_its_own(workspace: Workspace, name: str, code: str) -> None:
    ladders.add(workspace, "晨 读")
    with pytest.raises(Refused) as refused:
        ladders.add(workspace, name)
    assert refused.value.code == code


def test_a_rung_is_one_of_four(workspace: Workspace, free: int) -> None:
    ladder = ladders.add(workspace, "晨读")
    with pytest.raises(Refused) as refused:
        ladders.place(workspace, free, ladder, "top")
    assert refused.value.code == "ladder_bad_rung"
    ladders.rename(workspace, ladder, "晨读之路")
    ladders.place(workspace, free, ladder, "high")
    ladders.place(workspace, free, None)
    (view,) = ladders.listed(workspace)
    assert (view.name, view.rung_of(free)) == ("晨读之路", None)
