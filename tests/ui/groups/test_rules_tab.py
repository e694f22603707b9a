"""The tab of rules: written, edited, put in order and copied; violations answered; promises and incidents."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.finding import sheet

from grouppilot.ui.context import Context
from grouppilot.ui.groups.page import GroupsPage
from grouppilot.ui.groups.rules.choose_set import ChooseSet, open_choose_set
from grouppilot.ui.groups.rules.follow_ups_part import FollowUpsPart
from grouppilot.ui.groups.rules.incidents_part import IncidentsPart
from grouppilot.ui.groups.rules.rules_part import RulesPart
from grouppilot.ui.groups.rules.set_bar import LookBack
from grouppilot.ui.groups.rules.tab import RulesTab
from grouppilot.ui.groups.rules.violation_sheet import ViolationSheet, open_violation
from grouppilot.ui.groups.rules.violations_part import ViolationsPart
from grouppilot.ui.words.agenda import worded
from grouppilot.usecases import (
    agenda,
    follow_ups,
    groups,
    incidents,
    member_edits,
    members,
    removals,
    rule_edits,
    rule_sets,
    rules,
    violation_edits,
    violations,
)
from grouppilot.usecases.groups import GroupForm
from grouppilot.usecases.member_edits import MemberForm
from grouppilot.usecases.workspace import Workspace

Press = Callable[[QWidget, str], None]
TODAY = date(2026, 6, 11)


@pytest.fixture
def group(workspace: Workspace) -> int:
    made = groups.add(workspace, GroupForm("Cooks", "qq"))
    rule_edits.add(workspace, made, "do", "Say hello.")
    rule_edits.add(workspace, made, "dont", "No adverts.", "Removed at the fourth time.")
    rule_edits.add(workspace, made, "reward", "Answer well.")
    return made


@pytest.fixture
def ann(workspace: Workspace, group: int) -> int:
    return member_edits.add(workspace, MemberForm(group, "Ann", number=7))


@pytest.fixture
def tab(qtbot: QtBot, context: Context, workspace: Workspace, group: int) -> RulesTab:
    made = RulesTab(context)
    made.resize(1056, 660)
    qtbot.addWidget(made)
    made.show()
    made.show_group(groups.row_of(workspace, group))
    context.changed.connect(lambda _changes: made.show_group(groups.row_of(workspace, group)))
    return made


@pytest.fixture
def part(tab: RulesTab) -> RulesPart:
    found = tab.part("rules")
    assert isinstance(found, RulesPart)
    return found


def texts(workspace: Workspace, group: int) -> list[str]:
    return [row.text for row in rules.in_force(workspace, group)]


def switch(qtbot: QtBot, tab: RulesTab, press: Press, name: str) -> None:
    press(tab.switch, name)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_rule_is_added_by_return_and_chosen(
    qtbot: QtBot, workspace: Workspace, group: int, part: RulesPart
) -> None:
    part.new.field.setFocus()
    part.new.field.insert("No chain letters.")
    qtbot.keyClick(part.new.field, Qt.Key.Key_Return)
    assert texts(workspace, group)[-1] == "No chain letters."
    assert part.new.field.text() == ""
    assert part.pane.heading.text() == "Rule 4"
    assert part.pane.text.toPlainText() == "No chain letters."
    workspace.undo()
    assert part.list.rules.rowCount() == 3


def test_a_rule_is_edited_in_place_and_undone(
    qtbot: QtBot, workspace: Workspace, group: int, part: RulesPart, press: Press
) -> None:
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Down)
    qtbot.keyClick(part.list, Qt.Key.Key_Return)
    assert part.pane.text.hasFocus()
    part.pane.text.setPlainText("No adverts at all.")
    qtbot.keyClick(part.pane.text, Qt.Key.Key_Tab)
    assert texts(workspace, group)[1] == "No adverts at all."
    assert part.list.current() == rules.in_force(workspace, group)[1].id
    press(part.pane, "Penalty")
    assert rules.in_force(workspace, group)[1].kind == "penalty"
    workspace.undo()
    workspace.undo()
    assert part.pane.text.toPlainText() == "No adverts."


def test_an_empty_rule_is_refused_and_put_back(
    qtbot: QtBot, workspace: Workspace, group: int, part: RulesPart, refusals: list[str]
) -> None:
    part.pane.text.setFocus()
    part.pane.text.setPlainText(" ")
    qtbot.keyClick(part.pane.text, Qt.Key.Key_Tab)
    assert refusals == ["rule_text_missing"]
    assert part.pane.text.toPlainText() == "Say hello."


def test_rules_are_shifted_by_keys_and_keep_the_choice(
    qtbot: QtBot, workspace: Workspace, group: int, part: RulesPart
) -> None:
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(workspace, group) == ["No adverts.", "Say hello.", "Answer well."]
    assert part.pane.heading.text() == "Rule 2"
    qtbot.keyClick(part.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(workspace, group)[0] == "Say hello."


def test_a_rule_ends_holds_again_and_is_deleted(
    qtbot: QtBot, workspace: Workspace, group: int, part: RulesPart, press: Press
) -> None:
    qtbot.mouseClick(part.pane.end, Qt.MouseButton.LeftButton)
    assert texts(workspace, group) == ["No adverts.", "Answer well."]
    assert part.pane.heading.text() == "Rule that ended"
    press(part.pane, "Let it hold again")
    assert len(texts(workspace, group)) == 3
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert texts(workspace, group) == ["No adverts.", "Answer well."]
    assert part.pane.heading.text() == "Rule 1"


def test_the_announcement_is_shown_and_copied(qtbot: QtBot, tab: RulesTab, part: RulesPart) -> None:
    qtbot.mouseClick(tab.copy, Qt.MouseButton.LeftButton) if tab.copy.isVisible() else tab.copy.click()
    assert clipboard().startswith("Rules of Cooks")
    assert clipboard() == part.posted.text.toPlainText()


def test_a_long_announcement_is_copied_part_by_part(
    workspace: Workspace, group: int, tab: RulesTab, part: RulesPart
) -> None:
    groups.edit(workspace, group, platform="discord")
    for n in range(5):
        rule_edits.add(workspace, group, "do", f"{n}" * 450)
    assert tab.copy.text() == "Copy rules 1/2"
    tab.copy.click()
    first = clipboard()
    assert tab.copy.text() == "Copy rules 2/2"
    tab.copy.click()
    assert clipboard() != first
    assert "\n\n".join((first, clipboard())) == part.posted.text.toPlainText()


def test_past_seven_a_quiet_note_is_shown(workspace: Workspace, group: int, part: RulesPart) -> None:
    assert part.new.note.isHidden()
    for n in range(5):
        rule_edits.add(workspace, group, "do", f"Rule {n}")
    assert part.new.note.text().endswith("past seven, hardly anybody reads them.")


def test_a_shared_set_is_copied_for_this_group(
    workspace: Workspace, group: int, context: Context, tab: RulesTab, part: RulesPart, press: Press
) -> None:
    other = groups.add(workspace, GroupForm("Bakers", "qq"))
    rule_sets.use(workspace, other, rule_sets.listed(workspace)[0].id)
    assert part.bar.shared.text() == "Shared with Bakers: changes hold there too"
    press(part.bar, "Own copy")
    assert part.bar.own.isHidden()
    rule_edits.edit(workspace, rules.in_force(workspace, group)[0].id, text="Wave.")
    assert texts(workspace, other)[0] == "Say hello."


def test_a_group_without_rules_chooses_ready_made_ones(
    qtbot: QtBot, workspace: Workspace, context: Context, tab: RulesTab, part: RulesPart, press: Press
) -> None:
    bare = groups.add(workspace, GroupForm("Bakers", "whatsapp"))
    part.show_group(bare)
    press(part, "Choose ready-made rules…")
    chosen = sheet(part)
    assert isinstance(chosen, ChooseSet)
    chosen.list.setCurrentRow(1)
    assert chosen.list.item(1).text() == "Everyday community"
    assert "Say hello when you join" in chosen.text.toPlainText()
    press(chosen, "Use these rules")
    assert len(texts(workspace, bare)) == 7


def test_what_held_on_a_day_is_looked_up(
    qtbot: QtBot, workspace: Workspace, context: Context, part: RulesPart
) -> None:
    view = rules.view(workspace, part.group_id)
    look = LookBack(context, part, view)
    look.open()
    assert look.text.toPlainText().startswith("Rules of Cooks")
    look.day.set_day(date(2026, 6, 10))
    assert look.text.toPlainText() == "No rules held on that day."
    look.reject()


def test_a_violation_is_noted_answered_and_undone(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    tab.note.click()
    asked = sheet(tab)
    assert isinstance(asked, ViolationSheet)
    assert not asked.save.isEnabled()
    asked.member.picker.field.insert("ann")
    qtbot.keyClick(asked.member.picker.field, Qt.Key.Key_Return)
    assert asked.member.name.text() == "Ann · 007"
    assert asked.stands.text() == "This one means: Remind"
    asked.rule.setCurrentIndex(1)
    press(asked, "Note it")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    assert (part.pane.name.text(), part.pane.chip.text()) == ("Ann · 007", "Remind?")
    assert tab.waiting.text().startswith("1 violation")
    press(part.pane, "Copy text")
    assert clipboard().startswith("Hi Ann, a friendly reminder of rule 2 of Cooks")
    press(part.pane, "Warn")
    assert clipboard() != part.pane.text.toPlainText()
    assert "this is a warning" in part.pane.text.toPlainText()
    press(part.pane, "Done: warned")
    (row,) = violations.listed(workspace, group)
    assert row.step == "warn"
    assert part.pane.state.text() == "Warned. Counts until 9 Sep 2026."
    assert tab.waiting.text() == ""
    workspace.undo()
    assert part.pane.chip.text() == "Remind?"


def test_the_days_of_a_mute_stand_in_its_text(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    violation_edits.add(workspace, ann, rules.in_force(workspace, group)[1].id)
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    assert part.pane.days.isHidden()
    press(part.pane, "Mute")
    assert "muted for 3 days" in part.pane.text.toPlainText()
    part.pane.days.setFocus()
    qtbot.keyClick(part.pane.days, Qt.Key.Key_Up)
    assert "muted for 4 days" in part.pane.text.toPlainText()
    press(part.pane, "Done: muted")
    assert violations.listed(workspace, group)[0].days == 4


def test_a_removal_is_appealed(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    made = violation_edits.add(workspace, ann, rules.in_force(workspace, group)[1].id).id
    violation_edits.take(workspace, made, "remove")
    tab.show_target({"violation": made})
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    assert part.pane.flagged.text() == "Flagged until 11 Jun 2027 wherever they show up again."
    press(part.pane, "Take it back…")
    assert part.pane.reason.hasFocus()
    part.pane.reason.insert("Wrong person")
    qtbot.keyClick(part.pane.reason, Qt.Key.Key_Return)
    assert members.row(workspace, ann).status == "active"
    assert part.pane.chip.text() == "taken back"
    press(part.pane, "Let it count again")
    assert members.row(workspace, ann).status == "removed"
    press(part.pane, "Forget the removal")
    assert not removals.listed(workspace)[0].live


def test_another_step_is_chosen_for_what_was_answered(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    violation_edits.add(workspace, ann, rules.in_force(workspace, group)[1].id)
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    press(part.pane, "Done: reminded")
    assert part.pane.steps.isHidden()
    press(part.pane, "Another step…")
    assert not part.pane.steps.isHidden()
    press(part.pane, "Warn")
    press(part.pane, "Done: warned")
    assert part.pane.steps.isHidden()
    assert violations.listed(workspace, group)[0].step == "warn"
    workspace.undo()
    assert violations.listed(workspace, group)[0].step == "remind"


def test_the_rule_of_a_violation_is_corrected(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab
) -> None:
    first, second = rules.in_force(workspace, group)[:2]
    violation_edits.add(workspace, ann, second.id)
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    qtbot.mouseClick(part.pane.rule.change, Qt.MouseButton.LeftButton)
    offered = part.pane.rule.menu.actions()
    assert [action.isChecked() for action in offered[:2]] == [False, True]
    offered[0].trigger()
    part.pane.rule.menu.close()
    assert part.pane.rule.text.text() == f"Rule 1: {first.text}"
    assert violations.listed(workspace, group)[0].rule_id == first.id


def test_a_violation_is_corrected_and_deleted(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab
) -> None:
    violation_edits.add(workspace, ann, rules.in_force(workspace, group)[1].id)
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    part.pane.note.setFocus()
    part.pane.note.insert("Twice")
    qtbot.keyClick(part.pane.note, Qt.Key.Key_Return)
    assert violations.listed(workspace, group)[0].note == "Twice"
    part.pane.day.set_day(date(2026, 6, 9))
    part.pane.day.editingFinished.emit()
    assert violations.listed(workspace, group)[0].day == date(2026, 6, 9)
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert violations.listed(workspace, group) == []
    assert part.pane.isHidden()


def test_the_steps_of_an_app_are_set(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    violation_edits.add(workspace, ann, rules.in_force(workspace, group)[1].id)
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    press(part, "Steps…")
    steps = sheet(part)
    assert steps.windowTitle() == "Steps on QQ"
    box = steps.on["remind"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
    steps.expires["warn"].setValue(0)
    press(steps, "Save")
    assert part.pane.chip.text() == "Warn?"
    workspace.undo()
    assert part.pane.chip.text() == "Remind?"


def test_removed_people_are_listed_and_forgotten(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    member_edits.set_status(workspace, [ann], "removed")
    tab.show_part("violations")
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    press(part, "Removed people…")
    removed = sheet(part)
    assert removed.list.item(0).text() == "Ann"
    press(removed, "Forget this removal")
    assert not removals.listed(workspace)[0].live
    assert not removed.lift.isEnabled()
    press(removed, "Close")


def test_a_violation_is_noted_from_elsewhere(
    qtbot: QtBot, context: Context, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    opened = open_violation(context, tab, ann)
    assert opened is not None
    with qtbot.waitSignal(opened.noted):
        press(opened, "Note it")
    assert violations.of_member(workspace, ann)[0].rule == "Say hello."
    assert open_violation(context, tab, 99) is None


def test_a_group_without_rules_has_nothing_to_break(
    context: Context, workspace: Workspace, tab: RulesTab
) -> None:
    bare = groups.add(workspace, GroupForm("Bakers"))
    member = member_edits.add(workspace, MemberForm(bare, "Ben"))
    opened = open_violation(context, tab, member)
    assert opened is not None
    assert not opened.save.isEnabled()
    assert opened.stands.text().startswith("This group has no rules yet")
    opened.reject()


def test_a_promise_is_added_edited_and_done(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, press: Press
) -> None:
    press(tab.switch, "Follow-ups")
    part = tab.part("follow_ups")
    assert isinstance(part, FollowUpsPart)
    part.due.set_day(date(2026, 6, 13))
    part.new.field.insert("Send the recipe")
    press(part.new, "Add")
    assert part.list.item(0).text() == "Send the recipe"
    part.pane.person.picker.field.insert("7")
    qtbot.keyClick(part.pane.person.picker.field, Qt.Key.Key_Return)
    part.pane.who.setFocus()
    part.pane.who.insert("Ben")
    qtbot.keyClick(part.pane.who, Qt.Key.Key_Tab)
    (row,) = follow_ups.listed(workspace, group)
    assert (row.person, row.responsible, row.due) == ("Ann", "Ben", date(2026, 6, 13))
    qtbot.mouseClick(part.pane.person.clear, Qt.MouseButton.LeftButton)
    assert follow_ups.listed(workspace, group)[0].person == ""
    press(part.pane, "Done")
    assert follow_ups.listed(workspace, group)[0].done == TODAY
    press(part.pane, "Open again")
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert follow_ups.listed(workspace, group) == []


def test_an_incident_is_taken_through_its_steps(
    qtbot: QtBot, workspace: Workspace, group: int, tab: RulesTab, press: Press
) -> None:
    press(tab.switch, "Incidents")
    part = tab.part("incidents")
    assert isinstance(part, IncidentsPart)
    part.new.field.insert("Late parcels")
    press(part.new, "Add")
    press(part.pane, "Copy text")
    assert clipboard().startswith("Thank you for raising this.")
    qtbot.mouseClick(part.pane.lines["calm"].box, Qt.MouseButton.LeftButton)
    assert part.pane.text.toPlainText().startswith('Hi there, about "Late parcels"')
    note = part.pane.lines["calm"].note
    note.setFocus()
    note.insert("posted at nine")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    (row,) = incidents.listed(workspace, group)
    assert (row.done, row.next) == (1, "private")
    assert incidents.detail(workspace, row.id).steps[0].note == "posted at nine"
    press(part.pane, "Close incident")
    assert part.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("closed, 11 Jun")


def test_the_rule_an_incident_lacked_is_written_from_it(
    qtbot: QtBot, workspace: Workspace, group: int, tab: RulesTab, part: RulesPart, press: Press
) -> None:
    incident = incidents.add(workspace, group, "Late parcels")
    tab.show_target({"incident": incident})
    press(tab.part("incidents"), "Add the rule…")
    assert tab.switch.key() == "rules"
    assert part.new.note.text() == "For the incident: Late parcels"
    part.new.field.insert("Delays are told an hour ahead.")
    qtbot.keyClick(part.new.field, Qt.Key.Key_Return)
    assert part.new.note.isHidden()
    assert incidents.detail(workspace, incident).row.rule_id == rules.in_force(workspace, group)[3].id


def test_another_page_can_ask_for_one_thing(workspace: Workspace, group: int, tab: RulesTab) -> None:
    rule = rules.in_force(workspace, group)[2].id
    promise = follow_ups.add(workspace, group, "Call", TODAY)
    tab.show_target({"follow_up": promise})
    assert tab.switch.key() == "follow_ups"
    tab.show_target({"rule": rule})
    part = tab.part("rules")
    assert isinstance(part, RulesPart)
    assert (tab.switch.key(), part.list.current()) == ("rules", rule)


def test_lists_keep_their_choice_when_something_is_added_elsewhere(
    workspace: Workspace, group: int, ann: int, tab: RulesTab
) -> None:
    rule = rules.in_force(workspace, group)[1].id
    made = violation_edits.add(workspace, ann, rule, date(2026, 6, 1)).id
    tab.show_target({"violation": made})
    violation_edits.add(workspace, ann, rule)
    part = tab.part("violations")
    assert isinstance(part, ViolationsPart)
    assert part.list.current() == made
    assert part.pane.chip.text() == "Warn?"


def test_the_sheet_of_sets_offers_each_pack_once(
    context: Context, workspace: Workspace, group: int, tab: RulesTab
) -> None:
    rule_sets.use_pack(workspace, group, "everyday")
    opened = open_choose_set(context, tab, group)
    names = [opened.list.item(row).text() for row in range(opened.list.count())]
    assert names.count("Everyday community") == 1
    assert names[0] == "Cooks"
    opened.reject()


def test_today_opens_what_was_promised(
    workspace: Workspace, group: int, context: Context, page: GroupsPage
) -> None:
    promise = follow_ups.add(workspace, group, "Call", TODAY)
    follow_ups.add(workspace, group, "Write", TODAY)
    (line,) = [each for each in agenda.agenda(workspace) if each.key == f"follow_up.{promise}"]
    assert worded(line).text == "Call"
    page.show_target(dict(line.target))
    tab = page.one.tab("rules")
    assert isinstance(tab, RulesTab)
    part = tab.part("follow_ups")
    assert isinstance(part, FollowUpsPart)
    assert (page.one.tabs.key(), tab.switch.key(), part.list.current()) == ("rules", "follow_ups", promise)


def test_every_line_of_the_agenda_has_words(workspace: Workspace, group: int, ann: int, qtbot: QtBot) -> None:
    incident = incidents.add(workspace, group, "Late parcels")
    member_edits.set_status(workspace, [ann], "removed")
    member_edits.set_status(workspace, [ann], "active")
    follow_ups.add(workspace, group, "Call", date(2026, 6, 10), membership_id=ann)
    said = {line.kind: worded(line) for line in agenda.agenda(workspace)}
    assert said["returned"].text == "Ann is here again, removed from Cooks on 11 Jun 2026"
    assert said["incident"].text == "Late parcels: next, calm the group"
    assert (said["follow_up"].text, said["follow_up"].tone) == ("Ann: Call", "bad")
    for step in incidents.STEPS:
        incidents.mark(workspace, incident, step, True)
    said = {line.kind: worded(line) for line in agenda.agenda(workspace)}
    assert said["incident"].text == "Late parcels: all steps done, close it"


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("rules", ["Rule set", "Rules", "Kind of rule", "A new rule…", "Add rule"]),
        ("violations", ["Steps…", "Removed people…", "Violations"]),
        ("follow_ups", ["Follow-ups", "Something promised…"]),
    ],
)
def test_tab_reaches_everything_in_its_order(
    qtbot: QtBot, workspace: Workspace, group: int, ann: int, tab: RulesTab, part: str, names: list[str]
) -> None:
    violation_edits.add(workspace, ann, rules.in_force(workspace, group)[0].id)
    follow_ups.add(workspace, group, "Call", TODAY)
    tab.show_part(part)
    at = next(each for each in tab.switch.findChildren(QPushButton) if each.isChecked())
    at.setFocus()
    reached = []
    for _ in names:
        qtbot.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
        at = tab.focusWidget()
        reached.append(at.accessibleName() or at.text())
    assert reached == names
