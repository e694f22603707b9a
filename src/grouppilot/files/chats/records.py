"""Texts of any size in which a line says who writes when, and what was written stands below it."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from grouppilot.domain.chat_doubts import pasted
from grouppilot.domain.chat_kinds import kind_of
from grouppilot.domain.chats import Kind
from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink

LONGEST_BODY = 1 << 20


class Head(NamedTuple):
    """A line that begins a message.

    Attributes:
        at: Its time, as `chats.Message.at`.
        name: Who wrote it, as the line has it.
        platform_id: Number or key of the account, ``""`` where the line has none.
        first: The first line of the body, where it stands in the same line.
        below: Whether the header began with the line above.
        chat: The name of the chat that begins with this line, which is no message then; None for messages.
    """

    at: int
    name: str
    platform_id: str = ""
    first: str | None = None
    below: bool = False
    chat: str | None = None


NOTHING = Head(-1, "")
"""Stands for a line that belongs to no message and ends the one above."""

Recogniser = Callable[[str, str], Head | None]
"""Tells from a line and the one above it whether it begins a message."""

Reading = Callable[[bool], Iterator[str]]
"""Reads the lines from the first on; told whether that is the reading whose progress counts."""


def lines_of(file: Opened) -> Reading:
    """Return how the lines of a file are read."""
    return lambda tell: (
        line for block in file.blocks(tell=tell) for line in block.removesuffix("\n").split("\n")
    )


def records(reading: Reading, begin: Callable[[], Recogniser], sink: Sink) -> Iterator[tuple[Head, str]]:
    """Yield headers and what stands below each, up to the next; headers that are part of a message are not.

    The file is read twice: only the whole tells which headers somebody pasted into a message.

    Args:
        reading: Gives the lines, twice.
        begin: Makes a recogniser for one reading.
        sink: Told of the headers that were none, and of those that go back in time.
    """
    no_heads = _pasted(reading(False), begin(), sink)
    recognise, above, place = begin(), "", -1
    head: Head | None = None
    body: list[str] = []
    size = 0
    for line in reading(True):
        found = recognise(line, above)
        above = line
        if found is NOTHING:
            if head is not None:
                yield head, _whole(head, body)
            head, body, size = None, [], 0
            continue
        place += found is not None and found.chat is None
        if found is None or (found.chat is None and place in no_heads):
            size += len(line)
            if size < LONGEST_BODY:
                body.append(line)
            continue
        if head is not None:
            yield head, _whole(head, body[:-1] if found.below else body)
        head, body, size = found, [], 0
    if head is not None:
        yield head, _whole(head, body)


def _whole(head: Head, body: Iterable[str]) -> str:
    return "\n".join(body if head.first is None else chain((head.first,), body))


def _pasted(lines: Iterator[str], recognise: Recogniser, sink: Sink) -> set[int]:
    """Return which headers are none, counted over all chats; each chat is judged by itself."""
    gone: set[int] = set()
    times, names, before = array("q"), list[str](), 0
    same: dict[str, str] = {}
    above = ""
    for line in lines:
        found = recognise(line, above)
        above = line
        if found is None or found is NOTHING:
            continue
        if found.chat is None:
            times.append(found.at)
            name = found.platform_id or found.name
            names.append(same.setdefault(name, name))
        else:
            gone.update(before + place for place in _judged(times, names, sink))
            before += len(times)
            times, names = array("q"), []
    gone.update(before + place for place in _judged(times, names, sink))
    return gone


def _judged(times: Sequence[int], names: Sequence[str], sink: Sink) -> set[int]:
    no_heads = pasted(times, names)
    kept = [at for place, at in enumerate(times) if place not in no_heads] if no_heads else times
    sink.notice("pasted_header", len(no_heads))
    sink.notice("out_of_order", sum(later < earlier for earlier, later in pairwise(kept)))
    return no_heads


def say(sink: Sink, at: int, who: int, text: str, kind: Callable[[str], Kind] = kind_of) -> None:
    """Tell a sink one message whose body may be a word in brackets that stands for something else.

    Args:
        sink: Where it goes.
        at, who: As in `Sink.message`.
        text: The body.
        kind: Tells what it stands for.
    """
    what = kind(text)
    sink.message(at, who, text if what in (Kind.TEXT, Kind.LINK) else "", kind=what)
