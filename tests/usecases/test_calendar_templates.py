"""Programmes laid out from their day, and weeks copied: each in one step."""

from datetime import date, timedelta

import pytest

from grouppilot.domain.entries import FORMATS, KINDS, PARTS
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, calendar_templates, groups, publishing
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


def test_both_languages_have_the_same_programmes_of_things_there_are() -> None:
    english, chinese = calendar_templates.listed("en"), calendar_templates.listed("zh_CN")
    assert [each.key for each in english] == [each.key for each in chinese] == ["talk", "campaign7", "camp21"]
    for one, other in zip(english, chinese, strict=True):
        assert [(s.days, s.minute, s.kind, s.format, s.length, s.pack) for s in one.steps] == [
            (s.days, s.minute, s.kind, s.format, s.length, s.pack) for s in other.steps
        ]
        for step in one.steps:
            assert step.kind in KINDS
            assert step.format in FORMATS
            assert set(step.pack or ()) <= set(PARTS)


def test_a_talk_is_laid_out_around_its_day_and_undone_as_one(workspace: Workspace, camp: int) -> None:
    keys = calendar_templates.lay_out(workspace, "talk", TALK, [camp], "en")
    assert shown(workspace, camp) == [
        ("0616", "Announce the talk"),
        ("0618", "Remind of the talk"),
        ("0618", "Talk"),
        ("0619", "Round-up of the talk"),
    ]
    assert keys == [each.key for each in calendar.occurrences(workspace, *SUMMER)]
    workspace.undo()
    assert shown(workspace) == []


def test_a_talk_recurs_for_some_weeks(workspace: Workspace, camp: int) -> None:
    calendar_templates.lay_out(workspace, "talk", TALK, [camp], "zh_CN", weeks=3)
    found = [day for day, title in shown(workspace) if title == "分享"]
    assert found == ["0618", "0625", "0702"]
    with pytest.raises(Refused, match="programme_once"):
        calendar_templates.lay_out(workspace, "camp21", TALK, [camp], "en", weeks=2)


def test_a_camp_is_laid_out_from_its_opening_day(workspace: Workspace, camp: int) -> None:
    day = date(2026, 7, 6)
    calendar_templates.lay_out(workspace, "camp21", day, [camp], "en")
    found = shown(workspace, camp)
    assert found[0] == ("0705", "Tomorrow we begin")
    assert found[-1] == ("0727", "Closing ceremony")
    assert [title for _, title in found if title.startswith("Lesson")][-1] == "Lesson 12"
    assert [each.title for each in calendar_templates.preview("camp21", day, "en")] == [t for _, t in found]


def test_what_cannot_be_laid_out_is_refused_whole(workspace: Workspace, camp: int) -> None:
    for key, day, of in (
        ("nonsense", TALK, [camp]),
        ("talk", TALK, [99]),
        ("camp21", date(2199, 12, 20), [camp]),
    ):
        with pytest.raises(Refused):
            calendar_templates.lay_out(workspace, key, day, of, "en")
    assert shown(workspace) == []


def test_a_week_is_copied_to_another_without_the_days_of_series(workspace: Workspace, camp: int) -> None:
    form = EntryForm("Post", date(2026, 6, 9), 540, groups=(camp,))
    posted = str(calendar.add(workspace, form))
    publishing.publish(workspace, posted)
    calendar.add(workspace, EntryForm("Sunday", date(2026, 6, 14), groups=(camp,), state="idea"))
    calendar.add(
        workspace, EntryForm("Weekly", date(2026, 6, 10), groups=(camp,), rule="FREQ=WEEKLY;COUNT=2")
    )
    calendar_templates.copy_week(workspace, date(2026, 6, 11), date(2026, 6, 24))
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
    calendar_templates.copy_week(workspace, TALK, TALK + timedelta(7), group_id=camp, groups=[shop])
    assert shown(workspace, shop) == [("0625", "Weekly")]
    with pytest.raises(Refused, match="week_empty"):
        calendar_templates.copy_week(workspace, date(2026, 1, 1), TALK)
    with pytest.raises(Refused, match="group_unknown"):
        calendar_templates.copy_week(workspace, TALK, TALK, groups=[99])
