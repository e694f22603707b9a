"""The content calendar: planned, moved, copied, shifted and deleted, each in one step of undo."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import calendar, groups, rests
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)  # a Thursday
JUNE = (date(2026, 6, 1), date(2026, 6, 30))


def day(number: int) -> date:
    return date(2026, 6, number)


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


def shown(ws: Workspace, group_id: int | None = None) -> list[tuple[int, int | None, str]]:
    """What June shows: day, minute, title."""
    found = calendar.occurrences(ws, *JUNE, group_id)
    return [(each.day.day if each.day else 0, each.minute, each.title) for each in found]


def key(ws: Workspace, number: int, title: str = "Talk") -> str:
    """The key of what stands on a day of June."""
    found = [each for each in calendar.occurrences(ws, day(number), day(number)) if each.title == title]
    return found[0].key


def test_entries_stand_by_day_time_and_title(workspace: Workspace, group: int) -> None:
    other = groups.add(workspace, GroupForm("Shop"))
    calendar.add(workspace, EntryForm("Talk", day(12), 20 * 60, groups=(group,)))
    calendar.add(workspace, EntryForm("Poll", day(12), groups=(group, other), kind="fun", format="poll"))
    calendar.add(workspace, EntryForm("Moments", day(12), 9 * 60, channels=("moments",)))
    calendar.add(workspace, EntryForm("Some day", groups=(other,), state="idea"))
    assert shown(workspace) == [(12, None, "Poll"), (12, 540, "Moments"), (12, 1200, "Talk")]
    assert shown(workspace, other) == [(12, None, "Poll")]
    poll = calendar.occurrences(workspace, *JUNE)[0]
    assert (poll.group_names, poll.kind, poll.missing) == (("Camp", "Shop"), "fun", ("text",))
    assert [each.title for each in calendar.tray(workspace)] == ["Some day"]
    assert calendar.tray(workspace, group) == []


def test_what_an_entry_says_is_read_back(workspace: Workspace, group: int) -> None:
    form = EntryForm(
        "Flash sale",
        day(12),
        20 * 60,
        45,
        (group,),
        "beneficial",
        "flash_sale",
        reply="A coupon",
        reply_cost="5",
        channels=("group", "private"),
        responsible="Lin",
        text="Tonight!",
        note="ask stock",
        state="ready",
        pack=("text", "picture"),
        timetable=False,
    )
    number = calendar.add(workspace, form)
    assert calendar.form_of(workspace, str(number)) == form
    assert calendar.occurrences(workspace, *JUNE)[0].missing == ("picture",)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": "  "}, "entry_title_missing"),
        ({"title": "x" * 201}, "entry_too_long"),
        ({"text": "x" * 8001}, "entry_too_long"),
        ({"kind": "sad"}, "entry_bad_value"),
        ({"format": "fax"}, "entry_bad_value"),
        ({"state": "published"}, "entry_bad_value"),
        ({"channels": ("smoke",)}, "entry_bad_value"),
        ({"pack": ("song",)}, "entry_bad_value"),
        ({"length": -1}, "entry_bad_value"),
        ({"minute": 1440}, "bad_time"),
        ({"day": date(2300, 1, 1)}, "day_out_of_range"),
        ({"day": None, "rule": "FREQ=DAILY"}, "entry_bad_value"),
        ({"rule": "FREQ=SECONDLY"}, "bad_series"),
        ({"rule": "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"}, "series_never"),
        ({"rule": "FREQ=DAILY;UNTIL=20200101"}, "series_never"),
        ({"groups": (99,)}, "group_unknown"),
        ({"script_id": 99}, "script_unknown"),
    ],
)
def test_what_cannot_be_is_refused(workspace: Workspace, wrong: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        calendar.add(workspace, EntryForm(**{"title": "Talk", "day": day(12), **wrong}))
    assert refused.value.code == code
    number = calendar.add(workspace, EntryForm("Talk", day(12)))
    with pytest.raises(Refused) as refused:
        calendar.edit(workspace, str(number), **wrong)
    assert refused.value.code == code
    assert shown(workspace) == [(12, None, "Talk")]


def test_moving_many_is_one_step(workspace: Workspace, group: int) -> None:
    for number in (12, 15, 16):
        calendar.add(workspace, EntryForm("Talk", day(number), 1200, groups=(group,)))
    keys = [each.key for each in calendar.occurrences(workspace, *JUNE)]
    assert calendar.move(workspace, keys, 2, 30) == keys
    assert shown(workspace) == [(14, 1230, "Talk"), (17, 1230, "Talk"), (18, 1230, "Talk")]
    workspace.undo()
    assert shown(workspace) == [(12, 1200, "Talk"), (15, 1200, "Talk"), (16, 1200, "Talk")]
    workspace.redo()
    calendar.move(workspace, keys[:1], minutes=600)
    assert shown(workspace)[0] == (15, 390, "Talk")


def test_an_idea_is_dragged_onto_a_day_and_back(workspace: Workspace) -> None:
    number = str(calendar.add(workspace, EntryForm("Idea", state="idea")))
    calendar.move(workspace, [number], to=(day(20), 600))
    assert shown(workspace) == [(20, 600, "Idea")]
    assert calendar.occurrences(workspace, *JUNE)[0].state == "draft"
    calendar.move(workspace, [number], to=(None, None))
    assert [each.key for each in calendar.tray(workspace)] == [number]
    with pytest.raises(Refused):
        calendar.move(workspace, [number], 1)


def test_a_shift_steps_over_holidays_and_rest(workspace: Workspace, group: int) -> None:
    # The Dragon Boat Festival of 2026 is Friday 19 June; with the weekend it is three days long.
    calendar.add(workspace, EntryForm("Talk", day(18), groups=(group,)))
    calendar.add(workspace, EntryForm("Quiz", day(17), groups=(group,)))
    keys = [each.key for each in calendar.occurrences(workspace, *JUNE)]
    calendar.move(workspace, keys, 1)
    assert [each[0] for each in shown(workspace)] == [18, 19]
    workspace.undo()
    calendar.move(workspace, keys, 1, over_holidays=False)
    assert [each[0] for each in shown(workspace)] == [18, 22]
    workspace.undo()
    rests.add(workspace, day(22), day(24), group_id=group)
    calendar.move(workspace, keys, 1, over_holidays=False)
    assert [each[0] for each in shown(workspace)] == [18, 25]
    calendar.move(workspace, keys, -1, over_holidays=False)
    assert [each[0] for each in shown(workspace)] == [17, 18]


def test_a_copy_is_an_entry_of_its_own(workspace: Workspace, group: int) -> None:
    other = groups.add(workspace, GroupForm("Shop"))
    number = str(calendar.add(workspace, EntryForm("Talk", day(12), 1200, groups=(group,), text="Hello")))
    copies = calendar.copy(workspace, [number], 7)
    copies += calendar.copy(workspace, [number], to=(day(20), None), groups=[other])
    assert shown(workspace) == [(12, 1200, "Talk"), (19, 1200, "Talk"), (20, None, "Talk")]
    assert calendar.form_of(workspace, copies[0]).text == "Hello"
    assert calendar.form_of(workspace, copies[1]).groups == (other,)
    workspace.undo()
    assert len(shown(workspace)) == 2
    with pytest.raises(Refused):
        calendar.copy(workspace, [number], 7, groups=[99])


def test_an_entry_is_stretched_and_deleted(workspace: Workspace) -> None:
    number = str(calendar.add(workspace, EntryForm("Talk", day(12), 1200)))
    assert calendar.resize(workspace, number, 90) == number
    assert calendar.occurrences(workspace, *JUNE)[0].length == 90
    calendar.delete(workspace, [number])
    assert shown(workspace) == []
    with pytest.raises(Refused, match="entry_unknown"):
        calendar.form_of(workspace, number)
    workspace.undo()
    assert shown(workspace) == [(12, 1200, "Talk")]


def test_what_is_for_deleted_groups_only_is_hidden(workspace: Workspace, group: int) -> None:
    other = groups.add(workspace, GroupForm("Shop"))
    calendar.add(workspace, EntryForm("Both", day(12), groups=(group, other)))
    calendar.add(workspace, EntryForm("One", day(12), groups=(group,)))
    groups.delete(workspace, group)
    assert [(each.title, each.group_names) for each in calendar.occurrences(workspace, *JUNE)] == [
        ("Both", ("Shop",))
    ]


@pytest.fixture
def talks(workspace: Workspace, group: int) -> int:
    """A talk every Thursday, from two weeks ago on."""
    form = EntryForm("Talk", date(2026, 5, 28), 1200, groups=(group,), rule="FREQ=WEEKLY;BYDAY=TH")
    return calendar.add(workspace, form)


def test_a_series_falls_on_its_days(workspace: Workspace, talks: int) -> None:
    assert shown(workspace) == [(number, 1200, "Talk") for number in (4, 11, 18, 25)]
    assert all(each.series for each in calendar.occurrences(workspace, *JUNE))
    assert key(workspace, 18) == f"{talks}.2026-06-18"
    assert calendar.form_of(workspace, key(workspace, 18)).day == day(18)
    for wrong in (f"{talks}.2026-06-19", f"{talks}.2026-05-21", "99"):
        with pytest.raises(Refused, match="entry_unknown"):
            calendar.form_of(workspace, wrong)


def test_one_day_of_a_series_is_edited_moved_and_left_out(workspace: Workspace, talks: int) -> None:
    edited = calendar.edit(workspace, key(workspace, 18), title="Guest")
    assert edited == f"{talks}.2026-06-18"
    assert calendar.move(workspace, [edited], 1) == [edited]
    calendar.delete(workspace, [key(workspace, 25)])
    assert shown(workspace) == [(4, 1200, "Talk"), (11, 1200, "Talk"), (19, 1200, "Guest")]
    with pytest.raises(Refused, match="entry_unknown"):
        calendar.form_of(workspace, f"{talks}.2026-06-25")
    for _ in range(3):
        workspace.undo()
    assert shown(workspace) == [(number, 1200, "Talk") for number in (4, 11, 18, 25)]


def test_this_and_following_ones_change(workspace: Workspace, talks: int) -> None:
    changed = calendar.edit(workspace, key(workspace, 18), "following", title="Salon", minute=1140)
    assert shown(workspace) == [
        (4, 1200, "Talk"),
        (11, 1200, "Talk"),
        (18, 1140, "Salon"),
        (25, 1140, "Salon"),
    ]
    assert changed == key(workspace, 18, "Salon")
    assert not changed.startswith(f"{talks}.")
    workspace.undo()
    assert shown(workspace) == [(number, 1200, "Talk") for number in (4, 11, 18, 25)]


@pytest.mark.parametrize("of", [4, 25])
def test_all_means_from_today_on(workspace: Workspace, talks: int, of: int) -> None:
    calendar.edit(workspace, key(workspace, of), "all", title="Salon")
    assert [each[2] for each in shown(workspace)] == ["Talk", "Salon", "Salon", "Salon"]


def test_a_series_that_is_over_cannot_change(workspace: Workspace, group: int) -> None:
    calendar.add(workspace, EntryForm("Talk", day(1), rule="FREQ=DAILY;COUNT=3"))
    with pytest.raises(Refused, match="series_over"):
        calendar.edit(workspace, key(workspace, 2), "all", title="Salon")
    assert calendar.edit(workspace, key(workspace, 2), title="Salon")


def test_moving_one_day_of_a_series_moves_the_following_along(workspace: Workspace, talks: int) -> None:
    calendar.edit(workspace, key(workspace, 25), title="Guest")
    keys = [key(workspace, 18), key(workspace, 25, "Guest")]
    moved = calendar.move(workspace, keys, 1, scope="following")
    assert shown(workspace) == [
        (4, 1200, "Talk"),
        (11, 1200, "Talk"),
        (19, 1200, "Talk"),
        (26, 1200, "Guest"),
    ]
    assert moved == [key(workspace, 19), key(workspace, 26, "Guest")]
    assert [each.day for each in calendar.occurrences(workspace, date(2026, 7, 1), date(2026, 7, 9))] == [
        date(2026, 7, 3)
    ]


def test_what_differs_keeps_what_it_differs_in(workspace: Workspace, talks: int) -> None:
    calendar.edit(workspace, key(workspace, 18), title="Guest")
    calendar.edit(workspace, key(workspace, 11), "following", title="Salon", minute=600)
    assert shown(workspace)[1:] == [(11, 600, "Salon"), (18, 600, "Guest"), (25, 600, "Salon")]


@pytest.mark.parametrize(("scope", "left"), [("one", [4, 11, 25]), ("following", [4, 11]), ("all", [4])])
def test_a_series_is_deleted_from_a_day_on(
    workspace: Workspace, talks: int, scope: Any, left: list[int]
) -> None:
    calendar.edit(workspace, key(workspace, 25), note="differs")
    calendar.delete(workspace, [key(workspace, 18)], scope=scope)
    assert [each[0] for each in shown(workspace)] == left
    workspace.undo()
    assert [each[0] for each in shown(workspace)] == [4, 11, 18, 25]


def test_another_rule_holds_from_today_on(workspace: Workspace, talks: int) -> None:
    calendar.edit(workspace, key(workspace, 18), title="Guest")
    with pytest.raises(Refused, match="series_scope"):
        calendar.edit(workspace, key(workspace, 25), rule="FREQ=WEEKLY;BYDAY=MO")
    calendar.edit(workspace, key(workspace, 25), "all", rule="FREQ=WEEKLY;BYDAY=MO")
    assert shown(workspace) == [
        (4, 1200, "Talk"),
        (15, 1200, "Talk"),
        (18, 1200, "Guest"),
        (22, 1200, "Talk"),
        (29, 1200, "Talk"),
    ]


@pytest.mark.parametrize("differs", [True, False])
def test_a_series_stops_to_recur(workspace: Workspace, talks: int, differs: bool) -> None:
    if differs:
        calendar.edit(workspace, key(workspace, 18), note="differs")
    only = calendar.edit(workspace, key(workspace, 18), "following", rule="")
    assert [each[0] for each in shown(workspace)] == [4, 11, 18]
    assert only == key(workspace, 18)
    assert calendar.form_of(workspace, only).rule == ""


def test_an_entry_begins_to_recur(workspace: Workspace) -> None:
    number = str(calendar.add(workspace, EntryForm("Talk", day(12), 600)))
    first = calendar.edit(workspace, number, rule="FREQ=DAILY;COUNT=3")
    assert first == f"{number}.2026-06-12"
    assert [each[0] for each in shown(workspace)] == [12, 13, 14]


def test_a_series_of_working_days_follows_the_swapped_ones(workspace: Workspace) -> None:
    calendar.add(workspace, EntryForm("Talk", date(2026, 2, 12), rule="FREQ=DAILY", working=True))
    found = calendar.occurrences(workspace, date(2026, 2, 12), date(2026, 3, 2))
    # Spring Festival is from 15 to 23 February; the Saturdays 14 and 28 are worked for it.
    assert [f"{each.day:%m%d}" for each in found] == [
        *("0212", "0213", "0214", "0224", "0225", "0226", "0227", "0228", "0302")
    ]


def test_a_series_leaves_out_groups_that_rest_or_have_ended(workspace: Workspace, group: int) -> None:
    form = GroupForm("Shop", life="temporary", start=day(1), end=day(13))
    shop = groups.add(workspace, form)
    calendar.add(workspace, EntryForm("Talk", TODAY, groups=(group, shop), rule="FREQ=DAILY;COUNT=5"))
    rests.add(workspace, day(12), day(14), group_id=group)
    found = [(each.day, each.group_names) for each in calendar.occurrences(workspace, *JUNE)]
    assert found == [
        (day(11), ("Camp", "Shop")),
        (day(12), ("Shop",)),
        (day(13), ("Shop",)),
        (day(15), ("Camp",)),
    ]
    assert [each[0] for each in shown(workspace, shop)] == [11, 12, 13]


def test_a_wall_clock_time_stays_over_summer_time_and_another_zone(workspace: Workspace) -> None:
    from grouppilot.usecases import settings

    calendar.add(workspace, EntryForm("Talk", date(2026, 3, 27), 150, rule="FREQ=DAILY;COUNT=4"))
    for zone in ("Europe/Berlin", "America/New_York", "Asia/Shanghai"):
        settings.change(workspace, zone=zone)
        found = calendar.occurrences(workspace, date(2026, 3, 1), date(2026, 4, 30))
        assert [(each.day, each.minute) for each in found] == [
            (date(2026, 3, 27) + timedelta(number), 150) for number in range(4)
        ]


def test_days_are_marked(workspace: Workspace, group: int) -> None:
    calendar.add(workspace, EntryForm("Talk", day(12), groups=(group,)))
    rests.add(workspace, day(16), day(16), group_id=group)
    marks = calendar.days(workspace, *JUNE, group)
    assert [number for number in range(1, 31) if marks[day(number)].weekend] == [6, 7, 13, 14, 20, 21, 27, 28]
    assert marks[day(19)].holiday
    assert not marks[day(19)].working
    assert [number for number in range(1, 31) if marks[day(number)].resting] == [16]
    assert [number for number in range(1, 31) if marks[day(number)].gap] == [11, 15, 17, 18, 22, 23, 24]
    assert not any(mark.gap for mark in calendar.days(workspace, *JUNE).values())
    february = calendar.days(workspace, date(2026, 2, 28), date(2026, 2, 28))
    assert february[date(2026, 2, 28)].swapped


def test_a_month_is_read_in_as_few_queries_with_many_entries_as_with_few(
    workspace: Workspace, talks: int
) -> None:
    seen: list[str] = []
    event.listen(workspace.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    calendar.add(workspace, EntryForm("Post", day(1)))
    seen.clear()
    calendar.occurrences(workspace, *JUNE)
    few = len(seen)
    for number in range(1, 30):
        calendar.add(workspace, EntryForm("Post", day(number)))
        calendar.add(workspace, EntryForm("Post", day(number), rule="FREQ=WEEKLY"))
    seen.clear()
    calendar.occurrences(workspace, *JUNE)
    assert len(seen) == few <= 20


def test_titles_are_found_by_pinyin_in_the_groups_asked_for(workspace: Workspace) -> None:
    camp, shop = (groups.add(workspace, GroupForm(name)) for name in ("Camp", "Shop"))
    day = date(2026, 6, 20)
    calendar.add(workspace, EntryForm("镜头分享", day, groups=(camp,)))
    calendar.add(workspace, EntryForm("镜头清洁", day - timedelta(400), groups=(shop,)))
    calendar.add(workspace, EntryForm("镜头", groups=(camp,), state="idea"))
    series = calendar.add(
        workspace, EntryForm("镜头课", date(2026, 6, 1), groups=(camp,), rule="FREQ=WEEKLY;COUNT=4")
    )
    calendar.move(workspace, [f"{series}.2026-06-15"], 1)
    assert [(each.title, each.day) for each in calendar.found(workspace, "JT", camp)] == [
        ("镜头课", date(2026, 6, 16)),
        ("镜头分享", day),
        ("镜头课", date(2026, 6, 22)),
    ]
    assert [each.title for each in calendar.found(workspace, "镜头 ", shop)] == ["镜头清洁"]
    assert calendar.found(workspace, " ") == []
