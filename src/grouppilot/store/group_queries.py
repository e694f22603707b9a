"""What the groups' screens ask of the file, each in one statement."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from grouppilot.store.checklists import SettledDue, SopAudience, SopItem, SopVersion, Tick
from grouppilot.store.groups import Group
from grouppilot.store.ledgers import LedgerMark
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.store.positioning import StageChange
from grouppilot.store.rules import RuleSet, RuleSetUse

NEWEST_MARKS = 5000


def alive(session: Session, group_id: int) -> Group | None:
    """Return a group unless it does not exist or was deleted."""
    row = session.get(Group, group_id)
    return None if row is None or row.deleted else row


def names(session: Session) -> dict[int, str]:
    """Return the name of every group that was not deleted."""
    query = select(Group.id, Group.name).where(Group.deleted.is_(False))
    return {row.id: row.name for row in session.execute(query)}


def listed(session: Session, *, archived: bool = False, most: int | None = None) -> Sequence[Any]:
    """Return id, name, platform and stage of the groups that were not deleted, in the owner's order.

    Args:
        session: To read with.
        archived: With the archived ones, which come last.
        most: Only so many of them.
    """
    c = Group.__table__.c
    query = select(c.id, c.name, c.platform, c.stage).where(c.deleted.is_(False))
    if not archived:
        query = query.where(c.stage != "archived")
    return session.execute(query.order_by(c.stage == "archived", c.position, c.id).limit(most)).all()


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


def done_counts(
    session: Session, first: date, last: date, group_id: int | None = None
) -> list[tuple[int, int, int]]:
    """Return group, settled items done and settled items due; skipped ones do not count.

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
    return [(group, done, count) for group, done, count in session.execute(query) if group is not None]


def done_shares(session: Session, first: date, last: date, group_id: int | None = None) -> dict[int, float]:
    """Return the share of settled items that were done in each group, or in one; see ``done_counts``."""
    return {group: done / count for group, done, count in done_counts(session, first, last, group_id)}


def members_of(session: Session, group_id: int) -> int:
    """Return how many active members one group has."""
    query = select(func.count()).select_from(Membership)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    return session.scalar(query) or 0


def living(session: Session, group_id: int | None = None) -> Sequence[Any]:
    """Return what decides about the needs of each group, or one, that was neither deleted nor archived."""
    c = Group
    query = select(
        *(c.id, c.name, c.platform, c.stage, c.start, c.end, c.language),
        *(c.seats, c.seat_warning, c.qr_cap, c.qr_until, c.tier_review, c.rhythm),
    ).where(c.deleted.is_(False), c.stage != "archived")
    if group_id is not None:
        query = query.where(c.id == group_id)
    return session.execute(query.order_by(c.position, c.id)).all()


def ruled(session: Session, day: date) -> frozenset[int]:
    """Return the groups that go by a rule set on a day."""
    query = (
        select(RuleSetUse.group_id)
        .join(RuleSet, RuleSet.id == RuleSetUse.rule_set_id)
        .where(RuleSet.deleted.is_(False), RuleSetUse.since <= day)
        .where(or_(RuleSetUse.until.is_(None), RuleSetUse.until > day))
    )
    return frozenset(session.scalars(query))


def last_ticks(session: Session, group_id: int | None = None) -> dict[int, datetime]:
    """Return when the last answer to an item of each group, or of one, was given."""
    newest = select(Tick.at).where(Tick.group_id == Group.id).order_by(Tick.id.desc()).limit(1)
    query = select(Group.id, newest.scalar_subquery())
    if group_id is not None:
        query = query.where(Group.id == group_id)
    return {group: at for group, at in session.execute(query) if at is not None}


def last_joins(session: Session, group_id: int | None = None) -> dict[int, date]:
    """Return the day on which somebody joined each group last, of those who are still there."""
    query = select(Membership.group_id, func.max(Membership.joined)).where(Membership.status == "active")
    if group_id is not None:
        query = query.where(Membership.group_id == group_id)
    found = session.execute(query.group_by(Membership.group_id))
    return {group: day for group, day in found if day is not None}


def last_check_ins(session: Session, group_id: int | None = None) -> dict[int, date]:
    """Return the last day for which somebody in each group checked in.

    Over all groups only the newest marks are looked at: a group whose last is older had none for long.
    """
    marks = select(LedgerMark.membership_id, LedgerMark.day)
    if group_id is None:
        marks = marks.order_by(LedgerMark.id.desc()).limit(NEWEST_MARKS)
    newest = marks.subquery()
    query = select(Membership.group_id, func.max(newest.c.day))
    query = query.join(newest, newest.c.membership_id == Membership.id).group_by(Membership.group_id)
    if group_id is not None:
        query = query.where(Membership.group_id == group_id)
    return {group: day for group, day in session.execute(query)}


def active_items(session: Session, group_id: int) -> Sequence[Any]:
    """Return what the active items of a group say now: item, title, rule, stages, minute, must, since when.

    Items for every group are among them.
    """
    later = aliased(SopVersion)
    newest = select(func.max(later.valid_from)).where(later.item_id == SopItem.id).correlate(SopItem)
    of_group = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    query = (
        select(
            *(SopVersion.item_id, SopVersion.title, SopVersion.rule, SopVersion.stages),
            *(SopVersion.minute, SopVersion.must, SopItem.created),
        )
        .join(SopItem, SopItem.id == SopVersion.item_id)
        .where(SopItem.deleted.is_(False), SopVersion.status == "active")
        .where(SopVersion.valid_from == newest.scalar_subquery())
        .where(or_(SopItem.audience == "all", SopItem.id.in_(of_group)))
    )
    return session.execute(query.order_by(SopItem.position, SopItem.id)).all()


def states_of(session: Session, group_id: int, item_ids: Sequence[int]) -> list[tuple[int, date, str]]:
    """Return the answers to items of a group: item, day, state."""
    query = select(Tick.item_id, Tick.due, Tick.state).where(Tick.group_id == group_id)
    rows = session.execute(query.where(Tick.item_id.in_(item_ids)))
    return [(item, due, state) for item, due, state in rows]


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
