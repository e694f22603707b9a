"""The text of an entry as each of its groups will get it, whenever that is; and what can be chosen for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.due import DueKey
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries
from grouppilot.store.entries import Entry
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding
from grouppilot.store.scripts import Script
from grouppilot.usecases import search, settings
from grouppilot.usecases.calendar_due import owners_day
from grouppilot.usecases.calendar_series import Found, find
from grouppilot.usecases.entry_texts import remember, wording_of
from grouppilot.usecases.naming import first_name
from grouppilot.usecases.planning import Plan
from grouppilot.usecases.wording import Wording
from grouppilot.usecases.workspace import Workspace

MOST = 40


@dataclass(frozen=True)
class GroupText:
    """A text as one group gets it; no group where it is posted in none."""

    group_id: int | None
    group: str
    wording: Wording


def texts(ws: Workspace, key: str) -> list[GroupText]:
    """Return the text of an entry for each of its groups; ideas are filled in as of today.

    Args:
        ws: The workspace.
        key: Of the calendar.

    Returns:
        In the order of the groups; one for no group where it has none; nothing where it has no text.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        found = find(session, key)
        day = _day(session, ws, found)
        plan = Plan.load(session, ws.now(), day, day, item_id=-found.row.id)
        named = {each.group_id for each in entry_queries.group_rows(session, found.row.id)}
        wanted: list[int | None] = [number for number in plan.groups if number in named]
        made = []
        for number in wanted or [None]:
            wording = wording_of(session, plan, found.row, (number, day, found.row.minute))
            if wording is not None:
                made.append(GroupText(number, plan.names[number].name if number else "", wording))
        return made


def take(ws: Workspace, key: str, group_id: int | None) -> str:
    """Return the text of an entry for the clipboard, and remember that the group was given it.

    Raises:
        Refused: ``entry_unknown``, ``no_text`` with ``id``.
    """
    text = next((each for each in texts(ws, key) if each.group_id == group_id), None)
    if text is None:
        raise Refused("no_text", id=key)
    with ws.read() as session:
        found = find(session, key)
        day, number = _day(session, ws, found), found.row.id
    if ws.writable and found.day is not None and text.wording.text_id is not None:
        with ws.keep("text.take", "text_use") as session:
            remember(session, ws, number, DueKey(-number, group_id, day), text.wording.text_id)
    return text.wording.text


def scripts_like(ws: Workspace, text: str, limit: int = 12) -> list[tuple[int, str]]:
    """Return number and title of scripts whose title holds a text, pinyin and initials included."""
    with ws.read() as session:
        rows = session.execute(select(Script.id, Script.title).order_by(Script.title, Script.id)).all()
    return [(rows[at].id, rows[at].title) for at in search.matches(text, [row.title for row in rows])[:limit]]


def script_title(ws: Workspace, number: int | None) -> str:
    """Return the title of a script; empty for none."""
    with ws.read() as session:
        script = session.get(Script, number) if number is not None else None
        return script.title if script is not None else ""


def people(ws: Workspace, groups: Sequence[int]) -> list[str]:
    """Return who may do it: who carries a role of staff in these groups, and who did things before."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        query = (
            select(Membership.card, Person.name, Membership.nickname)
            .join(Person, Person.id == Membership.person_id)
            .join(RoleHolding, RoleHolding.membership_id == Membership.id)
            .join(Role, Role.id == RoleHolding.role_id)
            .where(Role.staff, holds(RoleHolding, today), Membership.status == "active")
            .where(Membership.group_id.in_(groups))
            .order_by(Membership.sort_key)
        )
        names = [first_name((name, nickname, card)) for card, name, nickname in session.execute(query)]
        before = select(Entry.responsible).where(Entry.responsible != "").distinct()
        names += session.scalars(before.order_by(Entry.responsible).limit(MOST))
        return list(dict.fromkeys(name for name in names if name))[:MOST]


def _day(session: Session, ws: Workspace, found: Found) -> date:
    if found.day is None:
        return settings.today_in(session, ws)
    return owners_day(found.day, found.row.minute, settings.load(session).day_start)
