"""WhatsApp's exported chats, of Android and iPhones, in all its languages; and what is copied out of it.

A million messages take a few seconds: whole blocks are cut by one pattern, and each column is made at once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import compress
from operator import add

from grouppilot.domain.chat_texts import MARKS
from grouppilot.domain.chat_times import Clock, Days, decide, is_plain
from grouppilot.domain.chats import Facts
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink
from grouppilot.files.chats.whatsapp_heads import COLON, Family, family_of, quick_pattern
from grouppilot.files.chats.whatsapp_pasted import Pasted
from grouppilot.files.chats.whatsapp_people import SYSTEM, People
from grouppilot.files.chats.whatsapp_words import (
    ENDS,
    FILE_STARTS,
    STARTS,
    TAILS,
    Bodies,
    is_foreign,
    title_of,
)

_BLOCK = 1 << 15  # what fits into the processor's cache is read fastest
_LONGEST_BODY = 8 << 20
_MOST_DATES = 4000
_FEW_DATES = 3
_SAMPLE = 20_000


def sniff(file: Opened) -> float:
    """Lines that begin with date, time and mostly a name, between brackets or before a dash."""
    family, count = family_of("\n".join(file.lines))
    if family is None:
        return 0.0
    first = next((line for line in file.lines if line.strip()), "")
    begins = family.pattern.match("\n" + first) is not None
    if family is COLON:
        return 0.6 if begins else 0.2
    return 0.92 if begins else 0.6 if count > 1 else 0.3


def read(file: Opened, sink: Sink, shape: str = "whatsapp", platform: str = "whatsapp") -> None:
    """Read an export block by block.

    Args:
        file: The export.
        sink: Where it goes.
        shape: Key of the format.
        platform: Where the chat was.
    """
    title = title_of(file.name) or title_of(file.around)
    facts = Facts(shape, title=title, platform=platform)
    family = family_of("\n".join(file.lines))[0] or family_of(file.top)[0]
    if not sink.begin(facts) or family is None:
        return
    order, clear = _order(file, family, sink.options.day_order)
    if not clear:
        sink.notice("day_order_unclear")
    quick = quick_pattern(family, file.top[:_SAMPLE])
    reader = _Reader(family, quick, Days(order), sink, Pasted(file, family), facts)
    for block in file.blocks(_BLOCK):
        reader.take(block)
    reader.end()


def _order(file: Opened, family: Family, told_order: str | None) -> tuple[str, bool]:
    """Decide the order of day and month: by the first blocks if a number shows it, else by the whole file."""
    if told_order is not None:
        return told_order, True
    dates: list[str] = []
    halves, plain = False, False
    for block in file.blocks(_BLOCK, tell=False):
        before = len(dates)
        for groups in family.pattern.findall("\n" + block):
            date, time = (groups[1], groups[0]) if family.swapped else groups[:2]
            if not dates or dates[-1] != date:
                dates.append(date)
            halves = halves or not time[-1:].isdigit()
        plain = plain or any(is_plain(date) for date in set(dates[before:]))
        if (plain and len(dates) > _FEW_DATES) or len(dates) > _MOST_DATES:
            break
    found = decide(dates[:_MOST_DATES] or ["1.1.20"], halves=halves)
    if not found.clear and "/" in dates[0] and is_foreign(file.top):  # months stand first in English alone
        return "dmy", True
    return found.order, found.clear


@dataclass
class _Columns:
    """Headers and bodies of some messages."""

    dates: list[str]
    times: list[str]
    names: list[str | None]
    bodies: list[str]


@dataclass
class _Reader:
    family: Family
    quick: re.Pattern[str]
    days: Days
    sink: Sink
    pasted: Pasted
    facts: Facts
    clock: Clock = field(default_factory=Clock)
    bodies: Bodies = field(default_factory=Bodies)
    last: tuple[str, str, str | None, str] | None = None

    def __post_init__(self) -> None:
        self.people = People(self.sink)

    def take(self, block: str) -> None:
        """Cut a block at its headers; the last message waits, as the next block may go on with it."""
        text = "\n" + block.removesuffix("\n")
        parts = self.quick.split(text)
        if self.quick is not self.family.pattern and self._overlooked(parts):
            parts = self.family.pattern.split(text)
        columns = _Columns(parts[1::4], parts[2::4], parts[3::4], parts[4::4])
        if self.family.swapped:
            columns.dates, columns.times = columns.times, columns.dates
        if self.last is not None:
            self._prepend(columns, parts[0])
        if columns.dates:
            self.last = (columns.dates.pop(), columns.times.pop(), columns.names.pop(), columns.bodies.pop())
            self._rows(columns)

    def _overlooked(self, parts: list[str]) -> bool:
        """Whether the quick pattern left headers of another writing within the bodies."""
        rest = "".join([body for body in parts[::4] if "\n" in body])
        return self.family.pattern.search(rest) is not None

    def _prepend(self, columns: _Columns, rest: str) -> None:
        assert self.last is not None
        date, time, name, body = self.last
        if len(body) < _LONGEST_BODY:
            body += rest
        if columns.dates:
            columns.dates.insert(0, date)
            columns.times.insert(0, time)
            columns.names.insert(0, name)
            columns.bodies.insert(0, body)
        else:
            self.last = (date, time, name, body)

    def end(self) -> None:
        """Take the last message and settle what was left open."""
        if self.last is not None:
            date, time, name, body = self.last
            self._rows(_Columns([date], [time], [name], [body]))
        self.people.settle()
        self.sink.notice("day_order_mixed", self.days.mixed)
        self.sink.notice("pasted_header", self.pasted.found)
        self.sink.notice("out_of_order", self.pasted.back)
        self._learn()

    def _learn(self) -> None:
        title = self.facts.title or self.people.title
        group = True if self.people.in_group or len(self.people) > 2 else None
        self.sink.change(replace(self.facts, title=title, group=group))

    def _rows(self, columns: _Columns) -> None:
        at = self._times(columns)
        at = self.pasted.fold(at, columns.names, columns.bodies)
        names, bodies = columns.names, columns.bodies
        texts = list(map(str.strip, bodies))
        who = self.people.places(names, texts)
        if min(who, default=0) < 0:
            at, who, texts = self._without_system(at, who, names, texts)
        self._tell(at, who, texts)

    def _times(self, columns: _Columns) -> list[int]:
        days, clock = self.days, self.clock
        try:
            return list(map(add, map(days.__getitem__, columns.dates), map(clock.__getitem__, columns.times)))
        except TypeError:  # a date or time that is none: the line belongs to the message above
            return self._without_bad(columns)

    def _without_bad(self, columns: _Columns) -> list[int]:
        rows = list(zip(columns.dates, columns.times, columns.names, columns.bodies, strict=True))
        kept: list[tuple[str, str, str | None, str]] = []
        at: list[int] = []
        for date, time, name, body in rows:
            day, second = self.days[date], self.clock[time]
            if day is not None and second is not None:
                kept.append((date, time, name, body))
                at.append(day + second)
            elif kept:
                above = kept[-1]
                kept[-1] = (*above[:3], f"{above[3]}\n{date}, {time} - {name or ''}: {body}")
            else:
                self.sink.notice("time_unreadable")
        for column, values in zip(
            (columns.dates, columns.times, columns.names, columns.bodies),
            zip(*kept, strict=True) if kept else ((), (), (), ()),
            strict=True,
        ):
            column[:] = values  # type: ignore[index]
        return at

    def _without_system(
        self, at: list[int], who: list[int], names: Sequence[str | None], texts: list[str]
    ) -> tuple[list[int], list[int], list[str]]:
        for place in [place for place, each in enumerate(who) if each < 0]:
            name = names[place]
            if who[place] == SYSTEM:
                line = f"{name}: {texts[place]}" if name else texts[place]
                self.people.system(at[place], line)
            else:
                who[place] = self.people.doubtful(at[place], name or "", texts[place])
        real = [each >= 0 for each in who]
        return list(compress(at, real)), list(compress(who, real)), list(compress(texts, real))

    def _tell(self, at: list[int], who: list[int], texts: list[str]) -> None:
        kinds = bytearray(len(texts))
        flags: dict[int, int] = {}
        gone: list[int] = []
        for place in [
            place
            for place, text in enumerate(texts)
            if text[-5:] in TAILS or text[-1:] in ENDS or text[:1] in STARTS or text[:4] in FILE_STARTS
        ]:
            text = texts[place]
            if text[:1] in MARKS and self.people.is_event(at[place], who[place], text):
                gone.append(place)
                continue
            body = self.bodies[text]
            texts[place], kinds[place] = body.text, body.kind
            if body.flags:
                flags[place] = body.flags
        if gone:
            left = [True] * len(texts)
            for place in gone:
                left[place] = False
            flags = {place - sum(one < place for one in gone): value for place, value in flags.items()}
            at, who, texts = list(compress(at, left)), list(compress(who, left)), list(compress(texts, left))
            kinds = bytearray(compress(kinds, left))
        self.sink.block(at, who, kinds, texts, flags)


FORMAT = Format("whatsapp", sniff, read)
