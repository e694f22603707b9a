"""What the sidebar tells: the groups with what is open in each, and how much there is of everything."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from grouppilot.store import checklist_queries as queries
from grouppilot.usecases import backups, checklists, settings
from grouppilot.usecases.due_rows import DueRow, Moment, answered_in, rows_in
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
        due: Item and group of every item due today.
        entries: The entries of the calendar that are due today.
    """

    groups: tuple[ScopeRow, ...]
    all_groups: int
    members: int
    open: int
    backup: datetime | None
    empty: bool
    today: date
    due: tuple[tuple[int, int | None], ...] = field(default=(), repr=False)
    entries: tuple[DueRow, ...] = field(default=(), repr=False)


def overview(ws: Workspace) -> Overview:
    """Read what the sidebar shows."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        return overview_in(ws, session, plan, rows_in(session, plan, plan.today, ws.now()))


def answered(ws: Workspace, seen: Overview) -> Overview:
    """Return what the sidebar shows after answers alone, read in a fraction of the time."""
    with ws.read() as session:
        moment = Moment(ws.now(), settings.load(session))
        if moment.today == seen.today:
            states = queries.states_between(session, seen.today, seen.today)
            left = Counter(group for item, group in seen.due if (item, group, seen.today) not in states)
            entries = answered_in(session, seen.entries, moment)
            left.update(row.group_id for row in entries if row.state == "open")
            groups = tuple(replace(row, open=left[row.id]) for row in seen.groups)
            return replace(seen, groups=groups, open=left.total(), entries=entries)
    return overview(ws)


def overview_in(ws: Workspace, session: Session, plan: Plan, today: Sequence[DueRow]) -> Overview:
    """Read what the sidebar shows within a session that has read the rows of today."""
    counts, copies = checklists.counted(today), backups.listed(ws.folder)
    rows = tuple(
        ScopeRow(key, plan.names[key].name, counts.get(key, 0))
        for key, group in plan.groups.items()
        if group.stage != "archived"
    )
    backup = copies[0].at.astimezone(plan.settings.zoneinfo) if copies else None
    empty = not copies and backups.is_empty(session)
    return Overview(
        groups=rows,
        all_groups=len(plan.groups),
        members=queries.members(session),
        open=counts.get(None, 0),
        backup=backup,
        empty=empty,
        today=plan.today,
        due=tuple((row.item_id, row.group_id) for row in today if row.entry is None),
        entries=tuple(row for row in today if row.entry is not None),
    )
