"""Chats in spreadsheets: each sheet is read as the CSV that it would be saved as."""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from grouppilot.domain.refusals import Refused
from grouppilot.files.chats.opened import Opened
from grouppilot.files.tables_book import is_book

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
MOST_BYTES = 1_000_000_000
_MOST_SHEETS = 20
_ROWS_AT_ONCE = 500


def is_spreadsheet(path: Path, head: bytes) -> bool:
    """Whether a file is a spreadsheet, not a ZIP of something else.

    Raises:
        Refused: ``table_locked``, ``table_too_large``.
    """
    if not head.startswith(MARKS):
        return False
    try:
        return is_book(path, head, MOST_BYTES)
    except Refused as refused:
        if refused.code in ("not_a_table", "table_unreadable"):
            return False
        raise


def sheets(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Opened]:
    """Yield the sheets of a spreadsheet as texts.

    Raises:
        Refused: ``table_unreadable``, ``table_locked``.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names[:_MOST_SHEETS]:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height:
                yield Opened(name, path.stat().st_size, _starting(sheet), progress, "utf-8", is_sheet=True)
    except PasswordError as error:
        raise Refused("table_locked") from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused("table_unreadable", detail=str(error)[:200]) from error


def _starting(sheet: "CalamineSheet") -> Callable[[], BinaryIO]:
    return lambda: cast(BinaryIO, io.BufferedReader(_Csv(sheet)))


class _Csv(io.RawIOBase):
    """The rows of a sheet as the bytes of a CSV, made as they are read."""

    def __init__(self, sheet: "CalamineSheet") -> None:
        self._rows = iter(sheet.iter_rows())
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        while not self._left:
            written = self._next()
            if not written:
                return 0
            self._left = written
        count = min(len(buffer), len(self._left))
        buffer[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def _next(self) -> bytes:
        text = io.StringIO()
        writer = csv.writer(text)
        for _number, row in zip(range(_ROWS_AT_ONCE), self._rows, strict=False):
            writer.writerow([_shown(value) for value in row])
        return text.getvalue().encode("utf-8", "replace")


def _shown(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return int(value) if isinstance(value, float) and value.is_integer() else value
