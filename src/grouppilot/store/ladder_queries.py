"""Queries of ladders, of the moves along them, and of the accounts that carry moves out."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from grouppilot.store.groups import Group
from grouppilot.store.ladders import Account, Ladder, Move
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Person, Tier, TierHolding

Rows = Sequence[Any]


def ladders(session: Session) -> list[Ladder]:
    """Return the ladders in the owner's order."""
    return list(session.scalars(select(Ladder).order_by(Ladder.position, Ladder.id)))


def next_position(session: Session) -> int:
    """Return the place after the last ladder."""
    last = session.scalar(select(func.max(Ladder.position)))
    return 0 if last is None else last + 1


def groups_on(session: Session, ladder_id: int | None = None) -> Rows:
    """Return the groups on ladders, or on one, in the owner's order.

    Each has id, name, ladder, rung, seats, warning and stage.
    """
    query = select(
        *(Group.id, Group.name, Group.ladder_id, Group.rung, Group.seats, Group.seat_warning, Group.stage)
    ).where(Group.ladder_id.is_not(None), Group.deleted.is_(False))
    if ladder_id is not None:
        query = query.where(Group.ladder_id == ladder_id)
    return session.execute(query.order_by(Group.stage == "archived", Group.position, Group.id)).all()


def moves(
    session: Session,
    *,
    group_id: int | None = None,
    states: Collection[str] = ("open",),
    ids: Collection[int] | None = None,
) -> Rows:
    """Return moves with names, by the day they are planned for.

    Args:
        session: To read with.
        group_id: Only those out of a group or into it.
        states: Open, done or dropped ones.
        ids: Only these.
    """
    source, target = aliased(Group), aliased(Group)
    query = (
        select(Move, Person.name, source.name, target.name)
        .join(Person, Person.id == Move.person_id)
        .join(target, target.id == Move.to_group_id)
        .outerjoin(source, source.id == Move.from_group_id)
        .where(Move.state.in_(states), target.deleted.is_(False))
        .order_by(Move.planned, Move.id)
    )
    if group_id is not None:
        query = query.where((Move.from_group_id == group_id) | (Move.to_group_id == group_id))
    if ids is not None:
        query = query.where(Move.id.in_(ids))
    return session.execute(query).all()


def open_counts(session: Session) -> Rows:
    """Return how many moves are open for each pair of groups: from, to, count, the first day planned."""
    query = (
        select(Move.from_group_id, Move.to_group_id, func.count(), func.min(Move.planned))
        .join(Group, Group.id == Move.to_group_id)
        .where(Move.state == "open", Group.deleted.is_(False))
    )
    return session.execute(query.group_by(Move.from_group_id, Move.to_group_id)).all()


def due_moves(session: Session, today: date, group_id: int | None = None) -> Rows:
    """Return the moves to do by today, by target: group, its name, account, count, the first day planned."""
    query = (
        select(Move.to_group_id, Group.name, Move.account, func.count(), func.min(Move.planned))
        .join(Group, Group.id == Move.to_group_id)
        .where(Move.state == "open", Move.planned <= today, Group.deleted.is_(False))
        .group_by(Move.to_group_id, Group.name, Move.account)
    )
    if group_id is not None:
        query = query.where(Move.to_group_id == group_id)
    return session.execute(query).all()


def done_counts(session: Session, group_id: int, since: date) -> tuple[int, int]:
    """Return how many people were moved into a group and out of it from a day on."""
    done = (Move.state == "done") & (Move.ended >= since)
    query = select(func.count()).select_from(Move)
    into = session.scalar(query.where(done, Move.to_group_id == group_id))
    out = session.scalar(query.where(done, Move.from_group_id == group_id))
    return into or 0, out or 0


def taken(session: Session, platform: str, account: str, first: date) -> dict[date, int]:
    """Return how many moves an account has on each day from a day on: planned, or done then."""
    day = func.coalesce(Move.ended, Move.planned)
    query = (
        select(day, func.count())
        .join(Group, Group.id == Move.to_group_id)
        .where(Move.state.in_(("open", "done")), Move.account == account, Group.platform == platform)
        .where(day >= first)
        .group_by(day)
    )
    # An expression has lost its type: what comes is the day's ISO text.
    return {_day(when): count for when, count in session.execute(query)}


def planned_for(session: Session, group_id: int) -> set[int]:
    """Return the people with an open move into a group."""
    query = select(Move.person_id).where(Move.to_group_id == group_id, Move.state == "open")
    return set(session.scalars(query))


def status_in(session: Session, group_id: int) -> dict[int, str]:
    """Return the status of everybody who is or was in a group, by person."""
    query = select(Membership.person_id, Membership.status).where(Membership.group_id == group_id)
    return {person: status for person, status in session.execute(query)}


def membership_of(session: Session, person_id: int, group_id: int | None) -> Membership | None:
    """Return somebody's membership in a group, an active one first."""
    query = select(Membership).where(Membership.person_id == person_id, Membership.group_id == group_id)
    return session.scalars(query.order_by(Membership.status != "active", Membership.id).limit(1)).first()


def tier_people(session: Session, group_id: int, today: date) -> Rows:
    """Return the active members of a group by tier: tier id, key, name, person, day the goal was reached.

    A member without a tier has None for the first three.
    """
    query = (
        select(Tier.id, Tier.key, Tier.name, Membership.person_id, Membership.goal_reached)
        .select_from(Membership)
        .outerjoin(TierHolding, (TierHolding.membership_id == Membership.id) & holds(TierHolding, today))
        .outerjoin(Tier, Tier.id == TierHolding.tier_id)
        .where(Membership.group_id == group_id, Membership.status == "active")
        .order_by(Tier.position, Tier.id, Membership.joined, Membership.id)
    )
    return session.execute(query).all()


def accounts(session: Session) -> list[Account]:
    """Return the accounts, by app and name."""
    return list(session.scalars(select(Account).order_by(Account.platform, Account.name, Account.id)))


def account(session: Session, platform: str, name: str) -> Account | None:
    """Return an account by its app and name."""
    query = select(Account).where(Account.platform == platform, Account.name == name)
    return session.scalars(query.order_by(Account.id).limit(1)).first()


def account_uses(session: Session) -> dict[tuple[str, str], int]:
    """Return how many groups are run from each account, by app and name."""
    query = (
        select(Group.platform, Group.account, func.count())
        .where(Group.account != "", Group.deleted.is_(False), Group.stage != "archived")
        .group_by(Group.platform, Group.account)
    )
    return {(platform, name): count for platform, name, count in session.execute(query)}


def groups_of_account(session: Session, platform: str, name: str) -> list[Group]:
    """Return the groups run from an account."""
    query = select(Group).where(Group.platform == platform, Group.account == name)
    return list(session.scalars(query))


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
