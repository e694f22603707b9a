"""Discord channels as JSON: a guild, a channel, messages with authors, reactions and references."""

from collections.abc import Mapping
from typing import Any

from grouppilot.domain.chat_files import kind_of_file
from grouppilot.domain.chat_instants import instant
from grouppilot.domain.chats import Event, EventKind, Facts, Flag, Kind
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.json_parts import glance, walk, word
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

_SAID = frozenset(("Default", "Reply", "ChatInputCommand", "ContextMenuCommand", "0", "19", "20", "23"))
_EVENTS: Mapping[str, EventKind] = {
    **dict.fromkeys(("RecipientAdd", "1", "GuildMemberJoin", "UserJoin", "7"), EventKind.JOIN),
    **dict.fromkeys(("RecipientRemove", "2"), EventKind.REMOVE),
    **dict.fromkeys(("Call", "3"), EventKind.CALL),
    **dict.fromkeys(("ChannelNameChange", "4"), EventKind.TITLE),
    **dict.fromkeys(("ChannelPinnedMessage", "6"), EventKind.PIN),
}
_NO_GUILD = ("", "0")


def sniff(file: Opened) -> float:
    """A guild and a channel beside the messages."""
    seen = glance(file)
    if {"guild", "channel"} <= set(seen.keys):
        return 0.97
    entry = seen.entry
    return 0.9 if {"author", "timestampEdited", "isPinned"} <= set(entry) else 0.0


def read(file: Opened, sink: Sink) -> None:
    """Read message by message; the guild and the channel may stand before or behind them."""
    known = {name: _mapping(glance(file).values.get(name)) for name in ("guild", "channel")}
    if not sink.begin(_facts(known["guild"], known["channel"])):
        return
    for path, value in walk(file, [("messages",)]):
        if path == ("messages",):
            if isinstance(value, dict):
                _tell(value, sink)
        elif path in (("guild",), ("channel",)):
            known[path[0]] = _mapping(value)
            sink.change(_facts(known["guild"], known["channel"]))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _facts(guild: Mapping[str, Any], channel: Mapping[str, Any]) -> Facts:
    direct = word(channel.get("type")).startswith("Direct") or word(guild.get("id")) in _NO_GUILD
    name, server = word(channel.get("name")), word(guild.get("name"))
    title = name if direct or not server else f"{server} / {name}" if name else server
    group = not direct or word(channel.get("type")) == "DirectGroupTextChat" if guild or channel else None
    return Facts("discord_json", title=title, platform="discord", group=group)


def _tell(message: Mapping[str, Any], sink: Sink) -> None:
    at = instant(message.get("timestamp"))
    author = message.get("author")
    if at is None:
        sink.notice("time_unreadable")
        return
    who = author if isinstance(author, dict) else {}
    name, number = word(who.get("nickname")) or word(who.get("name")), word(who.get("id"))
    sort = word(message.get("type")) or "Default"
    if sort not in _SAID:
        sink.event(_event(at, sort, name, number, message))
        return
    kind, flags = _kind(message)
    reference = message.get("reference")
    answers = word(reference.get("messageId")) if isinstance(reference, dict) else ""
    forwarded = flags & Flag.FORWARDED
    sink.message(
        at[0],
        sink.sender(name, number, "bot" if who.get("isBot") is True else ""),
        word(message.get("content")),
        kind=kind,
        offset=at[1],
        flags=flags,
        key=word(message.get("id")) or None,
        answers=answers if answers and not forwarded else None,
        reactions=_reactions(message.get("reactions")),
    )


def _kind(message: Mapping[str, Any]) -> tuple[Kind, int]:
    flags = Flag.EDITED if message.get("timestampEdited") else 0
    reference = message.get("reference")
    moved = isinstance(reference, dict) and word(reference.get("type")) in ("Forward", "1")
    if moved or isinstance(message.get("forwardedMessage"), dict):
        return Kind.FORWARDED, flags | Flag.FORWARDED
    files = message.get("attachments")
    if isinstance(files, list) and files and isinstance(files[0], dict):
        return kind_of_file(word(files[0].get("fileName")) or word(files[0].get("url"))), flags
    if message.get("stickers"):
        return Kind.STICKER, flags
    if message.get("poll"):
        return Kind.POLL, flags
    if not word(message.get("content")) and (message.get("embeds") or message.get("components")):
        return Kind.APP, flags
    return Kind.TEXT, flags


def _reactions(told: object) -> int:
    """Return how many people reacted: by name where they are named, else by the counts."""
    if not isinstance(told, list):
        return 0
    people: set[str] = set()
    count = 0
    for each in told:
        if isinstance(each, dict):
            users = each.get("users")
            names = [word(one.get("id")) for one in users if isinstance(one, dict)] if users else []
            people.update(names)
            number = each.get("count")
            count += max(0, number - len(names)) if isinstance(number, int) else 0
    return len(people) + count


def _event(at: tuple[int, int], sort: str, name: str, number: str, message: Mapping[str, Any]) -> Event:
    kind = _EVENTS.get(sort, EventKind.NOTICE)
    mentions = message.get("mentions")
    others = [one for one in mentions if isinstance(one, dict)] if isinstance(mentions, list) else []
    names = tuple(word(one.get("nickname")) or word(one.get("name")) for one in others)
    ids = tuple(word(one.get("id")) for one in others)
    if kind == EventKind.JOIN and sort not in ("RecipientAdd", "1"):
        return Event(*at, kind, (name,), way="unknown", ids=(number,))
    if kind == EventKind.REMOVE and ids in ((number,), ()):
        return Event(*at, EventKind.LEAVE, (name,), ids=(number,))
    if kind in (EventKind.JOIN, EventKind.REMOVE):
        way = "invited" if kind == EventKind.JOIN else ""
        return Event(*at, kind, names, name, way, ids=ids, by_id=number)
    title = word(message.get("content")).partition(": ")[2].strip("*") if kind == EventKind.TITLE else ""
    return Event(*at, kind, by=name, detail=title, by_id=number)


FORMAT = Format("discord_json", sniff, read)
