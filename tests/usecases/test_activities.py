"""Activities on a real file: planned with stages, moved, copied, deleted as a whole, held against the aim."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import inspect, text
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    activities,
    activity_agenda,
    activity_people,
    activity_prizes,
    activity_stages,
    calendar,
    checklists,
    entry_previews,
    groups,
    holidays,
    member_edits,
    members,
    merging,
    texts,
)
from grouppilot.usecases.activities import ActivityView
from grouppilot.usecases.agenda import agenda
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.calendar_weeks import copy_week
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

DAY = date(2026, 6, 18)
CHAIN = "#接龙\n夏日抽奖\n1. 林溪 2人\n2. 老宋\n3. 路人甲\n"


def everything(workspace: Workspace) -> dict[str, list[Any]]:
    """Every row of the file, but for the log of steps."""
    apart = ("undo_action", "undo_change", "sqlite_sequence")
    with workspace.read() as session:
        names = inspect(session.connection()).get_table_names()
        return {
            name: sorted(map(repr, session.execute(text(f'SELECT * FROM "{name}"'))))
            for name in names
            if name not in apart
        }


@pytest.fixture
def group(workspace: Workspace) -> int:
    found = groups.add(workspace, GroupForm("晨读", language="zh_CN"))
    for number, name in enumerate(("林溪", "老宋", "苏苏"), 1):
        member_edits.add(workspace, MemberForm(found, nickname=name, number=number))
    return found


@pytest.fixture
def party(workspace: Workspace, group: int) -> ActivityView:
    """An activity in a week, with its usual stages."""
    key = activities.plan(workspace, EntryForm("夏日抽奖", DAY, 20 * 60, groups=(group,)))
    made = activities.of(workspace, key)
    assert made is not None
    activities.edit(workspace, made.id, aim="stick", target=4, deadline=date(2026, 6, 17), place="online")
    activity_stages.lay_out(workspace, made.id)
    return view(workspace, key)


def view(workspace: Workspace, key: str) -> ActivityView:
    found = activities.of(workspace, key)
    assert found is not None
    return found


def members_of(workspace: Workspace, group: int) -> list[int]:
    with workspace.read() as session:
        return list(session.scalars(text(f"SELECT id FROM membership WHERE group_id = {group} ORDER BY id")))


def days(workspace: Workspace, activity_id: int) -> list[tuple[str, str]]:
    return [(each.step, str(each.day)) for each in activity_stages.listed(workspace, activity_id)]


USUAL = [
    ("announce", "2026-06-15"),
    ("rules", "2026-06-16"),
    ("remind", "2026-06-17"),
    ("result", "2026-06-19"),
]


def test_stages_are_entries_of_the_calendar_for_the_same_groups(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    assert days(workspace, party.id) == USUAL
    week = calendar.occurrences(workspace, date(2026, 6, 15), date(2026, 6, 21), group)
    assert [each.title for each in week] == [
        "预告：夏日抽奖",
        "规则：夏日抽奖",
        "提醒：夏日抽奖",
        "夏日抽奖",
        "结果：夏日抽奖",
    ]
    assert activities.above(workspace, week[0].key) == (party.key, "夏日抽奖")
    assert activity_stages.lay_out(workspace, party.id) == []


def test_no_stage_is_laid_out_on_a_day_that_is_past(workspace: Workspace, group: int) -> None:
    tomorrow, over = (
        view(workspace, activities.plan(workspace, EntryForm("Talk", day, groups=(group,)))).id
        for day in (date(2026, 6, 12), date(2026, 6, 1))
    )
    activity_stages.lay_out(workspace, tomorrow)
    activity_stages.lay_out(workspace, over)
    assert days(workspace, tomorrow) == [
        ("remind", "2026-06-11") if at == 2 else (step, "2026-06-11" if at < 2 else "2026-06-13")
        for at, step in enumerate(("announce", "rules", "remind", "result"))
    ]
    assert days(workspace, over) == [("result", "2026-06-11")]


def test_a_stage_is_on_today_with_what_is_known_of_the_activity(
    workspace: Workspace, clock: Clock, party: ActivityView
) -> None:
    clock.set("2026-06-17T12:00:00+08:00")
    row = next(row for row in checklists.day_view(workspace).rows if row.title.startswith("提醒"))
    wording = texts.detail(workspace, row.key).wording
    assert wording is not None
    assert wording.text == "明天就是夏日抽奖：6月18日 20:00，线上。报名截止6月17日，还有谁没接龙？"
    stage = activity_stages.listed(workspace, party.id)[2]
    assert [each.wording.text for each in entry_previews.texts(workspace, stage.key)] == [wording.text]


def test_it_moves_as_a_whole_and_back_in_one_step(workspace: Workspace, party: ActivityView) -> None:
    assert activities.along(workspace, [party.key]) == 4
    before = everything(workspace)
    calendar.move(workspace, [party.key], 7)
    moved = view(workspace, party.key)
    assert (moved.day, moved.deadline) == (date(2026, 6, 25), date(2026, 6, 24))
    assert days(workspace, party.id)[0] == ("announce", "2026-06-22")
    workspace.undo()
    assert everything(workspace) == before


def test_stages_step_over_days_off_by_themselves(workspace: Workspace, party: ActivityView) -> None:
    holidays.ensure(workspace, "CN", (2026,))
    calendar.move(workspace, [party.key], days=3, over_holidays=False)
    off = {date(2026, 6, day) for day in (19, 20, 21)}  # the Dragon Boat Festival
    days = {each.day for each in activity_stages.listed(workspace, party.id)}
    assert not days & off
    assert calendar.form_of(workspace, party.key).day == date(2026, 6, 24)
    workspace.undo()
    assert calendar.form_of(workspace, party.key).day == DAY


def test_stages_that_are_moved_by_themselves_are_not_moved_twice(
    workspace: Workspace, party: ActivityView
) -> None:
    keys = [each.key for each in activity_stages.listed(workspace, party.id)]
    calendar.move(workspace, [party.key, *keys], 1)
    assert days(workspace, party.id) == [
        ("announce", "2026-06-16"),
        ("rules", "2026-06-17"),
        ("remind", "2026-06-18"),
        ("result", "2026-06-20"),
    ]


def test_what_was_posted_stays_when_it_moves_or_goes(
    workspace: Workspace, clock: Clock, party: ActivityView
) -> None:
    clock.set("2026-06-15T13:00:00+08:00")
    row = next(row for row in checklists.day_view(workspace).rows if row.title.startswith("预告"))
    checklists.tick(workspace, row.key)
    calendar.move(workspace, [party.key], 2)
    assert days(workspace, party.id)[:2] == [("announce", "2026-06-15"), ("rules", "2026-06-18")]
    calendar.delete(workspace, [party.key])
    left = calendar.occurrences(workspace, date(2026, 6, 1), date(2026, 6, 30))
    assert [each.title for each in left] == ["预告：夏日抽奖"]


def test_into_the_tray_it_takes_its_stages_out_of_the_days(workspace: Workspace, party: ActivityView) -> None:
    calendar.move(workspace, [party.key], to=(None, None))
    assert {day for _step, day in days(workspace, party.id)} == {"None"}


def test_deleting_it_takes_all_along_and_undo_brings_all_back(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    activity_people.keep_sign_up(workspace, party.id, group, CHAIN)
    activity_people.keep_names(workspace, party.id, "林溪\n隔壁老王")
    prize = activity_prizes.add_prize(workspace, party.id, "书", 2)
    activity_prizes.give(workspace, party.id, "林溪", prize)
    before = everything(workspace)
    keys = [each.key for each in activity_stages.listed(workspace, party.id)]
    calendar.delete(workspace, [party.key, *keys])
    after = everything(workspace)
    for table in ("activity", "activity_stage", "prize", "award", "attendance", "entry"):
        assert after[table] == []
    assert len(after["sign_up"]) == 1  # it stays with the group
    workspace.undo()
    assert everything(workspace) == before


def test_a_copy_has_the_plan_and_nothing_of_what_happened(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    cost = activity_prizes.add_cost(workspace, party.id, "场地")
    activity_prizes.edit_cost(workspace, cost, planned=10_000, spent=9_000)
    activity_prizes.give(workspace, party.id, "林溪", activity_prizes.add_prize(workspace, party.id, "书", 2))
    activity_people.keep_sign_up(workspace, party.id, group, CHAIN)
    (key,) = calendar.copy(workspace, [party.key], 14)
    copy = view(workspace, key)
    assert (copy.day, copy.deadline, copy.target) == (date(2026, 7, 2), date(2026, 7, 1), 4)
    assert days(workspace, copy.id)[0] == ("announce", "2026-06-29")
    assert (copy.sums.planned, copy.sums.spent, copy.signed) == (10_000, None, 0)
    assert activity_prizes.awards(workspace, copy.id) == []
    assert days(workspace, party.id) == USUAL


def test_copied_with_its_week_it_keeps_the_copied_stages(workspace: Workspace, party: ActivityView) -> None:
    copied = copy_week(workspace, DAY, date(2026, 6, 25))
    assert len(copied) == 5
    other = next(found for key in copied if (found := activities.of(workspace, key)))
    assert [step for step, _day in days(workspace, other.id)] == ["announce", "rules", "remind", "result"]
    assert len(calendar.occurrences(workspace, date(2026, 6, 22), date(2026, 6, 28))) == 5


def test_other_groups_of_it_are_those_of_its_stages(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    other = groups.add(workspace, GroupForm("Shop"))
    calendar.edit(workspace, party.key, groups=(group, other))
    stage = activity_stages.listed(workspace, party.id)[0]
    assert calendar.form_of(workspace, stage.key).groups == (group, other)


def test_neither_it_nor_a_stage_recurs(workspace: Workspace, group: int, party: ActivityView) -> None:
    stage = activity_stages.listed(workspace, party.id)[0]
    for key in (party.key, stage.key):
        with pytest.raises(Refused, match="activity_recurs"):
            calendar.edit(workspace, key, rule="FREQ=WEEKLY")
    with pytest.raises(Refused, match="activity_recurs"):
        activities.plan(workspace, EntryForm("Weekly", DAY, rule="FREQ=WEEKLY"))
    with pytest.raises(Refused, match="activity_stage"):
        activities.make(workspace, stage.key)


def test_one_day_of_a_series_is_made_an_activity_by_itself(workspace: Workspace, group: int) -> None:
    number = calendar.add(workspace, EntryForm("Talk", DAY, rule="FREQ=WEEKLY;COUNT=3", groups=(group,)))
    key = activities.make(workspace, f"{number}.2026-06-25")
    assert key == f"{number}.2026-06-25"
    assert view(workspace, key).day == date(2026, 6, 25)
    assert activities.of(workspace, f"{number}.2026-06-18") is None
    calendar.delete(workspace, [key])
    assert activities.listed(workspace) == []


def test_who_signed_and_who_came_is_told_of_members_and_others(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    activity_people.keep_sign_up(workspace, party.id, group, CHAIN)
    activity_people.keep_sign_up(workspace, party.id, group, CHAIN)  # the chain again, an hour later
    assert len(activity_people.sheets(workspace, party.id)) == 1
    met = activity_people.keep_names(workspace, party.id, "1. 老宋\n2、苏苏\n隔壁老王\n\n老宋")
    assert (len(met.members), met.unknown) == (2, ("隔壁老王",))
    roll = activity_people.roll(workspace, party.id)
    assert (roll.signed, roll.came) == (4, 3)
    assert [each.name for each in roll.missed] == ["林溪", "路人甲"]
    lin = next(each for each in roll.guests if each.name == "林溪")
    activity_people.mark(workspace, party.id, {lin.member_id: True})  # type: ignore[dict-item]
    found = view(workspace, party.key)
    assert (found.came, found.counted, found.outcome.rate) == (4, 4, 1.0)
    stranger = next(each for each in activity_people.roll(workspace, party.id).guests if each.attendance_id)
    activity_people.forget_name(workspace, stranger.attendance_id or 0)
    activity_people.mark(workspace, party.id, {lin.member_id: False})  # type: ignore[dict-item]
    assert activity_people.roll(workspace, party.id).came == 2


def test_a_result_told_by_hand_goes_before_what_is_counted(workspace: Workspace, party: ActivityView) -> None:
    cost = activity_prizes.add_cost(workspace, party.id, "红包")
    activity_prizes.edit_cost(workspace, cost, planned=10_000, spent=8_000)
    activities.edit(workspace, party.id, reached=2)
    found = view(workspace, party.key)
    assert (found.result, found.outcome.rate, found.outcome.each) == (2, 0.5, 4_000)


def test_a_prize_that_is_not_handed_over_needs_the_owner_after_three_days(
    workspace: Workspace, clock: Clock, group: int, party: ActivityView
) -> None:
    prize = activity_prizes.add_prize(workspace, party.id, "书", 2)
    award = activity_prizes.give(workspace, party.id, "林溪", prize)
    assert not [line for line in agenda(workspace) if line.kind == "prize_open"]
    clock.set("2026-06-14T12:00:00+08:00")
    (line,) = [line for line in agenda(workspace, group) if line.kind == "prize_open"]
    assert line.target == {"entry": party.key, "activity": "prizes"}
    activity_prizes.hand_over(workspace, [award])
    assert not [line for line in agenda(workspace) if line.kind == "prize_open"]


def test_the_last_day_to_sign_up_is_told_on_that_day(
    workspace: Workspace, clock: Clock, party: ActivityView
) -> None:
    clock.set("2026-06-17T09:00:00+08:00")
    with workspace.read() as session:
        kinds = [line.kind for line in activity_agenda.agenda_lines(session, date(2026, 6, 17))]
    assert kinds == ["sign_up_ends"]


def test_no_activity_any_more_leaves_the_entry(workspace: Workspace, party: ActivityView) -> None:
    before = everything(workspace)
    activities.unmake(workspace, party.id)
    assert activities.of(workspace, party.key) is None
    left = calendar.occurrences(workspace, date(2026, 6, 1), date(2026, 6, 30))
    assert [each.title for each in left] == ["夏日抽奖"]
    workspace.undo()
    assert everything(workspace) == before


def test_merged_people_came_once_and_keep_their_prizes(
    workspace: Workspace, group: int, party: ActivityView
) -> None:
    one, two = members_of(workspace, group)[:2]
    activity_people.mark(workspace, party.id, {one: True, two: True})
    for member in (one, two):
        activity_prizes.give(workspace, party.id, "书", member_id=member)
    before = everything(workspace)
    people = [members.detail(workspace, each).row.person_id for each in (one, two)]
    made = merging.merge(workspace, people[0], people[1])
    assert activity_people.roll(workspace, party.id).came == 1
    assert {each.member_id for each in activity_prizes.awards(workspace, party.id)} == {one}
    merging.part(workspace, made)
    after = everything(workspace)
    assert [after[name] for name in ("attendance", "award")] == [before["attendance"], before["award"]]


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("activity_bad_value", {"aim": "fame"}),
        ("activity_bad_value", {"target": -1}),
        ("activity_bad_value", {"entry_id": 5}),
        ("activity_too_long", {"note": "x" * 2001}),
    ],
)
def test_what_cannot_be_said_is_refused(
    workspace: Workspace, party: ActivityView, code: str, changed: dict[str, Any]
) -> None:
    with pytest.raises(Refused) as refusal:
        activities.edit(workspace, party.id, **changed)
    assert refusal.value.code == code
