"""Follow-ups: what was promised to whom until when, shown on Today until it is done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy, tidy_lines
from grouppilot.domain.refusals import Refused
from grouppilot.store import follow_up_queries as queries
from grouppilot.store.members import Membership
from grouppilot.store.rules import FollowUp
from grouppilot.usecases import groups, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

READS = ("follow_up", "person", "chat_group")
WHAT_CHARS = 1000
WHO_CHARS = 200
NOTE_CHARS = 2000
DONE_DAYS = 7


@dataclass(frozen=True)
class FollowUpRow:
    """A follow-up as lists show it.

    Attributes:
        person: Whom it was promised to; empty for nobody in particular.
        responsible: Who does it; empty for the owner.
        late: It is open, and its day is over.
    """

    id: int
    group_id: int | None
    group: str
    what: str
    person_id: int | None
    person: str
    responsible: str
    due: date
    done: date | None
    note: str
    late: bool


def listed(ws: Workspace, group_id: int | None = None, *, done: bool = True) -> list[FollowUpRow]:
    """Return the follow-ups of a group or of all: open ones by day, then those done, the latest first."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        found = queries.follow_ups(session, group_id, done=done)
        return [_row(row, group, person, today) for row, group, person in found]


def of_person(ws: Workspace, person_id: int, *, done_days: int = DONE_DAYS) -> list[FollowUpRow]:
    """Return what was promised to a person in any group: open ones by day, then those done lately.

    Args:
        ws: The workspace.
        person_id: Whom.
        done_days: Those done within so many days are shown still.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        since = today - timedelta(days=done_days)
        found = queries.follow_ups(session, None, person_id=person_id)
        return [
            _row(row, group, person, today)
            for row, group, person in found
            if row.done is None or row.done >= since
        ]


def add(
    ws: Workspace,
    group_id: int,
    what: str,
    due: date,
    *,
    membership_id: int | None = None,
    responsible: str = "",
    note: str = "",
    by: object = None,
) -> int:
    """Note something promised, and return its id.

    Args:
        ws: The workspace.
        group_id: Where it was promised.
        what: What was promised.
        due: Until when.
        membership_id: To whom.
        responsible: Who does it; empty for the owner.
        note: Anything else.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``member_gone``, ``follow_up_empty``, ``note_too_long`` with ``most``.
    """
    said = _checked(what, WHAT_CHARS, needed=True)
    with ws.write("followup.add", by=by) as session:
        row = FollowUp(
            group_id=groups.alive(session, group_id).id,
            person_id=person_of(session, membership_id),
            what=said,
            responsible=_checked(responsible, WHO_CHARS),
            due=due,
            note=_checked(note, NOTE_CHARS, lines=True),
        )
        session.add(row)
        session.flush()
        return row.id


def edit(ws: Workspace, follow_up_id: int, *, by: object = None, **changed: object) -> None:
    """Change fields of a follow-up.

    Args:
        ws: The workspace.
        follow_up_id: The follow-up.
        by: Whoever asks.
        **changed: ``what``, ``due``, ``responsible``, ``note`` or ``membership_id`` with their new values.

    Raises:
        Refused: As ``add``; ``follow_up_unknown``.
    """
    with ws.write("followup.edit", by=by) as session:
        row = _alive(session, follow_up_id)
        if "what" in changed:
            row.what = _checked(str(changed["what"]), WHAT_CHARS, needed=True)
        if "responsible" in changed:
            row.responsible = _checked(str(changed["responsible"]), WHO_CHARS)
        if "note" in changed:
            row.note = _checked(str(changed["note"]), NOTE_CHARS, lines=True)
        if isinstance(due := changed.get("due"), date):
            row.due = due
        if "membership_id" in changed:
            member = changed["membership_id"]
            row.person_id = person_of(session, member if isinstance(member, int) else None)


def finish(ws: Workspace, follow_up_id: int, *, by: object = None) -> None:
    """Mark a follow-up as done today.

    Raises:
        Refused: ``follow_up_unknown``.
    """
    with ws.write("followup.done", by=by) as session:
        _alive(session, follow_up_id).done = settings.today_in(session, ws)


def reopen(ws: Workspace, follow_up_id: int, *, by: object = None) -> None:
    """Open a follow-up again.

    Raises:
        Refused: ``follow_up_unknown``.
    """
    with ws.write("followup.reopen", by=by) as session:
        _alive(session, follow_up_id).done = None


def delete(ws: Workspace, follow_up_id: int, *, by: object = None) -> None:
    """Take a follow-up out of the file.

    Raises:
        Refused: ``follow_up_unknown``.
    """
    with ws.write("followup.delete", by=by) as session:
        session.delete(_alive(session, follow_up_id))


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell every follow-up that is open."""
    for row, group, person in queries.follow_ups(session, group_id, done=False):
        yield AgendaLine(
            kind="follow_up",
            key=f"follow_up.{row.id}",
            group_id=row.group_id,
            facts={"what": row.what, "person": person or "", "group": group or ""},
            due=row.due,
            late=row.due < today,
            target={"group": row.group_id, "tab": "rules", "follow_up": row.id},
        )


def do_line(ws: Workspace, line: AgendaLine, by: object) -> None:
    """Tick off a line that ``agenda_lines`` told."""
    finish(ws, line.target["follow_up"], by=by)


def person_of(session: Session, membership_id: int | None) -> int | None:
    """Return the person of a membership; ``member_gone`` is raised where there is none."""
    if membership_id is None:
        return None
    member = session.get(Membership, membership_id)
    if member is None:
        raise Refused("member_gone")
    return member.person_id


def _alive(session: Session, follow_up_id: int) -> FollowUp:
    row = session.get(FollowUp, follow_up_id)
    if row is None:
        raise Refused("follow_up_unknown")
    return row


def _checked(text: str, most: int, *, needed: bool = False, lines: bool = False) -> str:
    said = tidy_lines(text) if lines else tidy(text)
    if needed and not said:
        raise Refused("follow_up_empty")
    if len(said) > most:
        raise Refused("note_too_long", most=most)
    return said


def _row(row: FollowUp, group: str | None, person: str | None, today: date) -> FollowUpRow:
    return FollowUpRow(
        id=row.id,
        group_id=row.group_id,
        group=group or "",
        what=row.what,
        person_id=row.person_id,
        person=person or "",
        responsible=row.responsible,
        due=row.due,
        done=row.done,
        note=row.note,
        late=row.done is None and row.due < today,
    )
