"""Tab goes through a sheet as the eye does, however late a part was built."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLineEdit, QSpinBox, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.kit.cards import scroller
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.tabs import Segmented


def named(field: QWidget, name: str) -> QWidget:
    field.setAccessibleName(name)
    return field


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """A field, a grid, a split with a scrolled part, a button; the second of the grid is built last."""
    made = Sheet("A sheet")
    made.body.addWidget(named(QLineEdit(), "first"))
    grid = QGridLayout()
    made.body.addLayout(grid)
    grid.addWidget(named(QComboBox(), "below"), 1, 0)
    split, inner = QSplitter(), QWidget()
    QGridLayout(inner).addWidget(named(QLineEdit(), "scrolled"))
    split.addWidget(scroller(inner))
    split.addWidget(named(QLineEdit(), "beside"))
    made.body.addWidget(split)
    made.add_button("Close")
    grid.addWidget(named(QSpinBox(), "above"), 0, 0)
    away = named(QLineEdit(), "away")
    away.setEnabled(False)
    grid.addWidget(away, 2, 0)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def walk(qtbot: QtBot, sheet: Sheet, key: Qt.Key) -> list[str]:
    sheet.findChildren(QLineEdit)[0].setFocus()
    seen = []
    for _ in range(7):
        now = QApplication.focusWidget()
        seen.append(now.accessibleName() or now.text())
        qtbot.keyClick(now, key)
    return seen


ORDER = ["first", "above", "below", "scrolled", "beside", "Close", "first"]


def test_tab_follows_the_layouts_and_goes_round(qtbot: QtBot, sheet: Sheet) -> None:
    assert walk(qtbot, sheet, Qt.Key.Key_Tab) == ORDER


def test_shift_and_tab_go_back(qtbot: QtBot, sheet: Sheet) -> None:
    assert walk(qtbot, sheet, Qt.Key.Key_Backtab) == ORDER[::-1]


def test_a_part_that_only_a_click_reaches_has_its_place_in_the_row(qtbot: QtBot, sheet: Sheet) -> None:
    beside = next(each for each in sheet.findChildren(QLineEdit) if each.accessibleName() == "beside")
    beside.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Close"


def test_tab_comes_to_the_segment_that_is_on_and_arrows_go_on_from_there(qtbot: QtBot) -> None:
    sheet, first, choice = Sheet("A sheet"), QLineEdit(), Segmented()
    for key in ("one", "two", "three"):
        choice.add(key, key)
    choice.choose("two")
    sheet.body.addWidget(first)
    sheet.body.addWidget(choice)
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        sheet.show()
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert (QApplication.focusWidget().text(), chosen) == ("two", [])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert chosen == ["three"]
    choice.offer(("one", "two"))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "one"
