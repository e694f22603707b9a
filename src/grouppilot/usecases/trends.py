"""The trends of one group or several: what the page, the command line and the pictures show."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from statistics import median

from sqlalchemy.orm import Session

from grouppilot.domain.before_after import BeforeAfter, before_after
from grouppilot.domain.chats import day_number, day_of
from grouppilot.domain.days import day_bounds
from grouppilot.domain.hours import Slot, best, hour_map
from grouppilot.domain.measures import NONE, Rate, pooled
from grouppilot.domain.replying import WAITS, Question, hangs_on, wait
from grouppilot.domain.retention import Invited, cohorts, growth, invitations, month_of, week_of
from grouppilot.domain.structure import Record, archetype, records, structure
from grouppilot.domain.talking import (
    Talk,
    a_speaker,
    gini,
    speakers,
    stickiness,
    top_share,
    totals,
)
from grouppilot.store import chat_queries, group_queries, trend_queries
from grouppilot.usecases import onboarding, participation, settings
from grouppilot.usecases.groups import alive
from grouppilot.usecases.participation import Facts
from grouppilot.usecases.trend_views import Answered, DayRow, Leader, Step, Sums, Trend
from grouppilot.usecases.workspace import Workspace

Checks = Sequence[tuple[int, date]]
"""Who checked in on which day."""

READS = participation.READS

LEADERS = 10
COHORTS = 8
LONG = 120
"""Days of a span from which cohorts and growth go by the month instead of the week."""

SPANS: Mapping[str, int] = {"7d": 7, "30d": 30, "90d": 90, "year": 365}


def look(
    ws: Workspace, group_id: int | None = None, first: date | None = None, last: date | None = None
) -> Trend:
    """Return the trends of a group, or of all that live.

    Args:
        ws: The workspace.
        group_id: The group; None for all.
        first, last: The span, both days included; the last 90 days by default.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        today = settings.today_in(session, ws)
        groups = trend_queries.living(session) if group_id is None else [alive(session, group_id).id]
        ends = min(last or today, today)
        begins = min(first or ends - timedelta(days=89), ends)
        days = (ends - begins).days + 1
        facts = participation.load(session, ws.now(), groups, begins - timedelta(days=days), ends)
        return _trend(session, facts, begins, ends)


def _trend(session: Session, facts: Facts, first: date, last: date) -> Trend:
    length = timedelta(days=(last - first).days + 1)
    posts, rates, titles = participation.answered(session, facts, first - length, last)
    found = [Answered(*each) for each in zip(titles, posts, rates, strict=True)]
    found.sort(key=lambda each: each.post.at)
    local = {id(each): each.post.at.astimezone(facts.zone).date() for each in found}
    mine = tuple(each for each in found if local[id(each)] >= first)
    talks, covered = facts.within(first, last)
    checks = [
        (row[0], row[1]) for row in trend_queries.check_ins(session, facts.groups, first - length, last)
    ]
    now = _sums(session, facts, (first, last), [each.rate for each in mine], checks)
    past = [each.rate for each in found if local[id(each)] < first]
    before = _sums(session, facts, (first - length, first - timedelta(days=1)), past, checks)
    days = tuple(_days(facts, first, last, checks))
    hours = _hours(session, facts, first, last)
    who = _records(session, facts, talks, checks, first)
    monthly = length.days > LONG
    asked = _questions(session, facts, covered)
    marks = tuple(trend_queries.changed(session, facts.groups, first, last))
    return Trend(
        groups=facts.groups,
        first=first,
        last=last,
        today=facts.today,
        days=days,
        now=now,
        before=before,
        hours=hours,
        best=best(hours, covered),
        structure=structure(who, first, last),
        kinds=_kinds(facts, who, first, last),
        cohorts=_cohorts(facts, last, monthly),
        monthly=monthly,
        steps=tuple(_steps(facts, first, last, monthly)),
        answers=mine,
        leaders=_leaders(session, talks),
        wait=wait(asked),
        asked=len(asked),
        open=sum(1 for each in asked if each.waited is None),
        hangs=_hangs(session, facts, covered),
        invited=_invited(session, facts),
        marks=marks,
        change=_change(days, marks, facts.today),
    )


