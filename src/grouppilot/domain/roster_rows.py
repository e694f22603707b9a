"""Turns the rows of a table into what they say about members, with the reason beside each odd cell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from grouppilot.domain.cells import Cell, cell_text, damaged, tidy, tidy_lines, without_controls
from grouppilot.domain.folding import fold
from grouppilot.domain.roster_columns import NAMES, require_name
from grouppilot.domain.roster_dates import DateColumn, parse_dates
from grouppilot.domain.roster_words import is_nothing, key_of, split_list

Value = str | int | date | tuple[str, ...]
"""number: int · joined, left: date · role, tags: tuple of words · everything else: text."""

LIMITS = {"note": 4000, "tags": 1000, "phone": 60, "custom1": 400, "custom2": 400, "custom3": 400}
"""Characters a field holds; the others hold 200."""

FATAL = frozenset({"no_name", "too_long", "bad_date", "bad_character"})
"""Reasons that make a row wrong; with any other the row is taken, without or in spite of that cell."""

_DATES = ("joined", "left")


@dataclass(frozen=True)
class CellIssue:
    """Why one cell is odd.

    Attributes:
        field: The field it was read for.
        column: Its column in the table, None if the row as a whole is meant.
        text: What the cell shows.
        code: One of `FATAL`, or ``date_not_exact``, ``date_guessed``, ``number_damaged``,
            ``number_not_whole``, ``unknown_status``, ``still_member``, ``new_role``, ``new_tier``.
    """

    field: str
    column: int | None
    text: str
    code: str


@dataclass(frozen=True)
class RosterRow:
    """What one row of a roster says.

    Attributes:
        line: Its number in the file, from 1, as a spreadsheet shows it.
        values: Field → value, only where the file says something.
        issues: Odd cells.
    """

    line: int
    values: Mapping[str, Value]
    issues: tuple[CellIssue, ...] = ()

    @property
    def wrong(self) -> bool:
        """Whether the row cannot be taken."""
        return any(issue.code in FATAL for issue in self.issues)

    def text(self, name: str) -> str:
        """Return a value as text, ``""`` if the row does not say it."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""


@dataclass(frozen=True)
class Vocabulary:
    """The owner's own words, by folded form, beside those that everybody uses.

    Attributes:
        roles, tiers, statuses: Word → key, e.g. ``{"财务": "own:3"}``.
        date_order: ``ymd``, ``dmy`` or ``mdy`` where the owner decided it.
        today: The owner's day, for dates in the future.
    """

    roles: Mapping[str, str] = field(default_factory=dict)
    tiers: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    date_order: str | None = None
    today: date | None = None


def rows_from(
    rows: Sequence[Sequence[Cell]],
    columns: Mapping[int, str | None],
    *,
    headers: Sequence[str] = (),
    lines: Sequence[int] = (),
    words: Vocabulary | None = None,
) -> list[RosterRow]:
    """Read the rows of a table.

    Args:
        rows: The cells below the header.
        columns: Column index → field or None, as `guess_columns` gives it or the owner corrected it.
        headers: For the refusal only.
        lines: The line of each row in the file; counted from 1 if left out.
        words: The owner's own words and decisions.

    Raises:
        Refused: ``no_name_column``.
    """
    require_name(columns, headers)
    words = words or Vocabulary()
    fields = {name: index for index, name in columns.items() if name}
    days = {name: _day_column(rows, fields[name], words) for name in _DATES if name in fields}
    return [
        _row(row, at, lines[at] if at < len(lines) else at + 1, fields, days, words)
        for at, row in enumerate(rows)
    ]


def _day_column(rows: Sequence[Sequence[Cell]], index: int, words: Vocabulary) -> DateColumn:
    cells = [row[index] if index < len(row) else "" for row in rows]
    return parse_dates(cells, today=words.today, order=words.date_order)


def _row(
    cells: Sequence[Cell],
    at: int,
    line: int,
    fields: Mapping[str, int],
    days: Mapping[str, DateColumn],
    words: Vocabulary,
) -> RosterRow:
    values: dict[str, Value] = {}
    issues: list[CellIssue] = []
    for name, index in fields.items():
        text = cell_text(cells[index]) if index < len(cells) else ""
        if not text:
            continue
        value, code = _read_day(days[name], at) if name in days else _read(name, text, words)
        if value not in (None, "", ()):
            values[name] = value
        if code:
            issues.append(CellIssue(name, index, text, code))
    if values.get("status") == "active" and "left" in values:
        del values["left"]  # the day of an earlier stay: it would end the one that goes on
        issues.append(CellIssue("left", fields["left"], cell_text(cells[fields["left"]]), "still_member"))
    if not any(name in values or any(issue.field == name for issue in issues) for name in NAMES):
        issues.append(CellIssue("nickname", None, "", "no_name"))
    return RosterRow(line, values, tuple(issues))


def _read_day(column: DateColumn, at: int) -> tuple[Value | None, str]:
    day = column.days[at]
    return day, column.issues.get(at, "") or ("date_guessed" if column.guessed and day else "")


def _read(name: str, text: str, words: Vocabulary) -> tuple[Value | None, str]:
    if "\0" in text:
        return None, "bad_character"
    text = without_controls(text)
    if len(text) > LIMITS.get(name, 200):
        return None, "too_long"
    if name in NAMES or name == "note":
        return (tidy_lines(text) if name == "note" else tidy(text)), ""
    return (None, "") if is_nothing(text) else _READERS.get(name, _plain)(text, words)


def _plain(text: str, _words: Vocabulary) -> tuple[Value | None, str]:
    return tidy(text), ""


def _number(text: str, _words: Vocabulary) -> tuple[Value | None, str]:
    """An enrolment number is whole: ``007`` and ``No. 7`` are 7."""
    if damaged(text):
        return None, "number_damaged"
    digits = text.strip()
    if not digits.isdecimal():
        digits = fold(tidy(text)).removeprefix("no.").removeprefix("no").lstrip("#. ").strip()
    return (int(digits), "") if digits.isdecimal() and len(digits) < 10 else (None, "number_not_whole")


def _long_number(text: str, _words: Vocabulary) -> tuple[Value | None, str]:
    return tidy(text), "number_damaged" if damaged(text) else ""


def _tags(text: str, _words: Vocabulary) -> tuple[Value | None, str]:
    return split_list(text), ""


def _role(text: str, words: Vocabulary) -> tuple[Value | None, str]:
    """A word nobody knows is a role of the owner's own, kept as it is written."""
    whole = key_of("role", text, words.roles)
    if whole is not None:
        return ((whole,) if whole else ()), ""
    parts = split_list(text)
    keys = [key_of("role", part, words.roles) for part in parts]
    named = (part if key is None else key for part, key in zip(parts, keys, strict=True))
    return tuple(dict.fromkeys(name for name in named if name)), "new_role" if None in keys else ""


def _tier(text: str, words: Vocabulary) -> tuple[Value | None, str]:
    key = key_of("tier", text, words.tiers)
    return (tidy(text), "new_tier") if key is None else (key, "")


def _status(text: str, words: Vocabulary) -> tuple[Value | None, str]:
    key = key_of("status", text, words.statuses)
    return key, "unknown_status" if key is None else ""


_READERS: dict[str, Callable[[str, Vocabulary], tuple[Value | None, str]]] = {
    "number": _number,
    "platform_id": _long_number,
    "phone": _long_number,
    "tags": _tags,
    "role": _role,
    "tier": _tier,
    "status": _status,
}
