"""Who carries which role, in one group or over all of them."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding
from grouppilot.store.rules import FollowUp


def roles(session: Session) -> list[Role]:
    """Return every role in the owner's order."""
    return list(session.scalars(select(Role).order_by(Role.position, Role.id)))


def holdings(session: Session, group_id: int) -> list[tuple[RoleHolding, Membership, Person]]:
    """Return who carries or carried a role in a group.

    The longest holder comes first; entries without a first day before all others.
    """
    query = select(RoleHolding, Membership, Person)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.join(Person, Person.id == Membership.person_id).where(Membership.group_id == group_id)
    rows = session.execute(query.order_by(RoleHolding.since, RoleHolding.id))
    return [(row[0], row[1], row[2]) for row in rows]


def holders_of(session: Session, group_id: int, key: str, today: date) -> list[int]:
    """Return the active members of a group who carry one of the playbook's roles on a day."""
    query = select(Membership.id).join(RoleHolding, RoleHolding.membership_id == Membership.id)
    query = query.join(Role, Role.id == RoleHolding.role_id).where(Role.key == key)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    return list(session.scalars(query.where(holds(RoleHolding, today)).distinct()))


def carried(session: Session, today: date, group_id: int | None = None) -> list[tuple[int, str, Any]]:
    """Return group, role key and kept shifts of all that active members carry today."""
    query = select(Membership.group_id, Role.key, RoleHolding.shifts).select_from(RoleHolding)
    query = query.join(Role, Role.id == RoleHolding.role_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.where(Membership.status == "active", Role.key != "", holds(RoleHolding, today))
    if group_id is not None:
        query = query.where(Membership.group_id == group_id)
    return [(group, key, shifts) for group, key, shifts in session.execute(query)]


def living_groups(session: Session) -> list[int]:
    """Return the groups that run or are about to: neither deleted nor archived."""
    query = select(Group.id).where(Group.deleted.is_(False), Group.stage != "archived")
    return list(session.scalars(query.order_by(Group.position, Group.id)))


def staff_people(session: Session, today: date) -> set[int]:
    """Return the people who work for a group today: rates leave them out, and they may sit in many groups."""
    query = select(Membership.person_id).select_from(RoleHolding)
    query = query.join(Role, Role.id == RoleHolding.role_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    return set(session.scalars(query.where(Role.staff, holds(RoleHolding, today)).distinct()))


def promises(session: Session, group_id: int, names: Collection[str]) -> list[tuple[str, date]]:
    """Return what was promised in a group by any of these, and until when; the most urgent first."""
    query = select(FollowUp.what, FollowUp.due).where(FollowUp.group_id == group_id, FollowUp.done.is_(None))
    query = query.where(FollowUp.responsible.in_(sorted(names))).order_by(FollowUp.due, FollowUp.id)
    return [(what, due) for what, due in session.execute(query)]
