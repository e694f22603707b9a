"""Times as programs write them into files: seconds of an instant, ISO 8601, what a clock shows."""

import re

from grouppilot.domain.chat_times import TIME, day_of, second_of
from grouppilot.domain.chats import NO_OFFSET, seconds

FIRST, LAST = 946_684_800, 4_102_444_800
"""Midnight of 2000-01-01 and 2100-01-01: other times are no times of chats."""

_MILLI, _MICRO = 10**11, 10**14
_FURTHEST = 14 * 60 + 1
_SLACK = 90
_DIGITS = re.compile(r"\s*(\d{9,17})(?:\.\d*)?\s*")
_WRITTEN = re.compile(
    r"\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:T|[, \u00a0\u3000]{1,3})"
    rf"((?:上午|下午|凌晨|早上|中午|晚上)?\s?{TIME})(?:[.,]\d+)?"
    r"\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s[A-Z][A-Za-z+0-9:]{0,8})?\s*"
)
Instant = tuple[int, int]
"""``at`` and ``offset`` of `chats.Message`."""


def instant(value: object) -> Instant | None:
    """Return the time that a value of a file means; None if it means none.

    Args:
        value: Seconds, milliseconds or microseconds of an instant, as number or text, told in UTC; or a
            written time, on the clock it says, with its offset where it has one.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _counted(value)
    if not isinstance(value, str) or len(value) > 60:
        return None
    if found := _DIGITS.fullmatch(value):
        return _counted(int(found[1]))
    return _written(value)


def local_instant(value: object, written: object) -> Instant | None:
    """Return the time of a value on the clock by which it is written beside it, with that clock's offset.

    Args:
        value: As for `instant`.
        written: The same time as the exporting computer's clock showed it; anything else changes nothing.
    """
    told = instant(value)
    if told is None or told[1] == NO_OFFSET:
        return told or instant(written)
    shown = instant(written) if isinstance(written, str) else None
    if shown is None or shown[1] != NO_OFFSET:
        return told
    utc = told[0] - told[1] * 60
    quarters = round((shown[0] - utc) / 900)
    if abs(quarters * 15) > _FURTHEST or abs(shown[0] - utc - quarters * 900) > _SLACK:
        return told
    return utc + quarters * 900, quarters * 15


def _counted(value: float) -> Instant | None:
    if value != value or not FIRST <= value < LAST * 1_000_000:
        return None
    whole = int(value // 1_000_000 if value >= _MICRO else value // 1000 if value >= _MILLI else value)
    return (whole, 0) if FIRST <= whole < LAST else None


def _written(text: str) -> Instant | None:
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    day, second = day_of(found[1], "ymd"), second_of(found[2])
    if day is None or second is None:
        return None
    at = seconds(day, second)
    return (at, _offset(found[3])) if FIRST <= at < LAST else None


def _offset(text: str | None) -> int:
    if text is None:
        return NO_OFFSET
    if text[0] not in "+-":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return minutes if text[0] == "+" else -minutes
