"""What chats tell of members beside what they said: stays and who invited whom, and their check-ins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.domain.chat_stays import JOIN, LEFT, REMOVED, Conflict, Edit, Stay, Told, follow
from grouppilot.domain.chats import EventKind, day_of
from grouppilot.domain.days import owner_day
from grouppilot.store import chat_queries as queries
from grouppilot.store.chats import ChatDay, ChatSender
from grouppilot.store.ledgers import LedgerMark
from grouppilot.store.members import Membership, Spell
from grouppilot.usecases import member_fields, settings
from grouppilot.usecases.settings import Settings
from grouppilot.usecases.workspace import Workspace

_WHAT = {EventKind.JOIN: JOIN, EventKind.LEAVE: LEFT, EventKind.REMOVE: REMOVED}


@dataclass(frozen=True)
class Clash:
    """What a chat tells of a member against what is known; nothing was changed for it."""

    member_id: int
    name: str
    code: str
    day: date
    known: date | None


@dataclass(frozen=True)
class Step:
    """What is to be done to one member."""

    member_id: int
    edits: tuple[Edit, ...]
    inviter_name: str = ""


def of_names(session: Session, ws: Workspace, group_id: int, sender_ids: Sequence[int]) -> list[Clash]:
    """Do within a session that writes what chats tell of the members that some names are of.

    Returns:
        What contradicts what is known.
    """
    steps, clashes = stays(session, group_id, sender_ids)
    for step in steps:
        carry_out(session, step)
    marks = check_ins(session, ws, group_id, sender_ids)
    session.add_all(LedgerMark(**mark) for mark in marks)
    session.flush()
    return clashes


def undate(session: Session, member_id: int) -> None:
    """Let nobody know since when a member is there."""
    member = session.get_one(Membership, member_id)
    member.joined = member_fields.last_spell(session, member).joined = None
    session.flush()


def stays(
    session: Session, group_id: int, sender_ids: Iterable[int], import_id: int | None = None
) -> tuple[list[Step], list[Clash]]:
    """Say what comings and goings mean for the members that some names are of.

    Args:
        session: To read in.
        group_id: The group.
        sender_ids: The names.
        import_id: One that does not count yet, but shall.
    """
    wanted = set(sender_ids)
    rows = {row.id: row for row in queries.senders(session, [group_id])}
    bound = {key: row.membership_id for key, row in rows.items() if row.membership_id is not None}
    chosen = settings.load(session)
    told: dict[int, list[tuple[Told, str]]] = {}
    events = queries.events(session, group_id, [*_WHAT], import_id)
    for event in sorted(events, key=lambda one: (one.at, one.id)):
        member = bound.get(event.sender_id or 0)
        if member is not None and event.sender_id in wanted:
            by = rows.get(event.by_id or 0)
            inviter = bound.get(event.by_id or 0)
            one = Told(
                _day(event.at, chosen),
                _WHAT[EventKind(event.kind)],
                event.way,
                inviter if inviter != member else None,
            )
            told.setdefault(member, []).append((one, by.name if by is not None and inviter is None else ""))
    wrote = _wrote(
        session, group_id, {key: member for key, member in bound.items() if member in told}, import_id
    )
    steps, clashes = [], []
    for member_id, ones in told.items():
        step, found = _follow(session, member_id, ones, wrote.get(member_id))
        steps += [step] if step.edits or step.inviter_name else []
        clashes += found
    return steps, clashes


def _follow(
    session: Session, member_id: int, ones: Sequence[tuple[Told, str]], wrote: date | None
) -> tuple[Step, list[Clash]]:
    member = session.get_one(Membership, member_id)
    query = select(Spell).where(Spell.membership_id == member_id).order_by(Spell.id)
    known = [_stay(one) for one in session.scalars(query)]
    if not known:
        leaving = "" if member.status == "active" else member.status
        known = [Stay(member.joined, member.left, leaving, inviter=member.inviter_id)]
    edits, conflicts = follow(known[-1], [one for one, _by in ones], wrote, known[:-1])
    name = next((by for one, by in reversed(ones) if one.what == JOIN and by), "")
    if member.inviter_name or member.inviter_id is not None:
        name = ""
    return Step(member_id, tuple(edits), name), [_clash(member, one) for one in conflicts]


def _clash(member: Membership, one: Conflict) -> Clash:
    return Clash(member.id, member.card or member.nickname, one.code, one.day, one.known)


def _stay(spell: Spell) -> Stay:
    return Stay(spell.joined, spell.left, spell.leaving, spell.way, spell.inviter_id)


def carry_out(session: Session, step: Step) -> None:
    """Change one member's stays within a session that writes."""
    member = session.get(Membership, step.member_id)
    if member is None:
        return
    for edit in step.edits:
        _edit(session, member, edit)
    if step.inviter_name and not member.inviter_name and member.inviter_id is None:
        member.inviter_name = step.inviter_name
    session.flush()


