"""The process that reads one calendar file: one that kills it does not kill the app."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from grouppilot.domain.plan_columns import ICS
from grouppilot.domain.plan_events import Event, When, rows_of
from grouppilot.domain.plan_intake import MOST_ROWS, PlanRow
from grouppilot.domain.refusals import Refused
from grouppilot.files.children import serve
from grouppilot.files.ics_lines import Block, blocks
from grouppilot.files.tables_text import decode

if TYPE_CHECKING:
    from icalendar import Component

_TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", *ICS.values())
_BROKEN = (AttributeError, ValueError, KeyError, TypeError, IndexError, OverflowError, OSError)
"""What a library raises on a property that it does not understand; its own errors are of these kinds.

Zones are files: one that is called like a folder of them cannot be opened.
"""
_ANY_DAY = date(2026, 6, 1)
_OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?")
_FREQUENCY = re.compile(r"^RRULE[^:]*:(.*)$", re.I | re.M)


@dataclass(frozen=True)
class Order:
    """What to read, onto whose days and clock, and how much memory may be used."""

    path: str
    encoding: str | None
    zone: str
    today: date
    memory_bytes: int


@dataclass(frozen=True)
class CalendarFile:
    """What was read of a calendar file: its rows, and how its bytes were understood."""

    rows: tuple[PlanRow, ...]
    encoding: str
    encodings: tuple[str, ...]
    warnings: tuple[str, ...]


def main(answer: Connection, order: Order) -> None:
    """Read as ordered and send a `CalendarFile`, or the code and facts of a refusal."""
    serve(answer, order.memory_bytes, lambda: read(order))


def read(order: Order) -> CalendarFile:
    """Read a calendar file.

    Raises:
        Refused: ``not_a_calendar``, ``text_has_nul``, ``plan_line_too_long``, ``plan_too_many``,
            ``plan_empty``.
    """
    decoded = decode(Path(order.path).read_bytes(), order.encoding)
    if "\0" in decoded.text:
        raise Refused("text_has_nul")
    found = rows_of(events(decoded.text), ZoneInfo(order.zone), order.today)
    rows = tuple(islice(found, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        raise Refused("plan_too_many", most=MOST_ROWS)
    if not rows:
        raise Refused("plan_empty")
    return CalendarFile(rows, decoded.encoding, decoded.others, decoded.warnings)


def events(text: str) -> Iterator[Event]:
    """Yield the events of a calendar, also those that cannot be taken.

    Raises:
        Refused: As ``ics_lines.blocks``.
    """
    whole = list(blocks(text))
    zones = _Zones([block for block in whole if block.name == "VTIMEZONE"])
    for block in whole:
        if block.name == "VEVENT":
            yield _event(block, zones)


class _Zones:
    """The zones that a file names: those of the machine, and those that the file itself describes."""

    def __init__(self, described: list[Block]) -> None:
        self._described = {_value(block, "TZID"): block for block in described}
        self._known: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """Return the zone of that name; None where nobody knows it."""
        if name not in self._known:
            self._known[name] = self._look(name.strip('"'))
        return self._known[name]

    def _look(self, name: str) -> tzinfo | None:
        from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

        block = self._described.get(name)
        parts = name.strip("/").split("/")
        guesses = [name, WINDOWS_TO_OLSON.get(name, ""), "/".join(parts[-2:]), "/".join(parts[-3:])]
        if block is not None:
            guesses.append(_value(block, "X-LIC-LOCATION"))
        for guess in guesses:
            try:
                return ZoneInfo(guess)
            except (ValueError, OSError, KeyError):
                continue
        offset = _OFFSET.fullmatch(name)
        if offset and int(offset[2]) < 24:
            minutes = int(offset[2]) * 60 + int(offset[3] or 0)
            return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
        return None if block is None else _described(block)


def _value(block: Block, name: str) -> str:
    """Return the first value of a property of a block."""
    for line in block.lines:
        key, _, value = line.partition(":")
        if key.partition(";")[0].upper() == name:
            return value.strip()
    return ""


def _described(block: Block) -> tzinfo | None:
    """Make a zone of its description in the file, where its clock changes year by year and no oftener."""
    from icalendar import Timezone

    text = "\r\n".join(block.lines) + "\r\n"
    if not block.ended or any("FREQ=YEARLY" not in rule.upper() for rule in _FREQUENCY.findall(text)):
        return None
    try:
        made: tzinfo = cast("Timezone", Timezone.from_ical(text)).to_tz()
        made.utcoffset(datetime.combine(_ANY_DAY, time()))
    except Exception:  # whatever a library makes of a broken zone, it is none
        return None
    return made


def _event(block: Block, zones: _Zones) -> Event:
    from icalendar import Event as Component

    if not block.ended:
        return Event(block.line, _value(block, "UID"), {"SUMMARY": _value(block, "SUMMARY")}, broken="END")
    try:
        component = Component.from_ical("\r\n".join(block.lines) + "\r\n")
        return _Reading(component, zones).event(block.line)
    except _BROKEN as error:
        return Event(block.line, _value(block, "UID"), broken=str(error)[:40])


class _Reading:
    """One event being read: what of it is broken, and which zone nobody knows."""

    def __init__(self, component: "Component", zones: _Zones) -> None:
        self._component, self._zones = component, zones
        self._broken, self._unknown = "", ""

    def event(self, line: int) -> Event:
        """Return the event."""
        start, end, recurrence = (self._when(name) for name in ("DTSTART", "DTEND", "RECURRENCE-ID"))
        length = self._dt("DURATION")
        parts: dict[str, Any] = {
            "start": start,
            "end": end,
            "length": length if isinstance(length, timedelta) else None,
            "rules": tuple(self._rules()),
            "left_out": tuple(self._days("EXDATE")),
            "added": tuple(self._days("RDATE")),
            "recurrence": recurrence,
        }
        texts = {name: text for name in _TEXTS if (text := self._text(name))}
        sequence = self._text("SEQUENCE")
        number = int(sequence) if sequence.isascii() and sequence.isdigit() and len(sequence) < 10 else 0
        recurring = self._component.get("RECURRENCE-ID")
        if getattr(recurring, "params", {}).get("RANGE"):
            self._broken = "RANGE"
        uid = self._text("UID").strip()
        return Event(line, uid, texts, **parts, sequence=number, broken=self._broken, zone=self._unknown)

    def _every(self, name: str) -> list[Any]:
        found = self._component.get(name)
        return found if isinstance(found, list) else [] if found is None else [found]

    def _text(self, name: str) -> str:
        found = self._every(name)
        return str(found[0]) if found else ""

    def _dt(self, name: str, value: Any = None) -> Any:
        """Return the value of a property, None for none; one that cannot be read makes the event broken."""
        found = self._every(name)[:1] if value is None else [value]
        try:
            return found[0].dt if found else None
        except _BROKEN:
            self._broken = name
            return None

    def _when(self, name: str) -> When | None:
        found = self._every(name)
        return self._placed(self._dt(name), found[0] if found else None)

    def _placed(self, at: Any, source: Any) -> When | None:
        """Return a moment in the zone that the file names."""
        if isinstance(at, tuple):
            at = at[0]
        if not isinstance(at, datetime):
            return at if isinstance(at, date) else None
        params: Mapping[str, str] = getattr(source, "params", {})
        name = str(params.get("TZID", ""))
        if not name:
            return at
        zone = self._zones.find(name)
        if zone is None:
            self._unknown = name
        return at.replace(tzinfo=zone)

    def _days(self, name: str) -> Iterator[When]:
        for listed in self._every(name):
            try:
                days = listed.dts
            except _BROKEN:
                self._broken = name
                continue
            for each in days:
                at = self._placed(self._dt(name, each), listed)
                if at is not None:
                    yield at

    def _rules(self) -> Iterator[str]:
        for rule in self._every("RRULE"):
            try:
                yield rule.to_ical().decode("utf-8", "replace")
            except _BROKEN:
                self._broken = "RRULE"
