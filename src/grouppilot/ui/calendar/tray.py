"""The tray of ideas without a day, under the calendar: dragged from, and dragged to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from grouppilot.ui.calendar.asks import Add
from grouppilot.ui.calendar.paint import HEIGHT, TEXT, paint_entry
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.theme import color, text_font, text_metrics

if TYPE_CHECKING:
    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import Occurrence

WIDEST, NARROWEST = 220, 90
GAP = 6
PITCH = HEIGHT + GAP
ROWS = 3
"""Rows before the tray scrolls."""


class TraySurface(Surface):
    """The ideas, one beside another, wrapped like words."""

    refitted = Signal()

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._entries: Sequence[Occurrence] = ()
        self.setAccessibleName(self.tr("Ideas without a day"))
        self.rows = 1

    def show_ideas(self, entries: Sequence[Occurrence]) -> None:
        """Show these ideas."""
        self._entries = entries
        self._lay_out()

    def landing_at(self, _point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        return Landing(None, None, True, QRectF(self.rect()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.spot_at(event.position()) is None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(Add(None))
        else:
            super().mouseDoubleClickEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(300, self.rows * PITCH)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.rows * PITCH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))
        if not self._entries and self._landing is None:
            painter.setFont(text_font(12))
            painter.setPen(color("ink3"))
            hint = self.tr("No ideas wait for a day. Drag an entry here, or double-click to note one.")
            shown = text_metrics(12).elidedText(hint, Qt.TextElideMode.ElideRight, self.width() - 4)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        key = spot.entry.key
        paint_entry(
            painter,
            spot.rect,
            spot.entry,
            chosen=key in self.choice,
            hover=key == self._hovered,
            focus=key == self.choice.current and self.hasFocus(),
            time=False,
        )

    def _lay_out(self) -> None:
        spots: list[Spot] = []
        x, row = 2, 0
        for entry in self._entries:
            wanted = text_metrics(12).horizontalAdvance(entry.title) + TEXT + 12
            wide = min(max(round(wanted), NARROWEST), WIDEST, max(self.width() - 4, NARROWEST))
            if x > 2 and x + wide > self.width() - 2:
                x, row = 2, row + 1
            spots.append(Spot(QRectF(x, row * PITCH + GAP / 2, wide, HEIGHT), entry))
            x += wide + GAP
        self.set_spots(spots)
        self.rows = row + 1
        self.setMinimumHeight(self.rows * PITCH)
        self.refitted.emit()
        self.say_where()


class Tray(Card):
    """The ideas under their heading, with the button that notes one more.

    Signals:
        asked(Add): An idea is to be noted.
    """

    asked = Signal(object)

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8, spacing=0)
        self.surface = TraySurface(choice, drag)
        self.heading = label(self.tr("Ideas"), "heading")
        self.add = icon_button("plus", self.tr("Note an idea (I)"))
        self.add.clicked.connect(lambda: self.asked.emit(Add(None)))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.surface)
        named = QVBoxLayout()
        named.setContentsMargins(4, 4, 4, 0)
        named.addWidget(self.heading)
        named.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(named)
        row.addWidget(self.area, 1)
        row.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.surface.refitted.connect(self._fit)
        self._fit()

    def show_ideas(self, entries: Sequence[Occurrence]) -> None:
        """Show these ideas."""
        self.surface.show_ideas(entries)

    def _fit(self) -> None:
        self.area.setFixedHeight(min(self.surface.rows, ROWS) * PITCH + 2)
