"""What applying and saving packs asks of the file."""

from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SopAudience, SopItem, SopVersion
from grouppilot.store.groups import Group


def brought_by(session: Session, pack: str, group_id: int) -> set[str]:
    """Return the keys of the items a pack ever put into a group, deleted ones included."""
    query = select(SopItem.pack_key).where(SopItem.pack == pack, SopItem.home_group_id == group_id)
    return set(session.scalars(query))


def own_keys(session: Session, group_id: int) -> list[tuple[str, str]]:
    """Return (uid, pack key) of every item a group has or had, deleted ones included."""
    members = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    query = select(SopItem.uid, SopItem.pack_key)
    query = query.where(or_(SopItem.home_group_id == group_id, SopItem.id.in_(members)))
    return [(uid, key) for uid, key in session.execute(query)]


def ever_said(session: Session, group_id: int) -> list[tuple[str, int | None, dict[str, Any]]]:
    """Return (title, minute, rule) of every version of every item a group has or had."""
    members = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    query = (
        select(SopVersion.title, SopVersion.minute, SopVersion.rule)
        .join(SopItem, SopItem.id == SopVersion.item_id)
        .where(or_(SopItem.home_group_id == group_id, SopItem.id.in_(members), SopItem.audience == "all"))
    )
    return [(title, minute, rule) for title, minute, rule in session.execute(query)]


def last_position(session: Session) -> int:
    """Return the place of the last item, -1 without any."""
    return session.scalar(select(func.coalesce(func.max(SopItem.position), -1))) or 0


def groups_using(session: Session) -> dict[str, int]:
    """Return how many groups run at least one item of each pack."""
    query = (
        select(SopItem.pack, func.count(func.distinct(SopItem.home_group_id)))
        .join(Group, Group.id == SopItem.home_group_id)
        .where(SopItem.pack != "", SopItem.deleted.is_(False), Group.deleted.is_(False))
        .where(Group.stage != "archived")
        .group_by(SopItem.pack)
    )
    return {pack: count for pack, count in session.execute(query)}


def items_of(session: Session, group_id: int) -> list[SopItem]:
    """Return the items that are for a group, in their order; not those of every group."""
    members = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    query = select(SopItem).where(SopItem.deleted.is_(False), SopItem.audience == "groups")
    return list(session.scalars(query.where(SopItem.id.in_(members)).order_by(SopItem.position, SopItem.id)))


def versions_of(session: Session, item_id: int) -> list[SopVersion]:
    """Return the versions of an item, oldest first."""
    query = select(SopVersion).where(SopVersion.item_id == item_id)
    return list(session.scalars(query.order_by(SopVersion.valid_from, SopVersion.id)))
