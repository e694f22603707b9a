"""Scripts in the library: found, rewritten in place, copied, added."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.ui.library.add_script import AddScript
from grouppilot.ui.library.page import LibraryPage
from grouppilot.ui.library.scripts_tab import SCRIPT, ScriptsTab
from grouppilot.ui.library.text_card import TextCard
from grouppilot.usecases import kit, scripts
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
    card = tab.pane.cards[0]
    assert not card.limit.isVisible()
    card.field.setPlainText("长" * 2500)
    assert card.limit.isVisible()
    assert card.limit.text().replace(",", "") == "Too long for one message; at most: Discord 2000"


def test_in_a_group_the_limit_of_its_platform_counts(
    workspace: Workspace, tab: ScriptsTab, camp: int, context: Context
) -> None:
    context.set_scope(camp)
    field, warning = tab.pane.cards[1].field, tab.pane.cards[1].limit
    field.setPlainText("长" * 2500)
    tab.pane.cards[1].show_filled(None, "wechat")
    assert not warning.isVisible()
    field.setPlainText("长" * 5500)
    assert warning.text().replace(",", "") == "WeChat: at most 5000 characters in one message; this has 5500."


def test_a_group_in_scope_sees_and_copies_the_text_as_posted(
    qtbot: QtBot, workspace: Workspace, tab: ScriptsTab, camp: int, context: Context, press: Press
) -> None:
    first = scripts.detail(workspace, tab.list.currentItem().data(SCRIPT).id).texts[0]
    scripts.edit_text(workspace, first.id, "早上好 {group}，{link}")
    card = tab.pane.cards[0]
    assert not tab.pane.shows.isVisible()
    context.set_scope(camp)
    assert card.posted.isVisible()
    assert not card.field.isVisible()
    assert card.posted.toPlainText() == "早上好 晨读打卡营 03，{link}"
    said = []
    context.said.connect(lambda text, _undo: said.append(text))
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "早上好 晨读打卡营 03，{link}"
    assert said == ["Copied; still to fill in: {link}"]
    press(tab.pane, "As template")
    qtbot.mouseClick(card.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "早上好 {group}，{link}"


def test_a_text_shown_as_posted_is_edited_as_a_template(
    qtbot: QtBot, tab: ScriptsTab, camp: int, context: Context
) -> None:
    context.set_scope(camp)
    card = tab.pane.cards[0]
    qtbot.mouseClick(card.edit, Qt.MouseButton.LeftButton)
    assert card.field.isVisible()
    assert card.field.hasFocus()
    assert card.field.toPlainText() == "早上好 {group}"


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


def test_a_text_says_its_language_where_there_are_several_and_it_is_chosen(
    qtbot: QtBot, workspace: Workspace, tab: ScriptsTab
) -> None:
    script = tab.list.currentItem().data(SCRIPT).id
    scripts.add_text(workspace, script, "Good morning, everyone in {group}")
    card = tab.pane.cards[2]
    qtbot.waitUntil(lambda: "English" in said(card))
    assert "Chinese" in said(tab.pane.cards[0])
    chinese = next(action for action in card.tongue.menu().actions() if action.data() == "zh_CN")
    chinese.trigger()
    assert scripts.detail(workspace, script).texts[2].language == "zh_CN"
    qtbot.waitUntil(lambda: "Chinese" not in said(card))


def said(card: TextCard) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel))


def test_a_script_goes_on_a_shelf_and_off_again(qtbot: QtBot, workspace: Workspace, tab: ScriptsTab) -> None:
    script = tab.list.currentItem().data(SCRIPT).id
    tab.pane.shelf.setFocus()
    qtbot.keyClick(tab.pane.shelf, Qt.Key.Key_Down)
    assert [row.script_id for row in kit.shelf(workspace, "highlight")] == [script]
    workspace.undo()
    qtbot.waitUntil(lambda: tab.pane.shelf.currentData() == "")


def test_the_list_is_narrowed_to_what_the_group_in_scope_posts(
    qtbot: QtBot, context: Context, camp: int, tab: ScriptsTab, press: Press
) -> None:
    assert not tab.whose.isVisible()
    context.set_scope(camp)
    qtbot.waitUntil(tab.whose.isVisible)
    assert "Welcome" in shown(tab)
    press(tab, "Of this group")
    assert "Welcome" not in shown(tab)
    assert "破冰游戏" in shown(tab)
    welcome = next(row.id for row in scripts.listed(context.workspace) if row.title == "Welcome")
    tab.show_script(welcome)
    assert tab.list.currentItem().text() == "Welcome"


def test_a_picture_is_made_of_a_text(qtbot: QtBot, tab: ScriptsTab) -> None:
    qtbot.mouseClick(tab.pane.cards[1].picture, Qt.MouseButton.LeftButton)
    made = sheet(tab)
    assert isinstance(made, PictureSheet)
    assert made.fields.card().text == "新的一天"
    assert len(made.pictures.images()) == 1
