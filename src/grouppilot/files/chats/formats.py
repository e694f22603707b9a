"""What a format is."""

from collections.abc import Callable
from dataclasses import dataclass

from grouppilot.files.chats.opened import Opened
from grouppilot.files.chats.sink import Sink


@dataclass(frozen=True)
class Format:
    """One shape in which chats are handed in.

    Attributes:
        key: Stable name, after the shape and never after a tool.
        sniff: How surely content is of this shape, 0 to 1.
        read: Reads it into a sink.
    """

    key: str
    sniff: Callable[[Opened], float]
    read: Callable[[Opened, Sink], None]
