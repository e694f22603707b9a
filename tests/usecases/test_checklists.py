"""A day of the checklist: ticking, skipping, figures, catching up, and the past that stays."""

from datetime import date

import pytest
from tests.conftest import Clock

from grouppilot.domain.due import DueKey, parse_due_id
from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.usecases import (
    checklists,
    overview,
    previews,
    quiet_days,
    rests,
    settling,
    sops,
    steadiness,
    texts,
)
from grouppilot.usecases.first_look import look_at
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)


@pytest.fixture
def group(workspace: Workspace) -> int:
    with workspace.write("group.add") as session:
        row = Group(name="晨读打卡营", language="zh_CN", start=date(2026, 6, 1), created=workspace.now())
        session.add(row)
        session.flush()
        return row.id


@pytest.fixture
def item(workspace: Workspace, group: int) -> int:
    form = ItemForm(
        "Note check-ins",
        group_ids=(group,),
        minute=510,
        must=True,
        figures=("check-ins",),
        texts=("{group} {day} {link}",),
    )
    return sops.add(workspace, form)


def row(workspace: Workspace, item: int, day: date | None = None) -> checklists.DueRow:
    return next(row for row in checklists.day_view(workspace, day).rows if row.item_id == item)


def test_a_tick_is_done_with_its_figure_and_undone_by_one_step(workspace: Workspace, item: int) -> None:
    due = row(workspace, item)
    assert (due.state, due.late, due.minute) == ("open", True, 510)
    checklists.tick(workspace, due.key, figures={"check-ins": 86})
    assert row(workspace, item).state == "done"
    assert row(workspace, item).values == {"check-ins": 86}
    assert checklists.day_view(workspace).streak == 1
    workspace.undo()
    assert row(workspace, item).state == "open"
    workspace.redo()
    assert row(workspace, item).values == {"check-ins": 86}


def test_its_id_names_item_group_and_day(workspace: Workspace, item: int, group: int) -> None:
    assert parse_due_id(row(workspace, item).id) == DueKey(item, group, TODAY)


@pytest.mark.parametrize("figure", [-1, float("nan"), float("inf"), 1e13])
def test_a_figure_that_makes_no_sense_is_refused_and_nothing_is_kept(
    workspace: Workspace, item: int, figure: float
) -> None:
    with pytest.raises(Refused) as refusal:
        checklists.tick(workspace, row(workspace, item).key, figures={"check-ins": figure})
    assert refusal.value.code == "bad_figure"
    assert row(workspace, item).state == "open"


def test_missed_days_are_one_line_answered_at_once(workspace: Workspace, item: int, clock: Clock) -> None:
    clock.set("2026-06-14T09:00+08:00")
    settling.settle(workspace)
    (line,) = checklists.missed(workspace)
    assert line.days == (date(2026, 6, 11), date(2026, 6, 12), date(2026, 6, 13))
    assert checklists.answer_missed(workspace, line.item_id, line.group_id, "done") == 3
    assert checklists.missed(workspace) == ()
    workspace.undo()
    assert len(checklists.missed(workspace)) == 1


def test_what_ended_is_settled_before_an_edit(workspace: Workspace, item: int, clock: Clock) -> None:
    clock.set("2026-06-13T09:00+08:00")
    form = sops.form_of(workspace, item)
    sops.edit(
        workspace,
        item,
        ItemForm("Another title", group_ids=form.group_ids, when={"kind": "weekly", "on": ["mon"]}),
    )
    past = row(workspace, item, TODAY)
    assert (past.title, past.state, past.must) == ("Note check-ins", "missed", True)
    assert not checklists.day_view(workspace).rows


def test_ticking_after_midnight_counts_for_yesterday(workspace: Workspace, item: int, clock: Clock) -> None:
    clock.set("2026-06-12T00:40+08:00")
    assert checklists.day_view(workspace).today == TODAY
    checklists.tick(workspace, row(workspace, item).key)
    clock.set("2026-06-12T09:00+08:00")
    settling.settle(workspace)
    assert row(workspace, item, TODAY).state == "done"
    assert checklists.day_view(workspace).streak == 1


