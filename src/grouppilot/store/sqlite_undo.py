"""The undo log: TEMP triggers write the inverse of every change, grouped by what the owner did.

After https://www.sqlite.org/undoredo.html, with redo kept in the same rows: replaying an action runs
under the same triggers, so that its own inverse takes its place.

A short action is replayed in one transaction. A long one is replayed in many, so that a tick can come in
between; its state says how far that is, and who opens the file after a crash goes on with it.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from grouppilot.store import sqlite_undo_batches
from grouppilot.store.history import Action
from grouppilot.store.sqlite import commits

KEPT = 100  # actions that can be undone
LONG = 300  # changes; fewer are replayed in the blink of an eye
FEW = 50
THROWN_AWAY = 300  # changes of forgotten actions, each time one more is done
WRITING, UNDOING, REDOING, GONE = "writing", "undoing", "redoing", "gone"
HALF = (WRITING, UNDOING, REDOING)
"""States of an action that is not whole; see ``history.Action``."""

_action = Action.__table__.c

# What runs at every tick is plain SQL, which costs a tenth of what building it anew does.


def begin(connection: Connection, code: str, facts: Mapping[str, Any], at: datetime, state: str = "") -> int:
    """Start an action: until ``end``, every change belongs to it."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    made = connection.exec_driver_sql(
        "INSERT INTO undo_action (code, facts, at, undone, place, state, hidden)"
        " SELECT ?, ?, ?, 0, coalesce(max(place), 0) + 1, ?, '{}' FROM undo_action",
        (code, json.dumps(dict(facts)), moment, state),
    )
    action: int = made.lastrowid
    _record_for(connection, action)
    return action


def end(connection: Connection, action: int, *, begins: bool = False) -> dict[str, frozenset[str]]:
    """Close an action and return what it changed (see `touched`).

    An action that changed nothing is forgotten; any other forgets what could be redone until now, and the
    actions beyond the last hundred.

    Args:
        connection: That writes.
        action: From ``begin``.
        begins: It goes on in other transactions: nothing is forgotten for it yet.
    """
    _record_for(connection, None)
    changed = touched(connection, action)
    if begins:
        return changed
    if not changed:
        connection.exec_driver_sql("DELETE FROM undo_action WHERE id = ?", (action,))
        return changed
    forget_old(connection)
    return changed


def resume(connection: Connection, action: int) -> None:
    """Go on with an action that is being written: until ``pause``, every change belongs to it."""
    _record_for(connection, action)


def pause(connection: Connection) -> None:
    """Log nothing more, until an action begins or goes on."""
    _record_for(connection, None)


def forget_old(connection: Connection) -> None:
    """Forget what could be redone until now, and the actions beyond the last hundred.

    A long one is thrown away a bit at a time, so that no tick waits for it.
    """
    kept = "SELECT id FROM undo_action WHERE NOT undone AND state = '' ORDER BY place DESC"
    connection.exec_driver_sql(
        "UPDATE undo_action SET state = 'gone' WHERE state = ''"
        f" AND (undone OR id IN ({kept} LIMIT -1 OFFSET {KEPT}))"
    )
    gone = connection.exec_driver_sql("SELECT id FROM undo_action WHERE state = 'gone' ORDER BY id").scalars()
    left = THROWN_AWAY
    for action in gone.all():
        thrown = connection.exec_driver_sql(
            "DELETE FROM undo_change WHERE id IN (SELECT id FROM undo_change WHERE action_id = ? LIMIT ?)",
            (action, left),
        )
        left -= thrown.rowcount
        if left <= 0:
            return
        connection.exec_driver_sql("DELETE FROM undo_action WHERE id = ?", (action,))


def touched(connection: Connection, action: int) -> dict[str, frozenset[str]]:
    """Return which rows of which tables an action changed, by their keys as text."""
    query = "SELECT DISTINCT tbl, row FROM undo_change WHERE action_id = ?"
    tables: dict[str, set[str]] = {}
    for table, row in connection.exec_driver_sql(query, (action,)):
        tables.setdefault(table, set()).add(row)
    return {table: frozenset(ids) for table, ids in tables.items()}


def tables_of(connection: Connection, action: int) -> frozenset[str]:
    """Return the tables that an action changed."""
    query = "SELECT DISTINCT tbl FROM undo_change WHERE action_id = ?"
    return frozenset(connection.exec_driver_sql(query, (action,)).scalars())


def is_long(connection: Connection, action: int) -> bool:
    """Tell whether an action is too long to be replayed in one transaction."""
    query = "SELECT count(*) FROM (SELECT 1 FROM undo_change WHERE action_id = ? LIMIT ?)"
    return bool(connection.exec_driver_sql(query, (action, LONG + 1)).scalar_one() > LONG)


def next_undo(connection: Connection) -> Any | None:
    """Return the action that Ctrl+Z takes back (id, code, facts, state), if there is one."""
    query = _actions("").where(_action.undone.is_(False))
    return connection.execute(query.order_by(_action.place.desc()).limit(1)).first()


