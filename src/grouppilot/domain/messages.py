"""A long text as the messages a chat app makes of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grouppilot.domain.scripts import length


@dataclass(frozen=True, slots=True)
class Messages:
    """A text in its messages, each short enough for the app.

    Attributes:
        parts: The messages in their order; none where there is nothing to say.
        limit: What the app takes in one message, in UTF-16 units.
    """

    parts: tuple[str, ...]
    limit: int

    @property
    def text(self) -> str:
        """All of it as one text."""
        return "\n\n".join(self.parts)

    @property
    def length(self) -> int:
        """Length of all of it, in UTF-16 units."""
        return length(self.text)


def packed(blocks: Iterable[str], limit: int) -> Iterator[str]:
    """Yield messages of whole blocks with an empty line between them.

    A message ends within a block only where that alone is too long: between two of its lines, and within a
    line where even that is.

    Args:
        blocks: In their order, none of them empty.
        limit: Longest message, in UTF-16 units, two at least.
    """
    message = ""
    for block in blocks:
        longer = f"{message}\n\n{block}" if message else block
        if length(longer) <= limit:
            message = longer
            continue
        if message:
            yield message
        *whole, message = _cut(block, limit)
        yield from whole
    if message:
        yield message


def _cut(block: str, limit: int) -> list[str]:
    if length(block) <= limit:
        return [block]
    found: list[str] = []
    for line in block.split("\n"):
        for piece in _pieces(line, limit):
            if found and length(f"{found[-1]}\n{piece}") <= limit:
                found[-1] += f"\n{piece}"
            else:
                found.append(piece)
    return found


def _pieces(line: str, limit: int) -> Iterator[str]:
    piece, taken = "", 0
    for char in line:
        size = length(char)
        if taken + size > limit:
            yield piece
            piece, taken = "", 0
        piece += char
        taken += size
    yield piece
