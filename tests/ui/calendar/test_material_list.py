"""The files of a pack: renamed, put elsewhere and reordered where they are listed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from grouppilot.usecases import materials

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def listed(page, entry, qtbot, workspace, tmp_path: Path):
    """The list of the flash sale, with two pictures and a link."""
    key = entry("Flash sale").key
    paths = []
    for name in ("one.png", "two.png"):
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red if name == "one.png" else Qt.GlobalColor.blue)
        paths.append(tmp_path / name)
        assert image.save(str(paths[-1]))
    materials.add_files(workspace, key, paths)
    materials.add_link(workspace, key, "https://example.com")
    page.board.choice.only(key)
    found = page.side.entry.materials.list
    qtbot.waitUntil(lambda: found.isVisible() and found.count() == 3)
    QApplication.processEvents()
    found.setFocus()
    return found


def names(page, entry) -> list[str]:
    rows = materials.listed(page.context.workspace, entry("Flash sale").key)
    return [f"{row.part}: {row.name or row.url}" for row in rows]


def choose(listed, text: str) -> None:
    listed.setCurrentRow([listed.item(row).text() for row in range(listed.count())].index(text))


def test_f2_renames_in_place_and_undo_takes_it_back(page, entry, listed, qtbot, workspace):
    choose(listed, "one.png")
    QTest.keyClick(listed, Qt.Key.Key_F2)
    field = listed.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "poster.png")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "picture: poster.png" in names(page, entry))
    workspace.undo()
    assert "picture: one.png" in names(page, entry)


def test_a_name_that_is_emptied_stays(page, entry, listed):
    choose(listed, "two.png")
    listed.currentItem().setText("  ")
    assert "picture: two.png" in names(page, entry)
    assert listed.currentItem().text() == "two.png"


def test_alt_and_arrows_change_the_order_within_a_part(page, entry, listed, qtbot):
    choose(listed, "two.png")
    QTest.keyClick(listed, Qt.Key.Key_Up, ALT)
    pictures = lambda: [each for each in names(page, entry) if each.startswith("picture")]  # noqa: E731
    qtbot.waitUntil(lambda: pictures() == ["picture: two.png", "picture: one.png"])
    QApplication.processEvents()
    assert listed.currentItem().text() == "two.png"
    QTest.keyClick(listed, Qt.Key.Key_Up, ALT)
    assert pictures() == ["picture: two.png", "picture: one.png"]


def test_the_menu_lets_a_file_count_as_another_part(page, entry, listed, qtbot):
    choose(listed, "one.png")
    menu = listed.menu_of(listed.currentItem())
    parts = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in parts.actions() if not action.isChecked()).trigger()
    qtbot.waitUntil(lambda: "text: one.png" in names(page, entry))
    assert not listed.menu_of(listed.item(listed.count() - 1)).actions()[0].isSeparator()
