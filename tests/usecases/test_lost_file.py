"""The data file is deleted, moved or replaced while it is open: nothing is kept where nobody finds it."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.conftest import Clock

from grouppilot.domain.refusals import Refused
from grouppilot.usecases import backups, groups, opening, rescue
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.opening import Opened, open_to_read, open_to_write
from grouppilot.usecases.workspace import DATABASE, Workspace

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")


def delete(folder: Path) -> None:
    (folder / DATABASE).unlink()


def delete_with_companions(folder: Path) -> None:
    for path in folder.glob(f"{DATABASE}*"):
        path.unlink()


def delete_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def move_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def delete_log(folder: Path) -> None:
    (folder / f"{DATABASE}-wal").unlink()


def replace(folder: Path) -> None:
    other = folder / "other.db"
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    other.replace(folder / DATABASE)


GONE = [delete, delete_with_companions, delete_folder, move_folder, delete_log]


@pytest.fixture
def opened(folder: Path, clock: Clock) -> Opened:
    found = open_to_write(folder, clock)
    groups.add(found.workspace, GroupForm("晨读打卡营"))
    groups.add(found.workspace, GroupForm("Teachers"))
    return found


def names(workspace: Workspace) -> list[str]:
    return [row.name for row in groups.listed(workspace).rows]


@pytest.mark.parametrize(
    ("lose", "code"), [*((lose, "file_gone") for lose in GONE), (replace, "file_replaced")]
)
def test_what_cannot_be_kept_is_refused_and_what_was_there_is_still_read(
    opened: Opened, folder: Path, lose: Callable[[Path], None], code: str
) -> None:
    workspace = opened.workspace
    lose(folder)
    for write in (lambda: groups.add(workspace, GroupForm("Lost")), workspace.undo, workspace.forget_steps):
        with pytest.raises(Refused) as refusal:
            write()
        assert refusal.value.code == code
        assert refusal.value.facts["path"] == str(folder / DATABASE)
    assert rescue.lost(workspace) == code
    assert names(workspace) == ["晨读打卡营", "Teachers"]
    opened.close()


@pytest.mark.parametrize("lose", GONE)
def test_the_file_is_put_back_with_all_its_steps(
    opened: Opened, folder: Path, clock: Clock, lose: Callable[[Path], None]
) -> None:
    lose(folder)
    back = opening.bring_back(opened)
    assert names(back.workspace) == ["晨读打卡营", "Teachers"]
    groups.add(back.workspace, GroupForm("Later"))
    assert [step.code for step in iter(back.workspace.undo, None)] == ["group.add"] * 3
    back.workspace.redo()
    with pytest.raises(Refused, match="workspace_in_use"):
        open_to_write(folder, clock)
    back.close()
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["晨读打卡营"]
    again.close()


def test_it_is_not_put_over_what_has_taken_its_place(opened: Opened, folder: Path) -> None:
    replace(folder)
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(Refused, match="file_replaced"):
        opening.bring_back(opened)
    assert (folder / DATABASE).read_bytes() == before
    assert names(opened.workspace) == ["晨读打卡营", "Teachers"]
    opened.close()


@pytest.mark.parametrize("lose", [*GONE, replace])
def test_a_copy_is_saved_where_the_owner_says(
    opened: Opened, folder: Path, tmp_path: Path, clock: Clock, lose: Callable[[Path], None]
) -> None:
    lose(folder)
    copy = rescue.save(opened.workspace, tmp_path / "stick")
    assert copy.path.parent == tmp_path / "stick"
    assert backups.of_file(copy.path) == copy
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    backups.put_back(fresh, copy)
    reader = open_to_read(fresh, clock)
    assert names(reader) == ["晨读打卡营", "Teachers"]
    reader.close()
    opened.close()


@pytest.mark.parametrize("lose", [delete, delete_folder, replace])
def test_whoever_closes_without_saving_finds_a_copy_at_the_next_start(
    opened: Opened, folder: Path, clock: Clock, lose: Callable[[Path], None]
) -> None:
    lose(folder)
    opened.close()
    (copy,) = backups.listed(folder)
    assert copy.reason == "rescue"
    if lose is not replace:
        with pytest.raises(Refused, match="workspace_missing"):
            open_to_write(folder, clock)
    backups.put_back(folder, copy)
    again = open_to_write(folder, clock)
    assert names(again.workspace) == ["晨读打卡营", "Teachers"]
    again.close()


def test_it_is_rescued_once_and_again_only_after_it_came_back(opened: Opened, folder: Path) -> None:
    database, aside = folder / DATABASE, folder / "aside.db"
    database.rename(aside)
    first = rescue.rescue(opened.workspace)
    assert rescue.rescue(opened.workspace) == first
    aside.rename(database)
    assert rescue.lost(opened.workspace) is None
    groups.add(opened.workspace, GroupForm("Back"))
    database.rename(aside)
    second = rescue.rescue(opened.workspace)
    assert second != first
    opened.close()
    assert len(backups.listed(folder)) == 2


def test_reading_on_more_threads_makes_no_empty_file_in_its_place(opened: Opened, folder: Path) -> None:
    delete(folder)

    def read_on_many() -> None:
        with ExitStack() as reading:
            for _ in range(8):
                reading.enter_context(opened.workspace.read()).connection()

    with pytest.raises(Refused, match="file_gone"):
        read_on_many()
    assert not (folder / DATABASE).exists()
    opened.close()


def test_a_file_that_stays_is_closed_without_a_copy(opened: Opened, folder: Path) -> None:
    assert rescue.lost(opened.workspace) is None
    opened.close()
    assert backups.listed(folder) == []
