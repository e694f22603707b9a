"""Settles the days that ended: what was due on them is stored once and never computed again."""

from datetime import UTC, date, datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from grouppilot.domain.days import day_bounds, owner_day
from grouppilot.domain.due import Due, DueKey
from grouppilot.domain.settling import days_to_settle
from grouppilot.store import checklist_queries as queries
from grouppilot.store.checklists import SettledDay, SettledDue
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.settings import load, read
from grouppilot.usecases.workspace import Workspace

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


def settle(ws: Workspace) -> None:
    """Settle the days that ended since the last time; called at start and when a day ends."""
    with ws.read() as session:
        settings, last = load(session), queries.last_settled(session)
        first = queries.first_day(session)
        today = owner_day(ws.now(), settings.zoneinfo, settings.day_start)
        if first is None or not any(True for _ in days_to_settle(last, first, today)):
            return
    with ws.keep("settle", "settled_due", "settled_day", background=True) as session:
        settle_in(session, ws.now())


def settle_in(session: Session, now: datetime) -> None:
    """Settle the days that ended, within a session that writes."""
    first, last = queries.first_day(session), queries.last_settled(session)
    if first is None:
        return
    plan = Plan.load(session, now, last or first)
    for day in days_to_settle(last, first, plan.today):
        _settle_day(session, plan.due(day), day, now)


def _settle_day(session: Session, found: list[Due], day: date, now: datetime) -> None:
    states = {DueKey(t.item_id, t.group_id, t.due): t.state for t in queries.ticks_on(session, day)}
    session.add(SettledDay(day=day, at=now))
    if found:
        rows = [_row(due, states.get(due.key, "missed")) for due in found]
        session.execute(insert(SettledDue), rows)
    session.flush()


def _row(due: Due, state: str) -> dict[str, object]:
    version = due.version
    return {
        "day": due.day,
        "item_id": due.item_id,
        "group_id": due.group_id,
        "version_id": version.version_id,
        "must": version.must,
        "minutes": version.minutes,
        "state": state,
    }
