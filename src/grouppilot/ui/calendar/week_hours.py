"""The hours of a week: a column a day, entries as long as they take, moved and stretched by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QResizeEvent

from grouppilot.ui.calendar.asks import Resize
from grouppilot.ui.calendar.days import paint_day_ground
from grouppilot.ui.calendar.lanes import crowds
from grouppilot.ui.calendar.paint import HEIGHT, TWO_LINES, paint_entry, paint_tall
from grouppilot.ui.calendar.spans import WEEK
from grouppilot.ui.calendar.surface import LEFT as LEFT_BUTTON
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.calendar.words import span_of
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.entries import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import DayMark, Occurrence

LEAST_HOUR, MOST_HOUR = 36, 72
"""Pixels an hour."""

GUTTER = 52
"""Pixels at the left for the hours."""

STEP = 15
"""Minutes to which a hand's movement is rounded."""

USUAL = 30
"""Minutes for which an entry stands that does not say how long it takes."""

HANDLE = 6
SPAN_WIDTH, TIME_WIDTH = 96, 140
"""Widths from which on beginning and end, and in one line the time at all, are written."""

LONGEST = 1440

LEAST_LANE, MORE_WIDTH = 36, 26
"""Pixels in which an entry can be told from others, and those of the number of what is not drawn."""


@dataclass(frozen=True)
class More:
    """What stands beside what is drawn, and where that is said."""

    rect: QRectF
    day: date
    hidden: tuple[Occurrence, ...]


