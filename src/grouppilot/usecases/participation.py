"""What is known of the participation in some groups over a span, staff and warm-up members left out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from grouppilot.domain.chats import day_number, day_of
from grouppilot.domain.days import day_bounds, owner_day
from grouppilot.domain.measures import Rate
from grouppilot.domain.responses import Post, is_over, responses
from grouppilot.domain.retention import Stay
from grouppilot.domain.talking import Talk
from grouppilot.store import chat_queries, trend_queries
from grouppilot.store.chat_queries import Covered
from grouppilot.usecases import settings
from grouppilot.usecases.settings import Settings

READS = (
    *("chat_import", "chat_sender", "hand_figure", "membership", "membership_spell", "role_holding", "role"),
    *("chat_group", "ledger_mark", "entry", "publication", "setting", "sop_item", "rule_set_use"),
    *("stage_change", "settled_day", "tick"),
)
"""The tables whose changes concern what trends show."""

HAND = ("speakers", "messages")
"""The owner's own figures that stand in for a chat on days that no chat covers."""


@dataclass(frozen=True)
class Facts:
    """What is known of some groups.

    Attributes:
        groups: Their ids.
        today: The owner's day, which is not over.
        now: The moment.
        kept: The settings, for zone and day start.
        first, last: The span, both days included.
        talks: Who spoke on which day, known members and names that nobody has told apart yet (negative ids).
        spans: Between when a chat of one of the groups is known.
        covered: Days of which a chat of at least one of the groups tells, in order.
        by_hand: By day and figure, what the owner noted where no chat tells, summed over groups.
        stays: Every stay of members who count in rates.
        everybody: Every stay, those of staff and warm-up members too.
        left_out: Memberships of staff and warm-up members.
        who: By sender of the chats, whom the name is: a membership, or the negative id of the sender.
    """

    groups: tuple[int, ...]
    today: date
    now: datetime
    kept: Settings
    first: date
    last: date
    talks: Sequence[Talk]
    spans: Sequence[Covered]
    covered: Sequence[date]
    by_hand: dict[date, dict[str, int]]
    stays: Sequence[Stay]
    everybody: Sequence[Stay]
    left_out: frozenset[int]
    who: dict[int, int]

    @property
    def zone(self) -> ZoneInfo:
        """The workspace's zone."""
        return self.kept.zoneinfo

    def within(self, first: date, last: date) -> "tuple[list[Talk], list[date]]":
        """Return the talks and the covered days of a part of the span."""
        talks = [talk for talk in self.talks if first <= talk.day <= last]
        return talks, [day for day in self.covered if first <= day <= last]

    def counts(self, sender: int) -> int | None:
        """Return whose name a sender is, None for one who counts in no rate."""
        who = self.who.get(sender)
        return None if who is None or who in self.left_out else who

    def members_on(self, day: date) -> int:
        """Return how many members who count in rates were there at the end of a day."""
        return len({stay.who for stay in self.stays if stay.there(day)})


def load(session: Session, now: datetime, groups: Collection[int], first: date, last: date) -> Facts:
    """Read what is known of groups taken together.

    Args:
        session: To read in.
        now: The moment.
        groups: The groups asked about.
        first, last: The span, both days included.
    """
    read = _Read(session, now, groups, first, last)
    rows = chat_queries.days(session, groups, day_number(first), day_number(last))
    known = {number: day_of(number) for number in range(day_number(first), day_number(last) + 1)}
    who, out = read.who(groups), read.out
    talks = [
        Talk(known[row[1]], who[row[2]], row[3], row[4], row[9], row[8], row[6])
        for row in rows
        if row[2] in who and who[row[2]] not in out
    ]
    return read.facts(groups, talks)


def each(
    session: Session, now: datetime, groups: Collection[int], first: date, last: date
) -> dict[int, Facts]:
    """Read what is known of each of some groups, without who spoke on which day; see ``load``."""
    read = _Read(session, now, groups, first, last)
    return {group: read.facts((group,), ()) for group in groups}


