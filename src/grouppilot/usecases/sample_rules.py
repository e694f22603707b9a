"""The rules of the sample workspace: each group's set, who broke which, promises, and what went wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.assets import resource
from grouppilot.domain.packs import Pack
from grouppilot.domain.removals import pack_names
from grouppilot.files.packs import read_pack
from grouppilot.store.members import Membership, Person
from grouppilot.store.rules import (
    FollowUp,
    Incident,
    Removal,
    Rule,
    RuleSet,
    RuleSetUse,
    RuleVersion,
    Violation,
)
from grouppilot.usecases.rule_sets import SHARED
from grouppilot.usecases.sample_groups import ASSISTANT, SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

REMEMBERED = 365
PLAIN = 40  # members from this number on carry no role

REWORDED = {
    ("camp21", "zh_CN", "check-in"): (-6, "每天 23:00 前打卡，写一句收获。"),
    ("everyday", "en", "adverts"): (-90, "No adverts in this group."),
}
"""Rules that were worded otherwise until some days before today, by pack, language and key."""


@dataclass(frozen=True)
class Broken:
    """A violation: in which group the how-manyeth plain member broke which rule how many days ago."""

    group: str
    place: int
    rule: str
    day: int
    step: str = ""
    note: str = ""
    appeal: str = ""


BROKEN = (
    Broken("晨读打卡营 03", 3, "missing", -5, "remind", "组长私聊过一次"),
    Broken("晨读打卡营 03", 3, "missing", 0, note="又断了三天，没有请假"),
    Broken("晨读打卡营 03", 8, "adverts", -1, note="发了别家读书会的二维码"),
    Broken("晨读打卡营 03", 14, "material", -7, "warn", "把录音转到了别的群", "转的是自己的笔记，看错了"),
    Broken("同城·杭州", 5, "adverts", -40, "remind"),
    Broken("同城·杭州", 5, "adverts", -12, "warn"),
    Broken("同城·杭州", 5, "adverts", -2, note="凌晨连发三条拼单链接"),
    Broken("同城·杭州", 21, "no-show", -3, "mute", "刷屏争执，先冷静三天"),
    Broken("Slow Cooking Circle", 4, "flooding", -2, note="Forty stickers after midnight"),
    Broken("Slow Cooking Circle", 9, "adverts", -20, "remind", "Linked her own shop"),
    Broken("品牌会员-高层-01", 6, "adverts", -9, "remind", "中介私加会员，已道歉"),
    Broken("Photo Walk Berlin", 7, "respect", -15, "warn"),
)

PROMISES = (
    ("晨读打卡营 03", 5, "补发第 2 周的导读录音", -1, ASSISTANT, None),
    ("晨读打卡营 03", 11, "问清楚押金退款的到账时间并回复", 0, "", None),
    ("晨读打卡营 03", None, "把优秀作业合集发到群里", 3, "", None),
    ("晨读打卡营 03", 2, "寄出上一期的结营证书", -4, "", -3),
    ("同城·杭州", 12, "补两箱缺货的蓝莓", 1, "", None),
    ("Slow Cooking Circle", 6, "Send the long version of the ragù recipe", 2, "", None),
)
"""Group, plain member or none, what, days until it is due, who does it, days until it was done."""

WENT_WRONG = (
    (
        "晨读打卡营 03",
        8,
        "两位学员在群里争论作业点评不公",
        -1,
        {"calm": (-1, "发了安抚消息，请大家先暂停讨论"), "private": (0, "已分别私聊，一位要求重评")},
    ),
    (
        "同城·杭州",
        15,
        "周三的鱼到货晚了三小时，有人在群里要求退款",
        -3,
        {"calm": (-3, ""), "private": (-3, "")},
    ),
)
"""Group, plain member concerned, what, days since, and the steps done with day and note."""


def add_rules(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Add what groups go by and what came of it.

    Args:
        rows: Where rows are collected; the members must be written already.
        groups: The sample groups by number.
        session: To look up members.
        today: The owner's day.
    """
    rules = _add_sets(rows, groups, today)
    for broken in BROKEN:
        number = number_of(groups, broken.group)
        member = _plain(session, number, broken.place).id
        _add_violation(rows, member, rules[number, broken.rule], broken, today)
    _add_removals(rows, groups, session, today)
    for group, place, what, due, who, done in PROMISES:
        number = number_of(groups, group)
        rows.add(
            FollowUp,
            group_id=number,
            person_id=None if place is None else _plain(session, number, place).person_id,
            incident_id=None,
            what=what,
            responsible=who,
            due=today + timedelta(days=due),
            done=None if done is None else today + timedelta(days=done),
            note="",
        )
    for group, place, what, opened, steps in WENT_WRONG:
        number = number_of(groups, group)
        rows.add(
            Incident,
            group_id=number,
            person_id=_plain(session, number, place).person_id,
            what=what,
            opened=today + timedelta(days=opened),
            steps={
                key: {"day": (today + timedelta(days=day)).isoformat(), "note": note}
                for key, (day, note) in steps.items()
            },
            rule_id=None,
            closed=None,
        )


