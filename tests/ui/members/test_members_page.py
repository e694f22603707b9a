"""The page of members by mouse and keyboard: found, filtered, edited in place, edited many at once."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QInputDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.items.picture_sheet import PictureSheet
from grouppilot.ui.members.adding import AddSheet
from grouppilot.ui.members.columns import OwnColumns
from grouppilot.ui.members.page import MembersPage
from grouppilot.usecases import groups, member_columns, member_edits, members
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def names(page: MembersPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [row.nickname for row in map(page.model.row, rows) if row is not None]


def place(page: MembersPage, row: int, column: str) -> QPoint:
    index = page.model.index(row, page.model.columns().index(column))
    page.table.scrollTo(index)
    return page.table.visualRect(index).center()


def click(qtbot: QtBot, page: MembersPage, row: int, column: str, held=PLAIN) -> None:
    at = place(page, row, column)
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, held, at)


def go_to(page: MembersPage, row: int, column: str) -> None:
    page.table.setCurrentIndex(page.model.index(row, page.model.columns().index(column)))


def tick(menu: QMenu, text: str) -> None:
    menu.popup(QPoint())
    (action,) = [each for each in menu.actions() if each.text().startswith(text)]
    action.trigger()
    menu.close()


def test_the_head_tells_members_and_seats(four: dict[str, int], page: MembersPage) -> None:
    assert page.header.subtitle() == "晨读打卡营 03 · 3 of 500 seats · 1 past"


def test_those_who_left_are_hidden_until_asked_for(
    qtbot: QtBot, four: dict[str, int], page: MembersPage
) -> None:
    assert names(page) == ["林溪", "周周", "Mia"]
    assert page.filters.status.button.text() == "Status: Active"
    qtbot.mouseClick(page.filters.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(page) == ["林溪", "周周", "Mia", "Jo"])


def test_typing_finds_by_pinyin(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(page.filters.search, "lx")
    qtbot.waitUntil(lambda: names(page) == ["林溪"])
    page.filters.search.setText("nobody")
    qtbot.waitUntil(lambda: not page.table.isVisible())
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.isVisible())


def test_filters_show_what_they_ask_for(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    tick(page.filters.role.menu, "Host")
    qtbot.waitUntil(lambda: names(page) == ["林溪"])
    assert page.filters.role.button.text() == "Role: Host"
    assert page.filters.role.button.isChecked()
    tick(page.filters.role.menu, "Host")
    tick(page.filters.tag.menu, "vip")
    qtbot.waitUntil(lambda: names(page) == ["林溪"])


def test_a_heading_sorts_and_sorts_back(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    header = page.table.horizontalHeader()
    section = page.model.columns().index("joined")
    at = QPoint(header.sectionViewportPosition(section) + 10, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert names(page)[0] == "Mia"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert names(page)[-1] == "Mia"


def test_a_card_is_edited_where_it_stands(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    go_to(page, 2, "card")
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    assert editor.text() == "031-电商-Mia"
    editor.setText("031-Mia")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.row(2).card == "031-Mia")
    assert page.current_member() == four["mia"]
    page.context.workspace.undo()
    assert page.model.row(2).card == "031-电商-Mia"


def test_a_number_of_somebody_else_is_refused(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, refusals: list[str]
) -> None:
    for typed, code in (("7", "number_taken"), ("x", "number_not_whole")):
        go_to(page, 2, "number")
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        (editor,) = [each for each in page.table.findChildren(QLineEdit) if each.isVisible()]
        editor.setText(typed)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda code=code: refusals[-1:] == [code])
    assert page.model.row(2).number == 31


def test_a_tier_is_chosen_in_its_cell(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    go_to(page, 2, "tier")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    combo = page.table.findChild(QComboBox)
    combo.setCurrentIndex(combo.findText("Advanced"))
    combo.activated.emit(combo.currentIndex())
    tier = members.row(page.context.workspace, four["mia"]).tier
    assert tier is not None
    assert tier.key == "advanced"


def test_roles_are_ticked_in_their_cell(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    go_to(page, 0, "role")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    (menu,) = [each for each in page.findChildren(QMenu) if each.isVisible()]
    tick(menu, "KOL")
    roles = members.row(page.context.workspace, four["lin"]).roles
    assert [role.key for role in roles] == ["host", "kol"]


def test_marks_by_mouse_and_keyboard(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    click(qtbot, page, 0, "mark")
    click(qtbot, page, 2, "card", SHIFT)
    assert page.model.marks() == [four["lin"], four["zhou"], four["mia"]]
    click(qtbot, page, 1, "card", CONTROL)
    assert page.model.marks() == [four["lin"], four["mia"]]
    assert page.bulk.isVisible()
    assert page.bulk.count.text().startswith("2")
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.model.marks() == []
    qtbot.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    assert len(page.model.marks()) == 3
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert len(page.model.marks()) == 2


def test_many_are_edited_in_one_step(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    click(qtbot, page, 1, "mark")
    click(qtbot, page, 2, "mark")
    tick(page.bulk.role_menu, "Moderator")
    both = members.rows(page.context.workspace, [four["zhou"], four["mia"]])
    assert {row.roles[0].key for row in both} == {"moderator"}
    assert page.model.marks() == [four["zhou"], four["mia"]]
    tick(page.bulk.tag_menu, "New tag")
    page.findChild(QInputDialog).textValueSelected.emit("paid")
    assert members.tags(page.context.workspace)[0] == ("paid", 2)
    page.context.workspace.undo()
    page.context.workspace.undo()
    assert page.model.row(1).roles == ()


def test_delete_takes_away_and_undo_brings_back(
    qtbot: QtBot, four: dict[str, int], page: MembersPage
) -> None:
    go_to(page, 1, "card")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(page) == ["林溪", "Mia"]
    assert page.current_member() == four["mia"]
    page.context.workspace.undo()
    assert names(page) == ["林溪", "周周", "Mia"]


def test_the_panel_edits_in_place(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    click(qtbot, page, 2, "card")
    qtbot.waitUntil(lambda: page.detail.member_id() == four["mia"])
    field = page.detail.lines["region"]
    assert field.text() == "上海"
    field.setText("杭州")
    field.editingFinished.emit()
    assert members.row(page.context.workspace, four["mia"]).region == "杭州"
    page.detail.tags.line().setText("paid")
    qtbot.keyClick(page.detail.tags.line(), Qt.Key.Key_Return)
    assert page.model.row(2).tags == ("paid",)
    tick(page.detail.roles, "KOL")
    assert page.model.row(2).roles[0].key == "kol"
    page.detail.status.setCurrentIndex(page.detail.status.findText("Left"))
    page.detail.status.activated.emit(page.detail.status.currentIndex())
    assert names(page) == ["林溪", "周周"]


def test_a_person_is_followed_to_another_group(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    person = members.row(workspace, four["mia"]).person_id
    twin = member_edits.add(workspace, MemberForm(other, person_id=person))
    page.show_target({"member": twin})
    assert page.context.group_id == other
    qtbot.waitUntil(lambda: page.detail.member_id() == twin)


def test_columns_are_chosen_and_remembered(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, context: Context
) -> None:
    tick(page.columns.menu(), "Region")
    tick(page.columns.menu(), "Tier")
    assert "region" in page.model.columns()
    assert "tier" not in member_columns.choice(context.workspace).shown
    again = MembersPage(context)
    qtbot.addWidget(again)
    again.show()
    assert "region" in again.model.columns()


def test_own_columns_are_named_and_filled(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    sheet = page.columns.open_own()
    assert isinstance(sheet, OwnColumns)
    sheet.fields[0].setText("Fee")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    column = page.model.columns().index("custom1")
    assert page.model.headerData(column, Qt.Orientation.Horizontal) == "Fee"
    page.model.setData(page.model.index(2, column), "99")
    assert page.model.row(2).customs[0] == "99"
    qtbot.waitUntil(lambda: page.detail.lines["custom1"].isVisibleTo(page.detail))


def test_a_member_is_added(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    qtbot.mouseClick(page.header.add_button, Qt.MouseButton.LeftButton)
    sheet = page.findChild(AddSheet)
    assert sheet.number.placeholderText() == "64"
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.number.setText("7")
    sheet.nickname.setText("Leo")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.number.clear()
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert names(page)[-1] == "Leo"
    assert page.model.row(page.table.currentIndex().row()).nickname == "Leo"


def test_somebody_known_is_added_to_another_group(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    other = groups.add(workspace, GroupForm("Other"))
    page.context.set_scope(other)
    assert not page.table.isVisible()
    page.sheets.add_member()
    sheet = page.findChild(AddSheet)
    sheet.kind.choose("known")
    sheet.kind.chosen.emit("known")
    sheet.search.setText("mia")
    qtbot.waitUntil(lambda: sheet.people.count() == 1)
    sheet.people.setCurrentRow(0)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert names(page) == ["Mia"]


def test_whoever_was_removed_is_told_before_they_are_added(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, workspace: Workspace
) -> None:
    member_edits.set_status(workspace, [four["mia"]], "removed")
    before = page.model.rowCount()
    page.sheets.add_member()
    sheet = page.findChild(AddSheet)
    sheet.nickname.setText("mia")
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert sheet.problem.text().startswith("Somebody of this name was removed from")
    assert (sheet.save.text(), page.model.rowCount()) == ("Add all the same", before)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == before + 1


def test_the_page_follows_the_scope(qtbot: QtBot, four: dict[str, int], page: MembersPage) -> None:
    assert "group" not in page.model.columns()
    page.context.set_scope(None)
    assert "group" in page.model.columns()
    assert page.header.subtitle().startswith("All groups")


def test_certificates_are_made_for_those_who_are_marked(
    qtbot: QtBot, four: dict[str, int], page: MembersPage
) -> None:
    click(qtbot, page, 0, "mark")
    click(qtbot, page, 2, "mark")
    tick(page.bulk.more_menu, "Make a picture of them…")
    made = sheet(page)
    assert isinstance(made, PictureSheet)
    assert made.fields.names.toPlainText() == "007-设计-林溪\n031-电商-Mia"
    assert len(made.pictures.images()) == 2
