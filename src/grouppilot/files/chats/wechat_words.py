"""What programs call things that write WeChat to files: kinds by number and word, lines of the app."""

import html
import re
from collections.abc import Mapping
from typing import NamedTuple

from grouppilot.domain.chat_events import told
from grouppilot.domain.chat_kinds import KINDS, kind_of
from grouppilot.domain.chat_texts import bare
from grouppilot.domain.chats import NO_OFFSET, Event, EventKind, Flag, Kind
from grouppilot.files.chats.json_parts import word
from grouppilot.files.chats.sink import Sink

SYSTEM_NAMES = frozenset(("系统消息", "系统", "系统通知", "系统提示", "system", "System"))


class Sort(NamedTuple):
    """What a row is.

    Attributes:
        kind: Of a message.
        flags: What is known of it besides.
        system: Whether the app wrote it.
    """

    kind: Kind = Kind.TEXT
    flags: int = 0
    system: bool = False


_SYSTEM = Sort(Kind.OTHER, 0, True)
_REPLY = Sort(Kind.TEXT, Flag.REPLY)
_NUMBERS: Mapping[int, Sort] = {
    1: Sort(),
    3: Sort(Kind.PICTURE),
    34: Sort(Kind.VOICE),
    42: Sort(Kind.CONTACT),
    43: Sort(Kind.VIDEO),
    47: Sort(Kind.STICKER),
    48: Sort(Kind.PLACE),
    49: Sort(Kind.APP),
    50: Sort(Kind.CALL),
    62: Sort(Kind.VIDEO),
    66: Sort(Kind.CONTACT),
    10000: _SYSTEM,
    10002: _SYSTEM,
}
_APP, _APPS = 49, {
    1: Sort(),
    4: Sort(Kind.LINK),
    5: Sort(Kind.LINK),
    6: Sort(Kind.FILE),
    8: Sort(Kind.STICKER),
    17: Sort(Kind.PLACE),
    19: Sort(Kind.FORWARDED, Flag.FORWARDED),
    53: Sort(),
    57: _REPLY,
    62: _SYSTEM,
    74: Sort(Kind.FILE),
    87: Sort(Kind.TEXT, Flag.ANNOUNCEMENT),
    2000: Sort(Kind.TRANSFER),
    2001: Sort(Kind.RED_PACKET),
    2003: Sort(Kind.RED_PACKET),
}  # fmt: skip
_STEMS: tuple[tuple[str, Sort], ...] = (
    *((stem, _SYSTEM) for stem in ("系统", "撤回", "拍一拍", "system", "revoke", "recall", "pat ")),
    *((stem, _REPLY) for stem in ("引用", "回复", "quote", "reply")),
    *((stem, Sort()) for stem in ("文本", "文字", "接龙", "text")),
    ("公告", Sort(Kind.TEXT, Flag.ANNOUNCEMENT)),
    *((stem, Sort(Kind.FORWARDED, Flag.FORWARDED)) for stem in ("聊天记录", "转发", "forward")),
    *(
        (stem, Sort(Kind.APP))
        for stem in ("小程序", "视频号", "音乐", "笔记", "收藏", "游戏", "直播", "mini")
    ),
    *((stem, Sort(Kind.RED_PACKET)) for stem in ("红包", "red packet", "redpacket", "hongbao")),
    *((stem, Sort(Kind.TRANSFER)) for stem in ("转账", "transfer")),
    *((stem, Sort(Kind.CALL)) for stem in ("通话", "call", "voip")),
    *((stem, Sort(Kind.STICKER)) for stem in ("表情", "gif", "emoji", "sticker")),
    *((stem, Sort(Kind.CONTACT)) for stem in ("名片", "公众号", "contact", "card")),
    *((stem, Sort(Kind.PLACE)) for stem in ("位置", "location")),
    *((stem, Sort(Kind.LINK)) for stem in ("链接", "图文", "link", "分享", "share")),
    *((stem, Sort(Kind.FILE)) for stem in ("文件", "file")),
    *((stem, Sort(Kind.PICTURE)) for stem in ("图片", "照片", "image", "picture", "photo")),
    *((stem, Sort(Kind.VOICE)) for stem in ("语音", "voice", "audio")),
    *((stem, Sort(Kind.VIDEO)) for stem in ("视频", "video")),
)
_WORDS: dict[str, Sort] = {}
_MOST_WORDS = 500
_PLACEHOLDER = re.compile(
    r"!?[\[【]([^\[\]【】|｜:：]{1,20})(?:[|｜:：][^\[\]【】]{0,1000})?[\]】](?:\([^()\s]{0,1000}\))?"
)
_TITLE = re.compile(r"<title>(?:<!\[CDATA\[)?(.{0,20000}?)(?:\]\]>)?</title>", re.DOTALL)
_PREFIX = re.compile(r"([A-Za-z][\w\-@.]{4,63}):\n")
_LONGEST_XML = 100_000


