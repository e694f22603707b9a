"""Queries of the days that ended: the words that stand for good, and what is read back of them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, func, insert, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SettledDay, SettledDue, SettledVersion, SopItem, SopVersion

_live, _frozen = SopVersion.__table__, SettledVersion.__table__
_WORDS = [column.name for column in _frozen.columns if column.name not in ("id", "version_id")]


def freeze(session: Session, version_ids: Iterable[int]) -> dict[int, int]:
    """Keep the words of versions as they stand, and return the number of each under its version's.

    Words already kept, and not changed since, are not kept twice.
    """
    kept = _frozen.alias()
    newest = select(func.max(kept.c.id)).where(kept.c.version_id == _live.c.id).scalar_subquery()
    same = [_frozen.c[name].is_not_distinct_from(_live.c[name]) for name in _WORDS]
    query = (
        select(_live.c.id, _frozen.c.id)
        .select_from(_live.outerjoin(_frozen, and_(_frozen.c.id == newest, *same)))
        .where(_live.c.id.in_(version_ids))
    )
    return {
        version_id: number or _freeze(session, version_id)
        for version_id, number in session.execute(query).all()
    }


def _freeze(session: Session, version_id: int) -> int:
    words = select(_live.c.id, *(_live.c[name] for name in _WORDS)).where(_live.c.id == version_id)
    made = insert(SettledVersion).from_select(["version_id", *_WORDS], words)
    return session.execute(made.returning(SettledVersion.id)).scalar_one()


def settled_on(session: Session, day: date) -> Sequence[Any]:
    """Return what was due on a settled day, in the words of that day."""
    words = [_frozen.c[name] for name in _WORDS if name != "item_id"]
    query = (
        select(
            SettledDue.item_id,
            SettledDue.group_id,
            SettledVersion.version_id.label("id"),
            *words,
            SopItem.position,
        )
        .join(SettledVersion, SettledVersion.id == SettledDue.version_id)
        .join(SopItem, SopItem.id == SettledDue.item_id)
        .where(SettledDue.day == day)
    )
    return session.execute(query).all()


def last_settled(session: Session) -> date | None:
    """Return the latest settled day."""
    found: date | None = session.scalar(select(func.max(SettledDay.__table__.c.day)))
    return found


def first_settled(session: Session) -> date | None:
    """Return the earliest settled day."""
    found: date | None = session.scalar(select(func.min(SettledDay.__table__.c.day)))
    return found
