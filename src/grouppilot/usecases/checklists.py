"""The day's checklist: what is due, and the owner's answers to it."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import ModuleType
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.days import PeakWindow
from grouppilot.domain.due import Due, DueKey, due_id
from grouppilot.domain.refusals import Refused
from grouppilot.domain.settling import MissedLine, SettledDue, missed_lines
from grouppilot.store import checklist_queries as queries
from grouppilot.store import entry_due_queries, text_queries
from grouppilot.store.checklists import Draft, Tick
from grouppilot.usecases import steadiness
from grouppilot.usecases.calendar_due import entries_between
from grouppilot.usecases.due_rows import DueRow, Moment, answered_in, rows_in
from grouppilot.usecases.planning import Plan, due_or_settled
from grouppilot.usecases.settings import load
from grouppilot.usecases.unsettled import unsettled
from grouppilot.usecases.workspace import Workspace

ANSWERS = ("tick", "untick", "skip")
"""Actions that answer what is due, and change nothing else."""

CATCH_UP_DAYS = 60
MISSED_ENTRY_DAYS = 7
"""Days for which an entry that was not posted is asked about."""
LARGEST_FIGURE = 999_999_999_999
LONGEST_REASON = 400
LONGEST_NOTE = 2000


@dataclass(frozen=True)
class MissedRow:
    """One routine left unanswered on days that ended, however many they are."""

    item_id: int
    group_id: int | None
    group: str
    title: str
    days: tuple[date, ...]
    must: bool


@dataclass(frozen=True)
class DayView:
    """A day of the checklist, for all groups or one.

    Attributes:
        rows: In the order of the day.
        missed: Catch-up lines; only on today.
        done: Rows done or skipped, of ``total``.
        minutes_left: What the open rows take.
        streak: Days in a row on which every must-do was done or skipped.
        peaks: Peak windows of the scope.
    """

    day: date
    today: date
    rows: tuple[DueRow, ...]
    missed: tuple[MissedRow, ...]
    done: int
    total: int
    minutes_left: int
    streak: int
    peaks: tuple[PeakWindow, ...]


def day_view(ws: Workspace, day: date | None = None, group_id: int | None = None) -> DayView:
    """Return the checklist of a day, today by default, for one group or all."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now(), day, day)
        day = day or plan.today
        rows = rows_in(session, plan, day, ws.now())
        return view_in(day, rows, steadiness.Past(session, plan, group_id))


def view_in(day: date, rows: Sequence[DueRow], past: steadiness.Past) -> DayView:
    """Return the checklist of a day from its rows for all groups, within the session of ``past``."""
    plan, group_id = past.plan, past.group_id
    shown = tuple(row for row in rows if group_id in (None, row.group_id))
    return DayView(
        day=day,
        today=plan.today,
        missed=_missed(past.session, plan, group_id) if day == plan.today else (),
        streak=steadiness.streak_in(past, _musts(shown if day == plan.today else ())),
        peaks=_peaks(plan, group_id),
        **_counted(shown),
    )


def answered_view(ws: Workspace, view: DayView, keys: Collection[DueKey] | None = None) -> DayView | None:
    """Return today's checklist after answers to some of its rows, read in a fraction of the time.

    Args:
        ws: The workspace.
        view: As it was before; nothing but answers of its day may have changed since.
        keys: What was answered, where that is known; nothing else is read anew then.

    Returns:
        The checklist as ``day_view`` would return it; None where it must be read anew, as an answer to
        another day counts for more than its row.
    """
    now = ws.now()
    with ws.read() as session:
        moment = Moment(now, load(session))
        if not view.day == view.today == moment.today:
            return None
        rows = answered_in(session, view.rows, moment, keys)
    gained = _is_complete(rows) - _is_complete(view.rows)
    return replace(view, streak=view.streak + gained, **_counted(rows))


def _counted(rows: tuple[DueRow, ...]) -> dict[str, Any]:
    return {
        "rows": rows,
        "done": sum(row.state in ("done", "skipped") for row in rows),
        "total": len(rows),
        "minutes_left": sum(row.minutes for row in rows if row.state == "open"),
    }


