"""What lies ahead: how far each group is planned, which kinds are posted, and what lacks its material."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain import horizons, mixes
from grouppilot.store import positioning_queries
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.calendar_rows import Occurrence, Setting
from grouppilot.usecases.workspace import Workspace

SPAN = 30
"""Days behind and ahead whose mix is told."""

WEEK = 7


@dataclass(frozen=True)
class Ahead:
    """How far a group is planned.

    Attributes:
        group_id: The group.
        name: Its name.
        days: Days from tomorrow on without a gap, at most ``horizons.FURTHEST``.
        week: Its entries of the last seven days that are planned, by their keys, to copy a week on.
    """

    group_id: int
    name: str
    days: int
    week: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outlook:
    """What lies ahead of one group or all.

    Attributes:
        ahead: The groups that are expected to be planned ahead, the least planned first.
        last: Share of each kind in the days behind, 0 to 1; empty where nothing is known.
        next: The same in the days ahead, today included.
        target: Share that fits the group's product; empty for all groups, or where it is not said.
        lacking: Keys of entries of the coming week whose material is not complete.
    """

    ahead: tuple[Ahead, ...]
    last: Mapping[str, float]
    next: Mapping[str, float]
    target: Mapping[str, float]
    lacking: tuple[str, ...]

    @property
    def enough(self) -> int:
        """How many groups are planned a whole week ahead."""
        return sum(each.days >= horizons.ENOUGH for each in self.ahead)


def outlook(ws: Workspace, group_id: int | None = None) -> Outlook:
    """Return what lies ahead of a group, or of all."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        first, last = today - timedelta(SPAN), today + timedelta(SPAN)
        known = calendar_rows.setting(session, settings.load(session).region, first, last)
        entries = calendar_rows.on_days(session, known, first, last, group_id)
        return Outlook(
            ahead=_ahead(known, entries, today, group_id),
            last=mixes.shares(each.kind for each in entries if _day(each) < today),
            next=mixes.shares(each.kind for each in entries if _day(each) >= today),
            target=_target(session, group_id),
            lacking=tuple(each.key for each in entries if _lacks(each, today)),
        )


def _day(entry: Occurrence) -> date:
    assert entry.day is not None
    return entry.day


def _lacks(entry: Occurrence, today: date) -> bool:
    soon = today <= _day(entry) < today + timedelta(WEEK)
    return soon and bool(entry.missing) and entry.state in ("idea", "draft", "ready")


def _target(session: Session, group_id: int | None) -> Mapping[str, float]:
    if group_id is None:
        return {}
    row = positioning_queries.positioning(session, group_id)
    return mixes.TARGETS.get(str(row.answers.get("frequency")) if row else "", {})


def _ahead(
    known: Setting, entries: Sequence[Occurrence], today: date, group_id: int | None
) -> tuple[Ahead, ...]:
    by_group: dict[int, list[Occurrence]] = {}
    for entry in entries:
        for group in entry.groups:
            by_group.setdefault(group, []).append(entry)
    wanted = [
        key
        for key, row in known.groups.items()
        if group_id in (None, key) and horizons.judged(row.rhythm) and known.lives(key, today)
    ]
    found = [_of_group(known, key, by_group.get(key, ()), today) for key in wanted]
    return tuple(sorted(found, key=lambda each: each.days))


def _of_group(known: Setting, key: int, entries: Sequence[Occurrence], today: date) -> Ahead:
    row = known.groups[key]

    def off(day: date) -> bool:
        return not known.working.is_working(day) or not known.lives(key, day)

    planned = {_day(entry) for entry in entries}
    days = horizons.days_ahead(planned, today, row.rhythm, off, row.end)
    end = max((day for day in planned if day <= today + timedelta(days)), default=today)
    week = tuple(each.key for each in entries if end - timedelta(WEEK) < _day(each) <= end)
    return Ahead(key, row.name, days, week)
