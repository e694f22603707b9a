"""One undo step made of many small transactions, so that long work never keeps a tick waiting.

Each transaction starts an action of its own, as any write does; its changes then join the first action, and
the emptied one is forgotten when its transaction ends.
"""

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from grouppilot.store import undo_batches
from grouppilot.store.history import Action, Change

UNFINISHED = "unfinished"
"""Fact of an action whose first transaction is written and whose last is not."""


def current(session: Session) -> int:
    """Return the number of the action that is being written."""
    return session.scalar(select(func.max(Action.id))) or 0


def join(session: Session, first: int) -> bool:
    """Let what this transaction changed belong to an earlier action; False if that one was taken back."""
    if session.scalar(select(Action.id).where(Action.id == first, Action.undone.is_(False))) is None:
        return False
    session.flush()
    session.execute(update(Change).where(Change.action_id == current(session)).values(action_id=first))
    return True


def finish(session: Session, action: int) -> None:
    """Say that an action made of many transactions is whole."""
    found = session.get(Action, action)
    if found is not None:
        found.facts = {key: value for key, value in found.facts.items() if key != UNFINISHED}


def unfinished(session: Session) -> list[int]:
    """Return the actions that were cut off half-way, by a crash or a full disk."""
    mark = Action.facts[UNFINISHED].as_boolean()
    return list(session.scalars(select(Action.id).where(mark, Action.undone.is_(False))))


def take_back(session: Session, action: int, most: int) -> bool:
    """Take back the latest changes of an action, at most so many, leaving nothing to redo.

    Returns:
        Whether there is more to take back. The action is forgotten with its last change.
    """
    query = select(Change.id, Change.sql).where(Change.action_id == action).order_by(Change.id.desc())
    found = session.execute(query.limit(most)).all()
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    undo_batches.run(connection, [row[1] for row in found])
    if found:
        session.execute(delete(Change).where(Change.action_id == action, Change.id >= found[-1].id))
    if len(found) < most:
        session.execute(delete(Action).where(Action.id == action))
    return len(found) == most
