"""Telegram Desktop's export: ``result.json``, of one chat or of a whole account."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import add
from typing import Any

from grouppilot.domain.chat_texts import MARKED, bare
from grouppilot.domain.chat_times import Clock, Days
from grouppilot.domain.chats import NO_OFFSET, Event, EventKind, Facts, Flag, Kind
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened, widened
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.telegram_rows import Columns, Layout, columns_of, layout_of, text_of, texts_of
from grouppilot.files.chats.telegram_scan import CutOff, Scanner

_BLOCK = 1 << 16
_DAY = 1440
_TYPED = re.compile(r'"type"\s*:\s*"(?:message|service|unsupported)"')
_SIGNS = ('"date_unixtime"', '"from_id"', '"text_entities"', '"actor_id"', '"actor"')
_ACCOUNT = ('"personal_information"', '"left_chats"', '"frequent_contacts"')
_MEDIA = {
    "sticker": Kind.STICKER,
    "video_message": Kind.VIDEO,
    "voice_message": Kind.VOICE,
    "animation": Kind.STICKER,
    "video_file": Kind.VIDEO,
    "audio_file": Kind.VOICE,
}
_OF_FIELDS = (
    ("media_type", Kind.FILE),
    ("photo", Kind.PICTURE),
    ("file", Kind.FILE),
    ("poll", Kind.POLL),
    ("todo_list", Kind.POLL),
    ("location_information", Kind.PLACE),
    ("contact_information", Kind.CONTACT),
    ("game_title", Kind.APP),
    ("invoice_information", Kind.APP),
)
_REPLY = re.compile(r'\n\s*"reply_to_message_id": (-?\d+)')
_FIELD = re.compile(
    r'\n\s*"(media_type|photo|file|poll|todo_list|location_information|contact_information)": "?(\w*)'
)
_EDITED = re.compile(r'\n\s*"edited": ')
_COUNT = re.compile(r'\n\s*"count": (\d+)')
_NOBODY = "Deleted account"
_JOINS_ALONE = frozenset(("join_group_by_link", "join_group_by_request"))
_ACTIONS = {
    **dict.fromkeys(("create_group", "create_channel", "migrate_from_group"), EventKind.CREATE),
    **dict.fromkeys(
        ("phone_call", "group_call", "invite_to_group_call", "group_call_scheduled"), EventKind.CALL
    ),
    "invite_members": EventKind.JOIN,
    "remove_members": EventKind.REMOVE,
    "edit_group_title": EventKind.TITLE,
    "pin_message": EventKind.PIN,
}


def sniff(file: Opened) -> float:
    """An object with messages of Telegram's fields, or with the parts of an account."""
    head = file.top
    if head.lstrip()[:1] != "{":
        return 0.0
    if '"messages"' in head and _TYPED.search(head) and any(sign in head for sign in _SIGNS):
        return 0.95
    if any(sign in head for sign in _ACCOUNT) and '"about"' in head:
        return 0.9
    single = re.search(r'"type"\s*:\s*"(?:personal|private|public|bot|saved)_\w+"', head)
    return 0.9 if single and '"messages"' in head else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read chat by chat, message by message."""
    scanner = Scanner(file.narrow(_BLOCK))
    try:
        _read_object(scanner, sink, single=True)
    except CutOff:
        sink.notice("cut_off")
    if not sink.facts:
        sink.begin(Facts("telegram", platform="telegram"))


def _read_object(scanner: Scanner, sink: Sink, *, single: bool) -> None:
    """Read a chat, or an account, which has lists of chats."""
    known: dict[str, Any] = {}
    begun: tuple[Facts, bool] | None = None
    for key in scanner.members():
        if key == "messages" and scanner.peek() == "[":
            facts = _facts(known, single=single)
            begun = facts, sink.begin(facts)
            _Messages(scanner, sink, wanted=begun[1]).read()
        elif key in ("chats", "left_chats") and scanner.peek() == "{":
            _read_chats(scanner, sink)
        else:
            value = scanner.value()
            if isinstance(value, str | int):
                known[key] = value
    if begun is not None and begun[1]:
        sink.change(replace(_facts(known, single=single), key=begun[0].key))


def _read_chats(scanner: Scanner, sink: Sink) -> None:
    for key in scanner.members():
        if key != "list" or scanner.peek() != "[":
            scanner.value()
            continue
        scanner.step()
        while scanner.peek() == "{":
            _read_object(scanner, sink, single=False)
        if scanner.peek() != "]":
            raise CutOff
        scanner.step()


def _facts(known: Mapping[str, Any], *, single: bool) -> Facts:
    kind = str(known.get("type", ""))
    group = True if "group" in kind or "channel" in kind else None if not kind else False
    key = "" if single else str(known.get("id", ""))
    title = str(known.get("name") or "")
    return Facts("telegram", key=key, title=title, platform="telegram", group=group)


class _Senders(dict[tuple[str, str], int]):
    """Name as it stands in the file and id → place of the sender."""

    def __init__(self, sink: Sink) -> None:
        super().__init__()
        self._sink = sink

    def __missing__(self, pair: tuple[str, str]) -> int:
        name = (_values(widened(pair[0])) or [None])[0]
        self[pair] = place = self._sink.sender(str(name or _NOBODY), pair[1])
        return place


class _Messages:
    """The messages of one chat."""

    def __init__(self, scanner: Scanner, sink: Sink, *, wanted: bool) -> None:
        self._scanner = scanner
        self._sink = sink
        self._wanted = wanted
        self._senders = _Senders(sink)
        self._days, self._clock = Days("ymd"), Clock()

    def read(self) -> None:
        """Read the list, the place being its opening bracket.

        Raises:
            CutOff: If the text ends in it.
        """
        scanner = self._scanner
        scanner.step()
        layout = None
        if scanner.peek() == "{":  # the layout shows from the line end before it on
            scanner.at = scanner.text.rfind("[", 0, scanner.at) + 1
            layout = layout_of(scanner.rest())
        while True:
            if layout is not None:
                self._usual(layout)
            if self._ended():
                return
            if not scanner.more():
                raise CutOff

    def _usual(self, layout: Layout) -> None:
        """Take the usual messages of this list that were read."""
        text = self._scanner.rest()
        end = text.find(layout.end)
        columns = columns_of(layout.message, text if end < 0 else text[:end])
        if columns.keys:
            self._bulk(columns)
            self._scanner.text = columns.others[-1] if end < 0 else columns.others[-1] + text[end:]
            self._scanner.at = 0

    def _ended(self) -> bool:
        """Take the values that are wholly there; say whether the list ends behind them."""
        scanner = self._scanner
        while (char := scanner.peek()) and char != "]":
            start = scanner.at
            value = scanner.ready()
            if value is None:
                scanner.at = scanner.text.rfind("}", 0, start) + 1
                return False
            self._one(value)
        if char == "]":
            scanner.step()
        return char == "]"

    def _bulk(self, columns: Columns) -> None:
        """Take the usual messages, and before them what stands between, so that each knows its question."""
        if not self._wanted:
            return
        instants = list(map(int, columns.instants))
        at = self._local(columns.dates, instants)
        who = list(map(self._senders.__getitem__, zip(columns.names, columns.ids, strict=True)))
        self._sink.remember(dict(zip(columns.keys, zip(who, at, strict=True), strict=True)))
        self._between(columns)
        self._rows(columns, at, instants, who)

    def _between(self, columns: Columns) -> None:
        for text in columns.others[:-1]:
            if len(text) > 3:
                for value in _values(widened(text)):
                    self._one(value)

    def _rows(self, columns: Columns, at: list[int], instants: list[int], who: list[int]) -> None:
        offsets = [(local - instant) // 60 for local, instant in zip(at, instants, strict=True)]
        if not -_DAY < min(offsets) <= max(offsets) < _DAY:
            offsets = [minutes if -_DAY < minutes < _DAY else NO_OFFSET for minutes in offsets]
        texts = [text.strip() for text in texts_of(columns.texts)]
        texts = [bare(text) if text[:1] in MARKED or text[-1:] in MARKED else text for text in texts]
        kinds = bytearray(len(at))
        flags: dict[int, int] = {place: Flag.EDITED for place, line in enumerate(columns.edited) if line}
        answers: dict[int, str] = {}
        reactions = [0] * len(at)
        around = zip(columns.middles, columns.ends, strict=True)
        for place in [place for place, (one, two) in enumerate(around) if one or len(two) > 1]:
            middle, end = columns.middles[place], columns.ends[place]
            if '"reactions"' in end:
                reactions[place] = sum(map(int, _COUNT.findall(end[end.index('"reactions"') :])))
            lines = middle + end
            if (found := _REPLY.search(lines)) and '"reply_to_peer_id"' not in lines:
                answers[place] = found[1]
                if found.end() >= len(lines) - 2:
                    continue
            kinds[place] = _kind_in(lines)
            if '"forwarded_from"' in lines:
                flags[place] = flags.get(place, 0) | Flag.FORWARDED
            if _EDITED.search(lines):
                flags[place] = flags.get(place, 0) | Flag.EDITED
        self._sink.block(
            *(at, who, kinds, texts, flags),
            offsets=offsets,
            answers=answers,
            reactions=reactions,
        )

    def _local(self, dates: Sequence[str], instants: Sequence[int]) -> list[int]:
        """Return the times of the exporting computer's clock, which is off by whole minutes."""
        days, minutes = self._days, self._clock
        try:
            midnights = map(days.__getitem__, [date[:10] for date in dates])
            hours = map(add, midnights, map(minutes.__getitem__, [date[11:16] for date in dates]))
            return [hour + instant % 60 for hour, instant in zip(hours, instants, strict=True)]
        except TypeError:  # a date that is none
            return list(instants)

    def _one(self, value: object) -> None:
        if not self._wanted or not isinstance(value, dict):
            return
        kind = value.get("type")
        time = _time(value)
        if time is None:
            self._sink.notice("time_unreadable", int(kind in ("message", "service")))
        elif kind == "message" or (kind is None and "from" in value):
            self._message(value, *time)
        elif kind == "service":
            self._service(value, *time)

    def _message(self, value: Mapping[str, Any], at: int, offset: int) -> None:
        flags = int(Flag.FORWARDED) if value.get("forwarded_from") else 0
        flags |= int(Flag.EDITED) if value.get("edited") else 0
        answers = None if value.get("reply_to_peer_id") else value.get("reply_to_message_id")
        who = self._sink.sender(str(value.get("from") or _NOBODY), _id(value.get("from_id")))
        reactions = [each.get("count") for each in value.get("reactions") or () if isinstance(each, dict)]
        self._sink.message(
            *(at, who, text_of(value.get("text"))),
            kind=_kind(value),
            offset=offset,
            flags=flags,
            key=str(value["id"]) if "id" in value else None,
            answers=None if answers is None else str(answers),
            reactions=sum(each for each in reactions if isinstance(each, int)),
        )

    def _service(self, value: Mapping[str, Any], at: int, offset: int) -> None:
        actor, actor_id = str(value.get("actor") or ""), _id(value.get("actor_id"))
        members = tuple(str(name) for name in value.get("members") or () if name)
        action = str(value.get("action"))
        own = members == (actor,)
        if action in _JOINS_ALONE or (action == "invite_members" and own):
            inviter = str(value.get("inviter") or "")
            way = "link" if action == "join_group_by_link" else "unknown"
            by = "" if inviter == "Group" else inviter
            what = Event(at, offset, EventKind.JOIN, (actor,), by, way, ids=(actor_id,) if actor_id else ())
        elif action == "remove_members" and own:
            what = Event(at, offset, EventKind.LEAVE, members, ids=(actor_id,) if actor_id else ())
        else:
            kind = _ACTIONS.get(action, EventKind.NOTICE)
            named = kind in (EventKind.JOIN, EventKind.REMOVE)
            detail = str(value.get("title") or "") if kind in (EventKind.CREATE, EventKind.TITLE) else ""
            way = "invited" if kind == EventKind.JOIN else ""
            what = Event(at, offset, kind, members if named else (), actor, way, detail, by_id=actor_id)
        self._sink.event(what)
        if what.kind == EventKind.CREATE and members:
            self._sink.event(Event(at, offset, EventKind.JOIN, members, actor, "invited", by_id=actor_id))


