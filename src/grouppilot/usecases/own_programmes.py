"""The owner's own programmes: made from what is planned, renamed, deleted, given to others as files."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import series
from grouppilot.domain.pack_reader import readable
from grouppilot.domain.programmes import (
    ABOUT_CHARS,
    MOST_STEPS,
    NAME_CHARS,
    Programme,
    Step,
    runs_weekly,
    step_to,
    tidied,
)
from grouppilot.domain.refusals import Refused
from grouppilot.files.programmes import read_programme, write_programme
from grouppilot.store.programmes import KeptProgramme
from grouppilot.store.scripts import ScriptText
from grouppilot.usecases.calendar_forms import form_in
from grouppilot.usecases.calendar_series import Found
from grouppilot.usecases.calendar_series import find as find_entry
from grouppilot.usecases.calendar_templates import in_session
from grouppilot.usecases.calendar_weeks import in_week, week_of
from grouppilot.usecases.workspace import Workspace


def save(
    ws: Workspace,
    name: str,
    keys: Sequence[str],
    *,
    about: str = "",
    day: date | None = None,
    by: object = None,
) -> str:
    """Keep entries as a programme and return its key. Its day 0 is the first of their days unless given.

    A single day of a series is kept with the series' rule; what has no day is left out. Groups, states and
    files of materials are not kept.

    Args:
        ws: The workspace.
        name: Its name.
        keys: The entries.
        about: A sentence on it.
        day: What is to be day 0.
        by: Whoever asks.

    Raises:
        Refused: ``programme_name_missing``, ``programme_empty`` where none of the entries has a day,
            ``programme_too_long`` with ``most``, ``entry_unknown``.
    """
    name, about = _named(name), readable(about).strip()[:ABOUT_CHARS]
    with ws.write("programme.save", by=by, name=name) as session:
        found = [each for each in (find_entry(session, key) for key in keys) if each.day is not None]
        if not found:
            raise Refused("programme_empty")
        if len(found) > MOST_STEPS:
            raise Refused("programme_too_long", most=MOST_STEPS)
        zero = day or min(each.day for each in found if each.day is not None)
        steps = tuple(_step(session, each, zero, repeats=len(found) == 1) for each in found)
        return _keep(session, ws, Programme("", name, about, runs_weekly(steps), steps, zero.weekday()))


def save_week(
    ws: Workspace,
    name: str,
    day: date,
    *,
    starts: int = 0,
    group_id: int | None = None,
    by: object = None,
) -> str:
    """Keep a week as a programme, days of series included; its day 0 is the week's first. Returns its key.

    Args:
        ws: The workspace.
        name: Its name.
        day: Any day of the week.
        starts: The weekday on which weeks start, 0 for Monday.
        group_id: Only what is for this group; None for all.
        by: Whoever asks.

    Raises:
        Refused: ``programme_name_missing``, ``programme_empty``, ``programme_too_long``.
    """
    found = in_week(ws, day, starts=starts, group_id=group_id, for_others=True)
    return save(ws, name, [each.key for each in found], day=week_of(day, starts), by=by)


def rename(ws: Workspace, key: str, name: str, *, by: object = None) -> None:
    """Give a programme of the owner's own another name.

    Raises:
        Refused: ``programme_unknown``, ``programme_name_missing``.
    """
    with ws.write("programme.edit", by=by) as session:
        _row(session, key).name = _named(name)


def delete(ws: Workspace, key: str, *, by: object = None) -> None:
    """Delete a programme of the owner's own; what was laid out from it stays.

    Raises:
        Refused: ``programme_unknown``.
    """
    with ws.write("programme.delete", by=by) as session:
        session.delete(_row(session, key))


def save_file(ws: Workspace, key: str, path: Path, language: str) -> None:
    """Write a programme to a file to give to others; the texts of its scripts go along.

    Raises:
        Refused: ``programme_unknown``, and as ``files.atomic.atomic_path``.
    """
    with ws.read() as session:
        programme = in_session(session, key, language)
        steps = tuple(replace(each, text=each.text or _said(session, each)) for each in programme.steps)
    write_programme(replace(programme, steps=steps), path)


def open_file(ws: Workspace, path: Path, *, by: object = None) -> str:
    """Take the programme of a file in as one of the owner's own, and return its key.

    Raises:
        Refused: ``not_a_programme`` or ``bad_programme``, each with ``path``.
    """
    programme = read_programme(path)
    with ws.write("programme.add", by=by, name=programme.name) as session:
        return _keep(session, ws, programme)


def _named(name: str) -> str:
    name = " ".join(readable(name).split())[:NAME_CHARS]
    if not name:
        raise Refused("programme_name_missing")
    return name


def _row(session: Session, key: str) -> KeptProgramme:
    row = session.get(KeptProgramme, int(key)) if key.isdecimal() and len(key) < 18 else None
    if row is None:
        raise Refused("programme_unknown")
    return row


def _keep(session: Session, ws: Workspace, programme: Programme) -> str:
    row = KeptProgramme(
        name=programme.name,
        about=programme.about,
        weekly=programme.weekly,
        weekday=programme.weekday,
        steps=[step_to(tidied(each)) for each in programme.steps],
        created=ws.now(),
    )
    session.add(row)
    session.flush()
    return str(row.id)


def _step(session: Session, found: Found, zero: date, *, repeats: bool) -> Step:
    form = form_in(session, found.row)
    assert found.day is not None
    rule = ""
    if found.series is not None and repeats:
        rule = series.to_text(replace(series.parse(found.series.rule), until=None))
    return Step(
        ((found.day - zero).days,),
        form.minute,
        form.title,
        form.kind,
        form.format,
        form.length,
        form.text,
        form.pack,
        form.origin,
        form.reply,
        form.reply_cost,
        form.channels,
        form.role,
        form.responsible,
        form.note,
        timetable=form.timetable,
        rule=rule,
        working=bool(rule and found.series is not None and found.series.working),
        script=form.script_id,
    )


def _said(session: Session, step: Step) -> str:
    """Return the first text of a step's script; empty where it has none."""
    if step.script is None:
        return ""
    query = select(ScriptText.text).where(ScriptText.script_id == step.script)
    return session.scalar(query.order_by(ScriptText.position, ScriptText.id).limit(1)) or ""
