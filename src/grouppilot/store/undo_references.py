"""Which rows the undo log could still bring back, change, or point at."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from grouppilot.store.rows import Base

Rows = Mapping[str, Collection[int]]
"""Numbers of rows by table."""

_CHANGES = (
    "SELECT {what} FROM undo_change JOIN undo_action ON undo_action.id = undo_change.action_id"
    " WHERE undo_action.state <> 'gone'"
)


def refers_to(connection: Connection, rows: Rows) -> bool:
    """Tell whether any step that can be undone or done again needs one of these rows."""
    changed = connection.exec_driver_sql(_CHANGES.format(what="DISTINCT tbl, row"))
    if any(table in rows and row.isdigit() and int(row) in rows[table] for table, row in changed):
        return True
    pointing = {
        table.name: {key.parent.name: key.column.table.name for key in table.foreign_keys}
        for table in Base.metadata.sorted_tables
        if any(key.column.table.name in rows for key in table.foreign_keys)
    }
    query = _CHANGES.format(what="tbl, sql") + " AND sql NOT LIKE 'DELETE %'"
    return any(
        _points_at(connection, sql, pointing[table], rows)
        for table, sql in connection.exec_driver_sql(query).all()
        if table in pointing
    )


def stamp(connection: Connection) -> tuple[int, int]:
    """Return what is another one as soon as anything was done, undone or done again."""
    query = "SELECT coalesce(max(undo_change.id), 0), (SELECT coalesce(max(id), 0) FROM undo_action)"
    changes, actions = connection.exec_driver_sql(f"{query} FROM undo_change").one()
    return changes, actions


def _points_at(connection: Connection, sql: str, targets: Mapping[str, str], rows: Rows) -> bool:
    return any(
        value in rows.get(targets[column], ())
        for column, value in _written(connection, sql).items()
        if column in targets
    )


def _written(connection: Connection, sql: str) -> dict[str, object]:
    """Return what a logged statement writes: an INSERT, or an UPDATE as ``SET (names) = (values)``."""
    inserts = sql.startswith("INSERT")
    names, values = sql.split(") VALUES (" if inserts else ") = (", 1)
    values = values[:-1] if inserts else values[: values.rindex(") WHERE ")]
    found = connection.exec_driver_sql(f"SELECT {values}").one()  # SQLite knows best how it is quoted
    columns = names[names.index("(") + 1 :].replace('"', "").split(",")
    return {column.strip(): value for column, value in zip(columns, found, strict=True)}
