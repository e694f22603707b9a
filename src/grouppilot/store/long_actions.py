"""One undo step made of many small transactions, so that long work never keeps a tick waiting.

The first transaction starts an action that is being written, and hides what it adds. Further ones go on with
it. The last one makes it whole: from then on it is read, and can be undone.
"""

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.orm import Session

from grouppilot.store import sqlite_hiding, sqlite_undo, sqlite_undo_batches
from grouppilot.store.history import Action, Change


def current(session: Session) -> int:
    """Return the number of the action that is being written."""
    return session.scalar(select(func.max(Action.id))) or 0


def hide(session: Session, action: int, table: str, numbers: range) -> None:
    """Let nobody read the rows of a table that have these numbers before the action is whole."""
    if numbers:
        found = session.get_one(Action, action)
        found.hidden = {**found.hidden, table: [*found.hidden.get(table, ()), [numbers[0], numbers[-1]]]}


def reserve(session: Session, action: int, table: str, count: int) -> range:
    """Return numbers for that many new rows of a table, hidden as ``hide`` does."""
    first = sqlite_hiding.reserve(session.connection(), table, count)
    numbers = range(first, first + count)
    hide(session, action, table, numbers)
    return numbers


def finish(session: Session, action: int) -> None:
    """Say that an action of many transactions is whole: the last thing done, if it did anything."""
    session.flush()
    last = select(func.max(Action.place) + 1).scalar_subquery()
    session.execute(update(Action).where(Action.id == action).values(state="", place=last))
    if session.scalar(select(exists().where(Change.action_id == action))):
        sqlite_undo.forget_old(session.connection())
    else:
        session.execute(delete(Action).where(Action.id == action))


def unfinished(session: Session) -> list[int]:
    """Return the actions that were cut off while they were written, by a crash or a full disk."""
    c = Action.__table__.c  # as each start asks this, it does not wait for the classes
    return list(session.scalars(select(c.id).where(c.state == sqlite_undo.WRITING)))


def take_back(session: Session, action: int, most: int) -> bool:
    """Take back the latest changes of an action, at most so many, leaving nothing to redo.

    Returns:
        Whether there is more to take back. The action is forgotten with its last change.
    """
    query = select(Change.id, Change.sql).where(Change.action_id == action).order_by(Change.id.desc())
    found = session.execute(query.limit(most)).all()
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    sqlite_undo_batches.run(connection, [row[1] for row in found])
    if found:
        session.execute(delete(Change).where(Change.action_id == action, Change.id >= found[-1].id))
    if len(found) < most:
        session.execute(delete(Action).where(Action.id == action))
    return len(found) == most
