"""The open format in which several programs hand chats over, as JSON and line by line."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from grouppilot.domain.chat_instants import instant
from grouppilot.domain.chats import Event, EventKind, Facts, Flag, Kind
from grouppilot.domain.platforms import PLATFORMS
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.json_parts import glance, walk, word
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_KINDS: Mapping[str, Kind] = {
    "1": Kind.PICTURE,
    "2": Kind.VOICE,
    "3": Kind.VIDEO,
    "4": Kind.FILE,
    "5": Kind.STICKER,
    "7": Kind.LINK,
    "8": Kind.PLACE,
    "20": Kind.RED_PACKET,
    "21": Kind.TRANSFER,
    "23": Kind.CALL,
    "24": Kind.APP,
    "26": Kind.FORWARDED,
    "27": Kind.CONTACT,
    "99": Kind.OTHER,
}
_TEXTS = (Kind.TEXT, Kind.LINK)
_POKE, _REPLY, _SYSTEM, _RECALL = "22", "25", "80", "81"
_ROLES = ("owner", "admin")
_HEADERS = ("header", "chatlab")
_LONGEST_TOP = 20

Entry = Mapping[str, Any]


def sniff(file: Opened) -> float:
    """The format says its own name; or members and messages with numbers for kinds."""
    seen = glance(file)
    if "chatlab" in seen.keys and ("_type" not in seen.keys or _is_lines(file)):
        return 0.97
    if {"meta", "messages"} <= set(seen.keys) and {"sender", "timestamp", "type"} <= set(seen.entry):
        return 0.9
    return 0.97 if _is_lines(file) else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read entry by entry, in whatever order they stand."""
    reader = _Reader(sink)
    if not sink.begin(_facts(_mapping(glance(file).values.get("meta")))):
        return
    for sort, entry in _lines(file, sink) if _is_lines(file) else _entries(file):
        reader.take(sort, entry)


def _facts(meta: Entry) -> Facts:
    platform, kind = word(meta.get("platform")).lower(), word(meta.get("type"))
    group = {"group": True, "private": False}.get(kind)
    known = platform if platform in PLATFORMS else "other"
    return Facts("chatlab", title=word(meta.get("name")), platform=known, group=group)


def _is_lines(file: Opened) -> bool:
    for line in file.lines[:_LONGEST_TOP]:
        if line.strip() and not line.lstrip().startswith("#"):
            entry = _entry(line)
            return entry.get("_type") in (*_HEADERS, "member", "message")
    return False


def _entry(line: str) -> Entry:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _lines(file: Opened, sink: Sink) -> Iterator[tuple[str, Entry]]:
    for line in file.rows():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        entry = _entry(line)
        sort = word(entry.get("_type"))
        if not sort:
            sink.notice("time_unreadable")
        elif sort in _HEADERS:
            yield "meta", _mapping(entry.get("meta"))
        else:
            yield sort, entry


def _entries(file: Opened) -> Iterator[tuple[str, Entry]]:
    for path, value in walk(file, [("messages",), ("members",)]):
        if path in (("messages",), ("members",)):
            yield path[0][:-1], _mapping(value)
        elif path == ("meta",):
            yield "meta", _mapping(value)


def _mapping(value: object) -> Entry:
    return value if isinstance(value, dict) else {}


class _Reader:
    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._roles: dict[str, str] = {}
        self._owner = ""

    def take(self, sort: str, entry: Entry) -> None:
        if sort == "message":
            self._message(entry)
        elif sort == "member":
            self._member(entry)
        elif sort == "meta":
            self._meta(entry)

    def _meta(self, meta: Entry) -> None:
        self._owner = word(meta.get("ownerId"))
        self._sink.change(_facts(meta))

    def _member(self, member: Entry) -> None:
        number = word(member.get("platformId"))
        roles = member.get("roles")
        told = [word(_mapping(role).get("id")) for role in roles] if isinstance(roles, list) else []
        role = next((each for each in _ROLES if each in told), "")
        role = "owner" if number and number == self._owner else role
        if role:
            self._roles[number] = role
        self._sink.member(_name(member), number, role)

    def _message(self, message: Entry) -> None:
        at = instant(message.get("timestamp"))
        if at is None:
            self._sink.notice("time_unreadable")
            return
        sort, text = word(message.get("type")), word(message.get("content"))
        name, number = _name(message), word(message.get("sender"))
        if sort in (_SYSTEM, _POKE):
            self._sink.system(at[0], text, at[1], name if sort == _POKE else "")
        elif sort == _RECALL:
            self._sink.event(Event(*at, EventKind.RECALL, by=name, by_id=number))
        else:
            self._said(at, sort, text, self._sink.sender(name, number, self._role(number)), message)

    def _role(self, number: str) -> str:
        return "owner" if number and number == self._owner else self._roles.get(number, "")

    def _said(self, at: tuple[int, int], sort: str, text: str, who: int, message: Entry) -> None:
        kind = _KINDS.get(sort, Kind.TEXT)
        answers = word(message.get("replyToMessageId")) or None
        self._sink.message(
            at[0],
            who,
            text if kind in _TEXTS else "",
            kind=kind,
            offset=at[1],
            flags=Flag.REPLY if sort == _REPLY else Flag.FORWARDED if kind == Kind.FORWARDED else 0,
            key=word(message.get("platformMessageId")) or None,
            answers=answers,
        )


def _name(entry: Entry) -> str:
    return word(entry.get("groupNickname")) or word(entry.get("accountName"))


FORMAT = Format("chatlab", sniff, read)
