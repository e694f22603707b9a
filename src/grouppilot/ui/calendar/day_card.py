"""All entries of one day, over the calendar, where the day has more than there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from grouppilot.ui.calendar.paint import HEIGHT
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.days import long_day

if TYPE_CHECKING:
    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import Occurrence

WIDTH = 300
PITCH = HEIGHT + 6
ROWS = 12
"""Entries before the card scrolls."""


class DaySurface(Surface):
    """The entries of a day, one under another."""

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._entries: Sequence[Occurrence] = ()
        self._day = date.min
        self.setAccessibleName(self.tr("Entries of the day"))

    def show_day(self, day: date, entries: Sequence[Occurrence]) -> None:
        """Show the entries of a day."""
        self._day, self._entries = day, entries
        self.setMinimumHeight(max(len(entries), 1) * PITCH)
        self._lay_out()

    def day_at(self, _point: QPointF) -> date | None:
        return self._day

    def landing_at(self, _point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        return Landing(self._day, None, False, QRectF(self.rect()))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))

    def _lay_out(self) -> None:
        self.set_spots(
            Spot(QRectF(2, at * PITCH + 3, self.width() - 6, HEIGHT), entry)
            for at, entry in enumerate(self._entries)
        )
        self.say_where()


class DayCard(Card):
    """Stands over a view until Esc, its cross, or a click elsewhere; steps aside while something is dragged.

    Signals:
        closed: It was put away.
    """

    closed = Signal()

    def __init__(self, choice: Choice, drag: Drag, over: QWidget) -> None:
        super().__init__(over, margin=12, spacing=8)
        self.setProperty("role", "toast")
        self._over = over
        self.day: date | None = None
        self.title = ElidedLabel("", "heading")
        self.cross = icon_button("close", self.tr("Close (Esc)"))
        self.cross.clicked.connect(self.put_away)
        self.surface = DaySurface(choice, drag)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.surface)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.cross)
        self.body.addLayout(head)
        self.body.addWidget(self.area)
        drag.began.connect(self._step_aside)
        drag.ended.connect(self._end)
        self.hide()

    def show_day(self, day: date, entries: Sequence[Occurrence], beside: QRect) -> None:
        """Show a day over the place where it stands in the view."""
        self.fill(day, entries)
        width = min(WIDTH, self._over.width() - 16)
        rows = min(max(len(entries), 1), ROWS)
        self.area.setFixedHeight(min(rows * PITCH + 4, max(self._over.height() - 90, PITCH)))
        self.resize(width, self.layout().totalSizeHint().height())
        x = min(max(beside.center().x() - width // 2, 8), self._over.width() - width - 8)
        y = min(max(beside.top() - 4, 8), self._over.height() - self.height() - 8)
        self.move(QPoint(x, max(y, 0)))
        self.show()
        self.raise_()
        self.surface.setFocus()

    def fill(self, day: date, entries: Sequence[Occurrence]) -> None:
        """Show what a day has by now."""
        self.day = day
        self.title.setText(long_day(day, day))
        self.surface.show_day(day, entries)

    def put_away(self) -> None:
        """Leave the screen."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _step_aside(self) -> None:
        if self.isVisible():
            self.lower()  # hidden, it would lose the mouse

    def _end(self) -> None:
        self.put_away()
