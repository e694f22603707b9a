"""Keeping in touch, birthdays, and seats in several groups of a ladder, in their tabs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from grouppilot.domain.birthdays import Birthday
from grouppilot.ui.members.keep import KeepPart
from grouppilot.ui.members.page import MembersPage
from grouppilot.ui.members.rows import RowsTable
from grouppilot.ui.members.several import SeveralPart
from grouppilot.usecases import groups, ladders, member_edits, members, people
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]


def column(table: RowsTable, place: int) -> list[str]:
    return [str(table.rows.data(table.rows.index(row, place))) for row in range(table.rows.rowCount())]


@pytest.fixture
def person(workspace: Workspace, four: dict[str, int]) -> dict[str, int]:
    return {key: members.row(workspace, one).person_id for key, one in four.items()}


@pytest.fixture
def keep(page: MembersPage, person: dict[str, int]) -> KeepPart:
    page.show_target({"tab": "keep"})
    part = page.tabs.part()
    assert isinstance(part, KeepPart)
    return part


def test_nobody_waits_at_first(keep: KeepPart) -> None:
    assert keep.told.text() == "Nobody is waiting."
    assert not keep.table.isVisible()
    assert not keep.birthdays.isVisible()


def test_several_are_written_to_at_once(
    qtbot: QtBot, workspace: Workspace, keep: KeepPart, person: dict[str, int], press: Press
) -> None:
    people.edit(workspace, person["mia"], "closeness", "core")
    people.edit(workspace, person["zhou"], "closeness", "regular")
    assert keep.told.text() == "2 person(s) to write to"
    assert column(keep.table, 0) == ["Mia", "周周"]
    assert column(keep.table, 2) == ["every 7 day(s)", "every 30 day(s)"]
    assert not keep.wrote.isEnabled()
    keep.table.setFocus()
    qtbot.keyClick(keep.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(keep, "Wrote today")
    assert keep.told.text() == "Nobody is waiting."
    assert column(keep.table, 4) == ["in 7 day(s)", "in 30 day(s)"]
    assert len(keep.table.chosen()) == 2
    workspace.undo()
    assert keep.told.text() == "2 person(s) to write to"


def test_who_is_chosen_stays_chosen_when_others_go_past(
    workspace: Workspace, keep: KeepPart, person: dict[str, int]
) -> None:
    for key in ("mia", "zhou", "lin"):
        people.edit(workspace, person[key], "closeness", "core")
    keep.table.selectRow(1)
    chosen = keep.table.current()
    assert chosen is not None
    people.wrote(workspace, [row.person_id for row in people.kept(workspace) if row != chosen])
    assert keep.table.current().person_id == chosen.person_id
    assert [row.person_id for row in keep.table.chosen()] == [chosen.person_id]


def test_birthdays_stand_beside_and_lead_to_the_member(
    qtbot: QtBot, workspace: Workspace, page: MembersPage, keep: KeepPart, person, four
) -> None:
    people.edit(workspace, person["mia"], "birthday", Birthday(6, 15, 1990))
    assert keep.birthdays.item(0).text() == "Mia · in 4 day(s), turns 36"
    with qtbot.waitSignal(page.context.asked_for) as asked:
        keep.birthdays.itemActivated.emit(keep.birthdays.item(0))
    assert asked.args == ["members", {"member": four["mia"]}]


@pytest.fixture
def several(workspace: Workspace, page: MembersPage, camp: int, person: dict[str, int]) -> SeveralPart:
    high = groups.add(workspace, GroupForm("高阶群"))
    ladder = ladders.add(workspace, "进阶", group_id=camp, rung="free")
    ladders.place(workspace, high, ladder, "high")
    for key in ("mia", "zhou"):
        member_edits.add(workspace, MemberForm(high, person_id=person[key]))
    page.show_target({"tab": "several"})
    part = page.tabs.part()
    assert isinstance(part, SeveralPart)
    return part


def test_wasted_seats_are_counted(several: SeveralPart) -> None:
    assert several.told.text() == "2 seat(s) too many · 2 person(s)"
    assert column(several.table, 2) == ["高阶群, 晨读打卡营 03"] * 2
    assert column(several.table, 3) == ["1", "1"]


def test_somebody_is_meant_to_sit_in_both(
    qtbot: QtBot, workspace: Workspace, several: SeveralPart, press: Press
) -> None:
    several.table.selectRow(0)
    qtbot.keyClick(several.table, Qt.Key.Key_Delete)
    assert column(several.table, 0) == ["周周"]
    several.switch.choose("meant")
    several.switch.chosen.emit("meant")
    assert column(several.table, 0) == ["Mia"]
    several.table.selectRow(0)
    press(several, "Count again")
    assert column(several.table, 0) == []
    workspace.undo()
    assert column(several.table, 0) == ["Mia"]


def test_names_are_copied_and_seats_freed(
    workspace: Workspace, several: SeveralPart, press: Press, four: dict[str, int]
) -> None:
    several.table.selectAll()
    press(several, "Copy names")
    assert QApplication.clipboard().text() == "晨读打卡营 03\n031-电商-Mia\n012-教育-周周"
    press(several, "They left the lower groups")
    assert column(several.table, 0) == []
    assert several.told.text() == "No seat is wasted."
    assert members.row(workspace, four["mia"]).status == "left"
    workspace.undo()
    assert column(several.table, 0) == ["Mia", "周周"]
