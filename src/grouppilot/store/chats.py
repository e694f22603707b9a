"""What chats told: their imports, the names in them, messages without a text, events, and sums a day.

Messages, events and sums stay outside the undo log. Each belongs to the import that brought it, and counts as
long as that import is ``done``: taking one back, or doing it again, changes this one word. See
``chat_queries`` for how they are read.
"""

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import JSON, BigInteger, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from grouppilot.store.base import AUTONUMBER, NOT_LOGGED, Base, Id, Key, Name, Uid, owned_by, pointing_at

WRITING, DONE, WITHDRAWN = "writing", "done", "withdrawn"
"""States of an import. What is withdrawn stays until no step of undo refers to it."""

AUTO, OWNER, OUT = "auto", "owner", "out"
"""Who bound a name to a member: its likeness, or the owner; or the owner said it is nobody's."""

Part = Annotated[int, mapped_column(primary_key=True, autoincrement=False)]
_WITHOUT_ROWID: dict[str, Any] = {**NOT_LOGGED, "sqlite_with_rowid": False}


class ChatImport(Base):
    """One chat of one file, as it was taken into a group.

    Attributes:
        shape: Key of the format.
        title: What the source calls the chat.
        file: Its name; empty for a paste.
        zone: IANA name of the zone in which the source's times were read.
        at: When it was taken in.
        first, last: Times of members' first and last message on the source's clock, as in ``domain.chats``.
        since, until: The same in UTC seconds: between them the chat is known, outside it is not.
        messages: What members said, of which ``added`` were new and ``known`` were there.
        joins, leaves, events: People who came and went, and lines of the app; known ones too.
        state: ``writing``, ``done`` or ``withdrawn``.
        warnings: What the owner should know, as [code, times].
        timed: False where the source has no times but the day the owner named.
        rolled: Zone and day start for which its sums hold; empty while there are none.
    """

    __tablename__ = "chat_import"
    __table_args__ = (AUTONUMBER,)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id")
    shape: Mapped[Key]
    title: Mapped[Name] = mapped_column(default="")
    file: Mapped[str] = mapped_column(String(400), default="")
    zone: Mapped[str] = mapped_column(String(60), default="")
    at: Mapped[datetime]
    first: Mapped[int | None] = mapped_column(BigInteger)
    last: Mapped[int | None] = mapped_column(BigInteger)
    since: Mapped[int | None] = mapped_column(BigInteger)
    until: Mapped[int | None] = mapped_column(BigInteger)
    messages: Mapped[int] = mapped_column(default=0)
    added: Mapped[int] = mapped_column(default=0)
    known: Mapped[int] = mapped_column(default=0)
    joins: Mapped[int] = mapped_column(default=0)
    leaves: Mapped[int] = mapped_column(default=0)
    events: Mapped[int] = mapped_column(default=0)
    state: Mapped[Key] = mapped_column(default=WRITING)
    warnings: Mapped[Any] = mapped_column(JSON, default=list)
    timed: Mapped[bool] = mapped_column(default=True)
    rolled: Mapped[str] = mapped_column(String(80), default="")


class ChatSender(Base):
    """A name in a group's chats, and the member it belongs to: binding changes this row alone.

    Attributes:
        name: The latest spelling.
        platform_id: The account's, empty where no source has it.
        role: ``owner``, ``admin``, ``bot`` or empty, as the source says.
        membership_id: Whose name it is; none while nobody knows.
        bound: ``auto``, ``owner`` or ``out`` (the owner said it is no member); empty while nobody knows.
    """

    __tablename__ = "chat_sender"
    __table_args__ = (Index("ix_chat_sender_name", "group_id", "folded"), AUTONUMBER)

    id: Mapped[Id]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    name: Mapped[Name]
    folded: Mapped[str] = mapped_column(String(600), default="")
    platform_id: Mapped[str] = mapped_column(String(200), default="")
    role: Mapped[Key] = mapped_column(default="")
    membership_id: Mapped[int | None] = pointing_at("membership.id")
    bound: Mapped[Key] = mapped_column(default="")


