"""The diary of a group by mouse and keyboard: a day written in place, found again, taken back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.diary.editor import DiaryEditor
from grouppilot.ui.groups.diary.tab import DiaryTab
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.usecases import diaries
from grouppilot.usecases import groups as group_cases
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
LEFT = Qt.MouseButton.LeftButton
TODAY, MONDAY, MAY = date(2026, 6, 11), date(2026, 6, 8), date(2026, 5, 20)


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return group_cases.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN"))


@pytest.fixture
def cooks(workspace: Workspace) -> int:
    return group_cases.add(workspace, GroupForm("Cooks"))


@pytest.fixture
def tab(page: GroupsPage, camp: int, cooks: int, context: Context, workspace: Workspace) -> DiaryTab:
    diaries.write(workspace, camp, MONDAY, worked="接龙 41 人", mood="lively")
    diaries.write(workspace, camp, MAY, problem="周末冷清", mood="cold")
    diaries.write(workspace, cooks, MONDAY, idea="Poll on Sunday")
    context.set_scope(camp)
    page.show_target({"tab": "diary"})
    made = page.one.tab("diary")
    assert isinstance(made, DiaryTab)
    return made


def titles(tab: DiaryTab) -> list[str]:
    days = tab.days.list
    return [days.item(row).text() for row in range(days.count())]


def go_to(qtbot: QtBot, tab: DiaryTab, title: str) -> None:
    days = tab.days.list
    item = days.item(titles(tab).index(title))
    days.scrollToItem(item)
    qtbot.mouseClick(days.viewport(), LEFT, pos=days.visualItemRect(item).center())


def write(qtbot: QtBot, editor: DiaryEditor, name: str, text: str) -> None:
    """Type into a field and leave it."""
    qtbot.mouseClick(editor.fields[name].viewport(), LEFT)
    editor.fields[name].selectAll()
    qtbot.keyClicks(editor.fields[name], text)
    qtbot.keyClick(editor.fields[name], Qt.Key.Key_Tab)


def test_the_last_week_is_offered_and_what_was_written_before(tab: DiaryTab) -> None:
    assert titles(tab) == [
        *("Today, Thu 11 Jun", "Wed 10 Jun", "Tue 9 Jun", "Mon 8 Jun", "Sun 7 Jun", "Sat 6 Jun", "Fri 5 Jun"),
        "Wed 20 May",
    ]
    assert tab.days.head.isVisible()
    assert tab.days.editor.moods.mood() == ""


def test_a_day_is_written_in_place_and_kept_as_it_is_left(
    qtbot: QtBot, tab: DiaryTab, camp: int, workspace: Workspace
) -> None:
    editor = tab.days.editor
    write(qtbot, editor, "worked", "Poll")
    qtbot.mouseClick(editor.moods.buttons["flat"], LEFT)
    row = diaries.of_day(workspace, camp, TODAY)
    assert (row.worked, row.mood) == ("Poll", "flat")
    assert titles(tab)[0] == "Today, Thu 11 Jun"
    qtbot.mouseClick(editor.moods.buttons["flat"], LEFT)  # the second tap takes it back
    assert diaries.of_day(workspace, camp, TODAY).mood == ""
    workspace.undo()
    qtbot.waitUntil(lambda: editor.moods.mood() == "flat")
    workspace.undo()
    workspace.undo()
    qtbot.waitUntil(lambda: editor.fields["worked"].toPlainText() == "")


def test_what_is_being_written_is_kept_before_another_day_is_shown(
    qtbot: QtBot, tab: DiaryTab, camp: int, workspace: Workspace, context: Context, cooks: int
) -> None:
    qtbot.keyClicks(tab.days.editor.fields["idea"], "Half a")
    go_to(qtbot, tab, "Mon 8 Jun")
    assert diaries.of_day(workspace, camp, TODAY).idea == "Half a"
    assert tab.days.editor.fields["worked"].toPlainText() == "接龙 41 人"
    assert tab.days.editor.fields["idea"].toPlainText() == ""
    tab.days.editor.fields["problem"].setFocus()
    qtbot.keyClicks(tab.days.editor.fields["problem"], "Late")
    context.set_scope(cooks)
    assert diaries.of_day(workspace, camp, MONDAY).problem == "Late"
    assert not diaries.of_day(workspace, cooks, MONDAY).problem
    assert tab.days.editor.fields["problem"].toPlainText() == ""


def test_the_search_finds_days_of_all_groups(qtbot: QtBot, tab: DiaryTab, cooks: int) -> None:
    qtbot.keyClicks(tab.days.search, "jl")
    qtbot.waitUntil(lambda: titles(tab) == ["Mon 8 Jun · 晨读打卡营 03"])
    tab.days.search.clear()
    qtbot.keyClicks(tab.days.search, "poll")
    qtbot.waitUntil(lambda: titles(tab) == ["Mon 8 Jun · Cooks"])
    qtbot.keyClick(tab.days.search, Qt.Key.Key_Down)
    assert tab.days.list.hasFocus()
    qtbot.keyClick(tab.days.list, Qt.Key.Key_Return)
    write(qtbot, tab.days.editor, "worked", "Done")
    assert diaries.of_day(tab.context.workspace, cooks, MONDAY).worked == "Done"
    assert titles(tab) == ["Mon 8 Jun · Cooks"]
    tab.days.search.setText("nothing like it")
    qtbot.waitUntil(lambda: titles(tab) == [])
    tab.days.search.clear()
    qtbot.waitUntil(lambda: "Wed 20 May" in titles(tab))


def test_any_day_before_can_be_written(qtbot: QtBot, tab: DiaryTab, press: Press, camp: int) -> None:
    tab.days.other.setDate(QDate(2026, 4, 2))
    press(tab, "Open this day")
    assert titles(tab)[-1] == "Thu 2 Apr"
    assert tab.days.editor.fields["worked"].hasFocus()
    write(qtbot, tab.days.editor, "worked", "Spring")
    assert diaries.of_day(tab.context.workspace, camp, date(2026, 4, 2)).worked == "Spring"


def test_a_target_shows_its_day(tab: DiaryTab, page: GroupsPage, cooks: int) -> None:
    page.show_target({"group": cooks, "tab": "diary", "day": MONDAY})
    assert tab.days.editor.fields["idea"].toPlainText() == "Poll on Sunday"


def test_a_novel_is_refused_and_stays_to_be_shortened(
    qtbot: QtBot, tab: DiaryTab, refusals: list[str], camp: int
) -> None:
    field = tab.days.editor.fields["worked"]
    field.setFocus()
    field.setPlainText("x" * 1001)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert refusals == ["note_too_long"]
    qtbot.mouseClick(tab.days.editor.moods.buttons["cold"], LEFT)
    assert len(field.toPlainText()) == 1001
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    row = diaries.of_day(tab.context.workspace, camp, TODAY)
    assert (len(row.worked), row.mood) == (1000, "cold")


def test_moods_are_chosen_by_keys(qtbot: QtBot, tab: DiaryTab, camp: int) -> None:
    moods = tab.days.editor.moods
    moods.buttons["lively"].setFocus()
    qtbot.keyClick(moods.buttons["lively"], Qt.Key.Key_Right)
    assert moods.buttons["flat"].hasFocus()
    qtbot.keyClick(moods.buttons["flat"], Qt.Key.Key_Space)
    assert diaries.of_day(tab.context.workspace, camp, TODAY).mood == "flat"


def test_who_writes_on_goes_on_with_the_same_day(
    qtbot: QtBot, tab: DiaryTab, workspace: Workspace, cooks: int, camp: int
) -> None:
    editor = tab.days.editor
    tab.days.search.setText("poll")
    qtbot.waitUntil(lambda: titles(tab) == ["Mon 8 Jun · Cooks"])
    write(qtbot, editor, "idea", "Something else")  # what was looked for is gone
    assert titles(tab) == ["Mon 8 Jun · Cooks"]
    write(qtbot, editor, "problem", "Late")
    assert diaries.of_day(workspace, cooks, MONDAY).problem == "Late"
    tab.days.search.setText("late")
    qtbot.waitUntil(lambda: titles(tab) == ["Mon 8 Jun · Cooks"])
    group_cases.delete(workspace, cooks)
    qtbot.waitUntil(lambda: titles(tab) == [])
    tab.days.search.clear()
    qtbot.waitUntil(lambda: "Wed 20 May" in titles(tab))
    go_to(qtbot, tab, "Wed 20 May")
    qtbot.mouseClick(editor.moods.buttons["cold"], LEFT)
    editor.fields["problem"].setFocus()
    editor.fields["problem"].clear()
    qtbot.keyClick(editor.fields["problem"], Qt.Key.Key_Tab)
    assert not diaries.of_day(workspace, camp, MAY).there  # nothing is left of it, and it stays in sight
    assert titles(tab)[-1] == "Wed 20 May"
    write(qtbot, editor, "idea", "Rest")
    assert diaries.of_day(workspace, camp, MAY).idea == "Rest"
