"""Moves between groups: spread over days, done, dropped."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import accounts, groups, ladders, member_edits, members, moves
from grouppilot.usecases.accounts import AccountForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def free(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("公开群 01"))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("晨读打卡营 03", account="工作号"))


@pytest.fixture
def people(workspace: Workspace, free: int) -> list[int]:
    """Forty-five members of the free group."""
    for number in range(45):
        member_edits.add(workspace, MemberForm(free, nickname=f"书友{number:02}", platform_id=f"wx{number}"))
    return [row.person_id for row in rows(workspace, free)]


def rows(workspace: Workspace, group: int) -> list[members.MemberRow]:
    wanted = members.Filter(group_id=group, statuses=frozenset({"active"}))
    found = members.ids(workspace, wanted, "number")
    return list(members.rows(workspace, found))


def test_moves_are_spread_by_what_the_app_allows(
    workspace: Workspace, people: list[int], free: int, camp: int
) -> None:
    planned = moves.plan(workspace, people, camp, from_group_id=free)
    assert (planned.count, planned.limit, planned.account) == (45, 20, "工作号")
    assert planned.days == {TODAY: 20, date(2026, 6, 12): 20, date(2026, 6, 13): 5}
    assert planned.last == date(2026, 6, 13)
    assert [row.planned for row in moves.listed(workspace, free)] == [
        *[TODAY] * 20, *[date(2026, 6, 12)] * 20, *[date(2026, 6, 13)] * 5
    ]  # fmt: skip


def test_an_account_has_a_limit_of_its_own_shared_by_its_groups(
    workspace: Workspace, people: list[int], camp: int
) -> None:
    accounts.add(workspace, AccountForm("工作号", daily_adds=30))
    other = groups.add(workspace, GroupForm("晨读打卡营 04", account="工作号"))
    moves.plan(workspace, people[:25], camp)
    assert moves.preview(workspace, people[25:], other).days == {TODAY: 5, date(2026, 6, 12): 15}


def test_who_is_done_joins_here_and_leaves_there(
    workspace: Workspace, people: list[int], free: int, camp: int
) -> None:
    moves.plan(workspace, people[:2], camp, from_group_id=free)
    found = moves.finish(workspace, [row.id for row in moves.listed(workspace)])
    assert (found.moved, found.there) == (2, 0)
    arrived = rows(workspace, camp)
    assert [(row.nickname, row.number) for row in arrived] == [("书友00", 1), ("书友01", 2)]
    assert len(rows(workspace, free)) == 43
    assert moves.listed(workspace) == []
    workspace.undo()
    assert (len(rows(workspace, camp)), len(rows(workspace, free))) == (0, 45)
    assert len(moves.listed(workspace)) == 2
    workspace.redo()
    assert len(rows(workspace, camp)) == 2


def test_without_a_group_to_leave_they_stay(
    workspace: Workspace, people: list[int], free: int, camp: int
) -> None:
    moves.plan(workspace, people[:1], camp, reason="完课")
    (row,) = moves.listed(workspace, camp)
    assert (row.from_group, row.to_group, row.reason, row.late) == ("", "晨读打卡营 03", "完课", False)
    moves.finish(workspace, [row.id])
    assert (len(rows(workspace, free)), len(rows(workspace, camp))) == (45, 1)


def test_nobody_is_planned_twice_or_where_they_are_or_were_removed_from(
    workspace: Workspace, people: list[int], camp: int
) -> None:
    moves.plan(workspace, people[:1], camp)
    member_edits.add(workspace, MemberForm(camp, person_id=people[1]))
    gone = member_edits.add(workspace, MemberForm(camp, person_id=people[2]))
    member_edits.set_status(workspace, [gone], "removed")
    planned = moves.preview(workspace, people[:4], camp)
    assert (planned.count, planned.waiting, planned.there, planned.removed) == (1, 1, 1, 1)
    with pytest.raises(Refused) as refused:
        moves.plan(workspace, people[:3], camp)
    assert refused.value.code == "move_nobody"


def test_who_left_comes_back_with_the_same_membership(
    workspace: Workspace, people: list[int], camp: int
) -> None:
    before = member_edits.add(workspace, MemberForm(camp, person_id=people[0]))
    member_edits.set_status(workspace, [before], "left")
    moves.plan(workspace, people[:1], camp)
    moves.finish(workspace, [moves.listed(workspace)[0].id])
    assert [row.id for row in rows(workspace, camp)] == [before]


def test_a_move_is_dropped_and_its_day_is_free_again(
    workspace: Workspace, people: list[int], camp: int
) -> None:
    moves.plan(workspace, people[:20], camp)
    assert moves.drop(workspace, [row.id for row in moves.listed(workspace)]) == 20
    assert moves.preview(workspace, people, camp).days[TODAY] == 20
    with pytest.raises(Refused) as refused:
        moves.finish(workspace, [1])
    assert refused.value.code == "move_gone"


def test_what_was_not_done_is_late_and_on_the_agenda(
    workspace: Workspace, people: list[int], camp: int, clock: Clock
) -> None:
    moves.plan(workspace, people[:25], camp)
    with workspace.read() as session:
        (line,) = moves.agenda_lines(session, TODAY)
    assert (line.kind, line.count, line.due, line.late, line.standing) == ("moves", 20, TODAY, False, False)
    clock.set("2026-06-12T09:00+08:00")
    with workspace.read() as session:
        (line,) = moves.agenda_lines(session, date(2026, 6, 12))
    assert (line.count, line.late) == (25, True)


def test_a_group_does_not_move_into_itself(workspace: Workspace, people: list[int], free: int) -> None:
    with pytest.raises(Refused) as refused:
        moves.plan(workspace, people, free, from_group_id=free)
    assert refused.value.code == "move_same_group"


def test_open_moves_are_counted_between_rungs(
    workspace: Workspace, people: list[int], free: int, camp: int
) -> None:
    ladder = ladders.add(workspace, "晨读", group_id=free)
    ladders.place(workspace, camp, ladder, "camp")
    moves.plan(workspace, people[:3], camp, from_group_id=free)
    moves.plan(workspace, people[3:5], camp)
    assert ladders.listed(workspace)[0].moves == {("free", "camp"): 3, (None, "camp"): 2}


def test_whom_to_move_is_found_by_goal_and_tier(workspace: Workspace, people: list[int], free: int) -> None:
    tiers = {tier.key: tier.id for tier in members.tiers(workspace)}
    ids = members.ids(workspace, members.Filter(group_id=free))
    member_edits.set_tier(workspace, ids[:4], tiers["advanced"])
    found = moves.whom(workspace, free)
    assert [(each.kind, each.key, len(each.people)) for each in found] == [
        ("tier", "advanced", 4),
        ("all", "", 45),
    ]
