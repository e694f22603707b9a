"""Enrolment numbers of a group: given in the order of joining, never twice, written in the group's format."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import numbers
from grouppilot.store import member_queries
from grouppilot.store.members import Membership
from grouppilot.usecases import groups, settings
from grouppilot.usecases import member_fields as fields
from grouppilot.usecases.onboarding_proofs import witness
from grouppilot.usecases.workspace import Workspace


def set_format(ws: Workspace, group_id: int, text: str, *, by: object = None) -> None:
    """Set how numbers of a group are written; empty for the bare number.

    Raises:
        Refused: ``group_unknown``, ``number_format_bad``.
    """
    kept = numbers.check_format(text)
    name = groups.form_of(ws, group_id).name
    with ws.write("numbers.format", by=by, group=name) as session:
        groups.alive(session, group_id).number_format = kept


def give_missing(ws: Workspace, group_id: int, *, by: object = None) -> int:
    """Give every active member of a group who has no number the next ones, in the order of joining.

    Returns:
        How many got one.

    Raises:
        Refused: ``group_unknown``.
    """
    name = groups.form_of(ws, group_id).name
    with ws.write("numbers.give", by=by, group=name) as session:
        query = select(Membership.id).where(Membership.group_id == group_id, Membership.number.is_(None))
        found = session.scalars(query.where(Membership.status == "active")).all()
        return give(session, found, settings.today_in(session, ws))


def give(session: Session, ids: Sequence[int], today: date) -> int:
    """Give those of these members who have no number the next ones, in the order of joining.

    Members whose day of joining is unknown come last; of one day, who was entered first comes first.
    """
    found = [
        member
        for batch in member_queries.batches(ids)
        for member in session.scalars(select(Membership).where(Membership.id.in_(batch)))
        if member.number is None
    ]
    found.sort(key=lambda one: (one.group_id, one.joined is None, one.joined, one.id))
    after: dict[int, int] = {}
    for member in found:
        number = after.get(member.group_id) or fields.next_number(session, member.group_id)
        member.number, after[member.group_id] = number, number + 1
    for group_id, number in after.items():
        fields.set_next_number(session, group_id, number)
    session.flush()
    witness(session, [member.id for member in found], "number", today)
    return len(found)
