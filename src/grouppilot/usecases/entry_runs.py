"""Entries for the private channel: written to the members of a group one by one, as a person run."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.due import DueKey
from grouppilot.store.ledgers import PersonRun
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Role, RoleHolding
from grouppilot.usecases import entry_texts, person_runs, publishing, settings
from grouppilot.usecases.calendar_series import own_row
from grouppilot.usecases.workspace import Workspace


def recipients(ws: Workspace, key: DueKey) -> tuple[int, ...]:
    """Return the active members an entry is written to: those of its group who are no staff, by number.

    Raises:
        Refused: ``not_due``.
    """
    with ws.read() as session:
        publishing.resolve(session, key)
        today = settings.today_in(session, ws)
        staff = (
            select(RoleHolding.membership_id)
            .join(Role, Role.id == RoleHolding.role_id)
            .where(Role.staff, holds(RoleHolding, today))
        )
        query = select(Membership.id).where(
            Membership.group_id == key.group_id, Membership.status == "active", Membership.id.not_in(staff)
        )
        return tuple(
            session.scalars(query.order_by(Membership.number.is_(None), Membership.number, Membership.id))
        )


def run_of(ws: Workspace, key: DueKey) -> int | None:
    """Return the run that was begun for an entry in its group; None before there is one.

    Raises:
        Refused: ``not_due``.
    """
    with ws.read() as session:
        return _run(session, publishing.resolve(session, key).row.id, key.group_id)


def text_of(ws: Workspace, key: DueKey) -> str:
    """Return what is written to each member, with its variables; empty where the entry has no text.

    Raises:
        Refused: ``not_due``.
    """
    found = entry_texts.detail(ws, key).wording
    return "" if found is None else found.source


def begin(
    ws: Workspace, key: DueKey, title: str, text: str, *, cap: int | None = None, by: object = None
) -> int:
    """Begin the run of an entry in its group, so many members a day, and return its number.

    Raises:
        Refused: ``not_due`` and as ``person_runs.start``.
    """
    members = recipients(ws, key)
    with ws.write("run.start", by=by, title=title.strip(), count=len(members)) as session:
        row = own_row(session, ws.now(), publishing.resolve(session, key))
        run = person_runs.insert(session, ws, members, title, text, group_id=key.group_id, cap=cap)
        run.entry_id = row.id
        session.flush()
        return run.id


def _run(session: Session, entry_id: int, group_id: int | None) -> int | None:
    query = select(PersonRun.id).where(PersonRun.entry_id == entry_id, PersonRun.group_id == group_id)
    return session.scalar(query.order_by(PersonRun.id.desc()).limit(1))
