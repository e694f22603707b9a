"""What is asked of violations: those of a group or a member, with whom they are about."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Violation


def of_group(session: Session, group_id: int) -> Sequence[Any]:
    """Return (Violation, Membership, Person) of a group, the latest first."""
    query = _query().where(Membership.group_id == group_id)
    return session.execute(query.order_by(Violation.day.desc(), Violation.id.desc())).all()


def of_member(session: Session, membership_id: int) -> Sequence[Any]:
    """Return (Violation, Membership, Person) of a member, the latest first."""
    query = _query().where(Violation.membership_id == membership_id)
    return session.execute(query.order_by(Violation.day.desc(), Violation.id.desc())).all()


def unanswered(session: Session, group_id: int | None = None) -> Sequence[Any]:
    """Return (group id, its name, how many, the day of the first) of the groups, or one, with open ones."""
    columns = (Group.id, Group.name, func.count(), func.min(Violation.day))
    query = select(*columns).join(Membership, Membership.group_id == Group.id)
    query = query.join(Violation, Violation.membership_id == Membership.id)
    query = query.where(Violation.step == "", Violation.appealed.is_(None))
    query = query.where(Group.deleted.is_(False), Group.stage != "archived")
    if group_id is not None:
        query = query.where(Group.id == group_id)
    return session.execute(query.group_by(Group.id, Group.name).order_by(Group.id)).all()


def member(session: Session, membership_id: int) -> tuple[Membership, Person, Group] | None:
    """Return a membership with its person and its group, unless that was deleted."""
    query = select(Membership, Person, Group).join(Person, Person.id == Membership.person_id)
    query = query.join(Group, Group.id == Membership.group_id)
    row = session.execute(query.where(Membership.id == membership_id, Group.deleted.is_(False))).first()
    return None if row is None else (row[0], row[1], row[2])


def candidates(session: Session, group_id: int) -> Sequence[Any]:
    """Return the names, numbers and status of every member of a group."""
    columns = (Membership.id, Membership.number, Membership.card, Membership.nickname)
    query = select(*columns, Membership.platform_id, Membership.status, Person.name)
    query = query.join(Person, Person.id == Membership.person_id)
    return session.execute(query.where(Membership.group_id == group_id).order_by(Membership.id)).all()


def _query() -> Any:
    query = select(Violation, Membership, Person).join(Membership, Membership.id == Violation.membership_id)
    return query.join(Person, Person.id == Membership.person_id)
