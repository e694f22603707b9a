"""A calendar file as lines and blocks, each with its place, before anything in it is understood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from grouppilot.domain.plan_columns import ICS
from grouppilot.domain.plan_intake import MOST_ROWS
from grouppilot.domain.refusals import Refused

LONGEST_LINE = 100_000
"""Characters of one line of the file put together; pictures within it are left out and may be longer."""

MOST_LINES = 2000
"""Lines of one event."""

MOST_LEVELS = 20
"""Parts within parts."""

_READ = frozenset(
    (
        *("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "DTSTART", "DTEND", "DURATION"),
        *("RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "TZID", "X-LIC-LOCATION"),
        *("TZOFFSETFROM", "TZOFFSETTO", "TZNAME", *ICS.values()),
    )
)
_NAME = re.compile(r"[A-Za-z0-9-]+")
_BREAKS = re.compile(r"\r\n|\n|\r")
_IN_ZONES = ("STANDARD", "DAYLIGHT")


@dataclass
class Block:
    """An event or a zone: the line on which it begins, its own lines, and those of its parts."""

    name: str
    line: int
    lines: list[str] = field(default_factory=list)
    ended: bool = False


def blocks(text: str) -> Iterator[Block]:
    """Yield the events and zones of a calendar, with only those lines that are read.

    Raises:
        Refused: ``not_a_calendar``, ``plan_line_too_long`` with ``line``, ``plan_too_many`` with ``most``.
    """
    lines = _logical(text)
    _, first = next(lines, (1, ""))
    if _parted(first) != ("BEGIN", "VCALENDAR"):
        raise Refused("not_a_calendar")
    scan = _Scan()
    for number, line in lines:
        done = scan.take(number, line)
        if done is not None:
            yield done
    if scan.block is not None:
        yield scan.block


class _Scan:
    """Where in a calendar the reading stands: the parts that are open, and the block that is read."""

    def __init__(self) -> None:
        self.block: Block | None = None
        self._opened: list[str] = []
        self._count = 0

    def take(self, number: int, line: str) -> Block | None:
        """Take one line; returns the block that ends with it."""
        word, name = _parted(line)
        if word == "BEGIN":
            self._open(number, name)
        if self.block is not None and _belongs(self.block, self._opened, line):
            self.block.lines.append(line)
        return self._close(name) if word == "END" else None

    def _close(self, name: str) -> Block | None:
        """Close a part and all that was left open within it."""
        while name in self._opened and self._opened.pop() != name:
            pass
        block = self.block
        if block is None or block.name in self._opened:
            return None
        block.ended, self.block = name == block.name, None
        return block

    def _open(self, number: int, name: str) -> None:
        self._opened.append(name)
        if self.block is None and name in ("VEVENT", "VTIMEZONE"):
            self.block = Block(name, number)
            self._count += name == "VEVENT"
        if len(self._opened) > MOST_LEVELS or self._count > MOST_ROWS:
            raise Refused("plan_too_many", most=MOST_ROWS)


def _parted(line: str) -> tuple[str, str]:
    word, _, value = line[:100].partition(":")
    return word.strip().upper(), value.strip().upper()


def _belongs(block: Block, opened: list[str], line: str) -> bool:
    """Tell whether a line is read: of the block itself, and of a zone also its parts; no alarms."""
    if len(block.lines) >= MOST_LINES:
        return False
    inner = opened[-1] if opened else ""
    if inner != block.name and not (block.name == "VTIMEZONE" and inner in _IN_ZONES):
        return False
    found = _NAME.match(line)
    return found is not None and found[0].upper() in _READ | {"BEGIN", "END"}


def _logical(text: str) -> Iterator[tuple[int, str]]:
    """Yield lines put together from their folded parts, each with the number of its first part."""
    parts: list[str] = []
    begun, size = 1, 0
    at, number = 0, 0
    while at <= len(text):
        found = _BREAKS.search(text, at)
        end = found.start() if found else len(text)
        number += 1
        if text[at : at + 1] in (" ", "\t"):
            size += end - at
            if size <= LONGEST_LINE:
                parts.append(text[at + 1 : end])
        else:
            yield from _whole(begun, parts, size)
            begun, size = number, end - at
            parts = [text[at : min(end, at + LONGEST_LINE)]]
        at = found.end() if found else len(text) + 1
    yield from _whole(begun, parts, size)


def _whole(line: int, parts: list[str], size: int) -> Iterator[tuple[int, str]]:
    whole = "".join(parts)
    if size > LONGEST_LINE:
        found = _NAME.match(whole)
        if found is None or found[0].upper() in _READ:
            raise Refused("plan_line_too_long", line=line)
        return
    if whole.strip():
        yield line, whole
