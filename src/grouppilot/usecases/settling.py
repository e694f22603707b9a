"""Settles the days that ended: what was due on them is stored once and never computed again."""

import time
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import islice

from sqlalchemy import insert
from sqlalchemy.orm import Session

from grouppilot.domain.days import day_bounds, owner_day
from grouppilot.domain.due import Due
from grouppilot.domain.settling import days_to_settle
from grouppilot.store import checklist_queries as queries
from grouppilot.store.checklists import SettledDay, SettledDue
from grouppilot.store.settled_queries import freeze, last_settled
from grouppilot.usecases import holidays
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.settings import load, read, today_at
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 150  # due rows settled in one transaction beside the window, for which its own writes wait
MOST_DAYS = 60  # and days, as there may be nothing due on any
PAUSE = 0.02  # seconds after each, in which a tick that waited is done undisturbed
TABLES = ("settled_due", "settled_day")
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Settler:
    """Settles finished days before anything that could change them is written.

    Asked before every write, so it remembers until when there is nothing to do.
    """

    def __init__(self) -> None:
        self._clear_until = _LONG_AGO

    def __call__(self, ws: Workspace, background: bool = False) -> None:
        """Settle what ended, unless that was done since the day began."""
        if ws.now() < self._clear_until:
            return
        settle(ws, background=background)
        settings = read(ws)
        day = owner_day(ws.now(), settings.zoneinfo, settings.day_start)
        self._clear_until = day_bounds(day, settings.zoneinfo, settings.day_start)[1]

    def on_change(self, changes: Changes) -> None:
        """Look again at the next write when the zone or the day start may have changed."""
        if changes.touches("setting"):
            self._clear_until = _LONG_AGO


def settle(ws: Workspace, *, background: bool = False) -> None:
    """Settle the days that ended since the last time; called at start and when a day ends.

    Args:
        ws: A workspace open to write.
        background: Settle a few days at a time and let the window's writes come between.
    """
    settled = False
    while years := _years(ws):
        holidays.look_up(read(ws).region, years)
        with ws.keep("settle", background=background) as session:
            settle_in(session, ws.now(), AT_ONCE if background else None)
        settled = True
        if background:
            time.sleep(PAUSE)
    if settled:
        ws.listeners.tell(Changes("settle", {table: frozenset() for table in TABLES}))


def settle_in(session: Session, now: datetime, most: int | None = None) -> None:
    """Settle the days that ended, the oldest first, within a session that writes.

    Args:
        session: Of a write.
        now: The moment.
        most: Due rows after which to end with the day; None for all days.
    """
    days = list(islice(_pending(session, now), None if most is None else MOST_DAYS))
    if not days:
        return
    region = load(session).region
    holidays.fill(session, region, range(days[0].year, days[-1].year + 1), anew=False)
    plan = Plan.load(session, now, days[0], days[-1])
    found = _due(plan, days, most)
    words = freeze(session, {due.version.version_id for dues in found.values() for due in dues})
    states = queries.states_between(session, days[0], days[-1])
    rows = [
        _row(due, words[due.version.version_id], states.get(due.key, "missed"))
        for dues in found.values()
        for due in dues
    ]
    connection = session.connection()
    connection.execute(insert(SettledDay), [{"day": day, "at": now} for day in found])
    if rows:
        connection.execute(insert(SettledDue), rows)


def _due(plan: Plan, days: Iterable[date], most: int | None) -> dict[date, list[Due]]:
    found: dict[date, list[Due]] = {}
    rows = 0
    for day in days:
        found[day] = plan.due(day)
        rows += len(found[day])
        if most is not None and rows >= most:
            break
    return found


def _years(ws: Workspace) -> range:
    """Return the years of the days that are to be settled; none where there are no such days."""
    with ws.read() as session:
        days = list(_pending(session, ws.now()))
    return range(days[0].year, days[-1].year + 1) if days else range(0)


def _pending(session: Session, now: datetime) -> Iterator[date]:
    first = queries.first_day(session)
    if first is None:
        return iter(())
    return days_to_settle(last_settled(session), first, today_at(session, now))


def _row(due: Due, words: int, state: str) -> dict[str, object]:
    return {
        "day": due.day,
        "item_id": due.item_id,
        "group_id": due.group_id,
        "version_id": words,
        "must": due.version.must,
        "minutes": due.version.minutes,
        "state": state,
    }
