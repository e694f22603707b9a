"""Entries of the calendar as the day's checklist takes them: one for each group on the owner's day.

An entry of a night, before the day start, belongs to the owner's day before. Groups that rest or are archived
have nothing due.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import silenced
from grouppilot.domain.days import shifted
from grouppilot.domain.due import ARCHIVED, DueKey
from grouppilot.domain.entries import EntryKey, missing_parts, parse_key
from grouppilot.domain.series import falls, parse
from grouppilot.store import entry_due_queries as queries
from grouppilot.usecases.planning import Plan


@dataclass(frozen=True)
class EntryFacts:
    """What a checklist shows of an entry beside what it shows of any item.

    Attributes:
        key: Its key on the calendar.
        number: Of the row that says what it is.
        channels: Where it is posted; ``private`` opens as a person run.
        reply: What members get for replying.
        missing: Parts of the material pack that are needed and not there.
        materials: How many of each part there are.
    """

    key: str
    number: int
    kind: str
    format: str
    channels: tuple[str, ...]
    reply: str
    missing: tuple[str, ...]
    materials: Mapping[str, int]


@dataclass(frozen=True)
class DueEntry:
    """An entry for one group, or for none, on one of the owner's days.

    Attributes:
        groups: For how many groups it is due on that day.
        answer: What became of it, in the fields of a tick; None as long as it is open.
    """

    key: DueKey
    title: str
    minute: int | None
    length: int
    role: str
    responsible: str
    note: str
    has_text: bool
    groups: int
    facts: EntryFacts
    answer: Any | None


@dataclass(frozen=True)
class _Placed:
    """A row of an entry on a calendar day, and the number its due key has."""

    row: Any
    day: date
    number: int


def entries_between(session: Session, plan: Plan, first: date, last: date) -> list[DueEntry]:
    """Return the entries of the owner's days from one to another, both inclusive.

    Args:
        session: To read with; what it has not flushed is not seen.
        plan: Of these days.
        first: First owner's day.
        last: Last owner's day.
    """
    start = plan.settings.day_start
    placed = [
        each
        for each in _placed(session, plan, first, shifted(last, 1))
        if first <= owners_day(each.day, each.row.minute, start) <= last
    ]
    if not placed:
        return []
    ids = {each.row.id for each in placed}
    groups, materials = _by_entry(queries.groups(session, ids)), _by_entry(queries.parts(session, ids))
    answers = {(row.entry_id, row.group_id): _answer(row) for row in queries.answers(session, ids)}
    return [
        due
        for each in placed
        for due in _dues(plan, each, groups.get(each.row.id, ()), materials.get(each.row.id, ()), answers)
    ]


@dataclass(frozen=True)
class Standing:
    """How an entry stands: its note, and by group what became of it, in the fields of a tick."""

    note: str
    answers: Mapping[int | None, Any]


def standing(session: Session, numbers: Mapping[str, int]) -> dict[str, Standing]:
    """Return how entries stand, by their calendar keys.

    Args:
        session: To read with; what it has not flushed is not seen.
        numbers: By key the row that said what the entry is: a day of a series may have its own meanwhile.
    """
    origins = {key: parse_key(key) for key in numbers}
    apart = queries.standing_for(session, [key.entry_id for key in origins.values() if key.day])
    now = {text: apart.get((key.entry_id, key.day), numbers[text]) for text, key in origins.items()}
    answers: dict[int, dict[int | None, Any]] = defaultdict(dict)
    for row in queries.answers(session, set(now.values())):
        answers[row.entry_id][row.group_id] = _answer(row)
    notes = queries.notes(session, set(now.values()))
    return {text: Standing(notes.get(number, ""), answers[number]) for text, number in now.items()}


def owners_day(day: date, minute: int | None, day_start: int) -> date:
    """Return the owner's day to which a time of a calendar day belongs."""
    return shifted(day, -1) if minute is not None and minute < day_start else day


def _placed(session: Session, plan: Plan, first: date, last: date) -> list[_Placed]:
    found = [_single(row) for row in queries.between(session, first, last)]
    recurring = queries.series(session, first, last)
    if recurring:
        apart = queries.replaced(session, [row.id for row in recurring], first, last)
        found += [
            _Placed(row, day, row.id)
            for row in recurring
            for day in _days(row, plan, first, last)
            if (row.id, day.isoformat()) not in apart
        ]
    return found


def _single(row: Any) -> _Placed:
    # Its due key stays that of its series as long as it stays on its day: a tick must not change it.
    stays = row.series_id is not None and row.original_day == row.day
    return _Placed(row, date.fromisoformat(row.day), row.series_id if stays else row.id)


def _days(row: Any, plan: Plan, first: date, last: date) -> list[date]:
    end = last if row.last is None else min(last, date.fromisoformat(row.last))
    days = falls(parse(row.rule), date.fromisoformat(row.day), first, end)
    return [day for day in days if not row.working or plan.calendar.is_working(day)]


def _dues(
    plan: Plan,
    placed: _Placed,
    named: Sequence[int],
    materials: Sequence[str],
    answers: Mapping[tuple[int, int | None], Any],
) -> list[DueEntry]:
    row = placed.row
    day = owners_day(placed.day, row.minute, plan.settings.day_start)
    asleep = silenced(day, plan.rests)
    if None in asleep:
        return []
    wanted: list[int | None] = [each for each in plan.groups if each in named and each not in asleep]
    wanted = [each for each in wanted if _lives(plan, each, placed)]
    if not named:
        wanted = [None]
    facts = _facts(placed, materials)
    return [
        DueEntry(
            key=DueKey(-placed.number, group_id, day),
            title=row.title,
            minute=row.minute,
            length=row.length,
            role=row.role,
            responsible=row.responsible,
            note=row.note,
            has_text=row.script_id is not None or bool(row.own_text),
            groups=len(wanted),
            facts=facts,
            answer=answers.get((row.id, group_id)),
        )
        for group_id in wanted
    ]


def _lives(plan: Plan, group_id: int | None, placed: _Placed) -> bool:
    group = plan.groups[group_id or 0]
    if group.archived or group.stage == ARCHIVED:
        return False
    life, recurs = group.life, bool(placed.row.rule)
    within = (life.start is None or life.start <= placed.day) and (life.end is None or placed.day <= life.end)
    return within or not recurs


def _facts(placed: _Placed, materials: Sequence[str]) -> EntryFacts:
    row = placed.row
    recurs = bool(row.rule) or row.series_id is not None
    origin = date.fromisoformat(row.original_day) if row.original_day else placed.day
    has_text = row.script_id is not None or row.own_text
    return EntryFacts(
        key=str(EntryKey(row.series_id or row.id, origin if recurs else None)),
        number=row.id,
        kind=row.kind,
        format=row.format,
        channels=tuple(json.loads(row.channels)),
        reply=row.reply,
        missing=missing_parts(json.loads(row.pack), (*materials, "text") if has_text else materials),
        materials={part: materials.count(part) for part in dict.fromkeys(materials)},
    )


def _answer(row: Any) -> SimpleNamespace:
    state = "done" if row.state == "published" else row.state
    at = datetime.fromisoformat(row.at)
    return SimpleNamespace(state=state, reason=row.reason, note="", at=at, figures={}, members=None)


def _by_entry(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for entry, value in rows:
        found[entry].append(value)
    return found
