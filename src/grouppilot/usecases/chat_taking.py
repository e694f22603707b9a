"""Takes what a file tells of one chat, part by part: which of it is new, and how much there is of all."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from grouppilot.domain.chat_overlap import Numbering, Slots
from grouppilot.domain.chats import (
    DIGEST,
    ME,
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
from grouppilot.files.chats.sink import Part
from grouppilot.store import chat_writing
from grouppilot.store.chat_queries import Covered
from grouppilot.store.chats import ChatEvent, ChatSender
from grouppilot.usecases.chat_senders import Senders

KEPT_KINDS = frozenset(EventKind) - {EventKind.NOTICE, EventKind.PIN, EventKind.CALL, EventKind.POKE}
LEFT = (EventKind.LEAVE, EventKind.REMOVE)
AT_ONCE = 3000  # messages written in one transaction
_COARSE = dict.fromkeys((Kind.PICTURE, Kind.VOICE, Kind.VIDEO, Kind.STICKER, Kind.FILE), int(Kind.MEDIA))
"""Kinds that some programs do not tell apart."""
_GAP = 86400
_MINUTE = 60
_DAY = 86400
_QUARTER = 900
_CHECKS = int(Flag.CHECK_IN).__and__


@dataclass(frozen=True)
class Happened:
    """Somebody came or went, with the numbers of the names."""

    at: int
    kind: EventKind
    sender: int | None
    by: int | None = None
    way: str = ""
    detail: str = ""


@dataclass
class Figures:
    """What is counted of a chat; see ``store.chats.ChatImport``."""

    messages: int = 0
    added: int = 0
    known: int = 0
    joins: int = 0
    leaves: int = 0
    events: int = 0
    check_ins: int = 0
    first: int | None = None
    last: int | None = None
    first_offset: int = NO_OFFSET
    last_offset: int = NO_OFFSET
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True)
class Against:
    """What is there already.

    Attributes:
        reading: Opens the file to look.
        writing: Opens it to write one piece; None where nothing is to be written.
        import_id: The import being written; 0 in a dry run.
        covered: Between when the group is known, and from what source.
        gone: Imports that do not count.
    """

    reading: Callable[[], AbstractContextManager[Session]]
    writing: Callable[[], AbstractContextManager[Session]] | None
    group_id: int
    import_id: int
    covered: Sequence[Covered]
    gone: Sequence[int]


class _Days(dict[int, int | None]):
    """Seconds a zone's clock is ahead of UTC all through a day of that clock; None where that changes."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def __missing__(self, day: int) -> int | None:
        shown = datetime(1970, 1, 1, tzinfo=self._zone) + timedelta(days=day)
        begin, end = shown.utcoffset() or timedelta(), (shown + timedelta(days=1)).utcoffset()
        self[day] = int(begin.total_seconds()) if begin == end else None
        return self[day]


