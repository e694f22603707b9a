"""The column of signals and its filters, by clicking; columns by dragging their headings."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import (
    card_checks,
    groups,
    member_columns,
    member_edits,
    rule_edits,
    rules,
    violation_edits,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def marked(workspace: Workspace, camp: int, four: dict[str, int], page: MembersPage) -> dict[str, int]:
    """林溪 broke a rule, and 周周 was warned; Ann joined yesterday, and her card is not renamed."""
    card_checks.set_format(workspace, camp, "编号-行业-昵称")
    for member in (four["lin"], four["zhou"]):
        member_edits.edit(workspace, member, "joined", date(2026, 3, 1))
    rule_edits.add(workspace, camp, "dont", "No adverts")
    rule = rules.find(workspace, camp, "adverts")
    violation_edits.add(workspace, four["lin"], rule, date(2026, 6, 10))
    violation_edits.take(
        workspace, violation_edits.add(workspace, four["zhou"], rule, date(2026, 6, 1)).id, "warn"
    )
    ann = member_edits.add(workspace, MemberForm(camp, "Ann", number=70, joined=date(2026, 6, 10)))
    return {**four, "ann": ann}


def told(page: MembersPage) -> dict[str, str]:
    """What stands in the column of signals, by nickname."""
    column = page.model.columns().index("signals")
    return {
        page.model.row(row).nickname: page.model.index(row, column).data()
        for row in range(page.model.rowCount())
    }


def choose(qtbot: QtBot, page: MembersPage, text: str) -> None:
    """Tick one of the signals in the filter's menu."""
    menu = page.filters.signal.menu
    menu.popup(QPoint())
    (action,) = [each for each in menu.actions() if each.text().startswith(text)]
    place = menu.actionGeometry(action).center()
    qtbot.mouseClick(menu, LEFT, pos=place)
    menu.close()


def test_what_stands_out_is_told_beside_each(marked: dict[str, int], page: MembersPage) -> None:
    assert told(page) == {"林溪": "broke a rule", "周周": "warned", "Mia": "", "Ann": "rename card, new"}


def test_the_column_follows_what_happens(
    workspace: Workspace, marked: dict[str, int], page: MembersPage
) -> None:
    member_edits.edit(workspace, marked["ann"], "card", "070-设计-Ann")
    assert told(page)["Ann"] == "new"
    workspace.undo()
    assert told(page)["Ann"] == "rename card, new"


def test_newcomers_are_one_click_away(qtbot: QtBot, marked: dict[str, int], page: MembersPage) -> None:
    qtbot.waitUntil(lambda: page.filters.newcomers.text() == "Newcomers 1")
    qtbot.mouseClick(page.filters.newcomers, LEFT)
    qtbot.waitUntil(lambda: list(told(page)) == ["Ann"])
    qtbot.mouseClick(page.filters.clear_button, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)


def test_the_table_is_narrowed_to_signals(qtbot: QtBot, marked: dict[str, int], page: MembersPage) -> None:
    choose(qtbot, page, "Reminded or warned")
    qtbot.waitUntil(lambda: list(told(page)) == ["周周"])
    assert page.filters.signal.button.text() == "Signals: Reminded or warned"
    choose(qtbot, page, "Card not renamed")
    qtbot.waitUntil(lambda: list(told(page)) == ["周周", "Ann"])


def test_the_menu_tells_how_many_have_each(qtbot: QtBot, marked: dict[str, int], page: MembersPage) -> None:
    menu = page.filters.signal.menu
    menu.popup(QPoint())
    assert [each.text() for each in menu.actions()][:3] == [
        "Unanswered violation  1",
        "Reminded or warned  1",
        "Card not renamed  1",
    ]
    menu.close()


def test_who_invited_whom_gives_way_to_the_group_until_asked_for(
    workspace: Workspace, four: dict[str, int], page: MembersPage
) -> None:
    groups.add(workspace, GroupForm("Other"))
    assert "inviter" in page.model.columns()
    page.context.set_scope(None)
    assert "inviter" not in page.model.columns()
    assert "group" in page.model.columns()
    menu = page.columns.menu()
    (action,) = [each for each in menu.actions() if each.text() == "Invited by"]
    assert not action.isChecked()
    action.trigger()
    assert {"group", "inviter"} <= set(page.model.columns())


@pytest.mark.parametrize("all_groups", [False, True], ids=["one group", "all groups"])
def test_no_column_is_cut_in_a_window_of_1280(
    four: dict[str, int], page: MembersPage, all_groups: bool
) -> None:
    if all_groups:
        page.context.set_scope(None)
    assert page.width() == 1056
    assert page.table.horizontalScrollBar().maximum() == 0


def test_a_heading_is_dragged_and_stays_there(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    header = page.table.horizontalHeader()
    order = page.columns.order()
    section = page.model.columns().index("tier")
    start = QPoint(header.sectionViewportPosition(section) + 40, 15)
    end = QPoint(header.sectionViewportPosition(page.model.columns().index("card")) + 4, 15)
    drag(page, header.viewport(), start, end)
    wanted = ["number", "tier", *(name for name in order if name not in ("number", "tier"))]
    qtbot.waitUntil(lambda: list(member_columns.choice(workspace).of_scope(True)) == wanted)
    assert page.columns.order() == wanted
    member_edits.edit(workspace, four["mia"], "note", "read anew")
    assert page.columns.order() == wanted


def test_a_heading_is_widened_and_the_others_share_the_rest(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    header = page.table.horizontalHeader()
    card, role = (page.model.columns().index(name) for name in ("card", "role"))
    edge = QPoint(header.sectionViewportPosition(role) - 1, 15)
    drag(page, header.viewport(), edge, edge + QPoint(30, 0))
    wide = page.table.columnWidth(card)
    qtbot.waitUntil(lambda: dict(member_columns.choice(workspace).widths) == {"card": wide})
    page.resize(1400, 800)
    assert page.table.columnWidth(card) == wide
    assert page.table.horizontalScrollBar().maximum() == 0


def drag(page: MembersPage, widget, start: QPoint, end: QPoint) -> None:
    """Drag by the window's own mouse, so that its buttons are known to be down."""
    window = page.window().windowHandle()

    def at(point: QPoint) -> QPoint:
        return widget.mapTo(page.window(), point)

    QTest.mousePress(window, LEFT, PLAIN, at(start))
    for step in range(1, 11):
        QTest.mouseMove(window, at(start + (end - start) * (step / 10)))
        QApplication.processEvents()
    QTest.mouseRelease(window, LEFT, PLAIN, at(end))