class WeekHours(Surface):
    """The hours of seven days.

    Signals:
        day_opened(day): All entries of a day are to be shown.
    """

    day_opened = Signal(object)

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._days: Sequence[date] = ()
        self._today, self._now = date.min, 0
        self._entries: Mapping[date, Sequence[Occurrence]] = {}
        self._marks: Mapping[date, DayMark] = {}
        self._stretched: tuple[Spot, int] | None = None
        self._more: list[More] = []
        self._stands_on = choice.day
        self.setAccessibleName(self.tr("Hours of the week"))
        self.hour = LEAST_HOUR
        self.setFixedHeight(24 * self.hour + 1)
        choice.moved.connect(self._on_moved)

    def show_week(
        self,
        days: Sequence[date],
        now: tuple[date, int],
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show seven days; those of the entries that have a time."""
        self._days, self._entries, self._marks = days, entries, marks
        self._today, self._now = now
        self._lay_out()

    def set_hour(self, pixels: int) -> None:
        """Let an hour be so many pixels high, within what can be read."""
        wanted = min(max(pixels, LEAST_HOUR), MOST_HOUR)
        if wanted != self.hour:
            self.hour = wanted
            self.setFixedHeight(24 * wanted + 1)
            self._lay_out()

    @property
    def minute(self) -> float:
        """Pixels a minute."""
        return self.hour / 60

    def column(self, day: date) -> QRectF:
        """Return where a day stands; empty where it is not shown."""
        if day not in self._days:
            return QRectF()
        place = self._days.index(day)
        left, right = self._across(place), self._across(place + 1)
        return QRectF(left, 0, right - left, self.height())

    def day_at(self, point: QPointF) -> date | None:
        if not self._days or point.x() < GUTTER or not self.rect().contains(point.toPoint()):
            return None
        return next((day for day in self._days if point.x() < self.column(day).right()), self._days[-1])

    def minute_at(self, point: QPointF) -> int | None:
        return min(max(int(point.y() / self.minute), 0), LONGEST - 1) // USUAL * USUAL

    def landing_at(self, point: QPointF, top: float, entry: Occurrence) -> Landing | None:
        day = self.day_at(point)
        if day is None:
            return None
        minute = min(max(round(top / self.minute / STEP) * STEP, 0), LONGEST - STEP)
        column = self.column(day).adjusted(1, 0, -1, 0)
        height = self._height(entry, minute)
        return Landing(day, minute, True, QRectF(column.left(), minute * self.minute, column.width(), height))

    def slot(self, day: date, minute: int) -> QRectF:
        """Return where an entry of a usual length would stand."""
        column = self.column(day)
        return QRectF(column.left(), minute * self.minute, column.width(), USUAL * self.minute)

    def handle_of(self, key: str) -> QRectF:
        """Return the edge of an entry by which it is stretched."""
        rect = self.rect_of(key)
        return QRectF(rect.left(), rect.bottom() - HANDLE, rect.width(), HANDLE)

    def more(self) -> Sequence[More]:
        """Return what is not drawn, as too much stands beside it."""
        return self._more

    def press(self, point: QPointF) -> bool:
        more = self._more_at(point)
        if more is None:
            return False
        self.choice.go(more.day)
        self.day_opened.emit(more.day)
        return True

    def hint_at(self, point: QPointF) -> str:
        more = self._more_at(point)
        return "" if more is None else "\n".join(entry.title for entry in more.hidden)

    def _more_at(self, point: QPointF) -> More | None:
        return next((each for each in self._more if each.rect.contains(point)), None)

    def sizeHint(self) -> QSize:
        return QSize(720, 24 * self.hour + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(GUTTER + WEEK * 36, 24 * self.hour + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    # Stretching.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        plain = not event.modifiers() and event.button() == LEFT_BUTTON
        if spot is not None and plain and self._on_handle(spot, event.position()):
            self.touched.emit()
            self.choice.only(spot.entry.key)
            self._stretched = spot, _length(spot.entry)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stretched is not None:
            self._stretch_to(event.position())
            return
        super().mouseMoveEvent(event)
        spot = None if self.drag.active() else self.spot_at(event.position())
        on = spot is not None and self._on_handle(spot, event.position())
        other = Qt.CursorShape.PointingHandCursor if self._more_at(event.position()) else None
        self.setCursor(Qt.CursorShape.SizeVerCursor if on else other or Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stretched is None:
            super().mouseReleaseEvent(event)
            return
        (spot, length), self._stretched = self._stretched, None
        self._lay_out()
        if length != _length(spot.entry):
            self.asked.emit(Resize(spot.entry.key, length))

    def give_up(self) -> bool:
        if self._stretched is not None:
            self._stretched = None
            self._lay_out()
            return True
        return super().give_up()

    def _on_handle(self, spot: Spot, point: QPointF) -> bool:
        return spot.rect.contains(point) and point.y() >= spot.rect.bottom() - HANDLE

    def _stretch_to(self, point: QPointF) -> None:
        assert self._stretched is not None
        spot, before = self._stretched
        begin = spot.entry.minute or 0
        end = round(point.y() / self.minute / STEP) * STEP
        length = min(max(end - begin, STEP), LONGEST - begin)
        if length != before:
            self._stretched = spot, length
            self._show_stretch()

    def _show_stretch(self) -> None:
        """Draw the entry under the hand as long as it would take by now."""
        assert self._stretched is not None
        spot, length = self._stretched
        entry = replace(spot.entry, length=length)
        rect = QRectF(self.rect_of(entry.key))
        rect.setHeight(self._height(entry, entry.minute or 0))
        self.redraw(self.rect_of(entry.key).united(rect))
        found = Spot(rect, entry)
        self._by_key[entry.key] = found
        self._spots = [found if each.entry.key == entry.key else each for each in self._spots]

    # Painting.

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))
        shown = QRectF(part)
        for day in self._days:
            if self.column(day).intersects(shown):
                paint_day_ground(painter, self.column(day), self._marks.get(day))
        self._paint_hours(painter, part)
        for day in self._days:
            column = self.column(day)
            painter.setPen(color("line"))
            painter.drawLine(column.topLeft(), column.bottomLeft())
            if self.hasFocus() and day == self.choice.day and not self.choice.current:
                paint_focus(painter, column.adjusted(2, 2, -1, -2), 5)
        for more in self._more:
            painter.setFont(text_font(12))
            painter.setPen(color("accent"))
            painter.drawText(more.rect, Qt.AlignmentFlag.AlignCenter, f"+{len(more.hidden)}")
        if self._today in self._days:
            self._paint_now(painter)

    def paint_over(self, painter: QPainter, _part: QRect) -> None:
        if self._today in self._days:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("bad"))
            painter.drawEllipse(QPointF(self.column(self._today).left(), self._now * self.minute), 3, 3)

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        key = spot.entry.key
        chosen, hover = key in self.choice, key == self._hovered
        focus = key == self.choice.current and self.hasFocus()
        if spot.rect.height() >= TWO_LINES:
            when = span_of(spot.entry) if spot.rect.width() >= SPAN_WIDTH else clock(spot.entry.minute or 0)
            paint_tall(painter, spot.rect, spot.entry, when, chosen=chosen, hover=hover, focus=focus)
            return
        # The place says the time, too.
        time = spot.rect.width() >= TIME_WIDTH
        paint_entry(painter, spot.rect, spot.entry, chosen=chosen, hover=hover, focus=focus, time=time)

    def _paint_hours(self, painter: QPainter, part: QRect) -> None:
        painter.setFont(text_font(11))
        first, last = max(part.top() // self.hour, 0), min(part.bottom() // self.hour + 1, 24)
        for hour in range(first, last + 1):
            painter.setPen(color("line"))
            painter.drawLine(GUTTER, hour * self.hour, self.width(), hour * self.hour)
            if 0 < hour < 24:
                painter.setPen(color("ink3"))
                room = QRect(0, hour * self.hour - 8, GUTTER - 8, 16)
                painter.drawText(
                    room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, clock(hour * 60)
                )

    def _paint_now(self, painter: QPainter) -> None:
        column, down = self.column(self._today), self._now * self.minute
        painter.setPen(QPen(color("bad"), 1.5))
        painter.drawLine(QPointF(column.left(), down), QPointF(column.right(), down))

    def _lay_out(self) -> None:
        self._more = []
        self.set_spots([spot for day in self._days for spot in self._lay_day(day)])
        if self._stretched is not None and self._stretched[0].entry.key in self._by_key:
            self._show_stretch()
        self.say_where()

    def _lay_day(self, day: date) -> list[Spot]:
        timed = [entry for entry in self._entries.get(day, ()) if entry.minute is not None]
        column = self.column(day).adjusted(2, 0, -4, 0)
        spots: dict[int, Spot] = {}
        for crowd in crowds(self._stretches(timed), lambda count: _room(column.width(), count)):
            width = (column.width() - (MORE_WIDTH if crowd.hidden else 0)) / crowd.count
            for place, lane in crowd.lanes:
                begin = timed[place].minute or 0
                top, height = begin * self.minute + 1, self._height(timed[place], begin) - 1
                rect = QRectF(column.left() + lane * width, top, width - 1, height)
                spots[place] = Spot(rect, timed[place])
            if crowd.hidden:
                hidden = tuple(timed[place] for place in crowd.hidden)
                top = (timed[crowd.lanes[0][0]].minute or 0) * self.minute + 1
                rect = QRectF(column.right() - MORE_WIDTH, top, MORE_WIDTH, HEIGHT)
                self._more.append(More(rect, day, hidden))
        return [spots[place] for place in sorted(spots)]

    def _on_moved(self) -> None:
        for day in {self._stands_on, self.choice.day}:
            self.redraw(self.column(day))
        self._stands_on = self.choice.day

    def _across(self, place: int) -> int:
        return GUTTER + round((self.width() - GUTTER) * place / WEEK)

    def _height(self, entry: Occurrence, minute: int) -> float:
        return max(min(_length(entry), LONGEST - minute) * self.minute, HEIGHT)

    def _stretches(self, entries: Sequence[Occurrence]) -> list[tuple[int, int]]:
        """Return what entries cover, in minutes; a short one covers as much as its line is high."""
        least = int(HEIGHT / self.minute)
        return [((begin := entry.minute or 0), begin + max(_length(entry), least)) for entry in entries]


def _room(width: float, count: int) -> int:
    """Return how many of so many lanes can be shown in a width."""
    if width / count >= LEAST_LANE:
        return count
    return max(int((width - MORE_WIDTH) / LEAST_LANE), 1)


def _length(entry: Occurrence) -> int:
    return entry.length or USUAL
