"""The diaries of the day, written from Today without leaving it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.conftest import Clock
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.diary.evening import EveningSheet
from grouppilot.ui.today.page import TodayPage
from grouppilot.usecases import diaries
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
TODAY, YESTERDAY = date(2026, 6, 11), date(2026, 6, 10)


@pytest.fixture
def evening(page: TodayPage, clock: Clock, qtbot: QtBot) -> TodayPage:
    clock.set("2026-06-11T20:30+08:00")
    page.look_at_clock()
    qtbot.waitUntil(lambda: page.board.diary.isVisible())
    return page


@pytest.fixture
def opened(evening: TodayPage, qtbot: QtBot) -> EveningSheet:
    qtbot.mouseClick(evening.board.diary.write, LEFT)
    found = sheet(evening.window())
    assert isinstance(found, EveningSheet)
    return found


def said(page: TodayPage) -> str:
    return page.board.diary.said.text()


def mood(ws: Workspace, group: int) -> str:
    return diaries.of_day(ws, group, TODAY).mood


def test_the_line_comes_with_the_evening(page: TodayPage, qtbot: QtBot, clock: Clock) -> None:
    qtbot.waitUntil(lambda: page.column.needs is not None)
    assert not page.board.diary.isVisible()
    clock.set("2026-06-11T18:00+08:00")
    page.look_at_clock()
    qtbot.waitUntil(lambda: page.board.diary.isVisible())
    assert said(page) == "Diary of today: 0 of 8 groups written"


def test_it_counts_what_is_written_anywhere(evening: TodayPage, workspace: Workspace, qtbot: QtBot) -> None:
    diaries.write(workspace, 2, TODAY, worked="Poll")
    qtbot.waitUntil(lambda: said(evening) == "Diary of today: 1 of 8 groups written")
    for group in range(1, 9):
        diaries.write(workspace, group, TODAY, mood="flat")
    qtbot.waitUntil(lambda: said(evening) == "Diary of today: written")


def test_in_one_group_it_speaks_of_that_group(evening: TodayPage, context: Context, qtbot: QtBot) -> None:
    context.set_scope(3)
    qtbot.waitUntil(lambda: said(evening) == "Diary of today: not written yet")
    qtbot.mouseClick(evening.board.diary.write, LEFT)
    found = sheet(evening.window())
    assert isinstance(found, EveningSheet)
    assert found.group.text() == "品牌会员-高层-01"


def test_a_day_before_asks_for_its_own_and_one_to_come_for_none(
    evening: TodayPage, workspace: Workspace, qtbot: QtBot
) -> None:
    evening.go(YESTERDAY)
    qtbot.waitUntil(lambda: said(evening) == "Diary of this day: 0 of 8 groups written")
    qtbot.mouseClick(evening.board.diary.write, LEFT)
    found = sheet(evening.window())
    assert isinstance(found, EveningSheet)
    qtbot.keyClicks(found.editor.fields["worked"], "Late")
    found.reject()
    assert diaries.of_day(workspace, 1, YESTERDAY).worked == "Late"
    evening.go(date(2026, 6, 12))
    qtbot.waitUntil(lambda: not evening.board.diary.isVisible())


def test_groups_are_written_one_after_the_other(
    opened: EveningSheet, evening: TodayPage, workspace: Workspace, qtbot: QtBot
) -> None:
    diaries.write(workspace, 2, TODAY, mood="flat")
    assert opened.group.text() == "晨读打卡营 03"
    assert opened.editor.fields["worked"].hasFocus()
    qtbot.keyClicks(opened.editor.fields["worked"], "Poll")
    qtbot.mouseClick(opened.next, LEFT)
    assert diaries.of_day(workspace, 1, TODAY).worked == "Poll"
    assert opened.group.text() == "品牌会员-高层-01"  # the second one was written meanwhile
    assert opened.count.text() == "2 of 8 groups written"
    qtbot.keyClick(opened.editor.fields["worked"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.group.text() == "新品体验群 0611"
    (close,) = [each for each in opened.findChildren(QPushButton) if each.text() == "Close"]
    qtbot.mouseClick(close, LEFT)
    qtbot.waitUntil(lambda: said(evening) == "Diary of today: 2 of 8 groups written")


def test_a_digit_says_how_each_group_felt(opened: EveningSheet, workspace: Workspace, qtbot: QtBot) -> None:
    opened.list.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(opened.list, key)
        qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    assert [mood(workspace, group) for group in (1, 2, 3, 4)] == ["lively", "flat", "cold", ""]
    assert opened.list.hasFocus()


def test_undo_takes_back_what_was_written_here(
    opened: EveningSheet, workspace: Workspace, qtbot: QtBot
) -> None:
    opened.list.setFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_3)
    assert mood(workspace, 1) == "cold"
    qtbot.keyClick(opened.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mood(workspace, 1) == ""
    assert opened.editor.moods.mood() == ""
    undo, _redo = workspace.steps()
    qtbot.keyClick(opened.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.steps()[0] == undo  # what was done before the sheet stays


def test_the_day_as_a_whole_stands_last(opened: EveningSheet, workspace: Workspace, qtbot: QtBot) -> None:
    opened.list.setFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_End)
    assert opened.group.text() == "The day as a whole"
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    qtbot.keyClicks(opened.editor.fields["worked"], "Calm")
    opened.reject()
    assert diaries.of_day(workspace, None, TODAY).worked == "Calm"
