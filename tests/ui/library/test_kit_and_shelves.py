"""The starter kit, the shelves, rituals and rule sets of the library, used by hand."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.library.kit_tab import KitTab
from grouppilot.ui.library.page import LibraryPage
from grouppilot.ui.library.rituals_tab import RitualsTab
from grouppilot.ui.library.rules_tab import RulesTab
from grouppilot.ui.library.shelves_tab import ShelvesTab
from grouppilot.usecases import agenda, groups, kit, rituals, rule_sets, scripts
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LibraryPage:
    groups.add(context.workspace, GroupForm("晨读", language="zh_CN"))
    made = LibraryPage(context)
    made.resize(1056, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_text_of_the_kit_is_taken_and_counted(
    qtbot: QtBot, page: LibraryPage, workspace: Workspace
) -> None:
    page.tabs.choose("kit")
    tab = page.tab("kit")
    assert isinstance(tab, KitTab)
    tab.language.choose("en")
    tab.refresh()
    assert tab.count.text() == "0 of 9 written"
    qtbot.mouseClick(tab.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.count.text() == "1 of 9 written")
    assert not tab.take.isVisible()
    workspace.undo()
    qtbot.waitUntil(lambda: tab.count.text() == "0 of 9 written")


def test_a_text_of_the_kit_is_copied_for_the_group_in_scope(
    qtbot: QtBot, page: LibraryPage, context: Context
) -> None:
    context.set_scope(1)
    page.tabs.choose("kit")
    tab = page.tab("kit")
    assert isinstance(tab, KitTab)
    qtbot.mouseClick(tab.copy, Qt.MouseButton.LeftButton)
    assert "“晨读”" in QGuiApplication.clipboard().text()


def test_the_kit_begins_with_the_language_in_which_it_is_written(
    page: LibraryPage, workspace: Workspace
) -> None:
    kit.write(workspace, "opening", "zh_CN")
    page.tabs.choose("kit")
    tab = page.tab("kit")
    assert isinstance(tab, KitTab)
    assert (tab.language.key(), tab.count.text()) == ("zh_CN", "1 of 9 written")


def test_a_draft_made_ones_own_is_what_is_kept(qtbot: QtBot, page: LibraryPage, workspace: Workspace) -> None:
    page.tabs.choose("kit")
    tab = page.tab("kit")
    assert isinstance(tab, KitTab)
    tab.text.setPlainText("Hello, and sit down.")
    qtbot.mouseClick(tab.take, Qt.MouseButton.LeftButton)
    written = next(each.script_id for each in kit.kit(workspace, tab.language.key()) if each.script_id)
    assert scripts.detail(workspace, written).texts[0].text == "Hello, and sit down."


def test_an_offer_is_put_on_its_shelf_and_taken_off(
    qtbot: QtBot, page: LibraryPage, workspace: Workspace
) -> None:
    page.tabs.choose("shelves")
    tab = page.tab("shelves")
    assert isinstance(tab, ShelvesTab)
    tab.shelf.choose("offer")
    sheet = tab.add()
    sheet.title.setText("咖啡馆九折")
    sheet.text.setPlainText("报暗号打九折")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.list.count() == 1)
    assert tab.ends.isVisible()
    qtbot.mouseClick(tab.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "报暗号打九折"
    qtbot.mouseClick(tab.off, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.list.count() == 0)
    workspace.undo()
    qtbot.waitUntil(lambda: tab.list.count() == 1)


def test_an_offer_of_the_agenda_is_shown_on_its_shelf(
    page: LibraryPage, context: Context, workspace: Workspace
) -> None:
    for title in ("咖啡馆", "书店"):
        kit.set_expiry(workspace, kit.add(workspace, "offer", title, "九折"), date(2026, 6, 14))
    first, _second = agenda.agenda(workspace)
    page.show_target(dict(first.target))
    tab = page.tab("shelves")
    assert isinstance(tab, ShelvesTab)
    assert tab.isVisible()
    assert (tab.shelf.key(), tab.title.text()) == ("offer", "咖啡馆")


def test_a_ritual_is_begun_used_and_deleted(qtbot: QtBot, page: LibraryPage, workspace: Workspace) -> None:
    page.tabs.choose("rituals")
    tab = page.tab("rituals")
    assert isinstance(tab, RitualsTab)
    tab.add()
    qtbot.waitUntil(lambda: tab.list.count() == 1)
    tab.use_menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: "1 group" in tab.list.item(0).text())
    qtbot.mouseClick(tab.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.list.count() == 0 or rituals.listed(workspace) == [])


def test_a_rule_set_is_renamed_and_says_where_it_holds(
    qtbot: QtBot, page: LibraryPage, workspace: Workspace
) -> None:
    rule_sets.use_pack(workspace, 1, "everyday")
    page.tabs.choose("rules")
    tab = page.tab("rules")
    assert isinstance(tab, RulesTab)
    assert "晨读" in tab.used.text()
    assert tab.rows.count() > 6
    tab.name.setFocus()
    tab.name.setText("我的群规")
    qtbot.keyClick(tab.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.list.item(0).text().startswith("我的群规"))
