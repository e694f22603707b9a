"""Who signed up for an activity and who came: from pasted chains and lists, and by ticking."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused
from grouppilot.domain.sign_ups import Matched, SignedLine, match
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import Attendance
from grouppilot.store.entries import Entry
from grouppilot.usecases import sign_ups
from grouppilot.usecases.activity_rows import alive, groups_of, title_of
from grouppilot.usecases.sign_ups import SheetRow, signers
from grouppilot.usecases.workspace import Workspace

MOST_CAME = 5000
NAME_CHARS = 200
_PLACE = re.compile(r"^\d{1,4}\s*[.．、:：)）]\s*")


@dataclass(frozen=True)
class Guest:
    """Somebody an activity may be about.

    Attributes:
        member_id: The membership; None for a name nobody answers to.
        number: Enrolment number, None without one.
        attendance_id: Of the row that says that a name came; None for members.
    """

    member_id: int | None
    name: str
    number: int | None
    group_id: int | None
    signed: bool
    came: bool
    attendance_id: int | None = None


@dataclass(frozen=True)
class Roll:
    """Everybody who could come.

    Attributes:
        guests: Who signed up before the others: members by group and number, then names nobody answers to.
        signed: How many come as far as they signed up; ``came`` how many came.
        missed: Members who signed up and did not come.
    """

    guests: tuple[Guest, ...]
    signed: int
    came: int

    @property
    def missed(self) -> tuple[Guest, ...]:
        """Who signed up and did not come."""
        return tuple(each for each in self.guests if each.signed and not each.came)


@dataclass(frozen=True)
class Met:
    """A pasted list of who came, against the members.

    Attributes:
        members: Memberships that are meant.
        unknown: Names nobody answers to, kept as names.
        unclear: Names several answer to, left out.
    """

    members: tuple[int, ...]
    unknown: tuple[str, ...]
    unclear: tuple[str, ...]


def keep_sign_up(ws: Workspace, activity_id: int, group_id: int, text: str, *, by: object = None) -> int:
    """Keep a pasted chain as the sign-up of an activity in one of its groups; an earlier one is replaced.

    Returns:
        The id of the sign-up, as ``usecases.sign_ups`` takes it.

    Raises:
        Refused: ``activity_unknown``, ``activity_no_group``, and as ``sign_ups.keep``.
    """
    with ws.read() as session:
        entry_id, title = alive(session, activity_id).entry_id, title_of(session, activity_id)
        if group_id not in dict(groups_of(session, entry_id)):
            raise Refused("activity_no_group")
    return sign_ups.keep(ws, group_id, text, title=title, activity_id=activity_id, by=by)


def sheets(ws: Workspace, activity_id: int) -> list[SheetRow]:
    """Return the sign-ups of an activity, one a group."""
    return sign_ups.listed(ws, activity_id=activity_id)


def roll(ws: Workspace, activity_id: int) -> Roll:
    """Return who could come, who signed up and who came.

    Raises:
        Refused: ``activity_unknown``.
    """
    with ws.read() as session:
        alive(session, activity_id)
        return roll_in(session, activity_id)


def roll_in(session: Session, activity_id: int) -> Roll:
    """Return the same within a session."""
    groups = dict(groups_of(session, alive(session, activity_id).entry_id))
    came = {each.membership_id: each for each in queries.attendance(session, activity_id)}
    signed = queries.signed(session, activity_id)
    names = {member for _name, member, _heads in signed if member is not None}
    guests = [
        Guest(row.id, row.name, row.number, row.group_id, row.id in names, row.id in came)
        for row in queries.members(session, groups)
    ]
    there = {each.member_id for each in guests}
    guests += [
        Guest(each.membership_id, each.name, None, None, each.membership_id in names, True, each.id)
        for each in queries.attendance(session, activity_id)
        if each.membership_id is None or each.membership_id not in there
    ]
    guests += [
        Guest(None, name, None, None, True, False) for name, member, _heads in signed if member is None
    ]
    return Roll(
        tuple(sorted(guests, key=lambda each: not each.signed)),
        sum(heads for _name, _member, heads in signed),
        queries.came(session, activity_id),
    )


def mark(ws: Workspace, activity_id: int, members: Mapping[int, bool], *, by: object = None) -> None:
    """Say of members whether they came, in one step.

    Raises:
        Refused: ``activity_unknown``, ``member_gone``.
    """
    with ws.read() as session:
        title = title_of(session, activity_id)
        names = {row.id: row.name for row in _members(session, activity_id)}
    with ws.write("activity.came", by=by, title=title) as session:
        alive(session, activity_id)
        there = {each.membership_id: each for each in queries.attendance(session, activity_id)}
        for member, came in members.items():
            if came and member not in there:
                if member not in names:
                    raise Refused("member_gone")
                session.add(
                    Attendance(activity_id=activity_id, membership_id=member, name=names[member][:NAME_CHARS])
                )
            elif not came and member in there:
                session.delete(there[member])


def read_names(ws: Workspace, activity_id: int, text: str) -> Met:
    """Match a pasted list of who came, a line each, to the members; nothing is kept.

    Raises:
        Refused: ``activity_unknown``, ``activity_too_many`` with ``most``.
    """
    lines = [SignedLine(place, name) for place, name in enumerate(_names(text), 1)]
    if len(lines) > MOST_CAME:
        raise Refused("activity_too_many", most=MOST_CAME)
    with ws.read() as session:
        groups = dict(groups_of(session, alive(session, activity_id).entry_id))
        found = match(lines, [each for number in groups for each in signers(session, number)])
        clear, unclear = _unclear(session, found, groups)
    return Met(
        tuple(dict.fromkeys([*(member for _line, member in found.signed), *clear])),
        tuple(dict.fromkeys(line.name for line in found.unknown)),
        tuple(unclear),
    )


def keep_names(ws: Workspace, activity_id: int, text: str, *, by: object = None) -> Met:
    """Keep who came from a pasted list, beside those ticked before.

    Raises:
        Refused: As ``read_names``.
    """
    met = read_names(ws, activity_id, text)
    with ws.read() as session:
        title = title_of(session, activity_id)
        names = {row.id: row.name for row in _members(session, activity_id)}
    with ws.write("activity.came", by=by, title=title) as session:
        there = queries.attendance(session, activity_id)
        known = {each.membership_id for each in there}, {each.name for each in there}
        for member in met.members:
            if member not in known[0]:
                name = names.get(member, "")[:NAME_CHARS]
                session.add(Attendance(activity_id=activity_id, membership_id=member, name=name))
        for name in met.unknown:
            if name not in known[1]:
                session.add(Attendance(activity_id=activity_id, name=name[:NAME_CHARS]))
    return met


def forget_name(ws: Workspace, attendance_id: int, *, by: object = None) -> None:
    """Take back that somebody came who is no member.

    Raises:
        Refused: ``activity_unknown``.
    """
    with ws.read() as session:
        row = session.get(Attendance, attendance_id)
        if row is None:
            raise Refused("activity_unknown")
        title = title_of(session, row.activity_id)
    with ws.write("activity.came", by=by, title=title) as session:
        found = session.get(Attendance, attendance_id)
        if found is not None:
            session.delete(found)


def _names(text: str) -> Sequence[str]:
    """Return one name a line; numbers before them, as chains have, are left out."""
    return [name for line in text.splitlines() if (name := _PLACE.sub("", tidy(line)))]


def _unclear(session: Session, found: Matched, groups: Iterable[int]) -> tuple[list[int], list[str]]:
    """Return what unclear lines mean one person in several groups, by a membership, and the others."""
    person = {row.id: row.person_id for row in queries.members(session, list(groups))}
    clear: list[int] = []
    others: list[str] = []
    for line, several in found.unclear:
        if len({person[each] for each in several}) == 1:
            clear.append(min(several))
        else:
            others.append(line.name)
    return clear, others


def _members(session: Session, activity_id: int) -> list[Any]:
    entry = session.get_one(Entry, alive(session, activity_id).entry_id)
    return queries.members(session, dict(groups_of(session, entry.id)))
