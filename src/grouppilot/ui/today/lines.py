"""A day's checklist as the lines of a list: sections, catch-up lines, rows, and runs of one item."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from grouppilot.domain.days import Slot, peak_for
from grouppilot.ui.today import words
from grouppilot.ui.words import days
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.checklists import DayView, MissedRow
from grouppilot.usecases.due_rows import DueRow

Today = Counting("Today")
SLOTS = (Slot.MORNING, Slot.NOON, Slot.EVENING, Slot.OTHER)
FIRST_OVERDUE = 4
"""Catch-up lines that are shown before the rest is asked for."""

A_DAY = 24 * 60

SOON = 30
"""Minutes before its time from which a text counts as ready to post."""


@dataclass(frozen=True)
class Line:
    """One line as it is drawn.

    Attributes:
        kind: section, missed, more (catch-up lines), item or run.
        id: Names the line as long as it is about the same thing.
        note: At the right of a section.
        late: The time is past and nothing was done.
        chips: Short words after the title, each with its tone.
        group: For whom, empty where that goes without saying.
        copies: There is a text to copy.
        rows: What stands behind it: one row, those of a run, or none.
        missed: What stands behind a catch-up line.
    """

    kind: str
    id: str
    title: str
    note: str = ""
    time: str = ""
    late: bool = False
    state: str = "open"
    must: bool = False
    chips: tuple[words.Chip, ...] = ()
    group: str = ""
    copies: bool = False
    rows: tuple[DueRow, ...] = ()
    missed: MissedRow | None = None

    @property
    def chosen(self) -> bool:
        """Whether it can be chosen: everything but a section."""
        return self.kind != "section"

    def spoken(self) -> str:
        """Say all of it, for screen readers."""
        if self.kind == "more":
            return self.title
        if not self.chosen:
            return f"{self.title}, {self.note}"
        must = QCoreApplication.translate("Today", "must-do") if self.must else ""
        state = words.state_word(self.state)
        parts = [self.title, state, self.time, self.group, must, *(text for text, _ in self.chips)]
        return ", ".join(dict.fromkeys(part for part in parts if part))


def lines_of(
    view: DayView, group_id: int | None, minute: int | None, *, all_overdue: bool = False
) -> tuple[Line, ...]:
    """Return the lines of a day.

    Args:
        view: The day.
        group_id: The group in scope; with None the rows of one item for several groups become one line.
        minute: The time of day now, None when another day is shown.
        all_overdue: Show every catch-up line, not only the first.
    """
    lines = _overdue(view.missed, group_id, all_overdue)
    for slot in SLOTS:
        rows = [row for row in view.rows if row.slot is slot]
        if rows:
            lines.append(_section(slot, view, rows))
            lines += [_line(found, group_id, minute) for found in _merged(rows, group_id)]
    return tuple(lines)


def _overdue(missed: Sequence[MissedRow], group_id: int | None, everything: bool) -> list[Line]:
    if not missed:
        return []
    title = QCoreApplication.translate("Today", "Overdue")
    # One line more than shown would save nothing, so it is shown too.
    shown = missed if everything or len(missed) <= FIRST_OVERDUE + 1 else missed[:FIRST_OVERDUE]
    lines = [Line("section", "section.overdue", title, note=_left(len(missed)))]
    lines += [_missed(row, group_id) for row in shown]
    if len(shown) < len(missed):
        rest = Today.tr("Show %n more", "", len(missed) - len(shown))
        lines.append(Line("more", "more.overdue", rest))
    return lines


def _missed(row: MissedRow, group_id: int | None) -> Line:
    return Line(
        "missed",
        f"missed.{row.item_id}.{row.group_id or 0}",
        row.title,
        time=days.weekday(row.days[-1]) if len(row.days) == 1 else "",
        must=row.must,
        chips=(words.missed_chip(len(row.days)),),
        group=row.group if group_id is None else "",
        missed=row,
    )


def _section(slot: Slot, view: DayView, rows: Sequence[DueRow]) -> Line:
    window = peak_for(slot, view.peaks)
    title = name_of("slot", slot.value)
    if window is not None and slot is not Slot.OTHER:
        title = f"{title} • {words.peak(window)}"
    left = sum(row.state in ("open", "missed") for row in rows)
    return Line("section", f"section.{slot.value}", title, note=_left(left))


def _left(count: int) -> str:
    return Today.tr("%n left", "", count) if count else QCoreApplication.translate("Today", "done")


def _merged(rows: Iterable[DueRow], group_id: int | None) -> list[list[DueRow]]:
    found: dict[object, list[DueRow]] = {}
    for row in rows:
        alone = group_id is not None or row.broadcast < 2
        found.setdefault(row.id if alone else row.item_id, []).append(row)
    return list(found.values())


def _line(rows: list[DueRow], group_id: int | None, minute: int | None) -> Line:
    return _run(rows) if len(rows) > 1 else _item(rows[0], group_id, minute)


def _item(row: DueRow, group_id: int | None, minute: int | None) -> Line:
    chips = words.entry_chips(row) + words.figure_chips(row) + words.state_chips(row)
    if _soon(row.minute, minute) and row.state == "open" and row.has_text and not row.late:
        chips.append(words.ready())
    return Line(
        "item",
        row.id,
        row.title,
        time="" if row.minute is None else words.clock(row.minute),
        late=row.late and row.state == "open",
        state=row.state,
        must=row.must,
        chips=tuple(chips),
        group=row.group if group_id is None else "",
        copies=row.has_text,
        rows=(row,),
    )


def _soon(due: int | None, now: int | None) -> bool:
    if due is None or now is None:
        return False
    apart = abs(due - now)
    return min(apart, A_DAY - apart) <= SOON  # across midnight too


def _run(rows: list[DueRow]) -> Line:
    first = rows[0]
    answered = sum(row.state in ("done", "skipped") for row in rows)
    chips = [*words.entry_chips(first), words.run_chip(answered, len(rows))]
    late = any(row.late and row.state == "open" for row in rows)
    if late:
        chips.append((QCoreApplication.translate("Today", "late"), "warn"))
    return Line(
        "run",
        run_id(first.item_id, first.day),
        first.title,
        time="" if first.minute is None else words.clock(first.minute),
        late=late,
        state=_state(rows),
        must=first.must,
        chips=tuple(chips),
        group=words.groups(len(rows)),
        copies=first.has_text,
        rows=tuple(rows),
    )


def run_id(item_id: int, day: date) -> str:
    """Name the line of a broadcast run."""
    return f"run.{item_id}.{day.isoformat()}"


def _state(rows: Sequence[DueRow]) -> str:
    states = {row.state for row in rows}
    for state in ("open", "missed", "done"):
        if state in states:
            return state
    return "skipped"
