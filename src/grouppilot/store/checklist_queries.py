"""Queries of the daily checklist, as plain tuples: a start reads all of them before the first tick."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal_column, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import (
    Draft,
    SettledDue,
    SettledVersion,
    SopAudience,
    SopItem,
    SopVersion,
    Tick,
)
from grouppilot.store.groups import Group, Rest
from grouppilot.store.members import Membership

Rows = Sequence[Any]  # plain tuples with names
# Written out and not bound, or the index on coalesce(group_id, 0) is not used: ten times as slow.
NONE: ColumnElement[int] = literal_column("0")


def versions(session: Session, *, until: date | None = None, item_id: int | None = None) -> Rows:
    """Return every version of every item, or one, that was not deleted, with its audience and position."""
    query = (
        select(SopVersion.__table__, SopItem.audience, SopItem.position)
        .join(SopItem, SopItem.id == SopVersion.item_id)
        .where(SopItem.deleted.is_(False))
    )
    if until is not None:
        query = query.where(SopVersion.valid_from <= until)
    if item_id is not None:
        query = query.where(SopVersion.item_id == item_id)
    return session.execute(query).all()


def audiences(session: Session) -> dict[int, frozenset[int]]:
    """Return the groups of each item that names its groups."""
    found: dict[int, set[int]] = {}
    for item_id, group_id in session.execute(select(SopAudience.item_id, SopAudience.group_id)):
        found.setdefault(item_id, set()).add(group_id)
    return {item: frozenset(groups) for item, groups in found.items()}


def groups(session: Session) -> Rows:
    """Return what decides about due items of each group that was not deleted."""
    query = select(Group.id, Group.name, Group.start, Group.end, Group.stage, Group.peaks, Group.language)
    return session.execute(query.where(Group.deleted.is_(False))).all()


def rest_ranges(session: Session) -> Rows:
    """Return all rest ranges: first, last, group."""
    return session.execute(select(Rest.first, Rest.last, Rest.group_id)).all()


def active_members(session: Session) -> dict[int, int]:
    """Return how many active members each group has."""
    query = select(Membership.group_id, func.count()).where(Membership.status == "active")
    return {group: count for group, count in session.execute(query.group_by(Membership.group_id))}


def ticks_on(session: Session, day: date) -> Sequence[Tick]:
    """Return the answers given for one due day."""
    return session.scalars(select(Tick).where(Tick.due == day)).all()


def find_tick(session: Session, item_id: int, group_id: int | None, day: date) -> Tick | None:
    """Return the answer to one due item, if there is one."""
    query = select(Tick).where(
        Tick.item_id == item_id, func.coalesce(Tick.group_id, NONE) == (group_id or 0), Tick.due == day
    )
    return session.scalar(query)


def first_day(session: Session) -> date | None:
    """Return the first day on which any item held."""
    return session.scalar(select(func.min(SopVersion.valid_from)))


def unanswered(session: Session, since: date) -> Rows:
    """Return the settled rows from a day on that nobody answered: day, item, group, title, minute, must."""
    query = (
        select(
            SettledDue.day,
            SettledDue.item_id,
            SettledDue.group_id,
            SettledVersion.version_id,
            SettledDue.must,
            SettledDue.minutes,
            SettledVersion.title,
            SettledVersion.minute,
        )
        .join(SettledVersion, SettledVersion.id == SettledDue.version_id)
        .join(SopItem, SopItem.id == SettledDue.item_id)
        .outerjoin(Group, Group.id == SettledDue.group_id)
        .outerjoin(Tick, _same_key())
        .where(SettledDue.day >= since, Tick.id.is_(None), SopItem.deleted.is_(False))
        .where((SettledDue.group_id.is_(None)) | (Group.deleted.is_(False)))
    )
    return session.execute(query).all()


def scores(session: Session, first: date, last: date, group_id: int | None = None) -> Rows:
    """Count each settled day: day, must-dos, must-dos met, done, missed, skipped.

    Args:
        session: To read with.
        first: First day, inclusive.
        last: Last day, inclusive.
        group_id: Only this group's items; None for all, those of no group included.
    """
    state = func.coalesce(Tick.state, "missed")
    met = case((and_(SettledDue.must, state != "missed"), 1), else_=0)
    query = (
        select(
            SettledDue.day,
            func.sum(case((SettledDue.must, 1), else_=0)),
            func.sum(met),
            func.sum(case((state == "done", 1), else_=0)),
            func.sum(case((state == "missed", 1), else_=0)),
            func.sum(case((state == "skipped", 1), else_=0)),
        )
        .outerjoin(Tick, _same_key())
        .where(SettledDue.day.between(first, last))
        .group_by(SettledDue.day)
    )
    if group_id is not None:
        query = query.where(SettledDue.group_id == group_id)
    return session.execute(query).all()


def _same_key() -> Any:
    return and_(
        Tick.item_id == SettledDue.item_id,
        func.coalesce(Tick.group_id, NONE) == func.coalesce(SettledDue.group_id, NONE),
        Tick.due == SettledDue.day,
    )


def title_of(session: Session, item_id: int) -> str | None:
    """Return an item's newest title."""
    query = select(SopVersion.title).where(SopVersion.item_id == item_id)
    return session.scalar(query.order_by(SopVersion.valid_from.desc()).limit(1))


def draft_notes(session: Session, day: date) -> dict[tuple[int, int | None], str]:
    """Return the notes on what is due on a day and not answered yet, by item and group."""
    query = select(Draft.item_id, Draft.group_id, Draft.note).where(Draft.due == day, Draft.note != "")
    return {(item, group): note for item, group, note in session.execute(query)}


def recent_reasons(session: Session, most: int) -> Sequence[str]:
    """Return the reasons given last, each once, the newest first."""
    query = select(Tick.reason).where(Tick.state == "skipped", Tick.reason != "").group_by(Tick.reason)
    return session.scalars(query.order_by(func.max(Tick.id).desc()).limit(most)).all()