class ChatMessage(Base):
    """One message: who, when, of what kind, how long. Never what was said.

    No key of another table is checked here: that would cost a third of an import.

    Attributes:
        at: UTC seconds.
        digest: Keyed digest of the text.
        n: 1, 2, … for messages of which all of this is the same.
        what: Its ``domain.chats.Kind``, and its ``Flag`` times 256.
        length: Characters.
        import_id: The import that brought it.
        reply_to: The sender of what it answers, where the source says so.
        reactions: How many reacted.
    """

    __tablename__ = "chat_message"
    __table_args__ = (_WITHOUT_ROWID,)

    group_id: Mapped[Part]
    at: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    sender_id: Mapped[Part]
    digest: Mapped[bytes] = mapped_column(LargeBinary(8), primary_key=True)
    n: Mapped[Part]
    what: Mapped[int]
    length: Mapped[int]
    import_id: Mapped[int]
    reply_to: Mapped[int | None]
    reactions: Mapped[int]


class ChatEvent(Base):
    """Somebody came, went or was renamed, or something else happened in a chat.

    Attributes:
        at: UTC seconds.
        kind: A ``domain.chats.EventKind``.
        sender_id: Whom it happened to; none where it happened to the group.
        by_id: Who did it.
        way: How they came, as in ``domain.chats.Event``.
        detail: The new name of a group or member.
    """

    __tablename__ = "chat_event"
    __table_args__ = (Index("ix_chat_event_at", "group_id", "at"), {**AUTONUMBER, **NOT_LOGGED})

    id: Mapped[Id]
    group_id: Mapped[int]
    import_id: Mapped[int] = mapped_column(index=True)
    at: Mapped[int] = mapped_column(BigInteger)
    kind: Mapped[int]
    sender_id: Mapped[int | None]
    by_id: Mapped[int | None]
    way: Mapped[Key] = mapped_column(default="")
    detail: Mapped[Name] = mapped_column(default="")


class ChatDay(Base):
    """What one import tells of one sender on one of the owner's days.

    Attributes:
        day: Days since 1970-01-01; see ``domain.chats.day_number``.
        messages, letters: How many, and their characters.
        questions, links, check_ins: Messages with that flag.
        given, got: Answers to others, and from others, where the source says who answers whom.
    """

    __tablename__ = "chat_day"
    __table_args__ = (_WITHOUT_ROWID,)

    group_id: Mapped[Part]
    day: Mapped[Part]
    sender_id: Mapped[Part]
    import_id: Mapped[Part]
    messages: Mapped[int]
    letters: Mapped[int]
    questions: Mapped[int]
    links: Mapped[int]
    check_ins: Mapped[int]
    given: Mapped[int]
    got: Mapped[int]


class ChatHour(Base):
    """What one import tells of one hour of one of the owner's days.

    Attributes:
        day: As in ``ChatDay``; 01:00 belongs to the day before where that lasts until 04:00.
        hour: On the wall clock of the workspace, 0 to 23.
        messages: How many.
        speakers: Senders of those, without whom an earlier import tells of in the same hour: they add up.
    """

    __tablename__ = "chat_hour"
    __table_args__ = (_WITHOUT_ROWID,)

    group_id: Mapped[Part]
    day: Mapped[Part]
    hour: Mapped[Part]
    import_id: Mapped[Part]
    messages: Mapped[int]
    speakers: Mapped[int]


class HandFigure(Base):
    """A figure that the owner counted or read off, for a group's day.

    Attributes:
        what: ``messages``, ``speakers``, ``members``, ``joins``, ``leaves`` or ``check_ins``.
        source: ``hand`` for one that was entered, ``grid`` or ``paste``.
    """

    __tablename__ = "hand_figure"
    __table_args__ = (Index("uq_hand_figure", "group_id", "day", "what", unique=True), AUTONUMBER)

    id: Mapped[Id]
    uid: Mapped[Uid]
    group_id: Mapped[int] = owned_by("chat_group.id", index=False)
    day: Mapped[date]
    what: Mapped[Key]
    value: Mapped[int]
    source: Mapped[Key] = mapped_column(default="hand")
    written: Mapped[datetime]