def next_redo(connection: Connection) -> Any | None:
    """Return the action that would be done again (id, code, facts, state), if there is one."""
    query = _actions("").where(_action.undone)
    return connection.execute(query.order_by(_action.place).limit(1)).first()


def in_state(connection: Connection, *states: str) -> Any | None:
    """Return an action that is in one of these states (id, code, facts, state), if there is one."""
    return connection.execute(_actions(*states).order_by(_action.place.desc()).limit(1)).first()


def _actions(*states: str) -> Select[Any]:
    return select(_action.id, _action.code, _action.facts, _action.state).where(_action.state.in_(states))


def replay(connection: Connection, action: int, *, undone: bool) -> None:
    """Run an action's statements backwards, and keep their inverses in their place."""
    start_replay(connection, action, undone=undone)
    _replay(connection, action, -1)
    _finish_replay(connection, action)


def start_replay(connection: Connection, action: int, *, undone: bool) -> None:
    """Begin to replay an action; ``replay_piece`` goes on until it says that nothing is left."""
    connection.exec_driver_sql(
        "UPDATE undo_action SET state = ?, until = (SELECT max(id) FROM undo_change WHERE action_id = ?)"
        " WHERE id = ?",
        (UNDOING if undone else REDOING, action, action),
    )


def left(connection: Connection, action: int) -> int:
    """Return how many changes of an action are still to be replayed."""
    query = "SELECT count(*) FROM undo_change WHERE action_id = ? AND id <= (SELECT until FROM undo_action"
    found: int = connection.exec_driver_sql(f"{query} WHERE id = ?)", (action, action)).scalar_one()
    return found


def replay_piece(connection: Connection, action: int, most: int) -> int:
    """Replay some more of an action, and commit it.

    Args:
        connection: In a transaction, to which nothing can be added afterwards.
        action: That was started.
        most: Changes to replay; more where rows would be left that point at none.

    Returns:
        How many changes were replayed: fewer than ``most`` once nothing is left.
    """
    done = _replay(connection, action, most)
    if done < most:
        _finish_replay(connection, action)
        return done
    while not commits(connection) and (more := _replay(connection, action, FEW)):
        done += more
    return done


def _replay(connection: Connection, action: int, most: int) -> int:
    query = (
        "SELECT id, sql FROM undo_change WHERE action_id = ?"
        " AND id <= (SELECT until FROM undo_action WHERE undo_action.id = action_id) ORDER BY id DESC LIMIT ?"
    )
    found = connection.exec_driver_sql(query, (action, most)).all()
    if not found:
        return 0
    first, last = found[-1][0], found[0][0]
    connection.exec_driver_sql(
        "DELETE FROM undo_change WHERE action_id = ? AND id BETWEEN ? AND ?", (action, first, last)
    )
    connection.exec_driver_sql("UPDATE undo_action SET until = ? WHERE id = ?", (first - 1, action))
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _record_for(connection, action)
    sqlite_undo_batches.run(connection, [row[1] for row in found])
    _record_for(connection, None)
    return len(found)


def _finish_replay(connection: Connection, action: int) -> None:
    """Let the action be whole. What was undone while the owner did something else cannot be done again."""
    connection.exec_driver_sql(
        "UPDATE undo_action SET undone = state = 'undoing', until = NULL,"
        " state = CASE WHEN state = 'undoing' AND EXISTS (SELECT 1 FROM undo_action AS later"
        " WHERE later.place > undo_action.place AND NOT later.undone AND later.state <> 'gone')"
        " THEN 'gone' ELSE '' END WHERE id = ?",
        (action,),
    )


def mend(connection: Connection) -> None:
    """Bring to an end what was cut off, before the log is emptied: nothing of it is logged any more.

    The file may have the schema of an older program.
    """
    columns = connection.exec_driver_sql("SELECT name FROM pragma_table_info('undo_action')").scalars().all()
    if "state" not in columns:
        return
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    query = (
        "SELECT sql FROM undo_change AS done JOIN undo_action ON undo_action.id = action_id"
        " WHERE state IN ('writing', 'undoing', 'redoing') AND done.id <= coalesce(until, done.id)"
        " ORDER BY done.id DESC"
    )
    sqlite_undo_batches.run(connection, connection.exec_driver_sql(query).scalars().all())
    connection.exec_driver_sql(
        "UPDATE undo_action SET state = 'gone' WHERE state IN ('writing', 'undoing', 'redoing')"
    )


def give_up(connection: Connection, action: int) -> None:
    """Leave an action as far as it is, where it cannot be brought to an end."""
    connection.exec_driver_sql("UPDATE undo_action SET state = 'gone' WHERE id = ?", (action,))


def forget_all(connection: Connection) -> None:
    """Empty the log, after a migration or a restore: its statements fit the old file only."""
    connection.exec_driver_sql("DELETE FROM undo_change")
    connection.exec_driver_sql("DELETE FROM undo_action")


def _record_for(connection: Connection, action: int | None) -> None:
    connection.exec_driver_sql("UPDATE undo_state SET action = ?", (action,))
