"""Much planned at once in the window: templates laid out and kept, weeks copied, advice heard again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from tests.ui.calendar.conftest import LEFT, june

from grouppilot.ui.calendar.copy_week import CopyWeekSheet
from grouppilot.ui.calendar.template_preview import LAID, note
from grouppilot.ui.calendar.templates_sheet import TemplatesSheet
from grouppilot.ui.items.ask_name import AskName
from grouppilot.ui.items.muted_sheet import MutedSheet
from grouppilot.usecases import advice, calendar_templates, groups
from grouppilot.usecases.groups import GroupForm

SHIFT = Qt.KeyboardModifier.ShiftModifier


def tick(field, *names: str) -> None:
    """Tick groups in the menu of a field as a hand does."""
    for action in field.menu().actions():
        if action.text() in names:
            action.trigger()
    field.menu().aboutToHide.emit()
    QApplication.processEvents()


def opened(page, kind, qtbot):
    qtbot.waitUntil(lambda: bool(page.findChildren(kind)))
    sheet = page.findChildren(kind)[-1]
    QApplication.processEvents()
    return sheet


def choose(sheet: TemplatesSheet, name: str) -> None:
    (item,) = sheet.list.findItems(name, Qt.MatchFlag.MatchExactly)
    sheet.list.setCurrentItem(item)


def told(sheet: TemplatesSheet) -> list[str]:
    return [sheet.preview.list.item(row).text() for row in range(sheet.preview.list.count())]


def notes(sheet: TemplatesSheet) -> list[str]:
    rows = range(sheet.preview.list.count())
    return [note(sheet.preview.list.item(row).data(LAID)) for row in rows]


@pytest.fixture
def sheet(page, qtbot) -> TemplatesSheet:
    QTest.keyClick(page.board.surface(), Qt.Key.Key_P)
    return opened(page, TemplatesSheet, qtbot)


def titles(page, group: str = "") -> list[str]:
    return [each.title for each in page.board.shown.entries if not group or group in each.group_names]


def test_a_talk_is_looked_at_and_laid_out_in_one_step(page, sheet, workspace):
    choose(sheet, "Thursday talk")
    assert sheet.day.day() == june(18)
    assert told(sheet) == [
        "Tue 16 Jun 12:30 Announce the talk",
        "Thu 18 Jun 12:15 Remind of the talk",
        "Thu 18 Jun 20:30 Talk",
        "Fri 19 Jun 09:00 Round-up of the talk",
    ]
    assert notes(sheet) == ["", "", "", "Dragon Boat Festival"]
    QTest.mouseClick(sheet.go, LEFT)
    assert sheet.isVisible()
    assert sheet.form.error("groups")
    tick(sheet.groups, "Slow Cooking Circle")
    QTest.mouseClick(sheet.go, LEFT)
    assert titles(page, "Slow Cooking Circle").count("Talk") == 1
    assert sorted(entry.title for entry in page.board.chosen()) == sorted(
        ["Announce the talk", "Remind of the talk", "Talk", "Round-up of the talk"]
    )
    workspace.undo()
    assert "Talk" not in titles(page)


def test_weeks_running_and_holidays_stepped_over(page, sheet):
    choose(sheet, "Thursday talk")
    tick(sheet.groups, "Slow Cooking Circle")
    sheet.skip.click()
    assert told(sheet)[-1] == "Mon 22 Jun 09:00 Round-up of the talk"
    sheet.weeks.setValue(2)
    assert not sheet.skip.isEnabled()
    assert len(told(sheet)) == 8
    choose(sheet, "21-day camp")
    assert not sheet.weeks.isVisible()
    assert sheet.day.day() == june(15)
    assert len(told(sheet)) == 24


def test_what_is_there_already_in_the_same_hour_is_told(page, sheet):
    choose(sheet, "Seven-day campaign")
    tick(sheet.groups, "Slow Cooking Circle")
    sheet.day.set_day(june(11))
    assert notes(sheet)[0] == "day is over"
    assert "same hour: Flash sale" not in notes(sheet)
    sheet.day.set_day(june(10))  # its last evening is the 12th at 20:30
    assert "same hour: Flash sale" in notes(sheet)


def test_groups_change_the_words_and_not_the_day(page, qtbot, workspace):
    groups.add(workspace, GroupForm("晨读", language="zh_CN"))
    page.sheets.open("templates")
    sheet = opened(page, TemplatesSheet, qtbot)
    choose(sheet, "Thursday talk")
    sheet.day.set_day(june(25))
    tick(sheet.groups, "晨读")
    assert sheet.programme().name == "周四分享"
    assert sheet.day.day() == june(25)
    assert "Thu 25 Jun 20:30 分享" in told(sheet)


def test_chosen_entries_become_a_template_that_is_renamed_given_away_and_deleted(
    page, entry, qtbot, tmp_path: Path, workspace
):
    page.board.choice.set([entry("Lunch lesson").key, entry("Flash sale").key])
    qtbot.waitUntil(page.side.several.isVisible)
    QTest.mouseClick(page.side.several.template, LEFT)
    ask = opened(page, AskName, qtbot)
    ask.name.clear()
    save = next(each for each in ask.findChildren(QPushButton) if each.isDefault())
    QTest.mouseClick(save, LEFT)
    assert ask.form.error("name")
    ask.name.setText("Lesson and sale")
    QTest.mouseClick(save, LEFT)
    page.board.hands.do("templates")
    sheet = opened(page, TemplatesSheet, qtbot)
    choose(sheet, "Lesson and sale")
    assert told(sheet) == ["Thu 11 Jun 12:00 Lunch lesson", "Fri 12 Jun 20:00 Flash sale"]
    path = tmp_path / "given.toml"
    sheet.save_to(path)
    sheet.rename_action.trigger()
    rename = opened(sheet, AskName, qtbot)
    rename.name.setText("Another")
    QTest.mouseClick(next(each for each in rename.findChildren(QPushButton) if each.isDefault()), LEFT)
    assert sheet.programme().name == "Another"
    sheet.delete_action.trigger()
    assert not [each for each in calendar_templates.listed(workspace, "en") if each.own]
    sheet.open_from(path)
    assert (sheet.programme().name, sheet.programme().own) == ("Lesson and sale", True)
    sheet.open_from(tmp_path / "absent.toml")
    assert sheet.error.isVisible()
    choose(sheet, "Thursday talk")
    assert not sheet.rename_action.isEnabled()
    assert not sheet.delete_action.isEnabled()


def test_one_day_of_a_series_is_kept_with_its_rule(page, entry, qtbot, workspace):
    page.board.choice.only(entry("Week plan", june(8)).key)
    QTest.keyClick(page.board.surface(), Qt.Key.Key_P, SHIFT)
    ask = opened(page, AskName, qtbot)
    assert ask.name.text() == "Week plan"
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    found = calendar_templates.find(workspace, "week plan", "en")
    assert [step.rule for step in found.steps] == ["FREQ=WEEKLY;BYDAY=MO"]


def test_nothing_is_kept_where_nothing_is_chosen(page):
    page.board.choice.clear()
    assert page.sheets.open("save_template") is None


def test_a_week_is_kept_from_the_menu(page, qtbot, workspace):
    page.board.choice.go(june(10))
    action = next(each for each in page.head.more.actions() if "week as a template" in each.text())
    action.trigger()
    ask = opened(page, AskName, qtbot)
    QTest.keyClicks(ask.name, "A usual week")
    QTest.keyClick(ask.name, Qt.Key.Key_Return)
    found = calendar_templates.find(workspace, "a usual week", "en")
    assert [(step.days, step.title) for step in found.steps] == [
        ((0,), "Week plan"),
        ((1,), "Lens talk"),
        ((3,), "Lunch lesson"),
        ((4,), "Shelf talk"),
        ((4,), "Flash sale"),
    ]


def test_a_week_is_copied_to_another_and_for_several_groups(page, qtbot, workspace):
    for name in ("Shop", "Club"):
        groups.add(workspace, GroupForm(name))
    page.board.choice.go(june(10))
    QTest.keyClick(page.board.surface(), Qt.Key.Key_W, SHIFT)
    sheet = opened(page, CopyWeekSheet, qtbot)
    assert sheet.told.text() == "4 entry(s): 8 – 14 June 2026 → 15 – 21 June 2026"
    sheet.to.set_day(june(12))
    assert not sheet.go.isEnabled()
    tick(sheet.groups, "Shop", "Club")
    assert sheet.told.text().startswith("5 entry(s)")  # that of the series too, as these groups have it not
    QTest.mouseClick(sheet.go, LEFT)
    assert sorted(titles(page, "Shop")) == sorted(titles(page, "Club"))
    assert len(titles(page, "Shop")) == 5
    workspace.undo()
    assert titles(page, "Shop") == []


def test_an_empty_week_is_told_and_not_copied(page, qtbot):
    page.sheets.open("copy_week")
    sheet = opened(page, CopyWeekSheet, qtbot)
    sheet.day.set_day(june(24))
    assert not sheet.go.isEnabled()
    assert "nothing in this week" in sheet.told.text()


def test_muted_advice_is_listed_and_shown_again(page, entry, qtbot, workspace):
    key = entry("Flash sale").key
    before = entry("Flash sale").advice
    advice.mute(workspace, "friday_evening", key=key)
    advice.mute(workspace, "material")
    assert entry("Flash sale").advice < before
    page.show_target({"sheet": "muted"})
    sheet = opened(page, MutedSheet, qtbot)
    again = [each for each in sheet.findChildren(QAbstractButton) if each.text() == "Show again"]
    assert [each.accessibleName() for each in again] == [
        "Show again: Friday evening, for “Flash sale”",
        "Show again: material missing, everywhere",
    ]
    assert not sheet.empty.isVisible()
    QTest.mouseClick(again[0], LEFT)
    assert [each.code for each in advice.muted(workspace)] == ["material"]
    assert len(advice.of(workspace, key)) == before - 1
    workspace.undo()
    assert len(advice.muted(workspace)) == 2
    for each in advice.muted(workspace):
        advice.hear(workspace, each.id)
    assert sheet.empty.isVisible()


def test_the_way_to_what_is_muted_stands_beside_each_piece_of_advice(page, entry, qtbot):
    page.board.choice.only(entry("Flash sale").key)
    qtbot.waitUntil(lambda: page.side.entry.isVisible() and bool(page.side.entry.advice.rows))
    menu = page.side.entry.advice.rows[0].keep_button.menu()
    menu.actions()[-1].trigger()
    assert opened(page, MutedSheet, qtbot).isVisible()


def test_an_empty_calendar_offers_a_template(page, qtbot):
    page.side.first.template.click()
    assert opened(page, TemplatesSheet, qtbot).isVisible()


def test_that_little_is_planned_ahead_is_heard_no_more(page, qtbot, workspace):
    qtbot.waitUntil(page.side.ahead.isVisible)
    keep = next(
        each for each in page.side.ahead.findChildren(QPushButton) if each.text() == "Keep" and each.menu()
    )
    keep.menu().actions()[0].trigger()
    assert [(each.code, each.group) for each in advice.muted(workspace)] == [
        ("plan_short", "Slow Cooking Circle")
    ]
    qtbot.waitUntil(lambda: not [b for b in page.side.ahead.findChildren(QPushButton) if b.text() == "Keep"])
