"""The violation that is chosen: what was broken, the step to take with its text, and an appeal."""

from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.sanctions import LONGEST_MUTE, NOTED, STEPS
from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.part import overline
from grouppilot.ui.groups.rules.rule_choice import RuleChoice
from grouppilot.ui.groups.rules.words import counts_text, done_text, rule_named, state_chip
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.fields import DateField, NumberField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import date_text, short_date_text
from grouppilot.usecases import removals, rules, violation_edits, violations
from grouppilot.usecases.rules import RuleRow
from grouppilot.usecases.violations import ViolationDetail

MOST_OTHERS = 6


class ViolationPane(Card):
    """Shows a violation and lets it be answered, corrected, appealed against."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._context = context
        self._detail: ViolationDetail | None = None
        self._anew = False  # another step is being chosen for one that is answered
        self.name = ElidedLabel("", "heading")
        self.chip = Chip("")
        self.member = icon_button("user", self.tr("Show the member"))
        self.delete = icon_button("delete", self.tr("Delete violation"))
        self.rule = RuleChoice(self._rules)
        self.day, self.note = DateField(), QLineEdit()
        self.state = label("", "caption", wrap=True)
        self.steps = Segmented()
        self.days = NumberField(1, 1, LONGEST_MUTE, self.tr(" days"))
        self.text = TextField()
        self.warning = label("", "error", wrap=True)
        self.copy = button(self.tr("Copy text"), "primary", "copy")
        self.done, self.noted = button(""), button(self.tr("Only note it"), "flat")
        self.again = button(self.tr("Another step…"), "flat")
        self.appeal = button(self.tr("Take it back…"), "flat")
        self.reason = QLineEdit()
        self.take_back, self.uphold = button(self.tr("Take it back")), button(self.tr("Let it count again"))
        self.lift = button(self.tr("Forget the removal"))
        self.flagged = label("", "caption", wrap=True)
        self._others = QVBoxLayout()
        self._others_title = overline(self.tr("THE SAME MEMBER, OTHERWISE"))
        self._name_fields()
        self._lay_out()
        self._connect()

    def show_violation(self, violation_id: int, step: str | None = None, days: int | None = None) -> None:
        """Show a violation, with the text for a step: the one given, else what was done or is proposed."""
        kept: list[ViolationDetail] = []
        workspace = self._context.workspace
        if not self._context.try_to(
            lambda: kept.append(violations.detail(workspace, violation_id, step, days))
        ):
            return
        before, self._detail = self._detail, kept[0]
        detail = kept[0]
        other = before is None or before.row.id != violation_id
        if other or before is None or (before.row.step, before.row.appealed) != _answer(detail):
            self._anew = False
        row = detail.row
        number = "" if row.number is None else f" · {row.number:03d}"
        self.name.setText(f"{row.name}{number}")
        self.chip.set(*state_chip(row))
        self.rule.show_rule(row.rule_id, rule_named(row))
        self._show_day(detail)
        if other or not (self.note.hasFocus() and self.note.isModified()):
            self.note.setText(row.note)
        self._show_step(detail, days)
        self._show_appeal(detail, other)
        self._show_others(detail)

    def go_on(self) -> None:
        """Go to the next thing to do about the violation."""
        for each in (self.copy, self.done, self.appeal, self.uphold):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def _name_fields(self) -> None:
        self.day.setAccessibleName(self.tr("Day of the violation"))
        self.note.setMaxLength(violation_edits.NOTE_CHARS)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.steps.setAccessibleName(self.tr("Step"))
        for key in STEPS:
            self.steps.add(key, name_of("sanction", key))
        self.days.setAccessibleName(self.tr("Days of the mute"))
        self.text.setAccessibleName(self.tr("Text to send"))
        self.reason.setMaxLength(violation_edits.APPEAL_CHARS)
        self.reason.setPlaceholderText(self.tr("Why it is taken back"))
        self.reason.setAccessibleName(self.tr("Why it is taken back"))
        hold_still(self.day, self.days)

    def _lay_out(self) -> None:
        head, when, stepping, answer, back = (QHBoxLayout() for _ in range(5))
        for each in (self.name, self.chip, self.member, self.delete):
            head.addWidget(each, 1 if each is self.name else 0)
        when.addWidget(self.day)
        when.addWidget(self.note, 1)
        stepping.addWidget(self.steps)
        stepping.addStretch(1)
        self._answers = QWidget()
        buttons = FlowLayout(self._answers, spacing=8)
        for each in (
            *(self.copy, self.done, self.noted, self.again),
            *(self.appeal, self.uphold, self.lift),
        ):
            buttons.addWidget(each)
        answer.addWidget(self.days)
        answer.addStretch(1)
        back.addWidget(self.reason, 1)
        back.addWidget(self.take_back)
        self.ground = TextGround(self.text)
        self.body.addLayout(head)
        self.body.addWidget(self.rule)
        self.body.addLayout(when)
        self.body.addWidget(line())
        self.body.addWidget(self.state)
        self.body.addLayout(stepping)
        self.body.addLayout(answer)
        self.body.addWidget(self.ground)
        self.body.addWidget(self.warning)
        self.body.addWidget(self._answers)
        self.body.addLayout(back)
        self.body.addWidget(self.flagged)
        self.body.addWidget(self._others_title)
        self.body.addLayout(self._others)

    def _connect(self) -> None:
        self.member.clicked.connect(self._show_member)
        self.delete.clicked.connect(self._delete)
        self.rule.chosen.connect(self._keep_rule)
        self.again.clicked.connect(self._choose_anew)
        self.day.editingFinished.connect(self._keep_day)
        self.note.editingFinished.connect(self._keep_note)
        self.steps.chosen.connect(self._choose_step)
        self.days.valueChanged.connect(self._choose_days)
        self.copy.clicked.connect(self._copy)
        self.done.clicked.connect(self._take)
        self.noted.clicked.connect(lambda: self._keep_step(NOTED))
        self.appeal.clicked.connect(self._ask_reason)
        self.reason.returnPressed.connect(self._take_back)
        self.take_back.clicked.connect(self._take_back)
        self.uphold.clicked.connect(self._uphold)
        self.lift.clicked.connect(self._lift)

    def _show_day(self, detail: ViolationDetail) -> None:
        self.day.setMaximumDate(QDate(detail.today))
        if not self.day.hasFocus():
            self.day.set_day(detail.row.day)

    def _show_step(self, detail: ViolationDetail, days: int | None) -> None:
        """Show the ladder with the text of the step that is chosen, while there is one to take."""
        row, open_ = detail.row, detail.row.open or self._anew
        chosen = detail.chosen if detail.chosen != NOTED else ""
        self.steps.offer([step.key for step in detail.steps])
        self.state.setText(self._stands(detail))
        for each in (self.steps, self.done, self.noted):
            each.setVisible(open_)
        self.again.setVisible(not open_ and row.appealed is None)
        self.days.setVisible(open_ and chosen == "mute")
        known = next((step for step in detail.steps if step.key == "mute"), None)
        if chosen == "mute" and known is not None and days is None:
            blocked = self.days.blockSignals(True)
            self.days.setValue(row.days or known.days or 1)
            self.days.blockSignals(blocked)
        if chosen:
            self.steps.choose(chosen)
            self.done.setText(self.tr("Done: {what}").format(what=name_of("sanctiondone", chosen)))
        self.done.setEnabled(bool(chosen))
        shown = bool(detail.text) and row.appealed is None
        for each in (self.ground, self.copy):
            each.setVisible(shown)
        if self.text.toPlainText() != detail.text:
            self.text.setPlainText(detail.text)
        too_long = self.tr("Too long for one message here: {length} of {limit} characters.")
        self.warning.setText(too_long.format(length=detail.length, limit=detail.limit))
        self.warning.setVisible(shown and not detail.fits)

    def _stands(self, detail: ViolationDetail) -> str:
        row = detail.row
        if row.appealed is not None:
            return f"{counts_text(row)} {row.appeal_note}".strip()
        if row.step:
            done = done_text(row)
            return f"{done[:1].upper()}{done[1:]}. {counts_text(row)}"
        counting = 1 + sum(each.counts for each in detail.others)
        if row.proposed == NOTED:
            return self.tr("%n violation(s) count; what was done covers them.", "", counting)
        said = self.tr("%n violation(s) count. Proposed: {step}", "", counting)
        return said.format(step=name_of("sanction", row.proposed))

    def _show_appeal(self, detail: ViolationDetail, other: bool) -> None:
        row, removal = detail.row, detail.removal
        self.appeal.setVisible(row.appealed is None)
        self.uphold.setVisible(row.appealed is not None)
        if other or row.appealed is not None:
            self._show_reason(False)
        self.lift.setVisible(removal is not None and removal.live)
        self.flagged.setVisible(removal is not None and removal.live)
        if removal is not None and removal.until is not None:
            said = self.tr("Flagged until {day} wherever they show up again.")
            self.flagged.setText(said.format(day=date_text(removal.until)))
        elif removal is not None:
            self.flagged.setText(self.tr("Flagged wherever they show up again."))

    def _show_reason(self, shown: bool) -> None:
        self.reason.setVisible(shown)
        self.take_back.setVisible(shown)

    def _show_others(self, detail: ViolationDetail) -> None:
        while (item := self._others.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._others_title.setVisible(bool(detail.others))
        for each in detail.others[:MOST_OTHERS]:
            day = short_date_text(each.day, detail.today)
            said = f"{day} · {state_chip(each)[0]} · {rule_named(each)}"
            self._others.addWidget(ElidedLabel(said, "caption"))

    def _rules(self) -> Sequence[RuleRow]:
        detail = self._detail
        return rules.view(self._context.workspace, detail.group_id).rows if detail else ()

    def _keep_rule(self, rule_id: int) -> None:
        detail = self._detail
        if detail is not None:
            workspace, key = self._context.workspace, detail.row.id
            self._context.try_to(lambda: violation_edits.edit(workspace, key, rule_id=rule_id))

    def _choose_anew(self) -> None:
        """Let another step be chosen; what was done stays until that is marked as done."""
        self._anew = True
        if self._detail is not None:
            self.show_violation(self._detail.row.id)
            self.steps.setFocus()

    def _choose_step(self, step: str) -> None:
        if self._detail is not None:
            self.show_violation(self._detail.row.id, step)

    def _choose_days(self, days: int) -> None:
        if self._detail is not None:
            self.show_violation(self._detail.row.id, "mute", days)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._context.say(self.tr("Text copied"))

    def _take(self) -> None:
        self._keep_step(self.steps.key())

    def _keep_step(self, step: str) -> None:
        detail = self._detail
        if detail is None:
            return
        days = self.days.value() if step == "mute" else None
        key = detail.row.id
        if self._context.try_to(lambda: violation_edits.take(self._context.workspace, key, step, days)):
            said = f"{detail.row.name}: {name_of('sanctiondone', step)}"
            self._context.say(said, undoable=True)

    def _ask_reason(self) -> None:
        self._show_reason(True)
        self.reason.clear()
        self.reason.setFocus()

    def _take_back(self) -> None:
        detail = self._detail
        if detail is None:
            return
        key, note = detail.row.id, self.reason.text()
        if self._context.try_to(lambda: violation_edits.appeal(self._context.workspace, key, note)):
            restored = detail.row.step == "remove"
            said = self.tr("Taken back; {name} is a member again") if restored else self.tr("Taken back")
            self._context.say(said.format(name=detail.row.name), undoable=True)

    def _uphold(self) -> None:
        detail = self._detail
        if detail is not None and self._context.try_to(
            lambda: violation_edits.uphold(self._context.workspace, detail.row.id)
        ):
            self._context.say(self.tr("It counts again"), undoable=True)

    def _lift(self) -> None:
        detail = self._detail
        if detail is None or detail.removal is None:
            return
        key = detail.removal.id
        if self._context.try_to(lambda: removals.lift(self._context.workspace, key)):
            self._context.say(self.tr("Removal forgotten"), undoable=True)

    def _delete(self) -> None:
        detail = self._detail
        if detail is not None and self._context.try_to(
            lambda: violation_edits.delete(self._context.workspace, detail.row.id)
        ):
            self._context.say(self.tr("Violation deleted"), undoable=True)

    def _show_member(self) -> None:
        if self._detail is not None:
            self._context.asked_for.emit("members", {"member": self._detail.row.membership_id})

    def _keep_day(self) -> None:
        detail = self._detail
        if detail is not None and self.day.day() != detail.row.day:
            key, day = detail.row.id, self.day.day()
            self._context.try_to(lambda: violation_edits.edit(self._context.workspace, key, day=day))

    def _keep_note(self) -> None:
        detail = self._detail
        if detail is not None and self.note.text().strip() != detail.row.note:
            key, note = detail.row.id, self.note.text()
            self.note.setModified(False)
            self._context.try_to(lambda: violation_edits.edit(self._context.workspace, key, note=note))


def _answer(detail: ViolationDetail) -> tuple[str, object]:
    return detail.row.step, detail.row.appealed
