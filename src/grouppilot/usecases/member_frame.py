"""What stands around the table of members, read together: the page waits for one look at the file."""

from dataclasses import dataclass
from datetime import date

from grouppilot.domain.days import owner_day
from grouppilot.store.groups import Group
from grouppilot.store.settings import settings_of
from grouppilot.usecases import member_columns, members, settings
from grouppilot.usecases.member_columns import ColumnChoice
from grouppilot.usecases.members import Counts, Named, RoleView
from grouppilot.usecases.workspace import Workspace


@dataclass(frozen=True)
class Frame:
    """The frame of the table for a scope.

    Attributes:
        today: The owner's day.
        platform: Of the one group in scope, else empty.
        counts: How many members there are.
        roles, tiers: All there are, in the owner's order.
        customs: Names of the owner's own columns.
        columns: The columns chosen.
    """

    today: date
    platform: str
    counts: Counts
    roles: tuple[RoleView, ...]
    tiers: tuple[Named, ...]
    customs: tuple[str, ...]
    columns: ColumnChoice


def frame(ws: Workspace, group_id: int | None = None) -> Frame:
    """Read what stands around the table of members of a group, or of all groups."""
    with ws.read() as session:
        kept = settings_of(session)
        chosen = settings.parse(kept)
        group = session.get(Group, group_id) if group_id is not None else None
        alive = group is not None and not group.deleted
        return Frame(
            today=owner_day(ws.now(), chosen.zoneinfo, chosen.day_start),
            platform=group.platform if group is not None and alive else "",
            counts=members.counts_in(session, group_id),
            roles=tuple(members.roles_in(session)),
            tiers=tuple(members.tiers_in(session)),
            customs=chosen.customs,
            columns=member_columns.parse(kept.get(member_columns.KEY)),
        )
