"""Dates and times as chat apps write them; the order of day and month is decided once for a whole file."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from grouppilot.domain.chats import seconds

ORDERS = ("dmy", "mdy", "ymd")

SPACE = "[ \u00a0\u202f]"
DATE = r"[RHS]?\d{1,4}\u200f?[./\-年년] ?\d{1,2}\u200f?[./\-月월] ?\d{1,4}(?: ?BE\b)?[.日일]?"
"""A date of three numbers: any order, the usual marks between, Buddhist and Japanese years, Arabic digits."""

_AM = (
    *(
        "上午",
        "午前",
        "오전",
        "凌晨",
        "早上",
        "清晨",
        "清早",
        "ص",
        "π.μ.",
        "πμ",
        "ÖÖ",
        "SA",
        "fm",
        "f.m.",
        "ap.",
    ),
    *("de.", "dop.", "vm.", "дп", "пре подне", "ق.ظ.", "पूर्वाह्न", "ก่อนเที่ยง", "לפנה״צ", 'לפנה"צ', "PG", "দুপুর"),
)
_PM = (
    *(
        "下午",
        "午後",
        "오후",
        "晚上",
        "傍晚",
        "م",
        "μ.μ.",
        "μμ",
        "ÖS",
        "CH",
        "em",
        "e.m.",
        "ip.",
        "du.",
        "odp.",
    ),
    *("nm.", "пп", "по подне", "ب.ظ.", "अपराह्न", "หลังเที่ยง", "אחה״צ", 'אחה"צ', "PTG", "中午"),
)
_PREFIXED = "|".join(word for word in (*_AM, *_PM) if word[0] > "\u2e80")
_WORDS = "|".join(
    re.escape(word) for word in sorted((*_AM, *_PM), key=len, reverse=True) if word[0] <= "\u2e80"
)
_HALF = rf"(?i:[ap]\.?{SPACE}?m\b\.?|{_WORDS})"
TIME = rf"(?:(?:{_PREFIXED}){SPACE}?)?\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:{SPACE}?{_HALF})?"
"""A time of day, of 24 hours or of twice 12, with or without seconds."""

BETWEEN = rf"(?:[,،]| ?г\.,?)?(?: (?:à|às|a las|alle|ore|klo|kl\.?|um|at|в|о|o|u|a))?{SPACE}?"
"""What may stand between a date and a time."""

_NUMBERS = re.compile(r"\d+")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_BUDDHIST = 543
_ERAS = {"R": 2018, "H": 1988, "S": 1925}
FIRST_YEAR, LAST_YEAR = 2003, 2100
_YEAR_FIRST = re.compile(r"\d{4}|[RHS]\d")
_Rank = tuple[int, int, int, int]
_LETTERS = re.compile(r"[^\W\d_]")


def second_of(text: str) -> int | None:
    """Return the second of the day that a time means; None if there is no such time."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    word = (text[: found.start()] + text[found.end() :]).strip(" \u00a0\u202f")
    if word and hour <= 12:
        hour = _hour(hour, word)
    if hour == 24:  # some clocks count 1 to 24
        hour = 0
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second


def _hour(hour: int, word: str) -> int:
    if word == "中午":
        return hour if hour >= 10 else hour + 12
    if word in _PM or word[:1] in "pP":
        return hour if hour == 12 and word != "晚上" else hour % 12 + 12 if hour < 12 else 0
    return hour % 12


@dataclass(frozen=True)
class DayOrder:
    """How the dates of a file are read.

    Attributes:
        order: One of `ORDERS`; a year of four digits in front is read as such whatever the order.
        clear: Whether the file shows it; if not, another order is as good.
    """

    order: str
    clear: bool