def test_the_heat_map_ends_today_and_knows_days_without_anything_due(workspace: Workspace, item: int) -> None:
    checklists.tick(workspace, row(workspace, item).key)
    heat = steadiness.heat_map(workspace, weeks=2)
    assert heat.days[0] == (date(2026, 6, 1), None)
    assert heat.days[-1] == (TODAY, 1.0)


def test_a_text_is_filled_in_and_what_is_unknown_stays_visible(workspace: Workspace, item: int) -> None:
    key = row(workspace, item).key
    found = texts.detail(workspace, key).wording
    assert found is not None
    assert (found.text, found.unknown) == ("晨读打卡营 10 {link}", ("link",))
    texts.write_draft(workspace, key, values={"link": "https://example.org"})
    assert texts.take(workspace, key) == "晨读打卡营 10 https://example.org"


def test_a_pool_gives_each_day_the_next_unused_text(workspace: Workspace, group: int, clock: Clock) -> None:
    item = sops.add(workspace, ItemForm("Question", group_ids=(group,), texts=("a", "b", "c"), pool=True))
    given = []
    for day in (11, 12, 13, 14):
        clock.set(f"2026-06-{day}T09:00+08:00")
        key = row(workspace, item).key
        given.append(texts.take(workspace, key))
        assert texts.take(workspace, key) == given[-1]
    assert given == ["a", "b", "c", "a"]


def test_a_day_to_come_shows_the_text_it_will_have(workspace: Workspace, group: int) -> None:
    item = sops.add(workspace, ItemForm("Question", group_ids=(group,), texts=("a", "b", "c"), pool=True))
    shown = texts.detail(workspace, DueKey(item, group, date(2026, 6, 13))).wording
    assert shown is not None
    assert shown.text == "c"


def test_the_future_can_be_skipped_but_not_ticked(workspace: Workspace, item: int, group: int) -> None:
    tomorrow = DueKey(item, group, date(2026, 6, 12))
    with pytest.raises(Refused, match="day_not_come"):
        checklists.tick(workspace, tomorrow)
    checklists.skip(workspace, tomorrow, "holiday")
    assert row(workspace, item, tomorrow.day).state == "skipped"


def test_copy_the_day_joins_the_open_texts(workspace: Workspace, item: int) -> None:
    assert texts.copy_day(workspace) == "▪ 08:30 Note check-ins · 晨读打卡营\n晨读打卡营 10 {link}"
    checklists.tick(workspace, row(workspace, item).key)
    assert texts.copy_day(workspace) == ""


def test_a_run_is_ticked_skipped_and_opened_again_in_one_step_each(workspace: Workspace, group: int) -> None:
    with workspace.write("group.add") as session:
        session.add(Group(name="Slow Cooking Circle", created=workspace.now()))
    sops.add(workspace, ItemForm("Good morning", audience="all", when={"kind": "daily"}))
    keys = [each.key for each in checklists.day_view(workspace).rows]
    assert len(keys) == 2
    checklists.tick_all(workspace, keys)
    assert checklists.day_view(workspace).done == 2
    checklists.untick_all(workspace, keys)
    checklists.skip_all(workspace, keys, "typhoon")
    assert {each.reason for each in checklists.day_view(workspace).rows} == {"typhoon"}
    assert checklists.recent_reasons(workspace) == ("typhoon",)
    workspace.undo()
    assert checklists.day_view(workspace).minutes_left == 10


def test_a_note_written_before_the_tick_goes_with_it(workspace: Workspace, item: int) -> None:
    key = row(workspace, item).key
    checklists.write_note(workspace, key, " ask 林溪 first ")
    assert row(workspace, item).note == "ask 林溪 first"
    checklists.tick(workspace, key)
    assert (row(workspace, item).note, row(workspace, item).answered) == ("ask 林溪 first", 12 * 60 + 40)
    checklists.write_note(workspace, key, "done by phone")
    assert row(workspace, item).note == "done by phone"


