"""What happened with a person over all groups. The statements are built once, as they run for each look."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from grouppilot.store.groups import Group
from grouppilot.store.ladders import Move
from grouppilot.store.members import Membership, Role, RoleHolding, Spell, Tier, TierHolding
from grouppilot.store.people import Contact, PersonMerge
from grouppilot.store.rules import Violation

IDS: BindParameter[Any] = bindparam("ids", expanding=True)
ONE: BindParameter[Any] = bindparam("one")
LATEST = 60


def stays(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return the stays (membership_id, joined, left, way, leaving, invited_by), oldest first."""
    return _all(session, _stays(), ids)


def roles(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return the roles (membership_id, since, until, id, key, name) that memberships carry or carried."""
    return _all(session, _held(Role), ids)


def tiers(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return the tiers (membership_id, since, until, id, key, name) that memberships are or were in."""
    return _all(session, _held(Tier), ids)


def violations(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return the violations (membership_id, day, step, rule_text, appealed) of memberships."""
    return _all(session, _violations(), ids)


def invited(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return whom memberships invited (inviter_id, joined, number, name), the latest ones only."""
    return _all(session, _invited(), ids)


def moves(session: Session, person_id: int) -> Sequence[Any]:
    """Return the moves of a person that were done (ended, source, target as names)."""
    return _one(session, _moves(), person_id)


def contacts(session: Session, person_id: int) -> Sequence[Any]:
    """Return when the owner was in touch with a person (id, day, note), the latest ones only."""
    return _one(session, _contacts(), person_id)


def merges(session: Session, person_id: int) -> Sequence[Any]:
    """Return the merges into a person that still hold (id, at, gone_name)."""
    return _one(session, _merges(), person_id)


def _all(session: Session, query: Any, ids: Sequence[int]) -> Sequence[Any]:
    found: Sequence[Any] = session.connection().execute(query, {"ids": list(ids)}).all()
    return found


def _one(session: Session, query: Any, person_id: int) -> Sequence[Any]:
    found: Sequence[Any] = session.connection().execute(query, {"one": person_id}).all()
    return found


def _name_of(who: Any) -> Any:
    return func.coalesce(func.nullif(who.card, ""), who.nickname, "")


@cache
def _stays() -> Any:
    who = aliased(Membership)
    own = (Spell.membership_id, Spell.joined, Spell.left, Spell.way, Spell.leaving)
    query = select(*own, _name_of(who).label("invited_by")).select_from(Spell)
    query = query.outerjoin(who, who.id == Spell.inviter_id)
    return query.where(Spell.membership_id.in_(IDS)).order_by(Spell.id)


@cache
def _held(kind: Any) -> Any:
    holding, key = (RoleHolding, RoleHolding.role_id) if kind is Role else (TierHolding, TierHolding.tier_id)
    columns = (holding.membership_id, holding.since, holding.until, kind.id, kind.key, kind.name)
    return select(*columns).join(kind, key == kind.id).where(holding.membership_id.in_(IDS))


@cache
def _violations() -> Any:
    columns = (
        Violation.membership_id,
        Violation.day,
        Violation.step,
        Violation.rule_text,
        Violation.appealed,
    )
    return select(*columns).where(Violation.membership_id.in_(IDS)).order_by(Violation.id)


@cache
def _invited() -> Any:
    columns = (Membership.inviter_id, Membership.joined, Membership.number)
    name = func.coalesce(func.nullif(Membership.nickname, ""), Membership.card).label("name")
    query = select(*columns, name).where(Membership.inviter_id.in_(IDS), Membership.joined.is_not(None))
    return query.order_by(Membership.joined.desc(), Membership.id.desc()).limit(LATEST)


@cache
def _moves() -> Any:
    source, target = aliased(Group), aliased(Group)
    query = select(Move.ended, source.name.label("source"), target.name.label("target")).select_from(Move)
    query = query.join(target, target.id == Move.to_group_id)
    query = query.outerjoin(source, source.id == Move.from_group_id)
    return query.where(Move.person_id == ONE, Move.state == "done")


@cache
def _contacts() -> Any:
    query = select(Contact.id, Contact.day, Contact.note).where(Contact.person_id == ONE)
    return query.order_by(Contact.day.desc(), Contact.id.desc()).limit(LATEST)


@cache
def _merges() -> Any:
    query = select(PersonMerge.id, PersonMerge.at, PersonMerge.gone_name)
    return query.where(PersonMerge.kept_id == ONE, PersonMerge.parted.is_(None)).order_by(PersonMerge.id)
