"""Chats as rows with named columns, as several programs write them: told by what the columns are called."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from grouppilot.domain.chat_instants import Instant, instant, local_instant
from grouppilot.domain.chat_stamps import Stamps
from grouppilot.domain.chats import Kind
from grouppilot.files.chats.json_parts import word
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.wechat_words import (
    SYSTEM_NAMES,
    Sort,
    body_of,
    key_before,
    plain,
    sort_of,
    tell_system,
)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "at": ("createtime", "create_time", "timestamp", "time", "时间", "消息时间", "发送时间", "strtime"),
    "shown": ("strtime", "formattedtime", "formatted_time"),
    "key": (
        *("sender", "senderusername", "sender_username", "发送者账号id", "发送者wxid", "发送者id"),
        *("发送者qq号", "senderid"),
    ),
    "card": ("群昵称", "groupnickname", "群名片"),
    "name": (
        *(
            "senderdisplayname",
            "sendername",
            "sender_name",
            "发送者昵称",
            "nickname",
            "昵称",
            "发送者",
            "发送人",
        ),
        "发送者身份",
    ),
    "remark": ("remark", "发送者备注", "备注"),
    "mine": ("issender", "is_sender", "issend", "is_send", "isself", "is_self", "发送者身份"),
    "type": ("type_name", "typename", "type", "消息类型", "类型", "localtype"),
    "below": ("subtype", "sub_type"),
    "text": ("strcontent", "content", "msg", "内容", "消息内容"),
    "number": ("platformmessageid", "msgsvrid", "serverid", "seq", "localid", "id"),
    "answers": ("replytomessageid",),
    "recalled": ("是否撤回",),
    "talker": ("talker",),
    "room": ("room_name", "talker"),
    "title": ("talkername",),
}
"""What is told → what columns may be called that tell it, in lower case, the best first."""

_ALL = frozenset(name for names in COLUMNS.values() for name in names)
_FEWEST = 4
_ME = ("我", "me")
_TRUE = (1, "1", True, "true", "True", "是", "我")
_ROOM = "@chatroom"
OTHER = "对方"


def knows(header: Iterable[str]) -> bool:
    """Whether columns tell who wrote what when, by names of which most are known."""
    own = set(header)
    has = {part: bool(own & set(names)) for part, names in COLUMNS.items()}
    who = has["key"] or has["name"] or has["talker"]
    return has["at"] and has["text"] and who and len(own & _ALL) >= _FEWEST


def columns_of(header: Iterable[str]) -> dict[str, str]:
    """Return what is told → the column that tells it, for one header."""
    own = set(header)
    found = {part: next((name for name in names if name in own), "") for part, names in COLUMNS.items()}
    if not found["key"] and found["talker"] and "talkername" not in own:
        found["key"] = found["talker"]
    return {part: name for part, name in found.items() if name}


class Teller:
    """Tells a sink rows of one chat.

    Args:
        sink: Where they go.
        names: Names by account, where the file has a list of them.
        other: What somebody without a name is called.

    Attributes:
        group: Whether a key of a group was seen.
        title: The name of the chat, as rows have it.
        stamps: How written times are read.
    """

    def __init__(self, sink: Sink, names: Mapping[str, str] | None = None, other: str = OTHER) -> None:
        self._sink = sink
        self._names = dict(names or {})
        self._other = other
        self.group = False
        self.title = ""
        self.stamps: Stamps | None = None

    def name(self, key: str, name: str) -> None:
        """Remember the name of an account."""
        if key and name:
            self._names[key] = name

    def tell(self, row: Mapping[str, Any]) -> None:
        """Tell one row.

        Args:
            row: What is told → the value, as `columns_of` names it.
        """
        at = self._at(row)
        if at is None:
            self._sink.notice("time_unreadable")
            return
        text = _text(row.get("text"))
        key, name = word(row.get("key")).strip(), self._name(row)
        self.group = self.group or _ROOM in word(row.get("room"))
        self.title = self.title or word(row.get("title")).strip()
        before, rest = key_before(text)
        if before and (not key or _ROOM in key or key == before):
            key, text = before, rest
        sort = sort_of(row.get("type"), row.get("below"))
        if (sort and sort.system) or _ROOM in key or key in SYSTEM_NAMES or name in SYSTEM_NAMES:
            tell_system(self._sink, at[0], text, at[1], self._names)
        else:
            self._said(at, sort, self._who(key, name, row), text, row)

    def _at(self, row: Mapping[str, Any]) -> Instant | None:
        value = row.get("at")
        if instant(value) is None and self.stamps is not None:
            return self.stamps.at(value)
        return local_instant(value, row.get("shown"))

    def _name(self, row: Mapping[str, Any]) -> str:
        return next(
            (name for part in ("card", "name", "remark") if (name := word(row.get(part)).strip())), ""
        )

    def _who(self, key: str, name: str, row: Mapping[str, Any]) -> int:
        mine = row.get("mine") in _TRUE
        if key in _ME or (not key and not name and mine):
            return self._sink.sender(name or "我")
        if name and key:
            self._names.setdefault(key, name)
        return self._sink.sender(name or self._names.get(key, key) or self._other, key)

    def _said(self, at: Instant, sort: Sort | None, who: int, text: str, row: Mapping[str, Any]) -> None:
        body = plain(text)
        kind, flags = (sort.kind, sort.flags) if sort else (Kind.TEXT, 0)
        if kind == Kind.TEXT or (kind == Kind.APP and body):
            stands = body_of(body.strip())
            kind = stands if stands != Kind.TEXT or kind == Kind.TEXT else kind
        if row.get("recalled") in _TRUE:
            kind = Kind.DELETED
        self._sink.message(
            at[0],
            who,
            body if kind in (Kind.TEXT, Kind.LINK) else "",
            kind=kind,
            offset=at[1],
            flags=flags,
            key=word(row.get("number")) or None,
            answers=word(row.get("answers")) or None,
        )


def _text(value: object) -> str:
    """Return a text; one variant of rows has it in JSON of its own."""
    text = word(value)
    if text.startswith('{"') and ('"msg"' in text or '"src"' in text):
        try:
            inner = json.loads(text)
        except (ValueError, RecursionError):
            return text
        if isinstance(inner, dict) and isinstance(inner.get("msg"), str):
            return word(inner["msg"])
    return text
