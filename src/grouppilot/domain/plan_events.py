"""Plans in calendar files: what each event says of an entry, on the days and clock of the workspace."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Any

from grouppilot.domain import plan_columns, series
from grouppilot.domain.cells import tidy, tidy_lines, without_controls
from grouppilot.domain.entries import in_range
from grouppilot.domain.plan_intake import Note, PlanRow
from grouppilot.domain.refusals import Refused
from grouppilot.domain.series import SeriesRule

MOST_WRITTEN_OUT = 200
"""Single entries made of one event whose rule no series of ours can say."""

MOST_LEFT_OUT = 1000
"""Days that one event may leave out of its series."""

_LONGEST = 7 * 1440
_CUT = {"title": 200, "text": 8000, "note": 2000}
_LOOKED_AHEAD = timedelta(days=4 * 366)
_COMPARED = 60
_YEAR = timedelta(days=370)
_CLOCK_PARTS = ("BYHOUR", "BYMINUTE", "BYSECOND")
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z)?)?")

When = date | datetime
"""A day; or a moment: with a zone where one is known, else on the workspace's own clock."""


@dataclass(frozen=True)
class Event:
    """One event as a calendar file has it.

    Attributes:
        line: Its first line in the file, from 1.
        uid: Its UID; empty where it has none.
        texts: SUMMARY, DESCRIPTION, LOCATION, URL, STATUS and the properties of `plan_columns.ICS`, by name.
        start: When it begins; None where nothing can be read of that.
        end: When it ends, None where it is not said; ``length`` where that is said instead.
        rules: Its RRULEs, as text.
        left_out: EXDATEs.
        added: RDATEs.
        recurrence: RECURRENCE-ID: which of a series it stands for.
        sequence: The higher, the later.
        broken: A property that it needs and that cannot be read, or cannot be taken; empty if there is none.
        zone: A zone that nobody knows, so that the workspace's clock was taken; empty if there is none.
    """

    line: int
    uid: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    start: When | None = None
    end: When | None = None
    length: timedelta | None = None
    rules: tuple[str, ...] = ()
    left_out: tuple[When, ...] = ()
    added: tuple[When, ...] = ()
    recurrence: When | None = None
    sequence: int = 0
    broken: str = ""
    zone: str = ""


class _Wrong(Exception):  # noqa: N818 - it is an answer, not a fault
    def __init__(self, code: str, field: str = "", text: str = "") -> None:
        self.note = Note(code, field, text)


def rows_of(events: Iterable[Event], zone: tzinfo, today: date) -> Iterator[PlanRow]:
    """Yield what events say, those of one series after it.

    Args:
        events: In the order of the file.
        zone: Of the workspace: its days and clock are those of an entry.
        today: The owner's day: what is written out goes on from it where it began long ago.
    """
    for together in _by_uid(events):
        latest: dict[date | None, Event] = {}
        for event in sorted(together, key=lambda each: each.sequence):
            try:
                original = None if event.recurrence is None else _local(event.recurrence, zone)[0]
            except _Wrong as wrong:
                yield PlanRow(event.line, event.uid, said=_texts(event)[0], wrong=wrong.note)
                continue
            latest[original] = event
        yield from _rows(latest, zone, today)


def _by_uid(events: Iterable[Event]) -> Iterable[list[Event]]:
    found: dict[str, list[Event]] = {}
    for at, event in enumerate(events):
        found.setdefault(event.uid or f"\0{at}", []).append(event)
    return found.values()


def _rows(latest: Mapping[date | None, Event], zone: tzinfo, today: date) -> Iterator[PlanRow]:
    """Yield the rows of one uid: the entry or series, then what stands for days of it."""
    apart = {day: event for day, event in latest.items() if day is not None}
    master = latest.get(None)
    cancelled = {day for day, event in apart.items() if _is_cancelled(event)}
    if master is not None:
        yield from _guarded(master, lambda: _of_master(master, set(apart), cancelled, zone, today))
    for day, event in apart.items():
        if day not in cancelled:
            yield from _guarded(event, lambda event=event, day=day: [_single(event, zone, day)])
        elif master is None:
            yield PlanRow(event.line, event.uid, day, _texts(event)[0], wrong=Note("cancelled"))


def _guarded(event: Event, made: Any) -> Iterator[PlanRow]:
    """Yield rows, or one that says why there are none."""
    try:
        rows: Sequence[PlanRow] = list(made())
    except _Wrong as wrong:
        said, notes, groups = _texts(event)
        rows = [PlanRow(event.line, event.uid, None, said, groups, (), notes, wrong.note)]
    yield from rows


