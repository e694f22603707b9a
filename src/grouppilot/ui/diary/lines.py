"""Days of the diary as lines of a list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.diaries import TONES, mood_text
from grouppilot.usecases.diaries import DiaryRow

DAYS = 4_000_000
"""More than any day's number, so that a number can stand for a group and a day."""


def number_of(group_id: int | None, day: date) -> int:
    """Return the number that stands for a group and a day in a list."""
    return (group_id or 0) * DAYS + day.toordinal()


def place_of(number: int) -> tuple[int | None, date]:
    """Return the group and the day that a number stands for."""
    group_id, ordinal = divmod(number, DAYS)
    return group_id or None, date.fromordinal(ordinal)


def day_title(day: date, today: date) -> str:
    """Write a day as a list of days shows it, with its year where that is another."""
    said = short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"
    if day == today:
        return QCoreApplication.translate("Diaries", "Today, {day}").format(day=said)
    return said


def said_of(row: DiaryRow) -> str:
    """Return what was written of a day, on one line."""
    texts = (row.worked, row.problem, row.idea)
    return " · ".join(" ".join(text.split()) for text in texts if text)


def chip_of(row: DiaryRow) -> tuple[str, str]:
    """Return word and tone of the chip of a day; an empty word where nobody said how the group felt."""
    return mood_text(row.mood), TONES.get(row.mood, "neutral")
