"""What a chat file tells: who wrote when, of what kind and how long, who came and went. Never what was said.

Times are the local clock of the source, in seconds since 1970-01-01 00:00 on that clock, with the minutes
that clock was east of UTC where the source says so.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum, IntFlag
from typing import NamedTuple

NO_OFFSET = -32768
"""The offset of a time whose source does not say in which zone it is."""

ME = "<me>"
"""The name in an event of whoever exported the chat, where the source says *you*."""

DIGEST = 8
"""Bytes of the digest of a text."""

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - on the source's own clock
_EPOCH_DAY = date(1970, 1, 1).toordinal()


class Kind(IntEnum):
    """What a message is. The numbers are kept on disk."""

    TEXT = 0
    PICTURE = 1
    VOICE = 2
    VIDEO = 3
    STICKER = 4
    FILE = 5
    LINK = 6
    RED_PACKET = 7
    TRANSFER = 8
    PLACE = 9
    CONTACT = 10
    CALL = 11
    POLL = 12
    FORWARDED = 13
    APP = 14
    MEDIA = 15
    DELETED = 16
    OTHER = 99


class Flag(IntFlag):
    """What was found in a message's text or is known of it. The numbers are kept on disk."""

    LINK = 1
    QUESTION = 2
    CHECK_IN = 4
    CHAIN = 8
    ANNOUNCEMENT = 16
    REPLY = 32
    FORWARDED = 64
    EDITED = 128


class EventKind(IntEnum):
    """What happened in a group beside what was said. The numbers are kept on disk."""

    NOTICE = 0
    JOIN = 1
    LEAVE = 2
    REMOVE = 3
    CREATE = 4
    TITLE = 5
    NAME = 6
    RECALL = 7
    RED_PACKET = 8
    ANNOUNCEMENT = 9
    ROLE = 10
    PIN = 11
    CALL = 12
    POKE = 13


class Sender(NamedTuple):
    """Somebody as a file names them.

    Attributes:
        name: As others see it, in this file; the latest where it changed.
        platform_id: The number or key of the account, ``""`` where the file has none.
        role: ``owner``, ``admin``, ``bot`` or ``""``.
    """

    name: str
    platform_id: str = ""
    role: str = ""


class Message(NamedTuple):
    """One message without its text.

    Attributes:
        at: On the source's clock (see the module).
        offset: Minutes east of UTC, `NO_OFFSET` if the source does not say.
        sender: Place in the chat's list of senders.
        kind: A `Kind`.
        length: Characters of the text.
        flags: `Flag`s.
        digest: Of the text, keyed by workspace; the same for all messages without a text of one kind.
        answered: The sender of the message this one answers, -1 for none or unknown.
        answered_at: Its time, 0 for none or unknown.
        reactions: How many people reacted.
    """

    at: int
    offset: int
    sender: int
    kind: int
    length: int
    flags: int
    digest: bytes
    answered: int = -1
    answered_at: int = 0
    reactions: int = 0


@dataclass(frozen=True, eq=False)
class Rows:
    """Some messages, column by column, as they travel: a million of them weigh 42 MB.

    Attributes:
        at, offsets, senders, kinds, lengths, flags, answered, answered_at, reactions: One entry a message,
            each as in `Message`.
        digests: `DIGEST` bytes a message.
    """

    at: "array[int]"
    offsets: "array[int]"
    senders: "array[int]"
    kinds: bytes
    lengths: "array[int]"
    flags: "array[int]"
    digests: bytes
    answered: "array[int]"
    answered_at: "array[int]"
    reactions: "array[int]"

    def __len__(self) -> int:
        return len(self.at)

    def messages(self) -> Iterator[Message]:
        """Yield the rows one by one."""
        digests = (self.digests[place : place + DIGEST] for place in range(0, len(self.digests), DIGEST))
        columns = zip(
            *(self.at, self.offsets, self.senders, self.kinds, self.lengths, self.flags, digests),
            *(self.answered, self.answered_at, self.reactions),
            strict=True,
        )
        return map(Message._make, columns)


class Event(NamedTuple):
    """Something that happened: who came, who went, what was renamed.

    Attributes:
        at, offset: As in `Message`.
        kind: What it was.
        names: Whom it happened to, as written; `ME` for whoever exported.
        by: Who did it, ``""`` for nobody or unknown, `ME` as above.
        way: How they came: ``invited``, ``qr``, ``link`` or ``unknown``; ``""`` for other kinds.
        detail: The new name of a group or person.
        ids: Platform ids of ``names``, where the file has them: as many, or none.
        by_id: Platform id of ``by``.
    """

    at: int
    offset: int
    kind: EventKind
    names: tuple[str, ...] = ()
    by: str = ""
    way: str = ""
    detail: str = ""
    ids: tuple[str, ...] = ()
    by_id: str = ""


class Chain(NamedTuple):
    """A chain sign-up that somebody posted: it is posted anew with each name, under the same title.

    Attributes:
        at: As in `Message`.
        sender: Who posted it; place in the list of senders.
        title: Digest of its title.
        names: Who had signed.
    """

    at: int
    sender: int
    title: bytes
    names: tuple[str, ...]


class Notice(NamedTuple):
    """Something the owner should know of the reading.

    Attributes:
        code: Stable name: ``bad_bytes``, ``encoding_guessed``, ``day_order_unclear``, ``day_order_mixed``,
            ``pasted_header`` (headers taken for part of a message), ``pasted_header_doubtful``,
            ``out_of_order``, ``time_unreadable`` (messages left out), ``cut_off``, ``no_times``.
        times: How often.
    """

    code: str
    times: int = 1


@dataclass(frozen=True)
class Facts:
    """What is known of one chat in a source.

    Attributes:
        shape: Key of the format, e.g. ``whatsapp``.
        key: What tells it from other chats of the same source, ``""`` if there is only one.
        title: The group's or the other person's name, ``""`` if the source does not say.
        platform: One of `platforms.PLATFORMS`.
        group: False for a chat of two; None if the source does not say.
        zone: The source's zone if it names one, ``""`` else.
        timed: False where the source has no times: they are those of the day the owner named.
    """

    shape: str
    key: str = ""
    title: str = ""
    platform: str = "other"
    group: bool | None = None
    zone: str = ""
    timed: bool = True


def seconds(day: date, second: int = 0) -> int:
    """Return a time of a clock as `Message.at` has it.

    Args:
        day: The date on that clock.
        second: Seconds since its midnight.
    """
    return (day.toordinal() - _EPOCH_DAY) * 86400 + second


def clock(at: int) -> datetime:
    """Return the time on the source's clock that `Message.at` means, without a zone."""
    return _EPOCH + timedelta(seconds=at)


def day_number(day: date) -> int:
    """Return a day as the sums of chats keep it: days since 1970-01-01."""
    return day.toordinal() - _EPOCH_DAY


def day_of(number: int) -> date:
    """Return the day that `day_number` made a number of."""
    return date.fromordinal(number + _EPOCH_DAY)
