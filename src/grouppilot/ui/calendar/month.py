"""A month: weeks one under another, each day with as many entries as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent

from grouppilot.ui.calendar import spans
from grouppilot.ui.calendar.days import day_hint, paint_day_ground, paint_day_head
from grouppilot.ui.calendar.paint import HEIGHT, TALL, paint_entry, paint_tall
from grouppilot.ui.calendar.spans import WEEK
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.days import weekday
from grouppilot.ui.words.entries import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import DayMark, Occurrence

HEAD = 30
"""Height of the names of the weekdays."""

TOP = 26
"""Height of a day's number."""

GAP = 3
PITCH = HEIGHT + GAP
PAD = 6
MORE_WIDTH = 34
RADIUS = 10
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class More:
    """What a day has besides what is drawn, and where that is said."""

    rect: QRectF
    day: date
    count: int


class MonthView(Surface):
    """The weeks of a month.

    Signals:
        day_opened(day): All entries of a day are to be shown.
    """

    day_opened = Signal(object)

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._days: list[date] = []
        self._month = 0
        self._today = date.min
        self._entries: Mapping[date, Sequence[Occurrence]] = {}
        self._marks: Mapping[date, DayMark] = {}
        self._more: dict[date, More] = {}
        self._stands_on = choice.day
        self.setAccessibleName(self.tr("Month"))
        choice.moved.connect(self._on_moved)

    def show_month(
        self,
        day: date,
        today: date,
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show the month that holds a day.

        Args:
            day: Any day of it.
            today: The owner's day.
            entries: What each day has, in reading order.
            marks: What each day is; ordinary where absent.
        """
        self._days, self._month, self._today = spans.month_days(day), day.month, today
        self._entries, self._marks = entries, marks
        self._lay_out()

    def days(self) -> Sequence[date]:
        """Return the days that are shown."""
        return self._days

    def cell(self, day: date) -> QRectF:
        """Return the cell of a day; empty where it is not shown."""
        if not self._days or not self._days[0] <= day <= self._days[-1]:
            return QRectF()
        week, column = divmod((day - self._days[0]).days, WEEK)
        left, right = self._across(column), self._across(column + 1)
        return QRectF(left, self._down(week), right - left, self._down(week + 1) - self._down(week))

    def more(self, day: date) -> More | None:
        """Return what a day has besides what is drawn; None where all is."""
        return self._more.get(day)

    def day_at(self, point: QPointF) -> date | None:
        if not self._days or not self.rect().contains(point.toPoint()) or point.y() < HEAD:
            return None
        weeks = len(self._days) // WEEK
        column = next(at for at in range(WEEK) if point.x() < self._across(at + 1) or at == WEEK - 1)
        week = next(at for at in range(weeks) if point.y() < self._down(at + 1) or at == weeks - 1)
        return self._days[week * WEEK + column]

    def landing_at(self, point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        day = self.day_at(point)
        return None if day is None else Landing(day, None, False, self.cell(day))

    def hint_at(self, point: QPointF) -> str:
        day = self.day_at(point)
        if day is None:
            return ""
        more = self._more.get(day)
        if more is not None and more.rect.contains(point):
            hidden = self._entries[day][-more.count :]
            return "\n".join(entry.title for entry in hidden)
        return day_hint(day, self._marks.get(day))

    def press(self, point: QPointF) -> bool:
        day = self.day_at(point)
        more = self._more.get(day) if day else None
        if day is None or more is None or not more.rect.contains(point):
            return False
        self.choice.go(day)
        self.day_opened.emit(day)
        return True

    def sizeHint(self) -> QSize:
        return QSize(720, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(WEEK * 44, HEAD + 6 * (TOP + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        day = self.day_at(event.position())
        more = self._more.get(day) if day else None
        on = more is not None and more.rect.contains(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))
        if part.top() < HEAD:
            self._paint_weekdays(painter)
        for day in self._days:
            cell = self.cell(day)
            if cell.intersects(QRectF(part)):
                self._paint_day(painter, day, cell)

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        key, entry = spot.entry.key, spot.entry
        chosen, hover = key in self.choice, key == self._hovered
        focus = key == self.choice.current and self.hasFocus()
        if entry.minute is not None and spot.rect.height() >= TALL:
            when = clock(entry.minute)
            paint_tall(painter, spot.rect, entry, when, chosen=chosen, hover=hover, focus=focus)
        else:
            paint_entry(painter, spot.rect, entry, chosen=chosen, hover=hover, focus=focus)

    def paint_over(self, painter: QPainter, part: QRect) -> None:
        frame = QRectF(self.rect())
        if frame.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS).contains(QRectF(part)):
            return
        corners = QPainterPath()
        corners.addRect(frame)
        rounded = QPainterPath()
        rounded.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(corners.subtracted(rounded), color("window"))
        painter.setPen(QPen(color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(rounded)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(text_font(12, bold=True))
        painter.setPen(color("ink2"))
        for column, day in enumerate(self._days[:WEEK]):
            left = self._across(column)
            room = QRectF(left + 8, 0, self._across(column + 1) - left - 8, HEAD)
            painter.drawText(room, LEFT, weekday(day))

    def _paint_day(self, painter: QPainter, day: date, cell: QRectF) -> None:
        mark, here = self._marks.get(day), day.month == self._month
        paint_day_ground(painter, cell, mark)
        painter.setPen(color("line"))
        painter.drawLine(cell.topLeft(), cell.topRight())
        if day != self._days[0] and (day - self._days[0]).days % WEEK:
            painter.drawLine(cell.topLeft(), cell.bottomLeft())
        more = self._more.get(day)
        head = QRectF(cell.left() + PAD, cell.top() + 3, cell.width() - PAD - 3, TOP - 6)
        if more is not None:
            head.setRight(more.rect.left() - 2)
            painter.setFont(text_font(12))
            painter.setPen(color("accent"))
            painter.drawText(more.rect, Qt.AlignmentFlag.AlignCenter, f"+{more.count}")
        paint_day_head(painter, head, day, mark, today=day == self._today, here=here)
        if self.hasFocus() and day == self.choice.day and not self.choice.current:
            paint_focus(painter, cell.adjusted(2, 2, -1, -1), 5)

    def _lay_out(self) -> None:
        self._more = {}
        spots: list[Spot] = []
        for day in self._days:
            entries = self._entries.get(day, ())
            if entries:
                spots += self._lay_day(day, entries)
        self.set_spots(spots)
        self.say_where()

    def _lay_day(self, day: date, entries: Sequence[Occurrence]) -> list[Spot]:
        cell = self.cell(day)
        left, width = cell.left() + PAD, cell.width() - PAD - 5
        if len(entries) * (TALL + GAP) <= cell.height() - TOP:
            return list(_tall(left, cell.top() + TOP, width, entries))
        room = max(int((cell.height() - TOP) // PITCH), 0)
        if len(entries) > room:
            right = cell.right() - 3
            place = QRectF(right - MORE_WIDTH, cell.top() + 3, MORE_WIDTH, TOP - 6)
            self._more[day] = More(place, day, len(entries) - room)
        return [
            Spot(QRectF(left, cell.top() + TOP + at * PITCH, width, HEIGHT), entry)
            for at, entry in enumerate(entries[:room])
        ]

    def _on_moved(self) -> None:
        for day in (self._stands_on, self.choice.day):
            self.redraw(self.cell(day))
        self._stands_on = self.choice.day

    def _across(self, column: int) -> int:
        return round(self.width() * column / WEEK)

    def _down(self, week: int) -> int:
        weeks = max(len(self._days) // WEEK, 1)
        return HEAD + round((self.height() - HEAD) * week / weeks)


def _tall(left: float, top: float, width: float, entries: Sequence[Occurrence]) -> Iterator[Spot]:
    """Stand entries one under another in two lines each; those without a time need but one."""
    for entry in entries:
        height = HEIGHT if entry.minute is None else TALL
        yield Spot(QRectF(left, top, width, height), entry)
        top += height + GAP
