"""The activities of the sample workspace: one that is over, with its result and a draw, and one to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import draws
from grouppilot.domain.draws import Level
from grouppilot.files.stages import usual_stages
from grouppilot.store.activities import (
    Activity,
    ActivityCost,
    ActivityStage,
    Attendance,
    Award,
    Draw,
    Prize,
)
from grouppilot.store.entries import Publication
from grouppilot.store.ledgers import SignUp, SignUpLine
from grouppilot.store.members import Membership
from grouppilot.store.tier_queries import staff_of
from grouppilot.usecases.sample_calendar import add_entry
from grouppilot.usecases.sample_groups import SampleGroup, number_of
from grouppilot.usecases.sample_rows import SampleRows

SEED = "3412.88"
SIGNED, CAME = 26, 21


@dataclass(frozen=True)
class Plan:
    """An activity; ``days`` from today, costs and worth in hundredths, planned and spent."""

    group: str
    title: str
    format: str
    days: int
    minute: int
    length: int
    text: str
    aim: str
    target: int
    place: str
    address: str
    way: str
    costs: Sequence[tuple[str, int, int | None]]
    prizes: Sequence[tuple[str, int, int]]
    note: str = ""


PAST = Plan(
    "晨读打卡营 03",
    "读书笔记之夜",
    "live",
    -9,
    20 * 60,
    90,
    "今晚八点，每人两分钟讲一页笔记，讲完抽奖。",
    "stick",
    24,
    "online",
    "",
    "",
    (("主持红包", 10_000, 8_800), ("海报设计", 5_000, 5_000)),
    (("签名书", 1, 6_800), ("手工书签", 3, 1_500)),
    "两分钟太短，下次改三分钟；先抽奖后散场，留人更多。",
)
COMING = Plan(
    "Photo Walk Berlin",
    "Night walk and print raffle",
    "meeting",
    6,
    19 * 60 + 30,
    150,
    "Bring a tripod and one print you are proud of. We swap prints at the end, and draw three.",
    "grow",
    12,
    "onsite",
    "Oberbaumbrücke, north side",
    "Below the clock; U1 Schlesisches Tor",
    (("Hot drinks", 4_000, None), ("Flyers", 2_500, 2_350)),
    (("Framed print", 1, 4_500), ("Roll of film", 2, 1_200)),
)


def add_activities(
    rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, zone: ZoneInfo, today: date
) -> None:
    """Plan both, and let the first one have been: signed up for, come to, drawn, judged.

    Args:
        rows: Where rows are collected; members must be written already.
        groups: The groups by their number.
        session: The session that writes.
        zone: Of the workspace.
        today: The owner's day.
    """
    group_id = number_of(groups, PAST.group)
    members = _members(session, group_id, today)
    activity, prizes = _plan(rows, groups, PAST, zone, today)
    day = today + timedelta(days=PAST.days)
    _sign_up(rows, activity, group_id, PAST.title, members[:SIGNED], day - timedelta(days=1))
    came = members[2 : 2 + CAME]
    for member, name in came:
        rows.add(Attendance, activity_id=activity, membership_id=member, name=name)
    _draw(rows, activity, came, prizes, datetime.combine(day, time(21, 10), zone))
    _plan(rows, groups, COMING, zone, today)


def _plan(
    rows: SampleRows, groups: Mapping[int, SampleGroup], plan: Plan, zone: ZoneInfo, today: date
) -> tuple[int, list[int]]:
    """Plan an activity with its stages, costs and prizes; returns its number, and those of its prizes."""
    group_id, day = number_of(groups, plan.group), today + timedelta(days=plan.days)
    language = groups[group_id].language
    entry = _entry(
        rows, group_id, plan.title, plan.format, day, plan.minute, plan.text, plan.length, zone, today
    )
    activity = rows.add(
        Activity,
        entry_id=entry,
        aim=plan.aim,
        target=plan.target,
        reached=None,
        place=plan.place,
        address=plan.address,
        way=plan.way,
        deadline=day - timedelta(days=1),
        note=plan.note,
        created=rows.moment,
    )
    for stage in usual_stages(language):
        title, on = stage.title.replace("{title}", plan.title), day + timedelta(days=stage.days)
        made = _entry(rows, group_id, title, "post", on, stage.minute, stage.text, 0, zone, today)
        rows.add(ActivityStage, activity_id=activity, entry_id=made, step=stage.step)
    for name, planned, spent in plan.costs:
        rows.add(ActivityCost, activity_id=activity, name=name, planned=planned, spent=spent)
    prizes = [
        rows.add(Prize, activity_id=activity, position=place, name=name, number=number, worth=worth)
        for place, (name, number, worth) in enumerate(plan.prizes)
    ]
    return activity, prizes


def _entry(
    rows: SampleRows,
    group_id: int,
    title: str,
    form: str,
    day: date,
    minute: int,
    text: str,
    length: int,
    zone: ZoneInfo,
    today: date,
) -> int:
    past = day < today
    said: dict[str, Any] = {"text": text, "length": length, "pack": ["text"]}
    said["timetable"] = bool(length)
    said["state"] = "published" if past else "ready" if (day - today).days < 3 else "draft"
    kind = "fun" if length else "useful"
    entry = add_entry(rows, group_id, title, kind, form, day, minute, **said)
    if past:
        at = datetime.combine(day, time(), zone) + timedelta(minutes=minute + 2)
        offset = at.utcoffset() or timedelta()
        minutes = int(offset.total_seconds() // 60)
        kept = {"entry_id": entry, "group_id": group_id, "day": day}
        rows.add(Publication, **kept, state="published", reason="", at=at, at_offset=minutes)
    return entry


def _members(session: Session, group_id: int, today: date) -> list[tuple[int, str]]:
    staff = staff_of(session, group_id, today)
    query = select(Membership.id, Membership.nickname).where(Membership.group_id == group_id)
    rows = session.execute(query.where(Membership.status == "active").order_by(Membership.id))
    return [(key, name) for key, name in rows if key not in staff]


def _sign_up(
    rows: SampleRows, activity: int, group_id: int, title: str, members: Sequence[tuple[int, str]], day: date
) -> None:
    sheet = rows.add(
        SignUp, group_id=group_id, title=title, day=day, created=rows.moment, activity_id=activity
    )
    for place, (member, name) in enumerate(members):
        said = {"sign_up_id": sheet, "position": place, "name": name, "heads": 1, "note": ""}
        rows.add(SignUpLine, **said, membership_id=member)


def _draw(
    rows: SampleRows,
    activity: int,
    came: Sequence[tuple[int, str]],
    prizes: Sequence[int],
    at: datetime,
) -> None:
    names = {draws.plain(name): member for member, name in came}
    frozen = draws.freeze(names)
    levels = [
        (prize, name, number) for prize, (name, number, _worth) in zip(prizes, PAST.prizes, strict=True)
    ]
    won = draws.draw(frozen.lines, SEED, [Level(name, number) for _prize, name, number in levels])
    number = rows.add(
        Draw,
        activity_id=activity,
        source="came",
        lines=list(frozen.lines),
        digest=frozen.digest,
        again=0,
        left_out=[],
        members=names,
        levels=[list(each) for each in levels],
        won=[[each.line, each.level] for each in won],
        mode="open",
        seed=SEED,
        hint="",
        frozen=at,
        drawn=at + timedelta(minutes=10),
        called_off=None,
    )
    for each in won:
        rows.add(
            Award,
            activity_id=activity,
            prize_id=levels[each.level][0],
            draw_id=number,
            membership_id=names[each.line],
            name=each.line,
            day=at.date(),
            handed=at.date() + timedelta(days=2) if each.rank != len(won) else None,
        )
