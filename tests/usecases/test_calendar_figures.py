"""The panel beside the calendar, and what the calendar tells on the agenda."""

from datetime import date, timedelta

import pytest
from tests.conftest import Clock

from grouppilot.usecases import advice, agenda, calendar, calendar_figures, groups, positioning, publishing
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


def plan(ws: Workspace, days: list[int], *of: int, **said: object) -> list[str]:
    forms = [
        EntryForm(
            **{
                "title": "Talk",
                "day": TODAY + timedelta(n),
                "groups": of,
                "text": "Hi",
                "format": "qa",
                **said,
            }
        )  # type: ignore[arg-type]
        for n in days
    ]
    return [str(calendar.add(ws, form)) for form in forms]


def kinds(ws: Workspace, group_id: int | None = None) -> list[tuple[str, int]]:
    told = ("plan_short", "entry_material", "entry_result")
    return [(line.kind, line.count) for line in agenda.agenda(ws, group_id) if line.kind in told]


def test_each_group_tells_how_far_it_is_planned(workspace: Workspace, camp: int) -> None:
    shop = groups.add(workspace, GroupForm("Shop"))
    news = groups.add(workspace, GroupForm("News", rhythm="notices"))
    plan(workspace, [1, 2, 4, 20], camp)
    plan(workspace, [1, 3, 5, 8], shop)
    found = calendar_figures.figures(workspace)
    assert [(each.group, each.days, each.short) for each in found.horizons] == [
        ("Camp", 4, True),
        ("Shop", 8, False),
        ("News", None, False),
    ]
    assert calendar_figures.figures(workspace, news).horizons[0].group == "News"
    assert kinds(workspace) == [("plan_short", 4)]
    assert kinds(workspace, shop) == []


def test_a_group_without_a_calendar_is_left_in_peace_and_so_is_one_that_ends(workspace: Workspace) -> None:
    groups.add(workspace, GroupForm("Empty"))
    ending = groups.add(workspace, GroupForm("Ending", start=date(2026, 6, 1), end=TODAY + timedelta(2)))
    plan(workspace, [1, 2], ending)
    assert not any(each.short for each in calendar_figures.figures(workspace).horizons)
    assert kinds(workspace) == []


def test_the_mix_counts_what_was_posted_and_what_is_planned(workspace: Workspace, camp: int) -> None:
    positioning.answer(workspace, camp, "frequency", "middle")
    posted = plan(workspace, [-2, -3, -4], camp, kind="useful")
    plan(workspace, [-5], camp, kind="fun")
    for key in posted:
        publishing.publish(workspace, key)
    plan(workspace, [1, 2, 29], camp, kind="beneficial")
    plan(workspace, [1, 30], camp, kind="fun")
    plan(workspace, [1], camp)
    found = calendar_figures.figures(workspace, camp).mix
    assert (found.past["useful"], found.past_count) == (100, 3)
    assert (found.ahead["beneficial"], found.ahead["fun"], found.ahead_count) == (75, 25, 4)
    assert found.target["useful"] == 30
    assert calendar_figures.figures(workspace).mix.target == {}


def test_material_is_asked_for_a_day_before(workspace: Workspace, camp: int) -> None:
    plan(workspace, [0, 1, 2, 8], camp, format="flash_sale")
    plan(workspace, [1], camp, format="flash_sale", state="idea")
    plan(workspace, list(range(2, 12)), camp)
    found = calendar_figures.figures(workspace).unready
    assert [(each.day, each.missing) for each in found if each.state != "idea"] == [
        (TODAY + timedelta(n), ("link", "video", "picture")) for n in (0, 1, 2)
    ]
    assert kinds(workspace) == [("entry_material", 3), ("entry_material", 3)]


def test_results_are_asked_for_in_a_line_a_group(workspace: Workspace, camp: int, clock: Clock) -> None:
    keys = plan(workspace, [0, -1], camp)
    plan(workspace, list(range(2, 12)), camp)
    for key in keys:
        publishing.publish(workspace, key)
    assert kinds(workspace) == [("entry_result", 1)]
    clock.set("2026-06-12T12:00:00+08:00")
    lines = [line for line in agenda.agenda(workspace) if line.kind == "entry_result"]
    assert [(line.count, line.facts["title"], line.due) for line in lines] == [(2, "Talk", TODAY)]


def test_little_planned_ahead_is_muted_for_a_group_or_everywhere_and_heard_again(
    workspace: Workspace, camp: int
) -> None:
    shop = groups.add(workspace, GroupForm("Shop"))
    plan(workspace, [1, 2], camp)
    plan(workspace, [1, 3], shop)
    assert [kind for kind, _ in kinds(workspace)] == ["plan_short", "plan_short"]
    advice.mute(workspace, "plan_short", group_id=camp)
    assert [kind for kind, _ in kinds(workspace)] == ["plan_short"]
    assert [each.quiet for each in calendar_figures.figures(workspace).horizons] == [True, False]
    advice.mute(workspace, "plan_short")
    assert kinds(workspace) == []
    for each in advice.muted(workspace):
        advice.hear(workspace, each.id)
    assert [kind for kind, _ in kinds(workspace)] == ["plan_short", "plan_short"]


@pytest.mark.parametrize("where", ["everywhere", "group", "entry"])
def test_missing_material_that_is_muted_is_told_nowhere(workspace: Workspace, camp: int, where: str) -> None:
    (key,) = plan(workspace, [1], camp, text="", pack=("text",))
    plan(workspace, [2, 3, 4, 5, 6, 7], camp)
    assert [kind for kind, _ in kinds(workspace)] == ["entry_material"]
    advice.mute(
        workspace,
        "material",
        key=key if where == "entry" else None,
        group_id=camp if where == "group" else None,
    )
    assert kinds(workspace) == []
    assert calendar_figures.figures(workspace).unready == ()
