"""All groups in a table: opened, put in order, put away, added."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.add_group import AddGroup
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.items.start_group import StartGroup
from grouppilot.usecases import checklists, groups
from grouppilot.usecases.groups import GroupForm
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


def test_a_group_shows_stage_seats_and_what_is_open(camp: int, page: GroupsPage) -> None:
    name, stage, seats, share, roles, left = cells(page, 0)
    assert name == "晨读打卡营 03\nWeChat"
    assert stage == "Recruiting · day 0 of 22"
    assert (seats, share, roles) == ("0/500", "–", "host – mod – KOL –")
    assert int(left) > 0


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
