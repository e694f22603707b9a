"""Queries for editing SOP items: their newest versions, audiences and order."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group


def newest_versions(session: Session, item_ids: Iterable[int] | None = None) -> Sequence[Any]:
    """Return (item, its newest version) of items that were not deleted, in the owner's order."""
    newest = (
        select(SopVersion.item_id, func.max(SopVersion.valid_from).label("day"))
        .group_by(SopVersion.item_id)
        .subquery()
    )
    query = (
        select(SopItem, SopVersion)
        .join(newest, newest.c.item_id == SopItem.id)
        .join(SopVersion, (SopVersion.item_id == newest.c.item_id) & (SopVersion.valid_from == newest.c.day))
        .where(SopItem.deleted.is_(False))
        .order_by(SopItem.position, SopItem.id)
    )
    if item_ids is not None:
        query = query.where(SopItem.id.in_(list(item_ids)))
    return session.execute(query).all()


def audience_of(session: Session, item_id: int) -> list[int]:
    """Return the groups an item names, but for deleted ones."""
    query = select(SopAudience.group_id).join(Group, Group.id == SopAudience.group_id)
    query = query.where(SopAudience.item_id == item_id, Group.deleted.is_(False))
    return list(session.scalars(query.order_by(SopAudience.group_id)))


def set_audience(session: Session, item_id: int, group_ids: Iterable[int]) -> None:
    """Make an item name exactly these groups."""
    wanted, known = set(group_ids), set(audience_of(session, item_id))
    gone = known - wanted
    if gone:
        session.execute(
            delete(SopAudience).where(SopAudience.item_id == item_id, SopAudience.group_id.in_(gone))
        )
    session.add_all(SopAudience(item_id=item_id, group_id=group) for group in sorted(wanted - known))


def last_position(session: Session) -> int:
    """Return the highest position in use."""
    return session.scalar(select(func.max(SopItem.position))) or 0


def group_names(session: Session) -> dict[int, str]:
    """Return the name of each group that was not deleted."""
    query = select(Group.id, Group.name).where(Group.deleted.is_(False))
    return {group_id: name for group_id, name in session.execute(query)}
