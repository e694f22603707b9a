"""Writes and removes what chats tell, many rows at a time and outside the undo log."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from grouppilot.store import sqlite_undo
from grouppilot.store.chats import (
    DONE,
    WITHDRAWN,
    WRITING,
    ChatEvent,
    ChatImport,
    ChatSender,
)
from grouppilot.store.history import Action, Change

Plain = tuple[int, int, bytes, int, int]
"""UTC seconds, sender, digest, what and length of a message that nothing more is to be said of."""

Full = tuple[int, int, bytes, int, int, int, int | None, int]
"""UTC seconds, sender, digest, n, what, length, sender of what it answers, reactions."""

_DAY = 86400
_FOREVER = 1 << 40
_KEYS = {
    "chat_message": "at, sender_id, digest, n",
    "chat_day": "day, sender_id, import_id",
    "chat_hour": "day, hour, import_id",
}


def add_messages(
    session: Session, group_id: int, import_id: int, rows: Sequence[Plain] | Sequence[Full], *, plain: bool
) -> None:
    """Write messages of one import that are not there.

    Args:
        session: To write in.
        group_id, import_id: Whose.
        rows: The messages.
        plain: They are ``Plain``: what is the same in all is said once then, which takes a third less.
    """
    if rows:
        values = f"?,?,?,1,?,?,{import_id:d},NULL,0" if plain else f"?,?,?,?,?,?,{import_id:d},?,?"
        session.connection().exec_driver_sql(f"INSERT INTO chat_message VALUES ({group_id:d},{values})", rows)


def stored(session: Session, group_id: int, low: int, high: int, gone: Sequence[int]) -> Sequence[Any]:
    """Return a group's messages between two UTC seconds: (at, sender_id, digest, n, what, import_id).

    Args:
        session: To read in.
        group_id: The group.
        low, high: Both included.
        gone: Imports that do not count.
    """
    columns = "at, sender_id, digest, n, what, import_id"
    query = f"SELECT {columns} FROM chat_message WHERE group_id = ? AND at BETWEEN ? AND ?"
    if gone:
        query += f" AND import_id NOT IN ({','.join(map(str, gone))})"
    found: Sequence[Any] = session.connection().exec_driver_sql(query, (group_id, low, high)).all()
    return found


def stored_events(session: Session, group_id: int, low: int, high: int, gone: Sequence[int]) -> Sequence[Any]:
    """Return a group's events between two UTC seconds: (at, kind, sender_id); see ``stored``."""
    query = select(ChatEvent.at, ChatEvent.kind, ChatEvent.sender_id)
    query = query.where(ChatEvent.group_id == group_id, ChatEvent.at.between(low, high))
    return session.execute(query.where(ChatEvent.import_id.not_in(gone))).all()


def publish(session: Session, action: int, import_id: int, figures: Mapping[str, Any]) -> None:
    """Let an import count; what the undo log keeps of it is to withdraw it again.

    Args:
        session: Of a write that goes on with an action.
        action: Its number.
        import_id: The import.
        figures: What else is to be said of it, which no undo takes back.
    """
    session.flush()
    connection = session.connection()
    sqlite_undo.pause(connection)
    row = update(ChatImport).where(ChatImport.id == import_id)
    session.execute(row.values(state=WITHDRAWN, **figures))
    sqlite_undo.resume(connection, action)
    session.execute(row.values(state=DONE))


def not_counting(session: Session, group_id: int | None = None) -> list[int]:
    """Return the imports that do not count, of one group or all."""
    query = select(ChatImport.id).where(ChatImport.state != DONE)
    return list(session.scalars(query if group_id is None else query.where(ChatImport.group_id == group_id)))


def given_up(session: Session, *, writing: bool) -> list[int]:
    """Return the imports that can leave the file: withdrawn, and no step of undo would do them again.

    Args:
        session: To read in.
        writing: Those cut off while they were written, too; only where none can be under way.
    """
    named = exists().where(
        Change.tbl == ChatImport.__tablename__,
        Change.row == ChatImport.id.cast(Change.row.type),
        Action.id == Change.action_id,
        Action.state != sqlite_undo.GONE,
    )
    states = [WITHDRAWN, WRITING] if writing else [WITHDRAWN]
    return list(session.scalars(select(ChatImport.id).where(ChatImport.state.in_(states), ~named)))


