"""What can be done with the chosen entries together: shifted by days, copied, put away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from grouppilot.ui.calendar.asks import Place, Remove, Share, Shift
from grouppilot.ui.calendar.spans import WEEK
from grouppilot.ui.kit.buttons import button, icon_button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.fields import NumberField
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.days import short_day

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import Occurrence

MOST = 3650


class ShiftRow(QWidget):
    """Asks for a number of days.

    Signals:
        asked(days, over_holidays): Shift by so many.
    """

    asked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = NumberField(1, -MOST, MOST)
        self.days.setPrefix("")
        self.days.setAccessibleName(self.tr("Days, negative for back"))
        self.days.lineEdit().returnPressed.connect(self._ask)
        self.go = button(self.tr("Shift"))
        self.go.clicked.connect(self._ask)
        self.skip = QCheckBox(self.tr("Step over holidays and days of rest"))
        row = FlowLayout(self, 8)
        for each in (label(self.tr("By")), self.days, label(self.tr("days")), self.go, self.skip):
            row.addWidget(each)

    def focus(self) -> None:
        """Put the keyboard into the number."""
        self.days.setFocus()
        self.days.selectAll()

    def _ask(self) -> None:
        if self.days.value():
            self.asked.emit(self.days.value(), not self.skip.isChecked())


class SeveralCard(Card):
    """The chosen entries.

    Signals:
        asked(object): One of ``asks.Change``.
        template_asked: They are to be kept as a template.
        closed: Nothing is to be chosen any longer.
    """

    asked = Signal(object)
    template_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._keys: tuple[str, ...] = ()
        self.title = label("", "heading")
        self.span = label("", "muted", wrap=True)
        self.cross = icon_button("close", self.tr("Choose nothing (Esc)"))
        self.cross.clicked.connect(self.closed)
        self.shift = ShiftRow()
        self.shift.asked.connect(self._shift)
        self.copy = button(self.tr("Copy a week on"), icon="copy")
        self.copy.clicked.connect(lambda: self.asked.emit(Shift(self._dated, WEEK, copy=True)))
        self._groups = QMenu(self)
        self.share = menu_button(self.tr("Copy for"), self._groups)
        self.tray = button(self.tr("To the ideas"))
        self.tray.clicked.connect(lambda: self.asked.emit(Place(self._dated, None)))
        self.template = button(self.tr("Save as a template…"))
        self.template.clicked.connect(self.template_asked)
        self.delete = button(self.tr("Delete"), icon="delete")
        self.delete.clicked.connect(lambda: self.asked.emit(Remove(self._keys)))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.cross)
        row = QWidget()
        flow = FlowLayout(row, 8)
        for each in (self.copy, self.share, self.tray, self.template, self.delete):
            flow.addWidget(each)
        self.body.addLayout(head)
        self.body.addWidget(self.span)
        self.body.addWidget(self.shift)
        self.body.addWidget(row)
        self._dated: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[Occurrence], groups: Sequence[tuple[int, str]]) -> None:
        """Show the chosen entries, and offer to copy them for one of these groups (number and name)."""
        self._offer(groups)
        self._keys = tuple(entry.key for entry in entries)
        self._dated = tuple(entry.key for entry in entries if entry.day is not None)
        days = sorted(entry.day for entry in entries if entry.day is not None)
        self.title.setText(self.tr("%n entry(s) chosen", "", len(entries)))
        self.span.setVisible(bool(days))
        if days and days[0] == days[-1]:
            self.span.setText(short_day(days[0]))
        elif days:
            span = self.tr("{first} to {last}")
            self.span.setText(span.format(first=short_day(days[0]), last=short_day(days[-1])))
        for each in (self.shift, self.copy, self.tray, self.template):
            each.setEnabled(bool(days))

    def _offer(self, groups: Sequence[tuple[int, str]]) -> None:
        self._groups.clear()
        for number, name in groups:
            self._groups.addAction(
                name.replace("&", "&&"), lambda number=number: self.asked.emit(Share(self._keys, number))
            )
        self.share.setEnabled(bool(groups))

    def _shift(self, days: int, over_holidays: bool) -> None:
        self.asked.emit(Shift(self._dated, days, over_holidays=over_holidays))
