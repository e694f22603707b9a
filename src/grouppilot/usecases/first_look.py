"""What the window shows first, and what Today shows of a day: each read in one go."""

from dataclasses import dataclass
from datetime import date

from grouppilot.usecases import checklists, steadiness
from grouppilot.usecases.checklists import DayView
from grouppilot.usecases.due_rows import rows_in
from grouppilot.usecases.overview import Overview, overview_in
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.steadiness import Heat
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class FirstLook:
    """The sidebar's counts, and of one scope today's checklist with the weeks behind it."""

    overview: Overview
    group_id: int | None
    day: DayView
    heat: Heat


def first_look(ws: Workspace, group_id: int | None = None) -> FirstLook:
    """Read all of it from one state of the file, what they have in common once.

    Args:
        ws: The workspace.
        group_id: The group in scope; all groups where it is None or gone.
    """
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        rows = rows_in(session, plan, plan.today, ws.now())
        seen = overview_in(ws, session, plan, rows)
        scope = group_id if group_id in {row.id for row in seen.groups} else None
        past = steadiness.Past(session, plan, scope)
        day = checklists.view_in(plan.today, rows, past)
        return FirstLook(seen, scope, day, steadiness.heat_in(rows, past))


def look_at(ws: Workspace, day: date | None = None, group_id: int | None = None) -> tuple[DayView, Heat]:
    """Return the checklist of a day and the weeks behind today, for which the past is read once.

    Args:
        ws: The workspace.
        day: The day; today where it is None.
        group_id: Only this group's items; None for all.
    """
    now = ws.now()
    with ws.read() as session:
        plan = Plan.load(session, now, day, day)
        rows = todays = rows_in(session, plan, day or plan.today, now)
        if day not in (None, plan.today):
            plan = Plan.load(session, now)
            todays = rows_in(session, plan, plan.today, now)
        past = steadiness.Past(session, plan, group_id)
        return checklists.view_in(day or plan.today, rows, past), steadiness.heat_in(todays, past)
