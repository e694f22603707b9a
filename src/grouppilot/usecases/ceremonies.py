"""Opening and closing of a group: the day, the checklist, and whether it was held."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.store import group_queries
from grouppilot.store import onboarding_queries as queries
from grouppilot.store.onboarding import Ceremony, CeremonyTask
from grouppilot.usecases import groups, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.onboarding_words import checklist
from grouppilot.usecases.workspace import Workspace

KINDS = ("opening", "closing")
AHEAD = 3
"""So many days before, what is still to prepare shows with what needs the owner."""
TITLE_CHARS = 400
MOST_TASKS = 60


@dataclass(frozen=True)
class TaskRow:
    """One line of a checklist; ``done`` is the day it was ticked."""

    id: int
    title: str
    done: date | None


@dataclass(frozen=True)
class CeremonyRow:
    """A ceremony; ``id`` is None while it is not planned.

    Attributes:
        minute: Time of day in minutes since midnight; None where it does not matter.
        held: The day on which it was held; None while it was not.
    """

    kind: str
    id: int | None = None
    day: date | None = None
    minute: int | None = None
    held: date | None = None
    tasks: tuple[TaskRow, ...] = ()


def view(ws: Workspace, group_id: int) -> tuple[CeremonyRow, ...]:
    """Return the opening and the closing of a group, planned or not.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        groups.alive(session, group_id)
        found = {row.kind: row for row in queries.ceremonies(session, group_id)}
        tasks = queries.tasks(session, [row.id for row in found.values()])
        return tuple(
            _row(found[kind], tasks.get(found[kind].id, [])) if kind in found else CeremonyRow(kind)
            for kind in KINDS
        )


def plan(ws: Workspace, group_id: int, kind: str, *, by: object = None) -> int:
    """Plan a ceremony with its usual checklist, on the group's first or last day; return its id.

    Raises:
        Refused: ``group_unknown``, ``ceremony_planned``, ``ceremony_bad_value``.
    """
    if kind not in KINDS:
        raise Refused("ceremony_bad_value", field="kind")
    name = groups.form_of(ws, group_id).name
    with ws.write("ceremony.plan", by=by, group=name) as session:
        group = groups.alive(session, group_id)
        if any(row.kind == kind for row in queries.ceremonies(session, group_id)):
            raise Refused("ceremony_planned")
        row = Ceremony(group_id=group_id, kind=kind, day=group.start if kind == "opening" else group.end)
        session.add(row)
        session.flush()
        for place, title in enumerate(checklist(kind, group.language)):
            session.add(CeremonyTask(ceremony_id=row.id, title=title, position=place))
        return row.id


def edit(ws: Workspace, ceremony_id: int, *, by: object = None, **changed: Any) -> None:
    """Change ``day``, ``minute`` or ``held`` of a ceremony; None empties them.

    Raises:
        Refused: ``ceremony_unknown``, ``ceremony_bad_value`` with ``field``.
    """
    for field, value in changed.items():
        if field not in ("day", "minute", "held"):
            raise Refused("ceremony_bad_value", field=field)
        if field == "minute" and value is not None and not 0 <= value < 1440:
            raise Refused("ceremony_bad_value", field=field)
    with ws.write("ceremony.edit", by=by) as session:
        row = _alive(session, ceremony_id)
        for field, value in changed.items():
            if getattr(row, field) != value:
                setattr(row, field, value)


def delete(ws: Workspace, ceremony_id: int, *, by: object = None) -> None:
    """Give a ceremony up, with its checklist.

    Raises:
        Refused: ``ceremony_unknown``.
    """
    with ws.write("ceremony.delete", by=by) as session:
        session.delete(_alive(session, ceremony_id))


def tick(ws: Workspace, task_id: int, *, done: bool = True, by: object = None) -> None:
    """Tick a line of a checklist, or open it again.

    Raises:
        Refused: ``task_unknown``.
    """
    with ws.write("ceremony.task", by=by) as session:
        _task(session, task_id).done = settings.today_in(session, ws) if done else None


