"""What the groups' screens ask of the file, each in one statement."""

from datetime import date

from sqlalchemy import ColumnElement, and_, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SettledDue, Tick
from grouppilot.store.groups import Group, Rest
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.store.positioning import StageChange


def alive(session: Session, group_id: int) -> Group | None:
    """Return a group unless it does not exist or was deleted."""
    row = session.get(Group, group_id)
    return None if row is None or row.deleted else row


def names(session: Session) -> dict[int, str]:
    """Return the name of every group that was not deleted."""
    query = select(Group.id, Group.name).where(Group.deleted.is_(False))
    return {row.id: row.name for row in session.execute(query)}


def next_position(session: Session) -> int:
    """Return the place after the last group."""
    last = session.scalar(select(func.max(Group.position)))
    return 0 if last is None else last + 1


def people_count(session: Session) -> int:
    """Return how many people are active in at least one group."""
    query = select(func.count(func.distinct(Membership.person_id))).join(
        Group, Group.id == Membership.group_id
    )
    return session.scalar(query.where(Membership.status == "active", Group.deleted.is_(False))) or 0


def roles_held(
    session: Session, keys: tuple[str, ...], day: date, group_id: int | None = None
) -> dict[int, frozenset[str]]:
    """Return which of some roles an active member of each group, or of one, carries on a day."""
    query = (
        select(Membership.group_id, Role.key)
        .join(RoleHolding, RoleHolding.membership_id == Membership.id)
        .join(Role, Role.id == RoleHolding.role_id)
        .where(Membership.status == "active", Role.key.in_(keys))
        .where(holds(RoleHolding, day))
        .distinct()
    )
    if group_id is not None:
        query = query.where(Membership.group_id == group_id)
    held: dict[int, set[str]] = {}
    for group_id, key in session.execute(query):
        held.setdefault(group_id, set()).add(key)
    return {group_id: frozenset(keys) for group_id, keys in held.items()}


def done_shares(session: Session, first: date, last: date, group_id: int | None = None) -> dict[int, float]:
    """Return the share of settled items that were done in each group, or in one; skipped ones do not count.

    Answers given after a day was settled count too, as they do for the streak.
    """
    none: ColumnElement[int] = literal_column("0")  # as in the index of ticks
    same = and_(
        Tick.item_id == SettledDue.item_id,
        func.coalesce(Tick.group_id, none) == func.coalesce(SettledDue.group_id, none),
        Tick.due == SettledDue.day,
    )
    state = func.coalesce(Tick.state, "missed")
    query = (
        select(SettledDue.group_id, func.sum(case((state == "done", 1), else_=0)), func.count())
        .outerjoin(Tick, same)
        .where(SettledDue.day.between(first, last), SettledDue.group_id.is_not(None), state != "skipped")
        .group_by(SettledDue.group_id)
    )
    if group_id is not None:
        query = query.where(SettledDue.group_id == group_id)
    return {group: done / count for group, done, count in session.execute(query) if group}


def members_of(session: Session, group_id: int) -> int:
    """Return how many active members one group has."""
    query = select(func.count()).select_from(Membership)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    return session.scalar(query) or 0


def answered(session: Session, group_id: int, day: date) -> set[int]:
    """Return the items of a group that were answered for a day."""
    query = select(Tick.item_id).where(Tick.group_id == group_id, Tick.due == day)
    return set(session.scalars(query))


def stage_changes(session: Session, group_id: int, since: date | None = None) -> list[StageChange]:
    """Return when a group entered its stages, oldest first; with a day only those from then on."""
    query = select(StageChange).where(StageChange.group_id == group_id)
    if since is not None:
        query = query.where(StageChange.day >= since)
    return list(session.scalars(query.order_by(StageChange.day, StageChange.id)))


def rests_of(session: Session, group_id: int | None) -> list[Rest]:
    """Return the rest ranges that silence a group, or all of them, earliest first."""
    query = select(Rest).order_by(Rest.first, Rest.last, Rest.id)
    if group_id is not None:
        query = query.where(or_(Rest.group_id.is_(None), Rest.group_id == group_id))
    return list(session.scalars(query))
