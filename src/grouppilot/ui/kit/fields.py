"""Fields for days, times and numbers that speak the app's own values."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QSpinBox, QTimeEdit, QWidget

from grouppilot.domain.days import FIRST_YEAR, LAST_YEAR
from grouppilot.ui.kit.wheel import hold_still

INSET = 8
"""Pixels before the text: a style sheet's padding does not reach the line within a spin box."""


def dress_calendar(calendar: QCalendarWidget) -> QCalendarWidget:
    """Give a calendar the locale's first weekday and weekends in the colour of text; return it."""
    calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return calendar


def day_format() -> str:
    """Return the locale's short form of a day, with the year in full."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


class DateField(QDateEdit):
    """A day, typed or picked from a calendar; ``picked`` tells that it was picked."""

    picked = Signal()

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dressed = False
        self.setCalendarPopup(True)
        hold_still(self)
        self.setDisplayFormat(day_format())
        self.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        if day:
            self.set_day(day)

    def day(self) -> date:
        """Return the day."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the calendar where the arrow is pressed; it is built then, as it costs more than the field."""
        if not self._dressed:
            self._dressed = True
            dress_calendar(self.calendarWidget()).clicked.connect(lambda _day: self.picked.emit())
        super().mousePressEvent(event)


class TimeField(QTimeEdit):
    """A time of day in minutes since midnight."""

    def __init__(self, minutes: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        hold_still(self)
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)
        self.set_minutes(minutes)

    def minutes(self) -> int:
        """Return minutes since midnight."""
        return self.time().hour() * 60 + self.time().minute()

    def set_minutes(self, minutes: int) -> None:
        """Show minutes since midnight, 0 to 1439."""
        self.setTime(QTime(*divmod(minutes, 60)))


class NumberField(QSpinBox):
    """A whole number within limits, with a unit after it such as " min"."""

    def __init__(
        self, value: int = 0, low: int = 0, high: int = 9999, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setValue(value)
        self.setSuffix(unit)
        hold_still(self)
        self.lineEdit().setTextMargins(INSET, 0, 0, 0)