def _edit(session: Session, member: Membership, edit: Edit) -> None:
    stay = edit.stay
    if edit.what == "end" and stay.left is not None:
        member_fields.change_status(session, member, stay.leaving, stay.left, day=stay.left)
        return
    if edit.what == "return" and stay.joined is not None:
        member_fields.change_status(session, member, "active", stay.joined)
        session.flush()
    spell = member_fields.last_spell(session, member)
    spell.joined, spell.left, spell.way, spell.inviter_id = stay.joined, stay.left, stay.way, stay.inviter
    member.joined, member.left = stay.joined, stay.left
    if stay.inviter is not None:
        member.inviter_id = stay.inviter


def check_ins(
    session: Session, ws: Workspace, group_id: int, sender_ids: Iterable[int], import_id: int | None = None
) -> list[dict[str, Any]]:
    """Return the marks that check-ins in chats make, where the member has none for the day; see ``stays``."""
    today = settings.today_in(session, ws)
    row = ChatDay
    counts = queries.shown(session, row)
    if import_id is not None:
        counts = counts | (row.import_id == import_id)
    query = select(ChatSender.membership_id, row.day).join(ChatSender, ChatSender.id == row.sender_id)
    query = query.where(row.group_id == group_id, row.check_ins > 0, ChatSender.membership_id.is_not(None))
    if import_id is not None:
        query = query.where(row.import_id == import_id)
    wanted = set(sender_ids)
    found = {
        (member, day_of(day))
        for member, day, sender in session.execute(query.add_columns(row.sender_id).where(counts))
        if sender in wanted
    }
    marked = select(LedgerMark.membership_id, LedgerMark.day).where(LedgerMark.kind == "checkin")
    marked = marked.join(Membership, Membership.id == LedgerMark.membership_id)
    found -= {(key, day) for key, day in session.execute(marked.where(Membership.group_id == group_id))}
    return [
        {"membership_id": member, "kind": "checkin", "day": day, "state": "done", "source": "chat"}
        for member, day in sorted(found)
        if day <= today
    ]


def _wrote(session: Session, group_id: int, bound: dict[int, int], import_id: int | None) -> dict[int, date]:
    """Return the last day on which members wrote."""
    counts = queries.shown(session, ChatDay)
    if import_id is not None:
        counts = counts | (ChatDay.import_id == import_id)
    query = select(ChatDay.sender_id, func.max(ChatDay.day)).where(ChatDay.group_id == group_id, counts)
    last: dict[int, date] = {}
    for sender, day in session.execute(query.where(ChatDay.messages > 0).group_by(ChatDay.sender_id)):
        if sender in bound:
            last[bound[sender]] = max(last.get(bound[sender], date.min), day_of(day))
    return last


def _day(at: int, chosen: Settings) -> date:
    zone = chosen.zoneinfo
    return owner_day(datetime.fromtimestamp(at, zone), zone, chosen.day_start)
