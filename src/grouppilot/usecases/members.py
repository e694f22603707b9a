"""Members as the table and the panel beside it show them: which ones, in which order, and all about one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.domain.refusals import Refused
from grouppilot.store import member_queries as queries
from grouppilot.store import member_rows
from grouppilot.store.groups import Group
from grouppilot.store.member_queries import MemberFilter
from grouppilot.store.members import Membership
from grouppilot.usecases import member_events, naming, settings
from grouppilot.usecases.member_events import Event as Event
from grouppilot.usecases.member_events import Named as Named
from grouppilot.usecases.member_events import named as named
from grouppilot.usecases.workspace import Workspace

READS = ("membership", "person", "membership_spell", "role", "role_holding", "tier", "tier_holding")
"""The tables whose changes concern a list of members; ``chat_group`` and ``setting`` word its frame."""

Filter = MemberFilter


@dataclass(frozen=True)
class MemberRow:
    """One membership as a row of the table.

    Attributes:
        id: Of the membership.
        person_id: Of the person, who may be in other groups too.
        group_id, group: The group and its name.
        number: In the group; None without one.
        card, nickname, platform_id: Names in the group and on the platform.
        roles: Carried today, in the owner's order.
        tier: Today's; None without one.
        joined, left: Of the latest spell.
        inviter: Present name of who invited them, else as the source gave it.
        tags: In the order they were given.
        region, trade, phone: Of the person.
        status: ``active``, ``left`` or ``removed``.
        note: The owner's.
        customs: Cells of the owner's own three columns.
    """

    id: int
    person_id: int
    group_id: int
    group: str
    number: int | None = None
    card: str = ""
    nickname: str = ""
    platform_id: str = ""
    roles: tuple[Named, ...] = ()
    tier: Named | None = None
    joined: date | None = None
    left: date | None = None
    inviter: str = ""
    tags: tuple[str, ...] = ()
    region: str = ""
    trade: str = ""
    phone: str = ""
    status: str = "active"
    note: str = ""
    customs: tuple[str, str, str] = ("", "", "")

    @property
    def name(self) -> str:
        """What to call them: the card, else the nickname, else the platform's id."""
        return naming.first_name((self.card, self.nickname, self.platform_id))


@dataclass(frozen=True)
class Counts:
    """How many members a scope has, and the seats where it is one group that has a limit."""

    active: int
    left: int
    removed: int
    seats: int | None = None
    group: str = ""

    @property
    def total(self) -> int:
        """All memberships, past ones included."""
        return self.active + self.left + self.removed

    def of(self, status: str) -> int:
        """Return how many have a status; 0 for one that nobody can have."""
        return {"active": self.active, "left": self.left, "removed": self.removed}.get(status, 0)


@dataclass(frozen=True)
class Detail:
    """All about one member: the row, all memberships of the person, and the history, latest first."""

    row: MemberRow
    groups: tuple[MemberRow, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True)
class RoleView:
    """A role that members may carry, with what it is for."""

    id: int
    key: str
    name: str
    duties: str
    staff: bool


