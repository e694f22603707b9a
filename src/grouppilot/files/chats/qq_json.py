"""QQ as JSON: who and what about the chat, messages with senders and elements; or messages line by line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from grouppilot.domain.chat_instants import local_instant
from grouppilot.domain.chat_kinds import kind_of
from grouppilot.domain.chats import Facts, Flag, Kind
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.json_parts import glance, walk, word
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_ELEMENTS: Mapping[str, Kind] = {
    **dict.fromkeys(("image", "pic", "picture", "flash"), Kind.PICTURE),
    **dict.fromkeys(("audio", "voice", "ptt", "record"), Kind.VOICE),
    **dict.fromkeys(("video",), Kind.VIDEO),
    **dict.fromkeys(("file",), Kind.FILE),
    **dict.fromkeys(("market_face", "marketface", "mface", "sticker", "face", "bface"), Kind.STICKER),
    **dict.fromkeys(("forward", "multiforward", "multi_forward", "multimsg"), Kind.FORWARDED),
    **dict.fromkeys(("json", "ark", "xml", "structlongmsg", "lightapp", "card", "markdown"), Kind.APP),
    **dict.fromkeys(("location", "sharelocation"), Kind.PLACE),
    **dict.fromkeys(("wallet", "redpacket", "red_packet", "hongbao"), Kind.RED_PACKET),
    **dict.fromkeys(("call", "avrecord"), Kind.CALL),
    **dict.fromkeys(("contact",), Kind.CONTACT),
}
_SYSTEM = ("system", "graytip", "gray_tip", "notice", "系统消息", "系统")
_REPLY = ("reply", "quote", "引用")
_GROUPS = {"group": True, "2": True, "private": False, "friend": False, "1": False, "c2c": False}
_LONGEST_TOP = 3

Entry = Mapping[str, Any]


def sniff(file: Opened) -> float:
    """What is said about the chat; or messages whose senders have numbers and whose content has elements."""
    seen = glance(file)
    if "chatInfo" in seen.keys and {"messages", "metadata", "statistics", "chunked"} & set(seen.keys):
        return 0.97
    entry = seen.entry or (seen.values if "messages" not in seen.keys else {})
    return 0.9 if _is_message(entry) else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read message by message; pieces of one export that are packed together are one chat."""
    goes_on = bool(file.around) and bool(sink.facts) and sink.facts[-1].shape == "qq_json"
    if goes_on and _is_lines(file):
        if sink.options.chat not in (None, sink.facts[-1].key, sink.facts[-1].title):
            return
    elif not sink.begin(_facts(_mapping(glance(file).values.get("chatInfo")))):
        return
    for sort, entry in _lines(file, sink) if _is_lines(file) else _entries(file):
        if sort == "messages":
            _tell(entry, sink)
        else:
            sink.change(_facts(entry))


def _facts(about: Entry) -> Facts:
    group = _GROUPS.get(word(about.get("type")).lower())
    return Facts("qq_json", title=word(about.get("name")), platform="qq", group=group)


def _is_message(entry: Entry) -> bool:
    sender, content = _mapping(entry.get("sender")), entry.get("content")
    return bool({"uin", "uid"} & set(sender)) and isinstance(content, dict)


def _mapping(value: object) -> Entry:
    return value if isinstance(value, dict) else {}


def _is_lines(file: Opened) -> bool:
    return "messages" not in glance(file).keys and any(
        _is_message(_entry(line)) for line in file.lines[:_LONGEST_TOP]
    )


def _entry(line: str) -> Entry:
    try:
        return _mapping(json.loads(line))
    except (ValueError, RecursionError):
        return {}


def _lines(file: Opened, sink: Sink) -> Iterator[tuple[str, Entry]]:
    for line in file.rows():
        if line.strip():
            entry = _entry(line)
            if _is_message(entry):
                yield "messages", entry
            else:
                sink.notice("time_unreadable")


def _entries(file: Opened) -> Iterator[tuple[str, Entry]]:
    for path, value in walk(file, [(), ("messages",)], ["avatars"]):
        if path in ((), ("messages",)):
            yield "messages", _mapping(value)
        elif path == ("chatInfo",):
            yield "chatInfo", _mapping(value)


def _tell(message: Entry, sink: Sink) -> None:
    at = local_instant(message.get("timestamp"), message.get("time"))
    if at is None:
        sink.notice("time_unreadable")
        return
    content = message.get("content")
    text = word(_mapping(content).get("text") if isinstance(content, dict) else content)
    sort = word(message.get("type")).lower()
    if message.get("system") is True or message.get("isSystemMessage") is True or sort in _SYSTEM:
        sink.system(at[0], text, at[1])
        return
    elements = _mapping(content).get("elements")
    parts = [part for part in elements if isinstance(part, dict)] if isinstance(elements, list) else []
    kind, reply = _kind(sort, parts, text), _reply(parts)
    gone = message.get("recalled") is True or message.get("isRecalled") is True
    sink.message(
        at[0],
        _who(message, sink),
        text if kind in (Kind.TEXT, Kind.LINK) and not gone else "",
        kind=Kind.DELETED if gone else kind,
        offset=at[1],
        flags=Flag.REPLY if sort in _REPLY or reply is not None else 0,
        key=word(message.get("id")) or word(message.get("messageId")) or None,
        answers=reply or None,
    )


def _who(message: Entry, sink: Sink) -> int:
    sender, raw = _mapping(message.get("sender")), _mapping(message.get("rawMessage"))
    names = (sender.get("groupCard"), raw.get("sendMemberName"), sender.get("name"), sender.get("nickname"))
    name = next((told for each in (*names, raw.get("sendNickName")) if (told := word(each).strip())), "")
    number = word(sender.get("uin"))
    return sink.sender(name, number if number not in ("", "0") else word(sender.get("uid")))


def _kind(sort: str, parts: Sequence[Entry], text: str) -> Kind:
    """Return what a message is: words with a picture among them are words."""
    kinds = [word(part.get("type")).lower() for part in parts]
    written = any(
        kind == "text" and word(_mapping(part.get("data")).get("text")).strip()
        for kind, part in zip(kinds, parts, strict=True)
    )
    if written:
        return Kind.TEXT
    found = next((_ELEMENTS[kind] for kind in (*kinds, sort) if kind in _ELEMENTS), None)
    return found if found is not None else kind_of(text.strip())


def _reply(parts: Sequence[Entry]) -> str | None:
    for part in parts:
        if word(part.get("type")).lower() in _REPLY:
            data = _mapping(part.get("data"))
            names = ("messageId", "referencedMessageId", "replyMessageId", "id")
            return next((found for name in names if (found := word(data.get(name)))), "")
    return None


FORMAT = Format("qq_json", sniff, read)
