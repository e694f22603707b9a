"""WeChat as JSON: a session with messages, a list of rows, or lines made ready to read."""

import re
from collections.abc import Mapping
from typing import Any

from grouppilot.domain.chat_instants import instant
from grouppilot.domain.chats import Facts
from grouppilot.files.chats.chat_rows import Teller, columns_of, knows
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.json_parts import glance, walk, word
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.records import say
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.wechat_words import SYSTEM_NAMES, body_of, tell_system

_PEOPLE = ("senders", "groupMembers", "members")
_LINES = {"chat", "is_group", "messages"}
_LINE = re.compile(
    r"\[?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)\]?[ :]\s?(?:([^:：\n]{1,100})[:：] ?)?(.*)", re.DOTALL
)
_ROOM = "@chatroom"
_MOST_SHAPES = 500

Entry = Mapping[str, Any]


def sniff(file: Opened) -> float:
    """A session beside the messages; or entries whose names tell who wrote what when."""
    seen = glance(file)
    keys, entry = set(seen.keys), {name.lower(): value for name, value in seen.entry.items()}
    if keys >= _LINES:
        return 0.95
    fits = knows(entry) and all(
        isinstance(entry.get(name), str | None) for name in ("sender", "content", "msg")
    )
    if {"session", "messages"} <= keys and (fits or not entry):
        return 0.96
    if not keys:
        return 0.93 if fits else 0.0
    return 0.85 if fits and "messages" in keys else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read entry by entry; the session and the people may stand before or behind the messages."""
    reader = _Reader(sink)
    title, group = _session(glance(file).values.get("session"))
    if not sink.begin(Facts("wechat_json", title=title, platform="wechat", group=group)):
        return
    for path, value in walk(file, [(), ("messages",), *((name,) for name in _PEOPLE)], ["avatars"]):
        if path in ((), ("messages",)):
            reader.row(value)
        elif path[0] in _PEOPLE and isinstance(value, dict):
            reader.person(value)
        else:
            reader.fact(path[0], value)
    reader.end()


class _Reader:
    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._teller = Teller(sink)
        self._accounts: dict[str, tuple[str, str]] = {}
        self._shapes: dict[tuple[str, ...], dict[str, str]] = {}
        self._title = ""
        self._group: bool | None = None

    def row(self, value: object) -> None:
        if isinstance(value, str):
            self._line(value)
        elif isinstance(value, dict):
            self._teller.tell(self._adapted(value))

    def _adapted(self, entry: Entry) -> dict[str, Any]:
        keys = tuple(entry)
        shape = self._shapes.get(keys)
        if shape is None:
            lower = {name.lower(): name for name in keys}
            shape = {part: lower[name] for part, name in columns_of(lower).items()}
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[keys] = shape
        row = {part: entry[name] for part, name in shape.items()}
        account = self._accounts.get(word(row.get("key")))
        if account is not None:
            row["key"], row["name"] = account[0], row.get("name") or account[1]
        return row

    def _line(self, text: str) -> None:
        found = _LINE.fullmatch(text.strip())
        at = instant(found[1].replace("T", " ")) if found else None
        if found is None or at is None:
            self._sink.notice("time_unreadable")
        elif not found[2] or found[2] in SYSTEM_NAMES:
            tell_system(self._sink, at[0], found[3])
        else:
            say(self._sink, at[0], self._sink.sender(found[2]), word(found[3]), body_of)

    def person(self, value: Entry) -> None:
        number = _first(value, "senderID", "senderId", "id")
        key = _first(value, "wxid", "username", "userName", "platformId") or number
        name = _first(value, "groupNickname", "displayName", "nickname", "accountName", "name")
        self._teller.name(key, name)
        if number:
            self._accounts[number] = (key, name)
        role = "owner" if value.get("isOwner") is True else "admin" if value.get("isAdmin") is True else ""
        self._sink.member(name, key, role)

    def fact(self, name: str, value: object) -> None:
        if name == "session":
            self._title, self._group = _session(value)
        elif name == "chat":
            self._title = word(value)
        elif name == "is_group" and isinstance(value, bool):
            self._group = value
        self._learn()

    def end(self) -> None:
        self._title = self._title or self._teller.title
        self._group = True if self._teller.group else self._group
        self._learn()

    def _learn(self) -> None:
        self._sink.change(Facts("wechat_json", title=self._title, platform="wechat", group=self._group))


def _session(value: object) -> tuple[str, bool | None]:
    """Return the name of a chat and whether it is a group, as far as it is said."""
    if not isinstance(value, dict):
        return "", None
    kind, key = word(value.get("type")), _first(value, "wxid", "accountId", "username")
    group = True if kind == "群聊" or _ROOM in key else False if kind == "私聊" else None
    return _first(value, "displayName", "nickname", "remark"), group


def _first(value: Entry, *names: str) -> str:
    return next((found for name in names if (found := word(value.get(name)).strip())), "")


FORMAT = Format("wechat_json", sniff, read)
