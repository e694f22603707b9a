"""One group in sight: figures, needs, stage, ladder, seats and code."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.ask_name import AskName
from grouppilot.ui.groups.overview.stage import LifeLine
from grouppilot.ui.groups.overview.tab import Overview
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.plan_moves import PlanMoves
from grouppilot.ui.items.editor import ItemEditor
from grouppilot.ui.today.needs import NeedRow
from grouppilot.usecases import accounts, groups, ladders, member_edits, moves
from grouppilot.usecases.accounts import AccountForm
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
TODAY = date(2026, 6, 11)


@pytest.fixture
def view(page: GroupsPage, camp: int, context: Context) -> Overview:
    context.set_scope(camp)
    return page.one.overview


def said(view: Overview) -> list[str]:
    return [row.line.kind for row in view.needs.rows()]


def stage(view: Overview, text: str) -> QPushButton:
    return next(each for each in view.stage.stages.findChildren(QPushButton) if each.text() == text)


def test_the_figures_of_a_group(workspace: Workspace, camp: int, view: Overview) -> None:
    for name in "AB":
        member_edits.add(workspace, MemberForm(camp, nickname=name))
    figures = view.figures
    assert (figures.seats.value.text(), figures.seats.note.text()) == ("2", "of 500")
    assert (figures.day.value.text(), figures.day.note.text()) == ("0", "of 22, until 3 Jul")
    assert figures.last.value.text() == "today"
    assert figures.marks.accessibleDescription() == "host –, mod –, KOL –"


def test_a_need_opens_its_place(qtbot: QtBot, context: Context, camp: int, view: Overview) -> None:
    row = next(row for row in view.needs.rows() if row.line.kind == "roles_missing")
    row.setFocus()
    with qtbot.waitSignal(context.asked_for) as asked:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert asked.args == ["groups", {"group": camp, "tab": "roles"}]


def test_a_code_is_renewed_where_its_line_stands(
    qtbot: QtBot, workspace: Workspace, camp: int, view: Overview
) -> None:
    groups.edit(workspace, camp, qr_until=TODAY - timedelta(days=1))
    first = view.needs.rows()[0]
    assert first.line.kind == "qr_renew"
    assert view.codes.chip.text() == "QR code ran out"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert groups.form_of(workspace, camp).qr_until == TODAY + timedelta(days=7)
    assert "qr_renew" not in said(view)
    assert isinstance(view.focusWidget(), NeedRow)
    workspace.undo()
    assert said(view)[0] == "qr_renew"


def test_renewed_today_gives_a_week(workspace: Workspace, camp: int, view: Overview, press: Press) -> None:
    press(view, "Renewed today")
    assert groups.form_of(workspace, camp).qr_until == TODAY + timedelta(days=7)
    assert view.codes.until.day() == TODAY + timedelta(days=7)
    workspace.undo()
    assert view.codes.until.day() is None


def test_a_warning_of_ones_own_is_kept_and_emptied(
    qtbot: QtBot, workspace: Workspace, camp: int, view: Overview
) -> None:
    field = view.codes.warning
    assert field.text() == "usual: 425"
    field.setFocus()
    field.setValue(300)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert groups.form_of(workspace, camp).seat_warning == 300
    field.setFocus()
    field.setValue(0)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert groups.form_of(workspace, camp).seat_warning is None


def test_an_opening_item_is_ticked_by_its_mark_and_by_space(
    qtbot: QtBot, workspace: Workspace, view: Overview
) -> None:
    def line() -> LifeLine:
        return next(each for each in view.stage.opening.lines() if each.item.day == TODAY)

    qtbot.mouseClick(line(), Qt.MouseButton.LeftButton, pos=QPoint(10, line().height() // 2))
    assert line().item.state == "done"
    line().setFocus()
    qtbot.keyClick(line(), Qt.Key.Key_Space)
    assert line().item.state == "open"
    assert line().hasFocus()
    workspace.undo()
    assert line().item.state == "done"


def test_a_stage_tells_how_much_of_its_sop_is_open(qtbot: QtBot, context: Context, view: Overview) -> None:
    with qtbot.waitSignal(context.said) as told:
        qtbot.mouseClick(stage(view, "Closing"), Qt.MouseButton.LeftButton)
    closing = len(view.stage.closing.lines())
    assert told.args[0] == f"Stage: Closing · {closing} item(s) of its SOP open"


def test_the_stage_is_changed_and_its_day_is_kept(
    qtbot: QtBot, workspace: Workspace, camp: int, view: Overview, context: Context
) -> None:
    assert view.stage.stages.key() == "recruiting"
    with qtbot.waitSignal(context.said) as told:
        qtbot.mouseClick(stage(view, "Running"), Qt.MouseButton.LeftButton)
    assert told.args == ["Stage: Running", True]
    assert groups.form_of(workspace, camp).stage == "running"
    workspace.undo()
    assert view.stage.stages.key() == "recruiting"
    assert "11 Jun  Recruiting" in view.stage.head.toolTip()


def test_what_opens_and_closes_a_camp_can_be_edited(qtbot: QtBot, view: Overview, page: GroupsPage) -> None:
    lines = view.stage.opening.findChildren(LifeLine)
    assert any("开营" in line.item.title for line in lines)
    line = lines[0]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    editor = sheet(page)
    assert isinstance(editor, ItemEditor)
    assert editor.title.text() == line.item.title


def test_a_group_without_items_is_offered_a_pack(
    workspace: Workspace, page: GroupsPage, context: Context
) -> None:
    context.set_scope(groups.add(workspace, GroupForm("A")))
    assert page.one.overview.stage.apply.isVisible()
    assert page.one.overview.stage.closing.nothing.isVisible()


def test_a_group_is_put_on_a_new_ladder_and_moved_along_it(
    workspace: Workspace, camp: int, view: Overview, page: GroupsPage, press: Press
) -> None:
    view.ladder.menu.aboutToShow.emit()
    next(each for each in view.ladder.menu.actions() if each.text() == "New ladder…").trigger()
    form = sheet(page)
    assert isinstance(form, AskName)
    form.name.setText("晨读")
    press(form, "Add")
    (ladder,) = ladders.listed(workspace)
    assert ladder.rung_of(camp) == "free"
    assert view.ladder.rungs.isVisible()
    view.ladder.menu.aboutToShow.emit()
    rungs = view.ladder.menu.actions()[0].menu()
    next(each for each in rungs.actions() if each.text() == "Camp").trigger()
    assert ladders.listed(workspace)[0].rung_of(camp) == "camp"
    assert view.ladder.rungs.accessibleDescription() == "Camp"


def test_members_are_planned_to_move(
    workspace: Workspace, camp: int, view: Overview, page: GroupsPage, press: Press
) -> None:
    free = groups.add(workspace, GroupForm("公开群", account="工作号"))
    accounts.add(workspace, AccountForm("工作号", daily_adds=2))
    for name in "ABC":
        member_edits.add(workspace, MemberForm(camp, nickname=name))
    press(view.ladder, "Move members…")
    form = sheet(page)
    assert isinstance(form, PlanMoves)
    assert form.whom.currentText() == "All members (3)"
    assert form.forecast.text() == "3 member(s), 2 a day by 工作号: until 12 Jun"
    press(form, "Plan")
    assert [row.to_group_id for row in moves.listed(workspace)] == [free] * 3
    assert view.ladder.moves.text().startswith("Out: ")


def test_the_account_is_completed_from_those_known(
    qtbot: QtBot, workspace: Workspace, camp: int, view: Overview
) -> None:
    accounts.add(workspace, AccountForm("林溪-工作号"))
    view.fold.open()
    field = view.details.account
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    model = view.details.completer.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["林溪-工作号"]


def test_a_group_that_has_all_it_needs_says_so(
    workspace: Workspace, page: GroupsPage, context: Context
) -> None:
    group = groups.add(workspace, GroupForm("A", stage="closing"))
    context.set_scope(group)
    assert page.one.overview.needs.nothing.isVisible()
    groups.edit(workspace, group, stage="running")
    assert not page.one.overview.needs.nothing.isVisible()
