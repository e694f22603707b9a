"""QQ's own text export: date, time, name and number in a line, the message below, blank lines between."""

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

_HEAD = re.compile(
    r"\s{0,3}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}) ((?:[上下]午)?\s?\d{1,2}:\d\d:\d\d(?: [AaPp][Mm])?)"
    r"(?: (.*?)(?:\((\d{1,12})\)|<([^<>\s]+@[^<>\s]+)>)?)?\s{0,3}"
)
_TITLE = re.compile(r"消息对象[:：]\s?(.*)")
_FOLDER = re.compile(r"消息分组[:：]\s?(.*)")
_RULE = re.compile(r"={8,}")
_MARK = "消息记录"
_SYSTEM = ("10000", "1000000")
_RANK = re.compile(r"【(?P<level>LV\s?\d{1,3}\s?)?(?P<rank>[^【】]{0,12})】", re.IGNORECASE)
_ROLES = {"群主": "owner", "管理员": "admin"}
_LONGEST_LINE = 300
_ALONE = 0.4


def sniff(file: Opened) -> float:
    """QQ's first line, or lines with date, time, name and number."""
    first = next((line for line in file.lines if line.strip()), "")
    titled = any(_TITLE.match(line) for line in file.lines[:20])
    heads = [found for line in file.lines if (found := _match(line)) and (found[4] or found[5])]
    if _MARK in first and (titled or heads):
        return 0.97
    if not heads:
        return 0.3 if titled else 0.0
    return 0.92 if _match(first) else 0.9 if titled or len(heads) > 1 else _ALONE


def read(file: Opened, sink: Sink) -> None:
    """Read chat by chat: a whole folder of chats may stand in one file."""
    several = file.count("消息对象", 1) > 1
    layout = _layout(file.lines)
    wanted = sink.begin(Facts("qq_text", platform="qq")) if _untitled(file.lines) else True
    for head, body in records(lines_of(file), lambda: _recogniser(layout), sink):
        if head.chat is not None:
            group = True if "群" in head.name or "讨论组" in head.name else None
            key = head.chat if several else ""
            wanted = sink.begin(Facts("qq_text", key, head.chat, "qq", group))
        elif wanted:
            _tell(head, body, layout, sink)


@dataclass(frozen=True)
class _Layout:
    """How one file is written.

    Attributes:
        spaced: There is a blank line above each header, so that a line without one is none.
        ranked: Most names have their rank in the group before them.
    """

    spaced: bool
    ranked: bool


def _untitled(lines: Sequence[str]) -> bool:
    """Whether a message stands before the name of any chat."""
    return next((not _TITLE.match(line) for line in lines if _TITLE.match(line) or _match(line)), True)


def _match(line: str) -> "re.Match[str] | None":
    return _HEAD.fullmatch(line) if len(line) < _LONGEST_LINE else None


def _layout(lines: Sequence[str]) -> _Layout:
    heads = [place for place, line in enumerate(lines) if (found := _match(line)) and (found[4] or found[5])]
    later = heads[1:]
    blank = sum(not lines[place - 1].strip() for place in later)
    names = [found[3] or "" for place in heads if (found := _match(lines[place]))]
    ranked = sum(bool(_RANK.match(name)) for name in names)
    return _Layout(not later or blank * 3 >= len(later) * 2, ranked * 2 > len(names))


def _recogniser(layout: _Layout) -> Recogniser:
    folder = ""

    def recognise(line: str, above: str) -> Head | None:
        nonlocal folder
        if line[:2] == "消息" and (found := _FOLDER.match(line)):
            folder = found[1].strip()
        elif line[:2] == "消息" and (found := _TITLE.match(line)):
            return Head(0, folder, chat=found[1].strip())
        elif line.lstrip()[:1].isdigit() and (found := _match(line)):
            strong = found[4] or found[5]
            if not _begins(above) and (layout.spaced or not strong):
                return None
            return _head(found)
        return None

    return recognise


def _begins(above: str) -> bool:
    return not above.strip() or _RULE.fullmatch(above.strip()) is not None or _TITLE.match(above) is not None


def _head(found: "re.Match[str]") -> Head | None:
    day, second = day_of(found[1], "ymd"), second_of(found[2])
    if day is None or second is None:
        return None
    return Head(seconds(day, second), (found[3] or "").strip(), found[4] or found[5] or "")


def _tell(head: Head, body: str, layout: _Layout, sink: Sink) -> None:
    text = bare(body)
    if head.platform_id in _SYSTEM or head.name == "系统消息":
        for line in filter(None, map(bare, text.split("\n"))):
            sink.system(head.at, line)
        return
    name, role = ranked_name(head.name, strip_all=layout.ranked)
    say(sink, head.at, sink.sender(name, head.platform_id, role), text)


def ranked_name(name: str, *, strip_all: bool = False) -> tuple[str, str]:
    """Return a name without the rank in the group before it, and the role that the rank is.

    Args:
        name: As the header has it.
        strip_all: Whether any rank is taken off, not only those of owners and administrators.
    """
    found = _RANK.match(name)
    if found is None or not (strip_all or found["level"] or found["rank"] in _ROLES):
        return name, ""
    return name[found.end() :].strip() or name, _ROLES.get(found["rank"], "")


FORMAT = Format("qq_text", sniff, read)
