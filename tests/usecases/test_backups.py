from datetime import UTC

import pytest

from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.usecases import backups
from grouppilot.usecases.opening import open_to_write
from grouppilot.usecases.workspace import DATABASE


def add_group(workspace, name="Reading camp"):
    with workspace.write("group.add") as session:
        session.add(Group(name=name, folded=name.lower(), created=workspace.now()))


def names(workspace):
    with workspace.read() as session:
        return [group.name for group in session.query(Group)]


def test_a_copy_a_day_and_not_more(workspace, clock):
    add_group(workspace)
    first = backups.daily(workspace)
    assert first.reason == "daily"
    assert first.at == clock().astimezone(UTC)
    assert backups.daily(workspace) is None
    clock.set("2026-06-12T09:00:00+08:00")
    assert backups.daily(workspace).at.date().isoformat() == "2026-06-12"
    assert len(backups.listed(workspace.folder)) == 2


def test_a_copy_made_by_hand_does_not_stand_for_the_day(workspace):
    add_group(workspace)
    backups.make(workspace)
    assert backups.daily(workspace) is not None


def test_an_empty_workspace_is_not_worth_a_copy(workspace):
    assert backups.daily(workspace) is None


def test_a_lost_file_with_copies_is_not_begun_anew(folder, clock):
    opened = open_to_write(folder, clock)
    add_group(opened.workspace)
    copy = backups.make(opened.workspace)
    opened.close()
    backups.check_not_lost(folder)
    (folder / DATABASE).write_bytes(b"")
    with pytest.raises(Refused) as refusal:
        backups.check_not_lost(folder)
    assert refusal.value.code == "workspace_missing"
    backups.put_back(folder, copy)
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["Reading camp"]
    again.close()


def test_a_new_folder_has_lost_nothing(tmp_path):
    backups.check_not_lost(tmp_path)


def test_a_copy_is_not_put_back_under_an_open_workspace(workspace):
    add_group(workspace)
    copy = backups.make(workspace)
    with pytest.raises(Refused) as refusal:
        backups.put_back(workspace.folder, copy)
    assert refusal.value.code == "workspace_in_use"


def test_a_move_takes_data_and_copies_along(folder, clock, tmp_path):
    opened = open_to_write(folder, clock)
    add_group(opened.workspace)
    kept = backups.make(opened.workspace)
    target = tmp_path / "elsewhere" / "workspace"
    moved = backups.move(opened, target)
    assert names(moved.workspace) == ["Reading camp"]
    assert kept.path.name in {each.path.name for each in backups.listed(target)}
    assert not (folder / DATABASE).exists()
    assert (folder / (DATABASE + backups.MOVED)).stat().st_size
    moved.close()


@pytest.mark.parametrize("inside", ["", "deeper"])
def test_a_move_into_itself_or_a_filled_folder_is_refused(folder, clock, tmp_path, inside):
    opened = open_to_write(folder, clock)
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    for target in (folder / inside, taken):
        with pytest.raises(Refused) as refusal:
            backups.move(opened, target)
        assert refusal.value.code == "move_target_taken"
    assert names(opened.workspace) == []
    opened.close()


def test_a_move_that_fails_leaves_the_workspace_where_it_was(folder, clock, tmp_path, monkeypatch):
    opened = open_to_write(folder, clock)
    add_group(opened.workspace)

    def full(*_args, **_options):
        raise OSError("disk full")

    monkeypatch.setattr(backups.shutil, "copytree", full)
    with pytest.raises(Refused) as refusal:
        backups.move(opened, tmp_path / "elsewhere")
    assert refusal.value.code == "move_failed"
    opened.close()
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["Reading camp"]
    again.close()


def test_the_copy_that_takes_a_restore_back_is_known(workspace):
    add_group(workspace)
    assert backups.undo_of_restore(workspace.folder) is None
    made = workspace.back_up("restore")
    assert backups.undo_of_restore(workspace.folder) == made
