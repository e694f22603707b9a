"""All groups in a table: opened, put in order, put away, added."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import Clock
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.add_group import AddGroup
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.table import COLUMNS
from grouppilot.ui.items.start_group import StartGroup
from grouppilot.usecases import checklists, groups, member_edits
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


def cells(page: GroupsPage, row: int) -> list[str]:
    model = page.view.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def names(page: GroupsPage) -> list[str]:
    return [cells(page, row)[0].split("\n")[0] for row in range(page.view.model().rowCount())]


def said(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def click_row(qtbot: QtBot, page: GroupsPage, row: int) -> None:
    place = page.view.visualRect(page.view.model().index(row, 0)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_group_shows_stage_seats_and_what_it_needs(
    workspace: Workspace, camp: int, page: GroupsPage
) -> None:
    groups.edit(workspace, camp, qr_until=date(2026, 6, 10))
    name, stage, seats, roles, newcomers, share, last, needs = cells(page, 0)
    assert name == "晨读打卡营 03\nWeChat · Learning"
    assert stage == "Recruiting\nday 0 of 22"
    assert (seats, roles, newcomers, share, last) == ("0/500", "host – mod – KOL –", "–", "–", "–")
    assert needs == "QR code ran out on Wed 10 Jun · 2 more"
    index = page.view.model().index(0, 7)
    assert "the QR code ran out on Wed 10 Jun; renew it" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_what_a_group_needs_is_seen_in_a_narrow_window_too(camp: int, page: GroupsPage) -> None:
    heads = page.view.horizontalHeader()
    last, needs = COLUMNS.index("last"), COLUMNS.index("needs")
    assert not page.view.isColumnHidden(last)
    page.resize(680, 560)
    assert page.view.isColumnHidden(last)
    right = heads.sectionViewportPosition(needs) + heads.sectionSize(needs)
    assert right <= page.view.viewport().width()
    page.resize(1056, 760)
    assert not page.view.isColumnHidden(last)


def test_a_heading_sorts_and_a_third_click_goes_back(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage
) -> None:
    for name, seats in (("B", 10), ("A", 500), ("C", 100)):
        groups.add(workspace, GroupForm(name, seats=seats))
    page.view.setCurrentIndex(page.view.model().index(2, 0))
    heads = page.view.horizontalHeader()
    click = QPoint(heads.sectionViewportPosition(0) + 20, heads.height() // 2)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=click)
        seen.append("".join(names(page)))
    assert seen == ["ABC", "CBA", "BAC"]
    assert page.view.currentIndex().row() == 2


def test_groups_are_sorted_by_the_menu_and_cannot_be_moved_then(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage
) -> None:
    for name in "BAC":
        groups.add(workspace, GroupForm(name))
    own, by_name = page.sorting.actions()[:2]
    by_name.trigger()
    assert names(page) == ["A", "B", "C"]
    page.view.setCurrentIndex(page.view.model().index(1, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["A", "B", "C"]
    assert [row.name for row in groups.scope(workspace)] == ["B", "A", "C"]
    own.trigger()
    assert names(page) == ["B", "A", "C"]


def test_what_is_unknown_comes_last_either_way(workspace: Workspace, page: GroupsPage) -> None:
    groups.add(workspace, GroupForm("endless", seats=None))
    groups.add(workspace, GroupForm("small", seats=10))
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.view.horizontalHeader().setSortIndicator(2, order)
        assert names(page) == ["small", "endless"]


def test_among_very_many_members_needs_and_newcomers_come_a_moment_later(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    clock: Clock,
    camp: int,
    workspace: Workspace,
    page: GroupsPage,
) -> None:
    monkeypatch.setattr("grouppilot.ui.groups.page.AT_ONCE", 0)
    member_edits.add(workspace, MemberForm(camp, nickname="青禾"))
    assert (cells(page, 0)[2], cells(page, 0)[7]) == ("1/500", "–")
    qtbot.waitUntil(lambda: cells(page, 0)[7].startswith("1 newcomer(s), "))
    clock.set("2026-07-20T09:00+08:00")
    groups.edit(workspace, camp, note="x")
    qtbot.waitUntil(lambda: cells(page, 0)[4] == "0%")
    groups.edit(workspace, camp, note="y")
    page.sorting.actions()[-1].trigger()
    assert cells(page, 0)[7] == "ended 17 day(s) ago, still runs · 2 more"
    assert cells(page, 0)[4] == "0%"


def test_the_table_keeps_its_place_when_something_changes(workspace: Workspace, page: GroupsPage) -> None:
    for number in range(40):
        groups.add(workspace, GroupForm(f"Group {number:02}"))
    page.view.setCurrentIndex(page.view.model().index(30, 0))
    page.view.verticalScrollBar().setValue(900)
    groups.edit(workspace, groups.find(workspace, "Group 35"), note="x", seats=77)
    assert (page.view.currentIndex().row(), page.view.verticalScrollBar().value()) == (30, 900)


def test_a_click_opens_the_group(qtbot: QtBot, camp: int, page: GroupsPage, context: Context) -> None:
    click_row(qtbot, page, 0)
    assert context.group_id == camp
    assert page.one.isVisible()
    assert page.one.title.text() == "晨读打卡营 03"


def test_return_opens_the_group(qtbot: QtBot, camp: int, page: GroupsPage, context: Context) -> None:
    page.view.setCurrentIndex(page.view.model().index(0, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert context.group_id == camp


def test_alt_and_arrows_put_groups_in_order(qtbot: QtBot, workspace: Workspace, page: GroupsPage) -> None:
    for name in "ABC":
        groups.add(workspace, GroupForm(name))
    page.view.setCurrentIndex(page.view.model().index(2, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["A", "C", "B"]
    qtbot.keyClick(page.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["C", "A", "B"]
    qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(page) == ["A", "C", "B"]


def test_a_dragged_row_stands_where_it_is_dropped(workspace: Workspace, page: GroupsPage) -> None:
    for name in "ABC":
        groups.add(workspace, GroupForm(name))
    model = page.view.model()
    data = model.mimeData([model.index(0, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, model.index(-1, -1))
    assert names(page) == ["B", "A", "C"]


def test_delete_takes_a_group_away_and_undo_brings_it_back(
    qtbot: QtBot, workspace: Workspace, camp: int, page: GroupsPage, context: Context
) -> None:
    page.view.setCurrentIndex(page.view.model().index(0, 0))
    with qtbot.waitSignal(context.said) as said:
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert said.args == ["晨读打卡营 03 deleted", True]
    assert names(page) == []
    workspace.undo()
    assert names(page) == ["晨读打卡营 03"]


def test_the_empty_page_offers_the_first_step(page: GroupsPage, press: Press) -> None:
    press(page, "Start from a pack…")
    assert isinstance(sheet(page), StartGroup)


def test_a_group_is_added_and_opened(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, context: Context, press: Press
) -> None:
    press(page, "Add a group…")
    form = sheet(page)
    assert isinstance(form, AddGroup)
    press(form, "Add")
    assert form.isVisible()
    assert "A group needs a name. Nothing was changed; give it one." in said(form)
    form.name.setText("同城·杭州")
    form.platform.setCurrentIndex(form.platform.findData("qq"))
    press(form, "Add")
    assert context.group_id is not None
    made = groups.form_of(workspace, context.group_id)
    assert (made.name, made.platform, made.seats, made.start) == ("同城·杭州", "qq", 500, date(2026, 6, 11))
    assert page.one.isVisible()


def test_a_group_started_from_a_pack_fills_today(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, context: Context, press: Press
) -> None:
    press(page, "Start from a pack…")
    form = sheet(page)
    assert isinstance(form, StartGroup)
    form.packs.list.setCurrentRow(1)
    assert form.name.text() == "21-day camp"
    assert "min a day" in form.preview.minutes.text()
    form.name.setText("Reading camp")
    with qtbot.waitSignal(context.asked_for) as asked:
        press(form, "Start")
    assert asked.args == ["today", None]
    assert "Reading camp" in names(page)[0]
    assert len(checklists.day_view(workspace).rows) > 0


def test_a_suggested_name_follows_the_pack_until_one_is_typed(page: GroupsPage, press: Press) -> None:
    press(page, "Start from a pack…")
    form = sheet(page)
    assert isinstance(form, StartGroup)
    form.packs.list.setCurrentRow(2)
    suggested = form.name.text()
    form.name.setText("Mine")
    form.packs.list.setCurrentRow(3)
    assert (suggested, form.name.text()) == ("High-frequency shop", "Mine")