def _of_master(
    event: Event, apart: set[date], cancelled: set[date], zone: tzinfo, today: date
) -> Iterator[PlanRow]:
    if _is_cancelled(event):
        raise _Wrong("cancelled")
    if len(event.rules) > 1:
        raise _Wrong("bad_rule", "rule", "; ".join(event.rules)[:80])
    row = _single(event, zone, None)
    gone = {_local(each, zone)[0] for each in event.left_out[:MOST_LEFT_OUT]} | cancelled
    if event.rules:
        yield from _recurring(event, row, _Days(gone, apart), zone, today)
    else:
        yield row
    for each in event.added[:MOST_WRITTEN_OUT]:
        day, minute = _local(each, zone)
        if day not in apart | gone:
            said = {**row.said, "day": day, "minute": minute}
            yield replace(row, original=day, said=said)


@dataclass(frozen=True)
class _Days:
    """Days of a series that it leaves out, and those that events of their own stand for."""

    gone: set[date]
    apart: set[date]


def _recurring(event: Event, row: PlanRow, days: _Days, zone: tzinfo, today: date) -> Iterator[PlanRow]:
    rule = _rule(event)
    assert event.start is not None
    start = event.start.date() if isinstance(event.start, datetime) else event.start
    last = series.last_day(rule, start)
    if series.first_fall(rule, start) is None or (last is not None and last < start):
        raise _Wrong("series_never", "rule", event.rules[0][:80])
    by = _steady(event.start, last, zone, today)
    try:
        if by is not None:
            moved = _moved(rule, start, by)
            day = series.first_fall(moved, in_range(start, by))
            said = {**row.said, "rule": series.to_text(moved), "day": day}
            yield replace(row, said=said, skipped=tuple(sorted(days.gone)))
            return
    except Refused:
        pass  # a series cannot say that, so it is written out
    yield from _written_out(event, row, (rule, start, last), days, zone, today)


def _moved(rule: SeriesRule, start: date, by: int) -> SeriesRule:
    """Return the rule that falls so many days later: "the second Tuesday" has none for the day before it."""
    moved = series.moved(rule, start, by)
    if by:
        days = (day + timedelta(by) for day in series.falls(rule, start, start, series.LAST_DAY))
        begin = in_range(start, by)
        same = zip(days, series.falls(moved, begin, begin, series.LAST_DAY), strict=False)
        if any(one != other for one, other in islice(same, _COMPARED)):
            raise Refused("series_cannot_move")
    return moved


def _rule(event: Event) -> SeriesRule:
    """Return the rule of an event, as days of its own zone."""
    text = event.rules[0]
    kept = []
    for part in text.upper().split(";"):
        name, _, value = part.partition("=")
        if name in _CLOCK_PARTS and _is_own_clock(name, value, event.start):
            continue
        if name == "UNTIL":
            part = f"UNTIL={_until(value, event.start)}"
        kept.append(part)
    try:
        return series.parse(";".join(kept))
    except Refused as refused:
        raise _Wrong("bad_rule", "rule", text[:80]) from refused


def _is_own_clock(name: str, value: str, start: When | None) -> bool:
    """Tell whether a part only says again at what time of day the event begins."""
    if not isinstance(start, datetime):
        return False
    own = dict(zip(_CLOCK_PARTS, (start.hour, start.minute, start.second), strict=True))
    return value.lstrip("0") == (str(own[name]) if own[name] else "")


def _until(value: str, start: When | None) -> str:
    """Return the last day on which an event begins, from a moment that may be said in UTC."""
    found = _UNTIL.fullmatch(value)
    if found is None or not found[2] or not isinstance(start, datetime):
        return value[:8]
    try:
        end = datetime.fromisoformat(f"{found[1]}T{found[2]}")
        if found[3] and start.tzinfo is not None:
            end = end.replace(tzinfo=UTC).astimezone(start.tzinfo).replace(tzinfo=None)
        day = end.date() - timedelta(end.time() < start.time())
    except (ValueError, OverflowError):
        return value
    return f"{day:%Y%m%d}" if day.year >= 1000 else value


def _steady(start: When, last: date | None, zone: tzinfo, today: date) -> int | None:
    """Return by how many days the workspace's days differ from the event's; None where its hour varies.

    It varies where one of both has summer time and the other has not, or on other days.
    """
    if not isinstance(start, datetime) or start.tzinfo in (None, zone):
        return 0
    first = max(start.date(), min(today, last or today))
    end = min(last or date.max, first + _LOOKED_AHEAD)
    found = set()
    day = first
    while day <= end:
        there, minute = _local(datetime.combine(day, start.time(), start.tzinfo), zone)
        found.add(((there - day).days, minute))
        day += timedelta(days=9)
    found.add(((_local(start, zone)[0] - start.date()).days, _local(start, zone)[1]))
    return found.pop()[0] if len(found) == 1 else None


