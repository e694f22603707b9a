"""Queries of the days that ended: the words that stand for good, and what is read back of them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SettledDay, SettledDue, SettledVersion, SopItem, SopVersion

_WORDS = [
    column.name for column in SettledVersion.__table__.columns if column.name not in ("id", "version_id")
]


def freeze(session: Session, version_ids: Iterable[int]) -> dict[int, int]:
    """Keep the words of versions as they stand, and return the number of each under its version's.

    Words already kept, and not changed since, are not kept twice.
    """
    wanted = set(version_ids)
    live, frozen = SopVersion.__table__, SettledVersion.__table__
    kept = session.execute(select(frozen).where(frozen.c.version_id.in_(wanted)).order_by(frozen.c.id))
    known = {row.version_id: (row.id, _words(row)) for row in kept}
    found: dict[int, int] = {}
    for row in session.execute(select(live).where(live.c.id.in_(wanted))).all():
        number, words = known.get(row.id, (0, {}))
        if words != _words(row):
            values = {"version_id": row.id, **_words(row)}
            number = session.execute(insert(SettledVersion).returning(SettledVersion.id), values).scalar_one()
        found[row.id] = number
    return found


def settled_on(session: Session, day: date) -> Sequence[Any]:
    """Return what was due on a settled day, in the words of that day."""
    words = [SettledVersion.__table__.c[name] for name in _WORDS if name != "item_id"]
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


def _words(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _WORDS}
