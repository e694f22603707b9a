"""A deleted group leaves the file when its last step is forgotten, and not a moment before."""

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import (
    activities,
    activity_people,
    activity_prizes,
    activity_stages,
    calendar,
    checklists,
    draws,
    groups,
    member_edits,
    member_roles,
    members,
    purging,
    rests,
    settling,
    sops,
    steadiness,
)
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.draw_lists import Setup
from grouppilot.usecases.draws import Wanted
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

SECRET = "林溪秘密"
HOST = 3


def everything(workspace: Workspace) -> dict[str, list[Any]]:
    """Every row of the file, but for the log of steps and what counts numbers."""
    apart = ("undo_action", "undo_change", "sqlite_sequence")
    with workspace.read() as session:
        names = inspect(session.connection()).get_table_names()
        return {
            name: sorted(map(repr, session.execute(text(f'SELECT * FROM "{name}"'))))
            for name in names
            if name not in apart
        }


def check(workspace: Workspace) -> None:
    with workspace.read() as session:
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"


def busy(workspace: Workspace, count: int) -> None:
    """Do something else, so many times."""
    for _ in range(count):
        groups.add(workspace, GroupForm("Other"))


@pytest.fixture
def camp(workspace: Workspace, clock: Clock) -> int:
    """A group with members, a routine of its own and a shared one, answers, rest days and settled days."""
    camp = groups.add(workspace, GroupForm("晨读打卡营", note=SECRET))
    other = groups.add(workspace, GroupForm("Teachers"))
    for name in (SECRET, "Anna"):
        member = member_edits.add(workspace, MemberForm(camp, nickname=name))
        member_edits.give_role(workspace, [member], HOST)
    person = members.detail(workspace, member).row.person_id
    member_edits.add(workspace, MemberForm(other, nickname="Anna", person_id=person))
    sops.add(workspace, ItemForm(f"Greet {SECRET}", group_ids=(camp,), must=True, responsible=SECRET))
    sops.add(workspace, ItemForm("Round-up", group_ids=(camp, other), must=True))
    for row in checklists.day_view(workspace).rows[:2]:
        checklists.tick(workspace, row.key, note=SECRET)
    rests.add(workspace, date(2026, 7, 1), date(2026, 7, 3), group_id=camp, note=SECRET)
    clock.set("2026-06-14T09:00+08:00")
    settling.settle(workspace)
    return camp


def test_within_the_last_hundred_steps_undo_brings_everything_back(workspace: Workspace, camp: int) -> None:
    before = everything(workspace)
    groups.delete(workspace, camp)
    busy(workspace, 99)
    assert purging.purge(workspace) == 0
    for _ in range(100):
        assert workspace.undo() is not None
    assert everything(workspace) == before


def test_what_no_step_brings_back_leaves_with_all_that_was_only_of_it(
    workspace: Workspace, camp: int
) -> None:
    past = steadiness.heat_map(workspace)
    rows = {day: checklists.day_view(workspace, day).rows for day in (date(2026, 6, 11), date(2026, 6, 13))}
    groups.delete(workspace, camp)
    busy(workspace, 100)
    assert purging.purge(workspace) == 1
    assert purging.purge(workspace) == 0
    check(workspace)
    left = everything(workspace)
    assert SECRET not in repr(left)
    assert len(left["membership"]) == len(left["person"]) == 1
    assert left["rest_range"] == []
    assert len(left["sop_version"]) == len(left["sop_audience"]) == 1
    assert [row.title for row in sops.items(workspace)] == ["Round-up"]
    # What was done is done: days that ended count as before, and the other group's read as before.
    assert steadiness.heat_map(workspace).days[:-1] == past.days[:-1]
    for day, found in rows.items():
        mine = [row for row in found if row.group != "晨读打卡营"]
        assert [row.id for row in checklists.day_view(workspace, day).rows] == [row.id for row in mine]
    assert len(list(iter(workspace.undo, None))) == 100
    assert len(list(iter(workspace.redo, None))) == 100
    check(workspace)


def test_an_activity_goes_with_its_only_group_and_stays_with_another(workspace: Workspace) -> None:
    camp, other = (groups.add(workspace, GroupForm(name)) for name in ("Camp", "Shop"))
    member_edits.add(workspace, MemberForm(camp, nickname=SECRET))
    shared = EntryForm("Fair", date(2026, 6, 20), groups=(camp, other))
    for form in (EntryForm(SECRET, date(2026, 6, 20), groups=(camp,)), shared):
        found = activities.of(workspace, activities.plan(workspace, form))
        assert found is not None
        activity_stages.lay_out(workspace, found.id)
    first = activities.listed(workspace)[1]
    assert first.title == SECRET
    activity_people.keep_sign_up(workspace, first.id, camp, f"#接龙\n1. {SECRET}")
    activity_people.keep_names(workspace, first.id, SECRET)
    activity_prizes.add_prize(workspace, first.id, SECRET)
    draws.draw(workspace, draws.freeze(workspace, first.id, Setup("came"), [Wanted(None, 1)]))
    groups.delete(workspace, camp)
    busy(workspace, 100)
    assert purging.purge(workspace) == 1
    check(workspace)
    left = everything(workspace)
    assert SECRET not in repr(left)
    assert [left[name] for name in ("prize", "award", "attendance", "draw", "sign_up")] == [[]] * 5
    assert [each.title for each in activities.listed(workspace)] == ["Fair"]
    assert len(left["activity_stage"]) == 4


