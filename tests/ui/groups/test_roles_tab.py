"""The tab of roles and tiers by mouse and keyboard."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.domain.coverage import Gap
from grouppilot.store.ledgers import LedgerMark
from grouppilot.ui.context import Context
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.roles.tab import RolesTab
from grouppilot.usecases import groups as group_cases
from grouppilot.usecases import ladders, member_edits, members, moves, roles
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.roles import GroupRole
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def camp(workspace: Workspace) -> int:
    return group_cases.add(workspace, GroupForm("晨读打卡营 03", language="zh_CN"))


@pytest.fixture
def zhou(workspace: Workspace, camp: int) -> int:
    return member_edits.add(workspace, MemberForm(camp, "周周", number=12, joined=date(2026, 3, 1)))


@pytest.fixture
def tab(page: GroupsPage, camp: int, zhou: int, context: Context) -> RolesTab:
    context.set_scope(camp)
    page.show_target({"tab": "roles"})
    made = page.one.tab("roles")
    assert isinstance(made, RolesTab)
    return made


def choose(tab: RolesTab, key: str) -> GroupRole:
    found = next(one for one in roles.of_group(tab.context.workspace, 1).roles if one.key == key)
    tab.roles.table.choose(found.id)
    return found


def carry(qtbot: QtBot, tab: RolesTab, typed: str = "zz") -> None:
    picker = tab.roles.detail.picker
    picker.field.setFocus()
    qtbot.keyClicks(picker.field, typed)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)


def named(within: QWidget, start: str) -> QToolButton:
    (found,) = [each for each in within.findChildren(QToolButton) if each.accessibleName().startswith(start)]
    return found


def test_what_is_missing_stands_above(tab: RolesTab) -> None:
    assert tab.roles.gaps.text() == "No host · No moderator · No KOL"


def test_somebody_is_found_by_pinyin_and_carries_the_role(qtbot: QtBot, tab: RolesTab) -> None:
    choose(tab, "moderator")
    carry(qtbot, tab)
    assert tab.roles.gaps.text() == "No host · No KOL"
    (row,) = tab.roles.detail.carriers.rows()
    assert row.name.text() == "周周 · 012"
    assert tab.roles.detail.picker.field.text() == ""
    tab.context.workspace.undo()
    assert tab.roles.gaps.text() == "No host · No moderator · No KOL"


def test_hours_are_chosen_by_keyboard(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    choose(tab, "moderator")
    carry(qtbot, tab)
    qtbot.mouseClick(named(tab.roles.detail.carriers, "Hours"), LEFT)
    hours = sheet(tab)
    press(hours, "Evenings")
    hours.grid.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):  # Tuesday morning too
        qtbot.keyClick(hours.grid, key)
    assert hours.grid.accessibleDescription() == "Tue Morning: chosen"
    press(hours, "Save")
    gaps = roles.of_group(tab.context.workspace, 1).gaps
    assert Gap("moderator", "morning", (0, 2, 3, 4, 5, 6)) in gaps
    assert "No moderator at noon" in tab.roles.gaps.text()
    assert tab.roles.table.model_of_roles.data(tab.roles.table.currentIndex().siblingAtColumn(3)) == (
        "Open: morning Mon, Wed–Sun; noon"
    )
    assert tab.roles.detail.cover.isVisible()


def test_hours_are_drawn_with_the_mouse(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    choose(tab, "moderator")
    carry(qtbot, tab)
    qtbot.mouseClick(named(tab.roles.detail.carriers, "Hours"), LEFT)
    hours = sheet(tab)
    qtbot.mouseClick(hours.grid, LEFT, pos=hours.grid.cell((6, "evening")).center())
    assert (6, "evening") not in hours.grid.shifts()
    assert len(hours.grid.shifts()) == 27
    press(hours, "Save")
    assert roles.of_group(tab.context.workspace, 1).gaps[-1] == Gap("moderator", "evening", (6,))


def test_a_role_ends_and_is_remembered(qtbot: QtBot, tab: RolesTab, clock) -> None:
    choose(tab, "kol")
    carry(qtbot, tab)
    clock.set("2026-07-01T12:00+08:00")
    qtbot.mouseClick(named(tab.roles.detail.carriers, "End"), LEFT)
    assert tab.roles.detail.carriers.rows() == []
    assert len(tab.roles.detail.past.rows()) == 1
    assert tab.roles.detail.past.isVisible()


def test_an_entry_is_forgotten(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    choose(tab, "kol")
    carry(qtbot, tab)
    qtbot.mouseClick(named(tab.roles.detail.carriers, "Hours"), LEFT)
    press(sheet(tab), "Forget this entry")
    assert tab.roles.detail.carriers.rows() == []
    assert tab.roles.detail.past.rows() == []


def test_duties_name_and_staff_are_kept_when_left(qtbot: QtBot, tab: RolesTab) -> None:
    host = choose(tab, "host")
    detail = tab.roles.detail
    assert detail.duties.toPlainText() == host.usual
    detail.duties.setFocus()
    detail.duties.setPlainText("领读")
    qtbot.keyClick(detail.duties, Qt.Key.Key_Tab)
    assert choose(tab, "host").duties == "领读"
    detail.name.setFocus()
    detail.name.setText("领读人")
    qtbot.keyClick(detail.name, Qt.Key.Key_Tab)
    assert detail.heading.text() == "领读人"
    qtbot.mouseClick(detail.staff, LEFT)
    assert not choose(tab, "host").staff
    for _ in range(3):
        tab.context.workspace.undo()
    assert choose(tab, "host") == host
    assert detail.duties.toPlainText() == host.usual


def test_own_roles_are_added_ordered_and_deleted(qtbot: QtBot, tab: RolesTab) -> None:
    qtbot.mouseClick(tab.add, LEFT)
    question = tab.findChild(QInputDialog)
    question.textValueSelected.emit("Gardener")
    question.close()
    table = tab.roles.table
    own = table.current()
    assert own is not None
    assert own.name == "Gardener"
    place = table.currentIndex().row()
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert table.currentIndex().row() == place - 1
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert own.id not in table.model_of_roles.ids()
    tab.context.workspace.undo()
    assert table.model_of_roles.ids().index(own.id) == place - 1


def test_one_of_the_playbook_cannot_be_deleted(qtbot: QtBot, tab: RolesTab, refusals: list[str]) -> None:
    choose(tab, "host")
    qtbot.keyClick(tab.roles.table, Qt.Key.Key_Delete)
    assert refusals == ["role_built_in"]
    assert not tab.roles.detail.delete.isVisible()


def test_the_hand_over_is_copied(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    choose(tab, "host")
    carry(qtbot, tab)
    press(tab, "Copy hand-over")
    assert QApplication.clipboard().text().startswith("交接：主持人 · 晨读打卡营 03\n目前由：周周")


def test_who_carries_a_role_is_shown_among_the_members(qtbot: QtBot, tab: RolesTab, zhou: int) -> None:
    choose(tab, "host")
    carry(qtbot, tab)
    (row,) = tab.roles.detail.carriers.rows()
    with qtbot.waitSignal(tab.context.asked_for) as asked:
        qtbot.mouseClick(row.name, LEFT)
    assert asked.args == ["members", {"member": zhou}]


def check_in(ws: Workspace, member: int, days: int) -> None:
    with ws.write("test") as session:
        for ago in range(days):
            day = date(2026, 6, 11) - timedelta(days=ago)
            session.add(
                LedgerMark(membership_id=member, kind="checkin", day=day, state="done", source="tick")
            )


def to_tiers(tab: RolesTab, press: Press) -> None:
    press(tab, "Tiers")


def test_tiers_get_benefits_price_and_own_names(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    to_tiers(tab, press)
    detail = tab.tiers.detail
    detail.benefits.setFocus()
    detail.benefits.setPlainText("每月一课")
    detail.price.setFocus()
    detail.price.setText("99")
    qtbot.keyClick(detail.price, Qt.Key.Key_Tab)
    first = tab.tiers.table.rows.row(0)
    assert (first.benefits, first.price) == ("每月一课", "99")
    qtbot.mouseClick(tab.add, LEFT)
    question = tab.tiers.findChild(QInputDialog)
    question.textValueSelected.emit("金卡")
    question.close()
    table = tab.tiers.table
    assert table.current().name == "金卡"
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.name for row in map(table.rows.row, range(4))] == ["", "", "金卡", ""]
    press(detail, "Delete tier")
    assert len(table.rows.ids()) == 3


def test_suggestions_are_accepted_and_put_away(qtbot: QtBot, tab: RolesTab, press: Press, zhou: int) -> None:
    check_in(tab.context.workspace, zhou, 8)
    to_tiers(tab, press)
    part = tab.tiers.suggestions
    assert part.model.data(part.model.index(0, 2)) == "checked in on 8 of the last 8 days"
    part.view.setFocus()
    qtbot.keyClick(part.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(part, "Move")
    tier = members.row(tab.context.workspace, zhou).tier
    assert tier is not None
    assert tier.key == "passer"
    part.view.selectRow(0)  # now basic is suggested
    press(part, "Not now")
    assert part.model.rowCount() == 0
    tab.context.workspace.undo()
    assert part.model.rowCount() == 1


def test_moves_in_the_chat_app_are_planned_along_the_ladder(
    qtbot: QtBot, tab: RolesTab, press: Press, zhou: int
) -> None:
    workspace = tab.context.workspace
    high = group_cases.add(workspace, GroupForm("高阶群"))
    ladder = ladders.add(workspace, "进阶", group_id=1, rung="free")
    ladders.place(workspace, high, ladder, "high")
    check_in(workspace, zhou, 8)
    to_tiers(tab, press)
    part = tab.tiers.suggestions
    part.view.selectRow(0)
    (action,) = part.moves_menu.actions()
    assert action.text() == "高阶群"
    action.trigger()
    (move,) = moves.listed(workspace, high)
    assert (move.person, move.from_group_id) == ("周周", 1)


def test_a_review_is_held_and_sets_the_next_one(qtbot: QtBot, tab: RolesTab, press: Press) -> None:
    to_tiers(tab, press)
    press(tab, "Review now")
    press(tab, "Review done")
    assert tab.tiers.review.day() == date(2026, 9, 9)
    tab.tiers.days.setValue(30)
    qtbot.keyClick(tab.tiers.days, Qt.Key.Key_Tab)
    assert tab.tiers.days.value() == 30
