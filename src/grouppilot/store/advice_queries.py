"""What advice on the calendar reads: words that come again, results by hour, and what is muted."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.entries import AdviceMute, Entry, EntryResult, Publication
from grouppilot.store.entry_queries import NONE, on_days, recurring
from grouppilot.store.groups import Group
from grouppilot.store.scripts import Script

Rows = Sequence[Any]  # plain tuples with names
_e, _s = Entry.__table__, Script.__table__


def wordings(session: Session, first: date, last: date) -> list[tuple[int, int | None, str]]:
    """Return of each entry about then that says the same to all: its number, script and own text.

    Those whose script is a pool are left out: it gives other words each time.
    """
    query = (
        select(_e.c.id, _e.c.script_id, _e.c.text)
        .select_from(_e.outerjoin(_s, _s.c.id == _e.c.script_id))
        .where(or_(_e.c.text != "", _s.c.pool.is_(False)))
    )
    return [
        (number, script_id, text)
        for which in (on_days(first, last), recurring(first, last))
        for number, script_id, text in session.execute(query.where(which))
    ]


def responses(session: Session, since: date) -> Rows:
    """Return how many members responded to what was posted from a day on: group, moment, number."""
    query = (
        select(Publication.group_id, Publication.at, EntryResult.responded)
        .join(
            EntryResult,
            (EntryResult.entry_id == Publication.entry_id)
            & (func.coalesce(EntryResult.group_id, NONE) == func.coalesce(Publication.group_id, NONE)),
        )
        .where(Publication.day >= since, Publication.state == "published")
        .where(Publication.group_id.is_not(None), EntryResult.responded.is_not(None))
    )
    return session.execute(query).all()


def mutes(session: Session) -> Rows:
    """Return what is muted: code, group, entry."""
    return session.execute(select(AdviceMute.code, AdviceMute.group_id, AdviceMute.entry_id)).all()


def silent(session: Session) -> set[tuple[str, int | None, int | None]]:
    """Return what is muted: code, and the group or entry in which it is; neither where it is at all."""
    return {(row.code, row.group_id, row.entry_id) for row in mutes(session)}


def muted(session: Session) -> Rows:
    """Return what is muted as a list shows it: number, code, group, its name, title of the entry."""
    query = (
        select(
            AdviceMute.id,
            AdviceMute.code,
            AdviceMute.group_id,
            func.coalesce(Group.name, ""),
            func.coalesce(Entry.title, ""),
        )
        .outerjoin(Group, Group.id == AdviceMute.group_id)
        .outerjoin(Entry, Entry.id == AdviceMute.entry_id)
    )
    return session.execute(query.order_by(AdviceMute.id)).all()


def is_muted(session: Session, code: str, group_id: int | None, entry_id: int | None) -> bool:
    """Tell whether just this is muted already."""
    query = select(AdviceMute.id).where(
        AdviceMute.code == code,
        func.coalesce(AdviceMute.group_id, 0) == (group_id or 0),
        func.coalesce(AdviceMute.entry_id, 0) == (entry_id or 0),
    )
    return session.scalar(query.limit(1)) is not None
