"""Incidents: a row in the group taken through its steps, shown on Today until it is closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain import incidents as domain
from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.refusals import Refused
from grouppilot.domain.rule_words import incident_text
from grouppilot.store import follow_up_queries as queries
from grouppilot.store.rules import Incident
from grouppilot.usecases import groups, rules, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.follow_ups import person_of
from grouppilot.usecases.workspace import Workspace

READS = ("incident", "person", *rules.READS)
STEPS = domain.STEPS
WHAT_CHARS = 1000
NOTE_CHARS = 2000


@dataclass(frozen=True)
class StepRow:
    """One step of an incident.

    Attributes:
        day: When it was done; None while it is not.
        text: What to say at it, in the group's language; empty where nothing is said.
    """

    key: str
    day: date | None
    note: str
    text: str


@dataclass(frozen=True)
class IncidentRow:
    """An incident as lists show it.

    Attributes:
        person: Who is concerned; empty where nobody was named.
        next: The first step that is not done; None when all are.
        done: How many of the steps are done.
        rule_id: The rule that was added because of it.
    """

    id: int
    group_id: int
    group: str
    what: str
    person_id: int | None
    person: str
    opened: date
    closed: date | None
    next: str | None
    done: int
    rule_id: int | None


@dataclass(frozen=True)
class IncidentDetail:
    """One incident with its steps."""

    row: IncidentRow
    steps: tuple[StepRow, ...]


def listed(ws: Workspace, group_id: int | None = None, *, closed: bool = True) -> list[IncidentRow]:
    """Return the incidents of a group or of all: open ones first, then the latest."""
    with ws.read() as session:
        return [_row(*found) for found in queries.incidents(session, group_id, closed=closed)]


def detail(ws: Workspace, incident_id: int) -> IncidentDetail:
    """Return one incident with its steps and what to say at each.

    Raises:
        Refused: ``incident_unknown``.
    """
    with ws.read() as session:
        incident = _alive(session, incident_id)
        group, today = groups.alive(session, incident.group_id), settings.today_in(session, ws)
        row = next(
            _row(*found) for found in queries.incidents(session, group.id) if found[0].id == incident_id
        )
        held = rules.on_day(session, group.id, today)
        rule = next((each.numbered for each in held if each.id == incident.rule_id), None)
        steps = []
        for key in STEPS:
            day, note = _kept(incident, key)
            said = incident_text(key, incident.what, row.person, rule, group.language)
            steps.append(StepRow(key, day, note, said))
        return IncidentDetail(row, tuple(steps))


def add(
    ws: Workspace,
    group_id: int,
    what: str,
    *,
    membership_id: int | None = None,
    opened: date | None = None,
    by: object = None,
) -> int:
    """Note an incident, today unless told otherwise, and return its id.

    Raises:
        Refused: ``group_unknown``, ``member_gone``, ``incident_empty``, ``note_too_long`` with ``most``,
            ``incident_ahead`` for a day to come.
    """
    said = _checked_what(what)
    with ws.write("incident.add", by=by) as session:
        today = settings.today_in(session, ws)
        if opened is not None and opened > today:
            raise Refused("incident_ahead")
        row = Incident(
            group_id=groups.alive(session, group_id).id,
            person_id=person_of(session, membership_id),
            what=said,
            opened=opened or today,
            steps={},
        )
        session.add(row)
        session.flush()
        return row.id


def edit(ws: Workspace, incident_id: int, what: str, *, by: object = None) -> None:
    """Say otherwise what an incident is about.

    Raises:
        Refused: ``incident_unknown``, ``incident_empty``, ``note_too_long`` with ``most``.
    """
    said = _checked_what(what)
    with ws.write("incident.edit", by=by) as session:
        _alive(session, incident_id).what = said


def concern(ws: Workspace, incident_id: int, membership_id: int | None, *, by: object = None) -> None:
    """Say who is concerned; None for nobody in particular.

    Raises:
        Refused: ``incident_unknown``, ``member_gone``.
    """
    with ws.write("incident.edit", by=by) as session:
        _alive(session, incident_id).person_id = person_of(session, membership_id)


def mark(ws: Workspace, incident_id: int, step: str, done: bool, *, by: object = None) -> None:
    """Mark a step as done today, or as open again; its note stays.

    Raises:
        Refused: ``incident_unknown``, ``incident_step_unknown``.
    """
    with ws.write("incident.step", by=by) as session:
        row = _alive(session, incident_id)
        day = settings.today_in(session, ws).isoformat() if done else None
        _keep(row, step, day, _kept(row, step)[1])


def note(ws: Workspace, incident_id: int, step: str, text: str, *, by: object = None) -> None:
    """Keep a note with a step.

    Raises:
        Refused: ``incident_unknown``, ``incident_step_unknown``, ``note_too_long`` with ``most``.
    """
    said = tidy_lines(text)
    if len(said) > NOTE_CHARS:
        raise Refused("note_too_long", most=NOTE_CHARS)
    with ws.write("incident.edit", by=by) as session:
        row = _alive(session, incident_id)
        day = _kept(row, step)[0]
        _keep(row, step, day.isoformat() if day else None, said)


def close(ws: Workspace, incident_id: int, *, by: object = None) -> None:
    """Close an incident today, whichever of its steps were done.

    Raises:
        Refused: ``incident_unknown``.
    """
    with ws.write("incident.close", by=by) as session:
        _alive(session, incident_id).closed = settings.today_in(session, ws)


def reopen(ws: Workspace, incident_id: int, *, by: object = None) -> None:
    """Open an incident again.

    Raises:
        Refused: ``incident_unknown``.
    """
    with ws.write("incident.reopen", by=by) as session:
        _alive(session, incident_id).closed = None


def delete(ws: Workspace, incident_id: int, *, by: object = None) -> None:
    """Take an incident out of the file, with the follow-ups that belong to it.

    Raises:
        Refused: ``incident_unknown``.
    """
    with ws.write("incident.delete", by=by) as session:
        session.delete(_alive(session, incident_id))


def agenda_lines(session: Session, _today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell every incident that is open, with its next step."""
    for found in queries.incidents(session, group_id, closed=False):
        row = _row(*found)
        yield AgendaLine(
            kind="incident",
            key=f"incident.{row.id}",
            group_id=row.group_id,
            facts={"what": row.what, "step": row.next or "", "group": row.group},
            target={"group": row.group_id, "tab": "rules", "incident": row.id},
        )


