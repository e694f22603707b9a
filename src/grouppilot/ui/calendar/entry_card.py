"""The chosen entry, edited where it stands: every field is kept as soon as it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.ui.calendar.activity_line import ActivityLine
from grouppilot.ui.calendar.advice_part import AdvicePart
from grouppilot.ui.calendar.fields import (
    ChoiceField,
    DayField,
    KindField,
    LengthField,
    MinuteField,
    SeveralField,
)
from grouppilot.ui.calendar.materials_part import MaterialsPart
from grouppilot.ui.calendar.more_fields import MoreFields
from grouppilot.ui.calendar.postings_part import PostingsPart
from grouppilot.ui.calendar.text_part import TextPart
from grouppilot.ui.calendar.words import entry_heading
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.fold import Fold
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabs import Segmented
from grouppilot.ui.words.entries import FORMATS, format_name, state_name

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import EntryForm, Occurrence

PLANNED = ("idea", "draft", "ready")
TITLE_CHARS = 200
LONGEST = 1440


class EntryCard(Card):
    """One entry.

    Args:
        today: The owner's day.
        find_scripts: Returns number and title of the scripts that fit what is typed.
        parent: Its owner.

    Signals:
        edited(field, value): A field of ``EntryForm`` has another value.
        repeated(rule, working): It repeats in another way.
        placed(day, minute): It is to stand elsewhere.
        delete_asked: It is to be deleted.
        closed: It is not to be shown any longer.
    """

    edited = Signal(str, object)
    repeated = Signal(str, bool)
    placed = Signal(object, object)
    delete_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        today: date,
        find_scripts: Callable[[str], Sequence[tuple[int, str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._form: EntryForm | None = None
        self._key = ""
        self.when = label("", "heading")
        self.cross = icon_button("close", self.tr("Close the details"))
        self.delete = icon_button("delete", self.tr("Delete entry (Del)"))
        self.title = KeptLine(self.tr("Title"), TITLE_CHARS)
        self.title.setAccessibleName(self.tr("Title"))
        self.state = Segmented()
        self.state.setAccessibleName(self.tr("State"))
        for key in PLANNED:
            self.state.add(key, state_name(key))
        self.posted = Chip("", "ok")
        self.materials, self.postings = MaterialsPart(), PostingsPart()
        self.advice, self.activity = AdvicePart(), ActivityLine()
        self.text = TextPart(find_scripts)
        self.form = FieldForm()
        self.day = DayField(self.tr("No day yet"), today)
        self.minute = MinuteField()
        self.length = LengthField(LONGEST)
        self.groups = SeveralField(self.tr("No group yet"))
        self.kind, self.format = KindField(), ChoiceField([(key, format_name(key)) for key in ("", *FORMATS)])
        self.more = MoreFields()
        self.fold = Fold(self.tr("More"))
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def key(self) -> str:
        """Return the key of the entry that is shown."""
        return self._key

    def show_entry(
        self, entry: Occurrence, form: EntryForm, groups: Sequence[tuple[int, str]], usual: int
    ) -> None:
        """Show an entry; a field that is being written in is left alone unless it is another entry's.

        Args:
            entry: As the calendar has it.
            form: What it says.
            groups: Number and name of all groups.
            usual: The minute at which one begins that has a time for the first time.
        """
        self._key, self._form = entry.key, form
        self.when.setText(entry_heading(entry))
        self.title.set_text(form.title)
        self._show_state(entry)
        self.day.set_day(entry.day)
        self.minute.set_minute(form.minute, usual)
        self.length.set_length(form.length)
        self.groups.offer(groups, form.groups)
        self.kind.show_key(form.kind)
        self.format.show_key(form.format)
        fixed = entry.state not in PLANNED
        for field in (self.day, self.minute, self.groups):
            field.setEnabled(not fixed)
        self.form.set_shown("minute", entry.day is not None)
        self.more.show_form(entry, form)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.title.setFocus()
        self.title.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.materials.files_given.emit(_files(event))

    def _show_state(self, entry: Occurrence) -> None:
        planned = entry.state in PLANNED
        self.state.setVisible(planned)
        self.posted.setVisible(not planned)
        if planned:
            self.state.choose(entry.state)
        else:
            self.posted.set(state_name(entry.state), "ok")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.when, 1)
        head.addWidget(self.delete)
        head.addWidget(self.cross)
        self.body.addLayout(head)
        self.body.addWidget(self.title)
        states = QHBoxLayout()
        states.addWidget(self.state)
        states.addWidget(self.posted)
        states.addStretch(1)
        self.body.addLayout(states)
        self.form.add("day", self.tr("Day"), self.day)
        self.form.add("minute", self.tr("Time"), self.minute)
        self.form.add("length", self.tr("Takes"), self.length, beside=True)
        self.form.add("groups", self.tr("Groups"), self.groups)
        self.form.add("kind", self.tr("Kind"), self.kind)
        self.form.add("format", self.tr("Format"), self.format)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.postings)
        self.body.addWidget(self.form)
        self.body.addWidget(self.activity)
        self.body.addWidget(label(self.tr("Text"), "caption"))
        self.body.addWidget(self.text)
        self.body.addWidget(label(self.tr("Material"), "caption"))
        self.body.addWidget(self.materials)
        self.fold.body.addWidget(self.more)
        self.body.addWidget(self.fold)

    def _connect(self) -> None:
        self.title.kept.connect(lambda text: self.edited.emit("title", text))
        self.state.chosen.connect(lambda key: self.edited.emit("state", key))
        self.day.changed.connect(self._place_day)
        self.minute.changed.connect(lambda minute: self.edited.emit("minute", minute))
        self.length.changed.connect(lambda minutes: self.edited.emit("length", minutes))
        self.groups.changed.connect(lambda keys: self.edited.emit("groups", tuple(keys)))
        self.kind.picked.connect(lambda key: self.edited.emit("kind", key))
        self.format.picked.connect(lambda key: self.edited.emit("format", key))
        self.more.edited.connect(self.edited)
        self.more.repeated.connect(self.repeated)
        self.text.kept.connect(lambda text: self.edited.emit("text", text))
        self.text.script_picked.connect(lambda number: self.edited.emit("script_id", number))
        self.delete.clicked.connect(self.delete_asked)
        self.cross.clicked.connect(self.closed)

    def _place_day(self, day: date | None) -> None:
        minute = self._form.minute if self._form is not None else None
        self.placed.emit(day, minute if day is not None else None)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
