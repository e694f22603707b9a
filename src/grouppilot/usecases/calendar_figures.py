"""Figures of the content calendar: days planned ahead, the mix of kinds, entries without their material."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.advice import PLAN_SHORT
from grouppilot.domain.content_mix import TARGETS, WEEK, days_ahead, shares
from grouppilot.domain.entries import KINDS, POSTED_STATES, parse_key
from grouppilot.store import advice_queries, positioning_queries
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.workspace import Workspace

LOOK_AHEAD = 30
MIX_DAYS = 30
LIVE = ("recruiting", "running")
Silent = set[tuple[str, int | None, int | None]]


@dataclass(frozen=True)
class Horizon:
    """How far ahead a group is planned.

    Attributes:
        days: Days from today on until the plan breaks off; None for a group whose rhythm asks for none.
        until: The last of them; today where nothing is planned.
        used: There is anything planned for it or was lately, so that it goes by the calendar at all.
        quiet: The owner does not want to hear that little is planned for it.
    """

    group_id: int
    group: str
    days: int | None
    until: date
    used: bool
    quiet: bool = False

    @property
    def short(self) -> bool:
        """Whether less than a week is planned, and the owner wants to hear of it."""
        return self.used and not self.quiet and self.days is not None and self.days < WEEK


@dataclass(frozen=True)
class Mix:
    """The kinds of what was or is planned, in per cent.

    Attributes:
        past: Of the last 30 days, today left out; what was not posted does not count.
        ahead: Of the next 30 days, today included.
        target: By the product frequency of the group; empty where it is not said.
        past_count: Entries with a kind behind ``past``; ``ahead_count`` those behind ``ahead``.
    """

    past: Mapping[str, int]
    ahead: Mapping[str, int]
    target: Mapping[str, int]
    past_count: int
    ahead_count: int


@dataclass(frozen=True)
class Figures:
    """The panel beside the calendar.

    Attributes:
        horizons: Of every group that lives, in the owner's order; of one where one was asked for.
        mix: Of that group, or of all together.
        unready: What of the next seven days has not all of its material, the soonest first.
    """

    horizons: tuple[Horizon, ...]
    mix: Mix
    unready: tuple[Occurrence, ...]


def figures(ws: Workspace, group_id: int | None = None) -> Figures:
    """Return the figures of one group or of all."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        seen = _look(session, today, group_id)
        frequency = _frequencies(session, group_id).get(group_id or 0, "")
        week = today + timedelta(days=WEEK)
        unready = tuple(
            each
            for each in seen.ahead
            if each.missing and each.day is not None and each.day < week and each.state not in POSTED_STATES
            if not _unheard(each, seen.silent)
        )
    return Figures(tuple(seen.horizons), _mix(seen, frequency), unready)


def horizons(session: Session, today: date) -> list[Horizon]:
    """Return how far ahead every group is planned that lives."""
    return _look(session, today, None, past=WEEK).horizons


def mix_counts(found: Iterable[Occurrence]) -> Counter[str]:
    """Count entries by kind, each once however many groups it is for."""
    return Counter(each.kind for each in found if each.kind in KINDS)


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell of groups with less than a week ahead, and of what is due soon and has not all of its material."""
    seen = _look(session, today, group_id, past=7)
    for each in seen.horizons:
        if each.short:
            yield AgendaLine(
                "plan_short",
                f"plan_short.{each.group_id}",
                group_id=each.group_id,
                count=each.days or 0,
                facts={"group": each.group, "until": each.until},
                verb="calendar",
                target={"group": each.group_id, "day": each.until},
            )
    for entry in seen.ahead:
        if _due(entry, today) and _unready(entry) and not _unheard(entry, seen.silent):
            yield AgendaLine(
                "entry_material",
                f"entry_material.{entry.key}.{entry.day}",
                group_id=entry.groups[0] if len(entry.groups) == 1 else group_id,
                count=len(entry.missing),
                facts={"title": entry.title, "group": ", ".join(entry.group_names), "parts": entry.missing},
                due=entry.day,
                verb="calendar",
                target={"entry": entry.key, "day": entry.day},
            )


def _due(entry: Occurrence, today: date) -> bool:
    return entry.day is not None and entry.day <= today + timedelta(days=1)


def _unheard(entry: Occurrence, silent: Silent) -> bool:
    """Tell whether the owner does not want to hear that an entry lacks material."""
    if ("material", None, None) in silent or ("material", None, parse_key(entry.key).entry_id) in silent:
        return True
    return bool(entry.groups) and all(("material", group, None) in silent for group in entry.groups)


def _unready(entry: Occurrence) -> bool:
    return bool(entry.missing) and entry.state not in ("idea", *POSTED_STATES)


@dataclass(frozen=True)
class _Look:
    """What lies around today, read once."""

    past: list[Occurrence]
    ahead: list[Occurrence]
    horizons: list[Horizon]
    silent: Silent


def _look(session: Session, today: date, group_id: int | None, past: int = MIX_DAYS) -> _Look:
    first, last = today - timedelta(days=past), today + timedelta(days=LOOK_AHEAD - 1)
    known = calendar_rows.setting(session, settings.load(session).region, first, last)
    found = calendar_rows.on_days(session, known, first, last, group_id)
    before = [each for each in found if each.day is not None and each.day < today]
    ahead = [each for each in found if each.day is not None and each.day >= today]
    rows = [
        row
        for row in known.groups.values()
        if group_id in (None, row.id) and row.stage in LIVE and (row.end is None or row.end >= today)
    ]
    planned: dict[int, list[date]] = {}
    for group, day in ((group, each.day) for each in ahead for group in each.groups):
        if day is not None:
            planned.setdefault(group, []).append(day)
    used = planned.keys() | {group for each in before for group in each.groups}
    silent = advice_queries.silent(session)
    horizons = [
        _horizon(row, planned.get(row.id, []), row.id in used, today, quiet=_is_quiet(row.id, silent))
        for row in rows
    ]
    return _Look(before, ahead, horizons, silent)


def _is_quiet(group_id: int, silent: Silent) -> bool:
    return (PLAN_SHORT, None, None) in silent or (PLAN_SHORT, group_id, None) in silent


def _horizon(row: Any, planned: list[date], used: bool, today: date, *, quiet: bool) -> Horizon:
    days = days_ahead(planned, today, row.rhythm)
    if days is not None and row.end is not None:
        days = max(days, WEEK) if (row.end - today).days <= days else days
    return Horizon(row.id, row.name, days, today + timedelta(days=days or 0), used, quiet)


def _mix(seen: _Look, frequency: str) -> Mix:
    past = mix_counts(each for each in seen.past if each.state in POSTED_STATES)
    ahead = mix_counts(seen.ahead)
    return Mix(shares(past), shares(ahead), TARGETS.get(frequency, {}), past.total(), ahead.total())


def _frequencies(session: Session, group_id: int | None = None) -> dict[int, str]:
    answers = positioning_queries.all_answers(session, group_id)
    return {group: str(given.get("frequency") or "") for group, given in answers.items()}