def ids(ws: Workspace, wanted: Filter, sort: str = "name", *, descending: bool = False) -> Sequence[int]:
    """Return the ids of the members that are wanted, in order; fast with 100,000 of them.

    Args:
        ws: The workspace.
        wanted: Which ones.
        sort: Key of a column, or ``name``.
        descending: Whether the greatest comes first.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        return queries.find(session, wanted, naming.terms(wanted.text), today, sort, descending)


def rows(ws: Workspace, wanted: Sequence[int], today: date | None = None) -> list[MemberRow]:
    """Return the rows of a few members, in the order asked; those that are gone are left out.

    Args:
        ws: The workspace.
        wanted: Their ids.
        today: The owner's day, where the caller knows it.
    """
    with ws.read() as session:
        return rows_in(session, wanted, today or settings.today_in(session, ws))


def rows_in(session: Session, wanted: Sequence[int], today: date) -> list[MemberRow]:
    """Return rows within a session; see ``rows``."""
    found = member_rows.load(session, wanted)
    roles = member_rows.roles_held(session, wanted, today)
    tiers = member_rows.tiers_held(session, wanted, today)
    return [_row(found[one], roles.get(one, []), tiers.get(one, [])) for one in wanted if one in found]


def row(ws: Workspace, member_id: int) -> MemberRow:
    """Return one member's row.

    Raises:
        Refused: ``member_gone``.
    """
    found = rows(ws, [member_id])
    if not found:
        raise Refused("member_gone")
    return found[0]


def counts(ws: Workspace, group_id: int | None = None) -> Counts:
    """Count the members of a group, or of all groups."""
    with ws.read() as session:
        return counts_in(session, group_id)


def counts_in(session: Session, group_id: int | None) -> Counts:
    """Count members within a session; see ``counts``."""
    found = queries.count_by_status(session, group_id)
    group = session.get(Group, group_id) if group_id is not None else None
    seats, name = (group.seats, group.name) if group else (None, "")
    return Counts(found["active"], found["left"], found["removed"], seats, name)


def detail(ws: Workspace, member_id: int) -> Detail:
    """Return all about one member.

    Raises:
        Refused: ``member_gone``.
    """
    with ws.read() as session:
        places = member_rows.memberships_of_person(session, member_id)
        found = rows_in(session, [member_id, *places], settings.today_in(session, ws))
        by_id = {one.id: one for one in found}
        if member_id not in by_id:
            raise Refused("member_gone")
        own = by_id[member_id]
        groups = {member_id: own.group} | {one: by_id[one].group for one in places}
        events = member_events.of_person(session, own.person_id, groups)
        return Detail(own, tuple(by_id[one] for one in places), events)


def roles(ws: Workspace) -> list[RoleView]:
    """Return all roles in the owner's order."""
    with ws.read() as session:
        return roles_in(session)


def roles_in(session: Session) -> list[RoleView]:
    """Return all roles within a session."""
    return [RoleView(*row) for row in session.connection().execute(queries.all_roles())]


def tiers(ws: Workspace) -> list[Named]:
    """Return all tiers in the owner's order."""
    with ws.read() as session:
        return tiers_in(session)


def tiers_in(session: Session) -> list[Named]:
    """Return all tiers within a session."""
    return [named(row) for row in session.connection().execute(queries.all_tiers())]


def tags(ws: Workspace, group_id: int | None = None) -> list[tuple[str, int]]:
    """Return the tags in use with how many members have each, the most used first."""
    with ws.read() as session:
        found = queries.tags_in_use(session, group_id)
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def people(ws: Workspace, text: str, group_id: int, limit: int = 20) -> list[MemberRow]:
    """Find people of other groups, to add one of them to this group; each person once."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        present = select(Membership.person_id).where(Membership.group_id == group_id)
        known = set(session.scalars(present))
        hits = queries.find(session, Filter(text), naming.terms(text), today, "name", False)
        found: dict[int, MemberRow] = {}
        for batch in queries.batches(hits):
            for one in rows_in(session, batch, today):
                if one.person_id not in known:
                    found.setdefault(one.person_id, one)
            if len(found) >= limit:
                break
    return list(found.values())[:limit]


def _row(found: Any, held: Sequence[Any], tier: Sequence[Any]) -> MemberRow:
    return MemberRow(
        id=found.id,
        person_id=found.person_id,
        group_id=found.group_id,
        group=found.group_name,
        number=found.number,
        card=found.card,
        nickname=found.nickname,
        platform_id=found.platform_id,
        roles=tuple(map(named, held)),
        tier=named(tier[0]) if tier else None,
        joined=found.joined,
        left=found.left,
        inviter=found.invited_by or found.inviter_name,
        tags=tagging.unpack(found.tags),
        region=found.region,
        trade=found.trade,
        phone=found.phone,
        status=found.status,
        note=found.note,
        customs=(found.custom1, found.custom2, found.custom3),
    )
