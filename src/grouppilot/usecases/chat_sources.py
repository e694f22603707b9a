"""Chat files as they are handed in: how they are to be read, and what the workspace adds to that."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.chat_texts import CHECK_IN_WORDS, Words
from grouppilot.domain.refusals import Refused
from grouppilot.domain.watching import Watch
from grouppilot.files.chats import guessing
from grouppilot.files.chats.child import Order, Outcome
from grouppilot.files.chats.reading import read_chat
from grouppilot.files.chats.sink import Options as Reading
from grouppilot.files.chats.sink import Part
from grouppilot.store.chats import ChatImport
from grouppilot.store.settings import read_setting, write_setting
from grouppilot.usecases import settings
from grouppilot.usecases.workspace import Workspace

Source = Path | str
"""A file, or a text that was pasted."""

KEY, WORDS = "chat.key", "chat.check_in"
_KEY_BYTES = 32
MOST_WORDS = 50


@dataclass(frozen=True)
class Options:
    """What the owner says about a source; None where it is to be found out.

    Attributes:
        format: Key of the format.
        encoding: How its bytes are read.
        zone: IANA name of the zone of its clock.
        chat: Key of the one chat wanted, of a source with several.
        day: The day of a source without times.
        day_order: ``dmy``, ``mdy`` or ``ymd``.
    """

    format: str | None = None
    encoding: str | None = None
    zone: str | None = None
    chat: str | None = None
    day: date | None = None
    day_order: str | None = None


def check_in_words(ws: Workspace) -> tuple[str, ...]:
    """Return the words that mark a check-in."""
    with ws.read() as session:
        return _words(session).check_in


def set_check_in_words(ws: Workspace, words: tuple[str, ...], *, by: object = None) -> None:
    """Say which words mark a check-in, in what is taken in from now on; none for the usual ones.

    Raises:
        Refused: ``bad_setting``.
    """
    kept = [word.strip() for word in words if word.strip()]
    if len(kept) > MOST_WORDS or any(len(word) > MOST_WORDS for word in kept):
        raise Refused("bad_setting", key=WORDS, value=", ".join(kept)[:200])
    with ws.write("settings.change", by=by, keys=[WORDS]) as session:
        write_setting(session, WORDS, kept or None)


def _words(session: Session) -> Words:
    return Words(tuple(read_setting(session, WORDS) or CHECK_IN_WORDS))


def is_chat(path: Path) -> bool:
    """Tell whether a file that was handed in for something else is surely a chat."""
    return guessing.is_chat(path)


def ensure_key(ws: Workspace) -> None:
    """Make the workspace's key for digests, once."""
    with ws.read() as session:
        if read_setting(session, KEY) is not None:
            return
    with ws.keep("chat.key", background=True) as session:
        if read_setting(session, KEY) is None:
            write_setting(session, KEY, secrets.token_hex(_KEY_BYTES))


def read(
    ws: Workspace, source: Source, options: Options, take: Callable[[Part], None], watch: Watch
) -> Outcome:
    """Read a source in a process beside this one.

    Raises:
        Refused, Cancelled: As ``files.chats.reading.read_chat``.
    """
    with ws.read() as session:
        key = read_setting(session, KEY) or secrets.token_hex(_KEY_BYTES)
        words, today = _words(session), settings.today_in(session, ws)
    wanted = Reading(words, bytes.fromhex(key), options.chat, options.day or today, options.day_order)
    path, text = (source, "") if isinstance(source, Path) else (None, source)
    order = Order(path, text, options.format, options.encoding, wanted)
    return read_chat(order, take, watch.progress, watch.cancelled)


def zone_of(session: Session, group_id: int, shape: str, named: str, options: Options) -> tuple[str, bool]:
    """Return the zone in which a source is read, and whether that is known rather than assumed.

    It is asked once a source: what was taken in last from the same format into the same group tells it.
    """
    if options.zone is not None:
        return options.zone, True
    if named:
        return named, True
    last = select(ChatImport.zone).where(ChatImport.group_id == group_id, ChatImport.shape == shape)
    found = session.scalar(last.order_by(ChatImport.id.desc()).limit(1))
    if found:
        return found, True
    return settings.load(session).zone, False


def with_chat(options: Options, key: str) -> Options:
    """Return the same options for one chat of a source."""
    return replace(options, chat=key)
