"""Scripts in the library: found, rewritten in place, copied, added."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.library.add_script import AddScript
from grouppilot.ui.library.page import LibraryPage
from grouppilot.ui.library.scripts_tab import ScriptsTab
from grouppilot.usecases import scripts
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def tab(workspace: Workspace, page: LibraryPage) -> ScriptsTab:
    """Two scripts; the greeting with two texts is chosen."""
    greeting = scripts.add(
        workspace, "早安", ["早上好 {group}", "新的一天"], category="greeting", language="zh_CN"
    )
    scripts.add(workspace, "Welcome", ["Hello"], category="welcome")
    page.tabs.choose("scripts")
    page.scripts.choose(greeting)
    return page.scripts


def shown(tab: ScriptsTab) -> list[str]:
    return [tab.list.item(place).text() for place in range(tab.list.count())]


def texts(tab: ScriptsTab) -> list[str]:
    return [card.field.toPlainText() for card in tab.pane.cards]


def test_scripts_are_found_by_their_words(tab: ScriptsTab) -> None:
    tab.search.setText("hello")
    assert shown(tab) == ["Welcome"]
    tab.search.setText("nothing at all")
    assert shown(tab) == []
    assert tab.empty.isVisible()


def test_a_category_narrows_the_list(qtbot: QtBot, tab: ScriptsTab) -> None:
    tab.category.setFocus()
    qtbot.keyClick(tab.category, Qt.Key.Key_Down)
    assert shown(tab) == ["早安"]


def test_a_text_is_rewritten_where_it_stands(qtbot: QtBot, workspace: Workspace, tab: ScriptsTab) -> None:
    field = tab.pane.cards[0].field
    field.setFocus()
    field.setPlainText("早上好，{group}！")
    tab.search.setFocus()
    qtbot.waitUntil(lambda: scripts.listed(workspace, query="！") != [])
    workspace.undo()
    assert texts(tab) == ["早上好 {group}", "新的一天"]


def test_a_text_that_is_there_already_is_put_back(qtbot: QtBot, tab: ScriptsTab, refusals: list[str]) -> None:
    field = tab.pane.cards[0].field
    field.setFocus()
    field.setPlainText("新的一天 ")
    tab.search.setFocus()
    qtbot.waitUntil(lambda: refusals == ["text_twice"])
    assert texts(tab) == ["早上好 {group}", "新的一天"]


def test_a_text_goes_to_the_clipboard(qtbot: QtBot, tab: ScriptsTab) -> None:
    qtbot.mouseClick(tab.pane.cards[1].copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "新的一天"


def test_texts_are_moved_added_and_deleted(
    qtbot: QtBot, workspace: Workspace, tab: ScriptsTab, press: Press
) -> None:
    qtbot.mouseClick(tab.pane.cards[1].up, Qt.MouseButton.LeftButton)
    assert texts(tab) == ["新的一天", "早上好 {group}"]
    tab.pane.new.setPlainText("大家早")
    press(tab, "Add text")
    assert texts(tab) == ["新的一天", "早上好 {group}", "大家早"]
    assert tab.pane.new.toPlainText() == ""
    qtbot.mouseClick(tab.pane.cards[0].delete, Qt.MouseButton.LeftButton)
    assert texts(tab) == ["早上好 {group}", "大家早"]
    workspace.undo()
    assert texts(tab) == ["新的一天", "早上好 {group}", "大家早"]


def test_a_text_too_long_for_a_platform_says_so(tab: ScriptsTab) -> None:
    assert "too long" not in " ".join(each.accessibleName() for each in tab.pane.findChildren(QWidget))
    tab.pane.cards[0].field.setPlainText("长" * 2500)
    names = [each.accessibleName() for each in tab.pane.cards[0].findChildren(QWidget)]
    assert "too long for Discord" in names


def test_the_title_is_edited_in_place(qtbot: QtBot, workspace: Workspace, tab: ScriptsTab) -> None:
    tab.pane.title.setFocus()
    tab.pane.title.setText("晨间问候")
    qtbot.keyClick(tab.pane.title, Qt.Key.Key_Return)
    assert "晨间问候" in shown(tab)
    qtbot.mouseClick(tab.pane.pool, Qt.MouseButton.LeftButton, pos=tab.pane.pool.rect().center() / 4)
    assert scripts.listed(workspace, pool=True) != []


def test_a_script_is_added_and_deleted(qtbot: QtBot, tab: ScriptsTab, press: Press) -> None:
    press(tab, "Script")
    form = sheet(tab)
    assert isinstance(form, AddScript)
    press(form, "Add")
    assert form.isVisible()  # a title is missing, and then a text
    form.title.setText("Good night")
    press(form, "Add")
    assert form.isVisible()
    form.text.setPlainText("Sleep well")
    press(form, "Add")
    assert tab.pane.title.text() == "Good night"
    qtbot.mouseClick(tab.pane.delete, Qt.MouseButton.LeftButton)
    assert "Good night" not in shown(tab)
