"""Notes the day on which a number, card or team first proves a step, so that rates know who was in time."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.store import onboarding_queries as queries
from grouppilot.store.member_queries import batches
from grouppilot.store.members import Membership
from grouppilot.store.onboarding import StepMark
from grouppilot.usecases.newcomer_rows import Going, going, is_proved


def witness(session: Session, ids: Iterable[int], proof: str, today: date) -> None:
    """Note for members that today their number, card or team first proves a step of their ritual.

    Args:
        session: To write in.
        ids: Memberships; who left, or nobody knows when they joined, is passed over.
        proof: What changed: ``number``, ``card`` or ``team``.
        today: The owner's day.
    """
    members = [
        member
        for batch in batches(list(ids))
        for member in session.scalars(select(Membership).where(Membership.id.in_(batch)))
    ]
    by_group: dict[int, list[Membership]] = {}
    for member in members:
        if member.joined is not None and member.status == "active":
            by_group.setdefault(member.group_id, []).append(member)
    for group_id, found in by_group.items():
        for each in going(session, group_id):
            _witness(session, each, found, proof, today)


def _witness(session: Session, each: Going, members: Sequence[Membership], proof: str, today: date) -> None:
    asked = [step for step in each.steps if step.proof == proof]
    if not asked:
        return
    kept = {(mark.membership_id, mark.step_id) for mark in queries.marks_on(session, [m.id for m in members])}
    teams = queries.places(session, [each.group_id])
    for member in members:
        for step in asked:
            if (member.id, step.id) not in kept and is_proved(
                each.card_format, proof, member, teams.get(member.id)
            ):
                mark = StepMark(membership_id=member.id, step_id=step.id, joined=member.joined)
                mark.state, mark.day = queries.PROVED, today
                session.add(mark)
    session.flush()
