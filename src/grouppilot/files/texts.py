"""Plain texts on their way in: lines copied out of a chat app and saved as a file."""

from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.files.tables_text import decode

MOST_BYTES = 4_000_000


def read_text(path: Path) -> str:
    """Read a text file, whatever its encoding.

    Raises:
        Refused: ``file_missing``, ``not_readable``, or as ``text_of``; each with ``path``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise Refused("file_missing", path=str(path)) from error
    except OSError as error:
        raise Refused("not_readable", path=str(path), detail=error.strerror or "") from error
    return text_of(data, path)


def text_of(data: bytes, path: Path) -> str:
    """Return bytes as text, whatever their encoding.

    Args:
        data: Of a file, or of what was piped in; one byte more than may be is enough.
        path: Where they come from, for the refusal.

    Raises:
        Refused: ``text_too_large``, ``not_a_text``; each with ``path``.
    """
    if len(data) > MOST_BYTES:
        raise Refused("text_too_large", path=str(path), most=MOST_BYTES // 1_000_000)
    text = decode(data).text
    if "\0" in text:
        raise Refused("not_a_text", path=str(path))
    return text
