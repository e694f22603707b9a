"""The onboarding of a group by mouse and keyboard: the board, newcomers, cards, teams, ceremonies, ritual."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.joining_sheet import JoiningSheet
from grouppilot.ui.groups.onboarding.split_sheet import SplitSheet
from grouppilot.ui.groups.onboarding.tab import OnboardingTab
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.rituals.sheet import RitualSheet
from grouppilot.usecases import (
    ceremonies,
    groups,
    member_edits,
    members,
    onboarding,
    rituals,
    study_teams,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.members import Filter
from grouppilot.usecases.rituals import StepForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
NUMBER, WELCOME, CARD, INTRODUCTION = range(3, 7)  # columns
STEPS = (
    StepForm("Number", 0, proof="number"),
    StepForm("Welcome", 0, texts=("Welcome, {names}!", "Hello {names}.")),
    StepForm("Rename card", 1, proof="card", texts=("{nickname}, your card: {card}",)),
    StepForm("Self-intro", 2, required=False, proof="introduction", chars=20),
)


@pytest.fixture
def club(workspace: Workspace) -> int:
    group = groups.add(workspace, GroupForm("Readers", start=date(2026, 6, 1)))
    rituals.use(workspace, group, rituals.add(workspace, "Ours", STEPS))
    return group


@pytest.fixture
def crowd(workspace: Workspace, club: int) -> list[int]:
    """Ann joined yesterday, Leo and Mia today; the most urgent stands first."""
    found = (("Ann", 10), ("Leo", 11), ("Mia", 11))
    return [
        member_edits.add(workspace, MemberForm(club, name, joined=date(2026, 6, day))) for name, day in found
    ]


@pytest.fixture
def tab(page: GroupsPage, context: Context, club: int, crowd: list[int]) -> OnboardingTab:
    return opened(page, context, club)


def opened(page: GroupsPage, context: Context, group: int) -> OnboardingTab:
    context.set_scope(group)
    page.one.tabs.choose("onboarding")
    found = page.one.tab("onboarding")
    assert isinstance(found, OnboardingTab)
    return found


def names(tab: OnboardingTab) -> list[str]:
    board = tab.newcomers.table.board
    return [board.row(place).name for place in range(board.rowCount())]


def at(tab: OnboardingTab, row: int, column: int) -> QModelIndex:
    return tab.newcomers.table.board.index(row, column)


def go(tab: OnboardingTab, row: int, column: int) -> None:
    table = tab.newcomers.table
    table.setFocus()
    table.setCurrentIndex(at(tab, row, column))


def state(tab: OnboardingTab, row: int, column: int) -> str:
    cell = tab.newcomers.table.board.cell(at(tab, row, column))
    assert cell is not None
    return cell.state


def test_the_board_begins_at_what_is_most_urgent(tab: OnboardingTab) -> None:
    assert names(tab) == ["Ann", "Mia", "Leo"]
    assert [state(tab, 0, column) for column in range(3, 7)] == ["done", "late", "due", "later"]
    card = tab.newcomers.step_card
    assert card.title.text() == "Ann · Welcome"
    assert card.about.text() == "late since Wed 10 Jun"
    assert "Ann" in card.field.toPlainText()


def test_space_marks_and_opens_again(qtbot: QtBot, workspace: Workspace, tab: OnboardingTab) -> None:
    table = tab.newcomers.table
    go(tab, 0, WELCOME)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert state(tab, 0, WELCOME) == "done"
    assert table.currentIndex() == at(tab, 0, WELCOME)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert state(tab, 0, WELCOME) == "late"
    workspace.undo()
    assert state(tab, 0, WELCOME) == "done"
    workspace.undo()
    workspace.redo()
    assert state(tab, 0, WELCOME) == "done"


def test_a_row_keeps_its_place_while_it_is_worked_on(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, club: int
) -> None:
    go(tab, 0, WELCOME)
    qtbot.keyClick(tab.newcomers.table, Qt.Key.Key_Space)
    assert names(tab) == ["Ann", "Mia", "Leo"]
    member_edits.add(workspace, MemberForm(club, "Zoe"))
    assert names(tab) == ["Zoe", "Ann", "Mia", "Leo"]
    assert tab.newcomers.table.currentIndex() == at(tab, 1, WELCOME)
    member_edits.set_status(workspace, members.ids(workspace, Filter("Mia")), "left")
    assert names(tab) == ["Zoe", "Ann", "Leo"]


def test_several_chosen_with_shift_get_one_welcome(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, club: int
) -> None:
    table, card = tab.newcomers.table, tab.newcomers.step_card
    go(tab, 0, WELCOME)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert card.title.text() == "3 newcomer(s) · Welcome"
    text = card.field.toPlainText()
    assert "Ann, Mia and Leo" in text
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text
    assert card.done_button.text() == "3 done"
    qtbot.mouseClick(card.done_button, Qt.MouseButton.LeftButton)
    assert {state(tab, row, WELCOME) for row in range(3)} == {"done"}
    workspace.undo()
    assert {state(tab, row, WELCOME) for row in range(3)} == {"late", "due"}


def test_whole_rows_stand_for_the_first_open_step(tab: OnboardingTab, crowd: list[int]) -> None:
    tab.newcomers.table.choose_rows(crowd[1:])
    assert tab.newcomers.step_card.title.text() == "2 newcomer(s) · Welcome"


def test_a_step_is_skipped_with_a_reason(qtbot: QtBot, workspace: Workspace, tab: OnboardingTab) -> None:
    card = tab.newcomers.step_card
    go(tab, 0, INTRODUCTION)
    qtbot.keyClick(tab.newcomers.table, Qt.Key.Key_S)
    card.skip_bar.field.setText("shy")
    qtbot.keyClick(card.skip_bar.field, Qt.Key.Key_Return)
    assert state(tab, 0, INTRODUCTION) == "skipped"
    assert card.about.text() == "skipped · shy"
    qtbot.mouseClick(card.reopen, Qt.MouseButton.LeftButton)
    assert state(tab, 0, INTRODUCTION) == "later"


def test_an_introduction_is_taken_when_it_is_long_enough(qtbot: QtBot, tab: OnboardingTab) -> None:
    box = tab.newcomers.step_card.introduction
    go(tab, 0, INTRODUCTION)
    box.field.setPlainText("Hello there")
    assert not box.take.isEnabled()
    assert box.count.text() == "11 of 20 character(s)"
    box.field.setPlainText("Hello there, I am Ann and I read at night.")
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    assert state(tab, 0, INTRODUCTION) == "done"
    assert not box.isVisible()


def test_the_card_is_corrected_beside_the_text(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, crowd: list[int], club: int
) -> None:
    from grouppilot.usecases import card_checks

    card_checks.set_format(workspace, club, "number-trade-nickname")
    go(tab, 0, CARD)
    card = tab.newcomers.step_card
    assert card.field.toPlainText() == "Ann, your card: 1-trade-Ann"
    card.card.setFocus()
    card.card.setText("1-law-Ann")
    qtbot.keyClick(card.card, Qt.Key.Key_Return)
    assert state(tab, 0, CARD) == "done"
    assert members.row(workspace, crowd[0]).card == "1-law-Ann"
    assert not card.reopen.isVisible()


def test_what_is_proved_cannot_be_opened(qtbot: QtBot, tab: OnboardingTab, refusals: list[str]) -> None:
    go(tab, 0, NUMBER)
    qtbot.keyClick(tab.newcomers.table, Qt.Key.Key_Space)
    assert refusals == ["step_proved"]


def test_another_wording_is_shown(qtbot: QtBot, tab: OnboardingTab) -> None:
    go(tab, 0, WELCOME)
    card = tab.newcomers.step_card
    first = card.field.toPlainText()
    card.worded.emit(1 if first.startswith("Welcome") else 0)
    assert card.field.toPlainText() != first
    assert "Ann" in card.field.toPlainText()


def test_heads_put_the_rows_in_order(qtbot: QtBot, tab: OnboardingTab) -> None:
    heads = tab.newcomers.table.horizontalHeader()

    def click(column: int) -> None:
        place = QPoint(heads.sectionViewportPosition(column) + 10, heads.height() // 2)
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(1)
    assert names(tab) == ["Ann", "Leo", "Mia"]
    click(1)
    assert names(tab) == ["Mia", "Leo", "Ann"]
    assert [row.name for row in tab.newcomers.table.newcomers()] == ["Ann"]
    click(1)
    assert names(tab) == ["Ann", "Mia", "Leo"]
    click(CARD)
    assert names(tab) == ["Ann", "Mia", "Leo"]


def test_newcomers_are_added_from_pasted_lines(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, tab: OnboardingTab, club: int
) -> None:
    qtbot.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    form = sheet(page)
    assert isinstance(form, JoiningSheet)
    form.text.insertPlainText('"Ann"邀请"小鹿、Oskar、Leo"加入了群聊\n大家好')
    form.look()
    assert form.list.rowCount() == 3
    assert [form.list.item(row, 1).text() for row in range(3)] == ["new", "new", "is a member already"]
    assert form.about.text() == "1 line(s) tell of nobody who joined"
    form.list.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert form.go.text() == "Add 1 newcomer(s)"
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    assert names(tab)[0] == "小鹿"
    row = members.row(workspace, members.ids(workspace, Filter("小鹿"))[0])
    assert (row.number, row.inviter, row.joined) == (4, "Ann", date(2026, 6, 11))
    assert tab.newcomers.step_card.title.text() == "小鹿 · Welcome"
    workspace.undo()
    assert names(tab) == ["Ann", "Mia", "Leo"]


def test_a_typed_name_takes_way_and_inviter_of_the_sheet(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, tab: OnboardingTab
) -> None:
    qtbot.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    form = sheet(page)
    assert isinstance(form, JoiningSheet)
    assert not form.go.isEnabled()
    form.text.insertPlainText("Oskar")
    form.way.setCurrentIndex(form.way.findData("qr"))
    form.inviter.setText("Mia")
    form.day.set_day(date(2026, 6, 9))
    qtbot.waitUntil(form.go.isEnabled)
    qtbot.mouseClick(form.go, Qt.MouseButton.LeftButton)
    detail = members.detail(workspace, members.ids(workspace, Filter("Oskar"))[0])
    assert (detail.row.inviter, detail.row.joined, detail.events[0].way) == ("Mia", date(2026, 6, 9), "qr")


def test_a_ritual_is_chosen_where_there_is_none(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, context: Context
) -> None:
    group = groups.add(workspace, GroupForm("Bare"))
    member_edits.add(workspace, MemberForm(group, "Ann"))
    tab = opened(page, context, group)
    assert tab.ritual.text() == "No ritual"
    tab.menu.aboutToShow.emit()
    packs = next(action.menu() for action in tab.menu.actions() if action.menu())
    next(action for action in packs.actions() if action.text() == "21-day camp").trigger()
    assert tab.ritual.text() == "Camp ritual"
    assert names(tab) == ["Ann"]
    workspace.undo()
    assert rituals.of_group(workspace, group) is None
    assert tab.ritual.text() == "No ritual"


def test_a_new_ritual_opens_in_its_editor(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, context: Context
) -> None:
    group = groups.add(workspace, GroupForm("Bare"))
    tab = opened(page, context, group)
    tab.menu.aboutToShow.emit()
    next(action for action in tab.menu.actions() if action.text() == "New ritual…").trigger()
    form = sheet(page)
    assert isinstance(form, RitualSheet)
    assert form.editor.name.text() == "Ritual of Bare"
    assert form.editor.list.steps.rowCount() == 3


@pytest.fixture
def ritual_sheet(page: GroupsPage, tab: OnboardingTab) -> RitualSheet:
    tab.edit_ritual()
    found = sheet(page)
    assert isinstance(found, RitualSheet)
    return found


def titles(form: RitualSheet) -> list[str]:
    steps = form.editor.list.steps
    return [steps.row(place).form.title for place in range(steps.rowCount())]


def test_a_step_is_edited_in_place(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, club: int, ritual_sheet: RitualSheet
) -> None:
    editor = ritual_sheet.editor
    editor.list.choose(onboarding.board(workspace, club).steps[1].id)
    editor.step.title.setFocus()
    editor.step.title.setText("Greeting")
    qtbot.keyClick(editor.step.title, Qt.Key.Key_Tab)
    assert titles(ritual_sheet)[1] == "Greeting"
    editor.step.offset.setFocus()
    editor.step.offset.setValue(3)
    qtbot.keyClick(editor.step.offset, Qt.Key.Key_Return)
    editor.step.required.click()
    form = rituals.of_group(workspace, club).steps[1].form
    assert (form.title, form.offset) == ("Greeting", 3)
    assert state(tab, 0, WELCOME) == "later"
    assert not form.required
    for _ in range(3):
        workspace.undo()
    assert titles(ritual_sheet)[1] == "Welcome"
    assert editor.step.title.text() == "Welcome"
    assert editor.step.offset.value() == 0


def test_an_introduction_asks_for_its_length(
    qtbot: QtBot, workspace: Workspace, club: int, ritual_sheet: RitualSheet
) -> None:
    editor = ritual_sheet.editor
    editor.list.choose(onboarding.board(workspace, club).steps[1].id)
    assert not editor.step.chars.isVisible()
    editor.step.proof.setFocus()
    editor.step.proof.setCurrentIndex(editor.step.proof.findData("introduction"))
    editor.step.proof.activated.emit(editor.step.proof.currentIndex())
    assert editor.step.chars.isVisible()
    assert rituals.of_group(workspace, club).steps[1].form.chars == 50


def test_texts_are_written_beside_the_step(
    qtbot: QtBot, workspace: Workspace, club: int, ritual_sheet: RitualSheet
) -> None:
    editor = ritual_sheet.editor
    editor.list.choose(onboarding.board(workspace, club).steps[1].id)
    texts = editor.step.texts
    texts.field(0).setFocus()
    texts.field(0).setPlainText("Hi {names}, good to have you.")
    editor.step.title.setFocus()
    qtbot.waitUntil(
        lambda: rituals.of_group(workspace, club).steps[1].form.texts[0] == "Hi {names}, good to have you."
    )
    qtbot.mouseClick(texts.more, Qt.MouseButton.LeftButton)
    texts.field(2).setPlainText("A third one")
    editor.step.title.setFocus()
    qtbot.waitUntil(lambda: len(rituals.of_group(workspace, club).steps[1].form.texts) == 3)


def test_steps_are_added_moved_and_taken_out_by_keys(
    qtbot: QtBot, workspace: Workspace, ritual_sheet: RitualSheet
) -> None:
    editor = ritual_sheet.editor
    qtbot.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    assert titles(ritual_sheet)[-1] == "New step"
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(ritual_sheet)[-2:] == ["New step", "Self-intro"]
    qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
    assert titles(ritual_sheet) == ["Number", "Welcome", "Rename card", "Self-intro"]
    workspace.undo()
    assert titles(ritual_sheet)[-2:] == ["New step", "Self-intro"]


def test_an_empty_title_is_refused_and_put_back(qtbot: QtBot, ritual_sheet: RitualSheet) -> None:
    editor = ritual_sheet.editor
    editor.step.title.setFocus()
    editor.step.title.clear()
    qtbot.keyClick(editor.step.title, Qt.Key.Key_Return)
    assert "needs a title" in editor.error.text()


def test_one_group_gets_a_ritual_of_its_own(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, tab: OnboardingTab, club: int
) -> None:
    other = groups.add(workspace, GroupForm("Writers"))
    shared = rituals.of_group(workspace, club).id
    rituals.use(workspace, other, shared)
    tab.edit_ritual()
    form = sheet(page)
    assert isinstance(form, RitualSheet)
    qtbot.mouseClick(form.own, Qt.MouseButton.LeftButton)
    assert rituals.of_group(workspace, club).id != shared
    assert form.editor.name.text() == "Ours · Readers"
    assert not form.own.isVisible()


def test_cards_are_listed_copied_and_corrected(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, crowd: list[int], press: Press
) -> None:
    tab.switch.choose("cards")
    tab.switch.chosen.emit("cards")
    part = tab.part("cards")
    part.card.setFocus()
    part.card.setText("number-trade-nickname")
    qtbot.keyClick(part.card, Qt.Key.Key_Return)
    part.number.setFocus()
    part.number.setText("###")
    qtbot.keyClick(part.number, Qt.Key.Key_Return)
    assert part.summary.text() == "3 not renamed yet · 0 in the format"
    assert part.model.index(0, 4).data() == "001-trade-Ann"
    qtbot.mouseClick(part.copy_names, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Ann, Leo and Mia"
    part.view.setFocus()
    part.view.setCurrentIndex(part.model.index(1, 2))
    qtbot.keyClick(part.view, Qt.Key.Key_F2)
    editor = part.view.findChild(QLineEdit)
    editor.setText("002-art-Leo")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.summary.text() == "2 not renamed yet · 1 in the format")
    assert members.row(workspace, crowd[1]).card == "002-art-Leo"
    workspace.undo()
    assert part.summary.text() == "3 not renamed yet · 0 in the format"


def test_a_bad_format_is_said_beside_its_field(qtbot: QtBot, tab: OnboardingTab) -> None:
    tab.show_target({"part": "cards"})
    part = tab.part("cards")
    part.card.setFocus()
    part.card.setText("hello")
    qtbot.keyClick(part.card, Qt.Key.Key_Return)
    assert "try number-trade-nickname" in part.form.error("card")


def test_numbers_are_given_to_all_without_one(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, crowd: list[int]
) -> None:
    for one in crowd:
        member_edits.edit(workspace, one, "number", None)
    tab.show_target({"part": "cards"})
    part = tab.part("cards")
    assert part.give.text() == "Give 3 number(s)"
    qtbot.mouseClick(part.give, Qt.MouseButton.LeftButton)
    assert [members.row(workspace, one).number for one in crowd] == [4, 5, 6]
    assert not part.give.isVisible()


def test_teams_are_split_moved_and_copied(
    qtbot: QtBot, workspace: Workspace, page: GroupsPage, tab: OnboardingTab, club: int, press: Press
) -> None:
    tab.show_target({"part": "teams"})
    part = tab.part("teams")
    press(part, "Split into teams…")
    form = sheet(page)
    assert isinstance(form, SplitSheet)
    form.count.setValue(2)
    assert form.about.text() == "1 or 2 members a team"
    press(form, "Split")
    assert part.summary.text() == "2 team(s) · 3 member(s)"
    found = study_teams.view(workspace, club).teams
    lone = next(team for team in found if len(team.members) == 1)
    pair = next(team for team in found if len(team.members) == 2)
    tree = part.tree
    (top,) = [tree.topLevelItem(n) for n in range(2) if tree.topLevelItem(n).text(0) == pair.name]
    tree.setCurrentItem(top.child(1))
    part.menu.aboutToShow.emit()
    next(action for action in part.menu.actions() if action.text() == lone.name).trigger()
    assert [len(team.members) for team in study_teams.view(workspace, club).teams] in ([1, 2], [2, 1])
    assert tree.members() == [pair.members[1].id]
    qtbot.mouseClick(part.captain, Qt.MouseButton.LeftButton)
    assert pair.members[1].id in [team.captain_id for team in study_teams.view(workspace, club).teams]
    qtbot.mouseClick(part.copy_button, Qt.MouseButton.LeftButton)
    assert f"captain {pair.members[1].name}" in QApplication.clipboard().text()
    for _ in range(3):
        workspace.undo()
    assert study_teams.view(workspace, club).teams == ()


def test_a_team_is_renamed_and_deleted_by_keys(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, club: int
) -> None:
    study_teams.split(workspace, club, 1)
    tab.show_target({"part": "teams"})
    tree = tab.part("teams").tree
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.setText("Owls")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: study_teams.view(workspace, club).teams[0].name == "Owls")
    tree.setCurrentItem(tree.topLevelItem(0))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert study_teams.view(workspace, club).teams == ()


def test_an_opening_is_planned_ticked_and_held(
    qtbot: QtBot, workspace: Workspace, tab: OnboardingTab, club: int
) -> None:
    tab.show_target({"part": "ceremonies"})
    card = tab.part("ceremonies").cards["opening"]
    qtbot.mouseClick(card.plan, Qt.MouseButton.LeftButton)
    opening = ceremonies.view(workspace, club)[0]
    assert (opening.day, len(opening.tasks)) == (date(2026, 6, 1), 8)
    line = card.line(opening.tasks[0].id)
    line.check.click()
    assert card.count.text() == "1 of 8 done"
    line.text.setFocus()
    line.text.setText("Post the time")
    qtbot.keyClick(line.text, Qt.Key.Key_Return)
    qtbot.keyClick(line.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    card.new.setFocus()
    card.new.setText("Music")
    qtbot.keyClick(card.new, Qt.Key.Key_Return)
    tasks = ceremonies.view(workspace, club)[0].tasks
    assert [tasks[1].title, tasks[-1].title] == ["Post the time", "Music"]
    qtbot.mouseClick(card.held, Qt.MouseButton.LeftButton)
    assert ceremonies.view(workspace, club)[0].held == date(2026, 6, 11)
    for _ in range(6):
        workspace.undo()
    assert ceremonies.view(workspace, club)[0].id is None
    assert card.plan.isVisible()


def test_what_needs_the_owner_opens_the_tab(
    page: GroupsPage, context: Context, club: int, crowd: list[int]
) -> None:
    page.show_target({"group": club, "tab": "onboarding", "part": "ceremonies"})
    tab = page.one.tab("onboarding")
    assert isinstance(tab, OnboardingTab)
    assert (page.one.tabs.key(), tab.switch.key()) == ("onboarding", "ceremonies")


def test_another_group_shows_its_own_newcomers(
    workspace: Workspace, tab: OnboardingTab, context: Context, page: GroupsPage
) -> None:
    other = groups.add(workspace, GroupForm("Writers"))
    rituals.use(workspace, other, rituals.add(workspace, "Theirs", STEPS[:1]))
    member_edits.add(workspace, MemberForm(other, "Zoe"))
    context.set_scope(other)
    assert names(tab) == ["Zoe"]
    assert tab.newcomers.table.board.columnCount() == 4


def test_every_control_has_a_name(tab: OnboardingTab) -> None:
    for key in ("newcomers", "cards", "teams", "ceremonies"):
        tab.show_target({"part": key})
    nameless = [
        each
        for each in tab.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not (each.accessibleName() or (hasattr(each, "text") and each.text()))
    ]
    assert nameless == []


def test_no_sheet_stays_open(tab: OnboardingTab) -> None:
    assert [each for each in tab.findChildren(QDialog) if each.isVisible()] == []