def forget_redo(session: Session) -> None:
    """Forget what could be done again, as any step does."""
    sqlite_undo.forget_old(session.connection())


def purge_piece(session: Session, import_id: int, most: int) -> bool:
    """Remove some rows of an import that does not count, in the end the import itself.

    Returns:
        Whether there is more to remove.
    """
    found = session.get(ChatImport, import_id)
    if found is None or found.state == DONE:
        return False
    if found.since is not None:
        last = _FOREVER if found.until is None else found.until  # one that was cut off has no end
        days = found.since // _DAY - 1, last // _DAY + 1
        messages = ("chat_message", "at", found.since, last)  # last, as what is left of them is noted
        for span in (("chat_day", "day", *days), ("chat_hour", "day", *days), messages):
            if _purge(session, found, *span, most):
                return True
    session.execute(delete(ChatEvent).where(ChatEvent.import_id == import_id))
    session.execute(delete(ChatImport).where(ChatImport.id == import_id))
    return False


def _purge(
    session: Session, whose: ChatImport, table: str, column: str, low: int, high: int, most: int
) -> bool:
    """Remove the first so many rows of an import; returns whether there were any."""
    connection = session.connection()
    mine = f"{table} WHERE group_id = ? AND {column} BETWEEN ? AND ? AND import_id = ?"
    values = (whose.group_id, low, high, whose.id)
    place = f"SELECT {column} FROM {mine} ORDER BY {column} LIMIT 1 OFFSET ?"
    last = connection.exec_driver_sql(place, (*values, most)).scalar()
    until = high if last is None else last
    gone = connection.exec_driver_sql(f"DELETE FROM {mine}", (whose.group_id, low, until, whose.id))
    if table == "chat_message":
        whose.since = until  # so that the next piece need not look for where it begins
    return bool(gone.rowcount)


def purge_group_piece(session: Session, group_id: int, most: int) -> bool:
    """Remove some of what chats told of a group; returns whether there is more."""
    connection = session.connection()
    for table, names in _KEYS.items():  # no plain table can say LIMIT here
        wanted = f"SELECT {names} FROM {table} WHERE group_id = ? LIMIT ?"
        query = f"DELETE FROM {table} WHERE group_id = ? AND ({names}) IN ({wanted})"
        if connection.exec_driver_sql(query, (group_id, group_id, most)).rowcount:
            return True
    session.execute(delete(ChatEvent).where(ChatEvent.group_id == group_id))
    return False


def rows_of(session: Session, group_id: int) -> list[ChatSender]:
    """Return the names that a group's chats know."""
    return list(session.scalars(select(ChatSender).where(ChatSender.group_id == group_id)))


def insert_senders(session: Session, rows: Iterable[ChatSender]) -> list[int]:
    """Write names; returns their numbers in order."""
    made = list(rows)
    session.add_all(made)
    session.flush()
    return [row.id for row in made]


def rename(session: Session, number: int, name: str, folded: str, role: str) -> None:
    """Keep the latest name and role of an account."""
    values = {"name": name, "folded": folded, "role": role}
    session.execute(update(ChatSender).where(ChatSender.id == number).values(values))


def begins(session: Session, import_id: int, since: int | None) -> None:
    """Say from when on an import being written has messages, so that it can be removed after a crash."""
    session.execute(update(ChatImport).where(ChatImport.id == import_id).values(since=since))


def finish(session: Session, import_id: int, figures: Mapping[str, Any]) -> None:
    """Keep the figures of an import that is read to its end."""
    session.execute(update(ChatImport).where(ChatImport.id == import_id).values(**figures))


def is_writing(session: Session, group_id: int) -> bool:
    """Tell whether an import into a group is under way."""
    query = select(ChatImport.id).where(ChatImport.group_id == group_id, ChatImport.state == WRITING)
    return session.scalar(query.limit(1)) is not None
