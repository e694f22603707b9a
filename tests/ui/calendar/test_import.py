"""The sheet that takes a plan in: looked at first, imported by a click, undone by Ctrl+Z."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.calendar.conftest import june
from tests.ui.finding import sheet

from grouppilot.ui.calendar.import_sheet import PlanImportSheet
from grouppilot.ui.calendar.page import CalendarPage
from grouppilot.ui.context import Context
from grouppilot.usecases import calendar
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
CSV = "Title,Date,Time,Colour\nTaste,2026-06-16,20:30,red\nSale again,2026-06-12,20:15,\nOdd,soon,,\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


@pytest.fixture
def opened(page: CalendarPage, qtbot: QtBot, plan: Path) -> Callable[[], PlanImportSheet]:
    """Open the sheet from the menu of the page, and choose the file."""

    def choose() -> PlanImportSheet:
        action = next(each for each in page.head.more.actions() if each.text() == "Import a plan…")
        action.trigger()
        found = sheet(page)
        assert isinstance(found, PlanImportSheet)
        dialog = found.choose_file()
        dialog.fileSelected.emit(str(plan))
        dialog.close()
        qtbot.waitUntil(lambda: found.rows.rowCount() == 3)
        return found

    return choose


def cells(found: PlanImportSheet, row: int) -> list[str]:
    return [found.rows.index(row, column).data() for column in range(found.rows.columnCount())]


def test_the_preview_says_what_would_happen(opened: Callable[[], PlanImportSheet]) -> None:
    found = opened()
    assert cells(found, 0) == ["2", "New", "Tue 16 Jun", "20:30", "Taste", "Slow Cooking Circle"]
    assert cells(found, 1)[1] == "Clashes: “Flash sale” is in that hour"
    assert cells(found, 2)[1] == "Not taken: “soon” is no day"
    assert found.unknown.text() == "Columns left out: Colour"
    assert [chip.text() for chip in found.chips.values()] == [
        *("All 3", "New 1", "Changed 0", "Unchanged 0", "Clashes 1"),
        "Not taken 1",
    ]
    assert found.go.text() == "Import 2 entries"


def test_rows_of_one_fate_are_shown_by_their_chip(opened: Callable[[], PlanImportSheet]) -> None:
    found = opened()
    QTest.mouseClick(found.chips["wrong"], LEFT)
    assert (found.rows.rowCount(), cells(found, 0)[0]) == (1, "4")
    QTest.mouseClick(found.chips[""], LEFT)
    assert found.rows.rowCount() == 3


def test_a_plan_is_imported_by_a_click_and_undone(
    opened: Callable[[], PlanImportSheet], page: CalendarPage, workspace: Workspace, qtbot: QtBot
) -> None:
    found = opened()
    with qtbot.waitSignal(found.accepted):
        QTest.mouseClick(found.go, LEFT)
    qtbot.waitUntil(lambda: "Taste" in {each.title for each in page.board.shown.entries})
    workspace.undo()
    qtbot.waitUntil(lambda: "Taste" not in {each.title for each in page.board.shown.entries})


def test_what_clashes_can_be_left_out_and_the_group_chosen(
    opened: Callable[[], PlanImportSheet], workspace: Workspace, qtbot: QtBot
) -> None:
    found = opened()
    QTest.mouseClick(found.clashing, LEFT, pos=QPoint(8, found.clashing.height() // 2))
    assert found.go.text().startswith("Import 1 ")
    QTest.keyClick(found.group, Qt.Key.Key_Home)  # for no group, in which nothing is in its way
    qtbot.waitUntil(lambda: found.go.text() == "Import 2 entries")
    with qtbot.waitSignal(found.accepted):
        QTest.mouseClick(found.go, LEFT)
    (made,) = [each for each in calendar.occurrences(workspace, june(16), june(16)) if each.title == "Taste"]
    assert made.groups == ()


def test_a_file_that_is_no_plan_is_refused_in_a_sentence(
    page: CalendarPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plan.ics"
    path.write_text("hello", encoding="utf-8")
    page.sheets.import_plan(path)
    found = sheet(page)
    assert isinstance(found, PlanImportSheet)
    qtbot.waitUntil(found.problem.isVisible)
    assert found.problem.text().startswith("This file is no calendar.")
    assert not found.go.isEnabled()


def test_a_plan_dropped_onto_the_calendar_is_looked_at(page: CalendarPage, plan: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plan))])
    where = QPointF(300, 300)
    enter = QDragEnterEvent(
        where.toPoint(), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(where, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, drop)
    found = sheet(page)
    assert isinstance(found, PlanImportSheet)
    qtbot.waitUntil(lambda: found.rows.rowCount() == 3)
    qtbot.keyClick(found, Qt.Key.Key_Escape)


def test_other_files_are_not_taken_for_plans(page: CalendarPage, context: Context) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/picture.png")])
    enter = QDragEnterEvent(
        QPointF(300, 300).toPoint(), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()
