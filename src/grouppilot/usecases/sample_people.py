"""The people of the sample workspace and their memberships. All are made up."""

import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.assets import resource
from grouppilot.store.members import Membership, Person, Role, RoleHolding, Spell, Tier, TierHolding
from grouppilot.usecases.naming import folded_names, sort_key
from grouppilot.usecases.sample_groups import ASSISTANT, OWNER, SampleGroup
from grouppilot.usecases.sample_rows import SampleRows

SHARED = 0.125  # share of members whom another group of the same language has already
TIERS = (("passer", 0.62), ("basic", 0.27), ("advanced", 0.11))


@dataclass(frozen=True)
class Drawn:
    """A made-up person."""

    id: int
    name: str
    nick: str
    region: str
    trade: str


@dataclass
class _Cast:
    """Everybody drawn so far, by language, and the keys of what they can carry."""

    rows: SampleRows
    today: date
    roles: Mapping[str, int]
    tiers: Mapping[str, int]
    known: dict[str, list[Drawn]]


def add_members(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Add the people, their memberships with spells, and the roles and tiers they carry.

    Args:
        rows: Where they are collected.
        groups: The sample groups by number.
        session: To look up the numbers of roles and tiers.
        today: The owner's day.
    """
    cast = _Cast(
        rows=rows,
        today=today,
        roles={key: number for number, key in session.execute(select(Role.id, Role.key))},
        tiers={key: number for number, key in session.execute(select(Tier.id, Tier.key))},
        known={"zh_CN": [], "en": []},
    )
    staff = [_add_person(cast, "zh_CN", OWNER, "设计"), _add_person(cast, "zh_CN", ASSISTANT, "运营")]
    for number, group in groups.items():
        if group.active:
            _add_group(cast, number, group, staff)


def _add_group(cast: _Cast, group_id: int, group: SampleGroup, staff: list[Drawn]) -> None:
    rng, total = cast.rows.rng, group.active + group.former
    roles = ["owner", *(role for role, count in group.roles.items() for _ in range(count))]
    former = set(rng.sample(range(len(roles) + 6, total), group.former))
    days = _joining_days(rng, group, total)
    people = _people_of(cast, group, staff, total)
    names: list[str] = []
    first = 0
    for place in range(total):
        joined = cast.today + timedelta(days=days[place])
        left = _leaving_day(rng, joined, cast.today) if place in former else None
        inviter = rng.randrange(max(1, place // 3)) if place > 2 and rng.random() < 0.55 else None
        member = _add_member(
            cast, group_id, group, people[place], place + 1, joined, left,
            None if inviter is None else (first + inviter, names[inviter]),
        )  # fmt: skip
        first = first or member
        names.append(people[place].nick)
        _add_carried(cast, member, joined, roles[place] if place < len(roles) else None)


def _people_of(cast: _Cast, group: SampleGroup, staff: list[Drawn], total: int) -> list[Drawn]:
    """Return who is in a group: the owner, an assistant, some who are known already, and new people."""
    rng, known = cast.rows.rng, cast.known[group.language]
    count = min(int(total * SHARED), len(known))
    shared = rng.sample(known, count)
    fresh = [_add_person(cast, group.language) for _ in range(total - count - len(staff))]
    known.extend(fresh)
    others = shared + fresh
    rng.shuffle(others)
    return [*staff, *others]


def _joining_days(rng: Random, group: SampleGroup, total: int) -> list[int]:
    """Return when members joined, in days from today: many at the start, then a trickle up to today."""
    begun = group.start - 6 if group.life == "temporary" else group.start
    last = 0 if group.end is None else min(0, group.end)
    days = [
        begun + int((last - begun) * (rng.random() ** 2 if rng.random() < 0.7 else rng.random()))
        for _ in range(total - 8)
    ]
    return sorted([begun, begun, *days, *(rng.randint(max(begun, last - 3), last) for _ in range(6))])


def _leaving_day(rng: Random, joined: date, today: date) -> date:
    return joined + timedelta(days=rng.randint(0, max(0, (today - joined).days)))


def _add_member(
    cast: _Cast,
    group_id: int,
    group: SampleGroup,
    person: Drawn,
    number: int,
    joined: date,
    left: date | None,
    inviter: tuple[int, str] | None,
) -> int:
    rng, words = cast.rows.rng, _words(group.language)
    card = _card(rng, group, person, number)
    removed = left is not None and rng.random() < 0.12
    status = "removed" if removed else "left" if left else "active"
    platform_id = _platform_id(rng, group.platform, person, group_id, number)
    tags = rng.sample(words["tags"], rng.choice((0, 0, 0, 0, 1, 1, 2)))
    member = cast.rows.add(
        Membership,
        group_id=group_id,
        person_id=person.id,
        number=number,
        card=card,
        nickname=person.nick,
        platform_id=platform_id,
        status=status,
        joined=joined,
        left=left,
        inviter_id=inviter and inviter[0],
        inviter_name=inviter[1] if inviter else "",
        tags=f";{';'.join(tags)};" if tags else "",
        note=rng.choice(words["notes"]) if rng.random() < 0.03 else "",
        custom1=f"B-{number:04}" if group.pack == "shop-low" else "",
        folded=folded_names(card, person.nick, person.name, platform_id),
        sort_key=sort_key(card or person.nick),
        created=_morning(joined),
    )
    _add_spells(cast, member, joined, left, "removed" if removed else "left", inviter)
    return member


def _add_spells(
    cast: _Cast, member: int, joined: date, left: date | None, leaving: str, inviter: tuple[int, str] | None
) -> None:
    rng = cast.rows.rng
    spells: list[dict[str, Any]] = []
    if rng.random() < 0.02:  # was here before, left and came back
        gone = joined - timedelta(days=rng.randint(3, 40))
        earlier = gone - timedelta(days=rng.randint(5, 60))
        spells.append({"joined": earlier, "left": gone, "leaving": "left"})
    spells.append({"joined": joined, "left": left, "leaving": leaving if left else ""})
    for spell in spells:
        way = "invited" if inviter else rng.choice(("qr", "qr", "link", "unknown"))
        cast.rows.add(Spell, membership_id=member, way=way, inviter_id=inviter and inviter[0], **spell)


def _add_carried(cast: _Cast, member: int, joined: date, role: str | None) -> None:
    rng = cast.rows.rng
    if role:
        cast.rows.add(RoleHolding, membership_id=member, role_id=cast.roles[role], since=joined, until=None)
    elif rng.random() < 0.005:  # was something once
        until = min(cast.today, joined + timedelta(days=60))
        cast.rows.add(
            RoleHolding, membership_id=member, role_id=cast.roles["helper"], since=joined, until=until
        )
    tier = "advanced" if role else rng.choices([key for key, _ in TIERS], [share for _, share in TIERS])[0]
    cast.rows.add(TierHolding, membership_id=member, tier_id=cast.tiers[tier], since=joined, until=None)


def _card(rng: Random, group: SampleGroup, person: Drawn, number: int) -> str:
    if not group.card or (number > 8 and rng.random() < 0.08):  # not renamed yet
        return ""
    district = rng.choice(_words("zh_CN")["districts"])
    return group.card.format(
        number=number, nick=person.nick, trade=person.trade, region=person.region, district=district
    )


def _platform_id(rng: Random, platform: str, person: Drawn, group_id: int, number: int) -> str:
    """Return an id in the style of the app that can be nobody's."""
    if platform == "wechat":
        return "wxid_" + "".join(rng.choices(string.ascii_lowercase + string.digits, k=14))
    if platform == "qq":  # real numbers have no more than eleven digits
        return f"1000{group_id:02}{number:06}"
    if platform == "whatsapp":  # Ofcom keeps 07700 900000 to 900999 for drama
        return f"+44 7700 900{number % 1000:03}"
    return f"{''.join(person.name.lower().split())}.{person.id}"  # Telegram names hold no dot


def _add_person(cast: _Cast, language: str, name: str = "", trade: str = "") -> Drawn:
    rng, words = cast.rows.rng, _words(language)
    full, nick = _names(rng, words, language)
    region, trade = rng.choice(words["regions"]), trade or rng.choice(words["trades"])
    number = cast.rows.add(
        Person,
        name=name or full,
        region=region,
        trade=trade,
        phone="",
        note="",
        created=cast.rows.moment,
    )
    return Drawn(number, name or full, name or nick, region, trade)


def _names(rng: Random, words: Mapping[str, Any], language: str) -> tuple[str, str]:
    """Draw a full name, and the nickname it goes by."""
    if language == "en":
        first, last = rng.choice(words["first"]), rng.choice(words["last"])
        nick = rng.choice((f"{first} {last}", f"{first} {last}", first, f"{first} {last[0]}."))
        return f"{first} {last}", nick
    surname, given = rng.choice(words["surnames"]), rng.choice(words["given"])
    style = rng.random()
    if style < 0.35:
        return surname + given, rng.choice(words["nicknames"])
    if style < 0.5:
        return surname + given, rng.choice(("小", "阿", "老")) + rng.choice((surname, given[-1]))
    return surname + given, surname + given


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(2), UTC)


@cache
def _words(language: str) -> dict[str, Any]:
    with resource("sample", "names.toml").open("rb") as file:
        return tomllib.load(file)["zh" if language == "zh_CN" else language]  # type: ignore[no-any-return]
