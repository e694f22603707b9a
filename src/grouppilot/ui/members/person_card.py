"""What belongs to a person whatever the group: keeping in touch, birthday, tags and note."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.domain.keeping import CLOSENESS, LONGEST
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.note_field import NoteField
from grouppilot.ui.kit.tags import TagEdit
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.members.birthday import BirthdaySheet
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.people import birthday_text, due_text, next_birthday_text
from grouppilot.usecases.people import PersonView

NOTE_HEIGHT = 56


class PersonCard(QWidget):
    """Shows a person, edited in place.

    Signals:
        edited(person_id, field, value): Something is to be kept.
        wrote_asked(person_id): The owner wrote to them today.
    """

    edited = Signal(int, str, object)
    wrote_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PersonView | None = None
        self.told = label("", "caption", wrap=True)
        self.wrote = button(self.tr("Wrote today"), icon="check")
        self.wrote.clicked.connect(self._wrote)
        self.closeness = QComboBox()
        self.closeness.addItem(self.tr("Nobody waits"), "")
        for key in CLOSENESS:
            self.closeness.addItem(name_of("closeness", key), key)
        self.days = NumberField(7, 1, LONGEST, self.tr(" days"))
        self.days.setKeyboardTracking(False)
        hold_still(self.closeness, self.days)
        self.birthday = button("", icon="calendar")
        self.coming = label("", "caption", wrap=True)
        self.tags = TagEdit(self.tr("Add a tag"))
        self.note = NoteField()
        self.note.setFixedHeight(NOTE_HEIGHT)
        self._lay_out()
        self._connect()

    def person_id(self) -> int | None:
        """Return whom it shows."""
        return self._view.id if self._view else None

    def show_person(self, view: PersonView, today: date) -> None:
        """Show a person; a field that is being written in keeps its text unless it is another one's."""
        other = self._view is None or self._view.id != view.id
        self._view = view
        self.told.setText(due_text(view.due, view.last, today))
        self.closeness.setCurrentIndex(self.closeness.findData(view.closeness))
        self.days.setEnabled(view.every is not None)
        if view.every is not None and (other or not self.days.hasFocus()):
            self.days.setValue(view.every)
        words = birthday_text(view.birthday) if view.birthday else self.tr("Set a birthday")
        self.birthday.setText(words)
        kept = view.birthday_next
        self.coming.setText(next_birthday_text(kept, today, view.turns) if kept else "")
        self.coming.setVisible(kept is not None)
        self.tags.set_tags(view.tags)
        self.note.set_text(view.note, other=other)

    def _lay_out(self) -> None:
        touch = QHBoxLayout()
        touch.setSpacing(8)
        touch.addWidget(self.told, 1)
        touch.addWidget(self.wrote)
        form = FieldForm()
        form.add("closeness", self.tr("Keep in touch"), self.closeness)
        form.add("days", self.tr("Every"), self.days)
        form.add("birthday", self.tr("Birthday"), self._birthday_field())
        form.add("tags", self.tr("Tags of the person"), self.tags)
        form.add("note", self.tr("Note on the person"), self.note)
        self.birthday.setProperty("menu", "field")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("IN ALL GROUPS"), "overline"))
        column.addLayout(touch)
        column.addWidget(form)

    def _birthday_field(self) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.birthday)
        column.addWidget(self.coming)
        field.setFocusProxy(self.birthday)
        return field

    def _connect(self) -> None:
        self.closeness.activated.connect(lambda _at: self._keep("closeness", self.closeness.currentData()))
        self.days.editingFinished.connect(self._keep_days)
        self.birthday.clicked.connect(self.ask_birthday)
        self.tags.changed.connect(lambda tags: self._keep("tags", tuple(tags)))
        self.note.edited.connect(lambda text: self._keep("note", text))

    def ask_birthday(self) -> BirthdaySheet | None:
        """Open the sheet with the birthday, and return it."""
        if self._view is None:
            return None
        sheet = BirthdaySheet(self, self._view.name, self._view.birthday)
        sheet.chosen.connect(lambda birthday: self._keep("birthday", birthday))
        sheet.open()
        return sheet

    def _wrote(self) -> None:
        if self._view is not None:
            self.wrote_asked.emit(self._view.id)

    def _keep_days(self) -> None:
        if self._view is not None and self._view.every is not None and self.days.value() != self._view.every:
            self._keep("keep_days", self.days.value())

    def _keep(self, field: str, value: object) -> None:
        if self._view is not None and value != getattr(self._view, field):
            self.edited.emit(self._view.id, field, value)
