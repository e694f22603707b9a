"""The week by the hour: moved to another hour, made longer, taken out of the hours."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.calendar.conftest import LEFT, june

from grouppilot.ui.calendar.lanes import crowds, lanes
from grouppilot.usecases import calendar
from grouppilot.usecases.calendar import EntryForm


@pytest.fixture
def hours(page):
    page.head.views.choose("week")
    page.show_view("week")
    QApplication.processEvents()
    page.board.surface().setFocus()
    return page.board.week.hours


def top_of(hours, entry) -> QPointF:
    return hours.rect_of(entry.key).topLeft() + QPointF(12, 4)


def foot_of(hours, entry) -> QPoint:
    rect = hours.rect_of(entry.key)
    return QPointF(rect.center().x(), rect.bottom() - 2).toPoint()


def test_the_head_names_the_week(page, hours):
    assert page.head.title() == "8 – 14 June 2026"
    QTest.keyClick(hours, Qt.Key.Key_PageDown)
    assert page.head.title() == "15 – 21 June 2026"
    QTest.keyClick(hours, Qt.Key.Key_PageDown)
    QTest.keyClick(hours, Qt.Key.Key_PageDown)
    assert page.head.title() == "29 June – 5 July 2026"


def test_dragged_to_another_day_and_hour_in_quarters(page, hours, entry, drag):
    lesson = entry("Lunch lesson")
    start = top_of(hours, lesson)
    across = hours.column(june(13)).center().x() - start.x()
    drag(hours, start, hours, start + QPointF(across, hours.hour * 2.3))
    moved = entry("Lunch lesson")
    assert (moved.day, moved.minute, moved.length) == (june(13), 14 * 60 + 15, 60)


def test_the_lower_edge_sets_how_long_it_takes(page, hours, entry, drag, workspace):
    foot = foot_of(hours, entry("Lunch lesson"))
    drag(hours, foot, hours, foot + QPoint(0, hours.hour))
    assert entry("Lunch lesson").length == 120
    workspace.undo()
    assert entry("Lunch lesson").length == 60


def test_it_is_never_shorter_than_a_quarter_nor_longer_than_its_day(page, hours, entry, drag):
    foot = foot_of(hours, entry("Lunch lesson"))
    drag(hours, foot, hours, foot - QPoint(0, hours.hour * 4))
    assert entry("Lunch lesson").length == 15


def test_esc_gives_a_stretch_up(page, hours, entry, drag):
    foot = foot_of(hours, entry("Lunch lesson"))
    height = hours.rect_of(entry("Lunch lesson").key).height()
    drag(hours, foot, hours, foot + QPoint(0, hours.hour), release=False)
    assert hours.rect_of(entry("Lunch lesson").key).height() > height
    QTest.keyClick(hours, Qt.Key.Key_Escape)
    assert hours.rect_of(entry("Lunch lesson").key).height() == height
    QTest.mouseRelease(hours, LEFT, pos=foot)
    assert entry("Lunch lesson").length == 60


def test_dragged_onto_the_head_of_a_day_it_has_no_time(page, hours, entry, drag):
    head = page.board.week.head
    place = QPointF(head.column(june(10)).center().x(), head.height() - 6)
    drag(hours, top_of(hours, entry("Lunch lesson")), head, place)
    assert (entry("Lunch lesson").day, entry("Lunch lesson").minute) == (june(10), None)


def test_and_from_there_into_the_hours_it_has_one(page, hours, entry, drag):
    head, talk = page.board.week.head, entry("Shelf talk")
    start = head.rect_of(talk.key).topLeft() + QPointF(10, 2)
    drag(head, start, hours, QPointF(hours.column(june(10)).center().x(), hours.hour * 15 + 2))
    assert (entry("Shelf talk").day, entry("Shelf talk").minute) == (june(10), 15 * 60)


def test_a_double_click_adds_at_that_half_hour(page, hours, entry):
    place = QPointF(hours.column(june(10)).center().x(), hours.hour * 15.6)
    QTest.mouseDClick(hours, LEFT, pos=place.toPoint())
    assert page.board.quick.field.text() == "15:30 "
    QTest.keyClicks(page.board.quick.field, "Tea")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    assert (entry("Tea").day, entry("Tea").minute) == (june(10), 15 * 60 + 30)


def test_the_hours_scroll_while_something_is_dragged_to_their_edge(page, hours, entry, drag, qtbot):
    area = page.board.week.area
    bar, view = area.verticalScrollBar(), area.viewport()
    bar.setValue(200)
    start = top_of(hours, entry("Lunch lesson"))
    drag(hours, start, view, QPoint(300, 6), release=False)
    qtbot.waitUntil(lambda: bar.value() == 0)
    QTest.keyClick(hours, Qt.Key.Key_Escape)


def test_the_week_holds_the_day_on_which_the_keyboard_stood(page, qtbot):
    page.board.choice.go(date(2026, 6, 24))
    page.show_view("week")
    assert page.head.title() == "22 – 28 June 2026"


@pytest.mark.parametrize(
    ("stretches", "found"),
    [
        ([], []),
        ([(0, 60), (60, 90)], [(0, 1), (0, 1)]),
        ([(0, 60), (30, 90), (60, 120)], [(0, 2), (1, 2), (0, 2)]),
        ([(0, 100), (10, 20), (15, 30), (40, 50), (200, 210)], [(0, 3), (1, 3), (2, 3), (1, 3), (0, 1)]),
    ],
)
def test_stretches_of_time_stand_beside_one_another(stretches, found):
    assert lanes(stretches) == found


def test_what_there_is_no_room_for_beside_others_is_counted_and_opened(page, entry, qtbot, workspace):
    for number in range(5):
        calendar.add(workspace, EntryForm(f"Parallel {number}", june(10), 600 + number, 45))
    QTest.keyClick(page.board.surface(), Qt.Key.Key_W)
    QApplication.processEvents()
    hours = page.board.week.hours
    (more,) = hours.more()
    shown = [spot.entry.title for spot in hours.spots() if spot.entry.day == june(10)]
    assert sorted([*shown, *(each.title for each in more.hidden)]) == [f"Parallel {n}" for n in range(5)]
    assert all(spot.rect.width() >= 30 for spot in hours.spots())
    page.board.week.area.ensureVisible(0, int(more.rect.bottom()))
    QTest.mouseClick(hours, LEFT, pos=more.rect.center().toPoint())
    assert page.board.day_card.isVisible()
    assert len(page.board.day_card.surface.spots()) == 5


def test_as_many_stand_beside_one_another_as_there_is_room_for() -> None:
    stretches = [(0, 60), (10, 60), (20, 60), (100, 130), (110, 140)]
    found = list(crowds(stretches, lambda count: min(count, 2)))
    assert [(each.lanes, each.count, each.hidden) for each in found] == [
        (((0, 0), (1, 1)), 2, (2,)),
        (((3, 0), (4, 1)), 2, ()),
    ]
