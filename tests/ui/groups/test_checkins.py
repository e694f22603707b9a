"""The check-ins of a group, marked, pasted, paired by a person with a mouse and a keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.checkins.days_sheet import DaysSheet
from grouppilot.ui.groups.checkins.grid import FIRST_DAY, LedgerGrid
from grouppilot.ui.groups.checkins.ledger_part import LedgerPart
from grouppilot.ui.groups.checkins.pairs_part import PairsPart
from grouppilot.ui.groups.checkins.sign_ups_part import SignUpsPart
from grouppilot.ui.groups.checkins.tab import CheckInsTab
from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.ui.kit.columns import Columns
from grouppilot.usecases import groups, ledger, member_edits, sign_ups
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

TODAY = date(2026, 6, 11)
START = TODAY - timedelta(days=9)
NAMES = ("林溪", "老陈", "苏苏", "阿土")


@pytest.fixture
def group(workspace: Workspace) -> int:
    form = GroupForm("晨读打卡营", language="zh_CN", start=START, end=TODAY + timedelta(days=11))
    made = groups.add(workspace, form)
    for name in NAMES:
        member_edits.add(workspace, MemberForm(made, card=name, joined=START))
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, workspace: Workspace, group: int) -> CheckInsTab:
    made = CheckInsTab(context)
    made.resize(1056, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_group(groups.row_of(workspace, group))
    context.changed.connect(lambda _changes: made.show_group(groups.row_of(workspace, group)))
    return made


def part(tab: CheckInsTab, key: str) -> LedgerPart:
    tab.show_part(key)
    made = tab.part(key)
    assert isinstance(made, LedgerPart)
    return made


def place(grid: LedgerGrid, row: int, column: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, column)).center()


def today_column(grid: LedgerGrid) -> int:
    return grid.model().columnCount() - 1


def test_a_click_marks_today_and_another_takes_it_away(qtbot: QtBot, tab: CheckInsTab) -> None:
    found = part(tab, "checkin")
    grid = found.grid
    at = place(grid, 0, today_column(grid))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: found.today.text() == "1 of 4 today")
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: found.today.text() == "0 of 4 today")


def test_keys_mark_many_at_once_and_undo_is_one(
    qtbot: QtBot, tab: CheckInsTab, workspace: Workspace, group: int
) -> None:
    found = part(tab, "checkin")
    grid, column = found.grid, today_column(found.grid)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, column))
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: found.today.text() == "3 of 4 today")
    assert {row.marks.get(TODAY) for row in ledger.ledger(workspace, group).rows[:3]} == {"excellent"}
    workspace.undo()
    qtbot.waitUntil(lambda: found.today.text() == "0 of 4 today")
    assert grid.currentIndex().row() == 2


def test_a_chain_is_pasted_and_marks(qtbot: QtBot, tab: CheckInsTab) -> None:
    found = part(tab, "checkin")
    sheet = found.paste()
    sheet.text.setPlainText("#接龙\n1. 林溪\n2. 老陈\n3. 路人")
    qtbot.waitUntil(sheet.go.isEnabled)
    assert "路人" in sheet.told.text()
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.today.text() == "2 of 4 today")


def test_who_broke_off_is_copied(qtbot: QtBot, tab: CheckInsTab, workspace: Workspace, group: int) -> None:
    one = ledger.ledger(workspace, group).rows[0].member_id
    ledger.mark(workspace, group, [(one, TODAY - timedelta(days=count)) for count in range(5)], "done")
    found = part(tab, "checkin")
    qtbot.waitUntil(lambda: found.broken_title.text().startswith("3 "))
    qtbot.mouseClick(found.copy_broken, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines() == ["老陈", "苏苏", "阿土"]


def test_the_goal_is_kept_for_chosen_members(qtbot: QtBot, tab: CheckInsTab) -> None:
    found = part(tab, "checkin")
    found.grid.setCurrentIndex(found.grid.model().index(1, FIRST_DAY))
    qtbot.mouseClick(found.reached, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.goal.text().startswith("1 of 4 members"))


def test_the_days_of_check_ins_are_chosen_and_undone(
    qtbot: QtBot, tab: CheckInsTab, workspace: Workspace, group: int
) -> None:
    found = part(tab, "checkin")
    assert found.days.text() == "Asked for: every day"
    qtbot.mouseClick(found.set_days, Qt.MouseButton.LeftButton)
    sheet = found.findChild(DaysSheet)
    assert sheet is not None
    qtbot.mouseClick(sheet.when.presets["working_days"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.days.text() == "Asked for: every working day")
    assert ledger.days_of(workspace, group) == {"kind": "working"}
    qtbot.mouseClick(found.set_days, Qt.MouseButton.LeftButton)
    sheet = next(each for each in found.findChildren(DaysSheet) if each.isVisible())
    qtbot.mouseClick(sheet.when.presets["every_day"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.days.text() == "Asked for: every day")
    assert ledger.days_of(workspace, group) is None
    workspace.undo()
    qtbot.waitUntil(lambda: found.days.text() == "Asked for: every working day")


def test_a_group_without_check_ins_says_what_they_are_for(
    qtbot: QtBot, tab: CheckInsTab, workspace: Workspace
) -> None:
    circle = groups.add(workspace, GroupForm("Circle", start=START))
    one = member_edits.add(workspace, MemberForm(circle, card="Ann", joined=START))
    tab.show_group(groups.row_of(workspace, circle))
    found = part(tab, "checkin")
    assert not found.grid.isVisible()
    qtbot.mouseClick(found.by_hand, Qt.MouseButton.LeftButton)
    assert found.grid.isVisible()
    at = place(found.grid, 0, today_column(found.grid))
    qtbot.mouseClick(found.grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ledger.ledger(workspace, circle).rows[0].marks == {TODAY: "done"}
    assert one == ledger.ledger(workspace, circle).rows[0].member_id


def test_homework_begins_with_a_chain(qtbot: QtBot, tab: CheckInsTab) -> None:
    found = part(tab, "homework")
    sheet = found.paste()
    sheet.text.setPlainText("1. 苏苏")
    qtbot.waitUntil(sheet.go.isEnabled)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.grid.model().columnCount() == FIRST_DAY + 1)


def test_a_sign_up_is_kept_and_its_stranger_named(
    qtbot: QtBot, tab: CheckInsTab, workspace: Workspace
) -> None:
    tab.show_part("signups")
    found = tab.part("signups")
    assert isinstance(found, SignUpsPart)
    sheet = found.paste()
    sheet.text.setPlainText("#接龙\n周六读书会\n1. 林溪 +1\n2. 路人甲")
    qtbot.waitUntil(sheet.go.isEnabled)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: found.pane.missing_title.text().startswith("3 "))
    who = found.findChild(QComboBox)
    who.setFocus()
    for _ in range(who.findText("苏苏")):
        qtbot.keyClick(who, Qt.Key.Key_Down)
    who.activated.emit(who.currentIndex())
    qtbot.waitUntil(lambda: found.pane.missing_title.text().startswith("2 "))
    qtbot.mouseClick(found.pane.copy_missing, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "老陈、阿土"
    assert [row.matched for row in sign_ups.listed(workspace)] == [2]


def test_pairs_are_dealt_and_taken_back(qtbot: QtBot, tab: CheckInsTab, workspace: Workspace) -> None:
    tab.show_part("pairs")
    found = tab.part("pairs")
    assert isinstance(found, PairsPart)
    qtbot.mouseClick(found.deal, Qt.MouseButton.LeftButton)
    shown = lambda: [each for each in found.findChildren(Columns) if each.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: bool(shown()))
    assert all(line.count(" × ") >= 1 for line in shown()[0].lines())
    workspace.undo()
    qtbot.waitUntil(lambda: not shown())


def test_a_picture_to_post_is_made_of_the_check_ins(
    qtbot: QtBot, tab: CheckInsTab, workspace: Workspace, group: int
) -> None:
    one = ledger.ledger(workspace, group).rows[0].member_id
    ledger.mark(workspace, group, [(one, TODAY)], "done")
    found = part(tab, "checkin")
    qtbot.mouseClick(found.picture, Qt.MouseButton.LeftButton)
    made = sheet(tab)
    assert isinstance(made, PictureSheet)
    assert made.fields.names.toPlainText() == "林溪, 1 天"
