"""Rosters in and out through their sheets: a dry run first, one Undo after, and nothing lost on the way."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from grouppilot.ui.context import Context
from grouppilot.ui.members import open_import
from grouppilot.ui.members.exporting import ExportSheet
from grouppilot.ui.members.importing import ImportSheet
from grouppilot.ui.members.mapping import FATE
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.members.words import column_name, spoken
from grouppilot.ui.words.names import name_of
from grouppilot.usecases import groups, member_edits, members, roster_export, rosters
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.roster_export import ExportWords
from grouppilot.usecases.workspace import Workspace

FILES = Path(__file__).parents[2] / "data" / "rosters"
Click = Callable[[object], None]


@pytest.fixture
def click(qtbot: QtBot) -> Click:
    return lambda widget: qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def sheet(qtbot: QtBot, page: MembersPage, context: Context, camp: int) -> ImportSheet:
    found = open_import(context, page, FILES / "excel-gbk.csv", camp)
    assert isinstance(found, ImportSheet)
    qtbot.waitUntil(lambda: found.go.isEnabled())
    return found


def fates(sheet: ImportSheet) -> set[str]:
    rows = range(sheet.model.rowCount())
    return {str(sheet.model.index(row, FATE).data()).split(":")[0] for row in rows}


def test_a_file_is_shown_first_and_then_taken_in(
    qtbot: QtBot, sheet: ImportSheet, page: MembersPage, click: Click, workspace: Workspace
) -> None:
    assert fates(sheet) == {"New"}
    assert sheet.chips["new"].text() == "New 260"
    assert sheet.header.combo(1).currentText() == "Nickname"
    assert members.counts(workspace).total == 0
    with qtbot.waitSignal(page.context.said):
        click(sheet.go)
    assert page.model.rowCount() == 260
    workspace.undo()
    assert members.counts(workspace).total == 0


def test_a_corrected_column_runs_dry_again(qtbot: QtBot, sheet: ImportSheet) -> None:
    combo = sheet.header.combo(1)
    combo.setCurrentIndex(combo.findData(None))
    combo.activated.emit(0)
    qtbot.waitUntil(lambda: sheet.problem.isVisible())
    assert "names the members" in sheet.problem.text()
    assert not sheet.go.isEnabled()
    combo.setCurrentIndex(combo.findData("card"))
    combo.activated.emit(0)
    qtbot.waitUntil(lambda: sheet.go.isEnabled())
    assert not sheet.problem.isVisible()


def test_pasted_names_make_a_new_group(
    qtbot: QtBot, page: MembersPage, context: Context, click: Click, workspace: Workspace
) -> None:
    sheet = open_import(context, page)
    assert isinstance(sheet, ImportSheet)
    click(sheet.paste_button)
    sheet.paste.setPlainText("林溪\n周周\n周周")
    sheet.group.setCurrentIndex(sheet.group.count() - 1)
    sheet.group.activated.emit(sheet.group.currentIndex())
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 3)
    assert not sheet.go.isEnabled()
    click(sheet.chips["doubtful"])
    assert fates(sheet) == {"Doubtful"}
    sheet.name.setText("Reading camp")
    with qtbot.waitSignal(context.said):
        click(sheet.go)
    assert "Reading camp" in [row.name for row in groups.scope(workspace)]


def test_a_broken_file_is_a_sentence(
    qtbot: QtBot, page: MembersPage, context: Context, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    sheet = open_import(context, page, empty)
    assert isinstance(sheet, ImportSheet)
    qtbot.waitUntil(lambda: sheet.problem.isVisible())
    assert "nothing in this file" in sheet.problem.text()


def test_a_file_dropped_on_the_page_opens_the_sheet(qtbot: QtBot, page: MembersPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / "english-semicolon.csv"))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, plain))
    sheet = page.findChild(ImportSheet)
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 48)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".pdf"])
def test_a_roster_is_written_as_shown(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, click: Click, tmp_path: Path, suffix: str
) -> None:
    click(page.header.export_button)
    sheet = page.findChild(ExportSheet)
    sheet.format.choose(suffix)
    assert "phone" not in sheet.columns()
    click(sheet.save)
    asked = sheet.findChild(QFileDialog)
    path = tmp_path / f"roster{suffix}"
    asked.fileSelected.emit(str(path))
    asked.close()
    qtbot.waitUntil(lambda: sheet.folder.isVisible())
    assert path.stat().st_size > 0
    if suffix == ".csv":
        lines = path.read_text("utf-8-sig").splitlines()
        assert lines[0].startswith("No.,Group card")
        assert [line.split(",")[1] for line in lines[1:]] == [
            "007-设计-林溪",
            "012-教育-周周",
            "031-电商-Mia",
        ]


def test_a_folder_that_is_gone_is_a_sentence(
    qtbot: QtBot, four: dict[str, int], page: MembersPage, tmp_path: Path
) -> None:
    page.export_roster()
    sheet = page.findChild(ExportSheet)
    sheet.write(tmp_path / "gone" / "roster.csv")
    qtbot.waitUntil(lambda: sheet.problem.isVisible())
    assert sheet.save.isEnabled()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_export_then_import_changes_nothing(
    four: dict[str, int], camp: int, workspace: Workspace, tmp_path: Path, suffix: str
) -> None:
    roles = [role.id for role in members.roles(workspace)]
    member_edits.edit(workspace, four["mia"], "role", roles)
    member_edits.edit(workspace, four["mia"], "note", "=cmd|' /C calc'!A0\n'@SUM(1)")
    member_edits.edit(workspace, four["mia"], "phone", "+8613800001111")
    columns = roster_export.columns_for(workspace, camp, private=True)
    headers = {name: column_name(name, ("", "", "")) for name in roster_export.COLUMNS}
    words = ExportWords("Roster", "晨读打卡营 03", headers, name_of)
    path = tmp_path / f"roster{suffix}"
    roster_export.export(workspace, members.ids(workspace, Filter(group_id=camp)), path, columns, words)
    source = rosters.open_source(workspace, path)
    counts = rosters.dry_run(workspace, source, camp, spoken=spoken()).counts()
    assert counts == {"new": 0, "changed": 0, "unchanged": 4, "doubtful": 0, "wrong": 0}


def test_a_roster_warns_of_who_was_removed_before(
    qtbot: QtBot, context: Context, page: MembersPage, click: Click, workspace: Workspace, camp: int
) -> None:
    gone = member_edits.add(workspace, MemberForm(camp, "阿土", platform_id="wxid_t"))
    member_edits.set_status(workspace, [gone], "removed")
    other = groups.add(workspace, groups.GroupForm("夜读营", "wechat"))
    sheet = open_import(context, page, None, other)
    assert isinstance(sheet, ImportSheet)
    sheet.read("昵称\t微信号\n小鹿\twxid_u\n土豆\twxid_t\n")
    qtbot.waitUntil(sheet.go.isEnabled)
    assert sheet.returning.text() == "Removed before: 1 of these rows."
    press = [each for each in sheet.returning.findChildren(QPushButton) if each.text() == "Show them"]
    click(press[0])
    assert [sheet.model.index(row, FATE).data() for row in range(sheet.model.rowCount())] == [
        "New: was removed before"
    ]
    click(sheet.chips[""])
    assert sheet.model.rowCount() == 2
    sheet.read("昵称\n小鹿\n")
    qtbot.waitUntil(lambda: sheet.go.isEnabled() and sheet.model.rowCount() == 1)
    assert sheet.returning.isHidden()
