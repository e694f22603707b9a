"""Roles and tiers of the owner's own: renamed, added and deleted from the menus that give them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from grouppilot.ui.members.naming import NamesSheet
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.members.words import role_name, tier_name
from grouppilot.usecases import member_roles, members
from grouppilot.usecases.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


def choose(menu: QMenu, text: str) -> None:
    """Trigger an entry of a menu, as a click on it does."""
    (found,) = [each for each in menu.actions() if each.text() == text]
    found.trigger()


def opened() -> NamesSheet:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, NamesSheet)]
    return found


@pytest.fixture
def sheet(qtbot: QtBot, page: MembersPage, four: dict[str, int]) -> NamesSheet:
    """The sheet, opened from the menu of tiers of many members."""
    page.model.mark_all(True)
    choose(page.bulk.tier_menu, "Edit tiers…")
    qtbot.waitActive(opened())
    return opened()


def tiers(workspace: Workspace) -> list[str]:
    return [tier_name(one) for one in members.tiers(workspace)]


def line(sheet: NamesSheet, text: str):
    return next(sheet.list.item(at) for at in range(sheet.list.count()) if sheet.list.item(at).text() == text)


def click(qtbot: QtBot, sheet: NamesSheet, text: str) -> None:
    place = sheet.list.visualItemRect(line(sheet, text)).center()
    qtbot.mouseClick(sheet.list.viewport(), LEFT, pos=place)


def rename(qtbot: QtBot, sheet: NamesSheet, before: str, after: str) -> None:
    click(qtbot, sheet, before)
    qtbot.mouseClick(sheet.rename, LEFT)
    editor = next(each for each in sheet.list.findChildren(QLineEdit) if each.isVisible())
    editor.selectAll()
    editor.insert(after)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.list.state() == QListWidget.State.NoState)


def test_a_tier_is_added_renamed_and_deleted_and_each_is_undone(
    qtbot: QtBot, sheet: NamesSheet, workspace: Workspace
) -> None:
    usual = tiers(workspace)
    sheet.name.insert("铁粉")
    qtbot.mouseClick(sheet.add, LEFT)
    assert tiers(workspace) == [*usual, "铁粉"]
    rename(qtbot, sheet, "铁粉", "核心会员")
    assert tiers(workspace) == [*usual, "核心会员"]
    qtbot.waitUntil(lambda: sheet.list.currentItem().text() == "核心会员")
    qtbot.mouseClick(sheet.delete, LEFT)
    assert tiers(workspace) == usual
    workspace.undo()
    assert tiers(workspace) == [*usual, "核心会员"]
    workspace.undo()
    assert tiers(workspace) == [*usual, "铁粉"]
    qtbot.waitUntil(lambda: sheet.list.item(len(usual)).text() == "铁粉")


def test_a_tier_that_comes_with_the_program_stays_but_may_be_called_otherwise(
    qtbot: QtBot, sheet: NamesSheet, workspace: Workspace
) -> None:
    click(qtbot, sheet, "Basic")
    assert not sheet.delete.isEnabled()
    rename(qtbot, sheet, "Basic", "Friends")
    assert "Friends" in tiers(workspace)
    qtbot.waitUntil(lambda: sheet.list.currentItem().text() == "Friends")
    rename(qtbot, sheet, "Friends", " ")
    assert "Basic" in tiers(workspace)


def test_a_name_that_is_taken_is_refused_beside_the_list(
    qtbot: QtBot, sheet: NamesSheet, workspace: Workspace
) -> None:
    sheet.name.insert("铁粉")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Return)
    rename(qtbot, sheet, "Basic", "铁粉")
    assert sheet.problem.isVisible()
    assert "铁粉" in sheet.problem.text()
    qtbot.waitUntil(lambda: sheet.list.currentItem().text() == "Basic")
    assert tiers(workspace).count("铁粉") == 1


def test_a_role_keeps_its_duties_when_it_is_renamed(
    qtbot: QtBot, page: MembersPage, four: dict[str, int], workspace: Workspace
) -> None:
    role = member_roles.add_role(workspace, "Baker", staff=True, duties="bread")
    choose(page.bulk.role_menu, "Edit roles…")
    sheet = opened()
    qtbot.waitActive(sheet)
    rename(qtbot, sheet, "Baker", "Head baker")
    kept = next(one for one in members.roles(workspace) if one.id == role)
    assert (role_name(kept), kept.staff, kept.duties) == ("Head baker", True, "bread")
    qtbot.waitUntil(lambda: any("Head baker" in each.text() for each in page.bulk.role_menu.actions()))
