"""A private run begun and worked through by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.groups.accounts_sheet import Accounts
from grouppilot.ui.members.run_sheet import RunSheet
from grouppilot.ui.members.runs import RunsPart
from grouppilot.usecases import groups, member_edits, person_runs, scripts
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace


@pytest.fixture
def members(workspace: Workspace) -> list[int]:
    group = groups.add(workspace, GroupForm("晨读", language="zh_CN"))
    return [member_edits.add(workspace, MemberForm(group, nickname=name)) for name in ("林溪", "老陈")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def part(qtbot: QtBot, context: Context, members: list[int]) -> RunsPart:
    person_runs.start(context.workspace, members, "邀请", "{nickname}，今晚见", group_id=1)
    made = RunsPart(context)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    context.changed.connect(lambda _changes: made.refresh())
    return made


def test_a_run_begins_with_a_text_of_the_library(
    qtbot: QtBot, context: Context, window: QWidget, members: list[int]
) -> None:
    scripts.add(context.workspace, "开营邀请", ["{nickname}你好"])
    sheet = RunSheet(context, window, members, 1)
    sheet.open()
    sheet.scripts.setCurrentIndex(1)
    sheet.scripts.activated.emit(1)
    with qtbot.waitSignal(context.asked_for) as asked:
        qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert asked.args == ["members", {"tab": "runs", "run": 1}]
    assert person_runs.listed(context.workspace)[0].title == "开营邀请"


def test_a_run_without_a_text_is_refused_and_stays_open(
    qtbot: QtBot, context: Context, window: QWidget, members: list[int], refusals: list[str]
) -> None:
    sheet = RunSheet(context, window, members, 1)
    sheet.open()
    sheet.title.setText("Hello")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert refusals == ["run_text_missing"]
    assert sheet.isVisible()


def test_copy_done_next(qtbot: QtBot, part: RunsPart) -> None:
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "林溪，今晚见"
    qtbot.keyClick(part.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: part.name.text() == "老陈")
    qtbot.mouseClick(part.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.told.text() == "0 left")


def test_a_text_written_for_one_is_kept(qtbot: QtBot, part: RunsPart, workspace: Workspace) -> None:
    part.text.setPlainText("溪溪，老地方")
    qtbot.mouseClick(part.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "溪溪，老地方"
    assert person_runs.view(workspace, 1).lines[0].rewritten


def test_undo_brings_the_member_back(qtbot: QtBot, part: RunsPart, workspace: Workspace) -> None:
    qtbot.mouseClick(part.done, Qt.MouseButton.LeftButton)
    workspace.undo()
    qtbot.waitUntil(lambda: part.told.text().startswith("2 left"))


def test_how_many_a_day_is_set_when_it_begins(
    qtbot: QtBot, context: Context, window: QWidget, members: list[int]
) -> None:
    sheet = RunSheet(context, window, members, 1)
    sheet.open()
    assert sheet.cap.text() == f"usual {person_runs.usual_cap(context.workspace, members)}"
    sheet.title.setText("邀请")
    sheet.text.setPlainText("今晚见")
    sheet.cap.setValue(5)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    (run,) = person_runs.listed(context.workspace)
    assert person_runs.view(context.workspace, run.id).cap == 5


def test_how_many_a_day_is_changed_in_the_run_and_taken_back(
    qtbot: QtBot, part: RunsPart, workspace: Workspace
) -> None:
    usual = part.told.text()
    part.cap.setFocus()
    part.cap.setValue(1)
    qtbot.keyClick(part.cap, Qt.Key.Key_Return)
    assert part.told.text() == "2 left · 0 of 1 written today"
    qtbot.mouseClick(part.done, Qt.MouseButton.LeftButton)
    assert part.told.text().endswith("that is enough for this account today")
    part.list.setFocus()
    workspace.undo()
    workspace.undo()
    assert part.told.text() == usual
    assert part.cap.limit() is None


def test_the_accounts_are_a_click_away(qtbot: QtBot, part: RunsPart) -> None:
    qtbot.mouseClick(part.accounts, Qt.MouseButton.LeftButton)
    sheet = part.findChild(Accounts)
    assert sheet.isVisible()
    sheet.accept()
