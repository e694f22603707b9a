"""Chats in a ZIP, as WhatsApp hands them over with their pictures: found by content, read within bounds."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from grouppilot.domain.refusals import Refused

MARK = b"PK\x03\x04"
MOST_PARTS = 50_000
MOST_TEXTS = 50
MOST_BYTES = 2_000_000_000
_RATIO, _RATIO_BYTES = 200, 100_000_000
_ENDINGS = (".txt", ".json", ".jsonl", ".csv")
_BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error)


def texts(path: Path) -> list[zipfile.ZipInfo]:
    """Return the parts of a ZIP that may be chats: texts, those outside of folders first.

    Raises:
        Refused: ``chat_zip_unreadable``, ``chat_zip_locked``, ``chat_not_found``, ``chat_zip_too_large``
            (``bytes``, ``most_bytes``).
    """
    with _refusing(), zipfile.ZipFile(path) as packed:
        parts = packed.infolist()
    if len(parts) > MOST_PARTS:
        raise Refused("chat_zip_too_large", bytes=len(parts), most_bytes=MOST_PARTS)
    found = [part for part in parts if not part.is_dir() and part.filename.lower().endswith(_ENDINGS)]
    found.sort(key=lambda part: (len(PurePosixPath(part.filename).parts), part.filename))
    if not found:
        raise Refused("chat_not_found")
    if any(part.flag_bits & 1 for part in found):
        raise Refused("chat_zip_locked")
    for part in found[:MOST_TEXTS]:
        bomb = part.file_size > _RATIO_BYTES and part.file_size > _RATIO * part.compress_size
        if part.file_size > MOST_BYTES or bomb:
            raise Refused("chat_zip_too_large", bytes=part.file_size, most_bytes=MOST_BYTES)
    return found[:MOST_TEXTS]


def open_part(path: Path, part: zipfile.ZipInfo) -> BinaryIO:
    """Open one part; it gives no more bytes than the ZIP says it has.

    Raises:
        Refused: ``chat_zip_unreadable``.
    """
    with _refusing():
        packed = zipfile.ZipFile(path)
        return cast(BinaryIO, packed.open(part))


def part_name(part: zipfile.ZipInfo) -> str:
    """Return the name of a part, whatever its writer took it for."""
    name = PurePosixPath(part.filename.replace("\\", "/")).name
    if not part.flag_bits & 0x800 and not name.isascii():
        try:
            return name.encode("cp437").decode("gb18030")
        except UnicodeError:
            return name
    return name


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise Refused("chat_zip_unreadable", detail=str(error)[:200]) from error
