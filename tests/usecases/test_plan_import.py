"""Plans taken in from files: looked at first, added once, changed where they differ, undone in one step."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grouppilot.domain.cells import tidy
from grouppilot.domain.entries import CHANNELS, FORMATS, KINDS, ORIGINS
from grouppilot.domain.plan_intake import Plan
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Cancelled, Watch
from grouppilot.usecases import calendar, groups, plan_import, publishing, timetable_export
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.timetable_days import Asked
from grouppilot.usecases.workspace import Workspace

JUNE = (date(2026, 6, 1), date(2026, 6, 30))
Write = Callable[[str], Path]

TALK = "UID:talk@club\nSUMMARY:Talk\nDTSTART:20260618T123000Z\nDTEND:20260618T133000Z\n"
WEEKLY = "UID:week@club\nSUMMARY:Weekly\nDTSTART:20260604T123000Z\nRRULE:FREQ=WEEKLY;BYDAY=TH\n"


@pytest.fixture
def group(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("Camp"))


@pytest.fixture
def ics(tmp_path: Path) -> Callable[..., Path]:
    """Write a calendar of these events."""

    def write(*events: str) -> Path:
        path = tmp_path / "plan.ics"
        body = "".join(f"BEGIN:VEVENT\n{event}END:VEVENT\n" for event in events)
        path.write_text(f"BEGIN:VCALENDAR\n{body}END:VCALENDAR\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def csv(tmp_path: Path) -> Callable[..., Path]:
    def write(*lines: str) -> Path:
        path = tmp_path / "plan.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


def looked(ws: Workspace, path: Path, *chosen: int) -> Plan:
    return plan_import.dry_run(ws, plan_import.open_plan(ws, path), chosen)


def states(ws: Workspace, path: Path, *chosen: int) -> list[str]:
    return [row.state for row in looked(ws, path, *chosen).rows]


def take(ws: Workspace, path: Path, *chosen: int, **more: Any) -> dict[str, int]:
    done = plan_import.take_in(ws, plan_import.open_plan(ws, path), chosen, **more)
    return {state: count for state, count in done.counts.items() if count}


def shown(ws: Workspace) -> list[tuple[int, int | None, str, tuple[str, ...]]]:
    found = calendar.occurrences(ws, *JUNE)
    return [(each.day.day if each.day else 0, each.minute, each.title, each.group_names) for each in found]


def test_a_calendar_is_taken_in_once_and_undone_in_one_step(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    path = ics(TALK, WEEKLY + "EXDATE:20260611T123000Z\n")
    assert states(workspace, path, group) == ["new", "new"]
    assert shown(workspace) == []
    assert take(workspace, path, group) == {"new": 2}
    assert shown(workspace) == [
        (4, 1230, "Weekly", ("Camp",)),
        (18, 1230, "Talk", ("Camp",)),
        (18, 1230, "Weekly", ("Camp",)),
        (25, 1230, "Weekly", ("Camp",)),
    ]
    assert states(workspace, path) == ["unchanged", "unchanged"]
    assert take(workspace, path) == {"unchanged": 2}
    step, _ = workspace.steps()
    assert step is not None
    assert (step.code, step.facts) == ("plan.import", {"count": 2})
    workspace.undo()
    assert shown(workspace) == []
    workspace.redo()
    assert len(shown(workspace)) == 4


def test_what_another_program_changed_is_changed(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    take(workspace, ics(TALK), group)
    path = ics(
        TALK.replace("SUMMARY:Talk", "SUMMARY:Great talk")
        .replace("0618T12", "0619T11")
        .replace("0618T", "0619T")
    )
    (row,) = looked(workspace, path).rows
    assert (row.state, sorted(row.changed)) == ("changed", ["day", "length", "minute", "title"])
    assert take(workspace, path) == {"changed": 1}
    assert shown(workspace) == [(19, 1170, "Great talk", ("Camp",))]


def test_a_series_changes_from_today_on_and_is_known_again(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    take(workspace, ics(WEEKLY), group)
    path = ics(WEEKLY.replace("BYDAY=TH", "BYDAY=FR").replace("SUMMARY:Weekly", "SUMMARY:On Fridays"))
    assert take(workspace, path) == {"changed": 1}
    assert [(day, title) for day, _, title, _ in shown(workspace)] == [
        *((4, "Weekly"), (12, "On Fridays"), (19, "On Fridays")),
        (26, "On Fridays"),
    ]
    assert states(workspace, path) == ["unchanged"]
    workspace.undo()
    assert [day for day, *_ in shown(workspace)] == [4, 11, 18, 25]


def test_every_second_week_keeps_step_with_its_file(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    take(workspace, ics(WEEKLY), group)
    path = ics(WEEKLY.replace("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2"))
    assert take(workspace, path) == {"changed": 1}
    assert [day for day, *_ in shown(workspace)] == [4, 18]
    assert states(workspace, path) == ["unchanged"]


def test_days_of_a_series_are_moved_and_left_out_by_a_later_file(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    take(workspace, ics(WEEKLY), group)
    moved = "UID:week@club\nSUMMARY:Moved\nDTSTART:20260619T123000Z\nRECURRENCE-ID:20260618T123000Z\n"
    path = ics(WEEKLY + "EXDATE:20260625T123000Z\n", moved)
    assert take(workspace, path) == {"changed": 2}
    assert [(day, title) for day, _, title, _ in shown(workspace)] == [
        *((4, "Weekly"), (11, "Weekly")),
        (19, "Moved"),
    ]
    assert states(workspace, path) == ["unchanged", "unchanged"]


def test_a_series_and_its_days_come_in_together(
    workspace: Workspace, group: int, ics: Callable[..., Path]
) -> None:
    moved = "UID:week@club\nSUMMARY:Moved\nDTSTART:20260619T123000Z\nRECURRENCE-ID:20260618T123000Z\n"
    path = ics(moved, WEEKLY)
    assert take(workspace, path, group) == {"new": 2}
    found = {each.title: each for each in calendar.occurrences(workspace, *JUNE)}
    assert (found["Moved"].series, found["Moved"].day, found["Moved"].group_names) == (
        *(True, date(2026, 6, 19)),
        ("Camp",),
    )
    assert states(workspace, path) == ["unchanged", "unchanged"]


def test_a_sheet_without_names_of_its_own_is_known_again(
    workspace: Workspace, group: int, csv: Callable[..., Path]
) -> None:
    lines = ("Title,Date,Time,Groups", "Talk,2026-06-18,20:30,Camp", "Poll,2026-06-19,12:00,")
    path = csv(*lines)
    assert take(workspace, path) == {"new": 2}
    assert shown(workspace) == [(18, 1230, "Talk", ("Camp",)), (19, 720, "Poll", ())]
    assert take(workspace, path) == {"unchanged": 2}
    later = csv(lines[0], "talk,2026-06-18,21:00,Camp", lines[2])
    assert take(workspace, later) == {"changed": 1, "unchanged": 1}
    assert shown(workspace)[0][1:3] == (1260, "talk")


def test_an_entry_planned_by_hand_is_not_planned_again(
    workspace: Workspace, group: int, csv: Callable[..., Path]
) -> None:
    calendar.add(workspace, EntryForm("Talk", date(2026, 6, 18), 1230, groups=(group,), note="mine"))
    assert states(workspace, csv("Title,Date,Time", "Talk,2026-06-18,20:30")) == ["unchanged"]


def test_groups_go_by_their_names_and_else_by_choice(
    workspace: Workspace, group: int, csv: Callable[..., Path]
) -> None:
    groups.add(workspace, GroupForm("晨读，第 3 期"))
    path = csv("标题,日期,群", "甲,2026-06-18,camp", "乙,2026-06-19,月亮群", '丙,2026-06-20,"晨读，第 3 期"')
    rows = looked(workspace, path, group).rows
    assert [row.groups for row in rows] == [(1,), (1,), (2,)]
    assert [(note.code, note.text) for note in rows[1].row.notes] == [("group_unknown", "月亮群")]


def test_what_falls_in_an_hour_that_is_taken_is_said_and_can_be_left_out(
    workspace: Workspace, group: int, csv: Callable[..., Path]
) -> None:
    calendar.add(workspace, EntryForm("Draw", date(2026, 6, 18), 1200, 60, groups=(group,)))
    other = groups.add(workspace, GroupForm("Other"))
    path = csv("Title,Date,Time", "Talk,2026-06-18,20:30", "Late,2026-06-18,22:30")
    plan = looked(workspace, path, group)
    assert [(row.state, row.clash) for row in plan.rows] == [("clashing", "Draw"), ("new", "")]
    assert states(workspace, path, other) == ["new", "new"]
    assert take(workspace, path, group, clashing=False) == {"clashing": 1, "new": 1}
    assert [title for *_, title, _ in shown(workspace)] == ["Draw", "Late"]


def test_what_was_posted_stays_as_it_was(workspace: Workspace, group: int, ics: Callable[..., Path]) -> None:
    take(workspace, ics(TALK.replace("0618", "0611")), group)
    key = calendar.occurrences(workspace, *JUNE)[0].key
    publishing.publish(workspace, key)
    path = ics(TALK)
    (row,) = looked(workspace, path).rows
    assert row.wrong is not None
    assert (row.state, row.wrong.code) == ("wrong", "was_posted")
    assert take(workspace, path) == {"wrong": 1}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (",2026-06-18,", "title_missing"),
        ("Talk,soon,", "bad_day"),
        ("Talk,2026-06-18,FREQ=HOURLY", "bad_series"),
        ("Talk,,FREQ=DAILY", "entry_bad_value"),
    ],
)
def test_a_row_that_cannot_be_planned_says_why(
    workspace: Workspace, csv: Callable[..., Path], line: str, code: str
) -> None:
    (row,) = looked(workspace, csv("Title,Date,Repeats", line)).rows
    assert row.wrong is not None
    assert row.wrong.code == code


def test_a_row_twice_in_a_file_is_taken_once(workspace: Workspace, csv: Callable[..., Path]) -> None:
    path = csv("Title,Date", "Talk,2026-06-18", "Talk,2026-06-18")
    assert take(workspace, path) == {"new": 1, "wrong": 1}


def test_many_entries_are_one_step_and_one_stopped_leaves_nothing(
    workspace: Workspace, group: int, csv: Callable[..., Path]
) -> None:
    path = csv("Title,Date", *(f"Entry {n},2026-06-{n % 28 + 1:02}" for n in range(450)))
    stops = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        take(workspace, path, group, watch=Watch(None, lambda: next(stops)))
    assert shown(workspace) == []
    assert take(workspace, path, group) == {"new": 450}
    assert len(shown(workspace)) == 450
    workspace.undo()
    assert shown(workspace) == []


def test_a_group_that_is_gone_is_refused(workspace: Workspace, csv: Callable[..., Path]) -> None:
    with pytest.raises(Refused) as refused:
        looked(workspace, csv("Title", "Idea"), 99)
    assert refused.value.code == "group_unknown"


LINE = st.text("abc 群，,;：\"'=\\林😀", max_size=12).map(tidy)
LINES = st.text("abc 群，,;：\n\"'=\\林😀", max_size=12)


@st.composite
def forms(draw: st.DrawFn, groups_there: int = 2) -> EntryForm:
    """What somebody may have planned for the weeks around today."""
    rule = draw(st.sampled_from(["", "", "FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;COUNT=4"]))
    return EntryForm(
        draw(LINE.filter(bool)),
        date(2026, 6, 1) + timedelta(draw(st.integers(0, 29))),
        draw(st.none() | st.integers(0, 1439)),
        draw(st.sampled_from([0, 1, 45, 600])),
        tuple(draw(st.sets(st.integers(1, groups_there)))),
        draw(st.sampled_from(["", *KINDS])),
        draw(st.sampled_from(FORMATS)),
        draw(st.sampled_from(ORIGINS)),
        reply=draw(LINE),
        channels=tuple(draw(st.lists(st.sampled_from(CHANNELS), min_size=1, unique=True))),
        text=draw(LINES),
        note=draw(LINES),
        state=draw(st.sampled_from(["draft", "ready"])),
        rule=rule,
        working=bool(rule) and draw(st.booleans()),
    )


@pytest.mark.parametrize("suffix", [".ics", ".csv", ".xlsx"])
def test_what_is_shared_comes_back_as_what_it_is(
    suffix: str, template: Path, clock: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Into the same workspace nothing is changed; into another one the same is shown on the same days."""

    def fresh() -> Any:
        folder = shutil.copytree(template, tmp_path_factory.mktemp("trip") / "workspace")
        opened = open_to_write(folder, clock)
        for name in ("Camp", "晨读，第 3 期"):
            groups.add(opened.workspace, GroupForm(name))
        return opened

    @given(planned=st.lists(forms(), min_size=1, max_size=4), skips=st.booleans())
    @settings(max_examples=3 if suffix == ".xlsx" else 8)
    def check(planned: list[EntryForm], skips: bool) -> None:
        here, there = fresh(), fresh()
        path = tmp_path_factory.mktemp("file") / f"plan{suffix}"
        try:
            for form in planned:
                with suppress(Refused):  # a series that never falls
                    calendar.add(here.workspace, form)
            series = [each.key for each in calendar.occurrences(here.workspace, *JUNE) if each.series]
            if skips and len(series) > 1:
                calendar.delete(here.workspace, series[-1:])
                calendar.move(here.workspace, series[:1], 1, 30)
            try:
                timetable_export.export(here.workspace, Asked(*JUNE), path, private=True)
            except Refused:
                return  # nothing falls in June
            again = looked(here.workspace, path)
            assert {row.state for row in again.rows} == {"unchanged"}, again.rows
            take(there.workspace, path)
            assert _facts(there.workspace) == _facts(here.workspace)
            assert {row.state for row in looked(there.workspace, path).rows} == {"unchanged"}
        finally:
            here.close()
            there.close()

    check()


def _facts(ws: Workspace) -> list[Any]:
    """What is shown; how long a whole day takes is in no calendar file."""
    found = [
        each if each.minute is not None else replace(each, length=0)
        for each in calendar.occurrences(ws, *JUNE)
    ]
    return sorted(
        (each.day, each.minute or 0, each.title, each.length, each.kind, each.format, each.state, each.groups)
        for each in found
    )
