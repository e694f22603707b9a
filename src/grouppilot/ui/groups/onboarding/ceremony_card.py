"""One ceremony: when, whether it was held, and a checklist that is ticked and reworded in place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.groups.onboarding.words import Onboarding
from grouppilot.ui.items.editor import TimeChoice
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.days import short_day
from grouppilot.usecases import ceremonies, settings
from grouppilot.usecases.ceremonies import CeremonyRow, TaskRow


class TaskLine(QWidget):
    """One line of the checklist; Alt+Up and Alt+Down move it, Ctrl+Delete takes it out.

    Signals:
        ticked(done), reworded(text), shifted(step), removed: As by hand.
    """

    ticked = Signal(bool)
    reworded = Signal(str)
    shifted = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QCheckBox()
        self.text = QLineEdit()
        self.text.setMaxLength(ceremonies.TITLE_CHARS)
        self.text.setProperty("quiet", "true")
        self.text.setAccessibleName(self.tr("Words of the line"))
        self.cross = icon_button("close", self.tr("Take this line out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.check)
        row.addWidget(self.text, 1)
        row.addWidget(self.cross)
        self.check.clicked.connect(self.ticked)
        self.text.editingFinished.connect(self._reword)
        self.cross.clicked.connect(self.removed)
        self._kept = ""

    def show_task(self, task: TaskRow) -> None:
        """Show a line as it is now; words that are being typed stay."""
        self._kept = task.title
        self.check.setChecked(task.done is not None)
        self.check.setAccessibleName(task.title)
        self.check.setToolTip("" if task.done is None else short_day(task.done))
        if not (self.text.hasFocus() and self.text.isModified()):
            self.text.setText(task.title)
            self.text.setCursorPosition(0)

    def put_back(self) -> None:
        """Show again what is kept."""
        self.text.setText(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _reword(self) -> None:
        if self.text.text().strip() != self._kept:
            self.reworded.emit(self.text.text())


class CeremonyCard(Card):
    """The opening or the closing of one group."""

    def __init__(self, context: Context, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20, spacing=12)
        self._context, self._kind = context, kind
        self._group_id = 0
        self._row = CeremonyRow(kind)
        self._lines: dict[int, TaskLine] = {}
        opening = kind == "opening"
        self.chip = Chip("")
        head = QHBoxLayout()
        head.addWidget(
            label(self.tr("Opening ceremony") if opening else self.tr("Closing ceremony"), "heading")
        )
        head.addStretch(1)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        words = (
            self.tr("Why we are here, the rules, the first task: newcomers begin together.")
            if opening
            else self.tr("Summaries, certificates, the honour list, and where to go next.")
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self.plan = button(self.tr("Plan the opening") if opening else self.tr("Plan the closing"))
        self.plan.clicked.connect(self._plan)
        bare = QHBoxLayout()
        bare.addWidget(self.plan)
        bare.addStretch(1)
        self.body.addLayout(bare)
        self._planned = self._build()
        self.body.addWidget(self._planned)

    def show_ceremony(self, group_id: int, row: CeremonyRow) -> None:
        """Show a ceremony as it is now."""
        self._group_id, self._row = group_id, row
        self.plan.setVisible(row.id is None)
        self._planned.setVisible(row.id is not None)
        self.chip.setVisible(row.id is not None)
        if row.id is None:
            return
        self._show_chip(row)
        self.day.set_day(row.day)
        self._show_time(row.minute)
        self.held.setText(self.tr("Held today") if row.held is None else self.tr("Not held after all"))
        done = sum(task.done is not None for task in row.tasks)
        self.bar.set_share(done / len(row.tasks) if row.tasks else 0.0)
        self.count.setText(Onboarding.tr("{done} of %n done", "", len(row.tasks)).format(done=done))
        self._show_tasks(row)

    def line(self, task_id: int) -> TaskLine:
        """Return a line of the checklist."""
        return self._lines[task_id]

    def _build(self) -> QWidget:
        made = QWidget()
        today = settings.today(self._context.workspace)
        form = FieldForm()
        self.day = form.add("day", self.tr("Day"), OptionalDay(self.tr("No day yet"), today))
        self.time = form.add("time", self.tr("Time"), TimeChoice(None), beside=True)
        hold_still(self.day.field, self.time.field)
        self.bar = ProgressLine(self.tr("Checklist"))
        self.count = label("", "caption")
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(0)
        self.new = QLineEdit()
        self.new.setMaxLength(ceremonies.TITLE_CHARS)
        self.new.setPlaceholderText(self.tr("One more line…"))
        self.new.setAccessibleName(self.tr("One more line"))
        self.held = button("", icon="check")
        self.give_up = button(self.tr("Give up"), "flat", "delete")
        low = QHBoxLayout()
        low.addWidget(self.held)
        low.addStretch(1)
        low.addWidget(self.give_up)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (form, self.bar, self.count):
            column.addWidget(part)
        column.addLayout(self._tasks)
        column.addWidget(self.new)
        column.addLayout(low)
        self._connect()
        return made

    def _connect(self) -> None:
        self.day.changed.connect(lambda day: self._edit(day=day))
        self.time.check.clicked.connect(lambda: self._edit(minute=self.time.minute()))
        self.time.field.editingFinished.connect(lambda: self._edit(minute=self.time.minute()))
        self.held.clicked.connect(self._hold)
        self.give_up.clicked.connect(self._give_up)
        self.new.returnPressed.connect(self._add)

    def _show_chip(self, row: CeremonyRow) -> None:
        today = settings.today(self._context.workspace)
        if row.held is not None:
            self.chip.set(self.tr("held on {day}").format(day=short_day(row.held)), "ok")
        elif row.day is None:
            self.chip.set(self.tr("no day yet"), "neutral")
        elif row.day < today:
            self.chip.set(self.tr("was on {day}").format(day=short_day(row.day)), "bad")
        else:
            said = self.tr("today") if row.day == today else short_day(row.day)
            self.chip.set(said, "accent")

    def _show_time(self, minute: int | None) -> None:
        if not self.time.field.hasFocus():
            self.time.check.setChecked(minute is not None)
            if minute is not None:
                self.time.field.set_minutes(minute)

    def _show_tasks(self, row: CeremonyRow) -> None:
        """Show the lines; those that stay keep the keyboard."""
        for gone in set(self._lines) - {task.id for task in row.tasks}:
            line = self._lines.pop(gone)
            self._tasks.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, task in enumerate(row.tasks):
            if task.id not in self._lines:
                self._lines[task.id] = self._made(task.id)
            line = self._lines[task.id]
            if self._tasks.indexOf(line) != place:
                self._tasks.insertWidget(place, line)
            line.show_task(task)

    def _made(self, task_id: int) -> TaskLine:
        line, workspace = TaskLine(), self._context.workspace
        line.ticked.connect(lambda done: self._do(lambda: ceremonies.tick(workspace, task_id, done=done)))
        line.reworded.connect(lambda text: self._reword(task_id, text))
        line.shifted.connect(lambda step: self._shift(task_id, step))
        line.removed.connect(lambda: self._take_out(task_id))
        return line

    def _plan(self) -> None:
        if self._do(lambda: ceremonies.plan(self._context.workspace, self._group_id, self._kind)):
            self._context.say(self.tr("Planned"), undoable=True)

    def _edit(self, **changed: object) -> None:
        ceremony = self._row.id
        if ceremony is not None and any(getattr(self._row, key) != value for key, value in changed.items()):
            self._do(lambda: ceremonies.edit(self._context.workspace, ceremony, **changed))

    def _hold(self) -> None:
        today = settings.today(self._context.workspace)
        self._edit(held=None if self._row.held is not None else today)

    def _give_up(self) -> None:
        ceremony = self._row.id
        if ceremony is not None and self._do(lambda: ceremonies.delete(self._context.workspace, ceremony)):
            self._context.say(self.tr("Given up"), undoable=True)

    def _add(self) -> None:
        ceremony = self._row.id
        if ceremony is None or not self.new.text().strip():
            return
        if self._do(lambda: ceremonies.add_task(self._context.workspace, ceremony, self.new.text())):
            self.new.clear()

    def _reword(self, task_id: int, text: str) -> None:
        if not self._do(lambda: ceremonies.edit_task(self._context.workspace, task_id, text)):
            self._lines[task_id].put_back()

    def _take_out(self, task_id: int) -> None:
        if self._do(lambda: ceremonies.delete_task(self._context.workspace, task_id)):
            self._context.say(self.tr("Line taken out"), undoable=True)

    def _shift(self, task_id: int, step: int) -> None:
        ids, ceremony = [task.id for task in self._row.tasks], self._row.id
        place = ids.index(task_id)
        if ceremony is None or not 0 <= place + step < len(ids):
            return
        ids[place], ids[place + step] = ids[place + step], ids[place]
        self._do(lambda: ceremonies.reorder_tasks(self._context.workspace, ceremony, ids))

    def _do(self, call: Callable[[], object]) -> bool:
        return self._context.try_to(call)