def day_of(text: str, order: str) -> date | None:
    """Return the day a date means under an order; None if there is no such day."""
    numbers = _NUMBERS.findall(text)
    if len(numbers) != 3:
        return None
    era = _ERAS.get(text[0])
    if era is not None:
        return _day(era + int(numbers[0]), int(numbers[1]), int(numbers[2]))
    if len(numbers[0]) > 2:
        order = "ymd"
    year, month, day = (int(numbers[order.index(part)]) for part in "ymd")
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    if year < 100:
        year += 2000
    elif year > LAST_YEAR:
        year -= _BUDDHIST
    try:
        return date(year, month, day)
    except ValueError:
        return None


def is_plain(text: str) -> bool:
    """Return whether a date shows by itself which number is the day, by one above 12 or a year in front."""
    return (day_of(text, "dmy") is None) != (day_of(text, "mdy") is None) or bool(_YEAR_FIRST.match(text))


def decide(dates: Sequence[str], *, halves: bool = False) -> DayOrder:
    """Decide the order of a file's dates from all of them.

    The order under which most are days, of likely years, that go forward and lie close together, wins. If
    several are as good and mean different days, points mean day first, and so do zeros in front and dashes;
    that is a guess.

    Args:
        dates: As written, in the order of the file; the same one again may be left out.
        halves: Whether the times are of twice 12 hours, as where months stand first.
    """
    own = list(dict.fromkeys(dates))
    free = [text for text in own if text[0] not in _ERAS and len(_NUMBERS.findall(text)[:1][0]) <= 2]
    if not free:
        return DayOrder("ymd", True)
    ranks = {order: _rank(free, dates, order) for order in ORDERS}
    order, other = sorted(("dmy", "mdy"), key=lambda each: ranks[each])
    if _better(ranks["ymd"], ranks[order]):  # years of two figures in front are rare
        return DayOrder("ymd", True)
    same = [day_of(text, order) for text in free] == [day_of(text, other) for text in free]
    if same or _better(ranks[order], ranks[other]):
        return DayOrder(order, True)
    return _usual(free, halves=halves)


def _better(one: _Rank, other: _Rank) -> bool:
    """Whether an order is so much better that it is meant."""
    if one[:2] != other[:2]:
        return one[:2] < other[:2]
    if one[2] != other[2]:
        return one[2] * 3 < other[2]
    return one[3] * 4 <= other[3] and other[3] > 0


def _rank(free: Sequence[str], dates: Sequence[str], order: str) -> _Rank:
    """Return how bad an order is: no days, unlikely years, steps back, days from first to last."""
    days = {text: day_of(text, order) for text in free}
    missing = sum(day is None for day in days.values())
    unlikely = sum(day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR for day in days.values())
    row = [day for text in dates if (day := days.get(text))]
    back = sum(later < earlier for earlier, later in pairwise(row))
    span = (max(row) - min(row)).days if row else 0
    return missing, unlikely, back, span


def _usual(free: Sequence[str], *, halves: bool) -> DayOrder:
    sample = free[0]
    if "." in sample:
        return DayOrder("dmy", True)
    short = all(len(text.rsplit("/", 1)[-1]) == 2 and not re.search(r"\b0\d/", text) for text in free)
    return DayOrder("mdy" if "/" in sample and (short or halves) else "dmy", False)


class Days(dict[str, int | None]):
    """Dates as written → seconds of their midnight (see `chats`), each worked out once.

    Args:
        order: How they are read.

    Attributes:
        mixed: How many dates are no days under the order, but are under another.
    """

    def __init__(self, order: str) -> None:
        super().__init__()
        self.order = order
        self.mixed = 0

    def __missing__(self, text: str) -> int | None:
        day = day_of(text, self.order)
        if day is None:
            day = next((other for order in ORDERS if (other := day_of(text, order))), None)
            self.mixed += day is not None
        self[text] = found = None if day is None else seconds(day)
        return found


class Clock(dict[str, int | None]):
    """Times as written → second of the day, each worked out once."""

    def __missing__(self, text: str) -> int | None:
        self[text] = found = second_of(text)
        return found


def has_halves(times: Iterable[str]) -> bool:
    """Return whether times are of twice 12 hours."""
    return any(_LETTERS.search(time) for time in times)
