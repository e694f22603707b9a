"""Words of the charts, and how their figures are said."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.domain.before_after import BeforeAfter
from grouppilot.domain.measures import Rate
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.days import first_weekday, short_day
from grouppilot.ui.words.entries import kind_name
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.trend_views import DayRow

Trends = Counting("Trends")


def day_tick(day: date, month: bool) -> str:
    """Name a day below a chart in little room, or its month where that is enough."""
    if month:
        return QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    pattern = QCoreApplication.translate("Trends", "d MMM", "a day below a chart")
    return QLocale().toString(QDate(day), pattern)


def mark_words(code: str, told: str) -> str:
    """Say what the owner changed, given its code, and its stage or number."""
    if code == "stage":
        return name_of("stage", told)
    if code == "rules":
        return QCoreApplication.translate("Trends", "new rules")
    return Trends.tr("%n new SOP item(s)", "", int(told))


def weekdays() -> list[str]:
    """Return the short names of the weekdays, Monday first."""
    return [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]


def chart_words() -> object:
    """Return the words that charts are drawn with."""
    from grouppilot.usecases.trend_charts import Words

    few = QCoreApplication.translate("Trends", "too few")
    return Words(day_tick, mark_words, weekdays(), kind_name, few, first_weekday())


def number(value: float | None, digits: int = 0) -> str:
    """Write a number; nothing where it is not known."""
    return "" if value is None else QLocale().toString(float(value), "f", digits)


def share(rate: Rate) -> str:
    """Write a rate with the cases it rests on, or that there are too few."""
    if rate.value is None:
        return QCoreApplication.translate("Trends", "nothing known")
    pattern = QCoreApplication.translate("Trends", "{share} ({hits} of {cases})")
    if not rate.enough:
        pattern = QCoreApplication.translate("Trends", "{hits} of {cases}: too few to tell")
    return pattern.format(share=f"{rate.value:.0%}", hits=rate.hits, cases=rate.cases)


def day_words(row: DayRow) -> str:
    """Say what is known of a day."""
    lines = [short_day(row.day)]
    if row.speakers is None and row.messages is None:
        lines.append(QCoreApplication.translate("Trends", "no data"))
    if row.speakers is not None:
        lines.append(Trends.tr("%Ln member(s) spoke", "", row.speakers))
    if row.messages is not None:
        lines.append(Trends.tr("%Ln message(s)", "", row.messages))
    if row.check_ins is not None:
        lines.append(Trends.tr("%Ln checked in", "", row.check_ins))
    if row.source == "hand":
        lines.append(QCoreApplication.translate("Trends", "noted by hand"))
    return "\n".join(lines)


def verdict_words(change: BeforeAfter, mark: str) -> str:
    """Say whether speakers a day are others since a change, or why that is not said.

    Args:
        change: The days before and after held against one another.
        mark: What was changed, and when.
    """
    patterns = {
        "more": QCoreApplication.translate(
            "Trends", "Since {mark} more speak: {after} a day, {before} before."
        ),
        "less": QCoreApplication.translate(
            "Trends", "Since {mark} fewer speak: {after} a day, {before} before."
        ),
        "same": QCoreApplication.translate(
            "Trends", "Since {mark}: {after} a day, {before} before. Chance alone could do that."
        ),
        "few": QCoreApplication.translate("Trends", "Since {mark}: too few days to tell yet."),
    }
    return patterns[change.verdict].format(
        mark=mark, after=spread(change.after), before=spread(change.before)
    )


def spread(middle: object) -> str:
    """Write a median with its quartiles, e.g. ``74 (68–81)``."""
    value, low, high = (getattr(middle, name) for name in ("value", "low", "high"))
    if value is None:
        return "–"
    return f"{number(value)} ({number(low)}–{number(high)})"


def wait_words(seconds: float) -> str:
    """Write how long a question waited, in minutes or hours."""
    minutes = round(seconds / 60)
    if minutes < 60:
        return Trends.tr("%n minute(s)", "", max(minutes, 1))
    return QCoreApplication.translate("Trends", "{n} hours").format(n=number(minutes / 60, 1))


ARCHETYPES = {
    "newcomer": lambda n: Trends.tr("%n newcomer(s)", "", n),
    "silent": lambda n: Trends.tr("%n silent", "", n),
    "gone_quiet": lambda n: Trends.tr("%n gone quiet", "", n),
    "came_back": lambda n: Trends.tr("%n came back", "", n),
    "talker": lambda n: Trends.tr("%n talker(s)", "", n),
    "sharer": lambda n: Trends.tr("%n sharer(s)", "", n),
    "loyal": lambda n: Trends.tr("%n loyal", "", n),
    "regular": lambda n: Trends.tr("%n regular", "", n),
}
"""How many there are of each kind of member, in words."""
