"""The head of a week: its days, and what has no time of day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent

from grouppilot.ui.calendar.days import day_hint, paint_day_ground, paint_day_head
from grouppilot.ui.calendar.paint import HEIGHT
from grouppilot.ui.calendar.spans import WEEK
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.calendar.week_hours import GUTTER
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.days import weekday

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import DayMark, Occurrence

NAMES = 44
PITCH = HEIGHT + 3
MOST = 4
"""Entries without a time that are drawn; more are opened with the day."""

BAR_WIDTH = 10
"""Pixels at the right, over the scroll bar of the hours."""


class WeekHead(Surface):
    """Names and numbers of the days over the entries for the whole day.

    Signals:
        day_opened(day): All entries of a day are to be shown.
    """

    day_opened = Signal(object)

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._days: Sequence[date] = ()
        self._today = date.min
        self._entries: Mapping[date, Sequence[Occurrence]] = {}
        self._marks: Mapping[date, DayMark] = {}
        self._more: dict[date, tuple[QRectF, int]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Whole days of the week"))
        self._fit(0)

    def show_week(
        self,
        days: Sequence[date],
        today: date,
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show seven days; those of the entries that have no time."""
        self._days, self._today, self._marks = days, today, marks
        self._entries = {
            day: [entry for entry in entries.get(day, ()) if entry.minute is None] for day in days
        }
        self._fit(max(map(len, self._entries.values()), default=0))
        self._lay_out()

    def column(self, day: date) -> QRectF:
        """Return where a day stands; empty where it is not shown."""
        if day not in self._days:
            return QRectF()
        place = self._days.index(day)
        left, right = self._across(place), self._across(place + 1)
        return QRectF(left, 0, right - left, self.height())

    def day_at(self, point: QPointF) -> date | None:
        return next((day for day in self._days if self.column(day).contains(point)), None)

    def landing_at(self, point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        day = self.day_at(point)
        if day is None:
            return None
        return Landing(day, None, True, self.column(day).adjusted(1, NAMES, -1, -1))

    def hint_at(self, point: QPointF) -> str:
        day = self.day_at(point)
        return "" if day is None else day_hint(day, self._marks.get(day))

    def press(self, point: QPointF) -> bool:
        for day, (rect, _) in self._more.items():
            if rect.contains(point):
                self.choice.go(day)
                self.day_opened.emit(day)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))
        for day in self._days:
            column, mark = self.column(day), self._marks.get(day)
            paint_day_ground(painter, column, mark)
            painter.setPen(color("line"))
            painter.drawLine(column.topLeft(), column.bottomLeft())
            painter.setFont(text_font(12, bold=True))
            painter.setPen(color("ink2"))
            name = QRectF(column.left() + 8, 4, column.width() - 10, 18)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, weekday(day))
            room = QRectF(column.left() + 6, 22, column.width() - 8, 20)
            if day in self._more:
                rect, count = self._more[day]
                room.setRight(rect.left())
                painter.setFont(text_font(12))
                painter.setPen(color("accent"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"+{count}")
            paint_day_head(painter, room, day, mark, today=day == self._today, here=True)
        painter.setPen(color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _fit(self, most: int) -> None:
        self.setFixedHeight(NAMES + max(min(most, MOST), 1) * PITCH + 3)

    def _lay_out(self) -> None:
        spots: list[Spot] = []
        self._more = {}
        for day in self._days:
            column, entries = self.column(day), self._entries.get(day, ())
            if len(entries) > MOST:
                self._more[day] = QRectF(column.right() - 34, 22, 32, 20), len(entries) - MOST
            spots += [
                Spot(
                    QRectF(column.left() + 2, NAMES + at * PITCH, column.width() - 6, HEIGHT),
                    entry,
                )
                for at, entry in enumerate(entries[:MOST])
            ]
        self.set_spots(spots)

    def _across(self, place: int) -> int:
        return GUTTER + round((self.width() - BAR_WIDTH - GUTTER) * place / WEEK)
