"""WeChat as programs write it to text: a line with time and name, the message below, a blank line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chat_times import day_of, second_of
from grouppilot.domain.chats import Facts, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.records import Head, Recogniser, lines_of, records, say
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.wechat_words import SYSTEM_NAMES, body_of, tell_system

_CLOCK = r"\d{1,2}:\d\d:\d\d"
_FIRST = re.compile(rf"(\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}) ({_CLOCK}) (\S.{{0,2000}}?)\s*")
_LAST = re.compile(
    r"(?P<name>.{0,200}?)\((?P<id>[A-Za-z0-9_\-@.]{2,64}|我)\)(?: \[(?P<room>.{0,200}?)\])?"
    rf" (?:(?P<date>(?:\d{{4}}-)?\d\d-\d\d) )?(?P<clock>{_CLOCK})\s*"
)
_BARE = re.compile(
    rf"(?P<name>系统消息|我|wxid_\w{{4,40}})(?: \[(?P<room>.{{0,200}}?)\])?"
    rf" (?:(?P<date>(?:\d{{4}}-)?\d\d-\d\d) )?(?P<clock>{_CLOCK})\s*"
)
_QUOTED = re.compile(r"'(.{0,200})'")
_ROOM = re.compile(r"(.*)\([^()]*@chatroom\)")
_NUMBER = re.compile(r"\d{5,12}")
_LEAP = 1972
_LONGEST_LINE = 2000
_FEW = 0.6


@dataclass(frozen=True)
class _Layout:
    """How one file is written.

    Attributes:
        first: The time stands before the name, else behind it.
        quoted: Names stand between quotes.
        dated: Each header has a day with its year.
        year, day: What the owner says where it has none.
    """

    first: bool
    quoted: bool
    dated: bool
    year: int
    day: int


def sniff(file: Opened) -> float:
    """Times before names, in quotes or below blank lines; or times behind keys of WeChat accounts."""
    lines = [line for line in file.lines if line.strip()]
    if not lines:
        return 0.0
    if found := _FIRST.fullmatch(lines[0]):
        quoted = _QUOTED.fullmatch(found[3])
        return 0.93 if quoted else 0.8 if len(_firsts(file.lines)) > 1 else _FEW
    if not (_LAST.fullmatch(lines[0]) or _BARE.fullmatch(lines[0])):
        return 0.0
    keys = [found["id"] for line in lines if (found := _LAST.fullmatch(line))]
    named = [key for key in keys if not _NUMBER.fullmatch(key)]
    return 0.92 if named or not keys else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read record by record; lines without a body are the app's."""
    layout = _layout(file.lines, sink)
    rooms = (found["room"] for line in file.lines if (found := _LAST.fullmatch(line)))
    room = _ROOM.fullmatch(next(filter(None, rooms), ""))
    title, group = (room[1], True) if room else ("", None)
    if not sink.begin(Facts("wechat_txt", title=title, platform="wechat", group=group, timed=layout.dated)):
        return
    sink.notice("no_times", int(not layout.dated))
    named: set[str] = set()
    for head, body in records(lines_of(file), lambda: _recogniser(layout), sink):
        text = bare(body)
        if text:
            named.add(head.name)
        if head.name in SYSTEM_NAMES:
            tell_system(sink, head.at, text)
        elif not text and layout.first and not layout.quoted and head.name not in named:
            tell_system(sink, head.at, head.name)  # a line of the app has no name before it
        else:
            say(sink, head.at, sink.sender(head.name, head.platform_id), text, body_of)


def _firsts(lines: Sequence[str]) -> list[int]:
    return [place for place, line in enumerate(lines) if _FIRST.fullmatch(line) and _alone(lines, place)]


def _alone(lines: Sequence[str], place: int) -> bool:
    return place == 0 or not lines[place - 1].strip()


def _layout(lines: Sequence[str], sink: Sink) -> _Layout:
    first = next((line for line in lines if line.strip()), "")
    day = sink.options.day
    found = _FIRST.fullmatch(first)
    heads = [each for line in lines if (each := _LAST.fullmatch(line) or _BARE.fullmatch(line))]
    dated = found is not None or all(len(each["date"] or "") > 5 for each in heads)
    return _Layout(
        found is not None,
        bool(found and _QUOTED.fullmatch(found[3])),
        dated or (day is not None and all(each["date"] for each in heads)),
        day.year if day else _LEAP,
        seconds(day) if day else 0,
    )


def _recogniser(layout: _Layout) -> Recogniser:
    def recognise(line: str, above: str) -> Head | None:
        if above.strip() or len(line) > _LONGEST_LINE:
            return None
        return _time_first(line, layout) if layout.first else _time_last(line, layout)

    return recognise


def _time_first(line: str, layout: _Layout) -> Head | None:
    found = _FIRST.fullmatch(line) if line[:1].isdigit() else None
    if found is None:
        return None
    quoted = _QUOTED.fullmatch(found[3])
    if layout.quoted and quoted is None:
        return None
    day, second = day_of(found[1], "ymd"), second_of(found[2])
    name = quoted[1] if quoted else found[3]
    return None if day is None or second is None else Head(seconds(day, second), name)


def _time_last(line: str, layout: _Layout) -> Head | None:
    found = _LAST.fullmatch(line) or _BARE.fullmatch(line)
    if found is None:
        return None
    second, date = second_of(found["clock"]), found["date"]
    if second is None:
        return None
    key = found.groupdict().get("id") or ""
    name = found["name"] or key
    if date is None:
        return Head(layout.day + second, name, "" if key == "我" else key)
    day = day_of(date if len(date) > 5 else f"{layout.year}-{date}", "ymd")
    return None if day is None else Head(seconds(day, second), name, "" if key == "我" else key)


FORMAT = Format("wechat_txt", sniff, read)
