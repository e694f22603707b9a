"""Finds the table within a sheet: its header, its rows, and what stands around them."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from grouppilot.domain.cells import Cell, cell_text
from grouppilot.domain.roster_columns import header_score, is_chinese_name

Range = tuple[tuple[int, int], tuple[int, int]]
"""Rows and columns of the first and the last cell of a merged range, from 0."""

Score = Callable[[Sequence[Cell]], float]
"""Tells how much a line looks like a header: 1 or more where it is one for sure."""

_SEARCHED = 10
_FOOTER = re.compile(
    r"\s*(?:(?:备注|備註|注|说明|說明|制表人?|填表人?|合计|总计|总人数|统计|导出\w*|以上)\s*(?:[:：]|$)|[共计]\s*计?\s*\d+"
    r"|(?:notes?|total|sum|count|exported|generated|made by|prepared by)\b\s*(?:[:：]|\d|$|on\b|by\b))",
    re.I,
)
_FIGURE = re.compile(r"[+\d][\d\s./:-]*")


@dataclass(frozen=True)
class Shape:
    """A table found in a sheet; see `files.tables.Table` for its parts."""

    headers: tuple[str, ...]
    rows: list[list[Cell]]
    lines: list[int]
    header_row: int | None
    warnings: tuple[str, ...]
    score: float


def shape_of(cells: Sequence[Sequence[Cell]], score_of: Score = header_score) -> Shape:
    """Find header and rows: titles above, footers below, blank lines and repeated headers are left out.

    The header is looked for in the first ten lines: the line with most words known as headers; failing
    that, the first of the fullest lines, unless it looks like a member itself.

    Args:
        cells: The sheet.
        score_of: Tells how much a line looks like a header.
    """
    at, score = _find_header(cells, score_of)
    start = 0 if at is None else at + 1
    width = max(map(len, cells), default=0)
    headers = [""] * width if at is None else [" ".join(cell_text(cell).split()) for cell in cells[at]]
    body = [(line, row) for line, row in enumerate(cells[start:], start=start + 1) if not _blank(row)]
    warnings = []
    if at is not None:
        again = [pair for pair in body if list(pair[1]) != list(cells[at])]
        warnings += ["repeated_header"] * (len(again) < len(body))
        body = again
    kept = _without_footer(body, sum(map(bool, headers)))
    warnings += ["footer_left_out"] * (len(kept) < len(body))
    return Shape(
        tuple(_numbered(headers)),
        [list(row) for _, row in kept],
        [line for line, _ in kept],
        None if at is None else at + 1,
        tuple(warnings),
        score,
    )


def _blank(row: Sequence[Cell]) -> bool:
    return all(isinstance(cell, str) and not cell.strip() for cell in row)


def _find_header(cells: Sequence[Sequence[Cell]], score_of: Score) -> tuple[int | None, float]:
    top = [(at, row) for at, row in enumerate(cells[:_SEARCHED]) if not _blank(row)]
    if not top:
        return None, 0.0
    at, row = max(top, key=lambda pair: score_of(pair[1]))
    score = score_of(row)
    if score >= 1:
        return at, score
    fullest = max(sum(cell != "" for cell in row) for _, row in top)
    at, row = next((at, row) for at, row in top if sum(cell != "" for cell in row) == fullest)
    below = cells[at + 1 :]
    return (None, 0.0) if fullest < 2 or _like_data(row, below) else (at, score)


def _like_data(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> bool:
    """A line is a member if it has a day, a figure, a person's name, or a word that comes again below."""
    for at, cell in enumerate(row):
        if isinstance(cell, date) or is_chinese_name(cell) or _FIGURE.fullmatch(cell):
            return True
        if cell and any(at < len(other) and other[at] == cell for other in below[:200]):
            return True
    return False


def _without_footer(body: list[tuple[int, Sequence[Cell]]], columns: int) -> list[tuple[int, Sequence[Cell]]]:
    """Leave out the last lines that are remarks about the table: one or two cells, a remark's first word."""
    end = len(body)
    while end and columns > 2 and _is_footer(body[end - 1][1]):
        end -= 1
    return body[:end]


def _is_footer(row: Sequence[Cell]) -> bool:
    filled = [cell for cell in row if cell != ""]
    return len(filled) <= 2 and isinstance(filled[0], str) and _FOOTER.match(filled[0]) is not None


def _numbered(headers: Sequence[str]) -> list[str]:
    """Tell equal headers apart: 备注, 备注 2, 备注 3."""
    seen: Counter[str] = Counter()
    taken = set(headers)
    named = []
    for header in headers:
        seen[header] += 1
        name = header
        while header and seen[header] > 1 and (name := f"{header} {seen[header]}") in taken:
            seen[header] += 1
        taken.add(name)
        named.append(name)
    return named


def fill_merged(cells: list[list[Cell]], ranges: Sequence[Range]) -> bool:
    """Repeat what a cell merged over several lines says on each of them, in place; return whether any was.

    A cell merged over columns stays in its first: it is a title, or the header of several columns.
    """
    filled = False
    for (first, column), (last, _) in ranges:
        if last <= first or first >= len(cells) or column >= len(cells[first]):
            continue
        value = cells[first][column]
        for row in cells[first + 1 : last + 1]:
            if value != "" and column < len(row) and row[column] == "":
                row[column] = value
                filled = True
    return filled
