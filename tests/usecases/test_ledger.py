"""The ledger of a camp: ticked, pasted from chains, read as streaks and who broke off."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import ledger, member_edits, rests
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
START = date(2026, 6, 1)


@pytest.fixture
def group(workspace: Workspace) -> int:
    form = GroupForm("晨读打卡营", language="zh_CN", start=START, end=date(2026, 6, 21))
    return add(workspace, form)


@pytest.fixture
def members(workspace: Workspace, group: int) -> list[int]:
    names = ("林溪", "老陈", "苏苏")
    return [member_edits.add(workspace, MemberForm(group, card=name, joined=START)) for name in names]


def days(first: int, last: int) -> list[date]:
    return [START + timedelta(days=count - 1) for count in range(first, last + 1)]


def test_streaks_and_who_broke_off(workspace: Workspace, group: int, members: list[int]) -> None:
    ledger.mark(workspace, group, [(members[0], day) for day in days(1, 11)], "done")
    ledger.mark(workspace, group, [(members[1], day) for day in days(1, 5)], "done")
    found = ledger.ledger(workspace, group)
    assert [row.standing.streak for row in found.rows] == [11, 0, 0]
    assert [row.name for row in found.broke_off()] == ["苏苏", "老陈"]
    assert (found.all_days, len(found.days), found.today_done) == (21, 11, 1)
    assert found.rows[2].completes is False


def test_a_chain_marks_and_never_lowers(workspace: Workspace, group: int, members: list[int]) -> None:
    ledger.mark(workspace, group, [(members[0], TODAY)], "excellent")
    sheet = ledger.take_chain(workspace, group, "1. 林溪\n2. 老陈\n3. 路人", TODAY)
    assert [line.name for line in sheet.lines if line.member is None] == ["路人"]
    marks = {row.name: row.marks.get(TODAY) for row in ledger.ledger(workspace, group).rows}
    assert marks == {"林溪": "excellent", "老陈": "done", "苏苏": None}
    workspace.undo()
    assert ledger.ledger(workspace, group).today_done == 1


def test_a_mark_is_taken_away_and_undone(workspace: Workspace, group: int, members: list[int]) -> None:
    ledger.mark(workspace, group, [(members[0], TODAY)], "done")
    assert ledger.mark(workspace, group, [(members[0], TODAY)], None) == 1
    assert ledger.ledger(workspace, group).today_done == 0
    workspace.undo()
    assert ledger.ledger(workspace, group).today_done == 1


def test_rest_days_are_not_asked_for(workspace: Workspace, group: int, members: list[int]) -> None:
    rests.add(workspace, TODAY, TODAY, group_id=group)
    found = ledger.ledger(workspace, group)
    assert not found.today_open
    assert len(found.days) == 10


def test_only_the_days_of_the_rule_are_asked_for(
    workspace: Workspace, group: int, members: list[int]
) -> None:
    ledger.set_days(workspace, group, {"kind": "weekly", "on": ["mon", "wed"]})
    assert [day.weekday() for day in ledger.ledger(workspace, group).days] == [0, 2, 0, 2]


def test_homework_days_are_those_anybody_handed_in(
    workspace: Workspace, group: int, members: list[int]
) -> None:
    ledger.mark(workspace, group, [(members[0], days(3, 3)[0])], "reviewed", kind="homework")
    found = ledger.ledger(workspace, group, "homework")
    assert found.days == tuple(days(3, 3))
    assert ledger.ledger(workspace, group).rows[0].marks == {}


def test_the_goal_reached_and_the_pace(workspace: Workspace, group: int, members: list[int]) -> None:
    ledger.set_goal(workspace, members[:1], True)
    found = ledger.ledger(workspace, group)
    assert found.reached == 1
    assert found.pace == pytest.approx((1 / 3) / (11 / 21))
    ledger.set_goal(workspace, members[:1], False)
    assert ledger.ledger(workspace, group).reached == 0


def test_a_day_ahead_is_refused(workspace: Workspace, group: int, members: list[int]) -> None:
    with pytest.raises(Refused, match="ledger_day_ahead"):
        ledger.mark(workspace, group, [(members[0], TODAY + timedelta(days=1))], "done")


def test_somebody_of_another_group_is_refused(workspace: Workspace, group: int) -> None:
    other = add(workspace, GroupForm("Other"))
    stranger = member_edits.add(workspace, MemberForm(other, card="X"))
    with pytest.raises(Refused, match="member_gone"):
        ledger.mark(workspace, group, [(stranger, TODAY)], "done")


def test_a_group_without_an_end_begins_with_its_first_mark_and_never_stops(workspace: Workspace) -> None:
    long_ago = TODAY - timedelta(days=900)
    circle = add(workspace, GroupForm("Circle", start=long_ago))
    one = member_edits.add(workspace, MemberForm(circle, card="Ann", joined=long_ago))
    found = ledger.ledger(workspace, circle)
    assert (found.begun, found.days) == (False, (TODAY,))
    ledger.mark(workspace, circle, [(one, TODAY - timedelta(days=3))], "done")
    found = ledger.ledger(workspace, circle)
    assert (found.begun, len(found.days), found.share) == (True, 4, 0.25)
    ledger.mark(workspace, circle, [(one, TODAY - timedelta(days=600))], "done")
    found = ledger.ledger(workspace, circle)
    assert found.days[-1] == TODAY
    assert len(found.days) == ledger.MOST_DAYS + 1


def test_a_camp_asks_from_its_first_day_on(workspace: Workspace, group: int, members: list[int]) -> None:
    found = ledger.ledger(workspace, group)
    assert (found.begun, found.days[0]) == (True, START)


def test_the_days_of_check_ins_are_undone_in_one_step(workspace: Workspace, group: int) -> None:
    ledger.set_days(workspace, group, {"kind": "working"})
    ledger.set_days(workspace, group, None)
    assert ledger.days_of(workspace, group) is None
    workspace.undo()
    assert ledger.days_of(workspace, group) == {"kind": "working"}
    workspace.undo()
    assert ledger.days_of(workspace, group) is None


def test_today_can_become_a_day_of_homework(workspace: Workspace, group: int, members: list[int]) -> None:
    found = ledger.ledger(workspace, group, "homework")
    assert (found.begun, found.days, found.markable) == (False, (), (TODAY,))
    ledger.mark(workspace, group, [(members[0], TODAY)], "done", kind="homework")
    found = ledger.ledger(workspace, group, "homework")
    assert (found.begun, found.days, found.markable) == (True, (TODAY,), (TODAY,))
