"""Entries that repeat: the question how much of them is meant never stops anything else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.calendar.conftest import LEFT, june

ALT = Qt.KeyboardModifier.AltModifier


def days(page) -> list[int]:
    return [
        each.day.day for each in page.board.shown.entries if each.title == "Week plan" and each.day.month == 6
    ]


def move(page, entry, day: int) -> None:
    one = entry("Week plan", june(day))
    page.board.choice.only(one.key)
    page.board.surface().setFocus()
    QTest.keyClick(page.board.surface(), Qt.Key.Key_Right, ALT)
    QApplication.processEvents()


def test_nothing_is_changed_until_it_is_answered(page, entry):
    move(page, entry, 15)
    assert page.board.series.isVisible()
    assert days(page) == [8, 15, 22, 29]
    assert page.isEnabled()
    QTest.keyClick(page.board.series.one, Qt.Key.Key_Escape)
    assert not page.board.series.isVisible()
    assert days(page) == [8, 15, 22, 29]
    assert page.board.surface().hasFocus()


def test_only_this_day(page, entry, workspace):
    move(page, entry, 15)
    QTest.mouseClick(page.board.series.one, LEFT)
    assert days(page) == [8, 16, 22, 29]
    assert [each.day for each in page.board.chosen()] == [june(16)]
    workspace.undo()
    assert days(page) == [8, 15, 22, 29]


def test_this_and_following(page, entry):
    move(page, entry, 22)
    QTest.keyClick(page.board.series.one, Qt.Key.Key_2)
    assert days(page) == [8, 15, 23, 30]


def test_all_from_today_so_that_the_past_stays(page, entry):
    move(page, entry, 22)
    QTest.keyClick(page.board.series.one, Qt.Key.Key_3)
    assert days(page) == [8, 16, 23, 30]


def test_another_change_takes_the_place_of_the_one_that_waits(page, entry):
    move(page, entry, 15)
    move(page, entry, 22)
    QTest.mouseClick(page.board.series.one, LEFT)
    assert days(page) == [8, 15, 23, 29]


def test_deleting_asks_the_same(page, entry):
    page.board.choice.only(entry("Week plan", june(22)).key)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_Delete)
    QTest.mouseClick(page.board.series.following, LEFT)
    assert days(page) == [8, 15]


def test_a_copy_does_not_ask(page, entry):
    page.board.choice.only(entry("Week plan", june(15)).key)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    page.board.choice.go(june(17))
    QTest.keyClick(page.board.surface(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert not page.board.series.isVisible()
    assert days(page) == [8, 15, 17, 22, 29]


def test_a_title_edited_in_the_details_asks_too(page, entry, qtbot):
    page.board.choice.only(entry("Week plan", june(22)).key)
    qtbot.waitUntil(page.side.entry.isVisible)
    field = page.side.entry.title
    field.setFocus()
    field.selectAll()
    field.insert("Plan of the week")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.mouseClick(page.board.series.one, LEFT)
    assert days(page) == [8, 15, 29]
    assert entry("Plan of the week").day == june(22)


def test_another_rule_is_never_of_one_day_alone(page, entry, qtbot):
    page.board.choice.only(entry("Week plan", june(22)).key)
    qtbot.waitUntil(page.side.entry.isVisible)
    page.side.entry.fold.open()
    choice = page.side.entry.more.repeat.choice
    place = choice.findText("Every second Monday")
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    assert not page.board.series.one.isVisible()
    QTest.mouseClick(page.board.series.following, LEFT)
    assert days(page) == [8, 15, 22]
