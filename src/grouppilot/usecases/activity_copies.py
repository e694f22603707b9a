"""What is copied of an activity together with its entry."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.entries import in_range
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Activity, ActivityCost, ActivityStage, Prize
from grouppilot.store.entries import Entry
from grouppilot.usecases.calendar_series import duplicate

_COPIED = ("aim", "target", "place", "address", "way")


def copy_along(
    session: Session, at: Any, copied: Mapping[int, Entry], groups: tuple[int, ...] | None = None
) -> None:
    """Copy what was planned of activities whose entries were copied: aim, place, costs, prizes and stages.

    Who signed up, came or won is not copied, nor what it really cost.

    Args:
        session: Of a write.
        at: The moment of the write.
        copied: The copy of each entry that was copied, by the number of the first.
        groups: The groups of the copies; None for those each entry has.
    """
    for entry_id in queries.among(session, list(copied)):
        was = queries.of_entry(session, entry_id)
        assert was is not None
        _copy(session, at, was, copied, groups)


def _copy(
    session: Session, at: Any, was: Activity, copied: Mapping[int, Entry], groups: tuple[int, ...] | None
) -> None:
    entry, first = copied[was.entry_id], session.get_one(Entry, was.entry_id)
    by = entry.day - first.day if entry.day is not None and first.day is not None else None
    made = Activity(entry_id=entry.id, created=at, **{name: getattr(was, name) for name in _COPIED})
    made.deadline = _later(was.deadline, by) if was.deadline is not None and by is not None else None
    session.add(made)
    session.flush()
    for cost in queries.costs(session, was.id):
        session.add(ActivityCost(activity_id=made.id, name=cost.name, planned=cost.planned))
    for prize in queries.prizes(session, was.id):
        said = {name: getattr(prize, name) for name in ("position", "name", "number", "worth")}
        session.add(Prize(activity_id=made.id, **said))
    for stage, each in queries.stages(session, was.id):
        twin = copied.get(each.id) or _twin(session, at, each, by, groups)
        if twin is not None:
            session.add(ActivityStage(activity_id=made.id, entry_id=twin.id, step=stage.step))
    session.flush()


def _twin(
    session: Session, at: Any, row: Entry, by: timedelta | None, groups: tuple[int, ...] | None
) -> Entry | None:
    if by is None or row.day is None:
        return None
    return duplicate(session, at, row, day=_later(row.day, by), state="draft", groups=groups)


def _later(day: date, by: timedelta) -> date:
    return in_range(day, by.days)