def _is_complete(rows: Sequence[DueRow]) -> bool:
    musts, met = _musts(rows)
    return musts > 0 and musts == met


def missed(ws: Workspace, group_id: int | None = None) -> tuple[MissedRow, ...]:
    """Return the catch-up: one line a routine that was left unanswered on days that ended."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        return _missed(session, plan, group_id)


def open_counts(ws: Workspace) -> dict[int | None, int]:
    """Return how many items are open today for each group, and under None for everything."""
    with ws.read() as session:
        plan = Plan.load(session, ws.now())
        return counted(rows_in(session, plan, plan.today, ws.now()))


def counted(rows: Sequence[DueRow]) -> dict[int | None, int]:
    """Count the open rows of a day as ``open_counts`` does."""
    counts: dict[int | None, int] = {None: 0}
    for row in rows:
        if row.state == "open":
            counts[None] += 1
            if row.group_id is not None:
                counts[row.group_id] = counts.get(row.group_id, 0) + 1
    return counts


def tick(
    ws: Workspace,
    key: DueKey,
    *,
    figures: Mapping[str, float | None] | None = None,
    note: str | None = None,
    by: object = None,
) -> None:
    """Mark a due item done, with the figures it asks for. Ticking again changes figures and note.

    Args:
        ws: The workspace.
        key: What is due.
        figures: Those to note, by label; None takes one away. The others stay.
        note: A note in place of the one before; None leaves that.
        by: Whoever asks.

    Raises:
        Refused: ``not_due``, ``day_not_come``, ``bad_figure`` or ``unknown_figure``.
    """
    with _answering(ws, "tick", by, key) as session:
        if key.is_entry:
            _publish(session, ws, key, figures, note)
            return
        due = _Dues(session, ws).find(key, future=False)
        values = _checked(figures or {}, due)
        row = _done(session, ws, due)
        noted = {**(row.figures or {}), **values}
        row.figures = {label: value for label, value in noted.items() if value is not None}
        row.note = row.note if note is None else note


def skip(ws: Workspace, key: DueKey, reason: str = "", *, by: object = None) -> None:
    """Skip a due item with a reason; it counts neither as done nor as missed.

    Raises:
        Refused: ``not_due``.
    """
    with _answering(ws, "skip", by, key) as session:
        _skip(session, ws, _Dues(session, ws), key, reason)


def untick(ws: Workspace, key: DueKey, *, by: object = None) -> None:
    """Take an answer back: the item is open again, or missed where its day has ended.

    Raises:
        Refused: ``not_due`` or ``not_ticked``.
    """
    with _answering(ws, "untick", by, key) as session:
        _open_again(session, _Dues(session, ws), key, must=True)


def tick_all(ws: Workspace, keys: Sequence[DueKey], *, by: object = None) -> None:
    """Mark several due items done in one step, such as what is left of a broadcast run.

    Raises:
        Refused: ``not_due`` or ``day_not_come``; none is ticked then.
    """
    with _answering(ws, "tick", by, *keys) as session:
        dues = _Dues(session, ws)
        for key in keys:
            if key.is_entry:
                _publish(session, ws, key)
            else:
                _done(session, ws, dues.find(key, future=False))


def skip_all(ws: Workspace, keys: Sequence[DueKey], reason: str = "", *, by: object = None) -> None:
    """Skip several due items in one step, for the same reason.

    Raises:
        Refused: ``not_due``; none is skipped then.
    """
    with _answering(ws, "skip", by, *keys) as session:
        dues = _Dues(session, ws)
        for key in keys:
            _skip(session, ws, dues, key, reason)


def untick_all(ws: Workspace, keys: Sequence[DueKey], *, by: object = None) -> None:
    """Take several answers back in one step; those without an answer are left as they are.

    Raises:
        Refused: ``not_due``; nothing is taken back then.
    """
    with _answering(ws, "untick", by, *keys) as session:
        dues = _Dues(session, ws)
        for key in keys:
            _open_again(session, dues, key, must=False)


def write_note(ws: Workspace, key: DueKey, note: str, *, by: object = None) -> None:
    """Keep a note with a due item, answered or not.

    Raises:
        Refused: ``not_due``.
    """
    with _answering(ws, "note", by, key) as session:
        if key.is_entry:
            _publishing().note(session, ws, key, note.strip()[:LONGEST_NOTE])
            return
        _Dues(session, ws).find(key, future=True)
        kept: Tick | Draft | None = queries.find_tick(session, *key)
        if kept is None:
            kept = text_queries.draft_for(session, *key)
        if kept is None:
            kept = Draft(item_id=key.item_id, group_id=key.group_id, due=key.day, values={})
            session.add(kept)
        kept.note = note.strip()[:LONGEST_NOTE]


def recent_reasons(ws: Workspace, most: int = 4) -> tuple[str, ...]:
    """Return the reasons given for skipping last, each once, the newest first."""
    with ws.read() as session:
        return tuple(queries.recent_reasons(session, most))


def answer_missed(
    ws: Workspace, item_id: int, group_id: int | None, state: str, *, reason: str = "", by: object = None
) -> int:
    """Answer all missed days of one routine at once, as done, skipped or missed.

    Returns:
        How many days were answered.

    Raises:
        Refused: ``nothing_missed``.
    """
    with ws.write("missed.answer", by=by, answers=item_id > 0, state=state) as session:
        plan = Plan.load(session, ws.now())
        lines = [m for m in _missed(session, plan, None) if (m.item_id, m.group_id) == (item_id, group_id)]
        if not lines:
            raise Refused("nothing_missed")
        for day in lines[0].days:
            key = DueKey(item_id, group_id, day)
            if key.is_entry:
                _publishing().answer(session, ws, key, state, reason)
                continue
            row = _answer(session, ws, key, state)
            row.reason = reason.strip()[:LONGEST_REASON]
    return len(lines[0].days)


def _missed(session: Session, plan: Plan, group_id: int | None) -> tuple[MissedRow, ...]:
    since = plan.today - timedelta(days=CATCH_UP_DAYS)
    pending = [
        SettledDue(r.item_id, r.group_id, r.day, r.version_id, r.title, r.minute, r.must, r.minutes)
        for r in queries.unanswered(session, since)
        if r.day < plan.today
    ]
    pending += [row for row, answer in unsettled(session, plan, since) if answer is None]
    pending += _missed_entries(session, plan)
    wanted = (row for row in pending if group_id in (None, row.group_id))
    return tuple(_missed_row(line, plan) for line in missed_lines(wanted))


def _missed_entries(session: Session, plan: Plan) -> list[SettledDue]:
    first, last = plan.today - timedelta(days=MISSED_ENTRY_DAYS), plan.today - timedelta(days=1)
    return [
        SettledDue(*due.key, 0, due.title, due.minute, must=False, minutes=due.length)
        for due in entries_between(session, plan, first, last)
        if due.answer is None
    ]


def _missed_row(line: MissedLine, plan: Plan) -> MissedRow:
    name = plan.names[line.group_id].name if line.group_id is not None else ""
    return MissedRow(line.item_id, line.group_id, name, line.title, line.days, line.must)


def _musts(rows: Sequence[DueRow]) -> tuple[int, int]:
    musts = [row.state for row in rows if row.must]
    return len(musts), sum(state in ("done", "skipped") for state in musts)


def _peaks(plan: Plan, group_id: int | None) -> tuple[PeakWindow, ...]:
    own = plan.names[group_id].peaks if group_id is not None and group_id in plan.names else None
    return plan.settings.peaks if own is None else own


class _Dues:
    """Finds what is due under keys; what decides about an item and a day is read once."""

    def __init__(self, session: Session, ws: Workspace) -> None:
        self._session, self._ws = session, ws
        self._known: dict[tuple[int, date], tuple[date, dict[DueKey, Due]]] = {}

    def find(self, key: DueKey, *, future: bool) -> Due:
        """Return what is due, on a day to come only if ``future``."""
        today, dues = self._of(key.item_id, key.day)
        if key not in dues:
            raise Refused("not_due", id=due_id(*key))
        if key.day > today and not future:
            raise Refused("day_not_come", id=due_id(*key), day=key.day.isoformat())
        return dues[key]

    def _of(self, item_id: int, day: date) -> tuple[date, dict[DueKey, Due]]:
        if (item_id, day) not in self._known:
            plan = Plan.load(self._session, self._ws.now(), day, day, item_id=item_id)
            found = {due.key: due for due in due_or_settled(self._session, plan, day)}
            self._known[item_id, day] = plan.today, found
        return self._known[item_id, day]


@contextmanager
def _answering(ws: Workspace, action: str, by: object, *keys: DueKey) -> Iterator[Session]:
    """Begin the write of answers, named by the first of them."""
    entries = any(key.is_entry for key in keys)
    with ws.write(action, by=by, answers=not entries, past=False, title=_title(ws, keys[0])) as session:
        yield session


def _title(ws: Workspace, key: DueKey) -> str:
    with ws.read() as session:
        if key.is_entry:
            return entry_due_queries.title_of(session, -key.item_id)
        return queries.title_of(session, key.item_id) or ""


def _publishing() -> ModuleType:
    """Return what answers for entries, which a start has no need of."""
    from grouppilot.usecases import publishing

    return publishing


def _publish(
    session: Session,
    ws: Workspace,
    key: DueKey,
    figures: Mapping[str, float | None] | None = None,
    note: str | None = None,
) -> None:
    for label in figures or {}:
        raise Refused("unknown_figure", label=label)
    _publishing().answer(session, ws, key, "done")
    if note is not None:
        _publishing().note(session, ws, key, note)


def _skip(session: Session, ws: Workspace, dues: _Dues, key: DueKey, reason: str) -> None:
    if key.is_entry:
        _publishing().answer(session, ws, key, "skipped", reason)
        return
    dues.find(key, future=True)
    row = _answer(session, ws, key, "skipped")
    row.reason = reason.strip()[:LONGEST_REASON]


def _open_again(session: Session, dues: _Dues, key: DueKey, *, must: bool) -> None:
    if key.is_entry:
        _publishing().open_again(session, key, must=must)
        return
    dues.find(key, future=True)
    row = queries.find_tick(session, *key)
    if row is not None:
        session.delete(row)
    elif must:
        raise Refused("not_ticked", id=due_id(*key))


def _done(session: Session, ws: Workspace, due: Due) -> Tick:
    row = _answer(session, ws, due.key, "done")
    row.reason = ""
    if due.version.of_members and due.group_id is not None:
        row.members = queries.active_members(session, (due.group_id,)).get(due.group_id, 0)
    return row


def _answer(session: Session, ws: Workspace, key: DueKey, state: str) -> Tick:
    row = queries.find_tick(session, *key)
    if row is None:
        draft = text_queries.draft_for(session, *key)
        row = Tick(item_id=key.item_id, group_id=key.group_id, due=key.day, figures={})
        row.note = draft.note if draft else ""
        session.add(row)
    offset = ws.now().utcoffset()
    row.state, row.at = state, ws.now()
    row.at_offset = int(offset.total_seconds() // 60) if offset else 0
    return row


def _checked(figures: Mapping[str, Any], due: Due) -> dict[str, float | None]:
    checked: dict[str, float | None] = {}
    for label, value in figures.items():
        if label not in due.version.figures:
            raise Refused("unknown_figure", label=label)
        if value is None:
            checked[label] = None
            continue
        number = float(value)
        if not math.isfinite(number) or not 0 <= number <= LARGEST_FIGURE:
            raise Refused("bad_figure", label=label, value=str(value))
        checked[label] = int(number) if number.is_integer() else number
    return checked
