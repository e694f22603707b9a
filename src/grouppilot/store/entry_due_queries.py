"""What Today reads of the calendar, in plain SQL: a start needs none of the mapped classes for it.

Days are ISO text both ways, lists their JSON text. Series are ``rule > ''``, which an index answers.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

Rows = Sequence[Any]  # plain tuples with names
_COLUMNS = (
    "id, day, minute, length, title, kind, format, state, series_id, original_day, rule, working, last,"
    " role, responsible, note, reply, channels, pack, script_id, text <> '' AS own_text"
)


def between(session: Session, first: date, last: date) -> Rows:
    """Return the entries that stand on days of a span, ideas and series left aside."""
    return _all(
        session,
        f"SELECT {_COLUMNS} FROM entry WHERE day BETWEEN ? AND ? AND coalesce(rule, rule) = ''"
        " AND state NOT IN ('skipped', 'idea')",
        (first.isoformat(), last.isoformat()),
    )


def series(session: Session, first: date, last: date) -> Rows:
    """Return the series that go on within a span."""
    return _all(
        session,
        f"SELECT {_COLUMNS} FROM entry WHERE rule > '' AND day <= ? AND (last IS NULL OR last >= ?)"
        " AND state <> 'idea'",
        (last.isoformat(), first.isoformat()),
    )


def replaced(session: Session, ids: Iterable[int], first: date, last: date) -> set[tuple[int, str]]:
    """Return the days of series within a span that rows of their own stand for."""
    return {
        (row.series_id, row.original_day)
        for row in _all(
            session,
            "SELECT series_id, original_day FROM entry"
            f" WHERE series_id IN ({_numbers(ids)}) AND original_day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )
    }


def standing_for(session: Session, ids: Iterable[int]) -> dict[tuple[int, date | None], int]:
    """Return the numbers of the rows that stand for days of series, by series and day."""
    query = f"SELECT id, series_id, original_day FROM entry WHERE series_id IN ({_numbers(ids)})"
    return {
        (row.series_id, date.fromisoformat(row.original_day)): row.id
        for row in _all(session, query)
        if row.original_day
    }


def groups(session: Session, ids: Iterable[int]) -> Rows:
    """Return for which groups entries are: entry_id, group_id."""
    return _all(session, f"SELECT entry_id, group_id FROM entry_group WHERE entry_id IN ({_numbers(ids)})")


def answers(session: Session, ids: Iterable[int]) -> Rows:
    """Return what became of entries: entry_id, group_id, state, reason, at."""
    query = "SELECT entry_id, group_id, state, reason, at FROM publication WHERE entry_id IN"
    return _all(session, f"{query} ({_numbers(ids)})")


def notes(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Return the notes of entries."""
    found = _all(session, f"SELECT id, note FROM entry WHERE id IN ({_numbers(ids)})")
    return {row.id: row.note for row in found}


def parts(session: Session, ids: Iterable[int]) -> Rows:
    """Return the materials of entries: entry_id, part."""
    return _all(session, f"SELECT entry_id, part FROM material WHERE entry_id IN ({_numbers(ids)})")


def title_of(session: Session, number: int) -> str:
    """Return the title of an entry; empty where there is none."""
    found = _all(session, "SELECT title FROM entry WHERE id = ?", (number,))
    return found[0].title if found else ""


def _all(session: Session, query: str, given: tuple[object, ...] = ()) -> Rows:
    return session.connection().exec_driver_sql(query, given).all()


def _numbers(ids: Iterable[int]) -> str:
    return ",".join(str(int(each)) for each in ids)
