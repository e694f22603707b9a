"""A series in words: "every Thursday", "every second week on Mon, Wed", "until 30 Jun 2026"."""

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.domain import series
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.rules import date_text

Series = Counting("Series")


def series_text(rule: str) -> str:
    """Word a rule.

    Args:
        rule: As ``domain.series`` reads it.

    Returns:
        A short phrase; for what is said in no other way, the rule itself.
    """
    parsed = series.parse(rule)
    words = _often(parsed)
    if words is None:
        return rule
    end = _end(parsed)
    return listed([words, end]) if end else words


def _often(rule: series.SeriesRule) -> str | None:
    rare = rule.months or rule.weeks or rule.year_days or rule.places
    if rare or (rule.freq != "WEEKLY" and rule.weekdays) or rule.freq == "YEARLY":
        return None
    if rule.freq == "DAILY":
        return None if rule.month_days else _every_day(rule.every)
    if rule.freq == "MONTHLY":
        text, days = _every_month(rule.every), listed(str(day) for day in rule.month_days)
        on = QCoreApplication.translate("Series", "{often} on day {days}", "days of a month")
        return on.format(often=text, days=days) if days else text
    name = QLocale().dayName
    days = listed(name(day + 1, QLocale.FormatType.ShortFormat) for _, day in rule.weekdays)
    text = _every_week(rule.every)
    on = QCoreApplication.translate("Series", "{often} on {days}", "days of a week")
    return on.format(often=text, days=days) if days else text


def _every_day(every: int) -> str:
    if every > 1:
        return Series.tr("every %n day(s)", "", every)
    return QCoreApplication.translate("Series", "every day")


def _every_week(every: int) -> str:
    if every > 1:
        return Series.tr("every %n week(s)", "", every)
    return QCoreApplication.translate("Series", "every week")


def _every_month(every: int) -> str:
    if every > 1:
        return Series.tr("every %n month(s)", "", every)
    return QCoreApplication.translate("Series", "every month")


def _end(rule: series.SeriesRule) -> str:
    if rule.until is not None:
        return QCoreApplication.translate("Series", "until {day}").format(day=date_text(rule.until))
    if rule.count is not None:
        return Series.tr("%n time(s)", "", rule.count)
    return ""
