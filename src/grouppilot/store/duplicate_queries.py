"""Everything that tells people apart, read a few thousand rows at a time."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.people import Alias

CHUNK = 2000


def count(session: Session) -> int:
    """Return how many people there are."""
    return session.scalar(select(func.count()).select_from(Person)) or 0


def people(session: Session) -> Iterator[Any]:
    """Yield everybody by id: id, name, phone, region, trade, and the birthday's four parts."""
    columns = (Person.id, Person.name, Person.phone, Person.region, Person.trade)
    birth = (Person.birth_lunar, Person.birth_month, Person.birth_day, Person.birth_year)
    return _streamed(session, select(*columns, *birth).order_by(Person.id))


def memberships(session: Session) -> Iterator[Any]:
    """Yield every membership by person: person_id, group_id, platform, its id there, names, status."""
    columns = (Membership.person_id, Membership.group_id, Group.platform, Membership.platform_id)
    names = (Membership.card, Membership.nickname, Membership.status)
    query = select(*columns, *names).join(Group, Group.id == Membership.group_id)
    return _streamed(session, query.where(Group.deleted.is_(False)).order_by(Membership.person_id))


def aliases(session: Session) -> Iterator[Any]:
    """Yield every other name by person: person_id, name."""
    query = select(Membership.person_id, Alias.name).join(Membership, Membership.id == Alias.membership_id)
    return _streamed(session, query.order_by(Membership.person_id))


def _streamed(session: Session, query: Any) -> Iterator[Any]:
    result = session.connection().execution_options(yield_per=CHUNK).execute(query)
    for part in result.partitions():
        yield from part
