"""The process that reads one source of chats: the window goes on beside it, whatever a file does to it."""

import contextlib
import gc
import os
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from grouppilot.domain.chats import Facts, Notice
from grouppilot.domain.refusals import Refused
from grouppilot.files.chats import packed
from grouppilot.files.chats.formats import Format
from grouppilot.files.chats.opened import Opened, pasted
from grouppilot.files.chats.registry import by_key, recognise
from grouppilot.files.chats.sheets import is_spreadsheet, sheets
from grouppilot.files.chats.sink import Options, Part, Sink

_EVERY = 0.1
_CONTINUES = (zipfile.BadZipFile, EOFError, zlib.error)


@dataclass(frozen=True)
class Order:
    """What to read.

    Attributes:
        path: The file; None for a paste.
        text: The paste.
        format: Key of the format where the owner chose one.
        encoding: The owner's word on it.
        options: What else the owner says.
        memory_bytes: What the reading process may use, where the system can limit it.
    """

    path: Path | None = None
    text: str = ""
    format: str | None = None
    encoding: str | None = None
    options: Options = field(default_factory=Options)
    memory_bytes: int = 3_000_000_000


@dataclass(frozen=True)
class Progress:
    """How far the reading is, in bytes."""

    done: int
    total: int


@dataclass(frozen=True)
class Outcome:
    """What was read once all is told.

    Attributes:
        format: Key of the format.
        sure: How surely it was recognised, 0 to 1.
        encoding: How the bytes were read.
        chats: The chats of the source, in the order of `Part.chat`.
        messages: How many messages were told, in all chats.
        notices: What the owner should know.
    """

    format: str
    sure: float
    encoding: str
    chats: tuple[Facts, ...]
    messages: int
    notices: tuple[Notice, ...]


Told = Part | Progress | Outcome


def main(answer: Connection, order: Order) -> None:
    """Read as ordered: send `Part`s and `Progress`, then an `Outcome` or the code and facts of a refusal."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _limit_memory(order.memory_bytes)
    gc.disable()  # rows hold no circles, and looking for them takes a third of the time
    try:
        answer.send(read_here(order, answer.send))
    except Refused as refused:
        answer.send((refused.code, refused.facts))
    except MemoryError:
        answer.send(("chat_too_large", {}))
    except BrokenPipeError:
        pass  # nobody listens any more
    finally:
        answer.close()


def read_here(order: Order, send: Callable[[Part | Progress], None]) -> Outcome:
    """Read as ordered, in this process.

    Raises:
        Refused: ``chat_not_found`` if nothing in the source is a chat, ``chat_empty`` if there is no text in
            it, ``chat_format_unknown``, ``encoding_unknown``, ``file_missing``, ``not_readable`` and
            the ones of `packed`.
    """
    files = list(_opened(order, _Meter(send)))
    chosen = list(_recognised(files, order))
    sink = Sink(send, order.options)
    for file, shape, _sure in chosen:
        sink.part = file.name if len(chosen) > 1 else ""
        _read(file, shape, sink)
    file, shape, sure = chosen[0]
    notices = tuple(Notice(code, count) for code, count in sorted(sink.notices.items()))
    return Outcome(shape.key, sure, file.encoding, tuple(sink.facts), sink.messages, notices)


def _read(file: Opened, shape: Format, sink: Sink) -> None:
    try:
        shape.read(file, sink)
    except _CONTINUES:  # what could be unpacked was read
        sink.notice("cut_off")
    sink.flush()
    for code, count in file.notices.items():
        sink.notice(code, count)


def _recognised(files: list[Opened], order: Order) -> Iterator[tuple[Opened, Format, float]]:
    """Say which files are chats: of several, those that are nearly as surely one as the surest."""
    if order.format is not None:
        shape = by_key(order.format)
        if shape is None:
            raise Refused("chat_format_unknown", format=order.format)
        yield files[0], shape, 1.0
        return
    found = [(file, *recognise(file)) for file in files]
    sure = max(each for _file, _shape, each in found)
    known = [(file, shape, each) for file, shape, each in found if shape is not None and each >= sure - 0.1]
    if not known:
        if all(not file.top.strip() for file in files):
            raise Refused("chat_empty")
        raise Refused("chat_not_found")
    yield from known


def _opened(order: Order, meter: "_Meter") -> Iterator[Opened]:
    path = order.path
    if path is None:
        yield pasted(order.text)
        return
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            mark = file.read(4)
    except FileNotFoundError as error:
        raise Refused("file_missing", path=str(path)) from error
    except OSError as error:
        raise Refused("not_readable", path=str(path), detail=error.strerror or str(error)) from error
    if is_spreadsheet(path, mark):
        meter.total = size
        yield from sheets(path, meter.more)
        return
    if mark != packed.MARK:
        meter.total = size
        yield Opened(path.name, size, lambda: path.open("rb"), meter.more, order.encoding)
        return
    parts = packed.texts(path)
    meter.total = sum(part.file_size for part in parts)
    for part in parts:
        yield Opened(
            packed.part_name(part),
            part.file_size,
            lambda part=part: packed.open_part(path, part),  # type: ignore[misc]
            meter.more,
            order.encoding,
            path.name,
        )


class _Meter:
    """Tells the progress, but not more often than anybody could see it."""

    def __init__(self, send: Callable[[Progress], None]) -> None:
        self.total = 0
        self._done = 0
        self._send = send
        self._next = 0.0

    def more(self, count: int) -> None:
        self._done += count
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _EVERY
            self._send(Progress(min(self._done, self.total), self.total))


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