def _sums(
    session: Session, facts: Facts, span: tuple[date, date], rates: Sequence[Rate], checks: Checks
) -> Sums:
    first, last = span
    talks, covered = facts.within(first, last)
    counts = totals(talks)
    routine = group_queries.done_shares(session, first, last)
    shares = [routine[group] for group in facts.groups if group in routine]
    return Sums(
        growth=growth(facts.everybody, first, last),
        members=facts.members_on(last),
        talk=speakers(talks, covered),
        messages=sum(counts.values()) if covered else None,
        sticky=stickiness(talks, covered),
        a_speaker=a_speaker(talks),
        top=top_share(counts.values()),
        uneven=gini(counts.values()),
        response=pooled(rates),
        posts=len(rates),
        check_in=_check_in(facts, checks, first, last),
        routine=sum(shares) / len(shares) if shares else None,
        onboarding=_onboarding(session, facts) if last == facts.last else NONE,
    )


def _onboarding(session: Session, facts: Facts) -> Rate:
    found = onboarding.finishes(session, facts.today, facts.groups).values()
    return Rate(sum(each.finished for each in found), sum(each.newcomers for each in found))


def _check_in(facts: Facts, checks: Checks, first: date, last: date) -> Rate:
    by_day: dict[date, set[int]] = {}
    for who, day in checks:
        if first <= day <= last and who not in facts.left_out:
            by_day.setdefault(day, set()).add(who)
    return pooled(Rate(len(who), max(facts.members_on(day), len(who))) for day, who in by_day.items() if who)


def _days(facts: Facts, first: date, last: date, checks: Checks) -> list[DayRow]:
    spoke: dict[date, set[int]] = {}
    messages: Counter[date] = Counter()
    for talk in facts.talks:
        spoke.setdefault(talk.day, set()).add(talk.who)
        messages[talk.day] += talk.messages
    checked = Counter(day for who, day in checks if who not in facts.left_out)
    moved, covered = growth(facts.everybody, first, last), set(facts.covered)
    members, rows = moved.before, []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        joins, leaves = moved.joins.get(day, 0), moved.leaves.get(day, 0)
        members += joins - leaves
        hand = facts.by_hand.get(day, {})
        told = day in covered
        rows.append(
            DayRow(
                day=day,
                speakers=len(spoke.get(day, ())) if told else hand.get("speakers"),
                messages=messages[day] if told else hand.get("messages"),
                check_ins=checked[day] if checked else None,
                members=members,
                joins=joins,
                leaves=leaves,
                source="chat" if told else "hand" if hand else "",
            )
        )
    return rows


def _hours(session: Session, facts: Facts, first: date, last: date) -> Mapping[Slot, float]:
    rows = chat_queries.hours(session, facts.groups, day_number(first), day_number(last))
    covered = [day for day in facts.covered if first <= day <= last]
    start = facts.kept.day_start
    spoke = [
        # What is said before the day starts belongs to the day before, but not its weekday on the clock.
        (day_of(row.day) + timedelta(days=int(row.hour * 60 < start)), row.hour, row.speakers)
        for row in rows
    ]
    return hour_map(spoke, covered)


def _records(
    session: Session, facts: Facts, talks: Sequence[Talk], checks: Checks, first: date
) -> list[Record]:
    joined = {
        row.id: row.joined
        for row in trend_queries.members(session, facts.groups)
        if row.id not in facts.left_out
    }
    signs: dict[int, set[date]] = {}
    for sender, number in trend_queries.last_spoke(session, facts.groups).items():
        speaker = facts.counts(sender)
        if speaker is not None:
            signs.setdefault(speaker, set()).add(day_of(number))
    for who, day in (*((talk.who, talk.day) for talk in facts.talks), *checks):
        signs.setdefault(who, set()).add(day)
    return records(talks, joined, signs, first)


