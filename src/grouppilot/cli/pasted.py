"""Texts given on the command line: a file, or - for what is piped in."""

import sys
from pathlib import Path

from grouppilot.files.texts import MOST_BYTES, read_text, text_of

PIPE = "-"


def pasted(path: Path) -> str:
    """Read a text that was copied out of a chat app, whatever its encoding.

    Raises:
        Refused: As ``read_text``.
    """
    if path.name == PIPE:
        return text_of(sys.stdin.buffer.read(MOST_BYTES + 1), Path(PIPE))
    return read_text(path)
