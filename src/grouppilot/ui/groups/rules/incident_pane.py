"""The incident that is chosen: its five steps, each with a tick, a note and what to say."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.part import overline
from grouppilot.ui.groups.rules.person_field import PersonField
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.text_field import TextField, TextGround
from grouppilot.ui.kit.tickbox import TickBox
from grouppilot.ui.library.text_card import GrowingText
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases import incidents, settings
from grouppilot.usecases.incidents import STEPS, IncidentDetail, StepRow


class StepLine(QWidget):
    """One step: ticked off, with a note, and its text to copy.

    Signals:
        ticked(on), noted(text), copied(): As they say.
    """

    ticked = Signal(bool)
    noted = Signal(str)
    copied = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._row: StepRow | None = None
        name = name_of("incidentstep", key)
        self.box = TickBox(name)
        self.box.clicked.connect(self.ticked)
        self.title = label(f"{name[:1].upper()}{name[1:]}", "heading")
        self.day = label("", "caption")
        self.copy = icon_button("copy", self.tr("Copy the text of this step"))
        self.copy.clicked.connect(self.copied)
        self.note = QLineEdit()
        self.note.setMaxLength(incidents.NOTE_CHARS)
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note to: {step}").format(step=name))
        self.note.editingFinished.connect(self._take)
        head = QHBoxLayout()
        head.setSpacing(8)
        for each in (self.box, self.title, self.day):
            head.addWidget(each)
        head.addStretch(1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.note)

    def show_step(self, row: StepRow, day: str, other: bool) -> None:
        """Show how the step stands."""
        self._row = row
        self.box.set_state("done" if row.day else "open")
        self.day.setText(day)
        self.copy.setVisible(bool(row.text))
        self.note.setVisible(bool(row.note or row.day))
        if other or not (self.note.hasFocus() and self.note.isModified()):
            self.note.setText(row.note)

    def _take(self) -> None:
        if self._row is not None and self.note.text().strip() != self._row.note:
            self.note.setModified(False)
            self.noted.emit(self.note.text())


class IncidentPane(Card):
    """Shows an incident; ``rule_asked`` wants the rule that was missing written."""

    rule_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=8)
        self._context = context
        self._detail: IncidentDetail | None = None
        self.group_id = 0
        self.what = GrowingText()
        self.what.setAccessibleName(self.tr("What went wrong"))
        self.person = PersonField(context, lambda: self.group_id)
        self.lines = {key: StepLine(key) for key in STEPS}
        self.text = TextField()
        self.text.setAccessibleName(self.tr("Text of the next step"))
        self.ground = TextGround(self.text)
        self.copy = button(self.tr("Copy text"), "primary", "copy")
        self.write = button(self.tr("Add the rule…"))
        self.close_, self.reopen = button(self.tr("Close incident")), button(self.tr("Open again"))
        self.delete = icon_button("delete", self.tr("Delete incident"))
        self._lay_out()
        self._connect()

    def show_incident(self, incident_id: int) -> None:
        """Show an incident as it is now; what is being written stays unless it is another one's."""
        kept: list[IncidentDetail] = []
        workspace = self._context.workspace
        if not self._context.try_to(lambda: kept.append(incidents.detail(workspace, incident_id))):
            return
        other = self._detail is None or self._detail.row.id != incident_id
        self._detail = detail = kept[0]
        row, today = detail.row, settings.today(workspace)
        self.what.set_text(row.what)
        if other and self.what.toPlainText() != row.what:
            self.what.put_back()
        self.person.show_person(row.person)
        for step in detail.steps:
            day = short_date_text(step.day, today) if step.day else ""
            self.lines[step.key].show_step(step, day, other)
        self._show_next(detail)

    def go_on(self) -> None:
        """Go to the next thing to do."""
        for each in (self.copy, self.write, self.close_, self.reopen):
            if each.isVisibleTo(self):
                each.setFocus()
                return

    def delete_incident(self) -> None:
        """Delete the incident that is shown."""
        self._do(incidents.delete, self.tr("Incident deleted"))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QWidget()
        buttons = FlowLayout(foot, spacing=8)
        head.addWidget(label(self.tr("Incident"), "heading"), 1)
        head.addWidget(self.delete)
        for each in (self.copy, self.write, self.close_, self.reopen):
            buttons.addWidget(each)
        self.body.addLayout(head)
        self.body.addWidget(self.what)
        self.body.addWidget(overline(self.tr("WHO IS CONCERNED")))
        self.body.addWidget(self.person)
        self.body.addWidget(line())
        for each in self.lines.values():
            self.body.addWidget(each)
        self.body.addWidget(self.ground)
        self.body.addWidget(foot)

    def _connect(self) -> None:
        self.what.edited.connect(self._rename)
        self.person.chosen.connect(self._concern)
        for step in self.lines.values():
            step.ticked.connect(lambda on, key=step.key: self._mark(key, on))
            step.noted.connect(lambda text, key=step.key: self._note(key, text))
            step.copied.connect(lambda key=step.key: self._copy(self._text_of(key)))
        self.copy.clicked.connect(lambda: self._copy(self.text.toPlainText()))
        self.write.clicked.connect(lambda: self._detail and self.rule_asked.emit(self._detail.row.id))
        self.close_.clicked.connect(lambda: self._do(incidents.close, self.tr("Incident closed")))
        self.reopen.clicked.connect(lambda: self._do(incidents.reopen, self.tr("Incident opened again")))
        self.delete.clicked.connect(self.delete_incident)

    def _show_next(self, detail: IncidentDetail) -> None:
        """Show what to say at the next step, and the buttons that fit."""
        row = detail.row
        said = "" if row.closed else self._text_of(row.next or "")
        if row.next == "rule" and row.rule_id is None:
            said = ""
        self.ground.setVisible(bool(said))
        self.copy.setVisible(bool(said))
        if self.text.toPlainText() != said:
            self.text.setPlainText(said)
        self.write.setVisible(row.closed is None and row.rule_id is None)
        self.close_.setVisible(row.closed is None)
        self.reopen.setVisible(row.closed is not None)

    def _text_of(self, key: str) -> str:
        steps = self._detail.steps if self._detail else ()
        return next((step.text for step in steps if step.key == key), "")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.say(self.tr("Text copied"))

    def _rename(self, text: str) -> None:
        if self._detail is not None:
            key = self._detail.row.id
            if not self._context.try_to(lambda: incidents.edit(self._context.workspace, key, text)):
                self.what.put_back()

    def _concern(self, member: int) -> None:
        if self._detail is not None:
            key = self._detail.row.id
            self._context.try_to(lambda: incidents.concern(self._context.workspace, key, member or None))

    def _mark(self, key: str, on: bool) -> None:
        if self._detail is not None:
            incident = self._detail.row.id
            self._context.try_to(lambda: incidents.mark(self._context.workspace, incident, key, on))

    def _note(self, key: str, text: str) -> None:
        if self._detail is not None:
            incident = self._detail.row.id
            self._context.try_to(lambda: incidents.note(self._context.workspace, incident, key, text))

    def _do(self, call: object, said: str) -> None:
        detail = self._detail
        if detail is not None and self._context.try_to(lambda: call(self._context.workspace, detail.row.id)):
            self._context.say(said, undoable=True)
