"""What is asked of follow-ups and incidents: those of a group, and the open ones of all."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.members import Person
from grouppilot.store.rules import FollowUp, Incident


def follow_ups(
    session: Session, group_id: int | None, *, done: bool = True, person_id: int | None = None
) -> Sequence[Any]:
    """Return (FollowUp, group name, person name) of a group or of all, open ones first, then by day.

    Args:
        session: To read in.
        group_id: Only of this group.
        done: With those that are done.
        person_id: Only what was promised to this person.
    """
    query = select(FollowUp, Group.name, Person.name).outerjoin(Group, Group.id == FollowUp.group_id)
    query = query.outerjoin(Person, Person.id == FollowUp.person_id)
    query = query.where(Group.deleted.is_(False) | FollowUp.group_id.is_(None))
    if group_id is not None:
        query = query.where(FollowUp.group_id == group_id)
    if person_id is not None:
        query = query.where(FollowUp.person_id == person_id)
    if not done:
        query = query.where(FollowUp.done.is_(None))
    order = (FollowUp.done.is_not(None), FollowUp.done.desc(), FollowUp.due, FollowUp.id)
    return session.execute(query.order_by(*order)).all()


def incidents(session: Session, group_id: int | None, *, closed: bool = True) -> Sequence[Any]:
    """Return (Incident, group name, person name) of a group or of all, open ones first, then the latest."""
    query = select(Incident, Group.name, Person.name).join(Group, Group.id == Incident.group_id)
    query = query.outerjoin(Person, Person.id == Incident.person_id).where(Group.deleted.is_(False))
    if group_id is not None:
        query = query.where(Incident.group_id == group_id)
    if not closed:
        query = query.where(Incident.closed.is_(None))
    order = (Incident.closed.is_not(None), Incident.opened.desc(), Incident.id.desc())
    return session.execute(query.order_by(*order)).all()
