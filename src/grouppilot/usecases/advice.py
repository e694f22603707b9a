"""Advice on what is planned, read for a span or one entry; what the owner does not want to hear is muted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import blake2b
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.advice import (
    AGAIN_DAYS,
    CODES,
    PLAN_SHORT,
    Advice,
    Planned,
    Side,
    advise,
    around_of,
    best_hours,
)
from grouppilot.domain.days import PEAK_WINDOWS, PeakWindow, owner_day
from grouppilot.domain.entries import PLANNED_STATES, parse_key
from grouppilot.domain.refusals import Refused
from grouppilot.store import advice_queries as queries
from grouppilot.store import positioning_queries
from grouppilot.store.entries import AdviceMute
from grouppilot.usecases import calendar_rows, groups, holidays, settings
from grouppilot.usecases.calendar_figures import mix_counts
from grouppilot.usecases.calendar_rows import Occurrence, Setting
from grouppilot.usecases.calendar_series import find
from grouppilot.usecases.workspace import Workspace

RESULT_DAYS = 180
SHOP = "high"
"""Product frequency of a group whose members come to buy."""

_ASKED = tuple(state for state in PLANNED_STATES if state != "idea")


@dataclass(frozen=True)
class Muted:
    """Advice that is not to be heard: on an entry, in a group, or at all."""

    id: int
    code: str
    group_id: int | None
    group: str
    title: str


def of(ws: Workspace, key: str) -> list[Advice]:
    """Return the advice on one entry, the weightiest first.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        day = find(session, key).day
        if day is None:
            return []
        kept = settings.load(session)
        known = calendar_rows.setting(session, kept.region, day, day)
        found = calendar_rows.on_days(session, known, day, day)
        heard = _heard(session, _today(ws, kept), kept, known, found, day)
        return [each for each in heard if each.key == key]


def counted(
    session: Session, ws: Workspace, known: Setting, found: list[Occurrence], last: date
) -> list[Occurrence]:
    """Return what a span shows with the number of pieces of advice on each.

    Args:
        session: To read with.
        ws: The workspace.
        known: Of the span.
        found: What is planned in the span, for some group or all.
        last: Its last day.
    """
    kept = settings.load(session)
    if last < _today(ws, kept):
        return found
    counts: dict[str, set[str]] = defaultdict(set)
    for each in _heard(session, _today(ws, kept), kept, known, found, last):
        counts[each.key].add(each.code)
    return [replace(each, advice=len(counts[each.key])) if each.key in counts else each for each in found]


def mute(
    ws: Workspace, code: str, *, key: str | None = None, group_id: int | None = None, by: object = None
) -> None:
    """Hear no more of a code: on an entry with all days of its series, in a group, or without either at all.

    Raises:
        Refused: ``advice_unknown``, ``entry_unknown``, ``group_unknown``.
    """
    if code not in (*CODES, PLAN_SHORT):
        raise Refused("advice_unknown")
    with ws.write("advice.mute", by=by) as session:
        entry_id = None
        if key is not None:
            found = find(session, key)
            entry_id = found.row.id if found.series is None else found.series.id
        if group_id is not None:
            groups.alive(session, group_id)
        if not queries.is_muted(session, code, group_id, entry_id):
            session.add(AdviceMute(code=code, group_id=group_id, entry_id=entry_id))


def muted(ws: Workspace) -> list[Muted]:
    """Return what is muted, in the order it was."""
    with ws.read() as session:
        return [Muted(*row) for row in queries.muted(session)]


def hear(ws: Workspace, mute_id: int, *, by: object = None) -> None:
    """Hear of something again.

    Raises:
        Refused: ``advice_unknown``.
    """
    with ws.write("advice.hear", by=by) as session:
        row = session.get(AdviceMute, mute_id)
        if row is None:
            raise Refused("advice_unknown")
        session.delete(row)


def _today(ws: Workspace, kept: settings.Settings) -> date:
    return owner_day(ws.now(), kept.zoneinfo, kept.day_start)


