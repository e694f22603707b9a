"""What the sidebar tells: the groups with what is open in each, and how much there is of everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from grouppilot.store import checklist_queries as queries
from grouppilot.usecases import backups, checklists
from grouppilot.usecases.due_rows import DueRow, rows_in
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.workspace import Workspace

READS = (
    *("chat_group", "membership", "rest_range", "setting", "backup"),
    *("sop_item", "sop_version", "sop_audience", "tick"),
)
"""What the sidebar follows: tables, and the making of backups."""


@dataclass(frozen=True)
class ScopeRow:
    """One group that can be put in scope, with the number of its items still open today."""

    id: int
    name: str
    open: int


@dataclass(frozen=True)
class Overview:
    """What is in a workspace.

    Attributes:
        groups: Those that are not archived, in the owner's order.
        all_groups: Number of groups, archived ones included.
        members: Number of active memberships.
        open: Items still open today, those of no group included.
        empty: Whether nothing was ever kept here: neither rows nor backups.
        backup: Moment of the newest copy in the workspace's zone; None before the first.
        today: The owner's day of all this.
    """

    groups: tuple[ScopeRow, ...]
    all_groups: int
    members: int
    open: int
    backup: datetime | None
    empty: bool
    today: date


def overview(ws: Workspace) -> Overview:
    """Read what the sidebar shows."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        return overview_in(ws, session, plan, rows_in(session, plan, plan.today, ws.now()))


def overview_in(ws: Workspace, session: Session, plan: Plan, today: Sequence[DueRow]) -> Overview:
    """Read what the sidebar shows within a session that has read the rows of today."""
    counts, copies = checklists.counted(today), backups.listed(ws.folder)
    rows = tuple(
        ScopeRow(key, plan.names[key].name, counts.get(key, 0))
        for key, group in plan.groups.items()
        if group.stage != "archived"
    )
    backup = copies[0].at.astimezone(plan.settings.zoneinfo) if copies else None
    empty = not copies and backups.is_empty(ws)
    return Overview(
        groups=rows,
        all_groups=len(plan.groups),
        members=queries.members(session),
        open=counts.get(None, 0),
        backup=backup,
        empty=empty,
        today=plan.today,
    )
