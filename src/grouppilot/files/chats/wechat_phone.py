"""WeChat on an iPhone: several messages chosen and copied. A name, a line of day and time, the body."""

import re
from collections.abc import Sequence
from datetime import date

from grouppilot.domain.chat_times import day_of, second_of
from grouppilot.domain.chats import Facts, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.pastes import Head, real, tell
from grouppilot.files.chats.sink import Sink

_TIME = r"(?:(?:上午|下午|凌晨|早上|中午|晚上)\s?)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?"
_FIGURES = re.compile(rf"\s*(\d{{4}}年\d{{1,2}}月\d{{1,2}}日)[ ,]*(?:星期.|周.)?\s*({_TIME})\s*")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORDS = re.compile(
    r"\s*(?:[A-Z][a-z]{2,8}, )?"
    r"(?:(?P<m1>[A-Z][a-z]{2,8})\.? (?P<d1>\d{1,2})|(?P<d2>\d{1,2}) (?P<m2>[A-Z][a-z]{2,8})),? "
    rf"(?P<y>\d{{4}}),?(?: at)? (?P<t>{_TIME})\s*"
)
LONGEST_NAME = 100


def sniff(file: Opened) -> float:
    """Lines of nothing but a day and a time, each below a name."""
    lines = file.lines
    found = [place for place, line in enumerate(lines) if place and _time(line) is not None]
    named = [place for place in found if _is_name(lines[place - 1])]
    if not named:
        return 0.0
    return 0.93 if named[0] <= 3 else 0.4


def read(file: Opened, sink: Sink) -> None:
    """Read the paste as a whole: what is chosen by hand is short."""
    lines = file.whole().split("\n")
    sink.begin(Facts("wechat_phone", platform="wechat"))
    tell(lines, real(_heads(lines), sink), sink)


def _heads(lines: Sequence[str]) -> list[Head]:
    heads: list[Head] = []
    for place in range(1, len(lines)):
        at = _time(lines[place])
        if at is not None and _is_name(lines[place - 1]) and not (heads and heads[-1].end > place - 1):
            heads.append(Head(place - 1, place + 1, at, lines[place - 1].strip().rstrip(":：")))
    return heads


def _is_name(line: str) -> bool:
    return 0 < len(line.strip()) <= LONGEST_NAME


def _time(line: str) -> int | None:
    """Return the time a line is of, in seconds; None for other lines."""
    if len(line) > 60:
        return None
    if found := _FIGURES.fullmatch(line):
        day, second = day_of(found[1], "ymd"), second_of(found[2])
    elif found := _WORDS.fullmatch(line):
        day, second = _worded(found), second_of(found["t"])
    else:
        return None
    return None if day is None or second is None else seconds(day, second)


def _worded(found: re.Match[str]) -> date | None:
    name = (found["m1"] or found["m2"])[:3].lower()
    if name not in _MONTHS:
        return None
    return day_of(f"{found['y']}-{_MONTHS.index(name) + 1}-{found['d1'] or found['d2']}", "ymd")


FORMAT = Format("wechat_phone", sniff, read)
