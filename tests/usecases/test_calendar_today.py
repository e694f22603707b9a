"""Entries on Today: listed, counted, ticked with the time kept, copied, caught up on."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.due import DueKey, parse_due_id
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    calendar,
    checklists,
    first_look,
    groups,
    overview,
    packs,
    publishing,
    rests,
    scripts,
    settings,
    texts,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


@pytest.fixture
def shop(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Shop"))


def talk(ws: Workspace, *of: int, **said: object) -> str:
    form = EntryForm(
        **{"title": "Talk", "day": TODAY, "minute": 1200, "groups": of, "text": "Hi {group}", **said}
    )  # type: ignore[arg-type]
    return str(calendar.add(ws, form))


def rows(ws: Workspace, day: date | None = None) -> list[tuple[str, str, str]]:
    return [(each.title, each.group, each.state) for each in checklists.day_view(ws, day).rows]


def test_an_entry_is_due_for_each_of_its_groups(workspace: Workspace, camp: int, shop: int) -> None:
    key = talk(workspace, camp, shop, kind="useful", length=45, format="live")
    talk(workspace, title="Moments", minute=None, groups=())
    view = checklists.day_view(workspace)
    assert rows(workspace) == [("Talk", "Camp", "open"), ("Talk", "Shop", "open"), ("Moments", "", "open")]
    assert (view.total, view.done, view.minutes_left) == (3, 0, 90)
    first = view.rows[0]
    assert (first.id, first.broadcast, first.has_text) == (f"e{key}.{camp}.2026-06-11", 2, True)
    assert first.entry is not None
    assert (first.entry.key, first.entry.kind, first.entry.missing) == (key, "useful", ("link", "picture"))
    assert checklists.open_counts(workspace) == {None: 3, camp: 1, shop: 1}
    assert [row.group for row in checklists.day_view(workspace, group_id=shop).rows] == ["Shop"]


def test_a_tick_publishes_and_an_untick_takes_that_back(workspace: Workspace, camp: int, shop: int) -> None:
    key = talk(workspace, camp, shop)
    view, seen = checklists.day_view(workspace), overview.overview(workspace)
    checklists.tick(workspace, view.rows[0].key, note="good")
    assert overview.answered(workspace, seen) == overview.overview(workspace)
    posted = publishing.postings(workspace, key)
    assert [each.state for each in posted] == ["published", "open"]
    assert posted[0].at == workspace.now()
    after = checklists.answered_view(workspace, view)
    assert after is not None
    assert [row.state for row in after.rows] == ["done", "open"]
    assert after == checklists.day_view(workspace)
    assert after == checklists.answered_view(workspace, view, (view.rows[0].key,))
    assert after.rows[0].note == "good"
    checklists.untick(workspace, view.rows[0].key)
    assert checklists.day_view(workspace).done == 0
    with pytest.raises(Refused, match="not_ticked"):
        checklists.untick(workspace, view.rows[0].key)
    checklists.skip_all(workspace, [row.key for row in view.rows], "rain")
    assert [(row.state, row.reason) for row in checklists.day_view(workspace).rows] == [
        ("skipped", "rain")
    ] * 2
    checklists.untick_all(workspace, [row.key for row in view.rows])
    checklists.tick_all(workspace, [row.key for row in view.rows])
    assert checklists.day_view(workspace).done == 2
    assert calendar.occurrences(workspace, TODAY, TODAY)[0].state == "published"
    workspace.undo()
    assert checklists.day_view(workspace).done == 0


def test_a_tick_leaves_the_id_of_a_day_of_a_series(workspace: Workspace, camp: int) -> None:
    talk(workspace, camp, rule="FREQ=WEEKLY")
    before = checklists.day_view(workspace)
    key = before.rows[0].key
    checklists.tick(workspace, key)
    view = checklists.answered_view(workspace, before)
    assert view is not None
    assert [(row.key, row.state) for row in view.rows] == [(key, "done")]
    assert [(row.key, row.state) for row in checklists.day_view(workspace).rows] == [(key, "done")]
    checklists.write_note(workspace, key, "lively")
    checklists.untick(workspace, key)
    row = checklists.day_view(workspace).rows[0]
    assert (row.key, row.state, row.note) == (key, "open", "lively")


def test_one_day_of_a_series_that_was_moved_has_an_id_of_its_own(workspace: Workspace, camp: int) -> None:
    number = talk(workspace, camp, rule="FREQ=DAILY")
    calendar.move(workspace, [f"{number}.2026-06-12"], -1)
    keys = [row.key for row in checklists.day_view(workspace).rows]
    assert len(set(keys)) == 2
    for key in keys:
        checklists.tick(workspace, key)
    assert checklists.day_view(workspace).done == 2
    assert rows(workspace, date(2026, 6, 12)) == []


@pytest.mark.parametrize("text", ["e99.0.2026-06-11", "e{}.0.2026-06-11", "e{}.{camp}.2026-06-12"])
def test_what_is_not_due_is_refused(workspace: Workspace, camp: int, text: str) -> None:
    key = parse_due_id(text.format(talk(workspace, camp), camp=camp))
    for ask in (checklists.tick, checklists.skip, checklists.untick, texts.take):
        with pytest.raises(Refused, match="not_due"):
            ask(workspace, key)


def test_what_has_not_come_is_not_posted_and_has_no_figures(workspace: Workspace, camp: int) -> None:
    key = talk(workspace, camp, day=date(2026, 6, 12))
    with pytest.raises(Refused, match="day_not_come"):
        checklists.tick(workspace, DueKey(-int(key), camp, date(2026, 6, 12)))
    key = talk(workspace, camp)
    with pytest.raises(Refused, match="unknown_figure"):
        checklists.tick(workspace, DueKey(-int(key), camp, TODAY), figures={"heads": 3})


def test_a_night_belongs_to_the_day_before(workspace: Workspace, camp: int) -> None:
    talk(workspace, camp, title="Night", minute=30, day=date(2026, 6, 12))
    talk(workspace, camp, title="Early", minute=30)
    talk(workspace, camp, title="Late", rule="FREQ=DAILY;COUNT=1", minute=60, day=date(2026, 6, 12))
    assert [each[0] for each in rows(workspace)] == ["Night", "Late"]
    for row in checklists.day_view(workspace).rows:
        checklists.tick(workspace, row.key)
    assert checklists.day_view(workspace).done == 2
    settings.change(workspace, day_start=0)
    assert [each[0] for each in rows(workspace)] == ["Early"]


def test_ideas_and_groups_at_rest_are_not_due(workspace: Workspace, camp: int, shop: int) -> None:
    talk(workspace, camp, state="idea")
    talk(workspace, camp, shop)
    talk(workspace)
    rests.add(workspace, TODAY, TODAY, group_id=camp)
    groups.archive(workspace, shop)
    assert rows(workspace) == [("Talk", "", "open")]
    rests.add(workspace, TODAY, TODAY)
    assert rows(workspace) == []


def test_entries_stand_among_the_items_and_leave_streak_and_heat_map_alone(workspace: Workspace) -> None:
    group = packs.start_group(workspace, packs.builtin("everyday", "en"), "Camp")
    before, heat = first_look.look_at(workspace)
    talk(workspace, group, minute=(before.rows[0].minute or 0) + 1)
    after, same = first_look.look_at(workspace)
    assert [row.title for row in after.rows].index("Talk") == sum(
        (row.minute or 0) <= (before.rows[0].minute or 0) for row in before.rows
    )
    assert (after.total, heat, after.streak) == (before.total + 1, same, before.streak)
    assert first_look.first_look(workspace).day.rows == after.rows
    for row in before.rows:
        checklists.tick(workspace, row.key)
    assert checklists.day_view(workspace).streak == 1


def test_the_text_is_filled_in_for_each_group(workspace: Workspace, camp: int, shop: int) -> None:
    talk(workspace, camp, shop, text="Hi {group}, {topic} at {time}")
    first, second = [row.key for row in checklists.day_view(workspace).rows]
    texts.write_draft(workspace, first, values={"topic": "lenses"})
    assert texts.take(workspace, first) == "Hi Camp, lenses at 20:00"
    found = texts.detail(workspace, second).wording
    assert found is not None
    assert (found.text, found.unknown) == ("Hi Shop, lenses at 20:00", ())  # once filled in, for all groups
    texts.write_draft(workspace, second, text="Only you, {group}")
    run = texts.run(workspace, first.item_id, TODAY)
    assert [each.wording.text for each in run if each.wording] == [
        "Hi Camp, lenses at 20:00",
        "Only you, Shop",
    ]
    texts.write_draft(workspace, second, text="")
    again = texts.detail(workspace, second).wording
    assert again is not None
    assert not again.rewritten


def test_a_pool_gives_each_day_the_next_text_and_keeps_the_one_taken(workspace: Workspace, camp: int) -> None:
    script = scripts.add(workspace, "Jokes", ["one", "two", "three"], pool=True)
    talk(workspace, camp, text="", script_id=script, rule="FREQ=DAILY")
    key = checklists.day_view(workspace).rows[0].key
    assert texts.take(workspace, key) == "one"
    assert texts.take(workspace, key) == "one"
    checklists.tick(workspace, key)
    assert texts.take(workspace, key) == "one"
    tomorrow = checklists.day_view(workspace, date(2026, 6, 12)).rows[0].key
    assert texts.take(workspace, tomorrow) == "two"
    other = scripts.detail(workspace, script).texts[2].id
    texts.write_draft(workspace, tomorrow, text_id=other)
    assert texts.take(workspace, tomorrow) == "three"
    with pytest.raises(Refused, match="text_unknown"):
        texts.write_draft(workspace, tomorrow, text_id=99)


def test_an_entry_without_words_has_no_text(workspace: Workspace, camp: int) -> None:
    talk(workspace, camp, text="")
    row = checklists.day_view(workspace).rows[0]
    assert (row.has_text, texts.detail(workspace, row.key).wording) == (False, None)
    with pytest.raises(Refused, match="no_text"):
        texts.take(workspace, row.key)


def test_the_day_is_copied_with_its_entries(workspace: Workspace, camp: int, shop: int) -> None:
    talk(workspace, camp, shop)
    talk(workspace, shop, title="Poll", minute=600, text="")
    first = checklists.day_view(workspace).rows[1].key
    checklists.tick(workspace, first)
    assert texts.copy_day(workspace) == "▪ 10:00 Poll · Shop\n\n▪ 20:00 Talk · Shop\nHi Shop"
    assert texts.copy_day(workspace, group_id=camp) == ""


def test_what_was_not_posted_is_asked_about_next_morning(
    workspace: Workspace, camp: int, clock: Clock
) -> None:
    key = talk(workspace, camp)
    old = talk(workspace, camp, title="Old", day=date(2026, 6, 1))
    clock.set("2026-06-12T09:00:00+08:00")
    assert rows(workspace, TODAY) == [("Talk", "Camp", "missed")]
    missed = checklists.day_view(workspace).missed
    assert [(line.title, line.days) for line in missed] == [("Talk", (TODAY,))]
    assert checklists.answer_missed(workspace, missed[0].item_id, camp, "done") == 1
    assert checklists.missed(workspace) == ()
    assert publishing.postings(workspace, key)[0].state == "published"
    assert calendar.form_of(workspace, old).day == date(2026, 6, 1)
    workspace.undo()
    checklists.answer_missed(workspace, missed[0].item_id, camp, "missed")
    assert rows(workspace, TODAY) == [("Talk", "Camp", "missed")]
    assert checklists.missed(workspace) == ()
