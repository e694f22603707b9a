"""The process that reads one spreadsheet: a file that kills it does not kill the app."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from grouppilot.domain.cells import Cell, number_text
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_columns import header_score
from grouppilot.files.children import serve
from grouppilot.files.tables_shape import Score, Shape, fill_merged, shape_of

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_REFERENCE = re.compile(rb'<(?:\w+:)?c [^<>]*?\br="([A-Z]{1,3})(\d{1,7})"[^<>]*(?<!/)>')
_CHUNK = 1 << 20
_MOST_SHEETS = 50


@dataclass(frozen=True)
class Order:
    """What to read, and how much of it is allowed."""

    path: str
    sheet: str | None
    cells: int
    columns: int
    memory_bytes: int
    score_of: Score = header_score


@dataclass(frozen=True)
class Book:
    """What was read: all sheets' names, the one read, and the table in it."""

    sheets: tuple[str, ...]
    sheet: str
    shape: Shape


def main(answer: Connection, order: Order) -> None:
    """Read as ordered and send a `Book`, or the code and facts of a refusal."""
    serve(answer, order.memory_bytes, lambda: _read(order))


def _read(order: Order) -> Book:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if zipfile.is_zipfile(order.path):
        _check_extent(order)
    try:
        with CalamineWorkbook.from_path(order.path) as book:
            return _read_book(book, order)
    except PasswordError as error:
        raise Refused("table_locked") from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused("table_unreadable", detail=str(error)[:200]) from error


def _check_extent(order: Order) -> None:
    """Refuse sheets whose corners span more cells than allowed, before the library makes room for them."""
    try:
        with zipfile.ZipFile(order.path) as packed:
            for name in packed.namelist():
                if name.lower().startswith("xl/worksheets/") and name.lower().endswith(".xml"):
                    _check_sheet(packed, name, order)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError) as error:
        raise Refused("table_unreadable", detail=str(error)[:200]) from error


def _check_sheet(packed: zipfile.ZipFile, name: str, order: Order) -> None:
    columns: set[bytes] = set()
    rows = 0
    for piece in _pieces(packed, name):
        for column, row in _REFERENCE.findall(piece):
            columns.add(column)
            rows = max(rows, int(row))
    width = max((_column_number(column) for column in columns), default=0)
    if width > order.columns and len(columns) > order.columns:
        raise Refused("too_many_columns", columns=len(columns), most=order.columns)
    if width * rows > order.cells:
        raise Refused("table_too_large", most_cells=order.cells)


def _pieces(packed: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Yield a part of the package in pieces that never cut a tag."""
    rest = b""
    with packed.open(name) as file:
        while data := file.read(_CHUNK):
            whole, close, rest = (rest + data).rpartition(b">")
            yield whole + close
            if len(rest) > _CHUNK:
                raise Refused("table_unreadable", detail="tag")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _read_book(book: "CalamineWorkbook", order: Order) -> Book:
    names = tuple(str(name) for name in book.sheet_names)
    if order.sheet is not None:
        if order.sheet not in names:
            raise Refused("sheet_missing", sheet=order.sheet, sheets=list(names))
        return Book(names, order.sheet, _shape(book.get_sheet_by_name(order.sheet), order))
    visible = [str(sheet.name) for sheet in book.sheets_metadata if "Visible" in str(sheet.visible)]
    best: Book | None = None
    for name in (visible or names)[:_MOST_SHEETS]:
        shape = _shape(book.get_sheet_by_name(name), order)
        if best is None or (shape.score, len(shape.rows)) > (best.shape.score, len(best.shape.rows)):
            best = Book(names, name, shape)
    if best is None or not (best.shape.rows or any(best.shape.headers)):
        raise Refused("table_empty")
    return best


def _shape(sheet: "CalamineSheet", order: Order) -> Shape:
    if sheet.total_width > order.columns:
        raise Refused("too_many_columns", columns=sheet.total_width, most=order.columns)
    if sheet.total_width * sheet.total_height > order.cells:
        raise Refused("table_too_large", most_cells=order.cells)
    cells = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    filled = fill_merged(cells, sheet.merged_cell_ranges or ())
    shape = shape_of(cells, order.score_of)
    warnings = (*shape.warnings, "merged_filled") if filled else shape.warnings
    return Shape(shape.headers, shape.rows, shape.lines, shape.header_row, warnings, shape.score)


def _cell(value: object) -> Cell:
    """Return a library's value as a cell: numbers as the text that was meant, midnights as days."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return number_text(float(value))
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value
    return str(value) if isinstance(value, time | timedelta) else ""
