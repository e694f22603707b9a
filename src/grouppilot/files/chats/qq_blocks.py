"""QQ as text in blocks: a name, a line with the time, a line with the content."""

import re

from grouppilot.domain.chat_instants import instant
from grouppilot.domain.chat_kinds import kind_of
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chats import Facts, Kind
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.records import Head, lines_of, records
from grouppilot.files.chats.sink import Sink

_TIME = re.compile(r"时间[:：]\s?(.{8,40}?)\s*")
_NAME = re.compile(r"(\S.{0,100}?)\s?(?:\((\d{5,12})\))?[:：]\s*")
_CONTENT = re.compile(r"内容[:：]\s?")
_RESOURCES = re.compile(r"\n资源[:：]?.{0,40}(?:\n\s{0,4}- .{0,400})*\s*$|\n资源[:：].*$", re.DOTALL)
_TITLE = re.compile(r"(?:聊天名称|会话名称|聊天对象|群名称?)[:：]\s?(.+)")
_TYPE = re.compile(r"聊天类型[:：]\s?(.+)")
_SYSTEM = ("系统消息", "系统", "系统提示")


def sniff(file: Opened) -> float:
    """Names, each with a line of the time and a line of the content below it."""
    lines = file.lines
    for place in range(1, len(lines) - 1):
        if _head(lines[place], lines[place - 1]) and _CONTENT.match(lines[place + 1]):
            return 0.95
    return 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read block by block."""
    top = file.lines[:40]
    title = next((found[1].strip() for line in top if (found := _TITLE.match(line))), "")
    sort = next((found[1] for line in top if (found := _TYPE.match(line))), "")
    group = True if "群" in sort else False if "私" in sort or "好友" in sort else None
    if not sink.begin(Facts("qq_blocks", title=title, platform="qq", group=group)):
        return
    for head, body in records(lines_of(file), lambda: _head, sink):
        text = bare(_RESOURCES.sub("", _CONTENT.sub("", bare(body), count=1)))
        if head.name in _SYSTEM:
            sink.system(head.at, text)
        else:
            kind = kind_of(text)
            shown = text if kind in (Kind.TEXT, Kind.LINK) else ""
            sink.message(head.at, sink.sender(head.name, head.platform_id), shown, kind=kind)


def _head(line: str, above: str) -> Head | None:
    found = _TIME.fullmatch(line) if line[:1] == "时" else None
    name = _NAME.fullmatch(above) if found and len(above) < 200 else None
    at = instant(found[1]) if found and name else None
    return Head(at[0], name[1], name[2] or "", below=True) if name and at else None


FORMAT = Format("qq_blocks", sniff, read)