def _offset(local: int, instant: int) -> int:
    minutes = (local - instant) // 60
    return minutes if -_DAY < minutes < _DAY else NO_OFFSET


def _time(value: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return a message's time and offset; where only the instant is told, that of UTC."""
    date, instant = value.get("date"), value.get("date_unixtime")
    local = None
    if isinstance(date, str) and len(date) >= 19:
        day, second = Days("ymd")[date[:10]], Clock()[date[11:19]]
        local = None if day is None or second is None else day + second
    figures = str(instant)
    seconds = int(figures) if figures.isdecimal() and len(figures) < 12 else None
    if local is not None:
        return local, NO_OFFSET if seconds is None else _offset(local, seconds)
    return None if seconds is None else (seconds, 0)


def _id(value: object) -> str:
    """Return a sender's id; old exports have a bare number."""
    if isinstance(value, int):
        return f"user{value}"
    return value if isinstance(value, str) else ""


def _kind(value: Mapping[str, Any]) -> Kind:
    for field, kind in _OF_FIELDS:
        if field in value:
            return _MEDIA.get(str(value[field]), kind) if field == "media_type" else kind
    return Kind.TEXT


def _kind_in(middle: str) -> Kind:
    fields = dict(_FIELD.findall(middle))
    return _kind(fields) if fields else Kind.TEXT


def _values(text: str) -> list[Any]:
    try:
        loaded: list[Any] = json.loads(f"[{text.strip().strip(',')}]", strict=False)
    except (ValueError, RecursionError):
        return []
    return loaded


FORMAT = Format("telegram", sniff, read)
