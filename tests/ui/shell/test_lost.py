"""The data file is taken away under the window: it says so, keeps a copy, and shows the ways on."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from grouppilot.ui.shell.lost import LostSheet
from grouppilot.usecases import backups, checklists
from grouppilot.usecases.workspace import DATABASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")


def tick(shell) -> bool:
    workspace = shell.context.workspace
    row = checklists.day_view(workspace).rows[0]
    return shell.context.try_to(lambda: checklists.tick(workspace, row.key))


def sheets() -> list[LostSheet]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, LostSheet) and each.isVisible()
    ]


@pytest.fixture
def database(filled) -> Path:
    return filled.folder / DATABASE


def test_a_tick_that_nobody_would_find_is_refused_and_a_copy_is_kept(qtbot, shell, filled, database) -> None:
    database.unlink()
    assert not tick(shell)
    assert not tick(shell)
    (sheet,) = sheets()
    assert "was deleted or moved away" in shell.desk.refusal()
    qtbot.waitUntil(sheet.kept.isVisible)
    (copy,) = backups.listed(filled.folder)
    assert str(copy.path.parent) in sheet.kept.text()
    assert all(each.height() >= each.heightForWidth(each.width()) for each in sheet.findChildren(QLabel))
    qtbot.mouseClick(sheet.on_button, Qt.MouseButton.LeftButton)
    assert shell.program.asked == [("put_back",)]


def test_another_file_in_its_place_is_opened_instead_of_put_over(qtbot, shell, database) -> None:
    other = database.with_name("other")
    other.write_bytes(database.read_bytes())
    other.replace(database)
    assert not tick(shell)
    (sheet,) = sheets()
    assert sheet.on_button.text() == "Open what is there now"
    qtbot.mouseClick(sheet.on_button, Qt.MouseButton.LeftButton)
    assert shell.program.asked == [("try_again",)]


def test_a_copy_is_saved_in_a_folder_of_choice(qtbot, shell, database, tmp_path: Path) -> None:
    database.parent.rename(tmp_path / "moved")
    assert not tick(shell)
    (sheet,) = sheets()
    assert not database.parent.exists(), "a folder that was moved away is not made anew unasked"
    sheet.save(tmp_path / "stick")
    qtbot.waitUntil(sheet.kept.isVisible)
    assert [path.suffix for path in (tmp_path / "stick").iterdir()] == [".db"]
    sheet.save(tmp_path / "moved" / DATABASE)  # no folder
    qtbot.waitUntil(lambda: "could not be made" in sheet.kept.text())
    qtbot.mouseClick(sheet.later_button, Qt.MouseButton.LeftButton)
    assert not tick(shell)
    assert len(sheets()) == 1
