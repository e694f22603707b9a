"""A month as a list: a line an entry, under the days."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from grouppilot.ui.calendar.days import day_hint, day_name, paint_day_ground
from grouppilot.ui.calendar.paint import OPEN, elided, paint_ground, paint_kind
from grouppilot.ui.calendar.surface import Landing, Spot, Surface
from grouppilot.ui.calendar.words import groups_of, row_chips, span_of
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip, paint_focus
from grouppilot.ui.kit.search import SearchField
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import distance, long_day

if TYPE_CHECKING:
    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import DayMark, Occurrence

ROW = 34
HEAD = 36
EDGE = 12
TIME = 96
GROUPS = 190
LEAST_TITLE = 130
SEARCH_MS = 120
SHAPE = 9
TEXT_SIZE = 13
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Section:
    """A day with its lines: from where to where it goes, in pixels."""

    day: date
    top: int
    bottom: int


class ListSurface(Surface):
    """The lines."""

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(choice, drag, parent)
        self._today = date.min
        self._entries: Mapping[date, Sequence[Occurrence]] = {}
        self._marks: Mapping[date, DayMark] = {}
        self._sections: list[Section] = []
        self._tops: list[int] = []
        self._stands_on = choice.day
        self.chips: Mapping[str, Sequence[tuple[str, str]]] = {}
        self.setAccessibleName(self.tr("List of entries"))
        choice.moved.connect(self._on_moved)

    def show_days(
        self,
        days: Sequence[date],
        today: date,
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show those of the days that have entries, and today."""
        self._today, self._entries, self._marks = today, entries, marks
        self._sections, top = [], 0
        for day in days:
            count = len(entries.get(day, ()))
            if count or day == today:
                bottom = top + HEAD + max(count, 1) * ROW
                self._sections.append(Section(day, top, bottom))
                top = bottom
        self._tops = [section.top for section in self._sections]
        self.setMinimumHeight(top + 8)
        self._lay_out()

    def say_more(self, chips: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Say more on the lines of entries: words and their tones, by the keys of the entries."""
        self.chips = chips
        self.update()

    def section(self, day: date) -> QRectF:
        """Return where a day stands; empty where it is not shown."""
        found = next((each for each in self._sections if each.day == day), None)
        if found is None:
            return QRectF()
        return QRectF(0, found.top, self.width(), found.bottom - found.top)

    def section_from(self, day: date) -> QRectF:
        """Return where a day stands, or else the next one that is shown, or the last."""
        found = next((each.day for each in self._sections if each.day >= day), None)
        last = self._sections[-1].day if self._sections else day
        return self.section(found or last)

    def spot_at(self, point: QPointF) -> Spot | None:
        place = bisect_right([spot.rect.top() for spot in self._spots], point.y()) - 1
        spot = self._spots[place] if place >= 0 else None
        return spot if spot is not None and spot.rect.contains(point) else None

    def day_at(self, point: QPointF) -> date | None:
        place = bisect_right(self._tops, point.y()) - 1
        return self._sections[place].day if place >= 0 else None

    def landing_at(self, point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        day = self.day_at(point)
        return None if day is None else Landing(day, None, False, self.section(day))

    def hint_at(self, point: QPointF) -> str:
        day = self.day_at(point)
        return "" if day is None else day_hint(day, self._marks.get(day))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        painter.fillRect(part, color("panel"))
        if not self._sections:
            painter.setFont(text_font(TEXT_SIZE))
            painter.setPen(color("ink2"))
            room = QRectF(EDGE, 8, self.width() - 2 * EDGE, ROW)
            painter.drawText(room, LEFT, self.tr("No entry has this in its title."))
        for section in self._sections:
            if section.bottom >= part.top() and section.top <= part.bottom():
                self._paint_section(painter, section)

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        entry, rect = spot.entry, spot.rect
        chosen, hover = entry.key in self.choice, entry.key == self._hovered
        pale = entry.state in OPEN
        if chosen or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_tint" if chosen else "hover"))
            painter.drawRect(rect)
        bar = QRectF(rect.left() + EDGE, rect.top() + 6, 4, rect.height() - 12)
        paint_ground(painter, bar, entry)
        paint_kind(painter, QPointF(bar.right() + 8, rect.center().y() - SHAPE / 2), entry.kind, SHAPE)
        ink = ("ink2" if chosen else "ink3") if pale else "ink1"
        painter.setFont(text_font(TEXT_SIZE))
        painter.setPen(color("ink2" if chosen or not pale else "ink3"))
        left = bar.right() + 8 + SHAPE + 10
        painter.drawText(QRectF(left, rect.top(), TIME, rect.height()), LEFT, span_of(entry))
        self._paint_words(painter, QRectF(rect).adjusted(left + TIME - rect.left(), 0, -EDGE, 0), entry, ink)
        if entry.key == self.choice.current and self.hasFocus():
            paint_focus(painter, rect.adjusted(2, 1, -2, -1), 5)

    def _paint_words(self, painter: QPainter, room: QRectF, entry: Occurrence, ink: str) -> None:
        right = room.right()
        groups = groups_of(entry)
        if groups and room.width() > 2 * GROUPS:
            painter.setPen(color("ink2" if entry.key in self.choice else "ink3"))
            place = QRectF(right - GROUPS, room.top(), GROUPS, room.height())
            painter.drawText(place, RIGHT, elided(groups, GROUPS, TEXT_SIZE))
            right -= GROUPS + 12
        chips, free = [], right - room.left() - LEAST_TITLE
        for text, tone in (*self.chips.get(entry.key, ()), *row_chips(entry)):
            free -= chip_width(text) + 6
            if free >= 0:
                chips.append((text, tone))
        for text, tone in reversed(chips):
            width = chip_width(text)
            place = QRectF(right - width, room.center().y() - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
            # An accent chip would vanish on the ground of a chosen line.
            plain = tone == "accent" and entry.key in self.choice
            paint_chip(painter, place, text, "neutral" if plain else tone)
            right -= width + 6
        painter.setFont(text_font(TEXT_SIZE))
        painter.setPen(color(ink))
        title = QRectF(room.left(), room.top(), right - room.left(), room.height())
        painter.drawText(title, LEFT, elided(entry.title, round(title.width()) - 4, TEXT_SIZE))

    def _paint_section(self, painter: QPainter, section: Section) -> None:
        mark = self._marks.get(section.day)
        head = QRectF(0, section.top, self.width(), HEAD)
        paint_day_ground(painter, head, mark)
        if section.top:
            painter.setPen(color("line"))
            painter.drawLine(head.topLeft(), head.topRight())
        today = section.day == self._today
        away = self.tr("today") if today else distance(section.day, self._today)
        painter.setFont(text_font(TEXT_SIZE, bold=True))
        painter.setPen(color("accent" if today else "ink1"))
        painter.drawText(head.adjusted(EDGE, 2, -EDGE, 0), LEFT, long_day(section.day, self._today))
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        named = listed(part for part in (day_name(mark) if mark else "", away) if part)
        painter.drawText(head.adjusted(EDGE, 2, -EDGE, 0), RIGHT, named)
        if not self._entries.get(section.day):
            painter.setPen(color("ink3"))
            room = QRectF(EDGE, section.top + HEAD, self.width() - 2 * EDGE, ROW)
            painter.drawText(room, LEFT, self.tr("Nothing planned"))
        if self.hasFocus() and section.day == self.choice.day and not self.choice.current:
            paint_focus(painter, head.adjusted(2, 2, -2, -2), 5)

    def _lay_out(self) -> None:
        self.set_spots(
            Spot(QRectF(0, section.top + HEAD + at * ROW, self.width(), ROW), entry)
            for section in self._sections
            for at, entry in enumerate(self._entries.get(section.day, ()))
        )
        self.say_where()

    def _on_moved(self) -> None:
        for day in {self._stands_on, self.choice.day}:
            self.redraw(self.section(day))
        self._stands_on = self.choice.day


class ListView(QWidget):
    """The list, which scrolls, under a field that finds entries of all days.

    Signals:
        searched: Another text is looked for.
    """

    searched = Signal()

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._drag = choice, drag
        self._days: Sequence[date] = ()
        self.surface = ListSurface(choice, drag)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.surface)
        self.setFocusProxy(self.surface)
        self.search = SearchField(self.tr("Find entries by title…"))
        self.search.went_down.connect(self.surface.setFocus)
        self._searching = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._searching.timeout.connect(self.searched)
        self.search.textChanged.connect(lambda _text: self._searching.start())
        above = QVBoxLayout()
        above.setContentsMargins(EDGE, 8, EDGE, 8)
        above.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(line())
        column.addWidget(self.area)
        choice.moved.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=0)  # once the lines have their places
        self._soon.timeout.connect(self._go_to_day)

    def show_days(
        self,
        days: Sequence[date],
        today: date,
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show the entries of some days; another stretch of days begins at the day that is chosen."""
        other, self._days = list(days) != list(self._days), days
        self.surface.show_days(days, today, entries, marks)
        if other:
            self._soon.start()

    def days(self) -> Sequence[date]:
        """Return the days that are shown."""
        return self._days

    def _go_to_day(self) -> None:
        top = self.surface.section_from(self._choice.day).top()
        self.area.verticalScrollBar().setValue(round(top))

    def _follow(self) -> None:
        rect = self.surface.rect_of(self._choice.current)
        if rect.isEmpty():
            rect = self.surface.section(self._choice.day)
        if self.isVisible() and not rect.isEmpty() and not self._drag.active():
            middle = rect.center().toPoint()
            self.area.ensureVisible(0, middle.y(), 0, HEAD)
