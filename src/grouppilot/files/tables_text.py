"""Text tables: which encoding, which delimiter, which cells."""

import codecs
import contextlib
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from grouppilot.domain.cells import Cell, unguarded
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_columns import header_score
from grouppilot.files.tables_shape import Score

ENCODINGS = ("utf-8", "utf-16", "gb18030", "big5", "cp1252")
"""The encodings that can be chosen, best guess first."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_ONE_COLUMN = "\x1f"  # no text has this character, so the whole line is one cell
_DELIMITERS = (",", ";", "\t", "|", _ONE_COLUMN)
_DECLARED = re.compile(r'"?sep=([^"\r\n])"?\r?\n?')
_QUOTED = re.compile(r'".*"')
_HIGH = re.compile(rb"[\x80-\xff]+")


@dataclass(frozen=True)
class Decoded:
    """A text and how its bytes were read."""

    text: str
    encoding: str
    others: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Read bytes as text: by mark, as strict UTF-8, as UTF-16, then by what reads like the language.

    Args:
        data: The file.
        encoding: One of `ENCODINGS` where the owner chose it.

    Raises:
        Refused: ``encoding_unknown`` for an encoding that is none of `ENCODINGS`.
    """
    if encoding is not None and encoding not in ENCODINGS:
        raise Refused("encoding_unknown", encoding=encoding)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    chosen = encoding or marked
    if chosen is None and b"\0" in data:
        chosen = _utf16_without_mark(data) or "utf-8"
    fitting = () if marked else tuple(name for name in ENCODINGS if _fits(data, name))
    guessed = chosen is None and "utf-8" not in fitting
    if chosen is None:
        chosen = "utf-8" if "utf-8" in fitting else _likeliest(data, fitting)
    text = _strict(data, chosen)
    warnings = ("encoding_guessed",) * guessed
    if text is None:
        text = data.decode(chosen, errors="replace").removeprefix("\ufeff")
        warnings = (*warnings, "bad_bytes")
    shown = "utf-16" if chosen.startswith("utf-16") else chosen
    return Decoded(text, shown, tuple(name for name in fitting if name != shown), warnings)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        return None


def _fits(data: bytes, encoding: str) -> bool:
    """Whether the bytes are text in this encoding; any even number of bytes could be UTF-16."""
    if encoding == "utf-16":
        return b"\0" in data and _utf16_without_mark(data) is not None
    return _strict(data, encoding) is not None


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 shows by line ends and digits whose other byte is 0, always on the same side."""
    best = {name: _strict(data, name) for name in ("utf-16-le", "utf-16-be")}
    scores = {name: _readable(text) for name, text in best.items() if text and "\0" not in text}
    name = max(scores, key=scores.__getitem__, default=None)
    return name if name is not None and scores[name] > 0.9 else None


def _readable(text: str) -> float:
    """The share of characters that rosters are made of: ASCII, Latin, Chinese, their marks."""
    known = sum(
        char < "\u0250" or "\u4e00" <= char <= "\u9fff" or "\u3000" <= char <= "\u303f" or char > "\uff00"
        for char in text[:5000]
    )
    return known / max(1, len(text[:5000]))


def _likeliest(data: bytes, fitting: Sequence[str]) -> str:
    """Tell GB18030, Big5 and cp1252 apart by how common the characters are that each reads.

    Names are nearly all from the first level of GB2312 or of Big5, and bytes of one rarely read as such in
    the other. Western text has its accents one by one between ASCII letters.
    """
    sample = data[:_SAMPLE].rpartition(b"\n")[0] or data[:_SAMPLE]
    if "cp1252" in fitting and all(len(run) == 1 and run >= b"\xc0" for run in _HIGH.findall(sample)):
        return "cp1252"
    scores = {"gb18030": _common(sample, "gb18030", "gb2312", 0xB0, 0xD7)}
    if "big5" in fitting:
        scores["big5"] = _common(sample, "big5", "big5", 0xA4, 0xC6)
    if "gb18030" not in fitting:
        scores.pop("gb18030")
    return max(scores, key=scores.__getitem__, default="cp1252")


def _common(sample: bytes, encoding: str, core: str, first: int, last: int) -> float:
    """The share of non-ASCII letters whose lead byte lies in the first level of ``core``."""
    letters = [
        char for char in sample.decode(encoding, errors="ignore") if char > "\u2e80" and char.isalpha()
    ]
    leads = [char.encode(core, errors="ignore")[:1] for char in letters]
    return sum(bool(lead) and first <= lead[0] <= last for lead in leads) / max(1, len(letters))


def choose_delimiter(text: str, score_of: Score = header_score) -> str:
    """Return what separates the columns, ``""`` if there is only one column.

    The delimiter under which a line reads most like a header wins, then the one that most lines have as
    often as that line.

    Args:
        text: The table.
        score_of: Tells how much a line looks like a header.
    """
    sample = text[:_SAMPLE]
    declared = _DECLARED.match(sample)
    if declared:
        return declared[1]
    best = max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter, score_of))
    return "" if best == _ONE_COLUMN else best


def _fit(sample: str, delimiter: str, score_of: Score) -> tuple[float, float, int]:
    rows = [row for row, _ in zip(_rows(sample, delimiter), range(60), strict=False) if any(row)]
    if not rows:
        return 0.0, 0.0, 0
    header = max(rows[:10], key=lambda row: score_of(row[:200]))
    score = score_of(header[:200])
    width = len(header) if score > 0 else max(map(len, rows[:10]))
    same = sum(len(row) == width for row in rows) / len(rows)
    if width == 1:
        return score, 0.0, int(delimiter == _ONE_COLUMN)
    return score, same if score > 0 or same > 0.6 else 0.0, 0


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    """Yield rows, forgiving stray quotes."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    with contextlib.suppress(csv.Error):  # only a cell too long; `parse` refuses it
        yield from reader


