"""What marks a day of the calendar: weekends, holidays, swapped working days, rest, and days left empty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import SATURDAY, RestRange, WorkingDays, silenced
from grouppilot.domain.days import shifted
from grouppilot.store import checklist_queries
from grouppilot.usecases import calendar_rows, holidays, settings
from grouppilot.usecases.workspace import Workspace

AHEAD = 14
"""Days from today on within which a day left empty is shown as a gap."""


@dataclass(frozen=True)
class DayMark:
    """What is known of a day.

    Attributes:
        weekend: Saturday or Sunday.
        working: It is worked in the region of the workspace.
        holiday: Name of the public holiday; empty on any other day.
        resting: Everything rests, or the group asked about.
        gap: A working day of the next two weeks for which a group that posts daily has nothing planned.
    """

    weekend: bool
    working: bool
    holiday: str
    resting: bool
    gap: bool

    @property
    def swapped(self) -> bool:
        """Whether it is worked though it is a weekend."""
        return self.weekend and self.working


def days(ws: Workspace, first: date, last: date, group_id: int | None = None) -> dict[date, DayMark]:
    """Return what marks each day of a span, both ends inclusive, for one group or all."""
    with ws.read() as session:
        region = settings.load(session).region
        known = calendar_rows.setting(session, region, first, last)
        names = holidays.names(session, region, first, last)
        gaps = _gaps(session, ws, known, first, last, group_id)
    every = (first + timedelta(number) for number in range((last - first).days + 1))
    return {
        day: DayMark(
            weekend=day.weekday() >= SATURDAY,
            working=known.working.is_working(day),
            holiday="" if known.working.is_working(day) else names.get(day, ("",))[0],
            resting=known.rests_on(day, group_id),
            gap=day in gaps,
        )
        for day in every
    }


def _gaps(
    session: Session,
    ws: Workspace,
    known: calendar_rows.Setting,
    first: date,
    last: date,
    group_id: int | None,
) -> set[date]:
    if group_id is None or group_id not in known.groups or known.groups[group_id].rhythm != "daily":
        return set()
    today = settings.today_in(session, ws)
    first, last = max(first, today), min(last, shifted(today, AHEAD - 1))
    if last < first:
        return set()
    planned = {each.day for each in calendar_rows.on_days(session, known, first, last, group_id)}
    every = (first + timedelta(number) for number in range((last - first).days + 1))
    return {
        day
        for day in every
        if day not in planned and known.working.is_working(day) and known.lives(group_id, day)
    }


def off_days(session: Session, first: date, last: date, by: int) -> Callable[[date, Sequence[int]], bool]:
    """Return what tells whether some groups are off on a day: a public holiday, or all of them rest.

    Args:
        session: To read with.
        first: First day from which something moves.
        last: Last such day.
        by: Days by which it moves; far enough around them is known.
    """
    region = settings.load(session).region
    reach = 2 * abs(by) + 120
    working = holidays.calendar(session, region, shifted(first, -reach), shifted(last, reach))
    rests = tuple(RestRange(*row) for row in checklist_queries.rest_ranges(session))

    def off(day: date, groups: Sequence[int]) -> bool:
        if on_holiday(day, working):
            return True
        asleep = silenced(day, rests)
        return None in asleep or (bool(groups) and asleep.issuperset(groups))

    return off


def on_holiday(day: date, working: WorkingDays) -> bool:
    """Tell whether a day is off for more than a weekend: it, or a day off next to it, is a public holiday."""
    if working.is_working(day):
        return False
    return any(_reaches_holiday(day, step, working) for step in (-1, 1))


def _reaches_holiday(day: date, step: int, working: WorkingDays) -> bool:
    for _ in range(30):
        if working.is_working(day):
            return False
        if working.exceptions.get(day) is False:
            return True
        day = shifted(day, step)
    return False
