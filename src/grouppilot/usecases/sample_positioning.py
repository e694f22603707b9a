"""What the sample groups are for: brands, positioning, a ladder with moves, accounts, codes, estimates."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from grouppilot.store.brands import Brand
from grouppilot.store.groups import Group
from grouppilot.store.ladders import Account, Ladder, Move
from grouppilot.store.members import Membership
from grouppilot.store.positioning import CheckUp, Estimate, Positioning, StageChange
from grouppilot.usecases.sample_groups import ASSISTANT, SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

CAMP, MEMBERS_ONLY, TASTING = "晨读打卡营 03", "品牌会员-高层-01", "新品体验群 0611"
LOCAL, FANS, COOKING, AGENTS = "同城·杭州", "KOL 阿土 粉丝群", "Slow Cooking Circle", "代理商-华东"

BRANDS: tuple[dict[str, Any], ...] = (
    {
        "name": "林溪读书",
        "facts": {
            "founder": "林溪，做过八年图书编辑",
            "logo": "一条流过书页的溪",
            "slogan": "每天二十分钟，一年读完二十本",
            "audience": "想读书又总被打断的上班族和家长",
            "value": "不求快，求读完",
            "principles": "不催单、不刷屏、不卖课给不需要的人",
            "results": "三期 328 人，完课率 71%",
        },
        "persona": "林溪：说话慢，爱讲书里的小事，从不训人。",
    },
    {
        "name": "Slow Kitchen",
        "facts": {
            "founder": "Two sisters with their grandmother's cookbook",
            "slogan": "Good food takes the afternoon",
            "audience": "People who cook to calm down",
            "value": "Patience tastes better",
        },
        "persona": "Warm, a little dry, never in a hurry.",
    },
)

ANSWERS: Mapping[str, dict[str, Any]] = {
    CAMP: {
        "why": "让总是读不完的人，和同伴一起把三本书读完。",
        "who": "25 到 40 岁，每天只有早上二十分钟的上班族和家长。",
        "where": "公开课报名，往期学员推荐，公众号文末。",
        "members": "每天一个小任务、一位点评官、一个会来找你的小组。",
        "brand": "完课故事和书评，以及下一期的学员。",
        "when": "21 天，07:30 发任务，21:30 提醒，22:30 登记。",
        "how": "学费 199 元；第 21 天邀请进高层会员群。",
        "goal": "完课率 70%，即 78 人",
        "fee": "199 元",
        "pattern": "晨读打卡营 {number}",
        "tier": "",
        "digits": 2,
    },
    MEMBERS_ONLY: {
        "why": "让读完一期的人继续有伴，也第一个用上新书单。",
        "who": "至少完成过一期打卡营的老学员。",
        "brand": "稳定复购和最真实的意见。",
        "members": "每月一次作者连线，书单七折。",
        "goal": "每季度复购率 35%",
        "pattern": "品牌会员-{tier}-{number}",
        "tier": "高层",
        "digits": 2,
        "fee": "999 元一年",
        "real_name": True,
        "frequency": "middle",
    },
    COOKING: {
        "why": "So that cooking slowly is something one does with others.",
        "who": "Home cooks with a free afternoon; no restaurants, no food bloggers.",
        "where": "Newsletter readers and their friends.",
        "members": "One recipe a week cooked together, and honest answers when it fails.",
        "goal": "60 photos of the dish of the week",
    },
}

LADDER = "林溪读书"
RUNGS = {TASTING: "free", LOCAL: "free", MEMBERS_ONLY: "high", CAMP: "camp", AGENTS: "camp"}
BRAND_OF = {CAMP: 1, MEMBERS_ONLY: 1, TASTING: 1, LOCAL: 1, AGENTS: 1, COOKING: 2}
ACCOUNTS = (
    ("wechat", "林溪-工作号", 12, 80, ASSISTANT),
    ("wechat", "林溪-小号", 8, None, "林溪-工作号"),
    ("whatsapp", "Studio phone", None, None, ""),
)
PLANNED = ((-1, 2), (0, 10), (1, 12), (2, 5))
"""Open moves: how many on which day from today."""

DONE = 14
CODES = {CAMP: 4, TASTING: 0}
"""Days from today until the code of a group lapses."""


def add_positioning(
    rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date
) -> None:
    """Write what the groups are for; called when groups and members are written.

    Args:
        rows: Where they are collected; all of them are written.
        groups: The sample groups by number.
        session: To write with.
        today: The owner's day.
    """
    for place, brand in enumerate(BRANDS):
        rows.add(Brand, position=place, **brand)
    ladder = rows.add(Ladder, name=LADDER, position=0)
    for platform, name, adds, messages, backup in ACCOUNTS:
        rows.add(
            Account,
            platform=platform,
            name=name,
            daily_adds=adds,
            daily_messages=messages,
            backup=backup,
        )
    _add_answers(rows, groups, today)
    _add_estimates(rows, groups, today)
    _add_stages(rows, groups, today)
    _add_moves(rows, groups, session, today)
    rows.write(session)
    _point(groups, session, ladder, today)


def _add_answers(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    for name, answers in ANSWERS.items():
        day = {CAMP: 13, MEMBERS_ONLY: 19}.get(name)
        kept = answers if day is None else answers | {"goal_day": (today + timedelta(days=day)).isoformat()}
        rows.add(Positioning, group_id=number_of(groups, name), answers=kept)


def _add_estimates(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    gates = {"business": ["topic"], "ready": ["hands", "people", "product"]}
    for name, days, expected, actual in (
        (CAMP, -20, (900, 0.12, 199, 600, 60, 80), None),
        (FANS, -100, (2500, 0.03, 89, 900, 50, 60), (2310, 91, 8099, 780, 64)),
        (TASTING, -6, (600, 0.1, 45, 300, 20, 80), None),
    ):
        keys = ("reach", "conversion", "order_value", "rewards", "hours", "rate")
        came = ("reach", "orders", "revenue", "rewards", "hours")
        rows.add(
            Estimate,
            group_id=number_of(groups, name),
            made=today + timedelta(days=days),
            gates=gates,
            expected=dict(zip(keys, expected, strict=True)),
            actual=dict(zip(came, actual, strict=True)) if actual else {},
            note="",
        )
    answers = {"purpose": "yes", "plan": "yes", "adverts": "yes", "alone": "yes", "asks": "unsure"}
    rows.add(CheckUp, group_id=number_of(groups, LOCAL), day=today - timedelta(days=3), answers=answers)


def _add_stages(rows: SampleRows, groups: Mapping[int, SampleGroup], today: date) -> None:
    for number, group in groups.items():
        entered = [("preparing", group.since), ("recruiting", group.start - 4), ("running", group.start)]
        if group.stage == "closing":
            entered.append(("closing", group.end or 0))
        if group.stage == "preparing":
            entered = entered[:1]
        for stage, days in sorted(entered, key=lambda each: each[1]):
            rows.add(StageChange, group_id=number, stage=stage, day=today + timedelta(days=days))


def _add_moves(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    source, target = number_of(groups, TASTING), number_of(groups, MEMBERS_ONLY)
    there = _people(session, target)
    coming = [person for person in _people(session, source) if person not in set(there)]
    days = [day for day, count in PLANNED for _ in range(count)]
    for person, day in zip(coming, days, strict=False):
        _add_move(rows, person, source, target, today + timedelta(days=day), "open", None)
    for place, person in enumerate(there[-DONE:]):
        moved = today - timedelta(days=2 + place // 6)
        _add_move(rows, person, source, target, moved, "done", moved)


def _add_move(
    rows: SampleRows, person: int, source: int, target: int, planned: date, state: str, ended: date | None
) -> None:
    rows.add(
        Move,
        person_id=person,
        from_group_id=source,
        to_group_id=target,
        planned=planned,
        state=state,
        ended=ended,
        account="林溪-工作号",
        reason="体验后下单",
    )


def _people(session: Session, group_id: int) -> list[int]:
    query = select(Membership.person_id).where(Membership.group_id == group_id, Membership.status == "active")
    return list(session.scalars(query.order_by(Membership.joined, Membership.id)))


def _point(groups: Mapping[int, SampleGroup], session: Session, ladder: int, today: date) -> None:
    """Let the groups stand on the ladder, be of their brand, and have a code."""
    for number, group in groups.items():
        values: dict[str, Any] = {"brand_id": BRAND_OF.get(group.name)}
        if group.name in RUNGS:
            values |= {"ladder_id": ladder, "rung": RUNGS[group.name]}
        if group.name in CODES:
            values["qr_until"] = today + timedelta(days=CODES[group.name])
        if group.name == MEMBERS_ONLY:
            values["seat_warning"] = 420
        session.execute(update(Group).where(Group.id == number).values(**values))
