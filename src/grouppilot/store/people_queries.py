"""What is asked of people: when to write to whom, and whose birthday it is."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import Session

from grouppilot.domain.birthdays import Key
from grouppilot.domain.keeping import INTERVALS
from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership, Person
from grouppilot.store.people import Contact


def kept(session: Session) -> list[Any]:
    """Return the people the owner keeps in touch with: id, name, closeness, keep_days, last contact.

    Those of groups that were deleted, and those who left every group, are still people to keep in touch with.
    """
    last = select(func.max(Contact.day)).where(Contact.person_id == Person.id).scalar_subquery()
    query = select(Person.id, Person.name, Person.closeness, Person.keep_days, last.label("last"))
    return list(session.execute(query.where(Person.closeness > "").order_by(Person.id)))


def due(session: Session, today: date) -> list[Any]:
    """Return whom it is time to write to: id, name, day of the last contact (None for never)."""
    last = select(func.max(Contact.day)).where(Contact.person_id == Person.id).scalar_subquery()
    days = func.coalesce(Person.keep_days, case(INTERVALS, value=Person.closeness))
    query = select(Person.id, Person.name, last.label("last"), days.label("days"))
    # Most have the interval of their closeness: they are left out here, all others below.
    recent = {key: today - timedelta(days=interval) for key, interval in INTERVALS.items()}
    waits = or_(Person.keep_days.is_not(None), last.is_(None), last <= case(recent, value=Person.closeness))
    query = query.where(Person.closeness > "", waits).order_by(Person.name, Person.id)
    rows = session.execute(query)
    return [row for row in rows if row.days and (row.last is None or (today - row.last).days >= row.days)]


def born_on(session: Session, keys: Collection[Key]) -> list[Any]:
    """Return whose birthday has one of these keys: id, name, year, month, day and whether by the moon."""
    if not keys:
        return []
    same = or_(
        *(
            and_(Person.birth_lunar.is_(lunar), Person.birth_month == month, Person.birth_day == day)
            for lunar, month, day in sorted(keys)
        )
    )
    columns = (Person.id, Person.name, Person.birth_year, Person.birth_month, Person.birth_day)
    query = select(*columns, Person.birth_lunar).where(Person.birth_month.is_not(None), same)
    return list(session.execute(query.order_by(Person.name, Person.id)))


def any_lunar(session: Session) -> bool:
    """Tell whether anybody's birthday goes by the moon, for which alone its tables are loaded."""
    query = select(Person.id).where(Person.birth_month.is_not(None), Person.birth_lunar).limit(1)
    return session.scalar(query) is not None


def places_of(session: Session, people: Sequence[int]) -> dict[int, list[Any]]:
    """Return where people are, by person: membership id, group id and name, status; active ones first."""
    columns = (Membership.person_id, Membership.id, Membership.group_id, Group.name, Membership.status)
    query = select(*columns).join(Group, Group.id == Membership.group_id).where(Group.deleted.is_(False))
    query = query.order_by(Membership.status != "active", Group.position, Membership.id)
    found: dict[int, list[Any]] = {}
    for batch in batches(people):
        for row in session.execute(query.where(Membership.person_id.in_(batch))):
            found.setdefault(row.person_id, []).append(row)
    return found


def contact_on(session: Session, person_id: int, day: date) -> Contact | None:
    """Return the contact with a person that was noted for a day."""
    query = select(Contact).where(Contact.person_id == person_id, Contact.day == day)
    return session.scalars(query.order_by(Contact.id).limit(1)).first()


def last_contact(session: Session, person_id: int) -> date | None:
    """Return when the owner was last in touch with a person."""
    return session.scalar(select(func.max(Contact.day)).where(Contact.person_id == person_id))


def people(session: Session, ids: Iterable[int]) -> dict[int, Person]:
    """Return people by their ids; those that are gone are left out."""
    wanted = list(ids)
    return {
        one.id: one
        for batch in batches(wanted)
        for one in session.scalars(select(Person).where(Person.id.in_(batch)))
    }


def known(session: Session, ids: Iterable[int]) -> set[int]:
    """Return which of some people are there."""
    return {
        one
        for batch in batches(sorted(set(ids)))
        for one in session.scalars(select(Person.id).where(Person.id.in_(batch)))
    }


def of_group(session: Session, group_id: int) -> set[int]:
    """Return the people who are or were in a group."""
    return set(session.scalars(select(Membership.person_id).where(Membership.group_id == group_id)))
