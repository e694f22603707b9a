"""Where readers put what they find: texts are looked through, digested and dropped, rows travel in parts."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from typing import Any

from grouppilot.domain.chat_events import told
from grouppilot.domain.chat_texts import Words, bare, signed
from grouppilot.domain.chats import (
    DIGEST,
    NO_OFFSET,
    Chain,
    Event,
    EventKind,
    Facts,
    Flag,
    Kind,
    Rows,
    Sender,
)
from grouppilot.files.chats.finding import Finder

PART = 5000
MOST_KEPT = 50_000
LONGEST_NAME = 200
_KEY = 64
_MOST = 65_535
_NOBODY = (-1, 0)
_CHAIN = int(Flag.CHAIN)
_REPLY = int(Flag.REPLY)


@dataclass(frozen=True)
class Options:
    """What the owner and the workspace say about a source.

    Attributes:
        words: What marks a check-in.
        key: The workspace's own key for digests, at most 64 bytes.
        chat: Key of the one chat wanted; None for all.
        day: The day of a source without times; None if it was not asked for yet.
        day_order: ``dmy``, ``mdy`` or ``ymd`` where the owner decided it.
    """

    words: Words = field(default_factory=Words)
    key: bytes = b""
    chat: str | None = None
    day: date | None = None
    day_order: str | None = None


@dataclass(frozen=True)
class Part:
    """Some of what was read, in the order of the file.

    Attributes:
        chat: Place of the chat in the source, from 0.
        facts: The chat's facts as far as they are known.
        rows: Messages.
        senders: Those not yet told; their places follow on those told before.
        renamed: Senders told before who go by another name or role, by place.
        events: What happened.
        chains: Sign-ups.
        members: Who the file says is in the group, whether or not they wrote.
    """

    chat: int
    facts: Facts
    rows: Rows
    senders: tuple[Sender, ...] = ()
    renamed: tuple[tuple[int, Sender], ...] = ()
    events: tuple[Event, ...] = ()
    chains: tuple[Chain, ...] = ()
    members: tuple[Sender, ...] = ()


@dataclass
class _Columns:
    at: "array[int]" = field(default_factory=lambda: array("q"))
    offsets: "array[int]" = field(default_factory=lambda: array("h"))
    senders: "array[int]" = field(default_factory=lambda: array("i"))
    kinds: bytearray = field(default_factory=bytearray)
    lengths: "array[int]" = field(default_factory=lambda: array("i"))
    flags: "array[int]" = field(default_factory=lambda: array("H"))
    digests: bytearray = field(default_factory=bytearray)
    answered: "array[int]" = field(default_factory=lambda: array("i"))
    answered_at: "array[int]" = field(default_factory=lambda: array("q"))
    reactions: "array[int]" = field(default_factory=lambda: array("H"))

    def rows(self) -> Rows:
        return Rows(
            *(self.at, self.offsets, self.senders, bytes(self.kinds), self.lengths, self.flags),
            *(bytes(self.digests), self.answered, self.answered_at, self.reactions),
        )


class Sink:
    """Takes what a reader finds in one source.

    Args:
        send: Takes each finished part.
        options: What the owner says.

    Attributes:
        options: As given.
        notices: What the owner should know, by code.
        facts: The chats begun.
        messages: How many were sent on.
        part: Name of the file that is read, where several make one source: the key of a chat without one.
    """

    def __init__(self, send: Callable[[Part], None], options: Options) -> None:
        self.options = options
        self.notices: dict[str, int] = {}
        self.facts: list[Facts] = []
        self.messages = 0
        self.part = ""
        self._send = send
        self._hash = blake2b(digest_size=DIGEST, key=options.key[:_KEY])
        self._finder = Finder(options.words)
        self._blank = [self._digest(f"\0{kind}") for kind in range(256)]
        self._fresh()

    def _fresh(self) -> None:
        self._columns = _Columns()
        self._ids: dict[tuple[str, str], int] = {}
        self._senders: list[Sender] = []
        self._told = 0
        self._renamed: dict[int, Sender] = {}
        self._events: list[Event] = []
        self._chains: list[Chain] = []
        self._members: list[Sender] = []
        self._seen: dict[object, tuple[int, int]] = {}
        self._seen_before: dict[object, tuple[int, int]] = {}

    def begin(self, facts: Facts) -> bool:
        """Begin a chat; what follows belongs to it.

        Returns:
            Whether the chat is wanted: if not, all that follows up to the next one may be left unread.
        """
        if self.facts:
            self.flush()
        facts = facts if facts.key else replace(facts, key=self.part)
        wanted = self.options.chat in (None, facts.key, facts.title)
        self._fresh()
        self.facts.append(facts)
        return wanted

    def change(self, facts: Facts) -> None:
        """Put what was learned later in the place of the running chat's facts; its key stays."""
        self.facts[-1] = replace(facts, key=facts.key or self.facts[-1].key)

    def notice(self, code: str, count: int = 1) -> None:
        """Count something the owner should know."""
        if count:
            self.notices[code] = self.notices.get(code, 0) + count

    def sender(self, name: str, platform_id: str = "", role: str = "") -> int:
        """Return the place of a sender in the chat, told by platform id where there is one, else by name."""
        name = bare(name)[:LONGEST_NAME] or platform_id
        key = (platform_id, "") if platform_id else ("", name)
        place = self._ids.get(key)
        if place is None:
            place = self._ids[key] = len(self._senders)
            self._senders.append(Sender(name, platform_id, role))
        elif platform_id and name != platform_id and name != self._senders[place].name:
            known = self._senders[place]
            self._senders[place] = Sender(name, platform_id, role or known.role)
            self._renamed[place] = self._senders[place]
        return place

    def member(self, name: str, platform_id: str = "", role: str = "") -> None:
        """Tell of somebody the file says is in the group."""
        self._members.append(Sender(bare(name)[:LONGEST_NAME], platform_id, role))

    def message(
        self,
        at: int,
        sender: int,
        text: str,
        *,
        kind: int = Kind.TEXT,
        offset: int = NO_OFFSET,
        flags: int = 0,
        key: object = None,
        answers: object = None,
        reactions: int = 0,
    ) -> None:
        """Take one message; its text goes no further.

        Args:
            at, offset, sender, kind: As in `domain.chats.Message`.
            text: What was written; for kinds other than text a caption, or ``""``.
            flags: What the reader knows of it; what the text tells is added.
            key: What other messages of this chat call it in ``answers``; None if nothing does.
            answers: Key of the message it answers.
            reactions: How many people reacted.
        """
        columns = self._columns
        clean = bare(text)
        if clean:
            flags |= self._finder.flags_of(clean)
            if flags & Flag.CHAIN:
                self._chain(at, sender, clean)
        answered, answered_at = self._seen_at(answers)
        if answers is not None:
            flags |= Flag.REPLY
        columns.at.append(at)
        columns.offsets.append(offset)
        columns.senders.append(sender)
        columns.kinds.append(kind)
        columns.lengths.append(len(clean))
        columns.flags.append(flags)
        columns.digests += self._digest(clean) if clean else self._blank[kind]
        columns.answered.append(answered)
        columns.answered_at.append(answered_at)
        columns.reactions.append(min(reactions, _MOST))
        if key is not None:
            self.remember({key: (sender, at)})
        if len(columns.at) >= PART:
            self.flush()

    def block(
        self,
        at: Sequence[int],
        senders: Sequence[int],
        kinds: Sequence[int],
        texts: Sequence[str],
        known: Mapping[int, int] | None = None,
        *,
        offsets: Sequence[int] | None = None,
        answers: Mapping[int, object] | None = None,
        reactions: Sequence[int] | None = None,
    ) -> None:
        """Take many messages at once.

        Args:
            at, senders, kinds: One entry a message, as in `message`.
            texts: Without blanks around them; ``""`` for kinds that have none.
            known: Flags that the reader knows of some, by place.
            offsets, reactions: As in `message`; None where the source knows of none.
            answers: As in `message`, of those that answer, by place; what they answer was told to `remember`.
        """
        count = len(at)
        columns = self._columns
        columns.at.extend(at)
        columns.offsets.extend(array("h", (NO_OFFSET,)) * count if offsets is None else offsets)
        columns.senders.extend(senders)
        columns.kinds.extend(kinds)
        columns.lengths.extend(map(len, texts))
        flags = self._finder.flags(texts)
        for place in [place for place, each in enumerate(flags) if each & _CHAIN]:
            self._chain(at[place], senders[place], texts[place])
        for place, more in (known or {}).items():
            flags[place] |= more
        columns.digests += b"".join(self._digests(texts, kinds))
        answered, answered_at = array("i", (-1,)) * count, array("q", (0,)) * count
        for place, key in (answers or {}).items():
            flags[place] |= _REPLY
            answered[place], answered_at[place] = self._seen_at(key)
        columns.flags.extend(flags)
        columns.answered.extend(answered)
        columns.answered_at.extend(answered_at)
        columns.reactions.extend(array("H", (0,)) * count if reactions is None else _few(reactions))
        if len(columns.at) >= PART:
            self.flush()

    def _digests(self, texts: Sequence[str], kinds: Sequence[int]) -> list[bytes]:
        """Return the digests: a copy of a hash that has the key already costs two thirds of a new one."""
        fresh, blank = self._hash.copy, self._blank
        found: list[bytes] = []
        take = found.append
        for text, kind in zip(texts, kinds, strict=True):
            if text:
                one = fresh()
                one.update(text.encode("utf-8", "replace"))
                take(one.digest())
            else:
                take(blank[kind])
        return found

    def remember(self, messages: Mapping[Any, tuple[int, int]]) -> None:
        """Keep who wrote which message when, for answers to it: of the last ones only.

        Args:
            messages: What answers call them → place of the sender, time.
        """
        self._seen.update(messages)
        if len(self._seen) > MOST_KEPT:
            self._seen, self._seen_before = {}, self._seen

    def _seen_at(self, key: object) -> tuple[int, int]:
        if key is None:
            return _NOBODY
        return self._seen.get(key) or self._seen_before.get(key, _NOBODY)

    def _chain(self, at: int, sender: int, text: str) -> None:
        sheet = signed(text)
        if sheet is not None:
            names = tuple(line.name[:LONGEST_NAME] for line in sheet.lines)
            self._chains.append(Chain(at, sender, self._digest(sheet.title), names))

    def event(self, event: Event) -> None:
        """Take something that happened."""
        self._events.append(event)
        if len(self._events) >= PART:
            self.flush()

    def system(self, at: int, line: str, offset: int = NO_OFFSET, by: str = "") -> EventKind:
        """Take a line that the chat app wrote, and return what it was.

        Args:
            at, offset: As in `event`.
            line: In the app's words.
            by: Who did it, where the source says so beside the line.
        """
        what = told(line)
        if what is None:
            self.event(Event(at, offset, EventKind.NOTICE, by=by))
            return EventKind.NOTICE
        self.event(Event(at, offset, what.kind, what.names, what.by or by, what.way, what.detail))
        return what.kind

    def flush(self) -> None:
        """Send what is there; called by itself when enough is, and at the end."""
        if not self.facts:
            return
        rows, senders = self._columns.rows(), tuple(self._senders[self._told :])
        renamed = tuple((place, who) for place, who in self._renamed.items() if place < self._told)
        extras = (tuple(self._events), tuple(self._chains), tuple(self._members))
        if rows or senders or renamed or any(extras):
            self.messages += len(rows)
            self._send(Part(len(self.facts) - 1, self.facts[-1], rows, senders, renamed, *extras))
        self._columns, self._told = _Columns(), len(self._senders)
        self._renamed, self._events, self._chains, self._members = {}, [], [], []

    def _digest(self, text: str) -> bytes:
        one = self._hash.copy()
        one.update(text.encode("utf-8", "replace"))
        return one.digest()


def _few(reactions: Sequence[int]) -> Sequence[int]:
    """Return counts as they fit into two bytes."""
    return [min(each, _MOST) for each in reactions] if max(reactions, default=0) > _MOST else reactions
