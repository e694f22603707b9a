"""Who was removed and is remembered: noted, found again wherever somebody shows up, lifted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain import removals as matching
from grouppilot.domain.refusals import Refused
from grouppilot.domain.removals import Entry, Newcomer, pack_names, unpack_names
from grouppilot.store import group_queries
from grouppilot.store import removal_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import Removal
from grouppilot.usecases import settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.ladder_settings import ladder_in
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.workspace import Workspace

REASON_CHARS = 1000
READS = ("removal", "membership", "chat_group", "person")


@dataclass(frozen=True)
class RemovalRow:
    """A removal as a list shows it.

    Attributes:
        name: Whom it is about.
        group: From which group; empty where that is gone.
        until: First day on which it is forgotten; None for never.
        live: It is still remembered today.
    """

    id: int
    name: str
    group_id: int | None
    group: str
    day: date
    until: date | None
    reason: str
    lifted: date | None
    live: bool


@dataclass(frozen=True)
class Flag:
    """Somebody who shows up was removed before.

    Attributes:
        removal_id: The removal.
        sure: By the id of the chat app or as the same person; else only a name says so.
        name: Whom the removal is about.
        group: From which group; empty where that is gone.
        day: When.
        reason: Why, e.g. the rule that was broken; may be empty.
    """

    removal_id: int
    sure: bool
    name: str
    group: str
    day: date
    reason: str


def listed(ws: Workspace) -> list[RemovalRow]:
    """Return every removal, those that are remembered first, then the latest."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        rows = queries.everything(session)
        names, groups = _names(session, rows), group_queries.names(session)
        found = [_row(row, names, groups, today) for row in rows]
    return sorted(found, key=lambda each: not each.live)


def lift(ws: Workspace, removal_id: int, *, by: object = None) -> None:
    """Forget a removal: who was removed is no longer flagged when coming back.

    Raises:
        Refused: ``removal_unknown``.
    """
    with ws.write("removal.lift", by=by) as session:
        row = session.get(Removal, removal_id)
        if row is None:
            raise Refused("removal_unknown")
        row.lifted = settings.today_in(session, ws)


def flagged(ws: Workspace, newcomers: Sequence[Newcomer]) -> list[Flag | None]:
    """Tell of each newcomer whether they were removed before; see ``returning``."""
    with ws.read() as session:
        return returning(session, newcomers, settings.today_in(session, ws))


def returning(session: Session, newcomers: Sequence[Newcomer], today: date) -> list[Flag | None]:
    """Tell of each newcomer whether they were removed before, from whichever group.

    Args:
        session: To read in.
        newcomers: Who shows up, in a roster, a paste, a comparison or by hand.
        today: The owner's day.

    Returns:
        In the order asked; None for who was not.
    """
    rows = queries.live(session, today) if newcomers else []
    if not rows:
        return [None] * len(newcomers)
    matches = matching.returning(map(_entry, rows), newcomers, today)
    told = {row.id: row for row in rows}
    meant = [told[match.entry] for match in matches if match]
    names, groups = _names(session, meant), group_queries.names(session)
    return [_flag(told[match.entry], match.sure, names, groups) if match else None for match in matches]


def note(
    session: Session, member: Membership, day: date, reason: str = "", violation_id: int | None = None
) -> Removal:
    """Remember that a member was removed, within a session that writes; once for each stay.

    How long it is remembered is what the removal's step of the chat app's ladder counts.
    """
    platform = session.get_one(Group, member.group_id).platform
    known = queries.latest_of(session, member.person_id, member.group_id)
    row = known if known is not None and known.day == day else Removal(day=day)
    person = session.get_one(Person, member.person_id)
    row.person_id, row.group_id = member.person_id, member.group_id
    row.platform, row.platform_id = platform, member.platform_id
    row.names = pack_names((member.card, member.nickname, person.name))
    row.reason = reason[:REASON_CHARS] or row.reason or ""
    row.violation_id = violation_id or row.violation_id
    step = ladder_in(session, platform).step("remove")
    days = step.expires if step else None
    row.until = None if days is None else day + timedelta(days=days)
    session.add(row)
    session.flush()
    return row


def note_many(session: Session, group_id: int, members: Iterable[Mapping[str, Any]], today: date) -> None:
    """Remember members whom a roster tells were removed, unless that is so long ago that it is forgotten.

    Args:
        session: To write in.
        group_id: Their group.
        members: Memberships by the names of their columns.
        today: The owner's day, which counts where the roster has none.
    """
    platform = session.get_one(Group, group_id).platform
    step = ladder_in(session, platform).step("remove")
    days = step.expires if step else None
    for member in members:
        day = member["left"] or today
        until = None if days is None else day + timedelta(days=days)
        if until is None or until > today:
            names = pack_names((member["card"], member["nickname"]))
            row = Removal(person_id=member["person_id"], group_id=group_id, platform=platform, day=day)
            row.platform_id, row.names, row.until = member["platform_id"], names, until
            session.add(row)
    session.flush()


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell who was removed before and is a member again, until that is lifted or they are gone."""
    found = queries.present_again(session, today, group_id)
    groups = group_queries.names(session) if found else {}
    for member in found:
        yield AgendaLine(
            kind="returned",
            key=f"returned.{member.id}",
            group_id=member.group_id,
            facts={
                "name": first_name((member.card, member.nickname)),
                "group": groups.get(member.removed_from or 0, ""),
                "day": member.removed,
            },
            verb="members",
            target={"member": member.id},
        )


def _entry(row: Removal) -> Entry:
    return Entry(
        id=row.id,
        platform=row.platform,
        platform_id=row.platform_id,
        names=unpack_names(row.names),
        person=row.person_id,
        day=row.day,
        until=row.until,
        lifted=row.lifted is not None,
    )


def _names(session: Session, rows: Iterable[Removal]) -> dict[int, str]:
    """Return what to call whom each removal is about, by its id."""
    rows = list(rows)
    people = queries.names_of(session, {row.person_id for row in rows if row.person_id is not None})
    return {
        row.id: people.get(row.person_id or 0) or next(iter(sorted(unpack_names(row.names))), "")
        for row in rows
    }


def _row(row: Removal, names: dict[int, str], groups: dict[int, str], today: date) -> RemovalRow:
    return RemovalRow(
        id=row.id,
        name=names[row.id],
        group_id=row.group_id,
        group=groups.get(row.group_id or 0, ""),
        day=row.day,
        until=row.until,
        reason=row.reason,
        lifted=row.lifted,
        live=_entry(row).live(today),
    )


def _flag(row: Removal, sure: bool, names: dict[int, str], groups: dict[int, str]) -> Flag:
    return Flag(row.id, sure, names[row.id], groups.get(row.group_id or 0, ""), row.day, row.reason)