def test_a_group_that_was_never_settled_leaves_no_row(workspace: Workspace) -> None:
    group = groups.add(workspace, GroupForm("Camp"))
    member_edits.add(workspace, MemberForm(group, nickname="Anna"))
    sops.add(workspace, ItemForm("Greet", group_ids=(group,)))
    groups.delete(workspace, group)
    busy(workspace, 100)
    assert purging.purge(workspace) == 1
    left = everything(workspace)
    assert len(left["chat_group"]) == 100
    assert [left[name] for name in ("membership", "person", "sop_item", "sop_version", "number_counter")] == [
        *([], [], [], [], [])
    ]


def test_steps_that_refer_to_it_put_it_off(workspace: Workspace, camp: int) -> None:
    own = member_roles.add_role(workspace, "Baker")
    member_edits.give_role(workspace, [1], own)
    groups.delete(workspace, camp)
    busy(workspace, 60)
    member_roles.delete_role(workspace, own)
    busy(workspace, 60)
    assert purging.purge(workspace) == 0, "undo of the deleted role needs the member"
    assert len(list(iter(workspace.undo, None))) == 100
    assert len(list(iter(workspace.redo, None))) == 100
    busy(workspace, 100)
    assert purging.purge(workspace) == 1
    check(workspace)


def test_a_step_that_is_done_meanwhile_puts_it_off(workspace: Workspace, camp: int) -> None:
    groups.delete(workspace, camp)
    busy(workspace, 100)
    before = everything(workspace)["membership"]
    # The first piece of a purge asks for the days that ended; somebody is quicker.
    workspace.before_write = None
    original = workspace.keep

    def overtaken(*given: Any, **options: Any) -> Any:
        busy(workspace, 1)
        return original(*given, **options)

    workspace.keep = overtaken  # type: ignore[method-assign]
    assert purging.purge(workspace) == 0
    workspace.keep = original  # type: ignore[method-assign]
    assert everything(workspace)["membership"] == before
    assert purging.purge(workspace) == 1


two = st.integers(1, 3)
steps = st.one_of(
    st.builds(lambda g: lambda ws: groups.delete(ws, g), two),
    st.builds(lambda g: lambda ws: groups.edit(ws, g, note="x"), two),
    st.builds(lambda i, g: lambda ws: sops.edit(ws, i, ItemForm("y", group_ids=(g,))), two, two),
    st.builds(lambda i: lambda ws: sops.delete(ws, [i]), two),
    st.builds(lambda m: lambda ws: member_edits.delete(ws, [m]), two),
    st.builds(lambda m: lambda ws: member_edits.edit(ws, m, "nickname", "z"), two),
    st.builds(lambda m, r: lambda ws: member_edits.give_role(ws, [m], r), two, st.integers(1, 2)),
    st.builds(lambda r: lambda ws: member_roles.delete_role(ws, r), st.integers(16, 17)),
    st.builds(lambda n: lambda ws: busy(ws, n), st.sampled_from([1, 40, 100])),
    st.builds(lambda: lambda ws: ws.undo()),
    st.builds(lambda: lambda ws: ws.redo()),
    st.builds(lambda: purging.purge),
)


@hypothesis_settings(max_examples=12, phases=[Phase.explicit, Phase.generate])
@given(done=st.lists(steps, min_size=5, max_size=25))
def test_whatever_was_done_undo_goes_back_as_far_as_it_says(template: Path, done: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        opened = open_to_write(Path(shutil.copytree(template, Path(folder) / "w")), Clock())
        workspace = opened.workspace
        for number in range(1, 4):
            group = groups.add(workspace, GroupForm(f"Group {number}"))
            member_edits.add(workspace, MemberForm(group, nickname=f"Member {number}"))
            sops.add(workspace, ItemForm("Greet", group_ids=tuple(range(1, number + 1))))
        for step in done:
            try:
                step(workspace)
            except Refused:
                continue
        purging.purge(workspace)
        for _ in range(2):
            list(iter(workspace.undo, None))
            purging.purge(workspace)
            list(iter(workspace.redo, None))
        check(workspace)
        opened.close()


def test_entries_of_a_purged_group_go_and_those_of_others_stay(workspace: Workspace) -> None:
    camp, shop = (groups.add(workspace, GroupForm(name)) for name in ("Camp", "Shop"))
    day = date(2026, 6, 12)
    for owners in ((camp,), (shop,), (camp, shop), ()):
        form = EntryForm("Talk", day, groups=owners, rule="FREQ=DAILY;COUNT=3")
        first = calendar.edit(workspace, str(calendar.add(workspace, form)), title="Guest")
        calendar.delete(workspace, [first])
    groups.delete(workspace, camp)
    workspace.forget_steps()
    assert purging.purge(workspace) == 1
    assert [each.group_names for each in calendar.occurrences(workspace, day, date(2026, 6, 13))] == [
        ("Shop",),
        ("Shop",),
        (),
    ]
    with workspace.read() as session:
        assert session.scalar(text("SELECT count(*) FROM entry")) == 6
    check(workspace)
