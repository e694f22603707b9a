"""Everything that decides what is due, read once: items in versions, groups, rests, working days."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, Self

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import RestRange, WorkingDays
from grouppilot.domain.days import PeakWindow, owner_day, sort_minute
from grouppilot.domain.due import Due, GroupFacts, ItemVersion, due_on
from grouppilot.domain.recurrence import LifeSpan, rule_from
from grouppilot.domain.settling import stands
from grouppilot.store import checklist_queries as queries
from grouppilot.store import settled_queries
from grouppilot.usecases import holidays
from grouppilot.usecases.settings import Settings, load


@dataclass(frozen=True)
class GroupName:
    """What a checklist shows of a group."""

    name: str
    language: str
    peaks: tuple[PeakWindow, ...] | None


@dataclass(frozen=True)
class Plan:
    """What is due on any day of a span, as of now."""

    settings: Settings
    today: date
    items: Mapping[int, Sequence[ItemVersion]]
    audience: Mapping[int, frozenset[int]]
    groups: Mapping[int, GroupFacts]
    names: Mapping[int, GroupName]
    rests: tuple[RestRange, ...]
    calendar: WorkingDays

    @classmethod
    def load(
        cls,
        session: Session,
        now: datetime,
        first: date | None = None,
        last: date | None = None,
        *,
        item_id: int | None = None,
    ) -> Self:
        """Read what decides about the days from ``first`` to ``last``, today by default.

        With ``item_id`` the plan knows this item alone, which is read in a fraction of the time.
        """
        session.flush()  # what a write has under way counts, and these queries would not see it
        settings = load(session)
        today = owner_day(now, settings.zoneinfo, settings.day_start)
        rows = queries.groups(session)
        return cls(
            settings=settings,
            today=today,
            items=_items(session, item_id),
            audience=queries.audiences(session, item_id),
            groups={row.id: GroupFacts(row.id, LifeSpan(row.start, row.end), row.stage) for row in rows},
            names={row.id: GroupName(row.name, row.language, _peaks(row.peaks)) for row in rows},
            rests=tuple(RestRange(*row) for row in queries.rest_ranges(session)),
            calendar=holidays.calendar(session, settings.region, first or today, last or today),
        )

    def due(self, day: date) -> list[Due]:
        """Return what is due on a day by what holds now."""
        start = self.settings.day_start
        return due_on(day, self.items, self.audience, self.groups, self.rests, self.calendar, start)


def due_or_settled(session: Session, plan: Plan, day: date) -> list[Due]:
    """Return what is or was due on a day: as settled where that stands, else as planned."""
    if not stands(day, settled_queries.last_settled(session), plan.today):
        return plan.due(day)
    rows = settled_queries.settled_on(session, day)
    found = [Due(row.item_id, row.group_id, day, version_of(row, row.position)) for row in rows]
    start = plan.settings.day_start
    return sorted(
        found, key=lambda due: (sort_minute(due.version.minute, start), due.version.position, due.item_id)
    )


def version_of(row: Any, position: int, audience: Any = "groups") -> ItemVersion:
    """Make the domain's value of a version's row."""
    return ItemVersion(
        item_id=row.item_id,
        version_id=row.id,
        valid_from=row.valid_from,
        title=row.title,
        minute=row.minute,
        rule=rule_from(row.rule),
        must=row.must,
        minutes=row.minutes,
        figures=tuple(row.figures),
        of_members=row.of_members,
        stages=frozenset(row.stages),
        status=row.status,
        position=position,
        text_id=row.script_id,
        role=row.role or None,
        responsible=row.responsible or None,
        audience=audience,
    )


def _items(session: Session, item_id: int | None) -> dict[int, list[ItemVersion]]:
    items: dict[int, list[ItemVersion]] = {}
    for row in queries.versions(session, item_id=item_id):
        items.setdefault(row.item_id, []).append(_known(row))
    return items


@lru_cache(maxsize=4096)
def _known(row: Any) -> ItemVersion:
    """Make a version of its row once: the same values, JSON as text, always make the same version."""
    read = {name: json.loads(getattr(row, name)) for name in ("rule", "figures", "stages")}
    return version_of(SimpleNamespace(**{**row._mapping, **read}), row.position, row.audience)


def _peaks(value: Any) -> tuple[PeakWindow, ...] | None:
    return None if value is None else tuple(PeakWindow(start, end) for start, end in value)
