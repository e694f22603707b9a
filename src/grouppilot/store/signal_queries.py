"""What is asked for the marks beside members: for a screenful of them, and for all who have one."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership, Person
from grouppilot.store.onboarding import StepMark, TeamPlace
from grouppilot.store.people import Contact
from grouppilot.store.rules import FollowUp, Removal, Violation

IDS: BindParameter[Any] = bindparam("ids", expanding=True)
WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_OF_PERSON = ("birth_month", "birth_day", "birth_lunar", "closeness", "keep_days")


def groups(session: Session) -> dict[int, Any]:
    """Return the groups by id: ``platform``, ``card_format`` and ``runs``, unless they are archived."""
    runs = (Group.stage != "archived").label("runs")
    query = select(Group.id, Group.platform, Group.card_format, runs).where(Group.deleted.is_(False))
    return {row.id: row for row in session.connection().execute(query)}


def any_removal(session: Session) -> bool:
    """Tell whether anybody was ever removed: mostly nobody was, and who is back need not be asked."""
    return session.connection().execute(select(Removal.id).limit(1)).first() is not None


def shown(session: Session, ids: Sequence[int]) -> list[Any]:
    """Return what signals of a few members depend on, with the last contact and the first open promise."""
    return _all(session, _shown(), ids)


def violations(session: Session, ids: Sequence[int]) -> list[Any]:
    """Return the violations of a few members: id, membership_id, day, step, appealed."""
    return _all(session, _violations(), ids)


def marks(session: Session, ids: Sequence[int]) -> list[Any]:
    """Return the steps (membership_id, step_id, state) that a few members did in their present stays."""
    return _all(session, _marks(), ids)


def teams(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """Return the team of each of a few members who is in one."""
    columns: list[Any] = [TeamPlace.membership_id, TeamPlace.team_id]
    query = select(*columns).where(TeamPlace.membership_id.in_(IDS))
    return {row[0]: row[1] for row in _all(session, query, ids)}


def offenders(session: Session, group_ids: Collection[int]) -> list[Any]:
    """Return all violations not taken back of active members: as ``violations``, with ``group_id``."""
    query = _violations_of().add_columns(Membership.group_id)
    query = query.join(Membership, Membership.id == Violation.membership_id)
    query = query.where(Membership.group_id.in_(WANTED), Membership.status == "active")
    return list(session.connection().execute(query, {"wanted": sorted(group_ids)}))


def cards(session: Session, group_id: int) -> Iterator[tuple[int, str, int | None]]:
    """Yield id, card and number of the active members of a group."""
    query = select(Membership.id, Membership.card, Membership.number)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    for row in session.connection().execute(query):
        yield row[0], row[1], row[2]


def places_of(session: Session, people: Collection[int], group_ids: Collection[int]) -> set[int]:
    """Return the memberships of people who are active in some groups."""
    query = select(Membership.id).where(Membership.person_id.in_(IDS), Membership.status == "active")
    query = query.where(Membership.group_id.in_(WANTED))
    wanted = sorted(group_ids)
    return {
        row[0]
        for batch in batches(sorted(people))
        for row in session.connection().execute(query, {"ids": batch, "wanted": wanted})
    }


def members_in(session: Session, ids: Collection[int], group_ids: Collection[int]) -> set[int]:
    """Return which of some members are active in some groups."""
    query = select(Membership.id).where(Membership.id.in_(IDS), Membership.status == "active")
    query = query.where(Membership.group_id.in_(WANTED))
    wanted = sorted(group_ids)
    return {
        row[0]
        for batch in batches(sorted(ids))
        for row in session.connection().execute(query, {"ids": batch, "wanted": wanted})
    }


def promised_to(session: Session) -> set[int]:
    """Return the people to whom something is promised that is not done."""
    query = select(FollowUp.person_id).where(*_open())
    return {row[0] for row in session.connection().execute(query) if row[0] is not None}


def joined_since(session: Session, group_ids: Collection[int], since: date, staff: Any) -> set[int]:
    """Return who of some groups joined since a day and is there, without those whom a query names."""
    query = select(Membership.id).where(Membership.group_id.in_(WANTED), Membership.status == "active")
    query = query.where(Membership.joined >= since, Membership.id.not_in(staff))
    return {row[0] for row in session.connection().execute(query, {"wanted": sorted(group_ids)})}


def _all(session: Session, query: Select[Any], ids: Sequence[int]) -> list[Any]:
    connection = session.connection()
    return [row for batch in batches(ids) for row in connection.execute(query, {"ids": batch})]


@cache
def _shown() -> Select[Any]:
    last = select(func.max(Contact.day)).where(Contact.person_id == Person.id)
    promised = select(func.min(FollowUp.due)).where(FollowUp.person_id == Person.id, *_open())
    names = ("id", "group_id", "person_id", "status", "joined", "card", "number")
    columns = [getattr(Membership, name) for name in names]
    query = select(*columns, *(getattr(Person, name) for name in _OF_PERSON))
    query = query.add_columns(
        last.scalar_subquery().label("last"), promised.scalar_subquery().label("promised")
    )
    return query.join(Person, Person.id == Membership.person_id).where(Membership.id.in_(IDS))


def _open() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a promise that is not done, in a group that is there or in none."""
    there = select(Group.id).where(Group.deleted.is_(False))
    return FollowUp.done.is_(None), or_(FollowUp.group_id.is_(None), FollowUp.group_id.in_(there))


def _violations_of() -> Select[Any]:
    names = ("id", "membership_id", "day", "step", "appealed")
    return select(*(getattr(Violation, name) for name in names)).where(Violation.appealed.is_(None))


@cache
def _violations() -> Select[Any]:
    return _violations_of().where(Violation.membership_id.in_(IDS))


@cache
def _marks() -> Select[Any]:
    columns: list[Any] = [StepMark.membership_id, StepMark.step_id, StepMark.state]
    query = select(*columns)
    query = query.join(Membership, Membership.id == StepMark.membership_id)
    return query.where(StepMark.joined == Membership.joined, StepMark.membership_id.in_(IDS))
