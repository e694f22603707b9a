"""Entries planned, edited and stretched: each one write and one step of undo."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.entries import PLANNED_STATES, EntryKey
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries as queries
from grouppilot.store.entries import Entry
from grouppilot.usecases.activity_follow import follow, recurs_not
from grouppilot.usecases.calendar_forms import EntryForm, check, fill, form_in, set_groups
from grouppilot.usecases.calendar_series import Found, Scope, change, find, key_of, own_row, posted
from grouppilot.usecases.workspace import Workspace

_FIXED = ("day", "minute", "groups", "rule", "working", "state")
"""What cannot change of an entry that was posted."""


def form_of(ws: Workspace, key: str) -> EntryForm:
    """Return what an entry says; of one day of a series with that day and the series' rule.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        found = find(session, key)
        form = replace(form_in(session, found.row), day=found.day)
        return form if found.series is None else replace(form, rule=found.series.rule)


def add(ws: Workspace, form: EntryForm, *, by: object = None) -> int:
    """Plan an entry and return the number of its row.

    Raises:
        Refused: As ``calendar_forms.check``.
    """
    with ws.write("entry.add", by=by, title=form.title.strip()) as session:
        return insert(session, ws, form).id


def insert(session: Session, ws: Workspace, form: EntryForm) -> Entry:
    """Plan an entry within a session that writes."""
    checked = check(session, form)
    row = Entry(created=ws.now())
    fill(row, checked)
    session.add(row)
    session.flush()
    set_groups(session, row.id, checked.groups)
    return row


def edit(ws: Workspace, key: str, scope: Scope = "one", *, by: object = None, **changed: Any) -> str:
    """Change what an entry says, by fields of ``EntryForm``.

    Args:
        ws: The workspace.
        key: The entry.
        scope: Of one that recurs: this day only, this and following ones, or all from today on.
        by: Whoever asks.
        **changed: Fields with their new values.

    Returns:
        The key it has afterwards.

    Raises:
        Refused: ``entry_unknown``, ``entry_posted`` (its day, time, groups and state stay), ``series_scope``
            (the rule belongs to more than one day), ``series_over``, ``series_cannot_move``,
            ``activity_recurs``, and as ``calendar_forms.check``.
    """
    with ws.write("entry.edit", by=by) as session:
        found = find(session, key)
        if found.series is not None and scope != "one":
            moved = days_between(found, changed.pop("day", found.day))
            return change(session, ws, found, scope, changed, moved).key(found.origin)
        return edit_one(session, ws, found, changed)


def days_between(found: Found, day: date | None) -> int:
    """Return by how many days an entry would move to a day; a series cannot go to the tray."""
    if day is None or found.day is None:
        raise Refused("entry_bad_value", field="day")
    return (day - found.day).days


def edit_one(
    session: Session,
    ws: Workspace,
    found: Found,
    changed: Mapping[str, Any],
    apart: Collection[int] = (),
) -> str:
    """Change a single entry, or one day of a series, and return the key it has afterwards.

    Args:
        session: Of a write.
        ws: The workspace.
        found: The entry.
        changed: Fields of the form with their new values.
        apart: Rows that are changed alike by themselves, so that as stages they need not follow.

    Raises:
        Refused: As ``edit``.
    """
    before = replace(form_in(session, found.row), day=found.day)
    if found.series is not None:
        before = replace(before, rule="", working=False)
    changed = {name: value for name, value in changed.items() if getattr(before, name) != value}
    if found.series is not None and {"rule", "working"} & set(changed):
        raise Refused("series_scope")
    was_posted = found.own and posted(session, found.row)
    if was_posted and set(_FIXED) & set(changed):
        raise Refused("entry_posted")
    if not changed:
        return key_of(found.row) if found.own else str(EntryKey(found.row.id, found.day))
    row = own_row(session, ws.now(), found)
    state = changed.get("state", before.state if before.state in PLANNED_STATES else "ready")
    form = check(session, replace(before, **{**changed, "state": state}))
    kept, day_before = row.state, row.day
    recurs_not(session, row, form.rule)
    fill(row, form)
    if was_posted:
        row.state = kept
    set_groups(session, row.id, form.groups)
    follow(session, row, day_before, (before.groups, form.groups), apart)
    if "day" in changed:
        for each in queries.publications(session, row.id) if not was_posted else ():
            session.delete(each)  # it is open again on its other day
    return key_of(row) if not form.rule else str(EntryKey(row.id, form.day))


def resize(ws: Workspace, key: str, length: int, *, scope: Scope = "one", by: object = None) -> str:
    """Set how long an entry takes, in minutes, and return the key it has afterwards.

    Raises:
        Refused: As ``edit``.
    """
    with ws.write("entry.resize", by=by) as session:
        found = find(session, key)
        if found.series is not None and scope != "one":
            return change(session, ws, found, scope, {"length": length}).key(found.origin)
        return edit_one(session, ws, found, {"length": length})
