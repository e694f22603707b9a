"""What rosters ask of memberships: all of a group to compare with, and new ones written many at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches, holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier, TierHolding

_OWN = (
    *("id", "number", "card", "nickname", "platform_id", "status", "joined", "left", "inviter_id"),
    *("inviter_name", "tags", "note", "custom1", "custom2", "custom3"),
)


@dataclass(frozen=True)
class KnownMember:
    """One membership with all that a roster can tell, roles and tier as keys of rosters."""

    id: int
    number: int | None
    card: str
    nickname: str
    platform_id: str
    status: str
    joined: date | None
    left: date | None
    inviter_id: int | None
    inviter_name: str
    tags: str
    note: str
    custom1: str
    custom2: str
    custom3: str
    region: str
    trade: str
    phone: str
    roles: tuple[str, ...]
    tier: str


def known_members(session: Session, group_id: int, today: date) -> list[KnownMember]:
    """Return every membership of a group, past ones too."""
    columns = [*(getattr(Membership, name) for name in _OWN), Person.region, Person.trade, Person.phone]
    query = select(*columns).join(Person, Person.id == Membership.person_id)
    query = query.where(Membership.group_id == group_id).order_by(Membership.id)
    roles = _keys(session, group_id, Role, RoleHolding, RoleHolding.role_id, today)
    tiers = _keys(session, group_id, Tier, TierHolding, TierHolding.tier_id, today)
    found: list[KnownMember] = []
    for row in session.execute(query):
        told: tuple[Any, ...] = tuple(row)
        carried, tier = tuple(roles.get(told[0], ())), next(iter(tiers.get(told[0], ())), "")
        found.append(KnownMember(*(*told, carried, tier)))
    return found


def _keys(
    session: Session, group_id: int, kind: Any, holding: Any, key: Any, today: date
) -> dict[int, list[str]]:
    query = select(holding.membership_id, kind.key, kind.id).join(kind, key == kind.id)
    query = query.join(Membership, Membership.id == holding.membership_id)
    query = query.where(Membership.group_id == group_id, holds(holding, today)).order_by(kind.position)
    found: dict[int, list[str]] = {}
    for member, name, number in session.execute(query):
        found.setdefault(member, []).append(name or f"own:{number}")
    return found


def people_of(session: Session, members: Sequence[int | None]) -> list[tuple[Membership, Person]]:
    """Return memberships with their people; those that are gone are left out."""
    query = select(Membership, Person).join(Person, Person.id == Membership.person_id)
    found = session.execute(query.where(Membership.id.in_(members)))
    return [(row.Membership, row.Person) for row in found]


def insert_many(session: Session, kind: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write many rows of one table at once."""
    if rows:
        session.execute(insert(kind.__table__), list(rows))


def people_by_platform_id(session: Session, group: Group, wanted: Sequence[str]) -> dict[str, int]:
    """Return who is known in other groups of the same platform by these ids, where that is one person."""
    same = select(Group.id).where(Group.platform == group.platform, Group.id != group.id)
    others = session.scalars(same.where(Group.deleted.is_(False))).all()
    query = select(Membership.platform_id, func.min(Membership.person_id))
    query = query.where(Membership.group_id.in_(others)).group_by(Membership.platform_id)
    query = query.having(func.count(Membership.person_id.distinct()) == 1)
    return {
        row[0]: row[1]
        for batch in (batches(wanted) if others else ())
        for row in session.execute(query.where(Membership.platform_id.in_(batch)))
    }


def names(session: Session, group_id: int) -> dict[int, tuple[str, str]]:
    """Return by what card and nickname each member of a group goes."""
    query = select(Membership.id, Membership.card, Membership.nickname)
    return {row[0]: (row[1], row[2]) for row in session.execute(query.where(Membership.group_id == group_id))}