def add_task(ws: Workspace, ceremony_id: int, title: str, *, by: object = None) -> int:
    """Add a line to a checklist and return its id.

    Raises:
        Refused: ``ceremony_unknown``, ``task_title_missing``, ``field_too_long``.
    """
    tidy = _title(title)
    with ws.write("ceremony.tasks", by=by) as session:
        _alive(session, ceremony_id)
        present = queries.tasks(session, [ceremony_id]).get(ceremony_id, [])
        if len(present) >= MOST_TASKS:
            raise Refused("checklist_full", most=MOST_TASKS)
        place = max((row.position for row in present), default=-1) + 1
        row = CeremonyTask(ceremony_id=ceremony_id, title=tidy, position=place)
        session.add(row)
        session.flush()
        return row.id


def edit_task(ws: Workspace, task_id: int, title: str, *, by: object = None) -> None:
    """Reword a line of a checklist.

    Raises:
        Refused: ``task_unknown``, ``task_title_missing``, ``field_too_long``.
    """
    tidy = _title(title)
    with ws.write("ceremony.tasks", by=by) as session:
        _task(session, task_id).title = tidy


def delete_task(ws: Workspace, task_id: int, *, by: object = None) -> None:
    """Take a line out of a checklist.

    Raises:
        Refused: ``task_unknown``.
    """
    with ws.write("ceremony.tasks", by=by) as session:
        session.delete(_task(session, task_id))


def reorder_tasks(ws: Workspace, ceremony_id: int, ids: Sequence[int], *, by: object = None) -> None:
    """Put the lines of a checklist in this order; those left out keep theirs, behind."""
    with ws.write("ceremony.tasks", by=by) as session:
        rows = {row.id: row for row in queries.tasks(session, [ceremony_id]).get(ceremony_id, [])}
        wanted = [key for key in ids if key in rows]
        for place, key in enumerate([*wanted, *(key for key in rows if key not in wanted)]):
            if rows[key].position != place:
                rows[key].position = place


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell which ceremonies are near and not held, from three days before, and those whose day went by."""
    near = [
        row
        for row in queries.ceremonies(session)
        if group_id in (None, row.group_id)
        and row.held is None
        and row.day is not None
        and row.day <= today + timedelta(days=AHEAD)
    ]
    if not near:
        return
    tasks = queries.tasks(session, [row.id for row in near])
    names = group_queries.names(session)
    for row in near:
        lines = tasks.get(row.id, [])
        done = sum(line.done is not None for line in lines)
        assert row.day is not None
        yield AgendaLine(
            kind="ceremony",
            key=f"ceremony.{row.id}",
            group_id=row.group_id,
            facts={
                "kind": row.kind,
                "group": names.get(row.group_id, ""),
                "open": len(lines) - done,
                "of": len(lines),
            },
            due=row.day,
            late=row.day < today,
            target={"group": row.group_id, "tab": "onboarding", "part": "ceremonies"},
        )


def _row(row: Ceremony, tasks: Sequence[CeremonyTask]) -> CeremonyRow:
    lines = tuple(TaskRow(task.id, task.title, task.done) for task in tasks)
    return CeremonyRow(row.kind, row.id, row.day, row.minute, row.held, lines)


def _alive(session: Session, ceremony_id: int) -> Ceremony:
    row = session.get(Ceremony, ceremony_id)
    if row is None:
        raise Refused("ceremony_unknown")
    return row


def _task(session: Session, task_id: int) -> CeremonyTask:
    row = session.get(CeremonyTask, task_id)
    if row is None:
        raise Refused("task_unknown")
    return row


def _title(text: str) -> str:
    tidy = " ".join(text.split())
    if not tidy:
        raise Refused("task_title_missing")
    if len(tidy) > TITLE_CHARS:
        raise Refused("field_too_long", field="task", most=TITLE_CHARS)
    return tidy
