"""Who carries a role in a group, a row each, and the line that adds somebody."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from grouppilot.ui.groups.roles.words import hours_text, stay_text
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.usecases.roles import Carrier

LINK = 4
"""Pixels beside the words of a link."""


class CarrierRow(QWidget):
    """One carrier: the name, since when and at which hours, and End.

    Signals:
        edit_asked(holding_id), end_asked(holding_id), member_asked(member_id): As they say.
    """

    edit_asked = Signal(int)
    end_asked = Signal(int)
    member_asked = Signal(int)

    def __init__(self, carrier: Carrier, today: date, *, past: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        number = "" if carrier.number is None else f" · {carrier.number:03d}"
        self.name = _link(f"{carrier.name}{number}")
        self.name.clicked.connect(lambda: self.member_asked.emit(carrier.member_id))
        told, hours = stay_text(carrier.since, carrier.until, today), hours_text(carrier.shifts)
        if not past and carrier.shifts is None:
            told = f"{told} · {hours}"
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(ElidedLabel(told, "caption"), 1)
        change = icon_button("edit", self.tr("Hours and days of {name}").format(name=carrier.name))
        change.clicked.connect(lambda: self.edit_asked.emit(carrier.holding_id))
        row.addWidget(change)
        if not past:
            end = icon_button("close", self.tr("End the role of {name} today").format(name=carrier.name))
            end.clicked.connect(lambda: self.end_asked.emit(carrier.holding_id))
            row.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        if not past and carrier.shifts is not None:  # hours are many words
            below = label(hours, "caption", wrap=True)
            below.setContentsMargins(LINK, 0, 0, 4)
            column.addWidget(below)


class CarrierList(QWidget):
    """Rows of carriers; the signals are those of a row."""

    edit_asked = Signal(int)
    end_asked = Signal(int)
    member_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def rows(self) -> list[CarrierRow]:
        """Return the rows."""
        return [
            widget
            for at in range(self._column.count())
            if isinstance(widget := self._column.itemAt(at).widget(), CarrierRow)
        ]

    def fill(self, carriers: Sequence[Carrier], today: date, *, past: bool = False) -> None:
        """Show other carriers; the same ones are left as they are, with the keyboard on them."""
        shown = (tuple(carriers), today)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for carrier in carriers:
            row = CarrierRow(carrier, today, past=past)
            row.edit_asked.connect(self.edit_asked)
            row.end_asked.connect(self.end_asked)
            row.member_asked.connect(self.member_asked)
            self._column.addWidget(row)


def _link(text: str) -> QPushButton:
    made = button(text.replace("&", "&&"), "flat")
    made.setStyleSheet(f"padding: 0 {LINK}px; text-align: left;")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
