"""Plans in tables: what each row says of an entry, with headers and words as people write them."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from grouppilot.domain import plan_columns, plan_times
from grouppilot.domain.cells import Cell, cell_text, tidy, tidy_lines, without_controls
from grouppilot.domain.entries import FIRST_DAY
from grouppilot.domain.plan_intake import Note, PlanRow
from grouppilot.domain.refusals import Refused
from grouppilot.domain.roster_dates import parse_dates
from grouppilot.domain.series import LAST_DAY

_TEXTS: Mapping[str, int] = MappingProxyType(
    {"title": 200, "reply": 400, "reply_cost": 60, "responsible": 200, "text": 8000, "note": 2000}
)
_OF_LINES = frozenset(("text", "note"))
_POSTED = ("published", "reviewed")
_NO_YEAR = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?\s*(?:[(（]?(?:周|星期|礼拜).*)?")
_BACK = timedelta(days=60)
"""A day without a year may lie so far back; else the coming one is meant."""


def header_score(cells: Sequence[Cell]) -> float:
    """Return how much a line looks like the header of a plan, as `tables_shape` asks."""
    filled = [cell_text(cell) for cell in cells if cell != ""]
    known = sum(len(text) <= 40 and plan_columns.field_of(text) is not None for text in filled)
    alone = len(filled) == 1 and plan_columns.field_of(filled[0]) != "title"
    return known - (len(filled) - known) / 2 if known and not alone else 0.0


def columns_of(headers: Sequence[str]) -> dict[int, str]:
    """Return the field of each column that is known, each field once.

    Raises:
        Refused: ``plan_no_title`` with the ``headers`` seen where no column says what the entries are.
    """
    found: dict[int, str] = {}
    for at, header in enumerate(headers):
        known = plan_columns.field_of(header) if header else None
        if known is not None and known not in found.values():
            found[at] = known
    if "title" not in found.values():
        raise Refused("plan_no_title", headers=[header for header in headers if header][:12])
    return found


def rows_of(
    headers: Sequence[str], rows: Sequence[Sequence[Cell]], lines: Sequence[int], today: date
) -> list[PlanRow]:
    """Return what the rows of a table say.

    Args:
        headers: The header row.
        rows: Those below it.
        lines: The line of each in the file.
        today: The owner's day, by which days without a year are read.

    Raises:
        Refused: As ``columns_of``.
    """
    columns = columns_of(headers)
    days = _days(columns, rows, today)
    return [
        _row(line, {name: row[at] for at, name in columns.items() if at < len(row)}, day)
        for row, line, day in zip(rows, lines, days, strict=True)
    ]


@dataclass
class _Said:
    fields: dict[str, Any] = field(default_factory=dict)
    groups: str = ""
    notes: list[Note] = field(default_factory=list)
    wrong: Note | None = None


def _row(line: int, cells: Mapping[str, Cell], day: tuple[date | None, bool]) -> PlanRow:
    said = _Said()
    for name, cell in cells.items():
        text = without_controls(tidy_lines(cell_text(cell)))
        if text and name in _READERS:
            _READERS[name](said, name, text)
    _place(said, cells, day)
    uid, original = plan_columns.parse_uid(tidy(cell_text(cells.get("uid", ""))))
    if not said.fields.get("title") and not uid:
        said.wrong = said.wrong or Note("title_missing")
    return PlanRow(line, uid, original, said.fields, said.groups, (), tuple(said.notes), said.wrong)


def _days(
    columns: Mapping[int, str], rows: Sequence[Sequence[Cell]], today: date
) -> list[tuple[date | None, bool]]:
    """Return the day of each row, and whether its cell could be read."""
    at = next((at for at, name in columns.items() if name == "day"), None)
    if at is None:
        return [(None, True)] * len(rows)
    cells = [row[at] if at < len(row) else "" for row in rows]
    read = parse_dates(cells)
    found = [
        (day or _coming(cell, today), index not in read.issues or _coming(cell, today) is not None)
        for index, (cell, day) in enumerate(zip(cells, read.days, strict=True))
    ]
    return _with_days_above(found, cells, _texts_of(columns, rows, "time"))


def _texts_of(columns: Mapping[int, str], rows: Sequence[Sequence[Cell]], name: str) -> list[str]:
    at = next((at for at, field in columns.items() if field == name), None)
    return [tidy(cell_text(row[at])) if at is not None and at < len(row) else "" for row in rows]


def _with_days_above(
    found: Sequence[tuple[date | None, bool]], cells: Sequence[Cell], times: Sequence[str]
) -> list[tuple[date | None, bool]]:
    """Give a row with a time and no day that of the row above: a day is written once for all its hours."""
    filled: list[tuple[date | None, bool]] = []
    for day, cell, time in zip(found, cells, times, strict=True):
        same = cell == "" and time and filled and filled[-1][1]
        filled.append(filled[-1] if same else day)
    return filled


def _coming(cell: Cell, today: date) -> date | None:
    """Return the day that a text such as 6月11日 means: the next one, unless it was only lately."""
    found = _NO_YEAR.fullmatch(tidy(cell)) if isinstance(cell, str) else None
    if found is None:
        return None
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            day = date(year, int(found[1]), int(found[2]))
        except ValueError:
            continue
        if day >= today - _BACK:
            return day
    return None


def _place(said: _Said, cells: Mapping[str, Cell], read: tuple[date | None, bool]) -> None:
    """Say on which day and at what time; a time in the cell of the day counts where there is no other."""
    day, readable = read
    if not readable:
        said.wrong = Note("bad_day", "day", cell_text(cells["day"])[:40])
        return
    if day is None:
        return
    if not FIRST_DAY <= day <= LAST_DAY:
        said.wrong = Note("bad_day", "day", day.isoformat())
        return
    said.fields["day"] = day
    text = tidy(cell_text(cells.get("time", "")))
    span = plan_times.time_span(text) if text else _time_beside(cells["day"])
    if span is None:
        said.wrong = Note("bad_time", "time", text[:40])
        return
    said.fields["minute"] = span[0]
    if span[1] and "length" not in said.fields:
        said.fields["length"] = span[1]


def _time_beside(cell: Cell) -> tuple[int | None, int]:
    """Return the time that the cell of a day holds, too; all day where it holds none."""
    _, _, rest = tidy(cell).partition(" ") if isinstance(cell, str) else ("", "", "")
    return (plan_times.time_span(rest) if rest else None) or (None, 0)


def _text(said: _Said, name: str, text: str) -> None:
    text = text if name in _OF_LINES else tidy(text)
    if len(text) > _TEXTS[name]:
        said.notes.append(Note("cut", name))
    said.fields[name] = text[: _TEXTS[name]].rstrip()


def _length(said: _Said, name: str, text: str) -> None:
    minutes = plan_times.minutes_in(text)
    if minutes is None or minutes > 7 * plan_times.DAY:
        said.notes.append(Note("value_unknown", name, text[:40]))
    else:
        said.fields["length"] = minutes


def _word(said: _Said, name: str, text: str) -> None:
    key = plan_columns.key_of(name, text)
    if key is None:
        said.notes.append(Note("value_unknown", name, text[:40]))
    elif name in ("timetable", "working"):
        said.fields[name] = key == "yes"
    else:
        said.fields[name] = key


def _channels(said: _Said, name: str, text: str) -> None:
    keys = plan_columns.keys_in(name, text)
    known = tuple(dict.fromkeys(key for key in keys if key is not None))
    if None in keys:
        said.notes.append(Note("value_unknown", name, text[:40]))
    if known:
        said.fields[name] = known


def _groups(said: _Said, _name: str, text: str) -> None:
    said.groups = tidy(text)


def _rule(said: _Said, _name: str, text: str) -> None:
    said.fields["rule"] = tidy(text)[:400].removeprefix("RRULE:")


_READERS: Mapping[str, Callable[[_Said, str, str], None]] = {
    **dict.fromkeys(("title", "reply", "reply_cost", "responsible", "text", "note"), _text),
    **dict.fromkeys(("kind", "format", "origin", "state", "timetable", "working"), _word),
    "length": _length,
    "channels": _channels,
    "groups": _groups,
    "repeats": _rule,
}
