"""The undo log: TEMP triggers write the inverse of every change, grouped by what the owner did.

After https://www.sqlite.org/undoredo.html, with redo kept in the same rows: replaying an action runs
under the same triggers, so that its own inverse takes its place.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, select, update

from grouppilot.store.base import logged_tables
from grouppilot.store.history import Action, Change

KEPT = 100  # actions that can be undone


def install(connection: Connection) -> None:
    """Set the triggers up on a connection that will write. Does nothing where they are already."""
    found = connection.exec_driver_sql("SELECT 1 FROM sqlite_temp_schema WHERE name = 'undo_state'")
    if found.first():
        return
    connection.exec_driver_sql("CREATE TEMP TABLE undo_state (action INTEGER)")
    connection.exec_driver_sql("INSERT INTO undo_state VALUES (NULL)")
    for table in logged_tables():
        for statement in _triggers(table):
            connection.exec_driver_sql(statement)


def begin(connection: Connection, code: str, facts: Mapping[str, Any], at: datetime) -> int:
    """Start an action: until ``end``, every change belongs to it. Forgets what could be redone."""
    connection.execute(delete(Action).where(Action.undone))
    row = insert(Action).values(code=code, facts=dict(facts), at=at, undone=False)
    action = connection.execute(row.returning(Action.id)).scalar_one()
    _record_for(connection, action)
    return action


def end(connection: Connection, action: int) -> bool:
    """Close an action; one that changed nothing is forgotten. Returns whether it changed anything."""
    _record_for(connection, None)
    changed = connection.execute(select(Change.id).where(Change.action_id == action).limit(1)).first()
    if changed is None:
        connection.execute(delete(Action).where(Action.id == action))
        return False
    oldest = select(Action.id).order_by(Action.id.desc()).offset(KEPT)
    connection.execute(delete(Action).where(Action.id.in_(oldest)))
    return True


def touched(connection: Connection, action: int) -> dict[str, frozenset[str]]:
    """Return which rows of which tables an action changed, by their keys as text."""
    rows = connection.execute(select(Change.tbl, Change.row).where(Change.action_id == action).distinct())
    tables: dict[str, set[str]] = {}
    for table, row in rows:
        tables.setdefault(table, set()).add(row)
    return {table: frozenset(ids) for table, ids in tables.items()}


def next_undo(connection: Connection) -> Any | None:
    """Return the action that Ctrl+Z takes back (id, code, facts), if there is one."""
    query = select(Action.id, Action.code, Action.facts).where(Action.undone.is_(False))
    return connection.execute(query.order_by(Action.id.desc()).limit(1)).first()


def next_redo(connection: Connection) -> Any | None:
    """Return the action that would be done again (id, code, facts), if there is one."""
    query = select(Action.id, Action.code, Action.facts).where(Action.undone)
    return connection.execute(query.order_by(Action.id).limit(1)).first()


def replay(connection: Connection, action: int, *, undone: bool) -> None:
    """Run an action's statements backwards, and keep their inverses in their place."""
    query = select(Change.id, Change.sql).where(Change.action_id == action).order_by(Change.id.desc())
    rows = connection.execute(query).all()
    connection.execute(delete(Change).where(Change.action_id == action))
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _record_for(connection, action)
    for _, statement in rows:
        connection.exec_driver_sql(statement)
    _record_for(connection, None)
    connection.execute(update(Action).where(Action.id == action).values(undone=undone))


def forget_all(connection: Connection) -> None:
    """Empty the log, after a migration or a restore: its statements fit the old file only."""
    connection.execute(delete(Change))
    connection.execute(delete(Action))


def _record_for(connection: Connection, action: int | None) -> None:
    connection.exec_driver_sql("UPDATE undo_state SET action = ?", (action,))


def _triggers(table: Table) -> list[str]:
    name, columns, keys = table.name, list(table.columns), list(table.primary_key.columns)
    undo_insert = f"'DELETE FROM {name} WHERE {_where(keys, 'NEW')}'"
    undo_update = f"'UPDATE {name} SET {_assign(columns, 'OLD')} WHERE {_where(keys, 'NEW')}'"
    undo_delete = f"'INSERT INTO {name} ({_list(columns)}) VALUES ({_values(columns, 'OLD')})'"
    return [
        _trigger(name, "AFTER INSERT", keys, "NEW", undo_insert),
        _trigger(name, "AFTER UPDATE", keys, "NEW", undo_update),
        _trigger(name, "BEFORE DELETE", keys, "OLD", undo_delete),
    ]


def _trigger(table: str, when: str, keys: list[Column[Any]], row: str, inverse: str) -> str:
    verb = when.split()[1].lower()
    key = " || '/' || ".join(f'{row}."{column.name}"' for column in keys)
    return (
        f"CREATE TEMP TRIGGER undo_{table}_{verb} {when} ON main.{table}"
        " WHEN (SELECT action FROM undo_state) IS NOT NULL BEGIN"
        " INSERT INTO undo_change (action_id, tbl, row, sql)"
        f" VALUES ((SELECT action FROM undo_state), '{table}', {key}, {inverse}); END"
    )


def _list(columns: list[Column[Any]]) -> str:
    return ", ".join(f'"{column.name}"' for column in columns)


def _values(columns: list[Column[Any]], row: str) -> str:
    return ", ".join(f"' || quote({row}.\"{column.name}\") || '" for column in columns)


def _assign(columns: list[Column[Any]], row: str) -> str:
    return ", ".join(f'"{c.name}"=\' || quote({row}."{c.name}") || \'' for c in columns)


def _where(columns: list[Column[Any]], row: str) -> str:
    return " AND ".join(f'"{c.name}"=\' || quote({row}."{c.name}") || \'' for c in columns)
