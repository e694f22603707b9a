"""A recurrence in words: "every working day", "Mon Wed Fri", "days 1–21", "last working day of the month"."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from grouppilot.domain.recurrence import (
    Daily,
    Life,
    Monthly,
    MonthlyWeekday,
    MonthlyWorking,
    Once,
    Rule,
    Weekly,
    Working,
    rule_from,
)
from grouppilot.ui.words.counting import Counting, listed

Rules = Counting("Rules")
_NTH_WEEKDAY = {
    1: QT_TRANSLATE_NOOP("Rules", "first {day} of the month"),
    2: QT_TRANSLATE_NOOP("Rules", "second {day} of the month"),
    3: QT_TRANSLATE_NOOP("Rules", "third {day} of the month"),
    4: QT_TRANSLATE_NOOP("Rules", "fourth {day} of the month"),
    5: QT_TRANSLATE_NOOP("Rules", "fifth {day} of the month"),
    -1: QT_TRANSLATE_NOOP("Rules", "last {day} of the month"),
}


def rule_text(rule: Rule | Mapping[str, object], locale: QLocale | None = None) -> str:
    """Word a recurrence.

    Args:
        rule: The rule, or its table as it is kept and as packs have it.
        locale: For the names of weekdays and for dates; the window's own when None.

    Returns:
        A short phrase without a capital or a full stop, e.g. ``"every 6 days"``.

    Raises:
        Refused: ``bad_rule`` for a table that is none.
    """
    given = rule_from(rule) if isinstance(rule, Mapping) else rule
    return _text(given, locale or QLocale())


def date_text(day: date, locale: QLocale | None = None) -> str:
    """Write a day in full without its weekday, e.g. ``"11 Jun 2026"``."""
    pattern = QCoreApplication.translate("Rules", "d MMM yyyy", "a date: day, month, year")
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), pattern)


def short_date_text(day: date, today: date, locale: QLocale | None = None) -> str:
    """Write a day without the year while it is this one, e.g. ``"15 Jun"``."""
    if day.year != today.year:
        return date_text(day, locale)
    pattern = QCoreApplication.translate("Rules", "d MMM", "a date of this year: day, month")
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), pattern)


def _text(rule: Rule, locale: QLocale) -> str:
    match rule:
        case Once():
            return _tr("once on {day}").format(day=date_text(rule.day, locale))
        case Daily():
            return _counted(rule.every, "days")
        case Working():
            return _tr("every working day")
        case Weekly():
            return _weekly(rule, locale)
        case Monthly():
            return _monthly(rule)
        case MonthlyWeekday():
            day = locale.dayName(rule.on + 1, QLocale.FormatType.LongFormat)
            return _tr(_NTH_WEEKDAY[rule.nth]).format(day=day)
        case MonthlyWorking():
            return _monthly_working(rule.nth)
        case Life():
            return _life(rule, locale)
    assert_never(rule)


def _tr(source: str) -> str:
    return QCoreApplication.translate("Rules", source)


# What lupdate finds only as literals, and _tr looks up.
_LITERALS = (
    QT_TRANSLATE_NOOP("Rules", "once on {day}"),
    QT_TRANSLATE_NOOP("Rules", "every day"),
    QT_TRANSLATE_NOOP("Rules", "every working day"),
    QT_TRANSLATE_NOOP("Rules", "every {day}"),
    QT_TRANSLATE_NOOP("Rules", "weekends"),
    QT_TRANSLATE_NOOP("Rules", "Monday to Friday"),
    QT_TRANSLATE_NOOP("Rules", "{weeks} on {days}"),
    QT_TRANSLATE_NOOP("Rules", "first day of the month"),
    QT_TRANSLATE_NOOP("Rules", "last day of the month"),
    QT_TRANSLATE_NOOP("Rules", "day {days} of the month"),
    QT_TRANSLATE_NOOP("Rules", "last"),
    QT_TRANSLATE_NOOP("Rules", "{n} before the last"),
    QT_TRANSLATE_NOOP("Rules", "first working day of the month"),
    QT_TRANSLATE_NOOP("Rules", "last working day of the month"),
    QT_TRANSLATE_NOOP("Rules", "working day {n} of the month"),
    QT_TRANSLATE_NOOP("Rules", "working day {n} from the end of the month"),
    QT_TRANSLATE_NOOP("Rules", "day {days}"),
    QT_TRANSLATE_NOOP("Rules", "days {days}"),
    QT_TRANSLATE_NOOP("Rules", "the end day"),
    QT_TRANSLATE_NOOP("Rules", "day {days} from the end"),
    QT_TRANSLATE_NOOP("Rules", "days {days} from the end"),
    QT_TRANSLATE_NOOP("Rules", "{days}, {weekdays}"),
    QT_TRANSLATE_NOOP("Rules", "{days}, working days"),
)


def _counted(every: int, unit: str) -> str:
    if unit == "weeks":
        return Rules.tr("every %n week(s)", "", every)
    return _tr("every day") if every == 1 else Rules.tr("every %n day(s)", "", every)


def _weekly(rule: Weekly, locale: QLocale) -> str:
    if rule.every > 1:
        return _tr("{weeks} on {days}").format(
            weeks=_counted(rule.every, "weeks"), days=weekdays_text(rule.on, locale)
        )
    if len(rule.on) == 1:
        day = locale.dayName(min(rule.on) + 1, QLocale.FormatType.LongFormat)
        return _tr("every {day}").format(day=day)
    known = {frozenset(range(7)): "every day", frozenset((5, 6)): "weekends"}
    known[frozenset(range(5))] = "Monday to Friday"
    return _tr(known[rule.on]) if rule.on in known else weekdays_text(rule.on, locale)


def weekdays_text(on: Iterable[int], locale: QLocale | None = None) -> str:
    """Return short names of weekdays (0 Monday) with a space between, e.g. ``"Mon Wed Fri"``."""
    names = locale or QLocale()
    return " ".join(names.dayName(day + 1, QLocale.FormatType.ShortFormat) for day in sorted(on))


def _monthly(rule: Monthly) -> str:
    if rule.days in ({1}, {-1}):
        return _tr("first day of the month") if rule.days == {1} else _tr("last day of the month")
    ordered = sorted(rule.days, key=lambda day: (day < 0, day))
    return _tr("day {days} of the month").format(days=listed(_date(day) for day in ordered))


def _date(day: int) -> str:
    if day > 0:
        return str(day)
    return _tr("last") if day == -1 else _tr("{n} before the last").format(n=-day - 1)


def _monthly_working(nth: int) -> str:
    if nth == 1:
        return _tr("first working day of the month")
    if nth == -1:
        return _tr("last working day of the month")
    source = "working day {n} of the month" if nth > 0 else "working day {n} from the end of the month"
    return _tr(source).format(n=abs(nth))


def _life(rule: Life, locale: QLocale) -> str:
    days = _life_days(rule)
    if rule.on is not None:
        return _tr("{days}, {weekdays}").format(days=days, weekdays=weekdays_text(rule.on, locale))
    return _tr("{days}, working days").format(days=days) if rule.working else days


def _life_days(rule: Life) -> str:
    if rule.from_end and rule.days == ((0, 0),):
        return _tr("the end day")
    single = len(rule.days) == 1 and rule.days[0][0] == rule.days[0][1]
    source = "day {days}" if single else "days {days}"
    if rule.from_end:
        source = "day {days} from the end" if single else "days {days} from the end"
    return _tr(source).format(days=listed(_span(*span) for span in rule.days))


def _span(first: int, last: int) -> str:
    return _number(first) if first == last else f"{_number(first)}–{_number(last)}"


def _number(day: int) -> str:
    return str(day) if day >= 0 else f"−{-day}"


def time_text(minute: int | None) -> str:
    """Write a time of day given in minutes since midnight, e.g. ``"08:30"``; empty for none."""
    return "" if minute is None else f"{minute // 60:02}:{minute % 60:02}"
