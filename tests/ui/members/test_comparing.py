"""The roster held against the real group, by a person who pastes, ticks and applies."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.members.comparing import CompareSheet
from grouppilot.ui.words.comparing import check_words
from grouppilot.usecases import comparing, member_edits, members
from grouppilot.usecases.groups import GroupForm, add
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

NAMES = ("林溪", "老陈", "081-行业-Leo", "阿土", "苏苏")


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = add(workspace, GroupForm("晨读打卡营", language="zh_CN"))
    for name in NAMES:
        member_edits.add(workspace, MemberForm(made, card=name))
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sheet(qtbot: QtBot, context: Context, group: int, window: QWidget) -> CompareSheet:
    made = CompareSheet(context, window, group)
    made.open()
    qtbot.waitExposed(made)
    return made


def paste(qtbot: QtBot, sheet: CompareSheet, *names: str) -> None:
    sheet.paste.setPlainText("\n".join(names))
    qtbot.waitUntil(lambda: sheet.tree.topLevelItemCount() > 0 or sheet.told.isVisible())


def part(sheet: CompareSheet, title: str) -> QTreeWidgetItem:
    found = (sheet.tree.topLevelItem(at) for at in range(sheet.tree.topLevelItemCount()))
    return next(each for each in found if each.text(0).startswith(title))


def toggle(qtbot: QtBot, sheet: CompareSheet, line: QTreeWidgetItem) -> None:
    """Tick a line by the keyboard."""
    sheet.tree.setFocus()
    sheet.tree.setCurrentItem(line)
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Space)


def statuses(workspace: Workspace, group: int) -> dict[str, str]:
    found = members.ids(workspace, members.Filter(group_id=group), "number")
    return {row.card or row.nickname: row.status for row in members.rows(workspace, found)}


def test_what_was_found_stands_in_parts(qtbot: QtBot, sheet: CompareSheet) -> None:
    paste(qtbot, sheet, "林溪", "081-电商-Leo", "阿土", "苏苏", "Zoe")
    assert part(sheet, "Gone").text(0) == "Gone · 2"
    assert part(sheet, "Joined").text(0) == "Joined · 2"
    assert part(sheet, "Renamed").child(0).text(2) == "number and name in the card"
    assert sheet.go.text() == "Apply: 1 joined, 1 left"


def test_it_is_applied_and_taken_back_as_one(
    qtbot: QtBot, sheet: CompareSheet, workspace: Workspace, group: int
) -> None:
    before = statuses(workspace, group)
    paste(qtbot, sheet, "林溪", "081-电商-Leo", "阿土", "苏苏", "Zoe")
    toggle(qtbot, sheet, part(sheet, "Renamed").child(0))
    assert sheet.go.text() == "Apply: 1 joined, 1 left, 1 renamed"
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    now = statuses(workspace, group)
    assert now["老陈"] == "left"
    assert {"081-电商-Leo", "Zoe"} <= set(now)
    assert "081-行业-Leo" not in now
    workspace.undo()
    assert statuses(workspace, group) == before


def test_a_confirmed_rename_takes_the_ticks_of_joined_and_gone_away(
    qtbot: QtBot, sheet: CompareSheet
) -> None:
    paste(qtbot, sheet, "林溪", "老陈", "081-电商-Leo", "阿土", "苏苏")
    toggle(qtbot, sheet, part(sheet, "Joined").child(0))
    toggle(qtbot, sheet, part(sheet, "Gone").child(0))
    assert sheet.go.text() == "Apply: 1 joined, 1 left"
    toggle(qtbot, sheet, part(sheet, "Renamed").child(0))
    assert sheet.go.text() == "Apply: 1 renamed"


def test_the_same_list_says_that_all_agrees_and_is_kept(
    qtbot: QtBot, sheet: CompareSheet, workspace: Workspace, group: int
) -> None:
    paste(qtbot, sheet, *NAMES)
    assert "agrees" in sheet.told.text()
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    kept = comparing.history(workspace, group)
    assert [sum(each.found[key] for key in ("joined", "gone", "renamed")) for each in kept] == [0]
    assert "agreed with the group" in check_words(kept[0])


def test_a_list_that_was_cut_off_is_told(
    qtbot: QtBot, sheet: CompareSheet, workspace: Workspace, group: int
) -> None:
    for name in ("A1", "B2", "C3"):
        member_edits.add(workspace, MemberForm(group, card=name))
    paste(qtbot, sheet, "林溪")
    assert sheet.short.isVisible()
    assert not sheet.go.isEnabled()


def test_a_list_without_names_is_refused_in_a_sentence(qtbot: QtBot, sheet: CompareSheet) -> None:
    sheet.paste.setPlainText("x" * 300)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert sheet.problem.text().endswith((".", "。"))


def test_what_came_of_the_last_comparison_is_told(
    qtbot: QtBot, context: Context, sheet: CompareSheet, group: int, window: QWidget
) -> None:
    assert not sheet.past.isVisible()
    paste(qtbot, sheet, *NAMES[1:], "Zoe", "Ann")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    again = CompareSheet(context, window, group)
    again.open()
    assert again.past.text() == "Compared before:\nThu 11 Jun: 2 joined, 1 left"
    again.reject()


def test_what_is_copied_from_a_member_page_is_read(qtbot: QtBot, sheet: CompareSheet) -> None:
    paste(qtbot, sheet, "群成员(6)", *NAMES, "管理员", "Zoe", "查看更多群成员")
    assert part(sheet, "Joined").text(0) == "Joined · 1"
    assert sheet.go.text() == "Apply: 1 joined"
