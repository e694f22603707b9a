"""Days in words: in full, in short, and how far they are."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.ui.words.counting import Counting

Today = Counting("Today")


def long_day(day: date, today: date) -> str:
    """Write a day with its weekday, and with its year where that is another."""
    same = QCoreApplication.translate("Today", "dddd, d MMMM", "a day: weekday, day, month")
    other = QCoreApplication.translate("Today", "dddd, d MMMM yyyy", "a day with its year")
    return QLocale().toString(QDate(day), same if day.year == today.year else other)


def short_day(day: date) -> str:
    """Write a day in little room, e.g. ``Wed 10 Jun``."""
    pattern = QCoreApplication.translate("Today", "ddd d MMM", "a short day: weekday, day, month")
    return QLocale().toString(QDate(day), pattern)


def weekday(day: date) -> str:
    """Write the weekday in short, e.g. ``Wed``."""
    return QLocale().dayName(day.weekday() + 1, QLocale.FormatType.ShortFormat)


def first_weekday() -> int:
    """Return the locale's first weekday, Monday being 0."""
    return QLocale().firstDayOfWeek().value - 1


def span_text(first: date, last: date, today: date) -> str:
    """Write a span of days in little room, e.g. ``8 Jun – 14 Jun``, with its year where that is another."""
    day = QCoreApplication.translate("Today", "d MMM", "day and month")
    year = QCoreApplication.translate("Today", "d MMM yyyy", "day, month and year")
    numbers = QLocale()
    end = numbers.toString(QDate(last), day if last.year == today.year else year)
    text = QCoreApplication.translate("Today", "{first} – {last}", "from a day to another")
    return text.format(first=numbers.toString(QDate(first), day), last=end)


def distance(day: date, today: date) -> str:
    """Say how far a day is from today, e.g. ``2 days ago``; empty for today."""
    apart = (day - today).days
    if apart == 0:
        return ""
    if abs(apart) == 1:
        yesterday = QCoreApplication.translate("Today", "yesterday")
        return QCoreApplication.translate("Today", "tomorrow") if apart > 0 else yesterday
    if apart > 0:
        return Today.tr("in %n day(s)", "", apart)
    return Today.tr("%n day(s) ago", "", -apart)
