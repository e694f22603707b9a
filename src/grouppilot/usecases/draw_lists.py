"""Who takes part in a draw: from sign-ups, attendance, members or a pasted list; who is left out, and why."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from grouppilot.domain import draws as drawing
from grouppilot.domain.draws import Frozen
from grouppilot.domain.refusals import Refused
from grouppilot.store import activity_queries as queries
from grouppilot.store.onboarding_queries import staff_among
from grouppilot.usecases import settings
from grouppilot.usecases.activity_rows import alive, groups_of
from grouppilot.usecases.workspace import Workspace

SOURCES = ("came", "signed", "members", "pasted")
STAFF, WON = "staff", "won"


@dataclass(frozen=True)
class Setup:
    """Who is to take part.

    Attributes:
        source: One of ``SOURCES``.
        members: The memberships meant by ``members``; None for every active member of the groups.
        text: The pasted list, a line each.
        staff: Leave out who carries a role of the team.
        won: Leave out who won an earlier draw of an activity in these groups.
    """

    source: str
    members: Collection[int] | None = None
    text: str = ""
    staff: bool = True
    won: bool = True


@dataclass(frozen=True)
class DrawList:
    """A list as it would be frozen.

    Attributes:
        left_out: Lines that take no part, each with ``staff`` or ``won``.
        members: Membership of each line that is a member's.
    """

    frozen: Frozen
    left_out: tuple[tuple[str, str], ...] = ()
    members: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Line:
    text: str
    member: int | None = None


def look(ws: Workspace, activity_id: int, setup: Setup) -> DrawList:
    """Return the list as it would be frozen now.

    Raises:
        Refused: ``activity_unknown``, ``activity_bad_value`` with ``field``, and as ``domain.draws.freeze``.
    """
    with ws.read() as session:
        return list_in(session, ws, activity_id, setup)


def list_in(session: Session, ws: Workspace, activity_id: int, setup: Setup) -> DrawList:
    """Return the same within a session."""
    groups = dict(groups_of(session, alive(session, activity_id).entry_id))
    lines = _lines(session, activity_id, setup, groups)
    reasons = _reasons(session, ws, lines, setup, groups)
    out = [(line.text, reasons[line]) for line in lines if line in reasons]
    frozen = drawing.freeze(line.text for line in lines if line not in reasons)
    members = {line.text: line.member for line in lines if line.member is not None and line not in reasons}
    return DrawList(frozen, tuple(dict.fromkeys(out)), members)


def _lines(session: Session, activity_id: int, setup: Setup, groups: Collection[int]) -> list[_Line]:
    if setup.source == "pasted":
        return [_Line(text) for line in drawing.read_lines(setup.text) if (text := drawing.plain(line))]
    everybody = {row.id: row for row in queries.members(session, groups, active=False)}
    if setup.source == "signed":
        found = [(name, member) for name, member, _heads in queries.signed(session, activity_id)]
    elif setup.source == "came":
        found = [(row.name, row.membership_id) for row in queries.attendance(session, activity_id)]
    elif setup.source == "members":
        active = [row.id for row in queries.members(session, groups)]
        chosen = active if setup.members is None else [key for key in active if key in setup.members]
        found = [(everybody[key].name, key) for key in chosen]
    else:
        raise Refused("activity_bad_value", field="source")
    person = {key: row.person_id for key, row in everybody.items()}
    number = {key: row.number for key, row in everybody.items()}
    return _told_apart(found, person, number)


def _told_apart(
    found: Iterable[tuple[str, int | None]], person: dict[int, int], number: dict[int, int | None]
) -> list[_Line]:
    """Return one line a person; people of one name are told apart by their number, or by their place."""
    once: dict[object, tuple[str, int | None]] = {}
    for name, member in found:
        text = drawing.plain(name)
        key = text if member is None else person.get(member, -member)
        if text:
            once.setdefault(key, (text, member))
    same = Counter(text for text, _member in once.values())
    taken: set[str] = set()
    lines = []
    for text, member in once.values():
        told = text
        if same[text] > 1 and member is not None and number.get(member) is not None:
            told = f"{text} #{number[member]}"
        place = 2
        while told in taken:
            told, place = f"{text} ({place})", place + 1
        taken.add(told)
        lines.append(_Line(told, member))
    return lines


def _reasons(
    session: Session, ws: Workspace, lines: Sequence[_Line], setup: Setup, groups: Collection[int]
) -> dict[_Line, str]:
    """Return why lines take no part, for those that do not."""
    members = [line.member for line in lines if line.member is not None]
    staff: set[int] = set()
    if setup.staff:
        staff = staff_among(session, members, settings.today_in(session, ws))
    texts: set[str] = set()
    winners: set[int] = set()
    for each in queries.won_before(session, groups) if setup.won else ():
        for line, _level in each.won:
            texts.add(line)
            winners |= {each.members[line]} if line in each.members else set()
    found = {}
    for line in lines:
        if line.member in staff:
            found[line] = STAFF
        elif line.member in winners or (line.member is None and line.text in texts):
            found[line] = WON
    return found
