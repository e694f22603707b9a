"""What is known about a group, edited in place: every field is kept as soon as it is left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.fields import OptionalDay
from grouppilot.ui.groups.peaks import PeaksCard
from grouppilot.ui.groups.rest_card import RestCard
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.note_field import NoteField
from grouppilot.ui.kit.wheel import hold_still
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases import accounts, groups, settings
from grouppilot.usecases.groups import GroupRow

CHOICES = ("platform", "kind", "life", "rhythm", "language")
SIDE_WIDTH = 400
NARROW = 760
HEIGHT = 112


class Details(QWidget):
    """The fields of one group at the left, its rest days and peak windows at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id = 0
        self.form = FieldForm()
        self.choices = {name: self._choice(name) for name in CHOICES}
        today = settings.today(context.workspace)
        self.name, self.account, self.note = QLineEdit(), QLineEdit(), NoteField()
        self.note.setFixedHeight(HEIGHT)
        for line in (self.name, self.account):
            line.setMaxLength(groups.NAME_CHARS)
        self.completer = QCompleter([], self.account)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.account.setCompleter(self.completer)
        self.start = OptionalDay(self.tr("No start day"), today)
        self.end = OptionalDay(self.tr("Open end"), today)
        self.peaks, self.rests = PeaksCard(), RestCard(context)
        hold_still(*self.choices.values(), self.start.field, self.end.field)
        self._add_fields()
        self._connect()
        self._lay_out()

    def show_group(self, row: GroupRow) -> None:
        """Show a group; a field that is being typed in is left alone unless it is another group's."""
        other, self._group_id = row.id != self._group_id, row.id
        for name, field in (("name", self.name), ("account", self.account)):
            if other or not (field.hasFocus() and field.isModified()):
                field.setText(getattr(row.form, name))
        for name, box in self.choices.items():
            box.setCurrentIndex(box.findData(getattr(row.form, name)))
        self.note.set_text(row.form.note, other=other)
        self.start.set_day(row.form.start)
        self.end.set_day(row.form.end)
        self.completer.model().setStringList(accounts.names(self._context.workspace))  # type: ignore[attr-defined]
        self.peaks.show_windows(row.form.peaks, settings.read(self._context.workspace).peaks)
        self.rests.show_group(row.id)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        for key in keys_of(name):
            box.addItem(name_of(name, key), key)
        box.activated.connect(lambda _index: self._keep(name, box.currentData()))
        return box

    def _add_fields(self) -> None:
        form, choices = self.form, self.choices
        form.add("name", self.tr("Name"), self.name)
        form.add("platform", self.tr("Platform"), choices["platform"])
        form.add("account", self.tr("Account or phone it is run from"), self.account, beside=True)
        form.add("kind", self.tr("Type"), choices["kind"])
        form.add("rhythm", self.tr("Expected rhythm"), choices["rhythm"], beside=True)
        form.add("life", self.tr("Life"), choices["life"])
        form.add("language", self.tr("Language of its texts"), choices["language"], beside=True)
        form.add("start", self.tr("Start day (day 0)"), self.start)
        form.add("end", self.tr("Last day"), self.end, beside=True)
        form.add("note", self.tr("Note"), self.note)

    def _connect(self) -> None:
        for name, field in (("name", self.name), ("account", self.account)):
            field.editingFinished.connect(lambda name=name, field=field: self._keep(name, field.text()))
        self.start.changed.connect(lambda day: self._keep("start", day))
        self.end.changed.connect(lambda day: self._keep("end", day))
        self.note.edited.connect(lambda text: self._keep("note", text))
        self.peaks.changed.connect(lambda windows: self._keep("peaks", windows))

    def _lay_out(self) -> None:
        card = Card(margin=20)
        card.body.addWidget(self.form)
        card.body.addStretch(1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.rests)
        side.addWidget(self.peaks)
        side.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        beside = Beside(card, right, NARROW, SIDE_WIDTH)
        beside.layout().setContentsMargins(0, 0, 0, 0)
        column.addWidget(beside)

    def _keep(self, name: str, value: object) -> None:
        if not self._context.try_to(lambda: self._edit(name, value)):
            self._context.try_to(lambda: self._put_back(name))
        elif name in ("name", "account"):
            # What is kept is taken back by Undo, and no longer letter by letter.
            getattr(self, name).setText(getattr(self, name).text())

    def _edit(self, name: str, value: object) -> None:
        workspace = self._context.workspace
        if getattr(groups.form_of(workspace, self._group_id), name) != value:
            groups.edit(workspace, self._group_id, by=self, **{name: value})

    def _put_back(self, name: str) -> None:
        row = groups.row_of(self._context.workspace, self._group_id, counting_open=False)
        if name in ("name", "account"):
            getattr(self, name).setText(getattr(row.form, name))
        self.show_group(row)
