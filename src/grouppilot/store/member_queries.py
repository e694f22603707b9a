"""What is asked of memberships: whose they are, in which order, and how many."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, func, or_, select, true
from sqlalchemy.orm import Session

from grouppilot.domain import tags as tagging
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier, TierHolding
from grouppilot.store.sqlite import list_of

BATCH = 500
STATUSES = ("active", "left", "removed")
BY_PLACE = ("role", "tier")
"""What orders members by the place of what they carry."""
CUSTOMS = ("custom1", "custom2", "custom3")
OWN = ("number", "nickname", "platform_id", "joined", "left", "tags", "status", "note", *CUSTOMS)
OF_PERSON = ("region", "trade", "phone")
Key = TypeVar("Key", int, str)


@dataclass(frozen=True)
class MemberFilter:
    """Which memberships are wanted; what is empty asks for nothing.

    Attributes:
        text: Words of a search, each found in a name, its pinyin or initials, a tag or the number.
        group_id: Of one group; None for all.
        roles: Carries one of these roles on the day.
        tiers: Is in one of these tiers on the day; 0 stands for none.
        statuses: Has one of these statuses.
        tags: Has every one of these tags.
        only: Is one of these memberships; None for any.
    """

    text: str = ""
    group_id: int | None = None
    roles: frozenset[int] = frozenset()
    tiers: frozenset[int] = frozenset()
    statuses: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    only: frozenset[int] | None = None


def holds(holding: Any, today: Any) -> ColumnElement[bool]:
    """Return the condition that a role or tier is held on a day; ``until`` is the first day it is not."""
    return and_(
        or_(holding.since.is_(None), holding.since <= today),
        or_(holding.until.is_(None), holding.until > today),
    )


def find(
    session: Session, wanted: MemberFilter, terms: Sequence[str], today: date, sort: str, descending: bool
) -> Sequence[int]:
    """Return the ids of the memberships that are wanted, in order.

    Args:
        session: To read in.
        wanted: Which ones; its text is given as ``terms``.
        terms: Folded words.
        today: The day on which roles and tiers are held.
        sort: A column of the table by its key.
        descending: Whether the greatest comes first; empty cells stay last.
    """
    conditions = [*_conditions(wanted, today), *map(_holds_word, terms)]
    conditions.append(_of_scope(session, wanted.group_id, narrow=bool(conditions)))
    if sort in BY_PLACE:
        places = _first_places(session, sort, today)
        found = _in_order(ids_in_order(session, conditions, _keys("name", False)), places, descending)
    else:
        found = ids_in_order(session, conditions, _keys(sort, descending))
    return found if wanted.only is None else [one for one in found if one in wanted.only]


def find_first(
    session: Session, wanted: MemberFilter, sort: str, descending: bool, most: int
) -> Sequence[int] | None:
    """Return the first ids of those that ``find`` returns, in a fraction of its time.

    Returns:
        At most ``most`` ids; None where the first few cost as much as all, because more than group and
        status is asked for, or roles or tiers give the order.
    """
    if sort in BY_PLACE or replace(wanted, group_id=None, statuses=frozenset()) != MemberFilter():
        return None
    query = _first(sort, descending, one=wanted.group_id is not None, some=bool(wanted.statuses))
    given = {"statuses": sorted(wanted.statuses), "groups": [wanted.group_id], "most": most}
    if wanted.group_id is None:
        given["groups"] = _put_away(session)
    return list(session.connection().execute(query, given).scalars())


@cache
def _first(sort: str, descending: bool, *, one: bool, some: bool) -> Select[Any]:
    """Build the query of ``find_first`` once; putting it together costs more than asking it."""
    by_name = not one and _column(sort) is None
    # By themselves group and status would lead SQLite to an index without the names, and to sort all of them.
    group, status = Membership.group_id, Membership.status
    keys = (func.coalesce(group, 0), func.coalesce(status, "")) if by_name else (group, status)
    groups: BindParameter[Any] = bindparam("groups", expanding=True)
    statuses: BindParameter[Any] = bindparam("statuses", expanding=True)
    query = select(Membership.id).where(keys[0].in_(groups) if one else keys[0].not_in(groups))
    if some:
        query = query.where(keys[1].in_(statuses))
    return query.order_by(*_keys(sort, descending)).limit(bindparam("most"))


def _keys(sort: str, descending: bool) -> list[Any]:
    names = [Membership.sort_key, Membership.id]
    column = _column(sort)
    if column is None:
        return [key.desc() for key in names] if descending else names
    empty = func.coalesce(column, "") == ""
    return [empty, column.desc() if descending else column, *names]


def _in_order(found: list[int], places: Mapping[int, int], descending: bool) -> list[int]:
    """Sort by their places, those without one last; equals stay as they are."""
    filled = sorted((one for one in found if one in places), key=places.__getitem__, reverse=descending)
    return filled + [one for one in found if one not in places]


def ids_in_order(session: Session, conditions: Sequence[Any], keys: Sequence[Any]) -> list[int]:
    """Return the ids of the memberships that meet all conditions, in the order of keys."""
    return list_of(session.connection(), Membership.id, conditions, keys)


def _of_scope(session: Session, group_id: int | None, *, narrow: bool) -> ColumnElement[bool]:
    """Leave out groups that are put away.

    Naming the groups makes SQLite search the covering index and sort the few hits; for all memberships
    of all groups it is faster to walk the index of names instead.
    """
    if group_id is not None or narrow:
        return _in_groups(session, group_id)
    gone = _put_away(session)
    return Membership.group_id.not_in(gone) if gone else true()


def _put_away(session: Session) -> list[int]:
    return list(session.connection().execute(_groups(gone=True)).scalars())


def _in_groups(session: Session, group_id: int | None) -> ColumnElement[bool]:
    if group_id is not None:
        return Membership.group_id == group_id
    return Membership.group_id.in_(_there(session))


def _there(session: Session) -> list[int]:
    return list(session.connection().execute(_groups(gone=False)).scalars())


@cache
def _groups(*, gone: bool) -> Select[Any]:
    columns: list[Any] = [Group.id]
    return select(*columns).where(Group.deleted.is_(gone))


def _conditions(wanted: MemberFilter, today: date) -> Iterable[ColumnElement[bool]]:
    if wanted.statuses:
        yield Membership.status.in_(sorted(wanted.statuses))
    for tag in sorted(wanted.tags):
        yield Membership.tags.contains(f";{tagging.clean(tag)};", autoescape=True)
    if wanted.only is not None and len(wanted.only) <= BATCH:
        yield Membership.id.in_(sorted(wanted.only))
    if wanted.roles:
        held = RoleHolding.role_id.in_(sorted(wanted.roles))
        yield Membership.id.in_(select(RoleHolding.membership_id).where(held, holds(RoleHolding, today)))
    if wanted.tiers:
        yield _in_tiers(wanted.tiers, today)


def _in_tiers(tiers: Collection[int], today: date) -> ColumnElement[bool]:
    current = select(TierHolding.membership_id).where(holds(TierHolding, today))
    one = Membership.id.in_(current.where(TierHolding.tier_id.in_(sorted(tiers))))
    return or_(one, Membership.id.not_in(current)) if 0 in tiers else one


def _holds_word(term: str) -> ColumnElement[bool]:
    found = [
        Membership.folded.contains(term, autoescape=True),
        Membership.tags.contains(term, autoescape=True),
    ]
    if term.isascii() and term.isdigit() and len(term) < 10:
        found.append(Membership.number == int(term))
    return or_(*found)


def _column(sort: str) -> Any | None:
    """Return what a column of the table is sorted by; None for names, and what has no order of its own."""
    if sort in OWN:
        return getattr(Membership, sort)
    if sort == "inviter":
        return Membership.inviter_name
    if sort in OF_PERSON:
        return select(getattr(Person, sort)).where(Person.id == Membership.person_id).scalar_subquery()
    if sort == "group":
        return select(Group.name).where(Group.id == Membership.group_id).scalar_subquery()
    return None


def _first_places(session: Session, sort: str, today: date) -> dict[int, int]:
    """Return the place of the first role or tier that each membership carries."""
    kind, holding = (Role, RoleHolding) if sort == "role" else (Tier, TierHolding)
    key = RoleHolding.role_id if sort == "role" else TierHolding.tier_id
    query = select(holding.membership_id, func.min(kind.position)).join(kind, key == kind.id)
    result = session.connection().execute(query.where(holds(holding, today)).group_by(holding.membership_id))
    return {row[0]: row[1] for row in result}


def batches(ids: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """Yield keys a few hundred at a time, as many as one statement should name."""
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def count_by_status(session: Session, group_id: int | None) -> dict[str, int]:
    """Return how many memberships have each status."""
    groups = [group_id] if group_id is not None else _there(session)
    given = {"groups": groups, "gone": [] if group_id is not None else _put_away(session)}
    query = _counts(one=group_id is not None)
    found: dict[str, int] = dict(session.connection().execute(query, given).one()._mapping)
    total = found.pop("total")
    return {"active": total - sum(found.values()), **found}


@cache
def _counts(*, one: bool) -> Select[Any]:
    # Each status on its own, from its part of the index: grouped, SQLite would sort all of them first. All
    # but the active are few, and how many rows there are in all SQLite knows without looking at them.
    there = Membership.group_id.in_(bindparam("groups", expanding=True))
    counts = [_number(there, Membership.status == status).label(status) for status in STATUSES[1:]]
    gone = Membership.group_id.in_(bindparam("gone", expanding=True))
    total = _number(there) if one else _number() - _number(gone)
    return select(*counts, total.label("total"))


def _number(*conditions: ColumnElement[bool]) -> Any:
    return select(func.count()).select_from(Membership).where(*conditions).scalar_subquery()


@cache
def all_roles() -> Select[Any]:
    """Return the query for all roles in the owner's order: id, key, name, duties, staff."""
    columns: list[Any] = [Role.id, Role.key, Role.name, Role.duties, Role.staff]
    return select(*columns).order_by(Role.position, Role.id)


