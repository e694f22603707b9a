"""What lies ahead: how far each group is planned, the mix of kinds, what lacks its material."""

from datetime import date, timedelta

import pytest

from grouppilot.usecases import calendar, groups, positioning
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.calendar_outlook import outlook
from grouppilot.usecases.groups import GroupForm

TODAY = date(2026, 6, 11)


def add(ws, title: str, ahead: int, group: int, **more) -> str:
    return str(calendar.add(ws, EntryForm(title, TODAY + timedelta(ahead), groups=(group,), **more)))


@pytest.fixture
def group(workspace) -> int:
    return groups.add(workspace, GroupForm("Daily", rhythm="daily"))


def test_an_empty_group_is_planned_no_day_ahead(workspace, group):
    (ahead,) = outlook(workspace).ahead
    assert (ahead.name, ahead.days, ahead.week) == ("Daily", 0, ())


def test_weekends_and_holidays_break_no_plan(workspace, group):
    for distance in (1, 4, 5, 6, 7):  # Friday, then Monday to Thursday; Friday 19 June is a holiday
        add(workspace, "x", distance, group)
    (ahead,) = outlook(workspace).ahead
    assert ahead.days == 10
    assert len(ahead.week) == 5


def test_the_least_planned_group_comes_first_and_quiet_ones_not_at_all(workspace, group):
    weekly = groups.add(workspace, GroupForm("Weekly", rhythm="weekly"))
    groups.add(workspace, GroupForm("Events", rhythm="events"))
    add(workspace, "x", 6, weekly)
    found = outlook(workspace)
    assert [each.name for each in found.ahead] == ["Daily", "Weekly"]
    assert found.enough == 0


def test_copying_the_last_week_of_a_group_plans_the_next(workspace, group):
    for back in range(7):
        add(workspace, "x", -back, group)
    (ahead,) = outlook(workspace).ahead
    assert ahead.days == 0
    calendar.copy(workspace, ahead.week, 7, groups=(group,))
    (after,) = outlook(workspace).ahead
    assert after.days >= 7


def test_the_mix_behind_and_ahead_against_the_target_of_the_product(workspace, group):
    add(workspace, "a", -3, group, kind="useful")
    add(workspace, "b", 0, group, kind="fun")
    add(workspace, "c", 3, group, kind="beneficial")
    add(workspace, "d", 4, group)
    found = outlook(workspace, group)
    assert found.last["useful"] == 1
    assert (found.next["fun"], found.next["beneficial"]) == (0.5, 0.5)
    assert found.target == {}
    positioning.answer(workspace, group, "frequency", "high")
    assert outlook(workspace, group).target["beneficial"] == 0.45
    assert outlook(workspace).target == {}


def test_what_lacks_material_within_a_week_is_named(workspace, group):
    soon = add(workspace, "soon", 2, group, pack=("text", "video"))
    add(workspace, "whole", 2, group, pack=("text",), text="Here it is")
    add(workspace, "later", 9, group, pack=("text",))
    assert outlook(workspace).lacking == (soon,)
