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

TrendWords = Counting("TrendWords")


def day_tick(day: date, month: bool) -> str:
    """Name a day below a chart in little room, or its month where that is enough."""
    if month:
        return QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)
    pattern = QCoreApplication.translate("TrendWords", "d MMM", "a day below a chart")
    return QLocale().toString(QDate(day), pattern)


def mark_words(code: str, told: str) -> str:
    """Say what the owner changed, given its code, and its stage or number."""
    if code == "stage":
        return name_of("stage", told)
    if code == "rules":
        return _new_rules()
    return TrendWords.tr("%n new SOP item(s)", "", int(told))


def weekdays() -> list[str]:
    """Return the short names of the weekdays, Monday first."""
    return [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]


def chart_words() -> object:
    """Return the words that charts are drawn with."""
    from grouppilot.usecases.trend_charts import Words

    few = QCoreApplication.translate("TrendWords", "too few")
    return Words(day_tick, mark_words, weekdays(), kind_name, few, first_weekday())


def number(value: float | None, digits: int = 0) -> str:
    """Write a number; nothing where it is not known."""
    return "" if value is None else QLocale().toString(float(value), "f", digits)


def share(rate: Rate) -> str:
    """Write a rate with the cases it rests on, or that there are too few."""
    if rate.value is None:
        return QCoreApplication.translate("TrendWords", "nothing known")
    pattern = QCoreApplication.translate("TrendWords", "{share} ({hits} of {cases})")
    if not rate.enough:
        pattern = QCoreApplication.translate("TrendWords", "{hits} of {cases}: too few to tell")
    return pattern.format(share=f"{rate.value:.0%}", hits=rate.hits, cases=rate.cases)


def day_words(row: DayRow) -> str:
    """Say what is known of a day."""
    lines = [short_day(row.day)]
    if row.speakers is None and row.messages is None:
        lines.append(_no_data())
    if row.speakers is not None:
        lines.append(TrendWords.tr("%Ln member(s) spoke", "", row.speakers))
    if row.messages is not None:
        lines.append(TrendWords.tr("%Ln message(s)", "", row.messages))
    if row.check_ins is not None:
        lines.append(TrendWords.tr("%Ln checked in", "", row.check_ins))
    if row.source == "hand":
        lines.append(QCoreApplication.translate("TrendWords", "noted by hand"))
    return "\n".join(lines)


def verdict_words(change: BeforeAfter, mark: str) -> str:
    """Say whether speakers a day are others since a change, or why that is not said.

    Args:
        change: The days before and after held against one another.
        mark: What was changed, and when.
    """
    patterns = {
        "more": QCoreApplication.translate(
            "TrendWords", "Since {mark} more speak: {after} a day, {before} before."
        ),
        "less": QCoreApplication.translate(
            "TrendWords", "Since {mark} fewer speak: {after} a day, {before} before."
        ),
        "same": QCoreApplication.translate(
            "TrendWords", "Since {mark}: {after} a day, {before} before. Chance alone could do that."
        ),
        "few": QCoreApplication.translate("TrendWords", "Since {mark}: too few days to tell yet."),
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
        return TrendWords.tr("%n minute(s)", "", max(minutes, 1))
    return _hours().format(n=number(minutes / 60, 1))


ARCHETYPES = {
    "newcomer": lambda n: TrendWords.tr("%n newcomer(s)", "", n),
    "silent": lambda n: TrendWords.tr("%n silent", "", n),
    "gone_quiet": lambda n: TrendWords.tr("%n gone quiet", "", n),
    "came_back": lambda n: TrendWords.tr("%n came back", "", n),
    "talker": lambda n: TrendWords.tr("%n talker(s)", "", n),
    "sharer": lambda n: TrendWords.tr("%n sharer(s)", "", n),
    "loyal": lambda n: TrendWords.tr("%n loyal", "", n),
    "regular": lambda n: TrendWords.tr("%n regular", "", n),
}
"""How many there are of each kind of member, in words."""


def _new_rules() -> str:
    return QCoreApplication.translate("TrendWords", "new rules")


def _no_data() -> str:
    return QCoreApplication.translate("TrendWords", "no data")


def _hours() -> str:
    return QCoreApplication.translate("TrendWords", "{n} hours")
