"""How steadily the routine is kept: streak, heat map, share done; read from settled days, items alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.settling import DayState, state_of
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
    """The share done of each day, None where nothing was due, and of the whole span; from these scores."""

    days: tuple[tuple[date, float | None], ...]
    share: float | None
    scores: Mapping[date, DayScore] = field(default_factory=dict, repr=False)


def heat_map(ws: Workspace, weeks: int = 16, group_id: int | None = None) -> Heat:
    """Return the last weeks day by day, from a Monday up to and including today.

    Args:
        ws: The workspace.
        weeks: Number of weeks, the running one included.
        group_id: Only this group's items; None for all.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        rows = rows_in(session, plan, plan.today, ws.now(), entries=False)
        return heat_in(rows, Past(session, plan, group_id), weeks)


class Past:
    """The days before today, scored: as they were settled, else as they would be. Read once a look.

    Args:
        session: To read with.
        plan: What holds now.
        group_id: Only this group's items; None for all.
    """

    def __init__(self, session: Session, plan: Plan, group_id: int | None) -> None:
        self.session, self.plan, self.group_id = session, plan, group_id
        self._read_from: date | None = None
        self._found: list[DayScore] = []

    def since(self, first: date) -> list[DayScore]:
        """Return the scores from a day on."""
        if self._read_from is None or first < self._read_from:
            self._read_from = min(first, self.plan.today - timedelta(days=FIRST_LOOK_DAYS))
            self._found = _scores(self.session, self.plan, self._read_from, self.group_id)
        return [each for each in self._found if each.day >= first]


def heat_in(rows: Iterable[DueRow], past: Past, weeks: int = 16) -> Heat:
    """Return the last weeks day by day, with the rows of today (see ``heat_map``)."""
    today = past.plan.today
    first = today - timedelta(days=today.weekday() + 7 * (weeks - 1))
    scored = {each.day: each for each in past.since(first)}
    scored[today] = _today(today, rows, past.group_id)
    days = [first + timedelta(days=n) for n in range((today - first).days + 1)]
    return _heat(days, scored)


def answered_heat(before: Heat, rows: Iterable[DueRow]) -> Heat:
    """Return the weeks after answers to rows of today, which is their last day; nothing is read for it."""
    days = [day for day, _ in before.days]
    return _heat(days, {**before.scores, days[-1]: _today(days[-1], rows, None)})


def _heat(days: Iterable[date], scored: Mapping[date, DayScore]) -> Heat:
    shares = tuple((day, heat(scored[day]) if day in scored else None) for day in days)
    return Heat(shares, completion(scored.values()), scored)


def streak_in(past: Past, musts_today: tuple[int, int]) -> int:
    """Count the streak, looking back only as far as it goes.

    Args:
        past: The days before today.
        musts_today: Must-dos due today, and those done or skipped.
    """
    today = past.plan.today
    now = DayScore(today, musts=musts_today[0], musts_met=musts_today[1])
    look = FIRST_LOOK_DAYS
    while True:
        found = past.since(today - timedelta(days=look))
        broken = any(each.musts_met < each.musts for each in found)
        oldest = settled_queries.first_settled(past.session)
        if broken or oldest is None or oldest >= today - timedelta(days=look):
            return streak([*found, now], today)
        look *= 4


def _scores(session: Session, plan: Plan, first: date, group_id: int | None) -> list[DayScore]:
    yesterday = plan.today - timedelta(days=1)
    settled = [_score(row) for row in queries.scores(session, first, yesterday, group_id)]
    days: dict[date, list[tuple[bool, DayState]]] = {}
    for row, answer in unsettled(session, plan, first):
        if group_id in (None, row.group_id):
            days.setdefault(row.day, []).append((row.must, state_of(answer, row.day, plan.today)))
    return [*settled, *(score(day, rows) for day, rows in days.items())]


def _score(row: Any) -> DayScore:
    day, musts, met, done, missed, skipped = row
    return DayScore(day, musts=musts, musts_met=met, done=done, missed=missed, skipped=skipped)


def _today(today: date, rows: Iterable[DueRow], group_id: int | None) -> DayScore:
    items = (row for row in rows if row.entry is None and group_id in (None, row.group_id))
    return score(today, [(row.must, DayState(row.state)) for row in items])
