"""Rows around people, generically: what points at them, how it looked, and how it is put back.

What points at a person or membership is read from the metadata, so that a table added later is moved, kept
and put back without anybody thinking of it here.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Date, Table, and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from grouppilot.store.base import Instant
from grouppilot.store.members import Membership, Person
from grouppilot.store.people import Dismissal, PersonMerge
from grouppilot.store.rows import Base, logged_tables

PERSON, MEMBERSHIP = Person.__tablename__, Membership.__tablename__
DISMISSAL = Dismissal.__tablename__
UNTOLD = frozenset({(PersonMerge.__tablename__, "before")})
"""Columns that no merge changes and that may be long."""

ALSO_UNIQUE: Mapping[str, tuple[str, ...]] = {
    "person_run_line": ("run_id", "membership_id"),
    "alias": ("membership_id", "folded"),
}
"""What one member has once, though no index says so."""

Row = dict[str, Any]
Rows = dict[str, dict[int, Row]]
"""Rows as JSON keeps them, by table and id."""

Change = tuple[str, int, Row | None, Row | None]
"""Table, id, and the columns that changed as they were and as they are; None for a row not there."""


@cache
def pointing(target: str) -> tuple[Column[Any], ...]:
    """Return the columns of logged tables that point at a table."""
    return tuple(
        key.parent
        for table in logged_tables()
        for key in sorted(table.foreign_keys, key=lambda one: one.parent.name)
        if key.column.table.name == target
    )


def around(session: Session, people: Collection[int], memberships: Collection[int]) -> Rows:
    """Return people, memberships and everything that points at them, as they are now."""
    wanted = {PERSON: set(people), MEMBERSHIP: set(memberships)}
    found: Rows = {}
    for table in logged_tables():
        conditions = [table.c.id.in_(wanted[table.name])] if table.name in wanted else []
        for target, ids in wanted.items():
            conditions += [column.in_(ids) for column in pointing(target) if column.table is table]
        if conditions:
            rows = _read(session, table, or_(*conditions))
            if rows:
                found[table.name] = rows
    return found


def dismissals(session: Session, kinds: Collection[str], ids: Collection[str]) -> Rows:
    """Return what was put away and names one of these ids."""
    table = _table(DISMISSAL)
    rows = _read(session, table, table.c.kind.in_(list(kinds)))
    kept = {key: row for key, row in rows.items() if set(row["subject"].split(":")) & set(ids)}
    return {DISMISSAL: kept} if kept else {}


def again(session: Session, before: Rows, more: Rows) -> Rows:
    """Return the same rows, and more, as they are now."""
    wanted = {name: {*before.get(name, {}), *more.get(name, {})} for name in {*before, *more}}
    return {name: _read(session, _table(name), _table(name).c.id.in_(ids)) for name, ids in wanted.items()}


def changes(before: Rows, after: Rows) -> list[Change]:
    """Return what became of the rows; of those that are still there only the columns that changed."""
    found: list[Change] = []
    for name in sorted({*before, *after}):
        old, new = before.get(name, {}), after.get(name, {})
        for key in sorted({*old, *new}):
            if key not in new:
                found.append((name, key, old[key], None))
            elif key not in old:
                found.append((name, key, None, new[key]))
            else:
                other = [column for column in old[key] if old[key][column] != new[key][column]]
                if other:
                    was, now = ({column: row[column] for column in other} for row in (old[key], new[key]))
                    found.append((name, key, was, now))
    return found


def repoint(session: Session, target: str, old: int, new: int, *, but: Collection[str] = ()) -> None:
    """Let everything that points at one row point at another; what that has already is dropped.

    Args:
        session: To write in.
        target: ``person`` or ``membership``.
        old, new: Their ids.
        but: Columns that are dealt with otherwise, as ``table.column``.
    """
    for column in pointing(target):
        if f"{column.table.name}.{column.name}" in but:
            continue
        for unique in _unique_with(column):
            _drop_doubles(session, column, unique, old, new)
        session.execute(update(column.table).where(column == old).values({column.name: new}))


def put_back(session: Session, journal: Sequence[Change]) -> list[Change]:
    """Undo changes one by one, as far as that still makes sense, and return those that could not be undone.

    A column that was changed again since stays as it is now; a row that was deleted since stays deleted.
    """
    missed: list[Change] = []
    gone = [one for one in journal if one[3] is None]
    people = [one for one in gone if one[0] in (PERSON, MEMBERSHIP)]
    missed += _insert(session, sorted(people, key=lambda one: one[0] != PERSON))
    for name, key, _none, now in (one for one in journal if one[2] is None):
        _delete_if(session, name, key, now or {})
    for name, key, was, now in journal:
        if was is not None and now is not None:
            _update(session, name, key, was, now)
    order = {table.name: place for place, table in enumerate(logged_tables())}
    others = [one for one in gone if one[0] not in (PERSON, MEMBERSHIP)]
    return missed + _insert(session, sorted(others, key=lambda one: order.get(one[0], 0)))


def _read(session: Session, table: Table, condition: Any) -> dict[int, Row]:
    columns = [column for column in table.columns if (table.name, column.name) not in UNTOLD]
    rows = session.connection().execute(select(*columns).where(condition))
    return {row["id"]: {key: _plain(value) for key, value in row.items()} for row in rows.mappings()}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _value(column: Column[Any], plain: Any) -> Any:
    if plain is None:
        return None
    if isinstance(column.type, Instant):
        return datetime.fromisoformat(plain)
    return date.fromisoformat(plain) if isinstance(column.type, Date) else plain


def _values(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(table.c[name], value) for name, value in row.items() if name in table.c}


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _unique_with(column: Column[Any]) -> Iterator[tuple[str, ...]]:
    """Yield the other columns of each unique index that holds a column."""
    table = column.table
    assert isinstance(table, Table)
    held = [tuple(each.name for each in index.columns) for index in table.indexes if index.unique]
    if table.name in ALSO_UNIQUE:
        held.append(ALSO_UNIQUE[table.name])
    for names in held:
        if column.name in names:
            yield tuple(name for name in names if name != column.name)


def _drop_doubles(session: Session, column: Column[Any], others: tuple[str, ...], old: int, new: int) -> None:
    table = column.table
    assert isinstance(table, Table)
    kept = {_key(row, others): row for row in _rows(session, table, column == new)}
    for row in _rows(session, table, column == old):
        other = kept.get(_key(row, others))
        if other is not None:
            loser = other if _weight(row) > _weight(other) else row
            session.execute(delete(table).where(table.c.id == loser["id"]))


def _rows(session: Session, table: Table, condition: Any) -> list[Mapping[str, Any]]:
    return [dict(row) for row in session.execute(select(table).where(condition)).mappings()]


def _key(row: Mapping[str, Any], names: Iterable[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)


_RANKS = ("missed", "open", "late", "skipped", "done", "reviewed", "excellent")


def _weight(row: Mapping[str, Any]) -> int:
    """Return which of two answers to one question says more: excellent before reviewed before done."""
    state = row.get("state")
    return _RANKS.index(state) if state in _RANKS else -1


def _insert(session: Session, gone: Iterable[Change]) -> list[Change]:
    missed = []
    for change in gone:
        name, key, row, _none = change
        table = _table(name)
        values = _values(table, row or {})
        if not _fits(session, table, key, values):
            missed.append(change)
            continue
        session.execute(insert(table).values(values))
    return missed


def _fits(session: Session, table: Table, key: int, values: dict[str, Any]) -> bool:
    """Tell whether a row can be there again; what it pointed at and may do without is let go of."""
    if session.execute(select(table.c.id).where(table.c.id == key)).first():
        return False
    for foreign in table.foreign_keys:
        column = foreign.parent
        target = values.get(column.name)
        if target is None or _is_there(session, foreign.column, target):
            continue
        if not column.nullable:
            return False
        values[column.name] = None
    for index in table.indexes:
        names = [column.name for column in index.columns]
        if index.unique and all(values.get(name) is not None for name in names):
            same = and_(*(table.c[name] == values[name] for name in names))
            if session.execute(select(table.c.id).where(same)).first():
                return False
    return True


def _is_there(session: Session, column: Column[Any], value: Any) -> bool:
    return session.execute(select(column).where(column == value)).first() is not None


def _delete_if(session: Session, name: str, key: int, now: Mapping[str, Any]) -> None:
    """Delete a row that is still as it was made."""
    table = _table(name)
    if _read(session, table, table.c.id == key).get(key) == now:
        session.execute(delete(table).where(table.c.id == key))


def _update(session: Session, name: str, key: int, was: Row, now: Row) -> None:
    table = _table(name)
    row = _read(session, table, table.c.id == key).get(key)
    if row is None:
        return
    back = {column: was[column] for column in was if row.get(column) == now[column]}
    values = _values(table, back)
    for foreign in table.foreign_keys:
        column = foreign.parent.name
        target = values.get(column)
        if target is not None and not _is_there(session, foreign.column, target):
            del values[column]
    if values:
        session.execute(update(table).where(table.c.id == key).values(values))
