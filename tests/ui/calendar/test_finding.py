"""The list finds entries of all days by their titles."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.calendar.conftest import june

from grouppilot.usecases import calendar
from grouppilot.usecases.calendar import EntryForm


@pytest.fixture
def shown(page):
    """Return the titles in the list with their days."""
    return lambda: [(f"{spot.entry.day:%m%d}", spot.entry.title) for spot in page.board.list.surface.spots()]


def test_f_goes_to_the_list_and_letters_find_titles_of_all_days(page, shown, qtbot, workspace):
    calendar.add(workspace, EntryForm("镜头分享", june(20) + timedelta(60)))
    calendar.add(workspace, EntryForm("Lens cleaning", june(1) - timedelta(100), 600))
    QTest.keyClick(page.board.surface(), Qt.Key.Key_F)
    field = page.board.list.search
    assert page.board.view() == "list"
    assert field.hasFocus()
    QTest.keyClicks(field, "LENS")
    qtbot.waitUntil(lambda: shown() == [("0221", "Lens cleaning"), ("0609", "Lens talk")])
    field.clear()
    QTest.keyClicks(field, "jtfx")
    qtbot.waitUntil(lambda: shown() == [("0819", "镜头分享")])
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_Down)
    assert [entry.title for entry in page.board.chosen()] == ["镜头分享"]


def test_esc_shows_the_month_again(page, shown, qtbot):
    QTest.keyClick(page.board.surface(), Qt.Key.Key_F)
    before = shown()
    QTest.keyClicks(page.board.list.search, "nothing like this")
    qtbot.waitUntil(lambda: shown() == [])
    QTest.keyClick(page.board.list.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown() == before)


def test_days_of_a_series_are_found_from_today_on(page, shown, qtbot):
    QTest.keyClick(page.board.surface(), Qt.Key.Key_F)
    QTest.keyClicks(page.board.list.search, "week plan")
    qtbot.waitUntil(lambda: ("0608", "Week plan") not in shown())
    assert ("0615", "Week plan") in shown()
    QTest.keyClick(page.board.list.search, Qt.Key.Key_Down)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_M)
    assert len({spot.entry.title for spot in page.board.month.spots()}) > 1
