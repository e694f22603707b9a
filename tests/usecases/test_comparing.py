"""The roster against the real group: compared, applied as one action, taken back as one."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import comparing, member_edits, members, rosters
from grouppilot.usecases.comparing import Choices, Compared
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = add(workspace, GroupForm("晨读打卡营", language="zh_CN"))
    for name in ("林溪", "老陈", "小雨", "小雨", "081-行业-Leo", "阿土"):
        member_edits.add(workspace, MemberForm(made, card=name))
    return made


def compared(workspace: Workspace, group: int, *names: str) -> Compared:
    return comparing.compare(workspace, rosters.open_source(workspace, "\n".join(names)), group)


def statuses(workspace: Workspace, group: int) -> dict[str, str]:
    found = members.ids(workspace, members.Filter(group_id=group), "number")
    return {row.card or row.nickname: row.status for row in members.rows(workspace, found)}


def test_joined_gone_and_renamed_are_told(workspace: Workspace, group: int) -> None:
    found = compared(workspace, group, "林溪", "小雨", "小雨", "081-电商-Leo", "阿土", "Zoe")
    assert {one.name for one in found.joined} == {"Zoe", "081-电商-Leo"}
    assert {one.name for one in found.gone} == {"老陈", "081-行业-Leo"}
    assert [(one.member.name, one.name) for one in found.renamed] == [("081-行业-Leo", "081-电商-Leo")]
    assert found.present == 4


def test_what_is_usual_leaves_guesses_alone(workspace: Workspace, group: int) -> None:
    found = compared(workspace, group, "林溪", "小雨", "小雨", "081-电商-Leo", "阿土", "Zoe")
    comparing.apply(workspace, found, comparing.usual(found))
    now = statuses(workspace, group)
    assert now["老陈"] == "left"
    assert now["081-行业-Leo"] == "active"
    assert now["Zoe"] == "active"
    assert "081-电商-Leo" not in now


def test_a_confirmed_rename_keeps_the_member_and_the_old_name(workspace: Workspace, group: int) -> None:
    found = compared(workspace, group, "林溪", "老陈", "小雨", "小雨", "081-电商-Leo", "阿土")
    (guess,) = found.renamed
    comparing.apply(workspace, found, Choices(renamed={guess.member.member_id: guess.line}))
    assert "081-电商-Leo" in statuses(workspace, group)
    again = compared(workspace, group, "林溪", "老陈", "小雨", "小雨", "081-行业-Leo", "阿土")
    assert next(one.reason for one in again.renamed) in ("number_in_card", "same_alias")


def test_all_of_it_is_one_step_of_undo(workspace: Workspace, group: int) -> None:
    before = statuses(workspace, group)
    found = compared(workspace, group, "林溪", "小雨", "小雨", "081-行业-Leo", "Zoe", "Ann")
    counts = comparing.apply(workspace, found, comparing.usual(found), source="members.txt")
    assert counts["joined"] == 2
    assert [row.source for row in comparing.history(workspace, group)] == ["members.txt"]
    workspace.undo()
    assert statuses(workspace, group) == before
    assert comparing.history(workspace, group) == []
    workspace.redo()
    assert statuses(workspace, group)["Zoe"] == "active"


def test_who_left_comes_back_with_the_same_number(workspace: Workspace, group: int) -> None:
    found = compared(workspace, group, "林溪", "小雨", "小雨", "081-行业-Leo", "阿土")
    comparing.apply(workspace, found, comparing.usual(found))
    back = compared(workspace, group, "林溪", "老陈", "小雨", "小雨", "081-行业-Leo", "阿土")
    assert [one.member.name for one in back.returned] == ["老陈"]
    comparing.apply(workspace, back, comparing.usual(back))
    assert statuses(workspace, group)["老陈"] == "active"


def test_from_a_list_that_was_cut_off_nobody_is_ended(workspace: Workspace, group: int) -> None:
    found = compared(workspace, group, "林溪")
    assert found.short
    assert not comparing.usual(found).gone


def test_a_list_without_names_is_refused(workspace: Workspace, group: int) -> None:
    with pytest.raises(Refused):
        compared(workspace, group, "")
