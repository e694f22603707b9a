"""Opens any source of a roster: a table, a list of names, a chat app's member page, a chain sign-up."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from grouppilot.domain import member_pages
from grouppilot.domain.roster_columns import guess_columns
from grouppilot.domain.roster_lists import chain_rows, name_rows
from grouppilot.domain.roster_rows import RosterRow, Vocabulary, rows_from
from grouppilot.files.tables import Limits, Table, read_table

NEARLY_ALL = 0.8


@dataclass(frozen=True)
class RosterSource:
    """A source as it was understood, for the owner to correct.

    Attributes:
        kind: A table, names one a line (with what a member page tells of them), or a chain sign-up.
        table: Its cells. Lists have no headers: a name column, and for chains the count beside it.
        columns: Column index → field or None, as guessed.
        yourself: It names whoever copied it as "You", who is in no row.
    """

    kind: Literal["table", "names", "chain"]
    table: Table
    columns: dict[int, str | None]
    yourself: bool = False

    def rows(
        self, columns: Mapping[int, str | None] | None = None, words: Vocabulary | None = None
    ) -> list[RosterRow]:
        """Return what the rows say, by the guessed columns or the owner's.

        Raises:
            Refused: ``no_name_column``.
        """
        table = self.table
        chosen = self.columns if columns is None else columns
        return rows_from(table.rows, chosen, headers=table.headers, lines=table.lines, words=words)


def read_roster(
    source: Path | str,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    known: Mapping[str, str | None] | None = None,
    limits: Limits | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RosterSource:
    """Read a roster from a file (a Path) or pasted text (a str) and guess its columns.

    Args:
        source, sheet, encoding, delimiter, limits, cancelled: As for `read_table`.
        known: As for `guess_columns`: `header_key` → field or None.

    Raises:
        Refused: As `read_table` does. A table without a name column is no refusal yet: the owner may name
            one; `RosterSource.rows` refuses.
        Cancelled: If the owner stopped it.
    """
    table = read_table(
        source, sheet=sheet, encoding=encoding, delimiter=delimiter, limits=limits, cancelled=cancelled
    )
    prose = isinstance(source, str) or source.suffix.lower() in (".txt", ".md", "")
    if prose and delimiter is None and table.text:
        listed = _chain(table) or _page(table) or _names(table)
        if listed:
            return listed
    return RosterSource("table", table, guess_columns(table.headers, table.rows, known))


def _chain(table: Table) -> RosterSource | None:
    rows = chain_rows(table.text)
    return _list("chain", table, rows, {0: "nickname", 1: "note"}) if rows else None


def _page(table: Table) -> RosterSource | None:
    if table.header_row is not None or _has_columns(table):
        return None
    page = member_pages.read_page(table.text)
    if page is None:
        return None
    told = [at for at in member_pages.COLUMNS if any(row[at] for row in page.rows)]
    columns: dict[int, str | None] = {place: member_pages.COLUMNS[at] for place, at in enumerate(told)}
    rows = [[row[at] for at in told] for row in page.rows]
    return replace(_list("names", table, rows, columns, page.lines), yourself=page.yourself)


def _has_columns(table: Table) -> bool:
    """Tell whether nearly every line has several cells, as in a table that came without its head."""
    several = sum(sum(cell != "" for cell in row) > 1 for row in table.rows)
    return bool(table.delimiter) and len(table.rows) > 1 and several >= NEARLY_ALL * len(table.rows)


def _names(table: Table) -> RosterSource | None:
    if table.delimiter or table.header_row is not None:
        return None
    rows = name_rows(table.text.splitlines())
    return _list("names", table, rows, {0: "nickname"}) if rows else None


def _list(
    kind: Literal["names", "chain"],
    table: Table,
    rows: list[list[str]],
    columns: dict[int, str | None],
    lines: Sequence[int] = (),
) -> RosterSource:
    listed = Table(
        ("",) * len(columns),
        [list(row) for row in rows],
        list(lines or range(1, len(rows) + 1)),
        None,
        encoding=table.encoding,
        encodings=table.encodings,
        warnings=table.warnings,
        text=table.text,
    )
    return RosterSource(kind, listed, columns)
