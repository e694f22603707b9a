"""How steadily the routine is kept: streak, heat map, share done; read from settled days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.settling import DayState
from grouppilot.domain.streaks import DayScore, completion, heat, score, streak
from grouppilot.store import checklist_queries as queries
from grouppilot.store import settled_queries
from grouppilot.usecases.due_rows import DueRow, rows_in
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.unsettled import unsettled
from grouppilot.usecases.workspace import Workspace

FIRST_LOOK_DAYS = 120


@dataclass(frozen=True)
class Heat:
    """The share done of each day, None where nothing was due, and of the whole span."""

    days: tuple[tuple[date, float | None], ...]
    share: float | None


def heat_map(ws: Workspace, weeks: int = 16, group_id: int | None = None) -> Heat:
    """Return the last weeks day by day, from a Monday up to and including today.

    Args:
        ws: The workspace.
        weeks: Number of weeks, the running one included.
        group_id: Only this group's items; None for all.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        first = plan.today - timedelta(days=plan.today.weekday() + 7 * (weeks - 1))
        scored = {each.day: each for each in _scores(session, plan, first, group_id)}
        rows = rows_in(session, plan, plan.today, ws.now())
    scored[plan.today] = _today(plan.today, rows, group_id)
    days = [first + timedelta(days=n) for n in range((plan.today - first).days + 1)]
    shares = tuple((day, heat(scored[day]) if day in scored else None) for day in days)
    return Heat(shares, completion(scored.values()))


def streak_in(session: Session, plan: Plan, musts_today: tuple[int, int], group_id: int | None) -> int:
    """Count the streak, looking back only as far as it goes.

    Args:
        session: To read with.
        plan: What holds now.
        musts_today: Must-dos due today, and those done or skipped.
        group_id: Only this group's items; None for all.
    """
    today = plan.today
    now = DayScore(today, musts=musts_today[0], musts_met=musts_today[1])
    look = FIRST_LOOK_DAYS
    while True:
        found = _scores(session, plan, today - timedelta(days=look), group_id)
        broken = any(each.musts_met < each.musts for each in found)
        oldest = settled_queries.first_settled(session)
        if broken or oldest is None or oldest >= today - timedelta(days=look):
            return streak([*found, now], today)
        look *= 4


def _scores(session: Session, plan: Plan, first: date, group_id: int | None) -> list[DayScore]:
    """Score the days before today: as they were settled, else as they would be."""
    yesterday = plan.today - timedelta(days=1)
    settled = [_score(row) for row in queries.scores(session, first, yesterday, group_id)]
    days: dict[date, list[tuple[bool, DayState]]] = {}
    for row, answer in unsettled(session, plan, first):
        if group_id in (None, row.group_id):
            days.setdefault(row.day, []).append((row.must, DayState(answer or DayState.MISSED)))
    return [*settled, *(score(day, rows) for day, rows in days.items())]


def _score(row: Any) -> DayScore:
    day, musts, met, done, missed, skipped = row
    return DayScore(day, musts=musts, musts_met=met, done=done, missed=missed, skipped=skipped)


def _today(today: date, rows: Iterable[DueRow], group_id: int | None) -> DayScore:
    return score(today, [(row.must, DayState(row.state)) for row in rows if group_id in (None, row.group_id)])
