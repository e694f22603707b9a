"""Writes rosters as CSV and XLSX, so that reading them again gives the same cells."""

import csv
import io
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from grouppilot.domain.cells import guarded
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_sheet import Out, RosterSheet
from grouppilot.domain.watching import Watch
from grouppilot.files.atomic import atomic_file, write_whole

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_575
_MOST_CELLS_IN_MEMORY = 200_000
_WIDTHS = (6, 44)


def write_csv(path: Path, sheet: RosterSheet, watch: Watch | None = None) -> None:
    """Write a roster as CSV in UTF-8 with a byte-order mark, for spreadsheet programs.

    A cell that one of them would run as a formula gets one leading apostrophe; reading takes it away.

    Raises:
        Refused: As `files.atomic.atomic_path` does.
        Cancelled: If the owner stopped it.
    """
    with atomic_file(path) as file:
        file.write(b"\xef\xbb\xbf")
        for lines in _csv_lines(sheet, watch or Watch()):
            file.write(lines)


def _csv_lines(sheet: RosterSheet, watch: Watch) -> Iterable[bytes]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([_csv_cell(column.header) for column in sheet.columns])
    for row in watch.over(sheet.rows):
        writer.writerow([_csv_cell(cell) for cell in row])
        if buffer.tell() > 1 << 16:
            yield _drain(buffer)
    yield _drain(buffer)


def _csv_cell(cell: Out) -> str:
    # NUL ends a text for many readers, so reading refuses it: it is the one character that is dropped.
    return "" if cell is None else guarded(_words(cell).replace("\0", ""))


def _words(cell: Out) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _drain(buffer: io.StringIO) -> bytes:
    data = buffer.getvalue().encode("utf-8", errors="replace")
    buffer.seek(0)
    buffer.truncate()
    return data


def write_xlsx(path: Path, sheet: RosterSheet, watch: Watch | None = None) -> None:
    """Write a roster as XLSX: texts as texts, days as days, frozen header, filters, widths.

    Raises:
        Refused: As `files.atomic.atomic_path` does; ``too_many_rows`` (``rows``, ``most``) and
            ``cell_too_long`` (``row``, ``column``) for what the format cannot hold.
        Cancelled: If the owner stopped it.
    """
    if len(sheet.rows) > _MOST_ROWS:
        raise Refused("too_many_rows", rows=len(sheet.rows), most=_MOST_ROWS)
    write_whole(path, _workbook(sheet, watch or Watch()))


def _workbook(sheet: RosterSheet, watch: Watch) -> bytes:
    """Build the workbook in memory, where packing cannot fail half-way; large ones use scratch files."""
    import xlsxwriter

    large = len(sheet.rows) * len(sheet.columns) > _MOST_CELLS_IN_MEMORY
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        kept = {"constant_memory": True, "tmpdir": scratch} if large else {"in_memory": True}
        book = xlsxwriter.Workbook(packed, kept)
        try:
            _fill(book, sheet, watch)
        finally:
            book.close()  # an unclosed workbook leaks its scratch files
    return packed.getvalue()


def _fill(book: Any, sheet: RosterSheet, watch: Watch) -> None:
    page = book.add_worksheet(_sheet_name(sheet.title))
    book.set_properties({"title": sheet.title, "subject": sheet.group})
    for at, width in enumerate(_column_widths(sheet)):
        page.set_column(at, at, width)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(sheet.rows), 1), max(len(sheet.columns) - 1, 0))
    head = book.add_format({"bold": True, "bottom": 1})
    for at, column in enumerate(sheet.columns):
        page.write_string(0, at, column.header, head)
    writers = _writers(page, book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}))
    for line, row in enumerate(watch.over(sheet.rows), start=1):
        for at, cell in enumerate(row):
            if cell is not None and cell != "":
                _writer_for(cell, writers)(line, at, cell)


Writer = Callable[[int, int, Out], None]


def _writers(page: Any, day_format: Any) -> dict[str, Writer]:
    def text(row: int, column: int, cell: Out) -> None:
        if page.write_string(row, column, _words(cell)) == -2:
            raise Refused("cell_too_long", row=row, column=column, most=_LONGEST_CELL)

    def day(row: int, column: int, cell: Out) -> None:
        page.write_datetime(row, column, cell, day_format)

    return {"text": text, "date": day, "int": page.write_number}


def _writer_for(cell: Out, writers: dict[str, Writer]) -> Writer:
    if isinstance(cell, date):
        return writers["date" if cell.year >= 1900 else "text"]
    return writers["text" if isinstance(cell, str) else "int"]


def _sheet_name(title: str) -> str:
    """A name that spreadsheets take: 31 characters, none of ``[]:*?/\\``, no apostrophe at its ends."""
    name = _FORBIDDEN.sub(" ", title)[:31].strip().strip("'").strip()
    return name if name and name.casefold() != "history" else "1"


def display_width(text: str) -> int:
    """Return how many columns of a fixed-width font a text takes; Chinese characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _column_widths(sheet: RosterSheet) -> list[int]:
    """The widest of the header and the first 1,000 rows, within bounds; days take 11."""
    least, most = _WIDTHS
    widths = [display_width(column.header) + 4 for column in sheet.columns]
    for row in sheet.rows[:1000]:
        for at, cell in enumerate(row[: len(widths)]):
            widths[at] = max(widths[at], _width_of(cell))
    return [min(max(width, least), most) for width in widths]


def _width_of(cell: Out) -> int:
    if cell is None:
        return 0
    lines: Sequence[str] = _words(cell).splitlines() or [""]
    return max(display_width(line[:80]) for line in lines) + 2
