"""Days that ended and are not settled yet: who only reads cannot settle, and must still see them."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.settling import SettledDue, days_to_settle, settled_row
from grouppilot.store import checklist_queries as queries
from grouppilot.store import settled_queries
from grouppilot.usecases import holidays
from grouppilot.usecases.planning import Plan

Answered = tuple[SettledDue, str | None]


def unsettled(session: Session, plan: Plan, since: date) -> list[Answered]:
    """Return what was due on the days that ended unsettled, as it would be settled now.

    Args:
        session: To read with.
        plan: What holds now.
        since: Days before it are left out.

    Returns:
        Each row with the owner's answer, None where there is none.
    """
    first = queries.first_day(session)
    last = settled_queries.last_settled(session)
    days = [] if first is None else list(days_to_settle(last, max(first, since), plan.today))
    if not days:
        return []
    calendar = holidays.calendar(session, plan.settings.region, days[0], days[-1])
    planned = replace(plan, calendar=calendar)
    states = queries.states_between(session, days[0], days[-1])
    return [(settled_row(due), states.get(due.key)) for day in days for due in planned.due(day)]
