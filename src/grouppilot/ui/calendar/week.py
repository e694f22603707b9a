"""A week by the hour, under its days and what has no time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from grouppilot.domain.days import shifted
from grouppilot.ui.calendar.spans import WEEK, week_start
from grouppilot.ui.calendar.week_head import WeekHead
from grouppilot.ui.calendar.week_hours import WeekHours

if TYPE_CHECKING:
    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import DayMark, Occurrence

FIRST_HOUR = 7
"""What stands uppermost when a week is shown for the first time."""

HOURS_SEEN = 16
"""Hours that a usual window shows."""

NEAR = 28
"""Pixels from the upper and lower edge within which a drag scrolls."""

SCROLL_MS = 25
SCROLL_BY = 12


class WeekView(QWidget):
    """Seven days.

    Signals:
        day_opened(day): All entries of a day are to be shown.
    """

    day_opened = Signal(object)

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag = drag
        self._days: list[date] = []
        self._fresh = True
        self.head, self.hours = WeekHead(choice, drag), WeekHours(choice, drag)
        self.head.day_opened.connect(self.day_opened)
        self.hours.day_opened.connect(self.day_opened)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setWidget(self.hours)
        self.area.viewport().installEventFilter(self)
        self.setFocusProxy(self.hours)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        drag.began.connect(self._scrolling.start)
        drag.ended.connect(self._scrolling.stop)
        choice.moved.connect(self._follow)
        self._choice = choice

    def show_week(
        self,
        day: date,
        now: tuple[date, int],
        entries: Mapping[date, Sequence[Occurrence]],
        marks: Mapping[date, DayMark],
    ) -> None:
        """Show the week that holds a day.

        Args:
            day: Any day of it.
            now: The owner's day, and the minute of it.
            entries: What each day has, in reading order.
            marks: What each day is.
        """
        begin = week_start(day)
        self._days = [shifted(begin, by) for by in range(WEEK)]
        self.head.show_week(self._days, now[0], entries, marks)
        self.hours.show_week(self._days, now, entries, marks)
        if self._fresh:
            self._fresh = False
            self._scroll_to(FIRST_HOUR * self.hours.hour - 8)

    def days(self) -> Sequence[date]:
        """Return the days that are shown."""
        return self._days

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Let as many hours be seen as can be read."""
        bar = self.area.verticalScrollBar()
        top = bar.value() / self.hours.hour
        self.hours.set_hour(round(self.area.viewport().height() / HOURS_SEEN))
        self._scroll_to(round(top * self.hours.hour) if bar.value() else FIRST_HOUR * self.hours.hour - 8)

    def _scroll_to(self, top: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setMaximum(max(self.hours.height() - self.area.viewport().height(), 0))
        bar.setValue(max(top, 0))

    def _follow(self) -> None:
        rect = self.hours.rect_of(self._choice.current)
        if self.isVisible() and not rect.isEmpty() and not self._drag.active():
            middle = rect.center().toPoint()
            self.area.ensureVisible(middle.x(), middle.y(), 0, round(min(rect.height(), 120) / 2) + 8)

    def _scroll(self) -> None:
        at = self._drag.at()
        view = self.area.viewport()
        point = view.mapFromGlobal(at)
        if not self.isVisible() or not 0 <= point.x() < view.width():
            return
        bar = self.area.verticalScrollBar()
        if 0 <= point.y() < NEAR:
            bar.setValue(bar.value() - SCROLL_BY)
        elif view.height() - NEAR <= point.y() < view.height():
            bar.setValue(bar.value() + SCROLL_BY)
        else:
            return
        self._drag.again()
