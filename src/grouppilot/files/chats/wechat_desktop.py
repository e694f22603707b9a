"""WeChat on a computer: several messages chosen and copied. Names alone, or with day and time."""

import re
from collections import Counter
from collections.abc import Sequence

from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chat_times import day_of, second_of
from grouppilot.domain.chats import Facts, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.pastes import Head, real, tell
from grouppilot.files.chats.sink import Sink

_NAMED = re.compile(r"\s*(\S.{0,59}?)\s*[:：]\s*")
_TIMED = re.compile(
    r"\s*(\S.{0,99}?)[ \t\u00a0\u3000]+(\d{4}[/.-]\d{1,2}[/.-]\d{1,2}),?[ \u00a0\u202f]+"
    r"((?:上午|下午|凌晨|早上|中午|晚上)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?)\s*"
)


def sniff(file: Opened) -> float:
    """Names with day and time behind them; or names with a colon alone, of which some come again."""
    lines = file.lines
    first = next((line for line in lines if line.strip()), "")
    if _timed(first) is not None:
        return 0.85
    names = Counter(found[1] for line in _begins(lines) if (found := _NAMED.fullmatch(line)))
    if not names or not _NAMED.fullmatch(first):
        return 0.0
    again = sum(count for count in names.values() if count > 1)
    return 0.6 if again or len(names) > 1 else 0.35


def read(file: Opened, sink: Sink) -> None:
    """Read the paste as a whole: what is chosen by hand is short."""
    lines = file.whole().split("\n")
    heads = [head for place, line in enumerate(lines) if (head := _head(line, place))]
    if heads:
        sink.begin(Facts("wechat_desktop", platform="wechat"))
        tell(lines, real(heads, sink), sink)
    else:
        _read_untimed(lines, sink)


def _read_untimed(lines: Sequence[str], sink: Sink) -> None:
    """Messages of the day that the owner named, a second apart, so that they stay in their order."""
    day = sink.options.day
    sink.begin(Facts("wechat_desktop", platform="wechat", timed=False))
    sink.notice("no_times")
    midnight = seconds(day) if day else 0
    places = _named(lines)
    heads = [
        Head(place, place + 1, midnight + number, bare(lines[place]).rstrip(":： "))
        for number, place in enumerate(places)
    ]
    tell(lines, heads, sink)


def _named(lines: Sequence[str]) -> list[int]:
    """Return where names stand: at the top and below blank lines, if there are any; else anywhere."""
    found = [place for place, line in enumerate(lines) if _NAMED.fullmatch(line)]
    begins = [place for place in found if place == 0 or not lines[place - 1].strip()]
    return begins if len(begins) > 1 or len(found) == len(begins) else found


def _begins(lines: Sequence[str]) -> list[str]:
    return [lines[place] for place in _named(lines)]


def _head(line: str, place: int) -> Head | None:
    at = _timed(line)
    return None if at is None else Head(place, place + 1, at[0], at[1])


def _timed(line: str) -> tuple[int, str] | None:
    if len(line) > 200 or not (found := _TIMED.fullmatch(line)):
        return None
    day, second = day_of(found[2], "ymd"), second_of(found[3])
    return None if day is None or second is None else (seconds(day, second), found[1].rstrip(":："))


FORMAT = Format("wechat_desktop", sniff, read)
