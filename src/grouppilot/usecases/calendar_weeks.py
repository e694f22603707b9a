"""A week of the calendar copied to another week, or for other groups."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.entries import in_range
from grouppilot.domain.refusals import Refused
from grouppilot.store.entries import Entry
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.activity_copies import copy_along
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.calendar_series import duplicate, find, key_of
from grouppilot.usecases.workspace import Workspace

WEEK = 7


def week_of(day: date, starts: int = 0) -> date:
    """Return the first day of the week a day is in; weeks start on a weekday, 0 for Monday.

    Raises:
        Refused: ``day_out_of_range``.
    """
    return in_range(day, -((day.weekday() - starts) % WEEK))


def in_week(
    ws: Workspace, day: date, *, starts: int = 0, group_id: int | None = None, for_others: bool = False
) -> list[Occurrence]:
    """Return what a copy of a week would copy.

    Args:
        ws: The workspace.
        day: Any day of the week.
        starts: The weekday on which weeks start, 0 for Monday.
        group_id: Only what is for this group; None for all.
        for_others: The copies are for other groups, so that days of series are copied too; a week's own
            groups have them in the other week anyway.
    """
    with ws.read() as session:
        known = _known(session, week_of(day, starts))
        return _chosen(session, known, week_of(day, starts), group_id, for_others)


def copy_week(
    ws: Workspace,
    day: date,
    to: date,
    *,
    starts: int = 0,
    group_id: int | None = None,
    groups: Sequence[int] | None = None,
    by: object = None,
) -> list[str]:
    """Copy what a week holds to another week, or to other groups, in one step.

    Days of a series are left out where it has its own in the other week; ideas are copied as they are.

    Args:
        ws: The workspace.
        day: Any day of the week.
        to: Any day of the week to copy to.
        starts: The weekday on which weeks start, 0 for Monday.
        group_id: Only what is for this group; None for all.
        groups: The groups of the copies; None for those each entry has.
        by: Whoever asks.

    Returns:
        The keys of the copies, in the order of the week.

    Raises:
        Refused: ``week_empty`` where there is nothing to copy, ``group_unknown``, ``day_out_of_range``.
    """
    first, target = week_of(day, starts), week_of(to, starts)
    with ws.write("entry.copy", by=by) as session:
        known = _known(session, first)
        chosen = _chosen(session, known, first, group_id, groups is not None)
        if not chosen:
            raise Refused("week_empty")
        wanted = groups if groups is not None else ((group_id,) if group_id is not None else None)
        for number in wanted or ():
            if number not in known.groups:
                raise Refused("group_unknown", name=str(number))
        moved = (target - first).days
        copies: list[tuple[int, Entry]] = []
        named = None if wanted is None else tuple(wanted)
        for each in chosen:
            row, again = find(session, each.key).row, _state(each)
            assert each.day is not None
            said = {"day": in_range(each.day, moved), "state": again}
            copies.append((row.id, duplicate(session, ws.now(), row, groups=named, **said)))
        copy_along(session, ws.now(), dict(copies), named)
        return [key_of(copy) for _number, copy in copies]


def _known(session: Session, first: date) -> calendar_rows.Setting:
    return calendar_rows.setting(session, settings.load(session).region, first, first + timedelta(WEEK))


def _chosen(
    session: Session, known: calendar_rows.Setting, first: date, group_id: int | None, series_too: bool
) -> list[Occurrence]:
    found = calendar_rows.on_days(session, known, first, first + timedelta(WEEK - 1), group_id)
    return [each for each in found if series_too or not each.series]


def _state(entry: Occurrence) -> str:
    return "idea" if entry.state == "idea" else "draft"
