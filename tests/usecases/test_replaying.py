"""Undo and redo of long actions: in pieces, between which others come, and never left half-way."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from tests.conftest import Clock
from tests.store.conftest import Content, content_of

from grouppilot.domain.refusals import Refused
from grouppilot.store.history import Change
from grouppilot.store.members import Membership, Person
from grouppilot.store.settings import Setting
from grouppilot.usecases import checklists, groups, member_edits, members, roster_import, rosters, sops
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.opening import open_to_read, open_to_write
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Step, Workspace

MEMBERS = 500


def content(workspace: Workspace) -> Content:
    with workspace.read(hidden=True) as session:
        return {
            table: rows
            for table, rows in content_of(session.connection()).items()
            if table not in ("setting", "number_counter", "holiday", "holiday_year")
        }


def import_members(workspace: Workspace) -> int:
    roster = "Nickname,Number,Invited by,Role\n"
    roster += "".join(f"Member {n},{n},Member {(n * 7) % MEMBERS + 1},KOL\n" for n in range(1, MEMBERS + 1))
    source = rosters.open_source(workspace, roster)
    return roster_import.take_in(workspace, source, GroupForm("Camp")).group_id


def delete_members(workspace: Workspace) -> None:
    member_edits.delete(workspace, members.ids(workspace, Filter()))


def edit_members(workspace: Workspace) -> None:
    member_edits.set_status(workspace, members.ids(workspace, Filter()), "left")


@pytest.mark.parametrize("act", [import_members, delete_members, edit_members])
def test_a_long_action_is_taken_back_and_done_again(
    workspace: Workspace, act: Callable[[Workspace], object]
) -> None:
    if act is not import_members:
        import_members(workspace)
    before = content(workspace)
    act(workspace)
    after = content(workspace)
    undo, _ = workspace.steps()
    assert undo is not None
    heard: list[Changes] = []
    workspace.listeners.subscribe(heard.append)
    told: list[tuple[int, int]] = []
    assert workspace.undo(progress=lambda done, total: told.append((done, total)), by="me") == undo
    assert content(workspace) == before
    assert workspace.redo() == undo
    assert content(workspace) == after
    assert workspace.undo() == undo
    assert content(workspace) == before
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert [(change.action, change.by) for change in heard] == [
        ("undo", "me"),
        ("redo", None),
        ("undo", None),
    ]
    assert heard[0].touches("membership")


def test_the_rest_of_a_long_action_can_be_done_beside(workspace: Workspace) -> None:
    before = content(workspace)
    import_members(workspace)
    beside: list[Callable[[None], Step]] = []
    assert workspace.undo(beside=lambda _step, rest: beside.append(rest)) is None
    undo, _ = workspace.steps()
    assert undo is not None
    assert undo.code == "roster.import"
    groups_add = partial(groups.add, workspace, GroupForm("Another"))
    with pytest.raises(Refused, match="undo_running"):
        groups_add()
    assert beside.pop()(None) == undo
    assert content(workspace) == before
    groups_add()
    assert workspace.undo(beside=lambda _step, rest: beside.append(rest)) is not None
    assert not beside


def in_the_middle(call: Callable[[], object]) -> Callable[[int, int], object]:
    """Do something once, while an action is half taken back."""
    calls = iter([call])
    return lambda done, total: 0 < done < total and (later := next(calls, None)) and later()


def test_a_tick_comes_in_between_and_what_would_collide_is_refused(workspace: Workspace) -> None:
    group = import_members(workspace)
    item = sops.add(workspace, ItemForm("Morning question", when={"kind": "daily"}, group_ids=(group,)))
    workspace.undo()
    workspace.redo()
    (row,) = checklists.day_view(workspace).rows
    edit_members(workspace)
    member = members.ids(workspace, Filter())[0]
    refused: list[str] = []

    def act() -> None:
        checklists.tick(workspace, row.key)
        for call in (
            lambda: member_edits.edit(workspace, member, "note", "new"),
            workspace.undo,
            workspace.redo,
        ):
            with pytest.raises(Refused) as refusal:
                call()
            refused.append(refusal.value.code)

    workspace.undo(progress=in_the_middle(act))
    assert refused == ["undo_running"] * 3
    assert members.counts(workspace, group).active == MEMBERS
    assert [one.state for one in checklists.day_view(workspace).rows if one.item_id == item] == ["done"]
    assert workspace.steps()[1] is None  # as after anything else that was done since
    step = workspace.undo()
    assert step is not None
    assert step.code == "tick"
    assert member_edits.edit(workspace, member, "note", "new") is None


def test_what_can_no_longer_be_done_again_is_thrown_away_bit_by_bit(workspace: Workspace) -> None:
    import_members(workspace)
    workspace.undo()

    def changes() -> int:
        with workspace.read() as session:
            return session.scalar(select(func.count()).select_from(Change)) or 0

    left = [changes()]
    while left[-1] > 10:
        with workspace.write("settings.change") as session:
            session.merge(Setting(key="owner", value=f"Lin {len(left)}"))
        left.append(changes())
    assert 3 < len(left) < 20
    assert left == sorted(left, reverse=True)
    assert workspace.redo() is None


CUT_OFF = """
import os, sys
from datetime import datetime
from pathlib import Path
from grouppilot.usecases.opening import open_to_write

