"""The page as a whole: scope, days that turn, what is asked from elsewhere, the list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.calendar.conftest import LEFT, june

from grouppilot.ui.calendar.page import CalendarPage
from grouppilot.usecases import calendar, groups
from grouppilot.usecases.calendar import EntryForm
from grouppilot.usecases.groups import GroupForm


def titles(page) -> set[str]:
    return {each.title for each in page.board.shown.entries}


def test_one_group_in_scope_shows_what_is_for_it(page, workspace, context):
    other = groups.add(workspace, GroupForm("Other"))
    calendar.add(workspace, EntryForm("Elsewhere", june(17), 600, groups=(other,)))
    assert {"Elsewhere", "Flash sale"} <= titles(page)
    context.set_scope(other)
    assert titles(page) == {"Elsewhere"}
    assert page.board.shown.ideas == []
    page.board.surface().setFocus()
    QTest.keyClick(page.board.surface(), Qt.Key.Key_N)
    QTest.keyClicks(page.board.quick.field, "Here")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    added = next(each for each in page.board.shown.entries if each.title == "Here")
    assert added.groups == (other,)


def test_gaps_of_the_group_in_scope_are_shown(page, context, workspace):
    context.set_scope(groups.scope(workspace)[0].id)
    month = page.board.month
    assert "nothing planned" in month.hint_at(month.cell(june(16)).center())
    assert "nothing planned" not in month.hint_at(month.cell(june(12)).center())


def test_a_day_and_an_entry_are_shown_when_asked_for(page, entry):
    group = groups.scope(page.context.workspace)[0].id
    page.show_target({"group": group, "day": june(30)})
    assert (page.context.group_id, page.board.choice.day) == (group, june(30))
    key = entry("Flash sale").key
    page.go(june(1).replace(month=9))
    page.show_target({"entry": key})
    assert page.head.title() == "June 2026"
    assert page.board.choice.keys() == (key,)
    page.show_target({"entry": entry("Week plan").entry_id})
    assert [each.title for each in page.board.chosen()] == ["Week plan"]


def test_the_view_is_the_one_of_last_time(qtbot, context, page):
    QTest.keyClick(page.board.surface(), Qt.Key.Key_W)
    again = CalendarPage(context)
    qtbot.addWidget(again)
    assert again.board.view() == "week"


def test_at_the_turn_of_the_day_today_is_another_one(page, context, clock):
    clock.set("2026-06-12T12:00:00+08:00")
    context.day_turned.emit(june(12))
    assert page.board.shown.today == june(12)


def test_what_is_chosen_stays_when_something_else_changes(page, entry, workspace):
    page.board.choice.only(entry("Flash sale").key)
    calendar.add(workspace, EntryForm("Another", june(3)))
    assert [each.title for each in page.board.chosen()] == ["Flash sale"]


def test_the_list_goes_day_by_day(page, entry, drag):
    QTest.keyClick(page.board.surface(), Qt.Key.Key_L)
    QApplication.processEvents()
    surface = page.board.list.surface
    assert [spot.entry.title for spot in surface.spots()][:3] == ["Week plan", "Lens talk", "Lunch lesson"]
    QTest.mouseClick(surface, LEFT, pos=surface.rect_of(entry("Lens talk").key).center().toPoint())
    QTest.keyClick(surface, Qt.Key.Key_Down)
    assert [each.title for each in page.board.chosen()] == ["Lunch lesson"]
    start = surface.rect_of(entry("Flash sale").key).center()
    drag(surface, start, surface, surface.section(june(9)).center())
    assert entry("Flash sale").day == june(9)


def test_a_refusal_leaves_the_entry_where_it_was(page, entry, refusals, workspace):
    calendar.delete(workspace, [entry("Flash sale").key])
    workspace.undo()
    key = entry("Flash sale").key
    page.board.choice.only(key)
    page.board.asked.emit(_far(key))
    assert refusals == ["day_out_of_range"]
    assert entry("Flash sale").day == june(12)


def _far(key: str):
    from grouppilot.ui.calendar.asks import Shift

    return Shift((key,), 400_000)


def test_before_anything_is_planned_the_page_says_what_it_is_for(page, workspace, context, qtbot):
    context.set_scope(groups.add(workspace, GroupForm("Empty")))
    qtbot.waitUntil(page.side.first.isVisible)
    assert not page.side.mix.isVisible()
    QTest.mouseClick(page.side.first.add, LEFT)
    QTest.keyClicks(page.board.quick.field, "First")
    QTest.keyClick(page.board.quick.field, Qt.Key.Key_Return)
    assert titles(page) == {"First"}
    qtbot.waitUntil(lambda: not page.side.first.isVisible())
