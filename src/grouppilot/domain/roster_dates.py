"""Days as rosters write them; the order of day and month is decided once for a whole column."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from grouppilot.domain.cells import Cell, tidy
from grouppilot.domain.days import FIRST_YEAR, LAST_YEAR
from grouppilot.domain.roster_words import is_nothing

_TIME = r"(?:[ T,]+\d{1,2}[:：h.]\d{2}.*|\s*[(（]?(?:周|星期).*)?"
_THREE = re.compile(r"(\d{1,4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*[日号號.]?" + _TIME)
_EIGHT = re.compile(r"(19|20)\d{6}")
_SERIAL = re.compile(r"[1-6]\d{4}")
_EPOCH = re.compile(r"1\d{9}(\d{3})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_WORD = re.compile(
    r"(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})" + _TIME, re.I
)
_WORD_DAY = re.compile(
    r"(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})" + _TIME, re.I
)
_VAGUE = re.compile(
    r"(?:19|20)\d{2}\D{0,3}"  # a year
    # a month, or before a day
    r"|(?:19|20)?\d{2}\s*[-/.年]\s*\d{1,2}\s*月?(?:份)?\s*(?:\d{1,2}[日号])?\s*(?:以前|之前|前|以后|左右)?"
    r"|\d{1,2}月\d{1,2}[日号]?"  # a day of no year
    r"|[a-z]{3,9}\.? (?:19|20)\d{2}",
    re.I,
)
_EXCEL_START = date(1899, 12, 30)
_EARLIEST = date(1990, 1, 1)
_ORDERS = ("ymd", "dmy", "mdy")


@dataclass(frozen=True)
class DateColumn:
    """What a column of days says.

    Attributes:
        days: A day a cell, None where there is none.
        issues: Row index → ``date_not_exact`` (a month, a year, "before …") or ``bad_date`` (also a year that
            no chat group has seen or will see).
        order: ``ymd``, ``dmy`` or ``mdy``: how days in figures were read.
        guessed: Nothing in the column told day from month; the other reading is as good.
    """

    days: tuple[date | None, ...]
    issues: dict[int, str]
    order: str
    guessed: bool


def parse_dates(values: Sequence[Cell], *, today: date | None = None, order: str | None = None) -> DateColumn:
    """Read a whole column of days.

    The order in which most cells are days, none of them in the future, wins; if day and month cannot be
    told apart, points and dashes mean day first, and slashes month first only if the column is sorted so.

    Args:
        values: The cells from top to bottom.
        today: Days after tomorrow count against an order.
        order: The owner's word on it: ``ymd``, ``dmy`` or ``mdy``.
    """
    texts = [value if isinstance(value, str) else "" for value in values]
    figures = {index: found for index, text in enumerate(texts) if (found := _figures(text))}
    chosen, guessed = (order, False) if order else _choose_order(list(figures.values()), today)
    days: list[date | None] = []
    issues: dict[int, str] = {}
    for index, value in enumerate(values):
        day, issue = _read(value, figures.get(index), chosen)
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            day, issue = None, "bad_date"
        days.append(day)
        if issue:
            issues[index] = issue
    return DateColumn(tuple(days), issues, chosen, guessed)


@dataclass(frozen=True)
class _Figures:
    first: str
    middle: str
    last: str
    mark: str

    def day(self, order: str) -> date | None:
        parts = dict(zip(order, (self.first, self.middle, self.last), strict=True))
        year = int(parts["y"])
        if len(parts["y"]) not in (2, 4) or len(parts["m"]) > 2 or len(parts["d"]) > 2:
            return None
        return _day(year + 2000 if len(parts["y"]) == 2 else year, int(parts["m"]), int(parts["d"]))


def _figures(text: str) -> _Figures | None:
    found = _THREE.fullmatch(tidy(text))
    return _Figures(found[1], found[3], found[4], found[2]) if found else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plausible(figures: _Figures, order: str, latest: date) -> bool:
    day = figures.day(order)
    return day is not None and _EARLIEST <= day <= latest


def _choose_order(column: list[_Figures], today: date | None) -> tuple[str, bool]:
    """Return the order that fits best, and whether day and month could as well be the other way round."""
    latest = today + timedelta(days=1) if today else date(2100, 1, 1)
    scores = {order: sum(_plausible(cell, order, latest) for cell in column) for order in _ORDERS}
    best = max(scores.values())
    fitting = [order for order in _ORDERS if scores[order] == best]
    if len(fitting) == 1 or not column or column[0].mark == "年":
        return fitting[0], False
    marks = Counter(cell.mark for cell in column)
    slashes = marks["/"] > len(column) / 2
    if slashes and _sorted(column, "mdy") and not _sorted(column, "dmy"):
        return "mdy", False
    return "dmy", any(len({cell.day(order) for order in fitting}) > 1 for cell in column)


def _sorted(column: list[_Figures], order: str) -> bool:
    days = [day for cell in column if (day := cell.day(order))]
    return len(set(days)) > 2 and (days == sorted(days) or days == sorted(days, reverse=True))


def _read(value: Cell, figures: _Figures | None, order: str) -> tuple[date | None, str]:
    if not isinstance(value, str):
        return (value.date() if isinstance(value, datetime) else value), ""
    text = tidy(value)
    if is_nothing(text):
        return None, ""
    day = figures.day(order) if figures else _read_words(text)
    if day is None and figures and len(figures.first) == 4:
        day = figures.day("ymd")
    if day is not None:
        return day, ""
    return None, "date_not_exact" if figures is None and _VAGUE.fullmatch(text) else "bad_date"


def _read_words(text: str) -> date | None:
    if _EIGHT.fullmatch(text):
        return _day(int(text[:4]), int(text[4:6]), int(text[6:]))
    if _SERIAL.fullmatch(text):
        return _EXCEL_START + timedelta(days=int(text))
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).date()
    for pattern, order in ((_DAY_WORD, (1, 2, 3)), (_WORD_DAY, (2, 1, 3))):
        found = pattern.fullmatch(text)
        if found:
            day, month, year = (found[index] for index in order)
            return _month_day(int(year), month, int(day))
    return None


def _month_day(year: int, month: str, day: int) -> date | None:
    prefix = month[:3].lower()
    return _day(year, _MONTHS.index(prefix) + 1, day) if prefix in _MONTHS else None
