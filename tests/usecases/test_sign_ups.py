"""Chain sign-ups kept with their group."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import member_edits, sign_ups
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

CHAIN = "#接龙\n周六读书会\n1. 林溪 1人\n2. 老陈 +1\n3. 路人甲"


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = add(workspace, GroupForm("晨读打卡营", language="zh_CN"))
    for name in ("001-设计-林溪", "002-餐饮-老陈", "003-教育-苏苏", "004-物流-大鹏"):
        member_edits.add(workspace, MemberForm(made, card=name))
    return made


def names(members: tuple[sign_ups.Member, ...]) -> list[str]:
    return [one.name for one in members]


def test_who_signed_and_who_has_not(workspace: Workspace, group: int) -> None:
    found = sign_ups.preview(workspace, group, CHAIN)
    assert found.title == "周六读书会"
    assert names(found.signed) == ["001-设计-林溪", "002-餐饮-老陈"]
    assert names(found.missing) == ["003-教育-苏苏", "004-物流-大鹏"]
    assert found.heads == 4
    assert sign_ups.names_text(workspace, group, found.missing) == "003-教育-苏苏、004-物流-大鹏"


def test_a_longer_paste_of_the_same_title_takes_its_place(workspace: Workspace, group: int) -> None:
    first = sign_ups.keep(workspace, group, CHAIN)
    assert sign_ups.keep(workspace, group, CHAIN + "\n4. 苏苏") == first
    assert [row.lines for row in sign_ups.listed(workspace, group)] == [4]
    workspace.undo()
    assert [row.lines for row in sign_ups.listed(workspace, group)] == [3]


def test_who_a_line_means_is_remembered(workspace: Workspace, group: int) -> None:
    number = sign_ups.keep(workspace, group, CHAIN)
    missing = sign_ups.sheet(workspace, number).missing
    sign_ups.bind(workspace, number, 2, missing[0].id)
    assert names(sign_ups.sheet(workspace, number).missing) == ["004-物流-大鹏"]
    assert "003-教育-苏苏" in names(sign_ups.preview(workspace, group, "1. 路人甲").signed)
    workspace.undo()
    assert sign_ups.preview(workspace, group, "1. 路人甲").signed == ()


def test_a_sheet_can_be_renamed_and_deleted(workspace: Workspace, group: int) -> None:
    number = sign_ups.keep(workspace, group, CHAIN)
    sign_ups.rename(workspace, number, "线下读书会")
    assert sign_ups.listed(workspace)[0].title == "线下读书会"
    sign_ups.delete(workspace, number)
    assert sign_ups.listed(workspace) == []
    with pytest.raises(Refused, match="sign_up_unknown"):
        sign_ups.sheet(workspace, number)
    workspace.undo()
    assert sign_ups.sheet(workspace, number).title == "线下读书会"


def test_a_text_that_is_no_sign_up_is_refused(workspace: Workspace, group: int) -> None:
    with pytest.raises(Refused, match="no_sign_up"):
        sign_ups.preview(workspace, group, "hello")
