"""Queries that hold a plan from a file against what is in the calendar."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from grouppilot.store.entries import Entry, EntryGroup

_AT_ONCE = 500


def by_uid(session: Session, uids: Collection[str]) -> dict[str, Entry]:
    """Return the entries that have these uids."""
    found: dict[str, Entry] = {}
    for piece in _pieces(sorted(uids)):
        found.update((row.uid, row) for row in session.scalars(select(Entry).where(Entry.uid.in_(piece))))
    return found


def single_on(session: Session, days: Collection[date | None]) -> list[Any]:
    """Return id, uid, title, day and minute of the single entries on these days; None asks for the ideas."""
    columns = (Entry.id, Entry.uid, Entry.title, Entry.day, Entry.minute)
    query = select(*columns).where(Entry.rule == "", Entry.series_id.is_(None))
    found: list[Any] = list(session.execute(query.where(Entry.day.is_(None)))) if None in days else []
    for piece in _pieces(sorted(day for day in days if day is not None)):
        found += session.execute(query.where(Entry.day.in_(piece)))
    return found


def insert_many(
    session: Session, entries: Sequence[dict[str, Any]], groups: Sequence[dict[str, Any]]
) -> None:
    """Add many entries, and for which groups they are, with the numbers they were given."""
    if entries:
        session.execute(insert(Entry), list(entries))
    if groups:
        session.execute(insert(EntryGroup), list(groups))


def _pieces(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
