"""The advice on an entry: a chip, its reason, one step to a better place, and a way to hear it no more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.chips import Chip
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.advice import better, worded

if TYPE_CHECKING:
    from grouppilot.domain.advice import Advice


class AdviceRow(QWidget):
    """One piece of advice.

    Signals:
        moved: The better place is wanted.
        muted(where): It is not to be heard again: on this ``entry``, in this ``group``, or ``everywhere``.
        listed: What is muted is to be shown.
    """

    moved = Signal()
    muted = Signal(str)
    listed = Signal()

    def __init__(self, advice: Advice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = worded(advice)
        self.chip = Chip(said.chip, said.tone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(said.text, "muted", wrap=True))
        steps = QWidget()
        flow = FlowLayout(steps, 8)
        if advice.instead is not None:
            self.move_button = button(better(advice))
            self.move_button.clicked.connect(self.moved)
            flow.addWidget(self.move_button)
        menu = QMenu(self)
        places = [("entry", self.tr("For this entry")), ("everywhere", self.tr("Everywhere"))]
        if advice.group_id is not None:
            places.insert(1, ("group", self.tr("In this group")))
        for where, words in places:
            menu.addAction(words, lambda where=where: self.muted.emit(where))
        menu.addSeparator()
        menu.addAction(self.tr("Muted advice…"), self.listed.emit)
        self.keep_button = menu_button(self.tr("Keep"), menu)
        self.keep_button.setAccessibleName(self.tr("Keep, and mute: {advice}").format(advice=said.chip))
        flow.addWidget(self.keep_button)
        column.addWidget(steps)


class AdvicePart(QWidget):
    """All advice on an entry.

    Signals:
        moved(Advice), muted(Advice, where), listed: As those of a row.
    """

    moved = Signal(object)
    muted = Signal(object, str)
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AdviceRow] = []
        self._shown: list[Advice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_advice(self, found: Sequence[Advice]) -> None:
        """Show these pieces of advice; nothing where there is none."""
        self.setVisible(bool(found))
        if list(found) == self._shown:
            return
        self._shown = list(found)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for advice in found:
            row = AdviceRow(advice)
            row.moved.connect(lambda advice=advice: self.moved.emit(advice))
            row.muted.connect(lambda where, advice=advice: self.muted.emit(advice, where))
            row.listed.connect(self.listed)
            self._column.addWidget(row)
            self.rows.append(row)
