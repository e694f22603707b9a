"""The undo log: TEMP triggers write the inverse of every change, grouped by what the owner did.

After https://www.sqlite.org/undoredo.html, with redo kept in the same rows: replaying an action runs
under the same triggers, so that its own inverse takes its place.

Settled days stay outside the log and may hang on what an undo would delete (an item added days ago). A
row with a ``deleted`` mark that such rows point at is therefore marked instead of deleted.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table, select

from grouppilot.store import undo_batches
from grouppilot.store.base import Base, logged_tables
from grouppilot.store.history import Action

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


# What follows runs at every tick: plain SQL, which costs a tenth of what building it anew does.


def begin(connection: Connection, code: str, facts: Mapping[str, Any], at: datetime) -> int:
    """Start an action: until ``end``, every change belongs to it."""
    row = (code, json.dumps(dict(facts)), at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
    made = connection.exec_driver_sql(
        "INSERT INTO undo_action (code, facts, at, undone) VALUES (?, ?, ?, 0)", row
    )
    action: int = made.lastrowid
    _record_for(connection, action)
    return action


def end(connection: Connection, action: int) -> dict[str, frozenset[str]]:
    """Close an action and return what it changed (see `touched`).

    An action that changed nothing is forgotten; any other forgets what could be redone until now, and the
    actions beyond the last hundred.
    """
    _record_for(connection, None)
    changed = touched(connection, action)
    if not changed:
        connection.exec_driver_sql("DELETE FROM undo_action WHERE id = ?", (action,))
        return changed
    connection.exec_driver_sql(
        "DELETE FROM undo_action WHERE undone OR id IN"
        " (SELECT id FROM undo_action WHERE NOT undone ORDER BY id DESC LIMIT -1 OFFSET ?)",
        (KEPT,),
    )
    return changed


def touched(connection: Connection, action: int) -> dict[str, frozenset[str]]:
    """Return which rows of which tables an action changed, by their keys as text."""
    query = "SELECT DISTINCT tbl, row FROM undo_change WHERE action_id = ?"
    tables: dict[str, set[str]] = {}
    for table, row in connection.exec_driver_sql(query, (action,)):
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
    query = "SELECT sql FROM undo_change WHERE action_id = ? ORDER BY id DESC"
    statements = [row[0] for row in connection.exec_driver_sql(query, (action,))]
    connection.exec_driver_sql("DELETE FROM undo_change WHERE action_id = ?", (action,))
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _record_for(connection, action)
    undo_batches.run(connection, statements)
    _record_for(connection, None)
    connection.exec_driver_sql("UPDATE undo_action SET undone = ? WHERE id = ?", (undone, action))


def forget_all(connection: Connection) -> None:
    """Empty the log, after a migration or a restore: its statements fit the old file only."""
    connection.exec_driver_sql("DELETE FROM undo_change")
    connection.exec_driver_sql("DELETE FROM undo_action")


def _record_for(connection: Connection, action: int | None) -> None:
    connection.exec_driver_sql("UPDATE undo_state SET action = ?", (action,))


def _triggers(table: Table) -> list[str]:
    name, columns, keys = table.name, list(table.columns), list(table.primary_key.columns)
    undo_insert = f"'DELETE FROM {name} WHERE {_where(keys, 'NEW')}'"
    names, values = _changed(columns)
    undo_update = (
        f"'UPDATE {name} SET (' || {names} || ') = (' || {values} || ') WHERE {_where(keys, 'NEW')}'"
    )
    undo_delete = f"'INSERT INTO {name} ({_list(columns)}) VALUES ({_values(columns, 'OLD')})'"
    holders = list(_holders(table))
    changed = f"({_row(columns, 'OLD')}) IS NOT ({_row(columns, 'NEW')})"
    return [
        _trigger(name, "AFTER INSERT", "", _log(table, "NEW", undo_insert)),
        _trigger(name, "AFTER UPDATE", changed, _log(table, "NEW", undo_update)),
        _trigger(name, "BEFORE DELETE", "", _marked(table, holders) + _log(table, "OLD", undo_delete)),
    ]


def _trigger(table: str, when: str, also: str, body: str) -> str:
    verb = when.split()[1].lower()
    logging = "(SELECT action FROM undo_state) IS NOT NULL"
    condition = f"{logging} AND {also}" if also else logging
    return f"CREATE TEMP TRIGGER undo_{table}_{verb} {when} ON main.{table} WHEN {condition} BEGIN {body} END"


def _log(table: Table, row: str, inverse: str) -> str:
    key = " || '/' || ".join(f'{row}."{column.name}"' for column in table.primary_key.columns)
    return (
        "INSERT INTO undo_change (action_id, tbl, row, sql)"
        f" VALUES ((SELECT action FROM undo_state), '{table.name}', {key}, {inverse});"
    )


def _marked(table: Table, holders: list[Column[Any]]) -> str:
    """Return what keeps a row that rows outside the log point at: it is marked, its deletion given up."""
    if not holders:
        return ""
    held = " OR ".join(
        f'EXISTS (SELECT 1 FROM main.{column.table.name} WHERE "{column.name}" = OLD.id)'
        for column in holders
    )
    return (
        f"UPDATE {table.name} SET deleted = 1 WHERE id = OLD.id AND ({held});"
        f" SELECT RAISE(IGNORE) WHERE {held};"
    )


def _holders(table: Table) -> Iterator[Column[Any]]:
    if "deleted" not in table.columns:
        return
    for other in Base.metadata.sorted_tables:
        if not other.info.get("undo", True):
            yield from (key.parent for key in other.foreign_keys if key.column.table is table)


def _list(columns: list[Column[Any]]) -> str:
    return ", ".join(f'"{column.name}"' for column in columns)


def _row(columns: list[Column[Any]], row: str) -> str:
    return ", ".join(f'{row}."{column.name}"' for column in columns)


def _values(columns: list[Column[Any]], row: str) -> str:
    return ", ".join(f"' || {_literal(column, row)} || '" for column in columns)


def _changed(columns: list[Column[Any]]) -> tuple[str, str]:
    """Return what writes the names of the columns that an update changed, and what they held before."""

    def listed(texts: Iterator[tuple[str, str]]) -> str:
        parts = (f"CASE WHEN OLD.{c} IS NOT NEW.{c} THEN ',' || {text} ELSE '' END" for c, text in texts)
        return f"substr({' || '.join(parts)}, 2)"

    names = ((f'"{c.name}"', f"'\"{c.name}\"'") for c in columns)
    values = ((f'"{c.name}"', _literal(c, "OLD")) for c in columns)
    return listed(names), listed(values)


def _where(columns: list[Column[Any]], row: str) -> str:
    return " AND ".join(f"\"{c.name}\"=' || {_literal(c, row)} || '" for c in columns)


def _literal(column: Column[Any], row: str) -> str:
    value = f'{row}."{column.name}"'
    if isinstance(column.type, JSON) or not isinstance(column.type, String):
        return f"quote({value})"
    # quote() stops at a NUL character, of which nothing but the bytes gives a true copy.
    bytes_of = f"'CAST(X''' || hex({value}) || ''' AS TEXT)'"
    return f"CASE WHEN instr({value}, char(0)) THEN {bytes_of} ELSE quote({value}) END"