@cache
def all_tiers() -> Select[Any]:
    """Return the query for all tiers in the owner's order: id, key, name."""
    columns: list[Any] = [Tier.id, Tier.key, Tier.name]
    return select(*columns).order_by(Tier.position, Tier.id)


def tags_in_use(session: Session, group_id: int | None) -> dict[str, int]:
    """Return every tag with the number of memberships that have it."""
    query = select(Membership.tags, func.count()).where(Membership.tags != "", _in_groups(session, group_id))
    found: dict[str, int] = {}
    for packed, number in session.execute(query.group_by(Membership.tags)):
        for tag in tagging.unpack(packed):
            found[tag] = found.get(tag, 0) + number
    return found


def holder_of_number(session: Session, group_id: int, number: int) -> Membership | None:
    """Return the membership that has a number in a group."""
    query = select(Membership).where(Membership.group_id == group_id, Membership.number == number)
    return session.scalars(query.limit(1)).first()


def highest_number(session: Session, group_id: int) -> int:
    """Return the greatest number in a group, 0 without any."""
    return session.scalar(select(func.max(Membership.number)).where(Membership.group_id == group_id)) or 0


def holders(session: Session, group_id: int, role_key: str, day: date) -> Sequence[str]:
    """Return the names of the active members who carry a role on a day, the longest holder first."""
    query = (
        select(func.coalesce(func.nullif(Membership.nickname, ""), Person.name))
        .select_from(Membership)
        .join(Person, Person.id == Membership.person_id)
        .join(RoleHolding, RoleHolding.membership_id == Membership.id)
        .join(Role, Role.id == RoleHolding.role_id)
        .where(Membership.group_id == group_id, Membership.status == "active", Role.key == role_key)
        .where(holds(RoleHolding, day))
    )
    return session.scalars(query.order_by(RoleHolding.since, RoleHolding.id)).all()
