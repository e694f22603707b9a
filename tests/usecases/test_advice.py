"""Advice as the calendar tells it: counted in the month, read for an entry, muted and heard again."""

from datetime import date, datetime, timedelta

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    advice,
    calendar,
    entry_results,
    groups,
    positioning,
    publishing,
    rests,
    scripts,
    settings,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.entry_results import Result
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
JUNE = (date(2026, 6, 1), date(2026, 6, 30))
FRIDAY = date(2026, 6, 12)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


def plan(ws: Workspace, day: date, minute: int | None = 1260, *of: int, **said: object) -> str:
    form = {"title": "Talk", "day": day, "minute": minute, "groups": of, "format": "qa", "text": "Hi", **said}
    return str(calendar.add(ws, EntryForm(**form)))  # type: ignore[arg-type]


def codes(ws: Workspace, key: str) -> list[str]:
    return [each.code for each in advice.of(ws, key)]


def counts(ws: Workspace, group_id: int | None = None) -> list[int]:
    return [each.advice for each in calendar.occurrences(ws, *JUNE, group_id)]


def test_the_month_counts_what_an_entry_is_told(workspace: Workspace, camp: int) -> None:
    sale = plan(workspace, FRIDAY, 1200, camp, kind="beneficial", pack=("text", "video"))
    fine = plan(workspace, date(2026, 6, 16), 1260, camp, text="Other")
    assert codes(workspace, sale) == ["friday_evening", "material"]
    assert codes(workspace, fine) == []
    assert counts(workspace) == counts(workspace, camp) == [2, 0]
    assert advice.of(workspace, plan(workspace, None, None, camp)) == []  # type: ignore[arg-type]


def test_what_was_posted_or_is_an_idea_is_left_in_peace(workspace: Workspace, camp: int) -> None:
    plan(workspace, FRIDAY, 1200, camp, kind="beneficial", state="idea")
    posted = plan(workspace, date(2026, 6, 13), 1260, camp, kind="beneficial")
    publishing.publish(workspace, posted)
    assert counts(workspace) == [0, 0]


def test_each_piece_is_muted_for_an_entry_a_group_or_everywhere(workspace: Workspace, camp: int) -> None:
    shop = groups.add(workspace, GroupForm("Shop"))
    one = plan(workspace, FRIDAY, 1200, camp, kind="beneficial")
    two = plan(workspace, FRIDAY, 1210, shop, kind="beneficial", text="Other")
    advice.mute(workspace, "friday_evening", key=one)
    advice.mute(workspace, "friday_evening", key=one)
    assert (codes(workspace, one), codes(workspace, two)) == ([], ["friday_evening"])
    workspace.undo()
    advice.mute(workspace, "friday_evening", group_id=shop)
    assert (codes(workspace, one), codes(workspace, two)) == (["friday_evening"], [])
    advice.mute(workspace, "friday_evening")
    assert counts(workspace) == [0, 0]
    found = advice.muted(workspace)
    assert [(each.code, each.group, each.title) for each in found] == [
        ("friday_evening", "Shop", ""),
        ("friday_evening", "", ""),
    ]
    advice.hear(workspace, found[1].id)
    assert codes(workspace, one) == ["friday_evening"]
    for wrong in (lambda: advice.mute(workspace, "nonsense"), lambda: advice.hear(workspace, found[1].id)):
        with pytest.raises(Refused, match="advice_unknown"):
            wrong()


def test_a_series_is_muted_with_all_its_days(workspace: Workspace, camp: int) -> None:
    plan(workspace, FRIDAY, 1200, camp, kind="beneficial", rule="FREQ=WEEKLY")
    assert counts(workspace) == [1, 1, 1]  # the nineteenth is a holiday
    key = calendar.occurrences(workspace, *JUNE)[0].key
    advice.mute(workspace, "friday_evening", key=key)
    assert [each.code for each in advice.of(workspace, key)] == []


def test_the_same_text_is_found_in_the_month_before(workspace: Workspace, camp: int) -> None:
    script = scripts.add(workspace, "News", ["one"])
    pool = scripts.add(workspace, "Jokes", ["one", "two"], pool=True)
    plan(workspace, TODAY - timedelta(3), 1260, camp, text="  Hello all ")
    plan(workspace, TODAY - timedelta(3), 480, camp, text="", script_id=script)
    plan(workspace, TODAY - timedelta(3), 720, camp, text="", script_id=pool)
    again = plan(workspace, TODAY, 1260, camp, text="Hello all")
    news = plan(workspace, TODAY, 480, camp, text="", script_id=script)
    joke = plan(workspace, TODAY, 720, camp, text="", script_id=pool)
    assert [codes(workspace, key) for key in (again, news, joke)] == [["same_text"], ["same_text"], []]
    assert advice.of(workspace, again)[0].facts == {"title": "Talk", "day": TODAY - timedelta(3), "days": 3}


def test_a_shop_may_push_on_any_day(workspace: Workspace, camp: int) -> None:
    key = plan(workspace, date(2026, 6, 13), 1260, camp, kind="beneficial")
    assert codes(workspace, key) == ["weekend"]
    positioning.answer(workspace, camp, "frequency", "high")
    assert codes(workspace, key) == []


def test_the_mix_around_today_is_held_against_the_product(workspace: Workspace, camp: int) -> None:
    positioning.answer(workspace, camp, "frequency", "low")
    keys = [
        plan(workspace, TODAY + timedelta(n), 1260, camp, kind=kind, text=str(n))
        for n, kind in enumerate(["beneficial", "useful"] * 5)
        if (TODAY + timedelta(n)).weekday() not in (4, 5, 6)
    ]
    assert codes(workspace, keys[0]) == []
    for number in range(4):
        plan(workspace, TODAY + timedelta(12), 480 + number * 60, camp, kind="beneficial", text=f"x{number}")
    assert codes(workspace, keys[0]) == ["too_promotional"]


def test_a_groups_own_hours_are_taken_before_those_that_were_set(workspace: Workspace, camp: int) -> None:
    key = plan(workspace, TODAY, 16 * 60, camp)
    assert codes(workspace, key) == ["off_hours"]
    zone = settings.read(workspace).zoneinfo
    for number in range(12):
        day = TODAY - timedelta(30 + number)
        minute = 16 * 60 if number % 2 else 9 * 60
        posted = plan(workspace, day, minute, camp, text=str(number))
        at = datetime(day.year, day.month, day.day, minute // 60, 5, tzinfo=zone)
        publishing.publish(workspace, posted, at=at)
        entry_results.write(workspace, posted, camp, Result(responded=30 if number % 2 else 3))
    assert codes(workspace, key) == []
    morning = plan(workspace, TODAY, 9 * 60, camp, text="m")
    assert advice.of(workspace, morning)[0].facts == {"windows": [(960, 1020)], "own": True}


def test_a_group_at_rest_is_told(workspace: Workspace, camp: int) -> None:
    rests.add(workspace, FRIDAY, date(2026, 6, 14), group_id=camp)
    key = plan(workspace, FRIDAY, 1260, camp)
    found = advice.of(workspace, key)
    assert [(each.code, each.instead) for each in found] == [("resting", (date(2026, 6, 15), 1260))]
