"""What an activity is for, where it is and until when one signs up; and what that lacks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.calendar.activity.money_line import FigureLine
from grouppilot.ui.calendar.fields import ChoiceField, DayField
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.kit.kept_text import KeptLine
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import activities as words

if TYPE_CHECKING:
    from grouppilot.usecases.activities import ActivityView

CHARS = 400


class PlanCard(Card):
    """The fields; ``edited(field, value)`` tells that one has another value."""

    edited = Signal(str, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self.form = FieldForm()
        self.aim = ChoiceField(words.choices(words.AIMS))
        self.target = FigureLine("")
        self.deadline = DayField(self.tr("No last day yet"), today)
        self.place = ChoiceField(words.choices(words.PLACES))
        self.address = KeptLine(self.tr("Street and number"), CHARS)
        self.way = KeptLine(self.tr("Link to a map, floor, gate"), CHARS)
        self.form.add("aim", self.tr("Aim"), self.aim)
        self.form.add("target", self.tr("Target"), self.target)
        self.form.add("deadline", self.tr("Last day to sign up"), self.deadline)
        self.form.add("place", self.tr("Where"), self.place)
        self.form.add("address", self.tr("Address"), self.address)
        self.form.add("way", self.tr("How to find it"), self.way)
        self.lacks = QWidget()
        self._lacks = QVBoxLayout(self.lacks)
        self._lacks.setContentsMargins(0, 0, 0, 0)
        self._lacks.setSpacing(4)
        self.body.addWidget(label(self.tr("Plan"), "heading"))
        self.body.addWidget(self.lacks)
        self.body.addWidget(self.form)
        self._connect()

    def show_activity(self, view: ActivityView) -> None:
        """Show an activity; what is being written is left alone."""
        self.aim.show_key(view.aim)
        self.form.rename("target", words.target_name(view.aim))
        self.target.show_figure(view.target)
        self.deadline.set_day(view.deadline, view.day)
        self.place.show_key(view.place)
        self.address.set_text(view.address)
        self.way.set_text(view.way)
        for key in ("address", "way"):
            self.form.set_shown(key, view.place == "onsite")
        while (item := self._lacks.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for code in view.lacks:
            self._lacks.addWidget(label(words.lack(code), "muted", wrap=True))
        self.lacks.setVisible(bool(view.lacks))

    def _connect(self) -> None:
        self.aim.picked.connect(lambda key: self.edited.emit("aim", key))
        self.target.given.connect(lambda value: self.edited.emit("target", value))
        self.deadline.changed.connect(lambda day: self.edited.emit("deadline", day))
        self.place.picked.connect(lambda key: self.edited.emit("place", key))
        self.address.kept.connect(lambda text: self.edited.emit("address", text))
        self.way.kept.connect(lambda text: self.edited.emit("way", text))
