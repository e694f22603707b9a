"""The sheet in which a violation is noted: who, which rule, when; it says what one more would mean."""

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.people import member_text
from grouppilot.ui.groups.rules.person_field import PersonField
from grouppilot.ui.kit.dialogs import Sheet
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import members, rules, settings, violation_edits, violations

WIDTH = 480
RULE_CHARS = 60


def open_violation(context: Context, parent: QWidget, membership_id: int) -> "ViolationSheet | None":
    """Ask which rule a member broke, and return the sheet.

    Args:
        context: Of the window.
        parent: The window over which it stands.
        membership_id: Who.

    Returns:
        The sheet, whose ``noted`` gives the id of the violation; None where the member is gone.
    """
    try:
        row = members.row(context.workspace, membership_id)
    except Refused as refusal:
        context.refused.emit(refusal)
        return None
    sheet = ViolationSheet(context, parent, row.group_id)
    sheet.choose(membership_id)
    sheet.open()
    return sheet


def open_violation_in(context: Context, parent: QWidget, group_id: int) -> "ViolationSheet":
    """Ask who of a group broke which rule, and return the sheet."""
    sheet = ViolationSheet(context, parent, group_id)
    sheet.open()
    return sheet


class ViolationSheet(Sheet):
    """Notes one violation; ``noted`` gives its id."""

    noted = Signal(int)

    def __init__(self, context: Context, parent: QWidget, group_id: int) -> None:
        super().__init__(QCoreApplication.translate("ViolationSheet", "Note a violation"), parent, WIDTH)
        self._context, self._workspace = context, context.workspace
        self._member = 0
        self.member = PersonField(context, lambda: group_id)
        self.member.chosen.connect(self.choose)
        self.member.show_person("")
        self.rule, self.note = QComboBox(), QLineEdit()
        self._fill_rules(group_id)
        today = settings.today(self._workspace)
        self.day = DateField(today)
        self.day.setMaximumDate(QDate(today))
        self.note.setMaxLength(violation_edits.NOTE_CHARS)
        hold_still(self.rule, self.day)
        self.form = FieldForm()
        self.form.add("member", self.tr("Member"), self.member)
        self.form.add("rule", self.tr("Rule"), self.rule)
        self.form.add("day", self.tr("Day"), self.day)
        self.form.add("note", self.tr("What happened"), self.note)
        self.stands = label("", "muted", wrap=True)
        self.body.addWidget(self.form)
        self.body.addWidget(self.stands)
        self.add_button(self.tr("Cancel"))
        self.save = self.add_button(self.tr("Note it"), "primary", self._save)
        self._show_state()

    def choose(self, membership_id: int) -> None:
        """Choose who it was; 0 for nobody yet."""
        self._member = membership_id
        if not membership_id:
            self.member.show_person("")
            self.member.picker.setFocus()
            self._show_state()
            return
        self.member.show_person(member_text(members.row(self._workspace, membership_id)))
        standing = violations.standing(self._workspace, membership_id)
        counting = self.tr("%n violation(s) of theirs count today.", "", standing.counting)
        proposed = self.tr("This one means: {step}").format(step=name_of("sanction", standing.next))
        self.stands.setText(f"{counting} {proposed}" if standing.counting else proposed)
        self._show_state()
        self.rule.setFocus()

    def _fill_rules(self, group_id: int) -> None:
        for row in rules.in_force(self._workspace, group_id):
            text = row.text if len(row.text) <= RULE_CHARS else f"{row.text[:RULE_CHARS]}…"
            self.rule.addItem(f"{row.number} · {text}", row.id)
            self.rule.setItemData(self.rule.count() - 1, row.text, 3)  # the tooltip
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rule.setMinimumContentsLength(24)

    def _show_state(self) -> None:
        self.save.setEnabled(bool(self._member) and self.rule.count() > 0)
        if not self._member:
            self.stands.setText("")
        if not self.rule.count():
            self.stands.setText(self.tr("This group has no rules yet. Write or choose some first."))

    def _save(self) -> None:
        self.form.clear_errors()
        try:
            made = violation_edits.add(
                self._workspace, self._member, self.rule.currentData(), self.day.day(), self.note.text()
            )
        except Refused as refusal:
            field = {"violation_ahead": "day", "rule_unknown": "rule", "member_gone": "member"}
            self.form.set_error(field.get(refusal.code, "note"), sentence(refusal))
            return
        self.accept()
        said = self.tr("Noted. Proposed: {step}").format(step=name_of("sanction", made.step))
        self._context.say(said, undoable=True)
        self.noted.emit(made.id)