def _alive(session: Session, incident_id: int) -> Incident:
    row = session.get(Incident, incident_id)
    if row is None:
        raise Refused("incident_unknown")
    return row


def _checked_what(what: str) -> str:
    said = tidy(what)
    if not said:
        raise Refused("incident_empty")
    if len(said) > WHAT_CHARS:
        raise Refused("note_too_long", most=WHAT_CHARS)
    return said


def _kept(row: Incident, step: str) -> tuple[date | None, str]:
    if step not in STEPS:
        raise Refused("incident_step_unknown", step=step)
    kept = row.steps.get(step) or {}
    day = kept.get("day")
    return (date.fromisoformat(day) if day else None), str(kept.get("note", ""))


def _keep(row: Incident, step: str, day: str | None, said: str) -> None:
    others = {key: kept for key, kept in row.steps.items() if key != step}
    row.steps = {**others, step: {"day": day, "note": said}} if day or said else others


def _row(row: Incident, group: str, person: str | None) -> IncidentRow:
    done = {key for key in STEPS if _kept(row, key)[0]}
    return IncidentRow(
        id=row.id,
        group_id=row.group_id,
        group=group,
        what=row.what,
        person_id=row.person_id,
        person=person or "",
        opened=row.opened,
        closed=row.closed,
        next=domain.next_step(done),
        done=len(done),
        rule_id=row.rule_id,
    )
