"""Times of day and lengths as people write them into plans, in Chinese and English."""

import re

from grouppilot.domain.folding import fold

DAY = 1440

_ALL_DAY = frozenset(
    ("全天", "整天", "all day", "allday", "all-day", "whole day", "-", "--", "—", "/", "无", "n/a")
)
_EARLY = ("凌晨", "清晨", "早上", "早晨", "早", "上午", "am", "a.m.")
_LATE = ("下午", "傍晚", "晚上", "晚间", "晚", "夜里", "pm", "p.m.")
_NOON = ("中午",)
_WORDS = "|".join(re.escape(word) for word in sorted((*_EARLY, *_LATE, *_NOON), key=len, reverse=True))
_CLOCK = re.compile(
    rf"(?P<before>{_WORDS})?\s*(?P<hour>\d{{1,2}})"
    r"(?:\s*[:.点點时時h]\s*(?:(?P<minute>\d{1,2})(?::\d{2}(?:\.\d+)?)?\s*分?|(?P<half>半)|(?P<quarter>[一三])刻)?整?)?"
    rf"\s*(?P<after>{_WORDS})?"
)
_PLAIN = re.compile(r"(\d{2})(\d{2})")
_SHARE = re.compile(r"0?\.\d+|0")
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}[ t](\d{2}:\d{2})\S*")
_UNTIL = re.compile(r"\s*(?:-|–|—|~|〜|至|到|\bto\b)\s*")
_LENGTH = re.compile(
    r"(?:(?P<hours>\d{1,3}(?:\.\d+)?)\s*(?:h|hrs?|hours?|小时|小時|个小时|钟头)\s*(?P<half>半)?)?\s*"
    r"(?:(?P<minutes>\d{1,5}(?:\.0+)?)\s*(?:m|mins?|minutes?|分|分钟|分鐘)?)?"
)
_CLOCKED = re.compile(r"(\d{1,3}):(\d{2})(?::\d{2})?")


def time_span(text: str) -> tuple[int | None, int] | None:
    """Read a time of day, or from when till when.

    Args:
        text: Such as ``20:30``, ``8:30 pm``, ``晚上8点半``, ``20:30-21:30``, ``0.85`` (a spreadsheet's share
            of a day) or ``全天``.

    Returns:
        The minute of the day (None for all day) and the length in minutes (0 where it is not said); None for
        what is no time.
    """
    folded = fold(text)
    if folded in _ALL_DAY:
        return None, 0
    if _SHARE.fullmatch(folded):
        return round(float(folded) * DAY) % DAY, 0
    dated = _DATED.fullmatch(folded)
    parts = _UNTIL.split(dated[1] if dated else folded, maxsplit=1)
    start = _clock(parts[0])
    end = _clock(parts[1]) if len(parts) > 1 else start
    if start is None or end is None:
        return None
    return _together(*start, *end) if len(parts) > 1 else (start[0], 0)


def _together(start: int, start_said: bool, end: int, end_said: bool) -> tuple[int, int]:
    """Return start and length; morning or evening that is said of one end is meant of the other, too."""
    half = DAY // 2
    if end_said and not start_said and start + half < end:
        start += half
    elif end < start < end + half and not end_said:
        end += half
    return start, (end - start) % DAY


def minutes_in(text: str) -> int | None:
    """Read a length such as ``60``, ``1.5 h``, ``1小时30分`` or ``1:30``, in minutes; None for any other."""
    folded = fold(text)
    clocked = _CLOCKED.fullmatch(folded)
    if clocked:
        return int(clocked[1]) * 60 + int(clocked[2])
    found = _LENGTH.fullmatch(folded)
    if not folded or found is None:
        return None
    hours = float(found["hours"] or 0) + (0.5 if found["half"] else 0)
    return round(hours * 60 + float(found["minutes"] or 0))


def _clock(text: str) -> tuple[int, bool] | None:
    """Return a minute of the day, and whether a word says which half of it."""
    plain = _PLAIN.fullmatch(text.strip())
    if plain:
        return _minute(int(plain[1]), int(plain[2]), False)
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"] or found["quarter"]:
        minute = {None: 30, "一": 15, "三": 45}[found["quarter"]]
    word = found["before"] or found["after"] or ""
    if (word in _LATE and hour < 12) or (word in _NOON and hour < 11):
        hour += 12
    elif word in _EARLY and hour == 12:
        hour = 0
    return _minute(hour, minute, bool(word))


def _minute(hour: int, minute: int, said: bool) -> tuple[int, bool] | None:
    if hour == 24 and minute == 0:
        return 0, said
    return (hour * 60 + minute, said) if hour < 24 and minute < 60 else None