def _kinds(facts: Facts, found: Sequence[Record], first: date, last: date) -> Mapping[str, int]:
    if not facts.covered:
        return {}
    weeks = len({(first + timedelta(days=n)).isocalendar()[:2] for n in range((last - first).days + 1)})
    usual = [record.messages for record in found if record.messages]
    return Counter(archetype(record, last, weeks, median(usual) if usual else 0.0) for record in found)


def _cohorts(facts: Facts, last: date, monthly: bool) -> Mapping[date, Sequence[Rate]]:
    found = cohorts(facts.stays, last, month_of if monthly else week_of, 30 if monthly else 7)
    return {key: found[key] for key in sorted(found)[-COHORTS:]}


def _steps(facts: Facts, first: date, last: date, monthly: bool) -> list[Step]:
    start = month_of if monthly else week_of
    moved = growth(facts.everybody, first, last)
    joins, leaves = Counter[date](), Counter[date]()
    for found, days in ((joins, moved.joins), (leaves, moved.leaves)):
        for day, number in days.items():
            found[start(day)] += number
    begins = sorted({start(first + timedelta(days=n)) for n in range((last - first).days + 1)})
    return [Step(day, joins[day], leaves[day]) for day in begins]


def _leaders(session: Session, talks: Sequence[Talk]) -> tuple[Leader, ...]:
    counts = totals(talks)
    most = sorted(counts, key=lambda who: (-counts[who], who))[:LEADERS]
    days = Counter(talk.who for talk in talks)
    got: Counter[int] = Counter()
    for talk in talks:
        got[talk.who] += talk.got
    called = _called(session, most)
    return tuple(Leader(who, called.get(who, ""), counts[who], days[who], got[who]) for who in most)


def _called(session: Session, who: Sequence[int]) -> dict[int, str]:
    """Return what members and names are called; a name has the negative id of its sender."""
    found = trend_queries.names(session, [each for each in who if each > 0])
    senders = chat_queries.sender_names(session, [-each for each in who if each < 0])
    return {**found, **{-sender: name for sender, name in senders.items()}}


def _span(covered: Sequence[date], facts: Facts) -> tuple[int, int]:
    return (
        int(day_bounds(covered[0], facts.zone, facts.kept.day_start)[0].timestamp()),
        int(day_bounds(covered[-1], facts.zone, facts.kept.day_start)[1].timestamp()),
    )


def _questions(session: Session, facts: Facts, covered: Sequence[date]) -> list[Question]:
    if len(facts.groups) != 1 or not covered:
        return []
    now, found = int(facts.now.timestamp()), []
    for at, sender, answered in trend_queries.questions(session, facts.groups[0], *_span(covered, facts)):
        who = facts.counts(sender)
        if who is not None and (answered is not None or now - at > WAITS):
            found.append(Question(at, who, None if answered is None else answered - at))
    return found


def _hangs(session: Session, facts: Facts, covered: Sequence[date]) -> tuple[str, float] | None:
    if len(facts.groups) != 1 or not covered:
        return None
    links: Counter[tuple[int, int]] = Counter()
    for sender, to, times in trend_queries.links(session, facts.groups, *_span(covered, facts)):
        one, other = facts.who.get(sender), facts.who.get(to)
        if one is not None and other is not None and one != other:
            links[one, other] += times
    found = hangs_on(links)
    return None if found is None else (_called(session, [found[0]]).get(found[0], ""), found[1])


def _invited(session: Session, facts: Facts) -> tuple[tuple[str, Invited], ...]:
    found = invitations(facts.everybody, facts.today)
    most = sorted(found, key=lambda who: (-found[who].brought, who))[:LEADERS]
    called = trend_queries.names(session, most)
    return tuple((called.get(who, ""), found[who]) for who in most)


def _change(
    days: Sequence[DayRow], marks: Sequence[tuple[date, str, str]], today: date
) -> BeforeAfter | None:
    if not marks:
        return None
    day = marks[-1][0]
    known = [row for row in days if row.speakers is not None and row.day != today]
    before = [row.speakers for row in known if row.day < day and row.speakers is not None]
    after = [row.speakers for row in known if row.day >= day and row.speakers is not None]
    return before_after(before, after)
