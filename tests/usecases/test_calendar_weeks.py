"""Weeks copied to other weeks and for other groups, in one step."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, calendar_weeks, groups, publishing
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TALK = date(2026, 6, 18)  # a Thursday
SUMMER = (date(2026, 6, 1), date(2026, 8, 31))


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


def shown(ws: Workspace, group_id: int | None = None) -> list[tuple[str, str]]:
    return [(f"{each.day:%m%d}", each.title) for each in calendar.occurrences(ws, *SUMMER, group_id)]


def test_a_week_is_copied_to_another_without_the_days_of_series(workspace: Workspace, camp: int) -> None:
    form = EntryForm("Post", date(2026, 6, 9), 540, groups=(camp,))
    posted = str(calendar.add(workspace, form))
    publishing.publish(workspace, posted)
    calendar.add(workspace, EntryForm("Sunday", date(2026, 6, 14), groups=(camp,), state="idea"))
    calendar.add(
        workspace, EntryForm("Weekly", date(2026, 6, 10), groups=(camp,), rule="FREQ=WEEKLY;COUNT=2")
    )
    calendar_weeks.copy_week(workspace, date(2026, 6, 11), date(2026, 6, 24))
    found = [each for each in calendar.occurrences(workspace, date(2026, 6, 22), date(2026, 6, 28))]
    assert [(each.title, each.day, each.state) for each in found] == [
        ("Post", date(2026, 6, 23), "draft"),
        ("Sunday", date(2026, 6, 28), "idea"),
    ]
    workspace.undo()
    assert calendar.occurrences(workspace, date(2026, 6, 22), date(2026, 6, 28)) == []


def test_a_week_is_copied_to_another_group_with_the_days_of_series(workspace: Workspace, camp: int) -> None:
    shop = groups.add(workspace, GroupForm("Shop"))
    calendar.add(workspace, EntryForm("Weekly", TALK, groups=(camp,), rule="FREQ=WEEKLY"))
    calendar.add(workspace, EntryForm("Other", TALK))
    calendar_weeks.copy_week(workspace, TALK, TALK + timedelta(7), group_id=camp, groups=[shop])
    assert shown(workspace, shop) == [("0625", "Weekly")]
    with pytest.raises(Refused, match="week_empty"):
        calendar_weeks.copy_week(workspace, date(2026, 1, 1), TALK)
    with pytest.raises(Refused, match="group_unknown"):
        calendar_weeks.copy_week(workspace, TALK, TALK, groups=[99])


def test_a_week_begins_on_the_weekday_that_is_said(workspace: Workspace, camp: int) -> None:
    sunday = date(2026, 6, 14)
    calendar.add(workspace, EntryForm("Sunday", sunday, groups=(camp,)))
    assert [each.title for each in calendar_weeks.in_week(workspace, TALK, starts=6)] == ["Sunday"]
    assert calendar_weeks.in_week(workspace, TALK) == []
    calendar_weeks.copy_week(workspace, TALK, TALK + timedelta(7), starts=6)
    assert shown(workspace) == [("0614", "Sunday"), ("0621", "Sunday")]
