"""Writes the rows of a plan: entries made in one go, entries and series changed one by one."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from grouppilot.domain import series as rules
from grouppilot.domain.entries import SKIPPED, EntryKey
from grouppilot.domain.plan_intake import RowPlan
from grouppilot.domain.refusals import Refused
from grouppilot.store import plan_queries
from grouppilot.store.entries import Entry
from grouppilot.usecases import calendar_series
from grouppilot.usecases.calendar_edits import edit_one
from grouppilot.usecases.calendar_forms import COPIED, EntryForm, check, fill, form_in, set_groups
from grouppilot.usecases.calendar_series import Found, find
from grouppilot.usecases.plan_matching import form_for
from grouppilot.usecases.workspace import Workspace


@dataclass
class Made:
    """An entry to be made.

    Attributes:
        values: What its row says, but for its number and that of its series.
        groups: Those it is for.
        above: The series of which it is one day; None for an entry of its own.
        number: Of its row, once one was set aside.
    """

    values: Mapping[str, Any]
    groups: tuple[int, ...] = ()
    above: "Made | None" = None
    number: int = field(default=0)


def made_of(session: Session, rows: Sequence[RowPlan], now: datetime) -> list[Made]:
    """Return what new rows make, worked out before anything is written; a series before its days.

    Args:
        session: To read with.
        rows: In the states new and clashing.
        now: The moment.
    """
    made: list[Made] = []
    series: dict[str, Made] = {}
    for row in rows:
        if row.of:
            continue
        form = check(session, form_for(row.row, row.groups))
        entry = Made(_values(form, now, uid=row.uid), form.groups)
        made.append(entry)
        if form.rule:
            series[row.uid] = entry
            made += [_left_out(entry, day, now) for day in row.skipped if _falls(form, day)]
    for row in rows:
        if row.of:
            made.append(_one_day(session, row, series.get(row.of), now))
    return made


def _one_day(session: Session, row: RowPlan, above: Made | None, now: datetime) -> Made:
    """Make the entry that stands for one day of a series of the same file, of its own where that is not."""
    form = check(session, form_for(row.row, row.groups))
    day = row.row.original
    if above is None or day is None or not _falls_by(above.values, day):
        return Made(_values(form, now, uid=row.uid), form.groups)
    groups = form.groups if row.row.groups else above.groups
    kept = {name: above.values[name] for name in COPIED if name not in row.row.said}
    values = _values(form, now, uid=str(uuid4()), original_day=day) | kept
    return Made(values | {"state": form.state}, groups, above)


def _left_out(above: Made, day: date, now: datetime) -> Made:
    form = EntryForm(above.values["title"], day=day, pack=())
    return Made(_values(form, now, uid=str(uuid4()), state=SKIPPED, original_day=day), (), above)


def _values(form: EntryForm, now: datetime, **more: Any) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(form, name) for name in (*COPIED, "rule", "working", "day")}
    values = {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}
    last = rules.last_day(rules.parse(form.rule), form.day) if form.rule and form.day else None
    return {**values, "last": last, "original_day": None, "created": now, **more}


def _falls(form: EntryForm, day: date) -> bool:
    return _falls_by({"rule": form.rule, "day": form.day}, day)


def _falls_by(values: Mapping[str, Any], day: date) -> bool:
    rule = rules.parse(values["rule"])
    return any(rules.falls(rule, values["day"], day, day))


def add(session: Session, made: Sequence[Made]) -> None:
    """Write entries that were made, under the numbers that they were given."""
    entries = [
        {**each.values, "id": each.number, "series_id": each.above.number if each.above else None}
        for each in made
    ]
    groups = [{"entry_id": each.number, "group_id": group} for each in made for group in each.groups]
    plan_queries.insert_many(session, entries, groups)


def change(session: Session, ws: Workspace, row: RowPlan) -> bool:
    """Change what a row changes; False where another edit got in its way.

    A series changes from today on, and its past stays.
    """
    try:
        with session.begin_nested():
            found = find(session, row.key)
            if found.series is not None and not found.own and row.row.original is None:
                _change_series(session, ws, row, found)
            elif row.changed:
                edit_one(session, ws, found, row.changed)
    except Refused:
        return False
    return True


def _change_series(session: Session, ws: Workspace, row: RowPlan, found: Found) -> None:
    assert found.series is not None
    series, was = found.series, found.series.id
    changed = dict(row.changed)
    if "rule" in changed:
        series = _other_days(session, ws, found, changed, row.row.said["day"])
    elif changed:
        done = calendar_series.change(session, ws, found, "all", changed)
        series = session.get_one(Entry, done.number)
    if series.id != was:
        _hand_on_uid(session, session.get_one(Entry, was), series)
    for day in row.skipped:
        with suppress(Refused):
            one = find(session, str(EntryKey(series.id, day)))
            calendar_series.skip(session, ws.now(), one)


def _other_days(
    session: Session, ws: Workspace, found: Found, changed: Mapping[str, Any], start: date
) -> Entry:
    """Let a series fall on other days from today on, in step with where the file lets it start."""
    assert found.series is not None
    since = calendar_series.begins(session, ws, found, "all")
    series = calendar_series.from_day(session, ws.now(), found.series, since)
    before = form_in(session, series)
    rule = rules.parse(changed["rule"])
    last = rules.last_day(rule, start) or rules.LAST_DAY
    day = next(rules.falls(rule, start, max(since, start), last), None)
    if day is None:
        raise Refused("series_never")
    going_on = rules.to_text(rules.going_on(rule, start, day))
    form = check(session, replace(before, **{**changed, "rule": going_on, "day": day}))
    fill(series, form)
    set_groups(session, series.id, form.groups)
    session.flush()
    calendar_series.let_go(session, series)
    return series


def _hand_on_uid(session: Session, was: Entry, series: Entry) -> None:
    """Let the part of a series that goes on be what the file knows it by."""
    uid, was.uid = was.uid, str(uuid4())
    session.flush()
    series.uid = uid
    session.flush()
