"""The month: what a cell shows, and what the mouse does with entries."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.calendar.conftest import LEFT, june

from grouppilot.ui.calendar.paint import TALL
from grouppilot.usecases import calendar, rests
from grouppilot.usecases.calendar import EntryForm

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def middle(page, day: date) -> QPoint:
    """A free place of a day's cell."""
    cell = page.board.month.cell(day)
    return (cell.bottomLeft() + QPoint(20, -8)).toPoint()


def on(page, entry) -> QPoint:
    return page.board.month.rect_of(entry.key).center().toPoint()


def test_the_weeks_of_the_month_begin_on_the_locale_s_first_day(page):
    days = page.board.month.days()
    assert (days[0], days[-1]) == (june(1), date(2026, 7, 5))
    assert page.head.title() == "June 2026"


def test_a_day_with_room_says_time_and_title_in_two_lines(page, entry):
    assert page.board.month.rect_of(entry("Flash sale").key).height() == TALL


def test_dragged_to_another_day_it_keeps_its_hour_and_can_be_undone(page, entry, drag, workspace):
    drag(page.board.month, on(page, entry("Flash sale")), page.board.month, middle(page, june(26)))
    moved = entry("Flash sale")
    assert (moved.day, moved.minute) == (june(26), 1200)
    assert page.board.choice.keys() == (moved.key,)
    workspace.undo()
    assert entry("Flash sale").day == june(12)


def test_while_it_is_dragged_the_day_below_is_marked_and_esc_leaves_all_as_it_was(page, entry, drag):
    month = page.board.month
    drag(month, on(page, entry("Flash sale")), month, middle(page, june(26)), release=False)
    assert month.landing().rect == month.cell(june(26))
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert month.landing() is None
    QTest.mouseRelease(month, LEFT, pos=middle(page, june(26)))
    assert entry("Flash sale").day == june(12)


def test_let_go_beside_the_calendar_it_stays_where_it_was(page, entry, drag):
    month = page.board.month
    drag(month, on(page, entry("Flash sale")), page.head, page.head.rect().center(), release=False)
    page.grab()
    assert month.landing() is None
    QTest.mouseRelease(month, LEFT, pos=month.mapFrom(page, QPoint(5, 5)))
    assert entry("Flash sale").day == june(12)


def test_with_ctrl_held_it_is_copied(page, entry, drag):
    drag(page.board.month, on(page, entry("Flash sale")), page.board.month, middle(page, june(26)), CTRL)
    days = [each.day for each in page.board.shown.entries if each.title == "Flash sale"]
    assert days == [june(12), june(26)]


def test_a_month_can_be_turned_in_the_middle_of_a_drag(page, entry, drag):
    month = page.board.month
    drag(month, on(page, entry("Flash sale")), month, middle(page, june(17)), release=False)
    QTest.keyClick(month, Qt.Key.Key_PageDown)
    assert page.head.title() == "July 2026"
    place = middle(page, date(2026, 7, 15))
    QTest.mouseMove(month, place)
    QTest.mouseRelease(month, LEFT, pos=place)
    assert entry("Flash sale").day == date(2026, 7, 15)


def test_an_arrow_turns_the_month_while_a_drag_rests_on_it(page, entry, drag, qtbot):
    month, arrow = page.board.month, page.head.next_button
    drag(month, on(page, entry("Flash sale")), arrow, arrow.rect().center(), release=False)
    qtbot.waitUntil(lambda: page.head.title() == "July 2026")
    place = middle(page, date(2026, 7, 15))
    QTest.mouseMove(month, place)
    QTest.mouseRelease(month, LEFT, pos=place)
    assert entry("Flash sale").day == date(2026, 7, 15)


def test_an_idea_that_is_dragged_to_a_day_begins_at_the_hour_used_last(page, entry, drag, context):
    tray = page.board.tray.surface
    drag(tray, tray.rect_of(entry("Soups").key).center(), page.board.month, middle(page, june(25)))
    placed = entry("Soups")
    assert (placed.day, placed.minute, placed.state) == (june(25), 1230, "draft")


def test_dragged_into_the_tray_it_has_no_day(page, entry, drag):
    tray = page.board.tray.surface
    drag(page.board.month, on(page, entry("Flash sale")), tray, tray.rect().center())
    assert entry("Flash sale").day is None
    assert "Flash sale" in [each.title for each in page.board.shown.ideas]


