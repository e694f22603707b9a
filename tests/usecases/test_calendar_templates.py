"""Programmes laid out from their day, and weeks copied: each in one step."""

from datetime import date

import pytest

from grouppilot.domain.entries import FORMATS, KINDS, PARTS
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, calendar_templates, groups, rests, settings
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


def test_both_languages_have_the_same_programmes_of_things_there_are(workspace: Workspace) -> None:
    english, chinese = (calendar_templates.listed(workspace, each) for each in ("en", "zh_CN"))
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
    assert [each.title for each in calendar_templates.preview(workspace, "camp21", day, "en")] == [
        t for _, t in found
    ]


def test_what_cannot_be_laid_out_is_refused_whole(workspace: Workspace, camp: int) -> None:
    for key, day, of in (
        ("nonsense", TALK, [camp]),
        ("talk", TALK, [99]),
        ("camp21", date(2199, 12, 20), [camp]),
    ):
        with pytest.raises(Refused):
            calendar_templates.lay_out(workspace, key, day, of, "en")
    assert shown(workspace) == []


def test_what_clashes_is_told_before(workspace: Workspace, camp: int) -> None:
    settings.change(workspace, region="CN")
    shop = groups.add(workspace, GroupForm("Shop"))
    calendar.add(workspace, EntryForm("Live already", TALK, 20 * 60, groups=(camp,)))
    calendar.add(workspace, EntryForm("Of others", TALK, 20 * 60, groups=(shop,)))
    rests.add(workspace, date(2026, 6, 16), date(2026, 6, 16), group_id=camp)
    found = calendar_templates.preview(workspace, "talk", TALK, "en", groups=[camp, shop])
    told = {each.title: (bool(each.holiday), each.resting, each.past, each.beside) for each in found}
    assert told == {
        "Announce the talk": (False, ("Camp",), False, ()),
        "Remind of the talk": (False, (), False, ()),
        "Talk": (False, (), False, ("Live already", "Of others")),
        "Round-up of the talk": (True, (), False, ()),  # the Dragon Boat Festival
    }
    past = calendar_templates.preview(workspace, "talk", date(2026, 6, 11), "en")
    assert [each.past for each in past] == [True, False, False, False]


def test_holidays_and_days_of_rest_are_stepped_over_where_that_is_asked(
    workspace: Workspace, camp: int
) -> None:
    settings.change(workspace, region="CN")
    rests.add(workspace, date(2026, 6, 16), date(2026, 6, 16), group_id=camp)
    calendar_templates.lay_out(workspace, "talk", TALK, [camp], "en", over_holidays=False)
    assert shown(workspace, camp) == [
        ("0615", "Announce the talk"),
        ("0618", "Remind of the talk"),
        ("0618", "Talk"),
        ("0622", "Round-up of the talk"),
    ]


def test_a_template_is_found_by_its_key_or_name(workspace: Workspace) -> None:
    assert calendar_templates.find(workspace, "thursday TALK", "en").key == "talk"
    assert calendar_templates.find(workspace, "周四分享", "zh_CN").key == "talk"
    assert calendar_templates.find(workspace, "camp21", "zh_CN").name == "21 天训练营"
    with pytest.raises(Refused, match="programme_unknown"):
        calendar_templates.find(workspace, "", "en")


def test_a_programme_proposes_the_first_day_from_which_nothing_is_past(workspace: Workspace) -> None:
    today = date(2026, 6, 10)  # a Wednesday
    proposed = {each.key: each.first_day(today) for each in calendar_templates.listed(workspace, "en")}
    assert proposed == {
        "talk": date(2026, 6, 18),  # the Thursday of this week is announced too late
        "campaign7": date(2026, 6, 13),
        "camp21": date(2026, 6, 15),
    }
