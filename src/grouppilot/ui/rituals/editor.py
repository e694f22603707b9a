"""A ritual with its steps, edited in place; stands on a sheet of a group and in the library."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.domain.pack_rituals import MOST_OFFSET
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.rituals.step_form import StepEditor
from grouppilot.ui.rituals.steps import StepList
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.refusals import sentence
from grouppilot.usecases import rituals
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.rituals import RitualRow, StepForm

LEAST_LIST, LIST = 220, 268


class RitualEditor(QWidget):
    """Name, days and steps of one ritual.

    It follows what changes in the file by itself; ``gone`` tells that the ritual is not there any more.
    """

    gone = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: RitualRow | None = None
        self.form = FieldForm()
        self.name = self.form.add("name", self.tr("Name"), QLineEdit())
        self.name.setMaxLength(rituals.NAME_CHARS)
        self.finish = self.form.add(
            "finish", self.tr("Finish within, in days"), NumberField(7, 1, MOST_OFFSET), beside=True
        )
        self.lapse = self.form.add(
            "lapse", self.tr("Let go after, in days"), NumberField(14, 1, MOST_OFFSET), beside=True
        )
        hold_still(self.finish, self.lapse)
        self.used = label("", "muted", wrap=True)
        self.list = StepList()
        self.step = StepEditor()
        self.add = button(self.tr("Step"), icon="plus")
        self.add.setAccessibleName(self.tr("Add a step"))
        self.remove = button(self.tr("Take out"), "flat", "delete")
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._lay_out()
        self._connect()
        self._ended = context.changed.connect(self._follow)

    def show_ritual(self, ritual_id: int, step_id: int = 0) -> None:
        """Show a ritual, at one of its steps."""
        before = self._row
        try:
            self._row = rituals.row_of(self._context.workspace, ritual_id)
        except Refused:
            self.gone.emit()
            return
        self._show(before)
        if step_id:
            self.list.choose(step_id)
            self._show_step()

    def _lay_out(self) -> None:
        card = Card(margin=0)
        card.body.addWidget(self.list, 1)
        card.setMinimumWidth(LEAST_LIST)
        card.setMaximumWidth(LIST)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(card, 1)
        left.addLayout(buttons)
        right = QWidget()
        fields = QVBoxLayout(right)
        fields.setContentsMargins(0, 0, 8, 0)
        fields.addWidget(self.step)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left)
        row.addWidget(scroller(right), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.used)
        column.addLayout(row, 1)
        column.addWidget(self.error)

    def _connect(self) -> None:
        self.name.editingFinished.connect(lambda: self._keep("name", self.name.text()))
        self.finish.editingFinished.connect(lambda: self._keep("finish_days", self.finish.value()))
        self.lapse.editingFinished.connect(lambda: self._keep("lapse_days", self.lapse.value()))
        self.list.chosen.connect(lambda _step: self._show_step())
        self.list.deleted.connect(self._take_out)
        self.list.steps.moved.connect(self._reorder)
        self.step.edited.connect(self._edit_step)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(lambda: self._take_out(self.list.current()))

    def _follow(self, changes: Changes) -> None:
        if self._row is not None and self.isVisible() and changes.touches(*rituals.READS):
            self.show_ritual(self._row.id)

    def _show(self, before: RitualRow | None) -> None:
        row = self._row
        assert row is not None
        if not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(row.name)
        for field, name in ((self.finish, "finish_days"), (self.lapse, "lapse_days")):
            days = getattr(row, name)
            if not field.hasFocus() or days != getattr(before, name, None):
                field.setValue(days)
        names = [name for _, name in row.groups]
        self.used.setText(
            self.tr("A change holds for every group that goes by it: {groups}").format(groups=listed(names))
        )
        self.used.setVisible(len(names) > 1)
        self.list.fill(row.steps)
        self._show_step()

    def _show_step(self) -> None:
        steps = {step.id: step for step in self._row.steps} if self._row else {}
        chosen = steps.get(self.list.current())
        self.step.setVisible(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        if chosen is not None:
            self.step.show_step(chosen)

    def _keep(self, field: str, value: object) -> None:
        row = self._row
        if row is not None and getattr(row, field) != value:
            self._do(lambda: rituals.edit(self._context.workspace, row.id, **{field: value}))  # type: ignore[arg-type]

    def _edit_step(self, step_id: int, form: StepForm) -> None:
        self._do(lambda: rituals.edit_step(self._context.workspace, step_id, form))

    def _add(self) -> None:
        row, made = self._row, []
        if row is None:
            return
        last = row.steps[-1].form.offset if row.steps else 0
        form = StepForm(self.tr("New step"), last, required=False)
        if self._do(lambda: made.append(rituals.add_step(self._context.workspace, row.id, form))):
            self.list.choose(made[0])
            self.step.title.setFocus()
            self.step.title.selectAll()

    def _take_out(self, step_id: int) -> None:
        if step_id and self._do(lambda: rituals.delete_step(self._context.workspace, step_id)):
            self._context.say(self.tr("Step taken out"), undoable=True)

    def _reorder(self, ids: list[int]) -> None:
        row = self._row
        if row is not None:
            self._do(lambda: rituals.reorder_steps(self._context.workspace, row.id, ids))

    def _do(self, call: Callable[[], object]) -> bool:
        """Carry out a change; what is refused is said here, as this may stand on a sheet, and put back."""
        try:
            call()
        except Refused as refusal:
            self.error.setText(sentence(refusal))
            self.error.show()
            if self._row is not None:
                self.show_ritual(self._row.id)
            return False
        self.error.hide()
        return True
