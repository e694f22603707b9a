"""What the sidebar tells: the groups with what is open in each, and how much there is of everything."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group, all_groups
from grouppilot.store.members import Membership
from grouppilot.usecases import backups, checklists
from grouppilot.usecases.settings import load
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
    """

    groups: tuple[ScopeRow, ...]
    all_groups: int
    members: int
    open: int
    backup: datetime | None
    empty: bool


def overview(ws: Workspace) -> Overview:
    """Read what the sidebar shows."""
    counts = checklists.open_counts(ws)
    copies = backups.listed(ws.folder)
    with ws.read() as session:
        zone = load(session).zoneinfo
        known = all_groups(session)
        members = _members(session)
    rows = tuple(ScopeRow(g.id, g.name, counts.get(g.id, 0)) for g in known if g.stage != "archived")
    backup = copies[0].at.astimezone(zone) if copies else None
    return Overview(
        rows, len(known), members, counts.get(None, 0), backup, not copies and backups.is_empty(ws)
    )


def _members(session: Session) -> int:
    query = select(func.count()).select_from(Membership).join(Group, Group.id == Membership.group_id)
    query = query.where(Membership.status == "active", Group.deleted.is_(False))
    return session.scalar(query) or 0
