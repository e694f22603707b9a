"""Chats in tables: rows of a CSV of any size, with line ends within cells and headers below a few lines."""

import csv
from collections.abc import Callable, Iterator, Sequence

from grouppilot.files.chats.opened import Opened

_DELIMITERS = (",", "\t", ";")
_DEEPEST_HEADER = 10
_WIDEST = 200
_SAMPLE = 30

Row = list[str]


class Table:
    """The rows of a file below its header.

    Args:
        file: The file.
        is_header: Whether a row is the header, given in lower case without blanks around the cells.

    Attributes:
        header: Its names in lower case, empty if there is none.
        above: The rows above it.
        spoiled: Rows that could not be read, counted as `rows` goes on.
    """

    def __init__(self, file: Opened, is_header: Callable[[Sequence[str]], bool]) -> None:
        self._file = file
        self._delimiter = ","
        self._place = -1
        self.header: Row = []
        self.above: list[Row] = []
        self.spoiled = 0
        for delimiter in _DELIMITERS:
            rows = list(_first(file, delimiter))
            place = next((at for at, row in enumerate(rows) if is_header(_named(row))), -1)
            if place >= 0:
                self._delimiter, self._place = delimiter, place
                self.header, self.above = _named(rows[place]), rows[:place]
                return

    def rows(self, *, tell: bool = True) -> Iterator[Row]:
        """Yield the rows below the header; an empty one for each that could not be read.

        Args:
            tell: Whether the progress is told.
        """
        reader = csv.reader(_lines(self._file, tell=tell), delimiter=self._delimiter)
        place = -1
        while True:
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:  # a cell without an end: the rest goes on after so many characters
                self.spoiled += 1
                continue
            place += 1
            if place > self._place and any(row):
                yield row

    def place(self, *names: str) -> int:
        """Return the column of the first of some names that the header has, -1 for none."""
        return next((self.header.index(name) for name in names if name in self.header), -1)


def cell(row: Row, place: int) -> str:
    """Return a cell without blanks around it, ``""`` where the row has none."""
    return row[place].strip() if 0 <= place < len(row) else ""


def _named(row: Sequence[str]) -> Row:
    return [each.strip().lower() for each in row[:_WIDEST]]


def _first(file: Opened, delimiter: str) -> Iterator[Row]:
    lines = [f"{line}\n" for line in file.lines[:_SAMPLE]]
    try:
        for place, row in enumerate(csv.reader(lines, delimiter=delimiter)):
            if place >= _DEEPEST_HEADER:
                return
            yield row
    except csv.Error:
        return


def _lines(file: Opened, *, tell: bool) -> Iterator[str]:
    for block in file.blocks(tell=tell):
        yield from (f"{line}\n" for line in block.removesuffix("\n").split("\n"))