def _written_out(
    event: Event,
    row: PlanRow,
    rule: tuple[SeriesRule, date, date | None],
    days: _Days,
    zone: tzinfo,
    today: date,
) -> Iterator[PlanRow]:
    """Yield an entry for each day of an event: all of them, or as many as it may be from today on.

    Of one without an end the days of a year are enough: its calendar is imported again before they are over.
    """
    parsed, start, last = rule
    end = last or max(start, today) + _YEAR
    found = list(islice(series.falls(parsed, start, start, end), MOST_WRITTEN_OUT + 1))
    notes = row.notes
    if len(found) > MOST_WRITTEN_OUT or last is None:
        found = list(islice(series.falls(parsed, start, max(start, today), end), MOST_WRITTEN_OUT))
        notes = (*notes, Note("written_out", "rule", str(len(found))))
    for day in found:
        at: When = day
        if isinstance(event.start, datetime):
            at = datetime.combine(day, event.start.time(), event.start.tzinfo)
        there, minute = _local(at, zone)
        if there not in days.gone | days.apart:
            yield replace(row, original=there, said={**row.said, "day": there, "minute": minute}, notes=notes)


def _single(event: Event, zone: tzinfo, original: date | None) -> PlanRow:
    if event.broken:
        raise _Wrong("bad_property", text=event.broken[:40])
    if event.start is None:
        raise _Wrong("no_start")
    said, notes, groups = _texts(event)
    said["day"], said["minute"] = _local(event.start, zone)
    length = _length(event, zone)
    if length > _LONGEST:
        notes = (*notes, Note("cut", "length"))
    if length:
        said["length"] = min(length, _LONGEST)
    if not event.rules:
        said.pop("working", None)
    if event.zone:
        notes = (*notes, Note("zone_unknown", "time", event.zone[:40]))
    uid, day = plan_columns.parse_uid(event.uid)
    if original is None:
        original = day
    else:
        uid = event.uid
    return PlanRow(event.line, uid, original, said, groups, (), notes)


def _local(when: When, zone: tzinfo) -> tuple[date, int | None]:
    """Return day and minute on the workspace's clock; no minute for a whole day."""
    try:
        if not isinstance(when, datetime):
            return in_range(when), None
        there = when if when.tzinfo is None else when.astimezone(zone)
        return in_range(there.date()), there.hour * 60 + there.minute
    except (Refused, OverflowError, ValueError) as error:
        raise _Wrong("bad_day", "day", str(when)[:40]) from error


def _length(event: Event, zone: tzinfo) -> int:
    """Return how long an event takes, in minutes; 0 for a whole day, or where it is not said."""
    start, end = event.start, event.end
    if event.length is not None:
        minutes = int(event.length.total_seconds() // 60)
        return max(0, minutes if isinstance(start, datetime) else minutes - 1440)
    if isinstance(start, datetime) != isinstance(end, datetime) or start is None or end is None:
        return 0
    if isinstance(start, datetime) and isinstance(end, datetime):
        pair = [each if each.tzinfo is not None else each.replace(tzinfo=zone) for each in (start, end)]
        return max(0, int((pair[1] - pair[0]).total_seconds() // 60))
    days = (end - start).days
    return days * 1440 if days > 1 else 0


def _texts(event: Event) -> tuple[dict[str, Any], tuple[Note, ...], str]:
    """Return what an event says in words, with what could not be taken as it is, and its groups."""
    texts = {name: without_controls(tidy_lines(text)) for name, text in event.texts.items()}
    place = "\n".join(filter(None, (texts.get("LOCATION"), texts.get("URL"))))
    said: dict[str, Any] = {
        "title": tidy(texts.get("SUMMARY", "")),
        "text": texts.get("DESCRIPTION", ""),
        "note": place,
    }
    notes = [Note("cut", name) for name, most in _CUT.items() if len(said[name]) > most]
    said = {name: text[: _CUT[name]].rstrip() for name, text in said.items() if text}
    for name in ("kind", "format", "state", "origin"):
        key = plan_columns.key_of(name, texts.get(plan_columns.ICS[name], ""))
        if key is not None:
            said[name] = key
    channels = plan_columns.keys_in("channels", texts.get(plan_columns.ICS["channels"], ""))
    if any(channels):
        said["channels"] = tuple(dict.fromkeys(key for key in channels if key is not None))
    if plan_columns.key_of("working", texts.get(plan_columns.ICS["working"], "")) == "yes":
        said["working"] = True
    return said, tuple(notes), tidy(texts.get(plan_columns.ICS["groups"], ""))


def _is_cancelled(event: Event) -> bool:
    return event.texts.get("STATUS", "").strip().upper() == "CANCELLED"
