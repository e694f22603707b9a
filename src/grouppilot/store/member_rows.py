"""What the table of members and the panel beside it show of a few memberships.

The statements are built once: putting one together costs more than running it for a screenful of rows.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Date, Select, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches, holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier, TierHolding

OWN = ("id", "person_id", "group_id", "number", "card", "nickname", "platform_id", "status", "joined", "left")
MORE = ("inviter_name", "tags", "note", "custom1", "custom2", "custom3")
OF_PERSON = ("region", "trade", "phone")
TODAY = bindparam("today", type_=Date)
IDS: BindParameter[Any] = bindparam("ids", expanding=True)
ONE: BindParameter[Any] = bindparam("one")


def load(session: Session, ids: Sequence[int]) -> dict[int, Any]:
    """Return what a table shows of a few memberships, by id; those that are gone are left out.

    Each row has columns of the membership and of its person by their own names, ``group_name``, and as
    ``invited_by`` the present name of who invited them, empty where nobody is known.
    """
    connection = session.connection()
    return {row.id: row for batch in batches(ids) for row in connection.execute(_members(), {"ids": batch})}


def roles_held(session: Session, ids: Sequence[int], today: date) -> dict[int, list[Any]]:
    """Return the roles (id, key, name) that memberships carry on a day, each list in the owner's order."""
    return _held(session, _roles(), ids, today)


def tiers_held(session: Session, ids: Sequence[int], today: date) -> dict[int, list[Any]]:
    """Return the tiers (id, key, name) that memberships are in on a day."""
    return _held(session, _tiers(), ids, today)


def memberships_of_person(session: Session, member_id: int) -> list[int]:
    """Return the memberships of a member's person in groups that are there, in the order of the groups."""
    return [row.id for row in session.connection().execute(_places(), {"one": member_id})]


def _held(session: Session, query: Select[Any], ids: Sequence[int], today: date) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for batch in batches(ids):
        for row in session.connection().execute(query, {"today": today, "ids": batch}):
            found.setdefault(row.membership_id, []).append(row)
    return found


@cache
def _members() -> Select[Any]:
    who = aliased(Membership)
    own = [getattr(Membership, name) for name in (*OWN, *MORE)]
    of_person = [getattr(Person, name) for name in OF_PERSON]
    query = select(*own, *of_person, Group.name.label("group_name"), _name_of(who))
    query = query.select_from(Membership).join(Person, Person.id == Membership.person_id)
    query = query.join(Group, Group.id == Membership.group_id)
    query = query.outerjoin(who, who.id == Membership.inviter_id)
    return query.where(Membership.id.in_(IDS))


def _name_of(who: Any) -> Any:
    return func.coalesce(func.nullif(who.card, ""), who.nickname, "").label("invited_by")


@cache
def _roles() -> Select[Any]:
    return _held_today(Role, RoleHolding, RoleHolding.role_id)


@cache
def _tiers() -> Select[Any]:
    return _held_today(Tier, TierHolding, TierHolding.tier_id)


def _held_today(kind: Any, holding: Any, key: Any) -> Select[Any]:
    query = select(holding.membership_id, kind.id, kind.key, kind.name).join(kind, key == kind.id)
    query = query.where(holds(holding, TODAY), holding.membership_id.in_(IDS))
    return query.order_by(kind.position, kind.id)


@cache
def _places() -> Select[Any]:
    person = select(Membership.person_id).where(Membership.id == ONE).scalar_subquery()
    query = select(Membership.id).join(Group, Group.id == Membership.group_id)
    query = query.where(Membership.person_id == person, Group.deleted.is_(False))
    return query.order_by(Group.position, Membership.id)
