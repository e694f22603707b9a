"""What is asked of removals: who is remembered, and which members they are again."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Removal


def live(session: Session, day: date) -> list[Removal]:
    """Return the removals that are remembered on a day, the latest first."""
    query = select(Removal).where(Removal.lifted.is_(None))
    query = query.where(or_(Removal.until.is_(None), Removal.until > day))
    return list(session.scalars(query.order_by(Removal.day.desc(), Removal.id.desc())))


def everything(session: Session) -> list[Removal]:
    """Return every removal, the latest first."""
    return list(session.scalars(select(Removal).order_by(Removal.day.desc(), Removal.id.desc())))


def latest_of(session: Session, person_id: int, group_id: int) -> Removal | None:
    """Return the latest removal of a person from a group that was not lifted."""
    query = select(Removal).where(Removal.person_id == person_id, Removal.group_id == group_id)
    query = query.where(Removal.lifted.is_(None)).order_by(Removal.id.desc())
    return session.scalars(query.limit(1)).first()


def of_violation(session: Session, violation_id: int) -> Removal | None:
    """Return the removal that a violation led to."""
    query = select(Removal).where(Removal.violation_id == violation_id).order_by(Removal.id.desc())
    return session.scalars(query.limit(1)).first()


def names_of(session: Session, person_ids: Collection[int]) -> dict[int, str]:
    """Return the names of people."""
    return {
        key: name
        for batch in batches(sorted(person_ids))
        for key, name in session.execute(select(Person.id, Person.name).where(Person.id.in_(batch)))
    }


def former_members(session: Session, group_id: int, day: date) -> dict[int, int]:
    """Return who of those remembered on a day was a member of a group: the person by the membership."""
    people = select(Removal.person_id).where(Removal.lifted.is_(None), Removal.person_id.is_not(None))
    people = people.where(or_(Removal.until.is_(None), Removal.until > day))
    query = select(Membership.id, Membership.person_id).where(Membership.group_id == group_id)
    query = query.where(Membership.status != "active", Membership.person_id.in_(people))
    return {key: person for key, person in session.execute(query)}


def present_again(session: Session, found: Collection[Removal]) -> list[tuple[Removal, Any]]:
    """Return which removed people are active members now who were not at their removal.

    It is the same person, or the same id on the same chat app. Archived groups are left alone.

    Returns:
        Pairs of a removal and a row with ``id``, ``group_id``, ``card`` and ``nickname`` of the membership.
    """
    latest = list(reversed(list(found)))
    people = {row.person_id: row for row in latest if row.person_id is not None}
    ids = {(row.platform, row.platform_id): row for row in latest if row.platform_id}
    rows: dict[int, tuple[Removal, Any]] = {}
    for batch in batches(sorted(people)):
        for row in session.execute(_members().where(Membership.person_id.in_(batch))):
            rows[row.id] = (people[row.person_id], row)
    # Named together with their groups, ids are found by an index.
    there = list(session.scalars(select(Group.id).where(Group.deleted.is_(False))))
    for names in batches(sorted({platform_id for _, platform_id in ids})):
        wanted = _members().where(Membership.group_id.in_(there), Membership.platform_id.in_(names))
        for row in session.execute(wanted):
            entry = ids.get((row.platform, row.platform_id))
            if entry is not None:
                rows.setdefault(row.id, (entry, row))
    return [pair for _, pair in sorted(rows.items()) if _came_after(*pair)]


def _members() -> Any:
    columns = (Membership.id, Membership.group_id, Membership.card, Membership.nickname, Membership.joined)
    query = select(*columns, Membership.created, Membership.person_id, Membership.platform_id, Group.platform)
    query = query.join(Group, Group.id == Membership.group_id)
    return query.where(Membership.status == "active", Group.deleted.is_(False), Group.stage != "archived")


def _came_after(removal: Removal, member: Any) -> bool:
    """Tell whether somebody joined, or was first noted here, since their removal."""
    joined = member.joined is not None and member.joined >= removal.day
    noted: bool = member.created.date() >= removal.day
    return joined or noted
