"""TEMP triggers that write the inverse of every change into the undo log; see ``sqlite_undo``.

Settled days stay outside the log and may hang on what an undo would delete (an item added days ago). A
row with a ``deleted`` mark that such rows point at is therefore marked instead of deleted.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table

from grouppilot.store.base import Base


def install(connection: Connection, tables: Iterable[Table]) -> None:
    """Set the triggers of some tables up on a connection that will write; those that it has already stay.

    Args:
        connection: Within a transaction.
        tables: Whose changes are logged. Every row must be known for one with a ``deleted`` mark.
    """
    query = "SELECT tbl_name FROM sqlite_temp_schema"
    found = set(connection.exec_driver_sql(query).scalars())
    if "undo_state" not in found:
        connection.exec_driver_sql("CREATE TEMP TABLE undo_state (action INTEGER)")
        connection.exec_driver_sql("INSERT INTO undo_state VALUES (NULL)")
    for table in tables:
        for statement in () if table.name in found else _triggers(table):
            connection.exec_driver_sql(statement)


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