class _Quarters(dict[int, int]):
    """Seconds a zone's clock is ahead of UTC in each quarter of an hour of that clock."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def __missing__(self, quarter: int) -> int:
        shown = datetime(1970, 1, 1, tzinfo=self._zone) + timedelta(seconds=quarter * _QUARTER)
        ahead = shown.utcoffset() or timedelta()
        found = self[quarter] = int(ahead.total_seconds())
        return found


class Taking:
    """One chat being taken in, or only looked at.

    Args:
        against: What is there.
        senders: The names that are known.
        zone: In which the source's times are read.

    Attributes:
        figures: What was counted so far.
        spoke: By the number of a name, how many messages it wrote.
        happened: Who came and went, in the order of the file.
        listed: Names that the file says are in the group.
        chains: Sign-ups.
        facts: Of the chat.
    """

    def __init__(self, against: Against, senders: Senders, zone: ZoneInfo) -> None:
        self.figures, self.facts = Figures(), Facts("")
        self.happened: list[Happened] = []
        self.chains: list[Chain] = []
        self.spoke: Counter[int] = Counter()
        self.listed: set[int] = set()
        self._against, self._senders = against, senders
        self._quarters, self._days = _Quarters(zone), _Days(zone)
        self._since: int | None = None  # from when on messages are written, as is noted with them
        self._numbers: list[int] = []  # of the names, by their places in the file
        self._numbering, self._slots = Numbering(), Slots()
        self._looked: list[tuple[int, int]] = []
        self._events: set[tuple[int, int, int | None]] = set()

    def names(self) -> dict[int, ChatSender]:
        """Return the names that wrote, came or went, or that the file lists, by their numbers."""
        told = {one.sender for one in self.happened} | self.spoke.keys() | self.listed
        return {
            number: self._senders.rows[number]
            for number in sorted(number for number in told if number is not None)
        }

    def know(self, rows: Iterable[ChatSender]) -> None:
        """Know names as they are bound by now."""
        self._senders.rows.update({row.id: row for row in rows})

    def take(self, part: Part) -> None:
        """Take the next part."""
        self.facts = part.facts
        self._meet(part)
        rows, plain = self._messages(part.rows) if len(part.rows) else ([], True)
        events = self._new_events(list(self._happen(part.events)))
        self.chains += part.chains
        if self._against.writing is not None and (rows or events):
            made = (self._against.group_id, self._against.import_id)
            for start in range(0, max(len(rows), 1), AT_ONCE):
                with self._against.writing() as session:
                    chat_writing.add_messages(session, *made, rows[start : start + AT_ONCE], plain=plain)
                    session.add_all(_event_row(made, one) for one in events if not start)
                    if self._since != self.figures.since:
                        self._since = self.figures.since
                        chat_writing.begins(session, made[1], self._since)

    def _meet(self, part: Part) -> None:
        """Find all names of a part, and write those that are new before anything refers to them."""
        senders, group = self._senders, self._against.group_id
        for place, who in part.renamed:
            if who.platform_id:
                senders.rename(self._numbers[place], who)
            else:
                self._numbers[place] = senders.number(who, group)
        for who in part.senders:
            self._numbers.append(senders.number(who, group))
            senders.rename(self._numbers[-1], who)
        for who in part.members:
            self.listed.add(senders.number(who, group))
        for event in part.events:
            self._who(event)
        if self._against.writing is not None and senders.unwritten:
            with self._against.writing() as session:
                true = senders.write(session)
            self._numbers = [true(number) for number in self._numbers]
            self.listed = {true(number) for number in self.listed}

    def _utc(self, at: Sequence[int], offsets: "array[int]") -> list[int]:
        quarters = self._quarters
        if min(offsets) == max(offsets) == NO_OFFSET:
            days = self._days
            for day in {each // _DAY for each in at}:
                if days[day] is None:
                    break
            else:
                return [each - days[each // _DAY] for each in at]  # type: ignore[operator]
            return [each - quarters[each // _QUARTER] for each in at]
        return [
            each - (quarters[each // _QUARTER] if offset == NO_OFFSET else offset * _MINUTE)
            for each, offset in zip(at, offsets, strict=True)
        ]

    def _messages(self, rows: Rows) -> tuple[list[Any], bool]:
        """Count the messages of a part; returns those to write, and whether they are plain."""
        at = self._utc(rows.at, rows.offsets)
        who = [*map(self._numbers.__getitem__, rows.senders)]
        digests = rows.digests
        marks = [digests[place : place + DIGEST] for place in range(0, len(digests), DIGEST)]
        numbers = self._numbering.numbers(at, who, marks)
        self._count(rows, at, who)
        what = [kind | flags << 8 for kind, flags in zip(rows.kinds, rows.flags, strict=True)]
        columns: list[Sequence[Any]] = [at, who, marks, what, rows.lengths]
        plain = max(numbers) == 1 and max(rows.answered) < 0 and not any(rows.reactions)
        if not plain:
            answered = [None if place < 0 else self._numbers[place] for place in rows.answered]
            columns = [at, who, marks, numbers, what, rows.lengths, answered, rows.reactions]
        made = [*zip(*columns, strict=True)]
        met = self._met(min(at), max(at))
        if met:
            known = self._known((at, who, marks, numbers, what), met)
            made = [row for row, there in zip(made, known, strict=True) if not there]
        self.figures.added += len(made)
        self.figures.known += len(at) - len(made)
        return made, plain

    def _count(self, rows: Rows, at: Sequence[int], who: Sequence[int]) -> None:
        figures = self.figures
        figures.messages += len(at)
        figures.check_ins += sum(map(_CHECKS, rows.flags)) // Flag.CHECK_IN
        low, high = min(at), max(at)
        if figures.since is None or low < figures.since:
            place = at.index(low)
            figures.since, figures.first = low, rows.at[place]
            figures.first_offset = rows.offsets[place]
        if figures.until is None or high >= figures.until:
            place = at.index(high)
            figures.until, figures.last = high, rows.at[place]
            figures.last_offset = rows.offsets[place]
        self.spoke.update(who)

    def _met(self, low: int, high: int) -> list[Covered]:
        return [
            each
            for each in self._against.covered
            if each.since <= high + _MINUTE and low - _MINUTE <= each.until
        ]

    def _known(self, columns: tuple[Sequence[Any], ...], met: Sequence[Covered]) -> list[bool]:
        """Tell which rows of a part are there already: their times, names, digests, numbers and kinds."""
        at, who, marks, numbers, what = columns
        there: dict[tuple[int, int, bytes, int], bool] = {}
        slots = []
        runs = _runs(at)
        looked = [span for span in self._looked if span[0] <= runs[-1][1] and runs[0][0] <= span[1]]
        with self._against.reading() as session:
            group, gone = self._against.group_id, self._against.gone
            found = [row for span in runs for row in chat_writing.stored(session, group, *span, gone)]
        others = self._others(at, met, found)
        for time, sender, digest, n, kind, imported in found:
            foreign = imported in others
            there[time, sender, digest, n] = foreign
            if foreign and not any(span[0] <= time <= span[1] for span in looked):
                slots.append(
                    (time // _MINUTE, self._senders.who(sender), _COARSE.get(kind & 255, kind & 255))
                )
        same = [there.get(key) for key in zip(at, who, marks, numbers, strict=True)]
        if not others:
            return [each is not None for each in same]
        self._looked += runs
        self._slots.have(slots)
        whose = {number: self._senders.who(number) for number in set(who)}
        wanted = [
            (time // _MINUTE, whose[one], _COARSE.get(kind & 255, kind & 255))
            for time, one, kind in zip(at, who, what, strict=True)
        ]
        return self._slots.known(wanted, same)

    def _others(self, at: Sequence[int], met: Sequence[Covered], found: Sequence[Any]) -> set[int]:
        """Return the imports of another program: of another shape, or only one of the two has seconds."""
        if not self.facts.timed:
            return set()
        to_seconds = {row[5] for row in found if row[0] % _MINUTE}
        has = any(each % _MINUTE for each in at)
        return {
            one.import_id
            for one in met
            if one.timed and (one.shape != self.facts.shape or (one.import_id in to_seconds) != has)
        }

    def _happen(self, events: Sequence[Event]) -> Iterator[Happened]:
        """Count events; yields those that are kept, one a name."""
        for event in events:
            self.figures.events += 1
            if event.kind == EventKind.JOIN:
                self.figures.joins += max(len(event.names), 1)
            elif event.kind in LEFT:
                self.figures.leaves += max(len(event.names), 1)
            if event.kind not in KEPT_KINDS:
                continue
            at = self._utc([event.at], array("h", (event.offset,)))[0]
            whom, by = self._who(event)
            for who in whom or [None]:
                one = Happened(at, event.kind, who, by, event.way[:40], event.detail[:200])
                self.happened.append(one)
                yield one

    def _who(self, event: Event) -> tuple[list[int | None], int | None]:
        """Return the numbers of the names in an event, and that of who did it."""
        ids = event.ids or ("",) * len(event.names)
        whom = [self._named(name, platform_id) for name, platform_id in zip(event.names, ids, strict=True)]
        return whom, self._named(event.by, event.by_id)

    def _named(self, name: str, platform_id: str) -> int | None:
        if not name or name == ME:
            return None
        return self._senders.number(Sender(name, platform_id), self._against.group_id)

    def _new_events(self, events: list[Happened]) -> list[Happened]:
        """Return the events that nobody told before, this file or another, of the same minute."""
        if events and self._met(min(one.at for one in events), max(one.at for one in events)):
            gone = [*self._against.gone, self._against.import_id]
            with self._against.reading() as session:
                for low, high in _runs(one.at for one in events):
                    rows = chat_writing.stored_events(session, self._against.group_id, low, high, gone)
                    self._events |= {(at // _MINUTE, kind, sender) for at, kind, sender in rows}
        found = []
        for one in events:
            key = (one.at // _MINUTE, int(one.kind), one.sender)
            if key not in self._events:
                self._events.add(key)
                found.append(one)
        return found


def _event_row(made: tuple[int, int], one: Happened) -> ChatEvent:
    names = {"sender_id": one.sender, "by_id": one.by, "way": one.way, "detail": one.detail}
    return ChatEvent(group_id=made[0], import_id=made[1], at=one.at, kind=int(one.kind), **names)


def _runs(times: Iterable[int]) -> list[tuple[int, int]]:
    """Return spans that hold all times, few and without long empty stretches; whole minutes."""
    runs: list[list[int]] = []
    for minute in sorted({each // _MINUTE for each in times}):
        if runs and (minute - runs[-1][1]) * _MINUTE <= _GAP:
            runs[-1][1] = minute
        else:
            runs.append([minute, minute])
    return [(low * _MINUTE, high * _MINUTE + _MINUTE - 1) for low, high in runs]
