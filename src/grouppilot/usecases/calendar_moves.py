"""Entries moved, copied and deleted, one or many: each one write and one step of undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.entries import PLANNED_STATES, at, days_over
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries as queries
from grouppilot.store.entries import Entry
from grouppilot.usecases import activity_follow
from grouppilot.usecases import groups as all_groups
from grouppilot.usecases.activity_copies import copy_along
from grouppilot.usecases.activity_follow import take_along
from grouppilot.usecases.calendar_days import off_days
from grouppilot.usecases.calendar_edits import days_between, edit_one
from grouppilot.usecases.calendar_series import (
    Changed,
    Found,
    Scope,
    begins,
    change,
    drop_from,
    duplicate,
    find,
    key_of,
    posted,
    skip,
)
from grouppilot.usecases.workspace import Workspace

Target = tuple[date | None, int | None]
"""A day and minute; no day for the tray, no minute for all day."""

Off = Callable[[date, Sequence[int]], bool]


@dataclass(frozen=True)
class _Shift:
    """Where entries go: so much later, or all to one place; ``apart`` are the rows that go by themselves."""

    days: int
    minutes: int
    to: Target | None
    off: Off | None
    apart: frozenset[int] = frozenset()

    def target(self, session: Session, found: Found) -> Target:
        if self.to is not None:
            return self.to
        if found.day is None:
            raise Refused("entry_bad_value", field="day")
        days, off = self.days, self.off
        if off is not None:
            named = [each.group_id for each in queries.group_rows(session, found.row.id)]
            days = days_over(found.day, days, lambda day: off(day, named))
        return at(found.day, found.row.minute, days, self.minutes)


def _shift(
    session: Session,
    found: Sequence[Found],
    days: int,
    minutes: int,
    to: Target | None,
    *,
    over_holidays: bool,
) -> _Shift:
    stood = [each.day for each in found if each.day is not None]
    skips = not over_holidays and days and to is None and stood
    return _Shift(days, minutes, to, off_days(session, min(stood), max(stood), days) if skips else None)


def move(
    ws: Workspace,
    keys: Sequence[str],
    days: int = 0,
    minutes: int = 0,
    *,
    to: Target | None = None,
    scope: Scope = "one",
    over_holidays: bool = True,
    by: object = None,
) -> list[str]:
    """Move entries to another day or time, in one step; what was posted stays where it is.

    Args:
        ws: The workspace.
        keys: The entries.
        days: Days later, negative for earlier.
        minutes: Minutes later, over midnight too; entries for all day have no time to move.
        to: Move all of them there instead: a day and minute, or no day for the tray.
        scope: Of those that recur: these days only, the following ones too, or all from today on.
        over_holidays: Count every day; else public holidays and rest ranges are stepped over.
        by: Whoever asks.

    Returns:
        The keys they have afterwards, in the same order.

    Raises:
        Refused: ``entry_unknown``, ``entry_posted`` where none of them can move, ``entry_bad_value`` for one
            without a day, ``day_out_of_range``, ``bad_time``, ``series_over``, ``series_cannot_move``.
    """
    with ws.write("entry.move", by=by) as session:
        found = [find(session, key) for key in keys]
        still = [each.own and posted(session, each.row) for each in found]
        if keys and all(still):
            raise Refused("entry_posted")
        stages = [] if over_holidays or to is not None else _stages(session, found)
        shift = _shift(session, [*found, *stages], days, minutes, to, over_holidays=over_holidays)
        changed: dict[int, Changed] = {}
        if scope != "one":
            changed = _move_series(session, ws, found, shift, scope)
        shift = replace(shift, apart=frozenset(each.row.id for each in (*found, *stages)))
        for each in stages:  # each steps over days off by itself, and keeps its hour
            _moved(session, ws, each, replace(shift, minutes=0), {})
        return [
            key if fixed else _moved(session, ws, each, shift, changed)
            for key, each, fixed in zip(keys, found, still, strict=True)
        ]


def _stages(session: Session, found: Sequence[Found]) -> list[Found]:
    """Return the stages of activities that go along and were not asked for themselves."""
    asked = {each.row.id for each in found}
    rows = {row.id: row for each in found for row in activity_follow.along(session, each.row)}
    return [find(session, str(number)) for number, row in rows.items() if number not in asked and row.day]


def _move_series(
    session: Session, ws: Workspace, found: Sequence[Found], shift: _Shift, scope: Scope
) -> dict[int, Changed]:
    """Move each series once, from the first of its days that was asked for."""
    firsts: dict[int, Found] = {}
    for each in sorted(found, key=lambda each: each.origin or date.max):
        if each.series is not None:
            firsts.setdefault(each.series.id, each)
    changed = {}
    for number, each in firsts.items():
        day, minute = shift.target(session, each)
        changed[number] = change(session, ws, each, scope, {"minute": minute}, days_between(each, day))
    return changed


def _moved(session: Session, ws: Workspace, found: Found, shift: _Shift, changed: dict[int, Changed]) -> str:
    series = changed.get(found.series.id) if found.series is not None else None
    if series is not None:
        return series.key(found.origin)
    day, minute = shift.target(session, found)
    values: dict[str, Any] = {"day": day, "minute": minute}
    if found.day is None and day is not None and found.row.state == "idea":
        values["state"] = "draft"
    return edit_one(session, ws, found, values, shift.apart)


def copy(
    ws: Workspace,
    keys: Sequence[str],
    days: int = 0,
    minutes: int = 0,
    *,
    to: Target | None = None,
    groups: Sequence[int] | None = None,
    over_holidays: bool = True,
    by: object = None,
) -> list[str]:
    """Plan the same once more at another day or time, in one step; a copy was not posted and does not recur.

    Args:
        ws: The workspace.
        keys: The entries.
        days: As with ``move``.
        minutes: As with ``move``.
        to: As with ``move``.
        groups: The groups of the copies; None for those of each entry.
        over_holidays: As with ``move``.
        by: Whoever asks.

    Returns:
        The keys of the copies, in the same order.

    Raises:
        Refused: ``entry_unknown``, ``group_unknown``, ``entry_bad_value``, ``day_out_of_range``.
    """
    with ws.write("entry.copy", by=by) as session:
        found = [find(session, key) for key in keys]
        for group_id in groups or ():
            all_groups.alive(session, group_id)
        shift = _shift(session, found, days, minutes, to, over_holidays=over_holidays)
        wanted = None if groups is None else tuple(groups)
        made = [_copy(session, ws, each, shift.target(session, each), wanted) for each in found]
        copied = {each.row.id: copy for each, copy in zip(found, made, strict=True)}
        copy_along(session, ws.now(), copied, wanted)
        return [key_of(copy) for copy in made]


def _copy(
    session: Session, ws: Workspace, found: Found, target: Target, groups: tuple[int, ...] | None
) -> Entry:
    day, minute = target
    state = found.row.state if found.row.state in PLANNED_STATES else "draft"
    return duplicate(session, ws.now(), found.row, day=day, minute=minute, state=state, groups=groups)


def delete(ws: Workspace, keys: Sequence[str], *, scope: Scope = "one", by: object = None) -> None:
    """Delete entries in one step; of those that recur this day, the following too, or all from today on.

    Raises:
        Refused: ``entry_unknown``, ``series_over``.
    """
    with ws.write("entry.delete", by=by) as session:
        gone: set[int] = set()
        for each in sorted((find(session, key) for key in keys), key=lambda each: each.origin or date.min):
            if each.series is None:
                take_along(session, each.row)
            elif scope == "one":
                skip(session, ws.now(), each)
            elif each.series.id not in gone:
                gone.add(each.series.id)
                drop_from(session, each.series, begins(session, ws, each, scope))
