"""A removed person who shows up again is flagged at once, until that expires or is lifted."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer
from grouppilot.usecases import groups, member_edits, members, removals, roster_import, rosters, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读营", "wechat"))


@pytest.fixture
def removed(workspace: Workspace, group: int) -> int:
    """A member whose status the owner set to removed in the table of members."""
    made = member_edits.add(
        workspace, MemberForm(group, "阿土", platform_id="wxid_t", joined=date(2026, 5, 1))
    )
    member_edits.set_status(workspace, [made], "removed")
    return made


def lines(ws: Workspace) -> list[AgendaLine]:
    with ws.read() as session:
        return list(removals.agenda_lines(session, settings.today_in(session, ws)))


def test_whoever_is_removed_is_remembered(workspace: Workspace, removed: int) -> None:
    (row,) = removals.listed(workspace)
    assert (row.name, row.group, row.day, row.live) == ("阿土", "晨读营", date(2026, 6, 11), True)
    workspace.undo()
    assert removals.listed(workspace) == []


def test_they_are_known_by_id_for_sure_and_by_name_as_a_doubt(workspace: Workspace, removed: int) -> None:
    by_id, by_name, other = removals.flagged(
        workspace,
        [
            Newcomer("wechat", "wxid_t", ("新名字",)),
            Newcomer("qq", "10001", (" 阿土 ",)),
            Newcomer("wechat", "wxid_u", ("小鹿",)),
        ],
    )
    assert by_id is not None
    assert by_name is not None
    assert (by_id.sure, by_id.name, by_id.group) == (True, "阿土", "晨读营")
    assert not by_name.sure
    assert other is None


def test_coming_back_shows_on_today_until_it_is_lifted(workspace: Workspace, removed: int) -> None:
    assert lines(workspace) == []
    second = groups.add(workspace, GroupForm("夜读营", "wechat"))
    again = member_edits.add(workspace, MemberForm(second, "土豆", platform_id="wxid_t"))
    (line,) = lines(workspace)
    assert (line.kind, line.group_id, line.facts["name"], line.facts["group"]) == (
        *("returned", second, "土豆", "晨读营"),
    )
    assert line.target == {"member": again}
    removals.lift(workspace, removals.listed(workspace)[0].id)
    assert lines(workspace) == []
    workspace.undo()
    assert len(lines(workspace)) == 1


def test_the_same_person_in_another_group_is_flagged_only_if_they_came_later(
    workspace: Workspace, removed: int, clock: Any
) -> None:
    person = members.row(workspace, removed).person_id
    clock.set("2026-06-20T08:00+08:00")
    second = groups.add(workspace, GroupForm("夜读营", "qq"))
    member_edits.add(workspace, MemberForm(second, person_id=person))
    assert [line.group_id for line in lines(workspace)] == [second]


def test_one_who_was_elsewhere_before_is_not_flagged(workspace: Workspace, group: int, clock: Any) -> None:
    second = groups.add(workspace, GroupForm("夜读营", "wechat"))
    made = member_edits.add(workspace, MemberForm(group, "阿土", platform_id="wxid_t"))
    member_edits.add(workspace, MemberForm(second, person_id=members.row(workspace, made).person_id))
    clock.set("2026-06-20T08:00+08:00")
    member_edits.set_status(workspace, [made], "removed")
    assert lines(workspace) == []
    member_edits.set_status(workspace, [made], "active")
    assert [line.group_id for line in lines(workspace)] == [group]


def test_a_removal_is_forgotten_after_the_days_that_are_set(
    workspace: Workspace, removed: int, clock: Any
) -> None:
    clock.set("2027-06-10T08:00+08:00")
    assert removals.flagged(workspace, [Newcomer("wechat", "wxid_t")])[0] is not None
    clock.set("2027-06-11T08:00+08:00")
    assert removals.flagged(workspace, [Newcomer("wechat", "wxid_t")]) == [None]
    assert not removals.listed(workspace)[0].live


def test_nobody_asked_for_is_nobody_flagged(workspace: Workspace, removed: int) -> None:
    assert removals.flagged(workspace, []) == []
    with pytest.raises(Refused, match="removal_unknown"):
        removals.lift(workspace, 99)


def planned(ws: Workspace, text: str, group: int | None, **more: Any) -> list[tuple[str, str]]:
    plan = rosters.dry_run(ws, rosters.open_source(ws, text), group, **more)
    return [(row.state, row.returning) for row in plan.rows]


def test_a_roster_marks_the_rows_of_who_comes_back(workspace: Workspace, group: int, removed: int) -> None:
    second = groups.add(workspace, GroupForm("夜读营", "wechat"))
    roster = "昵称\t微信号\t状态\n阿土二号\twxid_t\t\n阿土\t\t\n小鹿\twxid_u\t\n"
    assert planned(workspace, roster, second) == [
        ("new", "removed_before"),
        ("new", "name_removed_before"),
        ("new", ""),
    ]
    assert planned(workspace, "昵称\t微信号\t状态\n土豆\twxid_t\t已退群\n", second) == [("new", "")]
    assert planned(workspace, "昵称\t微信号\n阿土\twxid_t\n", group) == [("unchanged", "removed_before")]
    assert (
        planned(workspace, "昵称\t微信号\n土豆\twxid_t\n", None, platform="wechat")[0][1] == "removed_before"
    )
    assert planned(workspace, "昵称\t微信号\n土豆\twxid_t\n", None, platform="qq")[0][1] == ""


def test_a_member_of_the_name_of_somebody_removed_is_left_alone(
    workspace: Workspace, group: int, removed: int
) -> None:
    second = groups.add(workspace, GroupForm("夜读营", "wechat"))
    member_edits.add(workspace, MemberForm(second, "阿土"))
    assert planned(workspace, "昵称\t城市\n阿土\t杭州\n", second) == [("changed", "")]


def test_a_plan_without_anybody_removed_is_passed_on_as_it_is(workspace: Workspace, group: int) -> None:
    plan = rosters.dry_run(workspace, rosters.open_source(workspace, "昵称\n小鹿\n阿土\n"), group)
    assert plan.returning == ()


def test_whom_a_roster_tells_to_be_removed_is_remembered_unless_long_ago(
    workspace: Workspace, group: int
) -> None:
    roster = (
        "昵称\t微信号\t状态\t退群时间\n阿土\twxid_t\t被移出\t2026-03-01\n老周\twxid_z\t被移出\t2024-03-01\n"
        "小鹿\twxid_u\t已退群\t2026-03-01\n"
    )
    roster_import.take_in(workspace, rosters.open_source(workspace, roster), group)
    (row,) = removals.listed(workspace)
    assert (row.name, row.day, row.until) == ("阿土", date(2026, 3, 1), date(2027, 3, 1))
    workspace.undo()
    assert removals.listed(workspace) == []
