"""What needs the owner beside the checklist: promises, newcomers, birthdays, what ends, gaps, content.

Each feature tells its own lines; this collects them for Today, the groups and the command line.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.usecases import (
    activity_agenda,
    calendar_figures,
    ceremonies,
    decisions,
    entry_results,
    follow_ups,
    group_needs,
    health,
    incidents,
    kit,
    moves,
    onboarding,
    people,
    person_runs,
    removals,
    settings,
    violations,
)
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

Provider = Callable[[Session, date, int | None], Iterable[AgendaLine]]
"""Tells the lines of one feature, given the owner's day: of one group, or of everything where it is None."""

PROVIDERS: tuple[Provider, ...] = (
    removals.agenda_lines,
    incidents.agenda_lines,
    violations.agenda_lines,
    follow_ups.agenda_lines,
    decisions.agenda_lines,
    onboarding.agenda_lines,
    ceremonies.agenda_lines,
    moves.agenda_lines,
    group_needs.agenda_lines,
    people.agenda_lines,
    person_runs.agenda_lines,
    kit.agenda_lines,
    calendar_figures.agenda_lines,
    entry_results.agenda_lines,
    activity_agenda.agenda_lines,
)
"""Every feature that has lines to tell, in the order in which they are shown."""


UNTOUCHED = frozenset(
    {"tick", "due_draft", "text_use", "settled_day", "settled_due", "settled_version", health.SEEN}
)
"""Tables of which no line tells: ticking the checklist changes none."""

Doer = Callable[[Workspace, AgendaLine, object], None]
"""Deals with a line where it stands, as one action that can be undone; the last argument asked for it."""

DOERS: Mapping[str, Doer] = {
    "qr_renew": group_needs.renew,
    "follow_up": follow_ups.do_line,
    "decision": decisions.do_line,
    "birthday": people.do_line,
}
"""By kind, for the lines that can be ticked off without going anywhere."""


def can_do(line: AgendaLine) -> bool:
    """Tell whether a line can be ticked off where it stands."""
    return line.kind in DOERS


def do(ws: Workspace, line: AgendaLine, *, by: object = None) -> None:
    """Tick a line off.

    Raises:
        Refused: As the feature says; KeyError for a line that ``can_do`` denies.
    """
    DOERS[line.kind](ws, line, by)


def agenda(ws: Workspace, group_id: int | None = None) -> list[AgendaLine]:
    """Return what is to be done today beside the checklist: late first, then by day.

    Args:
        ws: The workspace.
        group_id: Only what concerns this group; None for everything.
    """
    lines = [line for line in told(ws, group_id) if not line.standing]
    return sorted(lines, key=lambda line: (not line.late, line.due or date.max))


def told(ws: Workspace, group_id: int | None = None) -> Sequence[AgendaLine]:
    """Return every line of every feature, standing ones included; with a group, those that concern it."""
    today = settings.today(ws)

    def read() -> tuple[AgendaLine, ...]:
        with ws.read() as session:
            return tuple(lines_in(session, today, group_id))

    found = ws.memory.get(("agenda", today, group_id), read, UNTOUCHED)
    return (*found, *health.agenda_lines(ws, group_id))


def lines_in(session: Session, today: date, group_id: int | None = None) -> list[AgendaLine]:
    """Return the same within a session."""
    return [line for provider in PROVIDERS for line in provider(session, today, group_id)]
