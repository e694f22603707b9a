"""What was decided in a weekly review: open until it is done, and read again the week after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused
from grouppilot.store import diary_queries as queries
from grouppilot.store.diaries import Decision
from grouppilot.usecases import groups, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

READS = ("decision", "chat_group")
WHAT_CHARS = 1000
WHO_CHARS = 200
ASKED_AFTER = 7
"""Days after which a decision without a day of its own is asked about."""

SOON = 2
"""Days before its day on which a decision comes up."""


@dataclass(frozen=True)
class DecisionRow:
    """A decision as lists show it.

    Attributes:
        group_id: None for all groups; ``group`` is empty then.
        decided: A day of the week that was looked back on.
        who: Who sees to it; empty for the owner.
        late: It is open, and its day is over.
    """

    id: int
    group_id: int | None
    group: str
    decided: date
    what: str
    who: str
    until: date | None
    done: date | None
    late: bool


def listed(
    ws: Workspace,
    group_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
    *,
    done: bool = True,
) -> list[DecisionRow]:
    """Return decisions: open ones by their day, then those done.

    Args:
        ws: The workspace.
        group_id: Only what concerns this group: its own, and those for all groups.
        first: Without those that had been done before this day.
        last: Decided on this day or before.
        done: With those that are done.
    """
    with ws.read() as session:
        return rows_in(session, settings.today_in(session, ws), group_id, first, last, done=done)


def rows_in(
    session: Session,
    today: date,
    group_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
    *,
    done: bool = True,
) -> list[DecisionRow]:
    """Return the same within a session."""
    found = queries.decisions(session, group_id, first=first, last=last, done=done)
    return [_row(row, name or "", today) for row, name in found]


def add(
    ws: Workspace,
    group_id: int | None,
    what: str,
    decided: date | None = None,
    *,
    who: str = "",
    until: date | None = None,
    by: object = None,
) -> int:
    """Keep a decision and return its id.

    Args:
        ws: The workspace.
        group_id: The group it is about; None for all.
        what: What is to be done.
        decided: A day of the week that was looked back on; today when None.
        who: Who sees to it; empty for the owner.
        until: By when.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``decision_empty``, ``note_too_long`` with ``most``.
    """
    said = _checked(what, WHAT_CHARS, needed=True)
    with ws.write("decision.add", by=by) as session:
        row = Decision(
            group_id=None if group_id is None else groups.alive(session, group_id).id,
            decided=decided or settings.today_in(session, ws),
            what=said,
            who=_checked(who, WHO_CHARS),
            until=until,
        )
        session.add(row)
        session.flush()
        return row.id


def edit(ws: Workspace, decision_id: int, *, by: object = None, **changed: object) -> None:
    """Change a decision.

    Args:
        ws: The workspace.
        decision_id: The decision.
        by: Whoever asks.
        **changed: ``what``, ``who`` or ``until`` (a day, or None for none) with their new values.

    Raises:
        Refused: As ``add``; ``decision_unknown``.
    """
    with ws.write("decision.edit", by=by) as session:
        row = _alive(session, decision_id)
        if "what" in changed:
            row.what = _checked(str(changed["what"]), WHAT_CHARS, needed=True)
        if "who" in changed:
            row.who = _checked(str(changed["who"]), WHO_CHARS)
        if "until" in changed:
            until = changed["until"]
            row.until = until if isinstance(until, date) else None


def finish(ws: Workspace, decision_id: int, *, by: object = None) -> None:
    """Mark a decision as done today.

    Raises:
        Refused: ``decision_unknown``.
    """
    with ws.write("decision.done", by=by) as session:
        _alive(session, decision_id).done = settings.today_in(session, ws)


def reopen(ws: Workspace, decision_id: int, *, by: object = None) -> None:
    """Open a decision again.

    Raises:
        Refused: ``decision_unknown``.
    """
    with ws.write("decision.reopen", by=by) as session:
        _alive(session, decision_id).done = None


def delete(ws: Workspace, decision_id: int, *, by: object = None) -> None:
    """Take a decision out of the file.

    Raises:
        Refused: ``decision_unknown``.
    """
    with ws.write("decision.delete", by=by) as session:
        session.delete(_alive(session, decision_id))


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell every open decision of these groups; one that is not due yet stands with its group alone."""
    for row, group in queries.decisions(session, done=False):
        if group_id is not None and row.group_id != group_id:
            continue
        due = row.until or row.decided + timedelta(days=ASKED_AFTER)
        yield AgendaLine(
            kind="decision",
            key=f"decision.{row.id}",
            group_id=row.group_id,
            facts={"what": row.what, "who": row.who, "group": group or ""},
            due=row.until,
            late=row.until is not None and row.until < today,
            standing=due > today + timedelta(days=SOON if row.until else 0),
            target={"group": row.group_id, "tab": "diary", "review": row.decided, "decision": row.id},
        )


def do_line(ws: Workspace, line: AgendaLine, by: object) -> None:
    """Tick off a line that ``agenda_lines`` told."""
    finish(ws, line.target["decision"], by=by)


def _alive(session: Session, decision_id: int) -> Decision:
    row = session.get(Decision, decision_id)
    if row is None:
        raise Refused("decision_unknown")
    return row


def _checked(text: str, most: int, *, needed: bool = False) -> str:
    said = tidy(text)
    if needed and not said:
        raise Refused("decision_empty")
    if len(said) > most:
        raise Refused("note_too_long", most=most)
    return said


def _row(row: Decision, group: str, today: date) -> DecisionRow:
    return DecisionRow(
        id=row.id,
        group_id=row.group_id,
        group=group,
        decided=row.decided,
        what=row.what,
        who=row.who,
        until=row.until,
        done=row.done,
        late=row.done is None and row.until is not None and row.until < today,
    )
