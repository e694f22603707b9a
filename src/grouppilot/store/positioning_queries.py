"""Queries of what groups are for: their answers, their brands, their estimates and check-ups."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.brands import Brand
from grouppilot.store.checklists import SopItem
from grouppilot.store.groups import Group
from grouppilot.store.positioning import CheckUp, Estimate, Positioning


def positioning(session: Session, group_id: int) -> Positioning | None:
    """Return the answers of a group, None before the first."""
    return session.scalar(select(Positioning).where(Positioning.group_id == group_id))


def all_answers(session: Session, group_id: int | None = None) -> dict[int, dict[str, object]]:
    """Return the answers of every group, or one, that gave any."""
    query = select(Positioning.group_id, Positioning.answers)
    if group_id is not None:
        query = query.where(Positioning.group_id == group_id)
    return {group_id: answers for group_id, answers in session.execute(query)}


def packs(session: Session, group_id: int | None = None) -> dict[int, str]:
    """Return the pack that brought most items of each group, or of one, deleted items included."""
    query = (
        select(SopItem.home_group_id, SopItem.pack, func.count())
        .where(SopItem.home_group_id.is_not(None), SopItem.pack != "")
        .group_by(SopItem.home_group_id, SopItem.pack)
        .order_by(func.count(), SopItem.pack.desc())
    )
    if group_id is not None:
        query = query.where(SopItem.home_group_id == group_id)
    return {group: pack for group, pack, _count in session.execute(query) if group is not None}


def brands(session: Session) -> list[Brand]:
    """Return the brands in the owner's order."""
    return list(session.scalars(select(Brand).order_by(Brand.position, Brand.id)))


def next_brand_position(session: Session) -> int:
    """Return the place after the last brand."""
    last = session.scalar(select(func.max(Brand.position)))
    return 0 if last is None else last + 1


def brand_uses(session: Session) -> dict[int, int]:
    """Return how many groups share each brand."""
    query = select(Group.brand_id, func.count()).where(Group.brand_id.is_not(None), Group.deleted.is_(False))
    return {brand: count for brand, count in session.execute(query.group_by(Group.brand_id)) if brand}


def estimates(session: Session, group_id: int) -> list[Estimate]:
    """Return the estimates of a group, the newest first."""
    query = select(Estimate).where(Estimate.group_id == group_id)
    return list(session.scalars(query.order_by(Estimate.made.desc(), Estimate.id.desc())))


def check_ups(session: Session, group_id: int) -> list[CheckUp]:
    """Return the check-ups of a group, the newest first."""
    query = select(CheckUp).where(CheckUp.group_id == group_id)
    return list(session.scalars(query.order_by(CheckUp.day.desc(), CheckUp.id.desc())))


def without_outcome(session: Session, group_id: int | None = None) -> frozenset[int]:
    """Return the groups, or the one, whose newest estimate was not held against what came."""
    query = select(Estimate.group_id, Estimate.actual).order_by(Estimate.made, Estimate.id)
    if group_id is not None:
        query = query.where(Estimate.group_id == group_id)
    newest = {group_id: actual for group_id, actual in session.execute(query)}
    return frozenset(group_id for group_id, actual in newest.items() if not actual)
