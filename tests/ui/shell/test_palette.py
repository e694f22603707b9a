from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from grouppilot.ui.shell.palette import Palette
from grouppilot.usecases import decisions, diaries, rule_edits, scripts, settings


@pytest.fixture
def palette(shell, qtbot):
    qtbot.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return shell.desk.findChild(Palette)


def titles(palette):
    return [palette.model.found(row).title for row in range(palette.model.rowCount())]


def look_for(qtbot, palette, text, title):
    palette.field.setText(text)
    qtbot.waitUntil(lambda: title in titles(palette))


def test_the_sidebar_s_field_opens_it(shell, qtbot):
    qtbot.mouseClick(shell.desk.sidebar.search_button, Qt.MouseButton.LeftButton)
    palette = shell.desk.findChild(Palette)
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert "Go to Members" in titles(palette)


def test_a_member_is_found_by_initials_and_shown(shell, qtbot, palette):
    look_for(qtbot, palette, "lx", "林溪")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert shell.desk.verb == "members"
    assert "member" in shell.desk.page("members").targets[0]


def test_a_group_that_is_chosen_comes_into_scope(shell, qtbot, palette):
    look_for(qtbot, palette, "slow", "Slow Cooking")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.context.group_id == shell.desk.sidebar.scopes()[2]
    assert shell.desk.verb == "groups"


def test_actions_are_found_and_done(shell, qtbot, palette):
    look_for(qtbot, palette, "theme: dark", "Theme: Dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.program.asked == [("choose_theme", "dark")]


def test_what_the_page_in_front_can_do_is_found_too(shell, qtbot, palette):
    page, done = shell.desk.page("today"), []
    action = QAction("Knock on wood", page)
    action.triggered.connect(lambda: done.append("knocked"))
    page.addAction(action)
    look_for(qtbot, palette, "knock", "Knock on wood")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["knocked"]
    shell.desk.show_verb("members")
    palette.ask()
    assert "Knock on wood" not in titles(palette)


def test_a_script_is_shown_in_the_library_and_the_scope_stays(shell, qtbot, palette):
    scripts.add(shell.context.workspace, "Farewell", ["Bye"])
    shell.context.set_scope(shell.desk.sidebar.scopes()[1])
    look_for(qtbot, palette, "farewell", "Farewell")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.desk.verb == "library"
    assert "script" in shell.desk.page("library").targets[0]
    assert shell.context.group_id is not None


def test_arrows_choose_and_enter_goes_there(shell, qtbot, palette):
    look_for(qtbot, palette, "go to", "Go to Library")
    qtbot.waitUntil(lambda: palette.model.rowCount() == 7)
    for _ in range(2):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.desk.verb == "groups"


def test_enter_at_once_takes_what_was_typed(shell, qtbot, palette):
    palette.field.setText("go to library")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.desk.verb == "library"


def test_nothing_found_is_said(qtbot, palette):
    palette.field.setText("zzzz")
    qtbot.waitUntil(lambda: palette.nothing.isVisible())
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_escape_puts_it_away_and_gives_the_focus_back(shell, qtbot):
    field = shell.desk.page("today").field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = shell.desk.findChild(Palette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert field.hasFocus()


def test_a_rule_is_found_by_its_words_and_shown_in_its_group(shell, qtbot, palette):
    group = shell.desk.sidebar.scopes()[1]
    rule = rule_edits.add(shell.context.workspace, group, "dont", "No adverts, please.")
    look_for(qtbot, palette, "adverts", "No adverts, please.")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert (shell.context.group_id, shell.desk.verb) == (group, "groups")
    assert shell.desk.page("groups").targets == [{"tab": "rules", "rule": rule}]


def test_a_diary_is_found_by_its_words_and_shown_on_its_day(shell, qtbot, palette):
    group, day = shell.desk.sidebar.scopes()[1], date(2026, 6, 10)
    diaries.write(shell.context.workspace, group, day, worked="接龙 41 人")
    look_for(qtbot, palette, "jl 41", "接龙 41 人")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert (shell.context.group_id, shell.desk.verb) == (group, "groups")
    (target,) = shell.desk.page("groups").targets
    assert (target["tab"], target["day"]) == ("diary", day)


def test_a_decision_is_found_and_shown_in_its_week(shell, qtbot, palette):
    group, day = shell.desk.sidebar.scopes()[1], date(2026, 6, 10)
    made = decisions.add(shell.context.workspace, group, "早读改到七点", day)
    look_for(qtbot, palette, "zdgd", "早读改到七点")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.desk.page("groups").targets == [{"tab": "diary", "review": day, "decision": made}]


def test_the_weekly_review_is_a_word_away(shell, qtbot, palette):
    look_for(qtbot, palette, "weekly", "Weekly review")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert shell.desk.verb == "groups"
    today = settings.today(shell.context.workspace)
    assert shell.desk.page("groups").targets == [{"group": None, "tab": "diary", "review": today}]
