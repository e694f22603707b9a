"""Opens a plan of entries: a calendar file (.ics), a spreadsheet, or a text table."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from grouppilot.domain.plan_columns import field_of
from grouppilot.domain.plan_intake import MOST_ROWS, PlanRow
from grouppilot.domain.plan_rows import header_score, rows_of
from grouppilot.domain.refusals import Refused
from grouppilot.files import ics_child
from grouppilot.files.children import ask
from grouppilot.files.ics_child import CalendarFile, Order
from grouppilot.files.tables import MB, Limits, head_of, read_table, refusing
from grouppilot.files.tables_book import is_book

LIMITS = Limits(file_bytes=20 * MB, unpacked_bytes=200 * MB, cells=500_000, columns=200, seconds=60)
_MARK = "BEGIN:VCALENDAR"
_ENCODED = ("utf-8", "utf-16-le", "utf-16-be")


@dataclass(frozen=True)
class PlanSource:
    """A plan as it was understood.

    Attributes:
        name: Of the file.
        kind: A calendar file, or a table.
        rows: What it says.
        unknown: Headers of columns that nobody knows.
        sheets, sheet, encoding, encodings, warnings: As of `files.tables.Table`.
    """

    name: str
    kind: Literal["ics", "table"]
    rows: tuple[PlanRow, ...]
    unknown: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def read_plan(
    path: Path,
    zone: str,
    today: date,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    limits: Limits = LIMITS,
    cancelled: Callable[[], bool] | None = None,
) -> PlanSource:
    """Read a plan from a file.

    Args:
        path: ICS, CSV, TSV or other text, XLSX, XLS or ODS.
        zone: IANA name of the workspace's zone, onto whose days and clock it is read.
        today: The owner's day.
        sheet: The sheet to read; without it the one that looks most like a plan.
        encoding: The owner's word on the encoding of a text.
        limits: How much is taken in.
        cancelled: Asked now and then.

    Raises:
        Refused: As ``files.tables.read_table`` and ``files.ics_child.read``; ``plan_no_title`` for a table
            that does not say what its entries are, ``plan_too_many`` with ``most``, ``plan_empty``.
        Cancelled: If the owner stopped it.
    """
    with refusing(path):
        head = head_of(path, limits)
    is_book(path, head, limits.unpacked_bytes)  # refuses pictures, programs and other archives
    if path.suffix.lower() in (".ics", ".ical", ".ifb", ".vcs") or _is_calendar(head):
        order = Order(str(path), encoding, zone, today, limits.memory_bytes)
        found: CalendarFile = ask(ics_child.main, order, limits.seconds, cancelled)
        read = PlanSource(path.name, "ics", found.rows)
        return replace(read, encoding=found.encoding, encodings=found.encodings, warnings=found.warnings)
    return _of_table(path, today, sheet, encoding, limits, cancelled)


def _is_calendar(head: bytes) -> bool:
    return any(_MARK.encode(name) in head.upper() for name in _ENCODED)


def _of_table(
    path: Path,
    today: date,
    sheet: str | None,
    encoding: str | None,
    limits: Limits,
    cancelled: Callable[[], bool] | None,
) -> PlanSource:
    table = read_table(
        path, sheet=sheet, encoding=encoding, limits=limits, cancelled=cancelled, score_of=header_score
    )
    if len(table.rows) > MOST_ROWS:
        raise Refused("plan_too_many", most=MOST_ROWS)
    rows = tuple(rows_of(table.headers, table.rows, table.lines, today))
    if not rows:
        raise Refused("plan_empty")
    unknown = tuple(header for header in table.headers if header and field_of(header) is None)
    return PlanSource(
        path.name,
        "table",
        rows,
        unknown,
        table.sheets,
        table.sheet,
        table.encoding,
        table.encodings,
        table.warnings,
    )