def _heard(
    session: Session,
    today: date,
    kept: settings.Settings,
    known: Setting,
    found: Sequence[Occurrence],
    last: date,
) -> list[Advice]:
    ahead = [each for each in found if each.day is not None and each.day >= today and each.state != "idea"]
    if not ahead:
        return []
    first = min(each.day for each in ahead if each.day is not None)
    wordings = _wordings(session, first - timedelta(AGAIN_DAYS), last)
    planned = _planned(ahead, wordings)
    before = _said_before(session, known, planned, wordings, {each.entry_id for each in ahead})
    asked = {each.key for each in ahead if each.state in _ASKED}
    names = holidays.names(session, kept.region, first, last)
    off = {day: name for day, (name, working) in names.items() if not working}
    everything = [*before, *planned]
    sides = _sides(session, known, everything, kept, today)
    around = around_of(everything, today, sides, known.working, off, known.lives)
    silent = _silent(session)
    pieces = [
        each
        for each in advise(planned, around, lambda one: one.key in asked)
        if not silent & {(each.code, None, None), (each.code, each.group_id, None)}
        and (each.code, None, parse_key(each.key).entry_id) not in silent
    ]
    return sorted(pieces, key=lambda each: CODES.index(each.code))


def _planned(found: Iterable[Occurrence], wordings: Mapping[int, str]) -> list[Planned]:
    return [
        Planned(
            each.key,
            parse_key(each.key).entry_id,
            each.day,
            each.minute,
            each.length,
            each.title,
            each.kind,
            each.format,
            group_id,
            wordings.get(each.entry_id, ""),
            each.missing,
        )
        for each in found
        if each.day is not None and each.state != "idea"
        for group_id in (each.groups or (None,))
    ]


def _said_before(
    session: Session, known: Setting, planned: list[Planned], wordings: Mapping[int, str], ahead: set[int]
) -> list[Planned]:
    """Return what is past and said the same as something that is planned."""
    said = {each.wording for each in planned}
    same = [number for number, words in wordings.items() if words in said and number not in ahead]
    return _planned(calendar_rows.numbered(session, known, same), wordings) if same else []


def _wordings(session: Session, first: date, last: date) -> dict[int, str]:
    return {
        number: f"script {script_id}"
        if not text
        else blake2b(text.strip().encode(), digest_size=12).hexdigest()
        for number, script_id, text in queries.wordings(session, first, last)
    }


def _sides(
    session: Session, known: Setting, planned: list[Planned], kept: settings.Settings, today: date
) -> dict[int, Side]:
    wanted = {each.group_id for each in planned if each.group_id is not None}
    selling = {each.group_id for each in planned if each.group_id is not None and each.promotes}
    answers = positioning_queries.all_answers(session)
    often = {group: str(answers.get(group, {}).get("frequency") or "") for group in wanted}
    counts = _counts(session, known, {group for group in selling if often.get(group)}, today)
    own = _best(session, wanted, kept, today)
    return {
        group: Side(
            group,
            shop=often[group] == SHOP,
            peaks=own.get(group) or _peaks(known.groups[group].peaks, kept.peaks),
            own=group in own,
            start=known.groups[group].start,
            frequency=often[group],
            counts=counts.get(group, {}),
        )
        for group in wanted
    }


def _peaks(own: Any, usual: tuple[PeakWindow, ...]) -> tuple[PeakWindow, ...]:
    if own is None:
        return usual or PEAK_WINDOWS
    return tuple(PeakWindow(start, end) for start, end in own)


def _counts(session: Session, known: Setting, wanted: set[int], today: date) -> dict[int, Counter[str]]:
    """Count kinds around today of the groups that sell something and whose product says how much they may."""
    if not wanted:
        return {}
    month = timedelta(days=30)
    found = calendar_rows.on_days(session, known, today - month, today + month)
    return {group: mix_counts(each for each in found if group in each.groups) for group in wanted}


def _best(
    session: Session, wanted: set[int], kept: settings.Settings, today: date
) -> dict[int, tuple[PeakWindow, ...]]:
    results: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for group, at, responded in queries.responses(session, today - timedelta(days=RESULT_DAYS)):
        local = at.astimezone(kept.zoneinfo)
        results[group].append((local.hour * 60 + local.minute, responded))
    found = {group: best_hours(results[group]) for group in wanted & set(results)}
    return {group: windows for group, windows in found.items() if windows}


def _silent(session: Session) -> set[tuple[str, int | None, int | None]]:
    return queries.silent(session)
