"""QQ on a computer: messages chosen and copied. Name, number, day and time in a line, the body below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from grouppilot.domain.chat_stamps import Stamps
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chat_times import DATE, second_of
from grouppilot.domain.chats import Facts, seconds
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.qq_text import ranked_name
from grouppilot.files.chats.records import Head, Recogniser, lines_of, records, say
from grouppilot.files.chats.sink import Sink

_HEAD = re.compile(
    r"\s{0,3}(?P<name>\S.{0,100}?|)"
    r"(?:\((?P<id>\d{1,12}|Bot|[a-z]\d{5,12})\)|<(?P<mail>[^<>\s]{3,60}@[^<>\s]{3,60})>)?[:：]?[ \t]{1,4}"
    rf"(?:(?P<date>{DATE}|\d\d-\d\d),?[ \u00a0\u202f])?"
    r"(?P<time>(?:[上下]午)?\s?\d{1,2}:\d\d:\d\d(?:[ \u00a0\u202f][AaPp][Mm])?)\s{0,3}"
)
_EVENT = re.compile(
    r"[^\n]{1,100}(?:加入本群|加入了?群聊|退出了?(?:本群|群聊)|撤回了一条消息|(?:移出|踢出)了?(?:本群|群聊))[。.]?"
)
_SHORT_DATE = 5
_LEAP = 2000
_LONGEST_LINE = 300


def sniff(file: Opened) -> float:
    """Times with seconds at the end of lines, behind names and numbers."""
    lines = [line for line in file.lines if line.strip()]
    first = _match(lines[0]) if lines else None
    if first is None or not (first["name"] or first["id"]):
        return 0.0
    if first["id"] or first["mail"]:
        return 0.93 if first["date"] else 0.9
    if first["date"]:
        return 0.87
    again = sum(_match(line) is not None for line in lines[1:])
    return 0.5 if again else 0.31


def read(file: Opened, sink: Sink) -> None:
    """Read a paste; where it tells no day or no year, the owner does."""
    heads = [found for line in lines_of(file)(False) if (found := _match(line))]
    layout = _layout(heads, sink)
    if not sink.begin(Facts("qq_pasted", platform="qq", timed=layout.timed)):
        return
    sink.notice("no_times", int(not layout.timed))
    for head, body in records(lines_of(file), lambda: _recogniser(layout), sink):
        name, role = ranked_name(head.name)
        text, events = _without_events(bare(body))
        if text or not events:
            say(sink, head.at, sink.sender(name, head.platform_id, role), text)
        for line in events:
            sink.system(head.at, line)


def _without_events(text: str) -> tuple[str, list[str]]:
    """Take off the lines of the app that stand below a message, each a paragraph of its own."""
    paragraphs = re.split(r"\n[ \t]*\n", text)
    events: list[str] = []
    while paragraphs and _EVENT.fullmatch(bare(paragraphs[-1])) and (events or len(paragraphs) > 1):
        events.insert(0, bare(paragraphs.pop()))
    return (bare("\n\n".join(paragraphs)) if events else text), events


@dataclass(frozen=True)
class _Layout:
    """How one paste is read.

    Attributes:
        stamps: The order of day and month.
        year, midnight: What the owner says.
        timed: Whether nothing is missing.
    """

    stamps: Stamps
    year: int
    midnight: int
    timed: bool


def _match(line: str) -> "re.Match[str] | None":
    if len(line) > _LONGEST_LINE or ":" not in line[-14:]:
        return None
    return _HEAD.fullmatch(line)


def _layout(heads: Sequence["re.Match[str]"], sink: Sink) -> _Layout:
    day = sink.options.day
    written = [f"{head['date']} {head['time']}" for head in heads if _is_whole(head)]
    stamps = Stamps(written, sink.options.day_order)
    sink.notice("day_order_unclear", int(not stamps.clear))
    timed = day is not None or len(written) == len(heads)
    return _Layout(stamps, day.year if day else _LEAP, seconds(day) if day else 0, timed)


def _is_whole(head: "re.Match[str]") -> bool:
    return head["date"] is not None and len(head["date"]) > _SHORT_DATE


def _recogniser(layout: _Layout) -> Recogniser:
    def recognise(line: str, _above: str) -> Head | None:
        found = _match(line)
        if found is None:
            return None
        at = _at(found, layout)
        return None if at is None else Head(at, found["name"] or "", found["id"] or found["mail"] or "")

    return recognise


def _at(found: "re.Match[str]", layout: _Layout) -> int | None:
    if found["date"] is None:
        second = second_of(found["time"])
        return None if second is None else layout.midnight + second
    date = found["date"] if _is_whole(found) else f"{layout.year}-{found['date']}"
    told = layout.stamps.at(f"{date} {found['time']}")
    return told[0] if told else None


FORMAT = Format("qq_pasted", sniff, read)
