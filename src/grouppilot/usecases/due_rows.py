"""The rows of a day's checklist as a list shows them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.days import Slot, instant_of, owner_day, slot_of, sort_minute
from grouppilot.domain.due import Due, DueKey, due_id
from grouppilot.domain.settling import GRACE, is_late, state_of
from grouppilot.store import checklist_queries as queries
from grouppilot.store.checklists import Tick
from grouppilot.usecases.calendar_due import DueEntry, EntryFacts, entries_between, standing
from grouppilot.usecases.planning import Plan, due_or_settled
from grouppilot.usecases.settings import Settings


@dataclass(frozen=True)
class DueRow:
    """One item for one group (or for none) on one day, as a list shows it.

    Attributes:
        id: Text that names item, group and day.
        minute: Time of day in minutes, or None.
        state: open, done, skipped or missed.
        figures: Labels of the figures asked for; ``values`` holds those noted.
        members: How many members the first figure is read against, where the item asks for that.
        late: Open and past its time, or done after it.
        broadcast: How many groups this item is due for on this day.
        answered: Time of day (minutes in the workspace's zone) at which it was answered, or None.
        entry: What else there is to an entry of the calendar; None for an item.
    """

    id: str
    item_id: int
    group_id: int | None
    group: str
    day: date
    title: str
    minute: int | None
    slot: Slot
    state: str
    must: bool
    minutes: int
    figures: tuple[str, ...]
    values: Mapping[str, float]
    members: int | None
    reason: str
    note: str
    late: bool
    has_text: bool
    broadcast: int
    role: str
    responsible: str
    answered: int | None = None
    entry: EntryFacts | None = None

    @property
    def key(self) -> DueKey:
        """What its answer is kept under."""
        return DueKey(self.item_id, self.group_id, self.day)


class Moment:
    """The present moment as the rows of a day see it, worked out once for all of them."""

    def __init__(self, now: datetime, settings: Settings) -> None:
        self.now, self.zone, self.start = now, settings.zoneinfo, settings.day_start
        self.today = owner_day(now, self.zone, self.start)
        self._past: dict[int, bool] = {}

    def is_past(self, day: date, minute: int | None) -> bool:
        """Tell whether it is today's, and later than a time of day with some grace."""
        if day != self.today or minute is None:
            return False
        if minute not in self._past:
            self._past[minute] = self.now > instant_of(day, minute, self.zone, self.start) + GRACE
        return self._past[minute]


def rows_in(
    session: Session, plan: Plan, day: date, now: datetime, *, entries: bool = True
) -> tuple[DueRow, ...]:
    """Return every row of a day, within a session; without ``entries`` those of items alone."""
    moment = Moment(now, plan.settings)
    rows = _items(session, plan, day, moment)
    planned = entries_between(session, plan, day, day) if entries else []
    if not planned:
        return rows
    start = plan.settings.day_start
    return tuple(
        sorted(
            (*rows, *(entry_row(each, plan, moment) for each in planned)),
            key=lambda row: sort_minute(row.minute, start),
        )
    )


def _items(session: Session, plan: Plan, day: date, moment: Moment) -> tuple[DueRow, ...]:
    found = due_or_settled(session, plan, day)
    ticks = {DueKey(t.item_id, t.group_id, t.due): t for t in queries.ticks_on(session, day)}
    counts: dict[int, int] = {}
    for due in found:
        counts[due.item_id] = counts.get(due.item_id, 0) + 1
    members = _counted(session, {due.group_id for due in found if due.version.of_members})
    notes = queries.draft_notes(session, day)
    visible = (due for due in found if due.group_id is None or due.group_id in plan.names)
    return tuple(
        _row(
            due,
            ticks.get(due.key),
            plan,
            moment,
            counts[due.item_id],
            members.get(due.group_id or 0, 0),
            notes.get(due.key[:2], ""),
        )
        for due in visible
    )


def answered_in(
    session: Session, rows: Sequence[DueRow], moment: Moment, keys: Collection[DueKey] | None = None
) -> tuple[DueRow, ...]:
    """Return rows of one day with the answers they have now; all else about them stays.

    Args:
        session: To read with.
        rows: The rows.
        moment: The present one.
        keys: Those that may have been answered; any of them when None. The others may have become late.
    """
    if not rows:
        return ()
    session.flush()
    items = None if keys is None else {key.item_id for key in keys}
    # What is noted of an entry is the same in all its groups.
    day, asked = rows[0].day, [row for row in rows if keys is None or row.key in keys or _shared(row, items)]
    ticks = {DueKey(t.item_id, t.group_id, t.due): t for t in queries.ticks_on(session, day, items)}
    notes = queries.draft_notes(session, day)
    members = _counted(session, {row.group_id for row in asked if row.members is not None})
    entries = {row.entry.key: row.entry.number for row in asked if row.entry is not None}
    stands = standing(session, entries) if entries else {}

    def answered(row: DueRow) -> DueRow:
        if row.entry is not None:
            found = stands[row.entry.key]
            answer = _answer(day, row.minute, found.answers.get(row.group_id), moment, "")
            return replace(row, **{"answered": None, **answer, "note": found.note})
        tick = ticks.get(row.key)
        answer = _answer(day, row.minute, tick, moment, notes.get(row.key[:2], ""))
        read_against = _members(tick, members.get(row.group_id or 0, 0))
        return replace(
            row,
            **{"answered": None, **answer},
            members=None if row.members is None else read_against,
        )

    def waiting(row: DueRow) -> DueRow:
        late = row.state == "open" and moment.is_past(day, row.minute)
        return row if row.state != "open" or late == row.late else replace(row, late=late)

    known = {row.key for row in asked}
    return tuple(answered(row) if row.key in known else waiting(row) for row in rows)


def _shared(row: DueRow, items: Collection[int] | None) -> bool:
    return row.entry is not None and items is not None and row.item_id in items


def entry_row(due: DueEntry, plan: Plan, moment: Moment) -> DueRow:
    """Return an entry of the calendar as a row of its day."""
    return DueRow(
        id=due_id(*due.key),
        item_id=due.key.item_id,
        group_id=due.key.group_id,
        group=plan.names[due.key.group_id].name if due.key.group_id is not None else "",
        day=due.key.day,
        title=due.title,
        minute=due.minute,
        slot=slot_of(due.minute, plan.settings.day_start),
        must=False,
        minutes=due.length,
        figures=(),
        members=None,
        has_text=due.has_text,
        broadcast=due.groups,
        role=due.role,
        responsible=due.responsible,
        entry=due.facts,
        **{**_answer(due.key.day, due.minute, due.answer, moment, ""), "note": due.note},
    )


def _row(
    due: Due, tick: Tick | None, plan: Plan, moment: Moment, broadcast: int, members: int, draft_note: str
) -> DueRow:
    version, settings = due.version, plan.settings
    return DueRow(
        id=due.id,
        item_id=due.item_id,
        group_id=due.group_id,
        group=plan.names[due.group_id].name if due.group_id is not None else "",
        day=due.day,
        title=version.title,
        minute=version.minute,
        slot=slot_of(version.minute, settings.day_start),
        must=version.must,
        minutes=version.minutes,
        figures=version.figures,
        has_text=version.text_id is not None,
        broadcast=broadcast,
        role=version.role or "",
        responsible=version.responsible or "",
        **_answer(due.day, version.minute, tick, moment, draft_note),
        members=_members(tick, members) if version.of_members else None,
    )


def _answer(
    day: date, minute: int | None, tick: Tick | None, moment: Moment, draft_note: str
) -> dict[str, Any]:
    """Return the fields of a row that its answer decides."""
    state = state_of(tick.state if tick else None, day, moment.today)
    if tick is None:
        late = moment.is_past(day, minute)
        return {"state": state, "values": {}, "reason": "", "note": draft_note, "late": late}
    zone, start = moment.zone, moment.start
    local = tick.at.astimezone(zone)
    return {
        "state": state,
        "values": dict(tick.figures),
        "reason": tick.reason,
        "note": tick.note,
        "late": state == "done" and is_late(day, minute, tick.at, zone, start),
        "answered": local.hour * 60 + local.minute,
    }


def _counted(session: Session, groups: Collection[int | None]) -> dict[int, int]:
    """Return the active members of the groups whose figures are read against them."""
    known = [group for group in groups if group is not None]
    return queries.active_members(session, known) if known else {}


def _members(tick: Tick | None, members: int) -> int:
    return members if tick is None or tick.members is None else tick.members
