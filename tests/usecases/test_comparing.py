"""The roster against the real group: compared, applied as one action, taken back as one."""

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import comparing, member_edits, members, rosters, settings
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


def test_a_page_copied_from_the_chat_app_is_a_list(workspace: Workspace, group: int) -> None:
    page = (
        "群成员(6)",
        "林溪",
        "群主",
        "老陈",
        "小雨",
        "小雨",
        "081-行业-Leo",
        "管理员",
        "Zoe",
        "查看更多群成员",
    )
    found = compared(workspace, group, *page)
    assert ([one.name for one in found.joined], [one.name for one in found.gone]) == (["Zoe"], ["阿土"])
    assert found.lines == 6


def test_whoever_is_not_saved_is_found_by_their_phone(workspace: Workspace) -> None:
    made = add(workspace, GroupForm("Photo Walk", "whatsapp"))
    ann = member_edits.add(workspace, MemberForm(made, "Ann", phone="0170 1234567"))
    member_edits.add(workspace, MemberForm(made, "Ben", platform_id="447700900123@s.whatsapp.net"))
    member_edits.add(workspace, MemberForm(made, "Leo"))
    page = ("3 members", "+49 170 1234567", "+44 7700 900123", "~Benny", "Leo")
    found = compared(workspace, made, *page)
    assert (found.present, found.joined, found.gone) == (3, (), ())
    member_edits.edit(workspace, ann, "phone", "")
    found = compared(workspace, made, *page)
    assert [one.name for one in found.joined] == ["+49 170 1234567"]


def test_you_are_in_the_list_that_you_copied(workspace: Workspace) -> None:
    made = add(workspace, GroupForm("Photo Walk", "whatsapp"))
    owner = next(role.id for role in members.roles(workspace) if role.key == "owner")
    member_edits.add(workspace, MemberForm(made, "Tim", roles=(owner,)))
    member_edits.add(workspace, MemberForm(made, "Ann"))
    found = compared(workspace, made, "2 members", "You", "Group admin", "Ann")
    assert (found.present, found.joined, found.gone) == (2, (), ())


def test_you_go_by_the_name_in_the_settings(workspace: Workspace) -> None:
    settings.change(workspace, owner="Tim")
    made = add(workspace, GroupForm("Photo Walk", "whatsapp"))
    for name in ("Tim", "Ann"):
        member_edits.add(workspace, MemberForm(made, name))
    assert compared(workspace, made, "You", "Ann", "online").gone == ()
