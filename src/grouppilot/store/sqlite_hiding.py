"""What a long action writes, nobody reads before it is whole: readers look through TEMP views without it.

A view of the same name stands before a table for whatever a reader asks, and goes with their transaction.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

Spans = Mapping[str, Sequence[Sequence[int]]]
"""Numbers of rows, first and last of each span, by table."""

# Tables whose rows belong to rows of another, with the column that says to which.
_BELONGING = {
    "chat_group": {"stage_change": "group_id"},
    "entry": {"entry_group": "entry_id"},
    "membership": dict.fromkeys(("membership_spell", "role_holding", "tier_holding"), "membership_id"),
}


def hide(connection: Connection) -> None:
    """Let a transaction that reads see nothing of actions that are not whole."""
    query = "SELECT hidden FROM undo_action WHERE state IN ('writing', 'undoing', 'redoing')"
    found = connection.exec_driver_sql(query).scalars().all()
    if not found:
        return
    only_reads = connection.exec_driver_sql("PRAGMA query_only").scalar_one()
    connection.exec_driver_sql("PRAGMA query_only=OFF")  # it keeps even views from being made
    for table, spans in _together(map(json.loads, found)).items():
        for view, column in ({table: "id"} | _BELONGING.get(table, {})).items():
            _stand_before(connection, view, column, spans)
    connection.exec_driver_sql(f"PRAGMA query_only={only_reads}")


def reserve(connection: Connection, table: str, count: int) -> int:
    """Take numbers that no other row of a table will get; returns the first of them."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    last = connection.exec_driver_sql(query, (table,)).scalar()
    if last is None:
        last = 0
        connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, 0)", (table,))
    connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = ?", (count, table))
    return int(last) + 1


def _together(hidden: Iterable[Spans]) -> dict[str, list[Sequence[int]]]:
    found: dict[str, list[Sequence[int]]] = {}
    for each in hidden:
        for table, spans in each.items():
            found.setdefault(table, []).extend(spans)
    return found


def _stand_before(connection: Connection, view: str, column: str, spans: Sequence[Sequence[int]]) -> None:
    shown = " AND ".join(f'"{column}" NOT BETWEEN {int(first)} AND {int(last)}' for first, last in spans)
    connection.exec_driver_sql(f"CREATE TEMP VIEW {view} AS SELECT * FROM main.{view} WHERE {shown}")