def stop(done, total):
    if done * 2 > total:
        os._exit(9)

moment = datetime.fromisoformat("2026-06-11T12:40:00+08:00")
ws = open_to_write(Path(sys.argv[1]), lambda: moment).workspace
getattr(ws, sys.argv[2])(progress=stop)
"""


@pytest.mark.parametrize("act", [import_members, delete_members])
@pytest.mark.parametrize("what", ["undo", "redo"])
@pytest.mark.parametrize("opened_by", [open_to_write, open_to_read])
def test_what_a_crash_cut_off_is_brought_to_its_end_by_who_opens_it(
    folder: Path,
    clock: Clock,
    act: Callable[[Workspace], object],
    what: str,
    opened_by: Callable[[Path, Clock], object],
) -> None:
    opened = open_to_write(folder, clock)
    if act is not import_members:
        import_members(opened.workspace)
    states = {"undo": content(opened.workspace)}
    act(opened.workspace)
    states["redo"] = content(opened.workspace)
    if what == "redo":
        opened.workspace.undo()
    opened.close()
    cut = subprocess.run([sys.executable, "-c", CUT_OFF, str(folder), what], check=False)
    assert cut.returncode == 9
    found = opened_by(folder, clock)
    workspace = getattr(found, "workspace", found)
    assert not workspace.cut_off()
    assert content(workspace) == states[what]
    found.close()  # type: ignore[attr-defined]
    opened = open_to_write(folder, clock)
    other = "redo" if what == "undo" else "undo"
    assert getattr(opened.workspace, other)() is not None
    assert content(opened.workspace) == states[other]
    opened.close()


def test_nobody_reads_an_import_that_is_half_taken_back(workspace: Workspace, clock: Clock) -> None:
    import_members(workspace)
    seen: list[int | None] = []

    def look(done: int, total: int) -> None:
        if 0 < done < total:
            reader = open_to_read(workspace.folder, clock)
            for ws in (workspace, reader):
                with ws.read() as session:
                    seen.extend(
                        session.scalar(select(func.count()).select_from(row)) for row in (Membership, Person)
                    )
            reader.close()

    workspace.undo(progress=look)
    workspace.redo(progress=look)
    assert len(seen) > 20
    assert set(seen) == {0}
    assert members.counts(workspace).active == MEMBERS


def test_a_reader_of_a_whole_file_looks_through_no_views(workspace: Workspace) -> None:
    import_members(workspace)
    with workspace.read() as session:
        assert session.execute(text("SELECT name FROM sqlite_temp_schema")).all() == []
