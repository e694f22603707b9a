"""Spreadsheet files: what they are, whether they are safe to open, and the process that opens them."""

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.files import tables_child
from grouppilot.files.children import ask
from grouppilot.files.tables_child import Book, Order

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = {
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF8": "gif",
    b"%PDF": "pdf",
    b"Rar!": "rar",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
    b"PK\x05\x06": "zip",
    b"SQLite format 3": "sqlite",
    b"\x7fELF": "program",
    b"MZ": "program",
    b"{\\rtf": "rtf",
    b"<!doctype html": "html",
    b"<html": "html",
    b"<?xml": "xml",
}
_MOST_PARTS = 10_000
_BOMB_RATIO = 150
_BOMB_BYTES = 20_000_000


def is_book(path: Path, head: bytes, unpacked_bytes: int) -> bool:
    """Return whether a file is a spreadsheet; False means that it may be text.

    Args:
        path: The file.
        head: Its first bytes, 512 or so.
        unpacked_bytes: What it may unpack to.

    Raises:
        Refused: ``not_a_table`` (``kind``), ``table_locked``, ``table_too_large``, ``table_unreadable``.
    """
    if head.startswith(_ZIP):
        _check_package(path, unpacked_bytes)
        return True
    if head.startswith(_OLE):
        _check_compound(path)
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:16]
    for mark, kind in _OTHERS.items():
        if head.startswith(mark) or (mark.startswith(b"<") and start.lower().startswith(mark)):
            if kind == "program" and head.startswith(b"MZ") and b"\0" not in head:
                continue  # a text may begin with these letters
            raise Refused("not_a_table", kind=kind)
    return False


def _check_package(path: Path, unpacked_bytes: int) -> None:
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            kind = packed.read("mimetype")[:100] if "mimetype" in packed.namelist()[:1] else b""
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, struct.error) as error:
        raise Refused("table_unreadable", detail=str(error)[:200]) from error
    names = {part.filename.lower() for part in parts}
    if not names & {"xl/workbook.xml", "xl/workbook.bin"} and b"opendocument.spreadsheet" not in kind:
        raise Refused("not_a_table", kind="zip")
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("table_locked")
    unpacked, packed_size = sum(one.file_size for one in parts), sum(one.compress_size for one in parts)
    bomb = unpacked > _BOMB_BYTES and unpacked > _BOMB_RATIO * packed_size
    if unpacked > unpacked_bytes or bomb or len(parts) > _MOST_PARTS:
        raise Refused("table_too_large", bytes=unpacked, most_bytes=unpacked_bytes)


def _check_compound(path: Path) -> None:
    """Old Excel files and locked new ones are compound files; their streams have names in UTF-16."""
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refused("table_locked")
    if not any(
        name.encode("utf-16-le") + b"\0\0" in data for name in ("Workbook", "WORKBOOK", "Book", "BOOK")
    ):
        raise Refused("not_a_table", kind="ole")


def read_book(order: Order, seconds: float, cancelled: Callable[[], bool] | None = None) -> Book:
    """Read a spreadsheet in a process of its own.

    Args:
        order: What to read.
        seconds: How long it may take.
        cancelled: Asked twenty times a second.

    Raises:
        Refused: What the process refused; ``table_unreadable`` if it died, ``table_too_slow`` if it had to
            be ended.
        Cancelled: If the owner stopped it.
    """
    answer: Book = ask(tables_child.main, order, seconds, cancelled)
    return answer
