"""Activities: entries of the calendar with an aim, looked at as a whole, listed and edited.

Its day, time, groups and text are those of its entry; its stages are entries of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import activities as judging
from grouppilot.domain.activities import Outcome, Sums
from grouppilot.domain.refusals import Refused
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Activity
from grouppilot.store.entries import Entry
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.activity_follow import recurs_not, take_along
from grouppilot.usecases.activity_rows import alive, groups_of, title_of
from grouppilot.usecases.calendar_edits import insert
from grouppilot.usecases.calendar_forms import EntryForm
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.calendar_series import find, key_of, own_row
from grouppilot.usecases.workspace import Workspace

READS = (
    *("activity", "activity_stage", "activity_cost", "prize", "award", "attendance", "draw"),
    *("entry", "entry_group", "entry_result", "publication", "sign_up", "sign_up_line", "membership"),
)
"""The tables whose changes concern activities."""

_CHARS = {"address": 400, "way": 400, "note": 2000}
_CHOICES = {"aim": ("", *judging.AIMS), "place": ("", *judging.PLACES)}
_FIGURES = ("target", "reached")


@dataclass(frozen=True)
class ActivityView:
    """An activity as a whole.

    Attributes:
        key: Of its entry on the calendar; ``title`` to ``groups`` are the entry's.
        groups: Number and name of each.
        aim: One of ``domain.activities.AIMS``, or empty.
        target: The figure aimed at, None while there is none.
        reached: As the owner says; None to take what is ``counted``.
        counted: What is known by itself: who came, who joined, who bought; None where nothing is.
        way: How to find the place.
        deadline: Last day to sign up.
        signed: How many people come as far as they signed up.
        came: How many came.
        sums: What it costs, prizes included.
        outcome: The result against the aim.
        lacks: What its plan lacks, as ``domain.activities.lacks`` says.
    """

    id: int
    key: str
    title: str
    day: date | None
    minute: int | None
    state: str
    groups: tuple[tuple[int, str], ...]
    aim: str
    target: int | None
    reached: int | None
    counted: int | None
    place: str
    address: str
    way: str
    deadline: date | None
    note: str
    stages: int
    signed: int
    came: int
    sums: Sums
    outcome: Outcome
    lacks: tuple[str, ...]

    @property
    def result(self) -> int | None:
        """What was reached: as the owner says, else as it is counted."""
        return self.counted if self.reached is None else self.reached


def plan(ws: Workspace, form: EntryForm, *, by: object = None) -> str:
    """Plan an entry that is an activity, in one step, and return its key.

    Raises:
        Refused: ``activity_recurs``, and as ``calendar_forms.check``.
    """
    if form.rule:
        raise Refused("activity_recurs")
    with ws.write("activity.add", by=by, title=form.title.strip()) as session:
        row = insert(session, ws, form)
        session.add(Activity(entry_id=row.id, created=ws.now()))
        return key_of(row)


def make(ws: Workspace, key: str, *, by: object = None) -> str:
    """Make an activity of an entry, and return the key that the entry has; one day of a series is set apart.

    Raises:
        Refused: ``entry_unknown``, ``activity_recurs`` for a stage of another.
    """
    with ws.read() as session:
        title = find(session, key).row.title
    with ws.write("activity.add", by=by, title=title) as session:
        row = own_row(session, ws.now(), find(session, key))
        if queries.of_entry(session, row.id) is None:
            if queries.stage_of(session, row.id) is not None:
                raise Refused("activity_stage")
            recurs_not(session, row, row.rule)
            session.add(Activity(entry_id=row.id, created=ws.now()))
        return key_of(row)


def unmake(ws: Workspace, activity_id: int, *, by: object = None) -> None:
    """Let an entry be no activity any more: all that was kept of it goes, its stages too but for posted ones.

    Raises:
        Refused: ``activity_unknown``; ``activity_drawn`` where winners were drawn, which stays on record.
    """
    with ws.read() as session:
        title = title_of(session, activity_id)
        if any(each.drawn is not None for each in queries.draws(session, activity_id)):
            raise Refused("activity_drawn")
    with ws.write("activity.delete", by=by, title=title) as session:
        row = alive(session, activity_id)
        for _stage, entry in queries.stages(session, row.id):
            if entry.state not in ("published", "reviewed"):
                take_along(session, entry)
        session.delete(row)


def edit(ws: Workspace, activity_id: int, *, by: object = None, **changed: Any) -> None:
    """Change what is said of an activity: aim, target, reached, place, address, way, deadline, note.

    Raises:
        Refused: ``activity_unknown``, ``activity_bad_value`` with ``field``, ``activity_too_long`` with
            ``most``.
    """
    for name, value in changed.items():
        _check(name, value)
    with ws.read() as session:
        title = title_of(session, activity_id)
    with ws.write("activity.edit", by=by, title=title) as session:
        row = alive(session, activity_id)
        for name, value in changed.items():
            setattr(row, name, value.strip() if isinstance(value, str) else value)


def of(ws: Workspace, key: str) -> ActivityView | None:
    """Return the activity that an entry is; None where it is none.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        found = find(session, key)
        row = queries.of_entry(session, found.row.id) if found.own else None
        return None if row is None else view(session, ws, row)


