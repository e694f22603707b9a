"""What belongs to the sample's people whatever the group: touch, birthdays, doubles, shifts and reviews."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from grouppilot.domain.birthdays import LunarDay
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier
from grouppilot.store.people import Contact
from grouppilot.usecases.moon import MOON
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

SEED = 7
CAMP, CIRCLE, BRAND, CITY = "晨读打卡营 03", "Slow Cooking Circle", "品牌会员-高层-01", "同城·杭州"
CORE, REGULAR = 5, 16
BORN = 0.08
TIERS = {
    "basic": ("每月一次直播课\n会员群答疑", "99 元/年"),
    "advanced": ("一对一诊断\n线下活动优先报名\n新品先试", "999 元/年"),
}
NOTES = ("介绍来过三位朋友", "适合上台分享", "喜欢收到手写卡片")
WORKING = tuple((day, slot) for day in range(5) for slot in ("morning", "noon"))
WEEKENDS = tuple((day, slot) for day in (5, 6) for slot in ("morning", "noon", "evening"))


def add_relations(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Give the people what only a person has, and the groups their shifts and reviews.

    Args:
        rows: Where rows are collected; members must be written already.
        groups: The groups by their number.
        session: The session that writes.
        today: The owner's day.
    """
    rng = Random(SEED)  # noqa: S311 - nothing here is secret
    _touch(rows, session, rng, today)
    _birthdays(session, rng, today)
    _doubles(session, groups)
    _shifts(rows, session, groups, today)
    for key, (benefits, price) in TIERS.items():
        session.execute(update(Tier).where(Tier.key == key).values(benefits=benefits, price=price))
    camp = number_of(groups, CAMP)
    review = {"tier_review": today + timedelta(days=12), "tier_review_days": 60}
    session.execute(update(Group).where(Group.id == camp).values(**review))


def _touch(rows: SampleRows, session: Session, rng: Random, today: date) -> None:
    """Let the owner keep in touch with some who carry a role; with a few it is time again."""
    carried = select(Membership.person_id).join(RoleHolding, RoleHolding.membership_id == Membership.id)
    carried = carried.join(Role, Role.id == RoleHolding.role_id).where(
        Role.key.in_(("kol", "seed", "regular"))
    )
    people = list(session.scalars(carried.distinct().order_by(Membership.person_id)))
    chosen = rng.sample(people, min(CORE + REGULAR, len(people)))
    values = []
    for place, person in enumerate(chosen):
        core = place < CORE
        values.append({"who": person, "near": "core" if core else "regular"})
        for back in range(3 if core else 1):
            ago = (back * 7 + rng.randint(0, 8)) if core else rng.randint(1, 38)
            rows.add(Contact, person_id=person, day=today - timedelta(days=ago), note="")
    statement = update(Person.__table__).where(Person.__table__.c.id == bindparam("who"))  # type: ignore[arg-type]
    session.connection().execute(statement.values(closeness=bindparam("near")), values)
    noted = [{"who": person, "text": note} for person, note in zip(chosen, NOTES, strict=False)]
    session.connection().execute(statement.values(note=bindparam("text"), tags=";共建者;"), noted)


def _birthdays(session: Session, rng: Random, today: date) -> None:
    people = list(session.scalars(select(Person.id).order_by(Person.id)))
    born = rng.sample(people, int(len(people) * BORN))
    values = [_birthday(person, rng, rng.randint(1, 12), rng.randint(1, 28)) for person in born]
    soon = [today + timedelta(days=days) for days in (0, 3, 5)]
    for place, day in enumerate(soon):
        values[place] |= {"month": day.month, "day": day.day, "moon": False}
    by_moon: LunarDay | None = MOON.of(today + timedelta(days=2))
    if by_moon is not None:
        values[len(soon)] |= {"month": by_moon.month, "day": by_moon.day, "moon": True}
    table = Person.__table__
    statement = update(table).where(table.c.id == bindparam("who"))  # type: ignore[arg-type]
    given = {"birth_month": "month", "birth_day": "day", "birth_year": "year", "birth_lunar": "moon"}
    bound = {column: bindparam(name) for column, name in given.items()}
    session.connection().execute(statement.values(**bound), values)


def _birthday(person: int, rng: Random, month: int, day: int) -> dict[str, Any]:
    year = rng.randint(1965, 2003) if rng.random() < 0.7 else None
    return {"who": person, "month": month, "day": day, "year": year, "moon": rng.random() < 0.25}


def _doubles(session: Session, groups: Mapping[int, SampleGroup]) -> None:
    """Put a few people on file twice, as happens when rosters come from several groups."""
    brand, city, camp = (number_of(groups, name) for name in (BRAND, CITY, CAMP))
    ours, theirs = _plain(session, brand, 4), _plain(session, city, 4)
    for place, (one, other) in enumerate(zip(ours[:3], theirs[:3], strict=True)):
        phone = f"1380000{place + 1:04}"
        _same(session, one, other, phone if place < 2 else "", name=place > 0)
    known, again = _plain(session, camp, 12)[-1], ours[3]
    account = select(Membership.platform_id).where(Membership.id == known)
    session.execute(
        update(Membership).where(Membership.id == again).values(platform_id=account.scalar_subquery())
    )


def _plain(session: Session, group_id: int, count: int) -> Sequence[int]:
    """Return members of a group who are in no other, after those who carry its roles."""
    others = select(Membership.person_id).where(Membership.group_id != group_id)
    query = select(Membership.id).where(Membership.group_id == group_id, Membership.status == "active")
    query = query.where(Membership.person_id.not_in(others), Membership.number > 40)
    return session.scalars(query.order_by(Membership.number).limit(count)).all()


def _same(session: Session, one: int, other: int, phone: str, *, name: bool) -> None:
    """Give two members one phone number, and where ``name`` says so one name."""
    first, second = session.get_one(Membership, one), session.get_one(Membership, other)
    mine, theirs = session.get_one(Person, first.person_id), session.get_one(Person, second.person_id)
    mine.phone = theirs.phone = phone
    theirs.region, theirs.trade = mine.region, mine.trade
    if name:
        theirs.name, second.nickname = mine.name, first.nickname
        second.folded = folded_names(second.card, second.nickname, theirs.name, second.platform_id)
        second.sort_key = sort_key(second.card or second.nickname)


def _shifts(rows: SampleRows, session: Session, groups: Mapping[int, SampleGroup], today: date) -> None:
    """Let moderators and service share the week, with an evening nobody covers; name who was before."""
    for name, role, plans in ((CAMP, "moderator", (WORKING,)), (BRAND, "service", (WORKING, WEEKENDS))):
        held = _held(session, number_of(groups, name), role)
        for holding, plan in zip(held, plans, strict=False):
            holding.shifts = [list(shift) for shift in plan]
    host = session.scalars(select(Role.id).where(Role.key == "host")).one()
    for name in (CAMP, CIRCLE):
        group = number_of(groups, name)
        before = select(Membership.id).where(Membership.group_id == group, Membership.status == "active")
        member = session.scalars(before.order_by(Membership.number.desc()).limit(1)).one()
        joined = session.get_one(Membership, member).joined or today
        rows.add(RoleHolding, membership_id=member, role_id=host, since=joined, until=today, shifts=None)


def _held(session: Session, group_id: int, role: str) -> Sequence[RoleHolding]:
    query = select(RoleHolding).join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.join(Role, Role.id == RoleHolding.role_id)
    query = query.where(Membership.group_id == group_id, Role.key == role, RoleHolding.until.is_(None))
    return session.scalars(query.order_by(RoleHolding.id)).all()
