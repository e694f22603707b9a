"""Days that ended stay as they were settled, whatever is edited, undone or set differently later."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Barrier, Thread
from typing import Any

import pytest
from hypothesis import Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from tests.conftest import Clock

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.store.checklists import SettledDay, SettledDue, SettledVersion
from grouppilot.store.settings import HolidayYear
from grouppilot.usecases import checklists, groups, holidays, rests, settings, settling, sops, steadiness
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import open_to_read, open_to_write
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

FIRST, TODAY = date(2026, 6, 11), date(2026, 6, 18)
ENDED = [FIRST + timedelta(n) for n in range((TODAY - FIRST).days)]
RULES = (
    {"kind": "daily"},
    {"kind": "working"},
    {"kind": "weekly", "on": ["mon", "sat"]},
    {"kind": "life", "days": [[0, 3]]},
    {"kind": "monthly_working", "nth": 1},
)


def settle_at(workspace: Workspace, clock: Clock, moment: str) -> None:
    clock.set(moment)
    settling.settle(workspace)


def said(row: checklists.DueRow) -> tuple[object, ...]:
    """What a row says that only its day decides."""
    words = (row.title, row.minute, row.must, row.minutes, row.figures, row.role, row.responsible)
    return (row.key, row.state, dict(row.values), row.reason, row.note, *words)


def past(workspace: Workspace) -> dict[str, Any]:
    """Everything that settled days are read for."""
    with workspace.read() as session:
        plan = replace(Plan.load(session, workspace.now()), today=TODAY)
        streak = steadiness.streak_in(steadiness.Past(session, plan, None), (0, 0))
    heat = dict(steadiness.heat_map(workspace, weeks=60).days)
    return {
        "rows": {day: [said(row) for row in checklists.day_view(workspace, day).rows] for day in ENDED},
        "heat": {day: heat.get(day) for day in ENDED},
        "streak": streak,
    }


@contextmanager
def lived_in(template: Path, days: list[int]) -> Iterator[tuple[Workspace, Clock]]:
    """Give a week of two groups, three items and a few answers, ended and settled."""
    clock = Clock(f"{FIRST}T09:00+08:00")
    with TemporaryDirectory() as folder:
        opened = open_to_write(Path(shutil.copytree(template, Path(folder) / "w")), clock)
        workspace = opened.workspace
        ids = tuple(
            groups.add(workspace, GroupForm(name, start=FIRST)) for name in ("晨读打卡营", "Teachers")
        )
        for rule in RULES[:3]:
            sops.add(workspace, ItemForm(rule["kind"], group_ids=ids, when=rule, must=True, minute=510))
        for day in days:
            clock.set(f"{FIRST + timedelta(day)}T21:00+08:00")
            for row in checklists.day_view(workspace).rows:
                checklists.tick(workspace, row.key, note=str(day))
        settle_at(workspace, clock, f"{TODAY}T09:00+08:00")
        yield workspace, clock
        opened.close()


items = st.integers(1, 3)
both = st.sampled_from([1, 2])
some_days = st.dates(FIRST - timedelta(30), TODAY + timedelta(30))
zones = st.sampled_from(
    ["Pacific/Kiritimati", "Pacific/Midway", "Etc/GMT+12", "Europe/Berlin", "Pacific/Apia"]
)


def edit_item(workspace: Workspace, item: int, title: str, rule: dict[str, Any], must: bool) -> None:
    sops.edit(workspace, item, ItemForm(title, group_ids=(1,), when=rule, must=must, minutes=99, minute=None))


edits = st.one_of(
    st.builds(
        lambda *a: lambda ws: edit_item(ws, *a), items, st.just("x"), st.sampled_from(RULES), st.booleans()
    ),
    st.builds(lambda i, s: lambda ws: sops.set_status(ws, [i], s), items, st.sampled_from(sops.STATUSES)),
    st.builds(lambda i: lambda ws: sops.delete(ws, [i]), items),
    st.builds(lambda g, d: lambda ws: groups.edit(ws, g, start=d, end=None), both, some_days),
    st.builds(lambda g, d: lambda ws: groups.edit(ws, g, start=None, end=d), both, some_days),
    st.builds(lambda g: lambda ws: groups.archive(ws, g), both),
    st.builds(lambda z: lambda ws: settings.change(ws, zone=z), zones),
    st.builds(lambda m: lambda ws: settings.change(ws, day_start=m), st.sampled_from([0, 300, 720])),
    st.builds(lambda r: lambda ws: settings.change(ws, region=r), st.sampled_from(["", "SA", "DE", "CN"])),
    st.builds(lambda d: lambda ws: rests.add(ws, d, d + timedelta(9)), some_days),
    st.builds(
        lambda r: lambda ws: sops.add(ws, ItemForm("new", group_ids=(2,), when=r)), st.sampled_from(RULES)
    ),
    st.builds(lambda: lambda ws: ws.undo()),
    st.builds(lambda: lambda ws: ws.redo()),
    st.builds(lambda: settling.settle),
)


# An example takes a tenth of a second, so what fails is shown as it was found.
@hypothesis_settings(max_examples=20, phases=[Phase.explicit, Phase.generate])
@given(days=st.lists(st.integers(0, 6), unique=True), later=st.lists(edits, min_size=1, max_size=8))
def test_no_later_edit_touches_a_settled_day(template: Path, days: list[int], later: list[Any]) -> None:
    with lived_in(template, sorted(days)) as (workspace, clock):
        workspace.forget_steps()  # undoing the answers themselves is an answer
        before = past(workspace)
        for edit in later:
            try:
                edit(workspace)
            except Refused:
                continue
        clock.set(f"{TODAY}T20:00+08:00")
        today, after = settings.today(workspace), past(workspace)
        for day in ENDED:
            if day < today:  # in a zone further west it may be today once more
                assert after["rows"][day] == before["rows"][day]
                assert after["heat"][day] == before["heat"][day]
        assert after["streak"] == before["streak"]


def test_days_are_settled_before_a_write_that_could_change_them(workspace: Workspace, clock: Clock) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,), must=True))
    clock.set("2026-06-13T09:00+08:00")
    sops.delete(workspace, [item])
    view = checklists.day_view(workspace, FIRST)
    assert [(row.title, row.state) for row in view.rows] == [("Greet", "missed")]


def test_undo_of_an_item_added_days_ago_leaves_its_settled_days(workspace: Workspace, clock: Clock) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,), must=True))
    settle_at(workspace, clock, "2026-06-13T09:00+08:00")
    before = steadiness.heat_map(workspace).days[:-1]
    assert [step.code for step in iter(workspace.undo, None)] == ["item.add", "group.add"]
    assert checklists.day_view(workspace).rows == ()
    assert sops.items(workspace) == []
    assert groups.listed(workspace).rows == ()
    assert steadiness.heat_map(workspace).days[:-1] == before
    assert [step.code for step in iter(workspace.redo, None)] == ["group.add", "item.add"]
    assert [row.item_id for row in checklists.day_view(workspace).rows] == [item]
    assert [row.title for row in checklists.day_view(workspace, FIRST).rows] == ["Greet"]
    checklists.tick(workspace, DueKey(item, group, FIRST))
    assert checklists.day_view(workspace, FIRST).rows[0].state == "done"


@pytest.mark.parametrize("edited_on", [11, 12])
def test_undo_of_an_edit_made_days_ago_holds_from_today_on(
    workspace: Workspace, clock: Clock, edited_on: int
) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    item = sops.add(workspace, ItemForm("Greet", group_ids=(group,), must=True))
    clock.set(f"2026-06-{edited_on}T10:00+08:00")
    sops.edit(workspace, item, ItemForm("Wave", group_ids=(group,), minutes=20))
    clock.set("2026-06-14T10:00+08:00")
    titles = {
        day: [row.title for row in checklists.day_view(workspace, date(2026, 6, day)).rows]
        for day in (11, 12, 13)
    }
    workspace.undo()
    assert [(row.title, row.must) for row in checklists.day_view(workspace).rows] == [("Greet", True)]
    settling.settle(workspace)
    for day, found in titles.items():
        assert [row.title for row in checklists.day_view(workspace, date(2026, 6, day)).rows] == found
    workspace.redo()
    assert [row.title for row in checklists.day_view(workspace).rows] == ["Wave"]


def test_words_that_did_not_change_are_kept_once(workspace: Workspace, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    settle_at(workspace, clock, "2026-08-30T09:00+08:00")
    with workspace.read() as session:
        counts = [
            session.scalar(select(func.count()).select_from(row))
            for row in (SettledDay, SettledDue, SettledVersion)
        ]
    assert counts == [80, 80, 1]


def test_settling_again_changes_nothing(workspace: Workspace, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    settle_at(workspace, clock, "2026-06-14T09:00+08:00")
    heard: list[object] = []
    workspace.listeners.subscribe(heard.append)
    settling.settle(workspace)
    clock.set("2026-06-12T09:00+08:00")  # the clock is set back
    settling.settle(workspace)
    checklists.tick(workspace, checklists.day_view(workspace).rows[0].key)
    assert [change.action for change in heard] == ["tick"]  # type: ignore[attr-defined]


def test_after_a_clock_that_ran_ahead_today_is_planned_anew(workspace: Workspace, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    settle_at(workspace, clock, "2027-06-11T09:00+08:00")
    clock.set("2026-06-12T09:00+08:00")
    sops.add(workspace, ItemForm("Wave", audience="owner"))
    assert {row.title for row in checklists.day_view(workspace).rows} == {"Greet", "Wave"}
    assert {row.state for row in checklists.day_view(workspace).rows} == {"open"}
    assert [len(line.days) for line in checklists.missed(workspace)] == [1]


@pytest.mark.parametrize(
    ("zone", "today"), [("Pacific/Kiritimati", date(2026, 6, 14)), ("Etc/GMT+12", date(2026, 6, 13))]
)
def test_moving_across_the_date_line_settles_each_day_once(
    workspace: Workspace, clock: Clock, zone: str, today: date
) -> None:
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    settle_at(workspace, clock, "2026-06-14T13:00+08:00")
    settings.change(workspace, zone=zone)
    assert settings.today(workspace) == today
    settle_at(workspace, clock, "2026-06-17T13:00+08:00")
    with workspace.read() as session:
        settled = session.scalars(select(SettledDay.day).order_by(SettledDay.day)).all()
        due = session.scalar(select(func.count()).select_from(SettledDue))
    assert settled == [FIRST + timedelta(n) for n in range(len(settled))]
    assert due == len(settled) == (today - FIRST).days + 3


def days_settled(workspace: Workspace) -> int:
    with workspace.read() as session:
        return session.scalar(select(func.count()).select_from(SettledDay)) or 0


def test_answers_do_not_wait_until_a_long_absence_is_settled(workspace: Workspace, clock: Clock) -> None:
    item = sops.add(workspace, ItemForm("Greet", audience="owner", must=True))
    clock.set("2027-03-08T09:00+08:00")
    today, yesterday = DueKey(item, None, date(2027, 3, 8)), DueKey(item, None, date(2027, 3, 7))
    checklists.tick(workspace, today, note="back")
    checklists.skip(workspace, yesterday, "away")
    workspace.undo()
    workspace.redo()
    assert checklists.answer_missed(workspace, item, None, "missed") == 59
    assert days_settled(workspace) == 0
    before = checklists.day_view(workspace)
    settling.settle(workspace)
    assert days_settled(workspace) == 270
    assert checklists.day_view(workspace) == before
    assert checklists.day_view(workspace, yesterday.day).rows[0].state == "skipped"


def test_whatever_could_change_what_was_due_waits(workspace: Workspace, clock: Clock) -> None:
    item = sops.add(workspace, ItemForm("Greet", audience="owner"))
    clock.set("2026-06-13T09:00+08:00")
    checklists.tick(workspace, DueKey(item, None, date(2026, 6, 13)))
    clock.set("2026-06-14T09:00+08:00")
    workspace.undo()
    assert days_settled(workspace) == 0
    workspace.undo()  # of the item
    assert days_settled(workspace) == 3
    assert [row.title for row in checklists.day_view(workspace, FIRST).rows] == ["Greet"]


def test_a_long_absence_is_settled_beside_the_window_with_one_notice(
    workspace: Workspace, clock: Clock
) -> None:
    for number in range(20):
        sops.add(workspace, ItemForm(f"Greet {number}", audience="owner"))
    clock.set("2027-03-08T09:00+08:00")
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)
    settling.settle(workspace, background=True)
    assert [(each.action, sorted(each.tables)) for each in heard] == [
        ("settle", ["settled_day", "settled_due"])
    ]
    assert days_settled(workspace) == 270
    with workspace.read() as session:
        assert session.scalar(select(func.count()).select_from(SettledDue)) == 5400


def test_settling_looks_up_no_year_anew(
    workspace: Workspace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    holidays.ensure(workspace, "CN", [2026])
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    monkeypatch.setattr(holidays, "release", lambda: "999")
    settle_at(workspace, clock, "2026-06-14T09:00+08:00")
    with workspace.read() as session:
        releases = set(session.scalars(select(HolidayYear.release).where(HolidayYear.region == "CN")))
    assert "999" not in releases


def test_two_threads_and_a_reader_settle_once(folder: Path, workspace: Workspace, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Greet", audience="owner"))
    clock.set("2026-07-11T09:00+08:00")
    reader, barrier = open_to_read(folder, clock), Barrier(4)

    def race() -> None:
        barrier.wait(10)
        settling.settle(workspace)

    threads = [Thread(target=race) for _ in range(3)]
    for thread in threads:
        thread.start()
    barrier.wait(10)
    assert checklists.day_view(reader).rows
    for thread in threads:
        thread.join(30)
    with reader.read() as session:
        assert session.scalar(select(func.count()).select_from(SettledDue)) == 30
    reader.close()


def test_years_of_absence_are_settled_by_their_own_holidays(workspace: Workspace, clock: Clock) -> None:
    sops.add(workspace, ItemForm("Work", audience="owner", when={"kind": "working"}, must=True))
    settle_at(workspace, clock, "2027-07-16T09:00+08:00")  # 400 days
    with workspace.read() as session:
        assert session.scalar(select(func.count()).select_from(SettledDay)) == 400
        days = set(session.scalars(select(SettledDue.day)))
    assert date(2026, 10, 1) not in days
    assert date(2026, 9, 30) in days
    assert date(2027, 1, 1) not in days


def test_a_new_release_of_holidays_does_not_touch_what_ended(
    workspace: Workspace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sops.add(workspace, ItemForm("Work", audience="owner", when={"kind": "working"}))
    clock.set("2026-06-23T09:00+08:00")  # the 19th was a holiday
    monkeypatch.setattr(holidays, "release", lambda: "999")
    assert holidays.ensure(workspace, "CN", [2026])
    assert checklists.day_view(workspace, date(2026, 6, 19)).rows == ()
    assert checklists.day_view(workspace, date(2026, 6, 18)).rows
