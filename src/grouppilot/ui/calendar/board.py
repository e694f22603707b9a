"""The left part of the page: month, week or list over the tray of ideas, worked by mouse and keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from grouppilot.ui.calendar import spans
from grouppilot.ui.calendar.asks import Add
from grouppilot.ui.calendar.choice import Choice
from grouppilot.ui.calendar.day_card import DayCard
from grouppilot.ui.calendar.drag import Drag
from grouppilot.ui.calendar.hands import Hands
from grouppilot.ui.calendar.keys import Keys
from grouppilot.ui.calendar.listing import ListView
from grouppilot.ui.calendar.month import MonthView
from grouppilot.ui.calendar.quick import QuickAdd
from grouppilot.ui.calendar.series_bar import SeriesBar
from grouppilot.ui.calendar.spans import LIST, MONTH, WEEKS
from grouppilot.ui.calendar.tray import Tray
from grouppilot.ui.calendar.week import WeekView
from grouppilot.ui.kit.cards import Card

if TYPE_CHECKING:
    from grouppilot.ui.calendar.surface import Surface
    from grouppilot.usecases.calendar import DayMark, Occurrence


@dataclass(frozen=True)
class Shown:
    """All that a board shows.

    Args:
        day: Any day of the month or week.
        today: The owner's day.
        minute: The minute of it.
        entries: What there is on the days, by day, minute and title.
        ideas: What has no day.
        marks: What each day is.
        activities: Only activities are listed, of all days that have any.
        found: Only what is looked for is listed, of all days that have any.
    """

    day: date
    today: date
    minute: int = 0
    entries: Sequence[Occurrence] = ()
    ideas: Sequence[Occurrence] = ()
    marks: Mapping[date, DayMark] = field(default_factory=dict)
    activities: bool = False
    found: bool = False


class Board(QWidget):
    """Holds the views.

    Signals:
        asked(object): One of ``asks.Change``.
        written(Add, title): An entry was begun.
        opened(key): An entry is to be opened.
        shift_asked: What is chosen is to be shifted by days that are asked for.
        left_span(day): The keyboard went to a day that is not shown.
        view_asked(view): Another view was asked for by its key.
        searched: Another text is looked for in the list.
        sheet_asked(name): One of the sheets of ``sheets.Sheets`` was asked for.
    """

    asked = Signal(object)
    written = Signal(object, str)
    opened = Signal(str)
    shift_asked = Signal()
    left_span = Signal(object)
    view_asked = Signal(str)
    sheet_asked = Signal(str)
    searched = Signal()

    def __init__(self, today: date, last_minute: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.drag = Choice(today, self), Drag(self)
        self.drag.usual_minute = last_minute
        self.shown = Shown(today, today)
        self._by_day: dict[date, list[Occurrence]] = {}
        self._known: dict[str, Occurrence] = {}
        self._view = MONTH
        self.tray = Tray(self.choice, self.drag)
        self.month = MonthView(self.choice, self.drag)
        self.week, self.list = WeekView(self.choice, self.drag), ListView(self.choice, self.drag)
        self._stack = QStackedWidget()
        self._parts: dict[str, QWidget] = {MONTH: self.month, WEEKS: _card(self.week), LIST: _card(self.list)}
        for part in self._parts.values():
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stack, 1)
        column.addWidget(self.tray)
        self.day_card = DayCard(self.choice, self.drag, self)
        self.quick, self.series = QuickAdd(self), SeriesBar(self)
        self.hands = Hands(self)
        self.keys = Keys(self.hands.do, self)
        self._connect()

    @property
    def last_minute(self) -> int:
        """The hour that was used last, as a minute of the day."""
        return self.drag.usual_minute

    @last_minute.setter
    def last_minute(self, minute: int) -> None:
        self.drag.usual_minute = minute

    def view(self) -> str:
        """Return which view is on."""
        return self._view

    def sought(self) -> str:
        """Return what is looked for in the list; empty for nothing, and in the other views."""
        return self.list.search.text().strip() if self._view == LIST else ""

    def view_part(self) -> QWidget:
        """Return the part that holds the view, without the tray."""
        return self._stack

    def set_view(self, view: str) -> None:
        """Turn a view on: ``month``, ``week`` or ``list``."""
        had = self.surface().hasFocus()
        self._view = view
        self.put_cards_away()
        self._stack.setCurrentWidget(self._parts[view])
        self._fill_view()
        if had:
            self.surface().setFocus()

    def show_all(self, shown: Shown) -> None:
        """Show entries, days and ideas; what is chosen stays so as far as it is still there."""
        self.shown = shown
        self._by_day = spans.by_day(shown.entries)
        self._known = {entry.key: entry for entry in (*shown.entries, *shown.ideas)}
        self._fill_view()
        self.tray.show_ideas(shown.ideas)
        self.choice.keep(self._known)
        if self.day_card.isVisible() and self.day_card.day is not None:
            self.day_card.fill(self.day_card.day, self.of_day(self.day_card.day))

    def surface(self) -> Surface:
        """Return the surface of the view that is on, which takes the keyboard."""
        return {MONTH: self.month, WEEKS: self.week.hours, LIST: self.list.surface}[self._view]

    def surfaces(self) -> list[Surface]:
        """Return all surfaces."""
        week = (self.week.head, self.week.hours)
        return [self.day_card.surface, self.month, *week, self.list.surface, self.tray.surface]

    def days(self) -> Sequence[date]:
        """Return the days that are shown."""
        return {MONTH: self.month, WEEKS: self.week, LIST: self.list}[self._view].days()

    def entry(self, key: str) -> Occurrence | None:
        """Return an entry that is shown."""
        return self._known.get(key)

    def of_day(self, day: date) -> Sequence[Occurrence]:
        """Return the entries of a day."""
        return self._by_day.get(day, ())

    def by_day(self) -> Mapping[date, Sequence[Occurrence]]:
        """Return the entries of each day."""
        return self._by_day

    def chosen(self) -> list[Occurrence]:
        """Return the chosen entries."""
        return [self._known[key] for key in self.choice if key in self._known]

    def begin(self, add: Add) -> None:
        """Ask for the title of a new entry, where it will stand."""
        self.day_card.put_away()
        minute = add.minute if add.minute is not None else self.last_minute
        self.quick.ask(add, minute, self._place_of(add))

    def open_day(self, day: date) -> None:
        """Show all entries of a day."""
        self.quick.put_away()
        self.day_card.show_day(day, self.of_day(day), self._place_of(Add(day)))

    def put_cards_away(self) -> None:
        """Close what lies over the views."""
        self.day_card.put_away()
        self.quick.put_away()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if any(surface.hasFocus() for surface in self.surfaces()):
            menu = self.keys.menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())

    def _fill_view(self) -> None:
        given, marks = self.shown, self.shown.marks
        if self._view == MONTH:
            self.month.show_month(given.day, given.today, self._by_day, marks)
        elif self._view == WEEKS:
            self.week.show_week(given.day, (given.today, given.minute), self._by_day, marks)
        else:
            first = given.day.replace(day=1)
            days = [day for day in spans.month_days(given.day) if day.month == first.month]
            if given.activities:
                days = sorted({*self._by_day, given.today})
            elif given.found:
                days = sorted(self._by_day)
            self.list.show_days(days, given.today, self._by_day, marks)

    def _connect(self) -> None:
        self.drag.dropped.connect(self.asked)
        self.list.searched.connect(self.searched)
        self.tray.asked.connect(self.begin)
        self.month.day_opened.connect(self.open_day)
        self.week.day_opened.connect(self.open_day)
        self.quick.written.connect(self.written)
        for each in (self.quick.closed, self.day_card.closed):
            each.connect(lambda: self.surface().setFocus())
        for surface in self.surfaces():
            surface.asked.connect(self._pass_on)
            surface.opened.connect(self.opened)
            surface.touched.connect(lambda surface=surface: self._touched(surface))
        self.keys.hold_on(self.surfaces())

    def _pass_on(self, ask: object) -> None:
        if isinstance(ask, Add):
            self.begin(ask)
        else:
            self.asked.emit(ask)

    def _touched(self, surface: Surface) -> None:
        if surface is not self.day_card.surface:
            self.day_card.put_away()

    def _place_of(self, add: Add) -> QRect:
        if add.day is None:
            return QRect(self.tray.mapTo(self, QPoint(0, 0)), self.tray.size())
        if self._view == MONTH:
            place, within = self.month.cell(add.day), self.month
        elif self._view == LIST:
            place, within = self.list.surface.section(add.day), self.list.surface
        elif add.minute is None:
            place, within = self.week.head.column(add.day), self.week.head
        else:
            place, within = self.week.hours.slot(add.day, add.minute), self.week.hours
        rect = place.toAlignedRect()
        return QRect(within.mapTo(self, rect.topLeft()), rect.size())


def _card(view: QWidget) -> Card:
    made = Card(margin=0, spacing=0)
    made.body.addWidget(view)
    return made
