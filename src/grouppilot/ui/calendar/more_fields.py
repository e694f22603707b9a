"""What is said of an entry now and then: replies, channels, who does it, note, repetition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QVBoxLayout, QWidget

from grouppilot.ui.calendar.fields import ChoiceField, SeveralField
from grouppilot.ui.calendar.repeat_field import RepeatField
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptLine, KeptText
from grouppilot.ui.kit.text_field import TextGround
from grouppilot.ui.words.entries import CHANNELS, ORIGINS, PARTS, channel_name, origin_name, part_name

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import EntryForm, Occurrence

REPLY_CHARS, COST_CHARS, WHO_CHARS = 400, 60, 200


class MoreFields(QWidget):
    """The fields.

    Signals:
        edited(field, value): A field of ``EntryForm`` has another value.
        repeated(rule, working): It repeats in another way.
    """

    edited = Signal(str, object)
    repeated = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = FieldForm()
        self.repeat = RepeatField()
        self.reply = KeptLine(self.tr("e.g. a coupon for the three best answers"), REPLY_CHARS)
        self.cost = KeptLine("", COST_CHARS)
        self.pack = SeveralField(self.tr("Nothing"))
        self.channels = SeveralField(self.tr("None"))
        self.origin = ChoiceField([(key, origin_name(key)) for key in ORIGINS])
        self.role, self.who = ChoiceField([]), KeptLine("", WHO_CHARS)
        self._people = QStringListModel(self)
        found = QCompleter(self._people, self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(found)
        self.timetable = QCheckBox(self.tr("Members see it on the timetable"))
        self.note = KeptText(self.tr("Only for you"))
        self._lay_out()
        self._connect()

    def show_form(self, entry: Occurrence, form: EntryForm) -> None:
        """Show what an entry says; what is being written is left alone."""
        self.repeat.show_rule(form.rule, form.working, entry.day)
        self.repeat.setEnabled(entry.day is not None)
        self.reply.set_text(form.reply)
        self.cost.set_text(form.reply_cost)
        self.pack.offer([(key, part_name(key)) for key in PARTS], form.pack or ())
        self.channels.offer([(key, channel_name(key)) for key in CHANNELS], form.channels)
        self.origin.show_key(form.origin)
        self.role.show_key(form.role)
        self.who.set_text(form.responsible)
        self.timetable.setChecked(form.timetable)
        self.note.set_text(form.note)

    def offer_people(self, roles: Sequence[tuple[str, str]], names: Sequence[str]) -> None:
        """Offer who may do it: roles by key and name, and people by name."""
        self.role.clear()
        for key, name in roles:
            self.role.addItem(name, key)
        self._people.setStringList(list(names))

    def _lay_out(self) -> None:
        form = self.form
        form.add("repeat", self.tr("Repeats"), self.repeat)
        form.add("reply", self.tr("What members get for replying"), self.reply)
        form.add("cost", self.tr("What that costs"), self.cost)
        form.add("pack", self.tr("Material it needs"), self.pack)
        form.add("channels", self.tr("Channels"), self.channels)
        form.add("origin", self.tr("Whose content"), self.origin)
        form.add("role", self.tr("Who does it"), self.role)
        form.add("who", self.tr("By name"), self.who, beside=True)
        self._add_text("note", self.tr("Note"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(form)
        column.addWidget(self.timetable)

    def _add_text(self, key: str, words: str, field: KeptText) -> None:
        self.form.add(key, words, TextGround(field))
        field.setAccessibleName(words)

    def _connect(self) -> None:
        self.repeat.changed.connect(self.repeated)
        self.reply.kept.connect(lambda text: self.edited.emit("reply", text))
        self.cost.kept.connect(lambda text: self.edited.emit("reply_cost", text))
        self.pack.changed.connect(lambda keys: self.edited.emit("pack", tuple(keys)))
        self.channels.changed.connect(lambda keys: self.edited.emit("channels", tuple(keys)))
        self.origin.picked.connect(lambda key: self.edited.emit("origin", key))
        self.role.picked.connect(lambda key: self.edited.emit("role", key))
        self.who.kept.connect(lambda text: self.edited.emit("responsible", text))
        self.timetable.clicked.connect(lambda on: self.edited.emit("timetable", on))
        self.note.kept.connect(lambda text: self.edited.emit("note", text))