class _Read:
    """What is read of all groups at once, and given out for some of them."""

    def __init__(
        self, session: Session, now: datetime, groups: Collection[int], first: date, last: date
    ) -> None:
        self._now, self._first, self._last = now, first, last
        self._kept = settings.load(session)
        self._today = owner_day(now, self._kept.zoneinfo, self._kept.day_start)
        self.out = frozenset(trend_queries.left_out(session, groups, self._today))
        self._senders: dict[int, dict[int, int]] = {}
        for row in chat_queries.senders(session, groups):
            if row.bound != "out" and row.role != "bot":
                whose = -row.id if row.membership_id is None else row.membership_id
                self._senders.setdefault(row.group_id, {})[row.id] = whose
        self._spans: dict[int, list[Covered]] = {}
        for span in chat_queries.covered(session, groups):
            self._spans.setdefault(span.group_id, []).append(span)
        self._stays: dict[int, list[Stay]] = {}
        for row in trend_queries.stays(session, groups):
            stay = Stay(row.membership_id, row.joined, row.left, row.inviter_id)
            self._stays.setdefault(row.group_id, []).append(stay)
        self._hand = trend_queries.by_hand(session, groups, first, last)

    def who(self, groups: Collection[int]) -> dict[int, int]:
        """Return whose name each sender in groups is."""
        return {sender: who for group in groups for sender, who in self._senders.get(group, {}).items()}

    def facts(self, groups: Collection[int], talks: Sequence[Talk]) -> Facts:
        """Return what is known of some of the groups."""
        spans = tuple(span for group in groups for span in self._spans.get(group, ()))
        covered = _days_of(spans, self._kept, self._first, min(self._last, self._today))
        everybody = [stay for group in groups for stay in self._stays.get(group, ())]
        hand = [row for row in self._hand if row.group_id in groups]
        return Facts(
            groups=tuple(groups),
            today=self._today,
            now=self._now,
            kept=self._kept,
            first=self._first,
            last=self._last,
            talks=talks,
            spans=spans,
            covered=covered,
            by_hand=_by_hand(hand, set(covered)),
            stays=[stay for stay in everybody if stay.who not in self.out],
            everybody=everybody,
            left_out=self.out,
            who=self.who(groups),
        )


def answered(
    session: Session, facts: Facts, first: date, last: date
) -> tuple[list[Post], list[Rate], list[str]]:
    """Return what was posted in a span, the response to each, and its title.

    A post counts once its 24 hours are over, and only where a chat tells of them from begin to end.
    """
    begins = day_bounds(first, facts.zone, facts.kept.day_start)[0]
    ends = day_bounds(last, facts.zone, facts.kept.day_start)[1]
    posts: list[Post] = []
    rates: list[Rate] = []
    titles: list[str] = []
    by_group: dict[int, list[tuple[Post, str]]] = {}
    for row in trend_queries.posts(session, facts.groups, begins, ends):
        post = _post(row, facts)
        if is_over(post, facts.now) and _is_told(row.group_id, int(row.at.timestamp()), facts.spans):
            by_group.setdefault(row.group_id, []).append((post, row.title))
    for group_id, found in by_group.items():
        for (post, title), rate in zip(found, _rates(session, facts, group_id, found), strict=True):
            posts.append(post)
            rates.append(rate)
            titles.append(title)
    return posts, rates, titles


def _rates(session: Session, facts: Facts, group_id: int, found: Sequence[tuple[Post, str]]) -> list[Rate]:
    times = [int(post.at.timestamp()) for post, _ in found]
    spoke: dict[int, set[int]] = {}
    for place, sender in trend_queries.answers(session, group_id, times):
        who = facts.counts(sender)
        if who is not None:
            spoke.setdefault(place, set()).add(who)
    rates = []
    for place, (post, _) in enumerate(found):
        moment = post.at + timedelta(seconds=1)
        rates += responses([post], [(moment, who) for who in sorted(spoke.get(place, ()))])
    return rates


def _post(row: Any, facts: Facts) -> Post:
    local = row.at.astimezone(facts.zone)
    return Post(
        at=row.at,
        members=facts.members_on(local.date()),
        key=(row.entry_id, row.group_id),
        kind=row.kind,
        format=row.format,
        channel=row.channels[0] if row.channels else "",
        weekday=local.weekday(),
        hour=local.hour,
    )


def _is_told(group_id: int, at: int, spans: Iterable[Covered]) -> bool:
    return any(
        span.group_id == group_id and span.timed and span.since <= at and span.until >= at + trend_queries.DAY
        for span in spans
    )


def _days_of(spans: Iterable[Covered], kept: Settings, first: date, last: date) -> list[date]:
    """Return the days that any span touches."""
    found: set[date] = set()
    for span in spans:
        begins, ends = (
            owner_day(datetime.fromtimestamp(at, UTC), kept.zoneinfo, kept.day_start)
            for at in (span.since, span.until)
        )
        day = max(begins, first)
        while day <= min(ends, last):
            found.add(day)
            day += timedelta(days=1)
    return sorted(found)


def _by_hand(rows: Iterable[Any], covered: set[date]) -> dict[date, dict[str, int]]:
    found: dict[date, dict[str, int]] = {}
    for row in rows:
        if row.day not in covered or row.what not in HAND:
            of_day = found.setdefault(row.day, {})
            of_day[row.what] = of_day.get(row.what, 0) + row.value
    return found
