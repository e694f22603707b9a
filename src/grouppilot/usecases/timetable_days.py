"""What a timetable is made of: everything planned on chosen days for chosen groups, as it can leave."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.entries import parse_key
from grouppilot.domain.plans import PlanDay, PlanSeries
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group, all_groups
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.calendar_rows import Occurrence

MOST_DAYS = 3700


@dataclass(frozen=True)
class Asked:
    """What is to be shared.

    Attributes:
        first: First local date.
        last: Last one, inclusive.
        groups: For whom; none for all groups, and then also what is posted in no group.
        language: Where the groups do not agree on one.
        foot: What is said below; None for the usual.
    """

    first: date
    last: date
    groups: tuple[int, ...] = ()
    language: str = "en"
    foot: str | None = None


@dataclass(frozen=True)
class Days:
    """Everything planned on chosen days for chosen groups.

    Attributes:
        groups: Those it is for, in the order in which they are named.
        every: All of it, by day, time and title.
        occurrences: The same as the calendar shows it.
    """

    groups: Sequence[Group]
    every: Sequence[PlanDay]
    occurrences: Sequence[Occurrence]

    def series(self, session: Session, leaving: Iterable[PlanDay]) -> Mapping[str, PlanSeries]:
        """Return the series of days that leave, by uid."""
        wanted = {day.uid: day for day in leaving if day.series_day is not None}
        numbers = {parse_key(each.key).entry_id for each in self.occurrences if each.series}
        rows = (session.get(Entry, number) for number in numbers)
        return {
            row.uid: PlanSeries(row.rule, _said_by_row(row, wanted[row.uid].groups), row.working)
            for row in rows
            if row is not None and row.uid in wanted
        }


def days_of(session: Session, asked: Asked) -> Days:
    """Read what is planned on chosen days for chosen groups.

    Raises:
        Refused: ``timetable_days`` where there are none or too many, ``group_unknown``.
    """
    if not 0 <= (asked.last - asked.first).days < MOST_DAYS:
        raise Refused("timetable_days", most=MOST_DAYS)
    there = {row.id: row for row in all_groups(session)}
    for number in asked.groups:
        if number not in there:
            raise Refused("group_unknown", name=str(number))
    region = settings.load(session).region
    known = calendar_rows.setting(session, region, asked.first, asked.last)
    only = asked.groups[0] if len(asked.groups) == 1 else None
    found = calendar_rows.on_days(session, known, asked.first, asked.last, only)
    if asked.groups:
        found = [each for each in found if set(each.groups) & set(asked.groups)]
    rows = entry_queries.told(session, {each.entry_id for each in found})
    chosen = asked.groups or tuple(dict.fromkeys(group for each in found for group in each.groups))
    meant = [there[number] for number in chosen] or [*there.values()]
    names = {row.id: row.name for row in meant}
    every = [_plan_day(each, rows[each.entry_id], names) for each in found]
    return Days(meant, every, found)


def _plan_day(each: Occurrence, row: Any, names: Mapping[int, str]) -> PlanDay:
    return PlanDay(
        row.series_uid or row.uid,
        each.title,
        each.day or date.min,
        each.minute,
        each.length,
        each.kind,
        each.format,
        tuple(names[number] for number in each.groups if number in names),
        each.state,
        tuple(row.channels),
        row.origin,
        row.reply,
        row.reply_cost,
        row.responsible,
        row.text,
        row.note,
        row.timetable,
        series_day=parse_key(each.key).day,
        apart=row.series_id is not None,
    )


def _said_by_row(row: Entry, names: tuple[str, ...]) -> PlanDay:
    return PlanDay(
        row.uid,
        row.title,
        row.day or date.min,
        row.minute,
        row.length,
        row.kind,
        row.format,
        names,
        row.state,
        tuple(row.channels),
        row.origin,
        text=row.text,
        series_day=row.day,
    )


def is_shown(day: PlanDay) -> bool:
    """Tell whether members see an entry: decided, meant for the timetable, and not only said in private."""
    private = bool(day.channels) and set(day.channels) == {"private"}
    return day.timetable and day.state != "idea" and not private
