"""What the owner of the sample knows of people: birthdays, contacts, two on file twice; hours and tiers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from grouppilot.domain.coverage import SLOTS, WATCHED, WEEK
from grouppilot.store.groups import Group
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Tier
from grouppilot.store.people import Alias, Contact
from grouppilot.usecases.moon import MOON
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.sample_groups import ASSISTANT, OWNER, SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

CLOSE_ROLES = ("host", "moderator", "kol", "seed")
BORN = (1968, 2004)
LEAP_YEAR = 1992
KNOWN_BIRTHDAYS, KNOWN_YEARS, BY_THE_MOON = 0.5, 0.6, 0.3
NEXT_BIRTHDAYS = ((0, False), (2, True), (5, False))
"""Days until a birthday is kept, and whether by the moon."""

CORE, REGULAR = 10, 24
WORKDAYS, WEEKEND = WEEK[:5], WEEK[5:]

HOURS: Mapping[tuple[str, str], tuple[tuple[tuple[int, ...], tuple[str, ...]], ...]] = {
    ("晨读打卡营 03", "moderator"): ((WEEK, ("morning", "noon")),),
    ("晨读打卡营 03", "reviewer"): (((0, 2, 4), ("evening",)),) * 3,
    ("同城·杭州", "moderator"): ((WORKDAYS, WATCHED), (WEEKEND, SLOTS)),
    ("同城·杭州", "service"): ((WORKDAYS, ("morning", "noon")), ((*WORKDAYS[1:], 5), ("evening",))),
    ("Slow Cooking Circle", "moderator"): ((WORKDAYS, WATCHED),),
}
"""Weekdays and slots of those who carry a role, by group and role, in the order of their numbers."""

TIERS = {
    "passer": ("看每日干货\n参加公开活动", "免费"),
    "basic": ("全部打卡和作业点评\n每月一次主题分享\n群友互助名单", "99 元/年"),
    "advanced": ("一对一答疑每月两次\n新课优先名额\n线下聚会半价\n署名推荐", "699 元/年"),
}
"""Benefits and price, by key."""

REVIEWS = {"晨读打卡营 03": 13, "品牌会员-高层-01": 9, "Slow Cooking Circle": 20}
"""Days until the tiers of a group are looked through."""


@dataclass(frozen=True)
class Twice:
    """Two people of the file who are one.

    Attributes:
        groups: Where the one and the other is.
        places: Which plain members they are, by number.
        name: The full name of the one; the other has it too unless ``other`` says otherwise.
        nick: What the other is called in the group.
        phone: Which both have; empty for none.
        alias: What the one is called, too.
    """

    groups: tuple[str, str]
    places: tuple[int, int]
    name: str
    nick: str
    phone: str = ""
    other: str = ""
    alias: str = ""


TWICE = (
    Twice(("品牌会员-高层-01", "同城·杭州"), (31, 44), "沈知夏", "知夏在路上", "100 0013 5702"),
    Twice(("晨读打卡营 03", "KOL 阿土 粉丝群"), (26, 52), "何以安", "安安", alias="安安"),
    Twice(
        *(("Slow Cooking Circle", "Photo Walk Berlin"), (27, 61), "Elizabeth Moore", "Liz"),
        *("07700 900 417", "Liz Moore"),
    ),
)


def add_particulars(
    rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date
) -> None:
    """Add what is known of people beyond their memberships.

    Args:
        rows: Where rows are collected; the members must be written already.
        groups: The sample groups by number.
        session: To look up members, and to change them.
        today: The owner's day.
    """
    _tell_tiers(session, groups, today)
    _share_hours(session, groups)
    for twice in TWICE:
        _put_twice(rows, groups, session, twice)
    close = _close(session, groups)
    _tell_birthdays(rows.rng, session, close, today)
    _keep_in_touch(rows, session, close, today)


def _tell_tiers(session: Session, groups: Mapping[int, SampleGroup], today: date) -> None:
    for key, (benefits, price) in TIERS.items():
        session.execute(update(Tier).where(Tier.key == key).values(benefits=benefits, price=price))
    for name, days in REVIEWS.items():
        review = today + timedelta(days=days)
        session.execute(update(Group).where(Group.id == number_of(groups, name)).values(tier_review=review))


def _share_hours(session: Session, groups: Mapping[int, SampleGroup]) -> None:
    for (name, role), hours in HOURS.items():
        for holding, when in zip(_holdings(session, number_of(groups, name), (role,)), hours, strict=False):
            days, slots = when
            session.get_one(RoleHolding, holding.id).shifts = [
                [day, slot] for day in days for slot in SLOTS if slot in slots
            ]


def _put_twice(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, twice: Twice) -> None:
    numbers = [number_of(groups, name) for name in twice.groups]
    one, other = (_plain(session, number, place) for number, place in zip(numbers, twice.places, strict=True))
    first, second = session.get_one(Person, one.person_id), session.get_one(Person, other.person_id)
    _rename(one, first, twice.name, twice.name)
    _rename(other, second, twice.other or twice.name, twice.nick)
    first.phone = second.phone = twice.phone
    second.region, second.trade = first.region, first.trade
    if twice.alias:
        folded = folded_names(twice.alias)
        rows.add(Alias, membership_id=one.id, name=twice.alias, folded=folded, source="owner")


def _rename(member: Membership, person: Person, name: str, nick: str) -> None:
    member.card = member.card.replace(member.nickname, nick)
    member.nickname, person.name = nick, name
    member.folded = folded_names(member.card, nick, name, member.platform_id)
    member.sort_key = sort_key(member.card or nick)


def _close(session: Session, groups: Mapping[int, SampleGroup]) -> list[int]:
    """Return whom the owner knows well: those who carry a role that counts, each once."""
    found: dict[int, None] = {}
    for number in groups:
        for holding in _holdings(session, number, CLOSE_ROLES):
            found[holding.person_id] = None
    staff = set(session.scalars(select(Person.id).where(Person.name.in_((OWNER, ASSISTANT)))))
    return [person for person in found if person not in staff]


def _tell_birthdays(rng: Random, session: Session, people: Sequence[int], today: date) -> None:
    known = [person for person in people if rng.random() < KNOWN_BIRTHDAYS]
    for person in known:
        born = date(rng.randint(*BORN), 1, 1) + timedelta(days=rng.randrange(365))
        _is_born(session, person, born, rng.random() < BY_THE_MOON, rng.random() < KNOWN_YEARS)
    for place, (ahead, lunar) in enumerate(NEXT_BIRTHDAYS):
        day = today + timedelta(days=ahead)  # by the moon the same day, whatever the year, is another one
        born = day if lunar else day.replace(year=LEAP_YEAR)
        _is_born(session, people[3 * place], born, lunar, not lunar)


def _is_born(session: Session, person_id: int, day: date, lunar: bool, year_known: bool) -> None:
    person, moon = session.get_one(Person, person_id), MOON.of(day) if lunar else None
    year, month, of_month = day.year, day.month, day.day
    if moon is not None:
        year, month, of_month = moon.year, -moon.month if moon.leap else moon.month, moon.day
    person.birth_year, person.birth_month, person.birth_day = year if year_known else None, month, of_month
    person.birth_lunar = moon is not None


def _keep_in_touch(rows: SampleRows, session: Session, people: Sequence[int], today: date) -> None:
    for place, person_id in enumerate(people[: CORE + REGULAR]):
        core = place < CORE
        session.get_one(Person, person_id).closeness = "core" if core else "regular"
        back = rows.rng.randint(1, 8 if core else 34)
        for times in range(3):
            day = today - timedelta(days=back + times * (7 if core else 30))
            rows.add(Contact, person_id=person_id, day=day, note="")


def _holdings(session: Session, group_id: int, roles: Sequence[str]) -> Sequence[Any]:
    """Return who carries any of some roles in a group today: the entry's id and the person's."""
    query = select(RoleHolding.id, Membership.person_id)
    query = query.join(Membership, Membership.id == RoleHolding.membership_id)
    query = query.join(Role, Role.id == RoleHolding.role_id)
    query = query.where(Membership.group_id == group_id, Membership.status == "active")
    query = query.where(Role.key.in_(roles), RoleHolding.until.is_(None))
    return session.execute(query.order_by(Role.position, Membership.number)).all()


def _plain(session: Session, group_id: int, place: int) -> Membership:
    """Return a member without a role, the how-manyeth of those whose card is written."""
    query = select(Membership).where(Membership.group_id == group_id, Membership.status == "active")
    query = query.where(Membership.number > 40).order_by(Membership.number)
    return session.scalars(query.offset(place).limit(1)).one()
