"""What shapes have in common that people copy by hand: headers, bodies below them, mail around them."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from grouppilot.domain.chat_doubts import pasted
from grouppilot.domain.chat_events import told
from grouppilot.domain.chat_kinds import kind_of
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chats import Kind
from grouppilot.files.chats.sink import Sink

_FOOTER = re.compile(
    r"(?:发自|發自|发送自|來自|来自)\s?(?:我的|Windows|网易|QQ|iPhone|Mac).{0,40}"
    r"|从我的.{1,30}发送|通过.{1,20}客户端发送|Sent from (?:my )?.{1,40}|(?:获取|Get) ?Outlook .{1,30}|-- ?",
    re.IGNORECASE,
)
_SYSTEM = re.compile(
    r'(?:["“].{1,60}["”]|[你您])\s?'
    r"(?:邀请|通过扫描|将|被|修改群名|撤回|拍了拍|退出|与群里其他人|已成为).{1,300}",
    re.DOTALL,
)


class Head(NamedTuple):
    """A header: the lines it takes, from and up to, and what it says."""

    start: int
    end: int
    at: int
    name: str


def without_footer(lines: list[str]) -> list[str]:
    """Return lines without what a mail program put below them."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    if end and _FOOTER.fullmatch(lines[end - 1].strip()):
        end -= 1
    return lines[:end]


def real(heads: Sequence[Head], sink: Sink) -> list[Head]:
    """Return the headers that are no part of a message, and tell of the others."""
    no_heads = pasted([head.at for head in heads], [head.name for head in heads])
    sink.notice("pasted_header", len(no_heads))
    kept = [head for place, head in enumerate(heads) if place not in no_heads]
    back = sum(later.at < earlier.at for earlier, later in pairwise(kept))
    sink.notice("out_of_order", back)
    return kept


def tell(
    lines: Sequence[str], heads: Sequence[Head], sink: Sink, kind: Callable[[str], Kind] = kind_of
) -> None:
    """Tell a sink the messages under their headers; lines of the app between two paragraphs are events."""
    for place, head in enumerate(heads):
        end = heads[place + 1].start if place + 1 < len(heads) else len(lines)
        tell_one(lines[head.end : end], head, sink, kind)


def tell_one(lines: Sequence[str], head: Head, sink: Sink, kind: Callable[[str], Kind] = kind_of) -> None:
    """Tell a sink one message.

    Args:
        lines: Below its header.
        head: The header.
        sink: Where it goes.
        kind: Says what a body stands for.
    """
    who = sink.sender(head.name)
    body, events = _without_events("\n".join(lines))
    if body or not events:
        what = kind(body)
        sink.message(head.at, who, body if what in (Kind.TEXT, Kind.LINK) else "", kind=what)
    for line in events:
        sink.system(head.at, line)


def _without_events(text: str) -> tuple[str, list[str]]:
    paragraphs = re.split(r"\n[ \t]*\n", text)
    events: list[str] = []
    while len(paragraphs) > 1 and (last := bare(paragraphs[-1])) is not None:
        if last and (not _SYSTEM.fullmatch(last) or told(last) is None):
            break
        if last:
            events.insert(0, last)
        paragraphs.pop()
    return bare("\n\n".join(paragraphs)), events
