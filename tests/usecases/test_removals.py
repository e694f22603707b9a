"""A removed person who shows up again is flagged at once, until that expires or is lifted."""

from datetime import date
from typing import Any

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Newcomer
from grouppilot.usecases import groups, member_edits, members, removals, settings
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