def parse(
    text: str, delimiter: str, most_columns: int, most_cells: int
) -> tuple[list[list[Cell]], tuple[str, ...]]:
    """Cut a text into cells, without the apostrophes that guard formulas.

    Returns:
        The rows, all equally long, and warnings: ``open_quote`` if quotes were taken as characters, because
        they do not close and each line is a row without them.

    Raises:
        Refused: ``open_quote`` or ``cell_too_long`` (``line``), ``too_many_columns``, ``table_too_large``.
    """
    declared = _DECLARED.match(text)
    body = text[declared.end() :] if declared else text
    delimiter = delimiter or _ONE_COLUMN
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    rows_read = _Rows(reader)
    try:
        rows = _collect(rows_read, most_columns, most_cells)
    except csv.Error as error:
        line = rows_read.begun + bool(declared)
        if "limit" in str(error):
            raise Refused("cell_too_long", line=line) from error
        rows = _without_quotes(body, delimiter, most_columns, most_cells)
        filled = {len(row) for row in rows if any(row)}
        if len(filled) != 1:
            raise Refused("open_quote", line=line) from error
        return rows, ("open_quote",)
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return rows, ()


class _Rows:
    """The rows of a csv reader; ``begun`` is the line, from 1, in which the one being read begins."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self.begun = 1

    def __iter__(self) -> Iterator[list[str]]:
        for row in self._reader:
            self.begun = self._reader.line_num + 1
            yield row


def _collect(reader: Iterable[list[str]], most_columns: int, most_cells: int) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    width = 0
    for row in reader:
        if len(row) > most_columns:
            raise Refused("too_many_columns", columns=len(row), most=most_columns)
        width = max(width, len(row))
        if width * (len(rows) + 1) > most_cells:
            raise Refused("table_too_large", most_cells=most_cells)
        rows.append([unguarded(cell) if cell[:1] == "'" else cell for cell in row])
    return rows


def _without_quotes(text: str, delimiter: str, most_columns: int, most_cells: int) -> list[list[Cell]]:
    """Cut at each delimiter and line end; only quotes around a whole cell are taken off."""
    lines = (line.split(delimiter) for line in text.splitlines())
    bare = (
        [cell[1:-1].replace('""', '"') if _QUOTED.fullmatch(cell) else cell for cell in row] for row in lines
    )
    return _collect(bare, most_columns, most_cells)
