"""The items of all SOPs: filtered by group, status and words, and changed many at a time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.library.page import LibraryPage
from grouppilot.ui.library.sops_tab import SopsTab
from grouppilot.usecases import groups, packs, sops
from grouppilot.usecases.sops import ItemForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def tab(workspace: Workspace, camp: int, page: LibraryPage) -> SopsTab:
    """The items of a camp and of another group, and one of the owner's own."""
    packs.start_group(workspace, packs.builtin("flash7", "en"), "Flash")
    sops.add(workspace, ItemForm("Water the plants", audience="owner"))
    page.tabs.choose("sops")
    return page.sops


def shown(tab: SopsTab) -> list[str]:
    return [tab.table.model.row(place).title for place in range(tab.table.model.rowCount())]


def choose_group(qtbot: QtBot, tab: SopsTab, name: str) -> None:
    tab.group.setCurrentIndex(tab.group.findText(name))
    tab.group.activated.emit(tab.group.currentIndex())


def test_items_of_all_groups_are_listed(workspace: Workspace, camp: int, tab: SopsTab) -> None:
    assert len(shown(tab)) == len(sops.items(workspace))
    groups.delete(workspace, camp)
    assert len(shown(tab)) == len(packs.builtin("flash7", "en").items) + 1


def test_a_filter_by_group(qtbot: QtBot, tab: SopsTab) -> None:
    choose_group(qtbot, tab, "Flash")
    assert len(shown(tab)) == len(packs.builtin("flash7", "en").items)
    choose_group(qtbot, tab, "No group")
    assert shown(tab) == ["Water the plants"]


def test_the_filter_follows_the_scope(camp: int, tab: SopsTab, context: Context) -> None:
    context.set_scope(camp)
    assert tab.group.currentText() == "晨读打卡营 03"
    assert len(shown(tab)) == len(packs.builtin("camp21", "zh_CN").items)
    context.set_scope(None)
    assert tab.group.currentText() == "All groups"


def test_a_search_finds_items(tab: SopsTab) -> None:
    tab.search.setText("plants")
    assert shown(tab) == ["Water the plants"]


def test_many_items_are_paused_at_once_and_undone_at_once(
    qtbot: QtBot, workspace: Workspace, tab: SopsTab, press: Press
) -> None:
    qtbot.keyClick(tab.table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(tab, "Pause")
    assert {row.status for row in sops.items(workspace)} == {"paused"}
    press(tab, "Resume")
    assert {row.status for row in sops.items(workspace)} == {"active"}
    press(tab, "End")
    assert {row.status for row in sops.items(workspace)} == {"ended"}
    workspace.undo()
    assert {row.status for row in sops.items(workspace)} == {"active"}


def test_what_was_deleted_is_chosen_again_when_it_comes_back(
    qtbot: QtBot, workspace: Workspace, tab: SopsTab, press: Press
) -> None:
    view = tab.table.view
    row = view.visualRect(tab.table.model.index(2, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    (item,) = tab.table.chosen()
    press(tab, "Delete")
    assert item.title not in [each.title for each in tab.table.chosen()]
    workspace.undo()
    assert [each.item_id for each in tab.table.chosen()] == [item.item_id]
    assert view.currentIndex().row() == 2
