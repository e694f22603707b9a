"""Reads what chats told. Only what a ``done`` import brought counts: each query asks for what is `shown`."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from grouppilot.store.chats import DONE, ChatDay, ChatEvent, ChatHour, ChatImport, ChatMessage, ChatSender


class Covered(NamedTuple):
    """Between when a chat of a group is known, and from what source.

    Attributes:
        since, until: UTC seconds of its first and last message.
        shape: Key of the format.
        timed: False where the source has no times.
    """

    group_id: int
    since: int
    until: int
    shape: str
    timed: bool
    import_id: int


def shown(session: Session, row: Any = ChatMessage) -> ColumnElement[bool]:
    """Return the condition that rows of messages, events or sums meet if their import counts.

    Args:
        session: To read in.
        row: ``ChatMessage``, ``ChatEvent``, ``ChatDay`` or ``ChatHour``.
    """
    gone = list(session.scalars(select(ChatImport.id).where(ChatImport.state != DONE)))
    # Nearly always there are none, and looking each row up would take longer than all the rest.
    return row.import_id.not_in(gone) if gone else true()


def covered(session: Session, groups: Collection[int] | None = None) -> list[Covered]:
    """Return what is known of groups, or of all, by group and time."""
    columns = (ChatImport.group_id, ChatImport.since, ChatImport.until, ChatImport.shape, ChatImport.timed)
    query = select(*columns, ChatImport.id).where(ChatImport.state == DONE, ChatImport.since.is_not(None))
    if groups is not None:
        query = query.where(ChatImport.group_id.in_(groups))
    rows: Any = session.execute(query.order_by(ChatImport.group_id, ChatImport.since, ChatImport.id))
    return [Covered._make(row) for row in rows]


def imports(session: Session, group_id: int | None = None) -> list[ChatImport]:
    """Return the imports that count, of one group or all, the latest first."""
    query = select(ChatImport).where(ChatImport.state == DONE).order_by(ChatImport.id.desc())
    return list(session.scalars(query if group_id is None else query.where(ChatImport.group_id == group_id)))


def days(session: Session, groups: Collection[int], first: int, last: int) -> Sequence[Any]:
    """Return the sums of groups, one row a group, day and sender.

    Args:
        session: To read in.
        groups: Their ids.
        first, last: Days by number, both included; see ``domain.chats.day_number``.

    Returns:
        Rows (group_id, day, sender_id, messages, letters, questions, links, check_ins, given, got) by group
        and day.
    """
    keys = (ChatDay.group_id, ChatDay.day, ChatDay.sender_id)
    figures = (
        *(ChatDay.messages, ChatDay.letters, ChatDay.questions, ChatDay.links),
        *(ChatDay.check_ins, ChatDay.given, ChatDay.got),
    )
    query = select(*keys, *(func.sum(each).label(each.key) for each in figures))
    query = query.where(ChatDay.group_id.in_(groups), ChatDay.day.between(first, last))
    return session.execute(query.where(shown(session, ChatDay)).group_by(*keys)).all()


def hours(session: Session, groups: Collection[int], first: int, last: int) -> Sequence[Any]:
    """Return the hours of groups: rows (group_id, day, hour, messages, speakers); see ``days``."""
    keys = (ChatHour.group_id, ChatHour.day, ChatHour.hour)
    sums = (func.sum(ChatHour.messages).label("messages"), func.sum(ChatHour.speakers).label("speakers"))
    query = select(*keys, *sums).where(ChatHour.group_id.in_(groups), ChatHour.day.between(first, last))
    return session.execute(query.where(shown(session, ChatHour)).group_by(*keys)).all()


def senders(session: Session, groups: Collection[int]) -> list[ChatSender]:
    """Return the names in the chats of groups, with the members they are bound to."""
    query = select(ChatSender).where(ChatSender.group_id.in_(groups)).order_by(ChatSender.id)
    return list(session.scalars(query))


def sender_names(session: Session, ids: Collection[int]) -> dict[int, str]:
    """Return the latest spelling of a few names."""
    query = select(ChatSender.id, ChatSender.name).where(ChatSender.id.in_(ids))
    return {row.id: row.name for row in session.execute(query)}


def events(
    session: Session, group_id: int, kinds: Collection[int], import_id: int | None = None
) -> Sequence[ChatEvent]:
    """Return what happened in a group, of some kinds.

    Args:
        session: To read in.
        group_id: The group.
        kinds: Of ``domain.chats.EventKind``.
        import_id: One that does not count yet, but shall.
    """
    counts = shown(session, ChatEvent)
    if import_id is not None:
        counts = or_(counts, ChatEvent.import_id == import_id)
    query = select(ChatEvent).where(
        ChatEvent.group_id == group_id, ChatEvent.kind.in_([*map(int, kinds)]), counts
    )
    return session.scalars(query).all()


def messages_by_sender(session: Session, group_id: int) -> dict[int, int]:
    """Return how many messages each name of a group wrote."""
    query = select(ChatDay.sender_id, func.sum(ChatDay.messages)).where(ChatDay.group_id == group_id)
    rows = session.execute(query.where(shown(session, ChatDay)).group_by(ChatDay.sender_id))
    return {sender: count for sender, count in rows}
