"""Who joined, from the lines a chat app writes: WeChat, QQ, WhatsApp, Telegram, LINE, Discord; or bare names.

Owners paste them as they copied them, with or without the times in front. What people said is no join, even
where it contains such words: a message has its sender and a colon before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from grouppilot.domain.cells import tidy
from grouppilot.domain.join_lines import LIST, MARKS, OTHER, PATTERNS, QUOTES, YOU, Shape
from grouppilot.domain.roster_lists import chain_rows, name_rows

LONGEST_NAME = 200
MOST_UNREAD = 50
FIRST_YEAR = 2005

_DATED = re.compile(
    r"^[\s—–\[-]*(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:\([一-龥]\))?[\s—–-]*,?"
)
_HEAD = re.compile(r"^\[?(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4}),?\s+")
_TIME = re.compile(
    r"^(?:上午|下午|午前|午後|凌晨|中午|晚上|오전|오후)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"\s*(?:[ap]\.?\s?m\.?)?\]?(?:\s+-)?(?=\s|$)",
    re.IGNORECASE,
)
_SYSTEM = re.compile(r"(?:系统消息|群通知|System)(?:\(\d+\))?[:：]?")
_SAID = re.compile(rf"^([^:：{QUOTES}]{{1,60}})(?:: |：)\s*(\u200e?)(.*)$", re.DOTALL)
_BEFORE = "\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_NAMES = re.compile(r"[、，,;；]")


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody who joined.

    Attributes:
        name: As the chat app wrote it.
        way: ``invited``, ``qr``, ``link`` or ``unknown``.
        inviter: Who invited them; empty for nobody, and for the owner, whom ``by_owner`` tells.
        day: From the line or the one above; None where neither says it without doubt.
    """

    name: str
    way: str = "unknown"
    inviter: str = ""
    by_owner: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found in a text: who joined, in its order, and the lines that tell of nobody."""

    joins: tuple[Join, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    day: date | None = None
    head: tuple[int, int, int] | None = None
    bare: bool = True  # as it was pasted, without date or time


def read(text: str) -> Pasted:
    """Return who joined as a text tells it; where it tells of no joining, each line is taken for a name."""
    lines = list(_lines(text))
    month_first = _month_first(lines)
    joins: list[Join] = []
    unread: list[_Line] = []
    for line in lines:
        found = _joins(line.text)
        if found is None:
            unread.append(line)
        else:
            day = line.day or _day_of(line.head, month_first)
            joins += [replace(join, day=day) for join in found]
    if (
        lines
        and len(unread) == len(lines)
        and all(line.bare and not OTHER.search(line.text) for line in lines)
    ):
        return _bare(text)
    return Pasted(tuple(joins), tuple(line.text for line in unread[:MOST_UNREAD]))


def _lines(text: str) -> Iterator[_Line]:
    """Take dates, times and marks off the lines; a line of nothing else dates those below it."""
    day: date | None = None
    for raw in text.splitlines():
        line = raw.lstrip(_BEFORE).replace("\u202f", " ").replace("\xa0", " ")
        own, head = day, None
        if dated := _DATED.match(line):
            own = day = _day(int(dated[1]), int(dated[2]), int(dated[3]))
            line = line[dated.end() :].lstrip()
        elif found := _HEAD.match(line):
            head = (int(found[1]), int(found[2]), int(found[3]))
            own, line = None, line[found.end() :]
        line = _TIME.sub("", line.lstrip(" [")).strip()
        if tidy(MARKS.sub("", line)) and not _SYSTEM.fullmatch(line):
            yield _Line(line, own, head, bare=line == tidy(raw))


def _joins(line: str) -> list[Join] | None:
    """Return who joined by a line; None where it tells of no joining, empty where it is about the owner."""
    said = _SAID.match(line)
    if said:
        if not said[2]:
            return None
        line = said[3]
    line = tidy(MARKS.sub("", line))
    for shape in PATTERNS:
        found = shape.pattern.fullmatch(line)
        if found:
            return list(_named(shape, found))
    return None


def _named(shape: Shape, found: re.Match[str]) -> Iterator[Join]:
    inviter = _name(found.groupdict().get("by") or "")
    by_owner = bool(shape.by_owner or inviter in YOU)
    for name in LIST[shape.names].split(found["names"]):
        clean = _name(name)
        if clean and clean not in YOU and len(clean) <= LONGEST_NAME:
            yield Join(clean, shape.way, "" if by_owner else inviter, by_owner)


def _name(text: str) -> str:
    """Return a name without quotes, and without the wave WhatsApp puts before a stranger's."""
    return tidy(text).strip(QUOTES).removeprefix("~ ").removeprefix("~").strip(" " + QUOTES)


def _bare(text: str) -> Pasted:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and _NAMES.search(lines[0]):
        lines = [part for part in _NAMES.split(lines[0]) if part.strip()]
    rows = chain_rows(text) or name_rows(lines)
    if rows is None:
        return Pasted(unread=tuple(tidy(line) for line in lines[:MOST_UNREAD]))
    return Pasted(tuple(Join(name) for name in (_name(row[0]) for row in rows) if name))


def _month_first(lines: list[_Line]) -> bool | None:
    """Tell whether months come before days in a text; None where nothing in it tells."""
    heads = [line.head for line in lines if line.head]
    if any(first > 12 for first, _, _ in heads):
        return False
    return True if any(second > 12 for _, second, _ in heads) else None


def _day_of(head: tuple[int, int, int] | None, month_first: bool | None) -> date | None:
    if head is None:
        return None
    first, second, year = head
    if month_first is None and first != second:
        return None
    month, day = (first, second) if month_first else (second, first)
    return _day(year if year > 99 else 2000 + year, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if year >= FIRST_YEAR else None
