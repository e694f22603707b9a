"""The main job, from the first start to the next day, by hand and in one window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit

from grouppilot.ui.items.start_group import StartGroup
from grouppilot.ui.members.exporting import ExportSheet
from grouppilot.ui.members.importing import ImportSheet
from grouppilot.usecases import checklists

ROSTER = "编号,群昵称,角色,入群时间\n1,001-设计-林溪,主持人,2026-06-01\n2,002-教育-周周,,2026-06-02\n"
LEFT = Qt.MouseButton.LeftButton


def sheet_of(qtbot, kind):
    """Wait for a sheet to open, and return it."""

    def found():
        return [top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def go_to(qtbot, program, verb):
    """Show a page by its row in the sidebar, and return it."""
    desk = program.window.desk
    qtbot.mouseClick(desk.sidebar.verb_row(verb), LEFT)
    qtbot.waitUntil(lambda: desk.page(verb) is not None and desk.page(verb).isVisible())
    return desk.page(verb)


def press(qtbot, within, text):
    """Click the visible button with a text."""
    (found,) = [
        each for each in within.findChildren(QAbstractButton) if each.text() == text and each.isVisible()
    ]
    qtbot.mouseClick(found, LEFT)


def states(program):
    rows = checklists.day_view(program.opened.workspace).rows
    return {row.id: row.state for row in rows}


@pytest.fixture(autouse=True)
def qt_file_dialogs(qapp):
    """Ask for files by Qt's own dialog, which a test can answer."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def test_the_main_job_from_the_first_start_to_the_next_day(begin, qtbot, tmp_path: Path, clock) -> None:
    program = begin()

    # Start from a pack: the list for today is full.
    qtbot.mouseClick(program.window.part().pack_card, LEFT)
    sheet = sheet_of(qtbot, StartGroup)
    sheet.name.selectAll()
    sheet.name.insert("晨读打卡营 03")
    press(qtbot, sheet, "Start")
    qtbot.waitUntil(lambda: program.window.part() is program.window.desk)
    today = go_to(qtbot, program, "today")
    qtbot.waitUntil(lambda: len([line for line in today.list.lines() if line.rows]) >= 5)

    # Copy the text of the first open item, tick it, and skip the next.
    today.list.setFocus()
    today.list.choose_next_open()
    first = today.list.line().rows[0].id
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(today.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    qtbot.keyClick(today.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: states(program)[first] == "done")

    # Undo and redo are one key each.
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(today.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: states(program)[first] == "open")
    qtbot.keyClick(
        today.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: states(program)[first] == "done")

    # Take a roster in after its dry run, and out again.
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-8")
    go_to(qtbot, program, "members").sheets.import_roster(path)
    taking = sheet_of(qtbot, ImportSheet)
    qtbot.waitUntil(taking.go.isEnabled)
    taking.go.click()
    page = program.window.desk.page("members")
    qtbot.waitUntil(lambda: len(page.model.ids()) == 2)  # only what the table shows is exported
    qtbot.mouseClick(page.header.export_button, LEFT)
    giving = sheet_of(qtbot, ExportSheet)
    press(qtbot, giving, "CSV")
    qtbot.mouseClick(giving.save, LEFT)
    asked = sheet_of(qtbot, QFileDialog)
    asked.findChild(QLineEdit).setText(str(tmp_path / "out.csv"))
    asked.accept()
    qtbot.waitUntil(lambda: (tmp_path / "out.csv").is_file())
    assert "001-设计-林溪" in (tmp_path / "out.csv").read_text("utf-8-sig")
    giving.reject()

    # The next day everything is still there, and what was left open waits to be answered.
    program.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    clock.set("2026-06-12T20:00:00+08:00")
    again = begin()
    assert again.window.part() is again.window.desk
    day = checklists.day_view(again.opened.workspace, clock().date().replace(day=11))
    assert {row.id: row.state for row in day.rows}[first] == "done"
    qtbot.waitUntil(lambda: bool(checklists.day_view(again.opened.workspace).missed))
