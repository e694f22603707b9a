"""Opening a folder: lock first, nothing overwritten, a word for whatever is wrong, and the way back."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2
from tests.conftest import Clock
from tests.store.test_migrate import at_first_revision

from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group
from grouppilot.store.migrations import HEAD, REVISIONS
from grouppilot.usecases import backups, settings
from grouppilot.usecases.opening import open_to_read, open_to_write, restore, restore_file
from grouppilot.usecases.workspace import DATABASE, Workspace

NOBODY = 65534


def add_group(workspace: Workspace, name: str) -> None:
    with workspace.write("group.add") as session:
        session.add(Group(name=name, created=workspace.now()))


def names(workspace: Workspace) -> list[str]:
    with workspace.read() as session:
        return list(session.scalars(select(Group.name).order_by(Group.id)))


def run_sql(path: Path, *statements: str) -> None:
    connection = dbapi2.connect(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Lose the rights of root, which may write anywhere."""
    if os.name != "posix":
        pytest.skip("needs the permissions of a POSIX system")
    mine = os.geteuid()
    if mine == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if mine == 0:
            os.seteuid(mine)


@pytest.fixture
def read_only(folder: Path, clock: Clock) -> Iterator[Path]:
    """A workspace in a folder that nobody may write to."""
    opened = open_to_write(folder, clock)
    add_group(opened.workspace, "Camp")
    opened.close()
    place = Path(mkdtemp(dir="/tmp"))
    shutil.copytree(folder, place / "w")
    place.chmod(0o755)
    for path in ((place / "w"), *(place / "w").iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield place / "w"
    (place / "w").chmod(0o755)
    shutil.rmtree(place)


def test_a_missing_folder_becomes_a_workspace(tmp_path: Path, clock: Clock) -> None:
    opened = open_to_write(tmp_path / "a" / "b", clock)
    assert names(opened.workspace) == []
    opened.close()
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == [DATABASE]


def test_reading_makes_one_too_and_keeps_no_lock(tmp_path: Path, clock: Clock) -> None:
    reader = open_to_read(tmp_path, clock)
    opened = open_to_write(tmp_path, clock)
    add_group(opened.workspace, "Camp")
    assert names(reader) == ["Camp"]
    opened.close()
    reader.close()


def test_a_second_writer_is_refused_and_a_reader_is_not(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    with pytest.raises(Refused, match="workspace_in_use"):
        open_to_write(folder, clock)
    add_group(opened.workspace, "Camp")
    reader = open_to_read(folder, clock)
    assert names(reader) == ["Camp"]
    reader.close()
    opened.close()


def newer(path: Path) -> None:
    run_sql(path, "UPDATE alembic_version SET version_num = '0999'")


def foreign(path: Path) -> None:
    path.unlink()
    run_sql(path, "CREATE TABLE recipe (name)")


def damaged(path: Path) -> None:
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def letter(path: Path) -> None:
    path.write_text("Dear diary")


def directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [newer, foreign, damaged, truncated, letter, directory])
@pytest.mark.parametrize("opening", [open_to_write, open_to_read])
def test_what_is_no_workspace_of_ours_is_refused_and_left_byte_for_byte(
    folder: Path, clock: Clock, opening: Callable[[Path, Clock], object], harm: Callable[[Path], None]
) -> None:
    path = folder / DATABASE
    harm(path)
    before = None if path.is_dir() else path.read_bytes()
    with pytest.raises(Refused) as refusal:
        opening(folder, clock)
    assert refusal.value.code == ("schema_newer" if harm is newer else "not_a_workspace")
    assert (None if path.is_dir() else path.read_bytes()) == before
    assert [each.name for each in folder.iterdir()] == [DATABASE]  # no lock, no companion, no copy


@pytest.mark.parametrize("harm", [Path.unlink, Path.touch, lambda path: path.write_bytes(b"")])
def test_a_lost_file_is_not_begun_anew_where_there_are_copies_of_it(
    folder: Path, clock: Clock, harm: Callable[[Path], object]
) -> None:
    opened = open_to_write(folder, clock)
    add_group(opened.workspace, "Camp")
    copy = backups.make(opened.workspace)
    opened.close()
    harm(folder / DATABASE)
    if (folder / DATABASE).exists():
        (folder / DATABASE).write_bytes(b"")
    with pytest.raises(Refused, match="workspace_missing"):
        open_to_write(folder, clock)
    restore_file(folder, copy)
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["Camp"]
    again.close()


def test_a_zero_byte_file_without_copies_is_a_new_workspace(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / DATABASE).touch()
    opened = open_to_write(tmp_path, clock)
    add_group(opened.workspace, "Camp")
    opened.close()


def test_a_folder_that_cannot_be_written_to_can_be_read(read_only: Path, clock: Clock) -> None:
    with as_nobody():
        reader = open_to_read(read_only, clock)
        assert names(reader) == ["Camp"]
        reader.close()
        with pytest.raises(Refused) as refusal:
            open_to_write(read_only, clock)
        assert refusal.value.code == "folder_not_writable"
        with pytest.raises(Refused, match="folder_not_writable"):
            open_to_write(read_only / "deeper", clock)


def test_an_older_file_is_copied_before_it_is_upgraded(tmp_path: Path, clock: Clock) -> None:
    at_first_revision(tmp_path / DATABASE).dispose()
    opened = open_to_write(tmp_path, clock)
    assert settings.read(opened.workspace).owner == "Lin"
    (copy,) = backups.listed(tmp_path)
    assert (copy.reason, copy.revision) == ("migration", REVISIONS[0])
    opened.close()


def test_an_upgrade_that_fails_leaves_the_file_the_copy_and_a_free_lock(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / DATABASE
    at_first_revision(path).dispose()
    run_sql(path, "CREATE TABLE settled_due (in_the_way)")
    before = path.read_bytes()
    with pytest.raises(Exception, match="already exists"):
        open_to_write(tmp_path, clock)
    assert path.read_bytes() == before
    assert len(backups.listed(tmp_path)) == 1
    run_sql(path, "DROP TABLE settled_due")
    open_to_write(tmp_path, clock).close()


def test_no_upgrade_without_its_copy(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / DATABASE
    at_first_revision(path).dispose()
    before = path.read_bytes()
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(Refused, match="backup_failed"):
        open_to_write(tmp_path, clock)
    assert path.read_bytes() == before


def test_a_restore_and_the_restore_of_what_was_before_it(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    add_group(opened.workspace, "old")
    copy = backups.make(opened.workspace)
    add_group(opened.workspace, "new")
    restored = restore(opened, copy)
    assert names(restored.workspace) == ["old"]
    assert restored.workspace.steps() == (None, None)
    add_group(restored.workspace, "newer")
    with pytest.raises(Refused, match="workspace_in_use"):
        open_to_write(folder, clock)
    undo = backups.undo_of_restore(folder)
    assert undo is not None
    again = restore(restored, undo)
    assert names(again.workspace) == ["old", "new"]
    again.close()


def test_a_restore_while_another_reads(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    copy = backups.make(opened.workspace)
    add_group(opened.workspace, "new")
    reader = open_to_read(folder, clock)
    with reader.read() as session:
        assert session.scalar(select(Group.name)) == "new"
        restored = restore(opened, copy)
        assert session.scalar(select(Group.name)) == "new"
    add_group(restored.workspace, "after")
    assert names(restored.workspace) == ["after"]
    reader.close()
    fresh = open_to_read(folder, clock)
    assert names(fresh) == ["after"]
    fresh.close()
    restored.close()


def test_the_oldest_of_fourteen_can_be_restored_though_the_restore_makes_another(
    folder: Path, clock: Clock
) -> None:
    opened = open_to_write(folder, clock)
    oldest = backups.make(opened.workspace)
    add_group(opened.workspace, "new")
    for day in range(12, 25):
        clock.set(f"2026-06-{day}T09:00+08:00")
        backups.make(opened.workspace)
    restored = restore(opened, oldest)
    assert names(restored.workspace) == []
    restored.close()


def test_a_damaged_copy_leaves_the_workspace_open_as_it_is(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    copy = backups.make(opened.workspace)
    copy.path.write_bytes(copy.path.read_bytes()[:-1])
    add_group(opened.workspace, "Camp")
    with pytest.raises(Refused, match="backup_damaged"):
        restore(opened, copy)
    add_group(opened.workspace, "Another")
    assert names(opened.workspace) == ["Camp", "Another"]
    opened.close()


def test_an_older_copy_is_upgraded_once_restored(tmp_path: Path, clock: Clock) -> None:
    at_first_revision(tmp_path / DATABASE).dispose()
    opened = open_to_write(tmp_path, clock)
    settings.change(opened.workspace, owner="Chen")
    (older,) = backups.listed(tmp_path)
    restored = restore(opened, older)
    assert settings.read(restored.workspace).owner == "Lin"
    assert backups.make(restored.workspace).revision == HEAD
    restored.close()


def test_a_restored_file_that_cannot_be_upgraded_is_taken_back(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / DATABASE
    at_first_revision(path).dispose()
    run_sql(path, "CREATE TABLE settled_due (in_the_way)")
    with pytest.raises(Exception, match="already exists"):
        open_to_write(tmp_path, clock)
    (broken,) = backups.listed(tmp_path)
    run_sql(path, "DROP TABLE settled_due")
    opened = open_to_write(tmp_path, clock)
    add_group(opened.workspace, "Camp")
    with pytest.raises(Exception, match="already exists"):
        restore(opened, broken)
    opened.close()
    again = open_to_write(tmp_path, clock)
    assert names(again.workspace) == ["Camp"]
    again.close()


def test_a_copy_takes_the_place_of_a_file_beyond_opening(folder: Path, clock: Clock) -> None:
    opened = open_to_write(folder, clock)
    add_group(opened.workspace, "Camp")
    copy = backups.make(opened.workspace)
    opened.close()
    damaged(folder / DATABASE)
    with pytest.raises(Refused, match="not_a_workspace"):
        open_to_write(folder, clock)
    backups.put_back(folder, copy)
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["Camp"]
    again.close()