def sort_of(number: object, below: object = None) -> Sort | None:
    """Return what a row is by the number or word a program gives it; None for what is not known.

    Args:
        number: The type; large numbers have the type of app messages in their upper half.
        below: The type of app messages, where it stands by itself.
    """
    told_number = word(number).strip()
    if not told_number.isascii() or not told_number.isdigit():
        return _worded(told_number)
    whole = int(told_number[:18])
    first, second = whole & 0xFFFFFFFF, whole >> 32
    own = word(below).strip()
    second = second or (int(own[:9]) if own.isascii() and own.isdigit() else 0)
    return _APPS.get(second, Sort(Kind.APP)) if first == _APP and second else _NUMBERS.get(first)


def _worded(name: str) -> Sort | None:
    known = _WORDS.get(name)
    if known is None and name:
        low = name.lower()
        known = next((sort for stem, sort in _STEMS if stem in low), None)
        if known is not None and len(_WORDS) < _MOST_WORDS:
            _WORDS[name] = known
    return known


def plain(text: str) -> str:
    """Return the text of a message that may be the app's raw XML, or have the sender's key before it."""
    start = text.lstrip()[:9]
    if start.startswith(("<?xml", "<msg", "<appmsg")):
        found = _TITLE.search(text[:_LONGEST_XML])
        return html.unescape(found[1]) if found else ""
    return text


def key_before(text: str) -> tuple[str, str]:
    """Return the sender's key that raw texts of groups begin with, ``""`` for none, and the rest."""
    found = _PREFIX.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def body_of(text: str) -> Kind:
    """Return what a body stands for: words in brackets, with a link behind them or not."""
    if text[:1] in ("[", "!", "【") and (found := _PLACEHOLDER.fullmatch(text)):
        kind = KINDS.get(found[1].strip().lower())
        return kind if kind is not None else kind_of(text)
    return kind_of(text)


_CDATA = r"(?:<!\[CDATA\[)?(.{0,4000}?)(?:\]\]>)?"
_PLAIN = tuple(
    re.compile(rf"<{tag}>{_CDATA}</{tag}>", re.DOTALL)
    for tag in ("plain", "replacemsg", "text", "template", "content")
)
_LINK = re.compile(r'<link name="(\w{1,40})"[^<>]{0,200}>(.{0,20000}?)</link>', re.DOTALL)
_NICK = re.compile(rf"<nickname>{_CDATA}</nickname>", re.DOTALL)
_TAG = re.compile(r"<[^<>]{1,300}>")
_KEYED = re.compile(r"(.+)\(([A-Za-z][\w\-]{4,63}|\w+@\w+)\)")


def tell_system(
    sink: Sink, at: int, text: str, offset: int = NO_OFFSET, names: Mapping[str, str] | None = None
) -> None:
    """Tell a sink a line of the app, in words or as raw XML.

    Args:
        sink: Where it goes.
        at, offset: As in `Sink.system`.
        text: The line; names may have a key in brackets behind them.
        names: Names by key, for raw lines that have keys only.
    """
    line = worded(text, names or {})
    what = told(line)
    if what is None:
        sink.event(Event(at, offset, EventKind.NOTICE))
        return
    keyed = [_KEYED.fullmatch(name) for name in what.names]
    people, ids = what.names, tuple[str, ...]()
    if keyed and all(keyed):
        people = tuple(found[1] for found in keyed if found)
        ids = tuple(found[2] for found in keyed if found)
    by = _KEYED.fullmatch(what.by)
    sink.event(
        Event(
            *(at, offset, what.kind, people, by[1] if by else what.by, what.way, what.detail, ids),
            by_id=by[2] if by else "",
        )
    )


def worded(text: str, names: Mapping[str, str]) -> str:
    """Return a line of the app without XML, its places filled with names."""
    line = bare(text)
    if "<" in line:
        line = _unpacked(line[:_LONGEST_XML])
    for key in set(re.findall(r"\$\{(.{1,64}?)\}", line)):
        line = line.replace(f"${{{key}}}", names.get(key, key))
    return bare(line)


def _unpacked(xml: str) -> str:
    found = next((found for pattern in _PLAIN if (found := pattern.search(xml)) and found[1].strip()), None)
    if found is None:
        return _TAG.sub("", xml)
    line = html.unescape(found[1])
    for name, inner in _LINK.findall(xml):
        nicks = [html.unescape(nick) for nick in _NICK.findall(inner)]
        line = line.replace(f"${name}$", "、".join(nicks))
    return _TAG.sub("", line)