def test_several_are_chosen_by_clicks_with_ctrl_and_shift_and_dragged_together(page, entry, drag):
    month = page.board.month
    QTest.mouseClick(month, LEFT, pos=on(page, entry("Lens talk")))
    QTest.mouseClick(month, LEFT, CTRL, on(page, entry("Flash sale")))
    chosen = {entry("Lens talk").key, entry("Flash sale").key}
    assert set(page.board.choice.keys()) == chosen
    QTest.mouseClick(month, LEFT, CTRL, on(page, entry("Flash sale")))
    assert page.board.choice.keys() == (entry("Lens talk").key,)
    QTest.mouseClick(month, LEFT, SHIFT, on(page, entry("Flash sale")))
    assert {page.board.entry(key).title for key in page.board.choice} == {
        *("Lens talk", "Lunch lesson", "Shelf talk", "Flash sale")
    }
    drag(month, on(page, entry("Lens talk")), month, middle(page, june(16)))
    assert [entry(title).day for title in ("Lens talk", "Lunch lesson", "Flash sale")] == [
        *(june(16), june(18), june(19))
    ]


def test_a_band_around_entries_chooses_them(page, drag):
    month = page.board.month
    start, end = month.cell(june(9)).topLeft(), month.cell(june(11)).bottomRight()
    drag(month, start + QPoint(60, 8), month, end - QPoint(6, 6))
    titles = {page.board.entry(key).title for key in page.board.choice}
    assert titles == {"Lens talk", "Lunch lesson"}
    assert page.side.several.title.text().startswith("2 ")


def test_more_than_fits_is_counted_and_opened(page, workspace, qtbot):
    for hour in range(8, 18):
        calendar.add(workspace, EntryForm(f"Hour {hour}", june(24), hour * 60))
    more = page.board.month.more(june(24))
    assert more.count == 10 - len([each for each in page.board.month.spots() if each.entry.day == june(24)])
    QTest.mouseClick(page.board.month, LEFT, pos=more.rect.center().toPoint())
    card = page.board.day_card
    assert card.isVisible()
    assert len(card.surface.spots()) == 10
    QTest.keyClick(card.surface, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.board.month.hasFocus()


def test_an_entry_is_dragged_out_of_the_opened_day(page, workspace, drag, entry):
    for hour in range(8, 18):
        calendar.add(workspace, EntryForm(f"Hour {hour}", june(24), hour * 60))
    page.board.open_day(june(24))
    QApplication.processEvents()
    card = page.board.day_card.surface
    start = card.rect_of(entry("Hour 17").key).center()
    drag(card, start, page.board.month, middle(page, june(26)))
    assert entry("Hour 17").day == june(26)
    assert not page.board.day_card.isVisible()


def test_a_double_click_on_a_free_place_adds_at_the_hour_used_last(page, entry, drag):
    drag(page.board.month, on(page, entry("Flash sale")), page.board.month, middle(page, june(18)))
    QTest.mouseDClick(page.board.month, LEFT, pos=middle(page, june(26)))
    assert page.board.quick.field.text() == "20:00 "
    QTest.keyClicks(page.board.quick.field, "Grilled fish")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    added = entry("Grilled fish")
    assert (added.day, added.minute, added.state) == (june(26), 1200, "draft")
    assert page.board.choice.keys() == (added.key,)
    assert page.board.month.hasFocus()


@pytest.mark.parametrize(
    ("written", "minute", "title"),
    [("7:05 Early", 425, "Early"), ("Late at 22:00", None, "Late at 22:00"), ("21：30 课", 1290, "课")],
)
def test_a_time_may_stand_before_the_title(page, entry, written, minute, title):
    QTest.mouseDClick(page.board.month, LEFT, pos=middle(page, june(26)))
    page.board.quick.field.selectAll()
    page.board.quick.field.insert(written)
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    assert entry(title).minute == minute


def test_esc_and_a_click_elsewhere_add_nothing(page):
    for leave in (
        lambda: QTest.keyClick(page.board.quick.field, Qt.Key.Key_Escape),
        lambda: QTest.mouseClick(page.board.month, LEFT, pos=middle(page, june(4))),
    ):
        before = len(page.board.shown.entries)
        QTest.mouseDClick(page.board.month, LEFT, pos=middle(page, june(26)))
        QTest.keyClicks(page.board.quick.field, "Nothing")
        leave()
        assert not page.board.quick.isVisible()
        assert len(page.board.shown.entries) == before


def test_days_say_what_they_are(page, workspace):
    month = page.board.month
    assert "Dragon Boat Festival" in month.hint_at(month.cell(june(19)).center())
    rests.add(workspace, june(22), june(23))
    assert "rest" in month.hint_at(month.cell(june(22)).center())


def test_an_entry_says_all_of_itself_in_its_hint(page, entry, qtbot):
    from grouppilot.ui.calendar.words import hint

    lines = hint(entry("Lunch lesson")).splitlines()
    assert lines[0] == "12:00–13:00 Lunch lesson"
    assert lines[1] == "Slow Cooking Circle"
    assert lines[2].startswith("Useful • Ready • missing: ")