def test_groups_of_a_run_get_different_wordings_and_another_on_the_next_day(workspace: Workspace) -> None:
    with workspace.write("group.add") as session:
        groups = [Group(name=name, created=workspace.now()) for name in "abcd"]
        session.add_all(groups)
        session.flush()
        ids = tuple(each.id for each in groups)[::2]
    item = sops.add(workspace, ItemForm("Hello", group_ids=ids, texts=("one", "two")))
    shown = [
        [each.wording.text for each in texts.run(workspace, item, day) if each.wording]
        for day in (TODAY, date(2026, 6, 12))
    ]
    assert sorted(shown[0]) == ["one", "two"]
    assert shown[0] == shown[1][::-1]


def test_a_quiet_day_says_why(workspace: Workspace, group: int) -> None:
    assert quiet_days.quiet(workspace, date(2026, 10, 1)).holiday
    rests.add(workspace, TODAY, TODAY, note="team trip")
    found = quiet_days.quiet(workspace, TODAY, group)
    assert (found.rests, found.note, found.items) == (True, "team trip", False)


def test_the_days_to_come_are_told_before_an_item_is_saved(workspace: Workspace, group: int) -> None:
    life = {"kind": "life", "days": [[7, 8], [14, 14]]}
    assert previews.next_days(workspace, life, group) == (date(2026, 6, 15),)
    weekly = {"kind": "weekly", "on": ["mon"], "every": 2}
    assert previews.next_days(workspace, weekly, most=2) == (date(2026, 6, 22), date(2026, 7, 6))
    assert previews.filled(workspace, "{group} {topic}", group).unknown == ("topic",)


@pytest.mark.parametrize("answer", ["tick", "skip", "untick", "note"])
def test_after_an_answer_the_checklist_is_what_reading_it_anew_gives(
    workspace: Workspace, item: int, group: int, answer: str
) -> None:
    other = sops.add(
        workspace, ItemForm("Greet", group_ids=(group,), must=True, figures=("a",), of_members=True)
    )
    checklists.tick(workspace, row(workspace, other).key, figures={"a": 3})
    before, heat = look_at(workspace)
    seen = overview.overview(workspace)
    key = row(workspace, other if answer == "untick" else item).key
    {
        "tick": lambda: checklists.tick(workspace, key, figures={"check-ins": 86}, note="rain"),
        "skip": lambda: checklists.skip(workspace, key, "holiday"),
        "untick": lambda: checklists.untick(workspace, key),
        "note": lambda: checklists.write_note(workspace, key, "ask Lin"),
    }[answer]()
    now = checklists.day_view(workspace)
    assert checklists.answered_view(workspace, before) == now
    assert checklists.answered_view(workspace, before, (key,)) == now
    assert look_at(workspace) == (now, steadiness.answered_heat(heat, now.rows))
    assert overview.answered(workspace, seen) == overview.overview(workspace)


def test_a_row_becomes_late_without_being_read_anew(workspace: Workspace, item: int, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Good night", minute=22 * 60, audience="owner"))
    before = checklists.day_view(workspace)
    clock.set("2026-06-11T23:30+08:00")
    now = checklists.day_view(workspace)
    assert [row.late for row in before.rows] != [row.late for row in now.rows]
    assert checklists.answered_view(workspace, before, ()) == now


def test_another_day_or_a_new_one_must_be_read_anew(workspace: Workspace, item: int, clock: Clock) -> None:
    view, yesterday = (checklists.day_view(workspace, day) for day in (TODAY, date(2026, 6, 10)))
    assert checklists.answered_view(workspace, yesterday) is None
    clock.set("2026-06-12T08:00+08:00")
    assert checklists.answered_view(workspace, view) is None


@pytest.mark.parametrize(
    "rule", [{"kind": "monthly_working", "nth": -1}, {"kind": "life", "days": [[-7, 7]]}]
)
@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_day_there_are_can_be_looked_at(
    workspace: Workspace, group: int, day: date, rule: dict[str, object]
) -> None:
    with workspace.write("group.edit") as session:
        session.get_one(Group, group).start = session.get_one(Group, group).end = day
    sops.add(workspace, ItemForm("Morning question", when=rule, group_ids=(group,)))
    assert checklists.day_view(workspace, day).day == day
