"""What is asked of removals: who is remembered, and which members they are again."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import or_, select, true
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Removal


def live(session: Session, day: date) -> list[Removal]:
    """Return the removals that are remembered on a day, the latest first."""
    query = select(Removal).where(*_remembered(day))
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


def present_again(session: Session, day: date, group_id: int | None = None) -> list[Any]:
    """Return the active members who were removed before, as remembered on a day, and are back.

    It is the same person, or the same id on the same chat app, who was not there at their latest removal.
    Archived groups are left alone.

    Args:
        session: To read with.
        day: The owner's day.
        group_id: Only members of this group.

    Returns:
        Rows by membership with ``id``, ``group_id``, ``card`` and ``nickname``, and of the removal its day
        ``removed`` and its group ``removed_from``.
    """
    rows: dict[int, Any] = {}
    remembered, same_app = _remembered(day), Group.platform == Removal.platform
    for mine, theirs, given, same in (
        (Membership.platform_id, Removal.platform_id, Removal.platform_id != "", same_app),
        (Membership.person_id, Removal.person_id, Removal.person_id.is_not(None), true()),
    ):
        # Asked for once more as a list, or all members are looked through for the few.
        known = mine.in_(select(theirs).where(given, *remembered))
        query = _members().join(Removal, mine == theirs).where(same, known, *remembered)
        if group_id is not None:
            query = query.where(Membership.group_id == group_id)
        rows |= {row.id: row for row in session.execute(query.order_by(Removal.day, Removal.id))}
    return [row for _, row in sorted(rows.items()) if _came_after(row)]


def _remembered(day: date) -> tuple[Any, ...]:
    return Removal.lifted.is_(None), or_(Removal.until.is_(None), Removal.until > day)


def _members() -> Any:
    columns = (Membership.id, Membership.group_id, Membership.card, Membership.nickname, Membership.joined)
    removal = (Removal.day.label("removed"), Removal.group_id.label("removed_from"))
    query = select(*columns, Membership.created, *removal).join_from(
        Membership, Group, Group.id == Membership.group_id
    )
    return query.where(Membership.status == "active", Group.deleted.is_(False), Group.stage != "archived")


def _came_after(row: Any) -> bool:
    """Tell whether somebody joined, or was first noted here, since their removal."""
    joined = row.joined is not None and row.joined >= row.removed
    noted: bool = row.created.date() >= row.removed
    return joined or noted
