"""What speaks for a member's next tier, each for a whole group in one statement."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from grouppilot.store.groups import Group
from grouppilot.store.ledgers import LedgerMark, SignUp, SignUpLine
from grouppilot.store.member_queries import holds
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier, TierHolding
from grouppilot.store.onboarding import RitualStep, StepMark


def tiers(session: Session) -> list[Tier]:
    """Return every tier in the owner's order, the lowest first."""
    return list(session.scalars(select(Tier).order_by(Tier.position, Tier.id)))


def active(session: Session, group_id: int, today: date) -> list[Row[Any]]:
    """Return the active members of a group: id, person, names, number, joined, and today's tier or None."""
    held = select(TierHolding.membership_id, func.min(TierHolding.tier_id).label("tier"))
    held = held.where(holds(TierHolding, today)).group_by(TierHolding.membership_id)
    current = held.subquery()
    query: Select[Any] = select(
        Membership.id,
        Membership.person_id,
        Membership.nickname,
        Membership.card,
        Person.name,
        Membership.number,
        Membership.joined,
        current.c.tier,
    )
    query = query.join(Person, Person.id == Membership.person_id)
    query = query.outerjoin(current, current.c.membership_id == Membership.id)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    return list(session.execute(query.order_by(Membership.number, Membership.id)))


def staff_of(session: Session, group_id: int, today: date) -> set[int]:
    """Return the members of a group who work for it today."""
    query = select(RoleHolding.membership_id).join(Role, Role.id == RoleHolding.role_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.where(Membership.group_id == group_id, Role.staff, holds(RoleHolding, today))
    return set(session.scalars(query))


def ledger_days(session: Session, group_id: int, kind: str, until: date, most: int) -> list[date]:
    """Return the latest days on which anybody of a group checked in, or handed homework in."""
    query = select(LedgerMark.day).join(Membership, Membership.id == LedgerMark.membership_id)
    query = query.where(Membership.group_id == group_id, LedgerMark.kind == kind, LedgerMark.day <= until)
    return list(session.scalars(query.group_by(LedgerMark.day).order_by(LedgerMark.day.desc()).limit(most)))


def ledger_marks(
    session: Session, group_id: int, kind: str, days: Collection[date]
) -> list[tuple[int, date]]:
    """Return who did so on which of these days."""
    query = select(LedgerMark.membership_id, LedgerMark.day)
    query = query.join(Membership, Membership.id == LedgerMark.membership_id)
    query = query.where(Membership.group_id == group_id, LedgerMark.kind == kind)
    return [(member, day) for member, day in session.execute(query.where(LedgerMark.day.in_(list(days))))]


def sign_ups(session: Session, group_id: int, until: date, most: int) -> dict[int, date]:
    """Return the latest sign-ups of a group with their days."""
    query = select(SignUp.id, SignUp.day).where(SignUp.group_id == group_id, SignUp.day <= until)
    found = session.execute(query.order_by(SignUp.day.desc(), SignUp.id.desc()).limit(most))
    return {number: day for number, day in found}


def signed(session: Session, ids: Collection[int]) -> list[tuple[int, int]]:
    """Return which members are on which of these sign-ups, each once."""
    query = select(SignUpLine.membership_id, SignUpLine.sign_up_id).distinct()
    query = query.where(SignUpLine.sign_up_id.in_(list(ids)), SignUpLine.membership_id.is_not(None))
    return [(member, sign_up) for member, sign_up in session.execute(query) if member is not None]


def invited(session: Session, group_id: int) -> dict[int, int]:
    """Return how many who are still in the group each member of it invited."""
    query = select(Membership.inviter_id, func.count())
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    query = query.where(Membership.inviter_id.is_not(None)).group_by(Membership.inviter_id)
    return {member: count for member, count in session.execute(query) if member is not None}


def onboarded(session: Session, group_id: int) -> set[int]:
    """Return the members of a group who did every required step of its ritual in their present stay."""
    steps = select(RitualStep.id).join(Group, Group.ritual_id == RitualStep.ritual_id)
    steps = steps.where(Group.id == group_id, RitualStep.required, RitualStep.deleted.is_(False))
    wanted = session.scalars(steps).all()
    if not wanted:
        return set()
    query = select(StepMark.membership_id).join(Membership, Membership.id == StepMark.membership_id)
    query = query.where(Membership.group_id == group_id, StepMark.step_id.in_(wanted))
    query = query.where(StepMark.joined.is_not_distinct_from(Membership.joined))
    query = query.group_by(StepMark.membership_id)
    return set(session.scalars(query.having(func.count(StepMark.step_id.distinct()) == len(wanted))))
