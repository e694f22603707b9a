"""The ladders of all groups, the moves along them, and the accounts that carry them out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.accounts_sheet import Accounts, LimitField
from grouppilot.ui.groups.ask_name import AskName
from grouppilot.ui.groups.ladders.board import LadderBoard
from grouppilot.ui.groups.like_this import LikeThis
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.plan_moves import PlanMoves, open_plan_moves
from grouppilot.usecases import accounts, groups, ladders, member_edits, members, moves
from grouppilot.usecases.accounts import AccountForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


@pytest.fixture
def free(workspace: Workspace) -> int:
    made = groups.add(workspace, GroupForm("公开群 01", seats=500))
    for name in "ABC":
        member_edits.add(workspace, MemberForm(made, nickname=name))
    return made


@pytest.fixture
def high(workspace: Workspace) -> int:
    return groups.add(workspace, GroupForm("会员群 01", account="工作号"))


@pytest.fixture
def board(qtbot: QtBot, workspace: Workspace, page: GroupsPage, free: int, high: int) -> LadderBoard:
    ladder = ladders.add(workspace, "晨读", group_id=free)
    ladders.place(workspace, high, ladder, "high")
    qtbot.mouseClick(page.ladder, Qt.MouseButton.LeftButton)
    return page.board


def people(workspace: Workspace, group: int) -> list[int]:
    return [
        row.person_id
        for row in members.rows(workspace, members.ids(workspace, members.Filter(group_id=group)))
    ]


def choose(board: LadderBoard, group: int, text: str, qtbot: QtBot) -> None:
    spot = next(each for each in board.cards[0].rungs.spots() if each.group.id == group)
    spot.setFocus()
    qtbot.keyClick(spot, Qt.Key.Key_Return)
    menu = next(each for each in board.cards[0].findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_groups_stand_on_their_rungs(board: LadderBoard) -> None:
    (card,) = board.cards
    assert (card.title.text(), card.count.text()) == ("晨读", "3 membership(s)")
    assert [[spot.group.name for spot in column.spots] for column in card.rungs.columns] == [
        ["公开群 01"],
        [],
        ["会员群 01"],
        [],
    ]


def test_a_group_is_put_on_another_rung_and_off_the_ladder(
    qtbot: QtBot, workspace: Workspace, board: LadderBoard, free: int
) -> None:
    choose(board, free, "To rung Low-priced", qtbot)
    assert ladders.listed(workspace)[0].rung_of(free) == "low"
    assert [spot.group.name for spot in board.cards[0].rungs.columns[1].spots] == ["公开群 01"]
    choose(board, free, "Take off the ladder", qtbot)
    assert ladders.listed(workspace)[0].rung_of(free) is None
    workspace.undo()
    workspace.undo()
    assert ladders.listed(workspace)[0].rung_of(free) == "free"


def test_a_group_is_opened_from_its_rung(
    qtbot: QtBot, board: LadderBoard, free: int, context: Context
) -> None:
    choose(board, free, "Open", qtbot)
    assert context.group_id == free


def test_a_ladder_is_renamed_deleted_and_brought_back(
    workspace: Workspace, board: LadderBoard, page: GroupsPage, press: Press
) -> None:
    rename, delete = board.cards[0].more.actions()
    rename.trigger()
    form = sheet(page)
    assert isinstance(form, AskName)
    form.name.setText("晨读之路")
    press(form, "Rename")
    assert board.cards[0].title.text() == "晨读之路"
    delete.trigger()
    assert board.cards == []
    workspace.undo()
    assert board.cards[0].title.text() == "晨读之路"


def test_moves_are_planned_out_of_a_group_of_the_ladder(
    qtbot: QtBot,
    workspace: Workspace,
    board: LadderBoard,
    page: GroupsPage,
    free: int,
    press: Press,
) -> None:
    accounts.add(workspace, AccountForm("工作号", daily_adds=2))
    choose(board, free, "Move members…", qtbot)
    form = sheet(page)
    assert isinstance(form, PlanMoves)
    assert (form.whom.currentText(), form.to.currentText()) == ("All members (3)", "会员群 01")
    assert form.forecast.text() == "3 member(s), 2 a day by 工作号: until 12 Jun"
    form.reason.setText("完课")
    press(form, "Plan")
    model = board.moves.model
    rows = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert [row[1:] for row in rows][:1] == [["A", "公开群 01", "会员群 01", "工作号", "完课"]]
    assert [row[0] for row in rows] == ["Thu 11 Jun", "Thu 11 Jun", "Fri 12 Jun · tomorrow"]
    assert board.cards[0].view is not None
    assert board.cards[0].view.moves == {("free", "high"): 3}


def test_moves_are_done_dropped_and_copied_by_keys(
    qtbot: QtBot, workspace: Workspace, board: LadderBoard, free: int, high: int, press: Press
) -> None:
    moves.plan(workspace, people(workspace, free), high, from_group_id=free)
    table = board.moves.table
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [len(people(workspace, group)) for group in (free, high)] == [3, 1]
    assert board.moves.model.rowCount() == 2
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [row.person for row in moves.listed(workspace)] == ["C"]
    press(board.moves, "Copy names")
    assert QGuiApplication.clipboard().text() == "C"
    workspace.undo()
    workspace.undo()
    assert board.moves.model.rowCount() == 3


def test_nobody_to_move_says_what_to_do(board: LadderBoard) -> None:
    assert "Nobody is to be moved" in board.moves.hint.text()
    assert not board.moves.table.isVisible()


def test_people_chosen_elsewhere_are_planned_as_they_are(
    qtbot: QtBot, workspace: Workspace, context: Context, page: GroupsPage, free: int, high: int
) -> None:
    form = open_plan_moves(context, page, people(workspace, free)[:2], free)
    assert isinstance(form, PlanMoves)
    assert form.whom.currentText() == "2 member(s) chosen"
    form.to.setCurrentIndex(form.to.findData(high))
    form.leave.setChecked(False)
    form.accept()
    assert moves.listed(workspace) == []


def test_the_first_ladder_is_offered_where_there_is_none(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, free: int, press: Press
) -> None:
    qtbot.mouseClick(page.ladder, Qt.MouseButton.LeftButton)
    press(page.board, "New ladder…")
    form = sheet(page)
    assert isinstance(form, AskName)
    press(form, "Add")
    assert form.form.error("name") == "A ladder needs a name. Nothing was changed; give it one."
    form.name.setText("晨读")
    press(form, "Add")
    assert [card.title.text() for card in page.board.cards] == ["晨读"]


def test_another_page_asks_for_the_ladders(page: GroupsPage, context: Context, free: int) -> None:
    context.set_scope(free)
    page.show_target({"ladder": True})
    assert context.group_id is None
    assert page.board.isVisible()


def test_accounts_are_described_renamed_and_forgotten(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, high: int, press: Press
) -> None:
    next(each for each in page.more.actions() if each.text() == "Accounts…").trigger()
    form = sheet(page)
    assert isinstance(form, Accounts)
    adds = next(
        each for each in form.findChildren(LimitField) if each.accessibleName() == "Adds a day of 工作号"
    )
    assert adds.text() == "usual 20"
    adds.setFocus()
    adds.setValue(8)
    qtbot.keyClick(adds, Qt.Key.Key_Return)
    assert [(row.form.name, row.adds) for row in accounts.listed(workspace)] == [("工作号", 8)]
    form.name.setText("小号")
    press(form, "Add")
    assert [row.form.name for row in accounts.listed(workspace)] == ["小号", "工作号"]
    form.name.setText("小号")
    press(form, "Add")
    assert form.error.text().startswith("There is an account 小号")


def test_another_group_is_started_like_one(
    workspace: Workspace, page: GroupsPage, camp: int, context: Context, press: Press
) -> None:
    context.set_scope(camp)
    next(each for each in page.one.more.actions() if each.text() == "New group like this one…").trigger()
    form = sheet(page)
    assert isinstance(form, LikeThis)
    assert form.name.text() == "晨读打卡营 04"
    press(form, "Start")
    assert context.group_id != camp
    assert page.one.title.text() == "晨读打卡营 04"
