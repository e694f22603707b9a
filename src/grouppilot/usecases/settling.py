"""Settles the days that ended: what was due on them is stored once and never computed again."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import islice

from sqlalchemy import insert
from sqlalchemy.orm import Session

from grouppilot.domain.days import day_bounds, owner_day
from grouppilot.domain.due import Due, DueKey
from grouppilot.domain.settling import days_to_settle
from grouppilot.store import checklist_queries as queries
from grouppilot.store.checklists import SettledDay, SettledDue
from grouppilot.store.settled_queries import freeze, last_settled
from grouppilot.usecases import holidays
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.settings import load, read, today_at
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 10  # days settled in one transaction
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Settler:
    """Settles finished days before anything that could change them is written.

    Asked before every write, so it remembers until when there is nothing to do.
    """

    def __init__(self) -> None:
        self._clear_until = _LONG_AGO

    def __call__(self, ws: Workspace) -> None:
        """Settle what ended, unless that was done since the day began."""
        if ws.now() < self._clear_until:
            return
        settle(ws)
        settings = read(ws)
        day = owner_day(ws.now(), settings.zoneinfo, settings.day_start)
        self._clear_until = day_bounds(day, settings.zoneinfo, settings.day_start)[1]

    def on_change(self, changes: Changes) -> None:
        """Look again at the next write when the zone or the day start may have changed."""
        if changes.touches("setting"):
            self._clear_until = _LONG_AGO


def settle(ws: Workspace, *, background: bool = False) -> None:
    """Settle the days that ended since the last time; called at start and when a day ends.

    A long absence is settled a few days at a time, so that the window's writes come between.

    Args:
        ws: A workspace open to write.
        background: Let the window's writes go first.
    """
    while _anything_to_settle(ws):
        with ws.keep("settle", "settled_due", "settled_day", background=background) as session:
            settle_in(session, ws.now(), AT_ONCE)


def settle_in(session: Session, now: datetime, most: int | None = None) -> None:
    """Settle the days that ended, within a session that writes.

    Args:
        session: Of a write.
        now: The moment.
        most: Number of days to settle at most, the oldest first; None for all.
    """
    days = list(islice(_pending(session, now), most))
    if not days:
        return
    region = load(session).region
    holidays.fill(session, region, range(days[0].year, days[-1].year + 1))
    plan = Plan.load(session, now, days[0], days[-1])
    found = {day: plan.due(day) for day in days}
    words = freeze(session, (due.version.version_id for dues in found.values() for due in dues))
    for day, dues in found.items():
        _settle_day(session, day, dues, words, now)


def _anything_to_settle(ws: Workspace) -> bool:
    with ws.read() as session:
        return any(True for _ in _pending(session, ws.now()))


def _pending(session: Session, now: datetime) -> Iterator[date]:
    first = queries.first_day(session)
    if first is None:
        return iter(())
    return days_to_settle(last_settled(session), first, today_at(session, now))


def _settle_day(
    session: Session, day: date, found: list[Due], words: Mapping[int, int], now: datetime
) -> None:
    states = {DueKey(t.item_id, t.group_id, t.due): t.state for t in queries.ticks_on(session, day)}
    session.execute(insert(SettledDay), {"day": day, "at": now})
    if found:
        rows = [_row(due, words, states.get(due.key, "missed")) for due in found]
        session.execute(insert(SettledDue), rows)


def _row(due: Due, words: Mapping[int, int], state: str) -> dict[str, object]:
    return {
        "day": due.day,
        "item_id": due.item_id,
        "group_id": due.group_id,
        "version_id": words[due.version.version_id],
        "must": due.version.must,
        "minutes": due.version.minutes,
        "state": state,
    }
