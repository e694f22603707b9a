"""The chats of the sample workspace: 90 days of who spoke when, as an import would have kept them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.chats import Flag, Kind, day_number
from grouppilot.domain.folding import fold
from grouppilot.store.chats import DONE, ChatDay, ChatHour, ChatImport, ChatMessage, ChatSender
from grouppilot.store.members import Membership
from grouppilot.usecases.chat_sums import key_of
from grouppilot.usecases.sample_groups import SampleGroup
from grouppilot.usecases.sample_rows import SampleRows
from grouppilot.usecases.settings import load

DAYS = 90
HOURS = (0,) * 6 + (1, 3, 7, 9, 4, 3, 7, 6, 3, 2, 2, 3, 4, 6, 12, 14, 10, 4)
"""How much is said in each hour of the day."""

ASKS, LINKS, PICTURES, ANSWERS = 0.08, 0.05, 0.12, 0.15

EAGER = 0.7
"""How evenly members speak: the less, the more a few of them say most."""


@dataclass(frozen=True)
class Talk:
    """How a group talks.

    Attributes:
        shape: Key of the format its chat came in.
        share: Of its members who speak on a day.
        each: Messages a speaker.
        drift: How much more of them speak at the end than at the beginning.
        silent: Days up to today on which nobody said anything.
        weekend: What is left of it at weekends.
        mute: Share of its members who never say anything.
    """

    shape: str
    share: float
    each: float
    drift: float = 1.2
    silent: int = 0
    weekend: float = 0.7
    mute: float = 0.35


TALKS: Mapping[str, Talk] = {
    "晨读打卡营 03": Talk("wechat_ios", 0.34, 1.8, 1.1, weekend=0.9, mute=0.25),
    "Slow Cooking Circle": Talk("whatsapp", 0.16, 2.2, 1.5, weekend=1.2),
    "品牌会员-高层-01": Talk("wechat_mail", 0.05, 1.6, 0.45, weekend=0.3),
    "新品体验群 0611": Talk("wechat_ios", 0.2, 2.0, 1.0),
    "同城·杭州": Talk("qq_text", 0.06, 1.7, 0.6, silent=12),
    "Photo Walk Berlin": Talk("telegram_json", 0.04, 2.4, 1.3, weekend=1.8),
}


@dataclass
class _Chat:
    """What is collected of one group."""

    group: int
    source: int
    messages: list[dict[str, Any]] = field(default_factory=list)
    days: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    hours: dict[tuple[int, int], tuple[int, set[int]]] = field(default_factory=dict)


def add_chats(rows: SampleRows, groups: Mapping[int, SampleGroup], session: Session, today: date) -> None:
    """Give most groups a chat that was taken in today.

    Args:
        rows: Where rows are collected; members must be written already.
        groups: The groups by their number.
        session: The session that writes.
        today: The owner's day.
    """
    chosen = load(session)
    for number, group in groups.items():
        talk = TALKS.get(group.name)
        if talk is None:
            continue
        columns = (Membership.id, Membership.nickname, Membership.joined, Membership.left)
        members = [
            tuple(row)
            for row in session.execute(select(*columns).where(Membership.group_id == number))
            if row.joined is not None
        ]
        first = today - timedelta(days=min(DAYS, -group.start) if group.start < 0 else 0)
        last = today - timedelta(days=talk.silent)
        source = _source(rows, number, talk, (first, last), chosen.zoneinfo, key_of(chosen))
        chat = _Chat(number, source)
        _talk(rows, chat, talk, members, (first, last, chosen.zoneinfo))
        rows.add_unnumbered(ChatMessage, chat.messages)
        rows.add_unnumbered(ChatDay, list(chat.days.values()))
        rows.add_unnumbered(
            ChatHour,
            [
                {
                    "group_id": number,
                    "day": day,
                    "hour": hour,
                    "import_id": source,
                    "messages": count,
                    "speakers": len(who),
                }
                for (day, hour), (count, who) in chat.hours.items()
            ],
        )


def _source(
    rows: SampleRows, number: int, talk: Talk, days: tuple[date, date], zone: ZoneInfo, rolled: str
) -> int:
    since = datetime.combine(days[0], time(6), zone)
    ends = datetime.combine(days[1], time(23, 59), zone)
    until = rows.moment if talk.silent else min(ends, rows.moment)
    ahead = int((since.utcoffset() or timedelta()).total_seconds())
    return rows.add(
        ChatImport,
        group_id=number,
        shape=talk.shape,
        title="",
        file="",
        zone=zone.key,
        at=rows.moment,
        first=int(since.timestamp()) + ahead,
        last=int(ends.timestamp()) + ahead,
        since=int(since.timestamp()),
        until=int(until.timestamp()),
        messages=0,
        added=0,
        known=0,
        joins=0,
        leaves=0,
        events=0,
        state=DONE,
        warnings=[],
        timed=True,
        rolled=rolled,
    )


def _talk(
    rows: SampleRows,
    chat: _Chat,
    talk: Talk,
    members: Sequence[Any],
    span: tuple[date, date, ZoneInfo],
) -> None:
    first, last, zone = span
    rng, senders = rows.rng, dict[int, int]()
    eager = {member[0]: rng.paretovariate(EAGER) for member in members if rng.random() > talk.mute}
    whole = max((last - first).days, 1)
    for place in range((last - first).days + 1):
        day = first + timedelta(days=place)
        there = [each for each in members if each[2] <= day and (each[3] is None or day < each[3])]
        able = [each for each in there if each[0] in eager]
        pace = talk.share * (1 + (talk.drift - 1) * place / whole) * rng.uniform(0.8, 1.2)
        count = round(len(there) * pace * (talk.weekend if day.weekday() >= 5 else 1))
        speakers = _chosen(rng, able, eager, count)
        for member, name, _joined, _left in speakers:
            if member not in senders:
                senders[member] = rows.add(
                    ChatSender,
                    group_id=chat.group,
                    name=name,
                    folded=fold(name),
                    platform_id="",
                    role="",
                    membership_id=member,
                    bound="auto",
                )
        _day(rows, chat, talk, [senders[each[0]] for each in speakers], (day, zone))


def _chosen(rng: Random, able: Sequence[Any], eager: Mapping[int, float], count: int) -> list[Any]:
    """Return different members, the eager ones sooner than others."""
    order = sorted(able, key=lambda each: rng.expovariate(1) / eager[each[0]])
    return order[:count]


def _day(
    rows: SampleRows, chat: _Chat, talk: Talk, speakers: Sequence[int], when: tuple[date, ZoneInfo]
) -> None:
    rng, (day, zone) = rows.rng, when
    said: list[tuple[int, int]] = []
    midnight = datetime.combine(day, time(), zone)
    for sender in speakers:
        for _ in range(max(1, round(rng.expovariate(1 / talk.each)))):
            hour = rng.choices(range(24), HOURS)[0]
            said.append((hour * 3600 + rng.randrange(3600), sender))
    said.sort()
    now, before = rows.moment.timestamp(), 0
    for second, sender in said:
        at = int(midnight.timestamp()) + second
        if at < now:
            _message(rng, chat, sender, before, (day, second // 3600, at))
            before = sender


def _message(rng: Random, chat: _Chat, sender: int, before: int, when: tuple[date, int, int]) -> None:
    day, hour, at = day_number(when[0]), when[1], when[2]
    answers = before if before not in (0, sender) and rng.random() < ANSWERS else None
    flags = Flag.REPLY if answers else Flag(0)
    kind, chance = Kind.TEXT, rng.random()
    if chance < ASKS:
        flags |= Flag.QUESTION
    elif chance < ASKS + LINKS:
        flags |= Flag.LINK
    elif chance < ASKS + LINKS + PICTURES:
        kind = Kind.PICTURE
    length = rng.randint(2, 60) if kind == Kind.TEXT else 0
    chat.messages.append(
        {
            "group_id": chat.group,
            "at": at,
            "sender_id": sender,
            "n": 1,
            "length": length,
            "digest": len(chat.messages).to_bytes(8, "big"),
            "what": int(kind) | int(flags) << 8,
            "import_id": chat.source,
            "reply_to": answers,
            "reactions": 0,
        }
    )
    mine = _of_day(chat, day, sender)
    mine["messages"] += 1
    mine["letters"] += length
    mine["questions"] += bool(flags & Flag.QUESTION)
    mine["links"] += bool(flags & Flag.LINK)
    if answers:
        mine["given"] += 1
        _of_day(chat, day, answers)["got"] += 1
    count, who = chat.hours.get((day, hour), (0, set()))
    chat.hours[day, hour] = (count + 1, who | {sender})


def _of_day(chat: _Chat, day: int, sender: int) -> dict[str, Any]:
    if (day, sender) not in chat.days:
        chat.days[day, sender] = {
            "group_id": chat.group,
            "day": day,
            "sender_id": sender,
            "import_id": chat.source,
            **dict.fromkeys(("messages", "letters", "questions", "links", "check_ins", "given", "got"), 0),
        }
    return chat.days[day, sender]
