"""Reads tables out of files of many programs and out of pasted text, and refuses what could do harm."""

import contextlib
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from grouppilot.domain.cells import Cell
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_columns import header_score
from grouppilot.files.tables_book import is_book, read_book
from grouppilot.files.tables_child import Book, Order
from grouppilot.files.tables_shape import Score, shape_of
from grouppilot.files.tables_text import choose_delimiter, decode, parse

MB = 1_000_000


@dataclass(frozen=True)
class Limits:
    """How much is taken in.

    Attributes:
        file_bytes: Size of the file.
        unpacked_bytes: Size of what a packed spreadsheet unpacks to.
        cells: Cells of one sheet, empty ones within its corners included.
        columns: Columns of one sheet.
        seconds: How long a spreadsheet may take to read.
        memory_bytes: What the reading process may use, where the system can limit it.
    """

    file_bytes: int = 100 * MB
    unpacked_bytes: int = 256 * MB
    cells: int = 5_000_000
    columns: int = 1000
    seconds: float = 120.0
    memory_bytes: int = 2000 * MB


@dataclass(frozen=True)
class Table:
    """One sheet of a file.

    Attributes:
        sheets: Names of all sheets, empty for text.
        sheet: The sheet read, ``""`` for text.
        headers: The header row, duplicates numbered; all ``""`` if there is none.
        rows: The rows below it; blank ones, footers and repeated headers left out; equally long.
        lines: The line of each row in the file, from 1.
        header_row: The line of the header in the file, None if there is none.
        encoding: For text; ``""`` for spreadsheets.
        encodings: Encodings that fit as well, to offer.
        delimiter: For text; ``""`` if it is one column.
        warnings: Codes: ``encoding_guessed``, ``bad_bytes``, ``open_quote``, ``footer_left_out``,
            ``repeated_header``, ``merged_filled``.
        text: The decoded text, for sources that are no tables.
    """

    headers: tuple[str, ...]
    rows: list[list[Cell]]
    lines: list[int]
    header_row: int | None
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    delimiter: str = ""
    warnings: tuple[str, ...] = ()
    text: str = field(default="", repr=False)


def read_table(
    source: Path | str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] | None = None,
    score_of: Score = header_score,
) -> Table:
    """Read a table from a file (a Path) or from pasted text (a str).

    Args:
        source: CSV, TSV or other text in any usual encoding, XLSX, XLS or ODS; or the text itself.
        sheet: The sheet to read; without it the one that looks most like a roster.
        encoding: The owner's word on the encoding of a text file.
        delimiter: The owner's word on what separates columns.
        limits: How much is taken in.
        cancelled: Asked now and then while a spreadsheet is read.
        score_of: Tells how much a line looks like a header: a function of a module, as the child is told.

    Raises:
        Refused: ``file_missing``, ``not_readable``, ``table_empty``, ``table_too_large``, ``table_locked``,
            ``table_unreadable``, ``table_too_slow``, ``not_a_table``, ``text_has_nul``, ``too_many_columns``,
            ``cell_too_long``, ``open_quote``, ``sheet_missing``, ``encoding_unknown``.
        Cancelled: If the owner stopped it.
    """
    limits = limits or Limits()
    if isinstance(source, str):
        whole = source.removeprefix("\ufeff").encode("utf-8", errors="replace").decode()
        return _text_table(whole, delimiter, limits, score_of)
    with refusing(source):
        head = head_of(source, limits)
        if is_book(source, head, limits.unpacked_bytes):
            order = Order(str(source), sheet, limits.cells, limits.columns, limits.memory_bytes, score_of)
            return _from_book(read_book(order, limits.seconds, cancelled))
        decoded = decode(source.read_bytes(), encoding)
    table = _text_table(decoded.text, delimiter, limits, score_of)
    return replace(
        table,
        encoding=decoded.encoding,
        encodings=decoded.others,
        warnings=(*decoded.warnings, *table.warnings),
    )


@contextlib.contextmanager
def refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise Refused("file_missing", path=str(path)) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise Refused("not_readable", path=str(path), detail=detail) from error


def head_of(path: Path, limits: Limits) -> bytes:
    """Return the first bytes of a file that is neither empty nor too large."""
    if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for whoever writes to it
        raise Refused("not_readable", path=str(path), detail="")
    with path.open("rb") as file:
        size = file.seek(0, 2)
        if size == 0:
            raise Refused("table_empty")
        if size > limits.file_bytes:
            raise Refused("table_too_large", bytes=size, most_bytes=limits.file_bytes)
        file.seek(0)
        return file.read(512)


def _from_book(book: Book) -> Table:
    shape = book.shape
    return Table(
        shape.headers,
        shape.rows,
        shape.lines,
        shape.header_row,
        sheets=book.sheets,
        sheet=book.sheet,
        warnings=shape.warnings,
    )


def _text_table(text: str, delimiter: str | None, limits: Limits, score_of: Score) -> Table:
    if "\0" in text:
        raise Refused("text_has_nul")
    if not text.strip():
        raise Refused("table_empty")
    if len(text) > limits.file_bytes:
        raise Refused("table_too_large", bytes=len(text), most_bytes=limits.file_bytes)
    chosen = choose_delimiter(text, score_of) if delimiter is None else delimiter
    cells, warnings = parse(text, chosen, limits.columns, limits.cells)
    shape = shape_of(cells, score_of)
    return Table(
        shape.headers,
        shape.rows,
        shape.lines,
        shape.header_row,
        delimiter=chosen,
        warnings=(*warnings, *shape.warnings),
        text=text,
    )