def _add_sets(
    rows: SampleRows, groups: Mapping[int, SampleGroup], today: date
) -> dict[tuple[int, str], tuple[int, str]]:
    """Add the rule set of each pack, shared by its groups; returns rule and text by group and key."""
    made: dict[tuple[str, str], dict[str, tuple[int, str]]] = {}
    sets: dict[tuple[str, str], int] = {}
    for number, group in groups.items():
        key = (group.pack, group.language)
        since = today + timedelta(days=group.since)
        if key not in made:
            pack = read_pack(resource("packs", f"{group.pack}.{group.language}.toml"))
            first = min(each.since for each in groups.values() if (each.pack, each.language) == key)
            sets[key], made[key] = _add_set(rows, pack, today + timedelta(days=first), today)
        rows.add(RuleSetUse, group_id=number, rule_set_id=sets[key], since=since, until=None)
    return {
        (number, rule): told
        for number, group in groups.items()
        for rule, told in made[group.pack, group.language].items()
    }


def _add_set(
    rows: SampleRows, pack: Pack, since: date, today: date
) -> tuple[int, dict[str, tuple[int, str]]]:
    number = rows.add(
        RuleSet,
        name=pack.name,
        language=pack.language,
        pack=pack.id,
        pack_key=SHARED,
        position=0,
        deleted=False,
        created=rows.moment,
    )
    found: dict[str, tuple[int, str]] = {}
    for place, rule in enumerate(pack.rules):
        row = rows.add(Rule, rule_set_id=number, pack_key=rule.key, position=place, deleted=False)
        said = {"kind": rule.kind, "consequence": rule.consequence, "active": True}
        days, before = REWORDED.get((pack.id, pack.language, rule.key), (0, ""))
        changed = today + timedelta(days=days)
        if before and changed > since:
            rows.add(RuleVersion, rule_id=row, valid_from=since, text=before, **said)
            rows.add(RuleVersion, rule_id=row, valid_from=changed, text=rule.text, **said)
        else:
            rows.add(RuleVersion, rule_id=row, valid_from=since, text=rule.text, **said)
        found[rule.key] = (row, rule.text)
    return number, found


def _add_violation(rows: SampleRows, member: int, rule: tuple[int, str], broken: Broken, today: date) -> None:
    day = today + timedelta(days=broken.day)
    rows.add(
        Violation,
        membership_id=member,
        rule_id=rule[0],
        rule_text=rule[1],
        day=day,
        step=broken.step,
        days=3 if broken.step == "mute" else None,
        note=broken.note,
        appealed=day + timedelta(days=1) if broken.appeal else None,
        appeal_note=broken.appeal,
        created=rows.moment,
    )


def _add_removals(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Remember those who were removed within a year."""
    query = select(Membership, Person.name).join(Person, Person.id == Membership.person_id)
    query = query.where(Membership.status == "removed", Membership.left > today - timedelta(days=REMEMBERED))
    for member, name in session.execute(query.order_by(Membership.id)):
        if member.left is None:
            continue
        rows.add(
            Removal,
            person_id=member.person_id,
            group_id=member.group_id,
            violation_id=None,
            platform=groups[member.group_id].platform,
            platform_id=member.platform_id,
            names=pack_names((member.card, member.nickname, name)),
            reason="",
            day=member.left,
            until=member.left + timedelta(days=REMEMBERED),
            lifted=None,
        )


def _plain(session: Session, group_id: int, place: int) -> Any:
    """Return a member without a role, the how-manyeth by number."""
    query = select(Membership.id, Membership.person_id).where(Membership.group_id == group_id)
    query = query.where(Membership.status == "active", Membership.number > PLAIN)
    return session.execute(query.order_by(Membership.number).offset(place).limit(1)).one()