def above(ws: Workspace, key: str) -> tuple[str, str] | None:
    """Return key and title of the activity that an entry is a stage of; None where it is no stage."""
    with ws.read() as session:
        found = find(session, key)
        stage = queries.stage_of(session, found.row.id)
        if stage is None:
            return None
        entry = session.get_one(Entry, alive(session, stage.activity_id).entry_id)
        return key_of(entry), entry.title


def listed(ws: Workspace, group_id: int | None = None) -> list[ActivityView]:
    """Return the activities, of one group or all: the latest day first, those without a day before them."""
    with ws.read() as session:
        rows = [queries.of_entry(session, number) for number in queries.entry_ids(session, group_id)]
        views = [view(session, ws, row) for row in rows if row is not None]
    return sorted(views, key=lambda each: (each.day or date.max, each.minute or 0, each.id), reverse=True)


def occurrences(ws: Workspace, group_id: int | None = None) -> list[Occurrence]:
    """Return the entries with a day that are activities, as the calendar lists them."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        known = calendar_rows.setting(session, settings.load(session).region, today, today)
        found = calendar_rows.numbered(session, known, queries.entry_ids(session, group_id))
    dated = [each for each in found if each.day is not None]
    return sorted(dated, key=lambda each: (each.day or date.max, each.minute or 0, each.entry_id))


def along(ws: Workspace, keys: Sequence[str]) -> int:
    """Return how many stages of these entries go along when they are moved."""
    with ws.read() as session:
        ids = {find(session, key).row.id for key in keys}
        found = [
            entry
            for activity_id in queries.among(session, ids).values()
            for _stage, entry in queries.stages(session, activity_id)
        ]
        return sum(each.id not in ids and each.state in ("idea", "draft", "ready") for each in found)


def view(session: Session, ws: Workspace, row: Activity) -> ActivityView:
    """Return an activity as a whole, within a session."""
    entry = session.get_one(Entry, row.entry_id)
    stages = [each for _stage, each in queries.stages(session, row.id)]
    sums, came = _sums(session, row.id), queries.came(session, row.id)
    counted = _counted(session, ws, row, entry, stages, came)
    reached = counted if row.reached is None else row.reached
    today = settings.today_in(session, ws)
    return ActivityView(
        id=row.id,
        key=key_of(entry),
        title=entry.title,
        day=entry.day,
        minute=entry.minute,
        state=entry.state,
        groups=tuple(groups_of(session, entry.id)),
        aim=row.aim,
        target=row.target,
        reached=row.reached,
        counted=counted,
        place=row.place,
        address=row.address,
        way=row.way,
        deadline=row.deadline,
        note=row.note,
        stages=len(stages),
        signed=sum(heads for _name, _member, heads in queries.signed(session, row.id)),
        came=came,
        sums=sums,
        outcome=judging.outcome(row.target, reached, sums.spent),
        lacks=judging.lacks(
            today=today,
            day=entry.day,
            aim=row.aim,
            target=row.target,
            deadline=row.deadline,
            place=row.place,
            address=row.address,
        ),
    )


def _sums(session: Session, activity_id: int) -> Sums:
    given = [each.prize_id for each in queries.awards(session, activity_id)]
    return judging.sums(
        [(each.planned, each.spent) for each in queries.costs(session, activity_id)],
        [(each.worth, each.number, given.count(each.id)) for each in queries.prizes(session, activity_id)],
    )


def _counted(
    session: Session, ws: Workspace, row: Activity, entry: Entry, stages: Sequence[Entry], came: int
) -> int | None:
    """Return what is known of the result: nothing is not the same as none."""
    if row.aim == "stick":
        return came or None
    if row.aim == "convert":
        return queries.converted(session, [entry.id, *(each.id for each in stages)])
    days = [each.day for each in (entry, *stages) if each.day is not None]
    if row.aim != "grow" or not days or min(days) > settings.today_in(session, ws):
        return None
    ids = [key for key, _name in groups_of(session, entry.id)]
    return queries.joined(session, ids, min(days), max(days)) or None


def _check(name: str, value: Any) -> None:
    if name in _CHARS:
        if len(value) > _CHARS[name]:
            raise Refused("activity_too_long", most=_CHARS[name])
    elif name in _CHOICES:
        if value not in _CHOICES[name]:
            raise Refused("activity_bad_value", field=name)
    elif name in _FIGURES:
        if value is not None and not 0 <= value <= judging.MOST_FIGURE:
            raise Refused("activity_bad_value", field=name)
    elif name != "deadline":
        raise Refused("activity_bad_value", field=name)
