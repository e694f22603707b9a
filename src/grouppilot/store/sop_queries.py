"""Queries for editing SOP items: their newest versions, audiences and order."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group

_items, _versions = SopItem.__table__.c, SopVersion.__table__.c
_audiences, _groups = SopAudience.__table__.c, Group.__table__.c


def listed(session: Session, group_id: int | None = None) -> Sequence[Any]:
    """Return what a list shows of the items that were not deleted, as plain tuples in the owner's order.

    Args:
        session: To read with.
        group_id: Only the items of this group, those for all groups included.
    """
    other = SopVersion.__table__.alias()
    newest = select(func.max(other.c.valid_from)).where(other.c.item_id == _items.id).scalar_subquery()
    own = (_items.id, _items.audience, _items.pack)
    words = (_versions.title, _versions.minute, _versions.rule, _versions.must, _versions.minutes)
    more = (_versions.figures, _versions.stages, _versions.status, _versions.script_id, _versions.role)
    query = select(*own, *words, *more).join_from(
        SopItem.__table__, SopVersion.__table__, _versions.item_id == _items.id
    )
    query = query.where(_items.deleted.is_(False), _versions.valid_from == newest)
    if group_id is not None:
        here = select(_audiences.item_id).where(_audiences.group_id == group_id)
        query = query.where((_items.audience == "all") | _items.id.in_(here))
    return session.execute(query.order_by(_items.position, _items.id)).all()


def audiences(session: Session, group_id: int | None = None) -> dict[int, list[int]]:
    """Return the groups that each item names, but for deleted ones; with a group, of its items only."""
    query = select(_audiences.item_id, _audiences.group_id)
    query = query.join_from(SopAudience.__table__, Group.__table__, _groups.id == _audiences.group_id)
    query = query.where(_groups.deleted.is_(False)).order_by(_audiences.item_id, _audiences.group_id)
    if group_id is not None:
        other = SopAudience.__table__.alias()
        here = select(other.c.item_id).where(other.c.group_id == group_id)
        query = query.where(_audiences.item_id.in_(here))
    found: dict[int, list[int]] = {}
    for item, group in session.execute(query):
        found.setdefault(item, []).append(group)
    return found


def any_item(session: Session) -> bool:
    """Return whether there is an item that was not deleted."""
    query = select(_items.id).where(_items.deleted.is_(False)).limit(1)
    return session.scalar(query) is not None


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
