"""How each group is, held against its rhythm, and what the next step would be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.chats import day_of
from grouppilot.domain.days import day_bounds
from grouppilot.domain.health import Health, Signs, health
from grouppilot.domain.measures import NONE, Rate, pooled
from grouppilot.domain.replying import hangs_on
from grouppilot.store import chat_queries, group_queries, trend_queries
from grouppilot.usecases import calendar_figures, participation, role_gaps, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.participation import Facts
from grouppilot.usecases.workspace import Workspace

READS = participation.READS
SEEN = "health_seen"
"""Stands for a table in the notice that states are known anew."""

UNTOUCHED = frozenset(
    {"tick", "publication", "due_draft", "text_use", "script", "script_text", "person", SEEN}
)
"""Tables on which no state depends. A tick for an earlier day, and a post of one, are seen with the next
change of anything else: states would be found anew after every tick otherwise."""

MONTH, WEEK = 30, 7
AILING = ("cooling", "silent", "dying")


@dataclass(frozen=True)
class GroupHealth:
    """A group with how it is."""

    group_id: int
    group: str
    health: Health


def look(ws: Workspace) -> tuple[GroupHealth, ...]:
    """Return how every group is that lives, in the owner's order."""
    today = settings.today(ws)

    def read() -> tuple[GroupHealth, ...]:
        with ws.read() as session:
            return tuple(_all(session, ws, today))

    return ws.memory.get(("health", today), read, UNTOUCHED)


def of_group(ws: Workspace, group_id: int) -> Health | None:
    """Return how a group is; None for one that does not live."""
    return next((each.health for each in look(ws) if each.group_id == group_id), None)


def known(ws: Workspace) -> tuple[GroupHealth, ...]:
    """Return how groups were when somebody looked last; where nothing is remembered, how they are.

    Finding it out takes long among many groups: what is read again and again goes by the last look.
    """
    if not ws.memory.keeps:
        return look(ws)
    return ws.memory.last(("health", settings.today(ws))) or ()


def agenda_lines(ws: Workspace, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell of groups that cool, fall silent or are dying, as far as anybody looked."""
    for each in known(ws):
        if each.health.state in AILING and group_id in (None, each.group_id):
            yield AgendaLine(
                "health",
                f"health.{each.group_id}",
                group_id=each.group_id,
                facts={"group": each.group, "state": each.health.state, "because": each.health.because},
                verb="trends",
                target={"group": each.group_id},
                standing=each.health.state == "cooling",
            )


def _all(session: Session, ws: Workspace, today: date) -> Iterable[GroupHealth]:
    groups = [row for row in group_queries.living(session) if row.stage in ("recruiting", "running")]
    ids = [row.id for row in groups]
    gaps = role_gaps.of_groups(session, today)
    plans = {each.group_id: each for each in calendar_figures.horizons(session, today)}
    routine = _routine(session, today)
    quiet = _quiet(session, ids, today)
    known = participation.each(session, ws.now(), ids, today - timedelta(days=2 * MONTH - 1), today)
    for row in groups:
        facts = known[row.id]
        posts, rates, _ = participation.answered(session, facts, today - timedelta(days=2 * MONTH), today)
        latest = sorted(zip(posts, rates, strict=True), key=lambda each: each[0].at, reverse=True)
        month = ws.now() - timedelta(days=MONTH)
        links = _links(session, facts)
        hanging = hangs_on(links)
        plan = plans.get(row.id)
        signs = Signs(
            rhythm=row.rhythm,
            members=facts.members_on(today),
            quiet=quiet.get(row.id),
            covered=sum(1 for day in facts.covered if (today - day).days < MONTH),
            posts=tuple(rate for _, rate in latest),
            response=pooled(rate for post, rate in latest if post.at >= month),
            before=pooled(rate for post, rate in latest if post.at < month),
            greeted=_greeted(session, facts, today),
            hangs=None if hanging is None else hanging[1],
            answers=sum(links.values()),
            roles=len({gap.role for gap in gaps.get(row.id, ()) if not gap.slot}),
            planned=plan.days if plan is not None and plan.used else None,
            routine=routine.get(row.id, NONE),
        )
        yield GroupHealth(row.id, row.name, health(signs))


def _quiet(session: Session, ids: list[int], today: date) -> Mapping[int, int]:
    """Return for how many days no member has spoken, by group, where a chat tells."""
    out = trend_queries.left_out(session, ids, today)
    counted: dict[int, int] = {}
    for row in chat_queries.senders(session, ids):
        if row.bound != "out" and row.role != "bot" and row.membership_id not in out:
            counted[row.id] = row.group_id
    found: dict[int, date] = {}
    for sender, number in trend_queries.last_spoke(session, ids).items():
        group_id = counted.get(sender)
        if group_id is not None:
            found[group_id] = max(found.get(group_id, date.min), day_of(number))
    return {group: max(0, (today - day).days) for group, day in found.items()}


def _routine(session: Session, today: date) -> Mapping[int, Rate]:
    first, last = today - timedelta(days=WEEK), today - timedelta(days=1)
    return {group: Rate(done, due) for group, done, due in group_queries.done_counts(session, first, last)}


def _links(session: Session, facts: Facts) -> dict[tuple[int, int], int]:
    if not facts.covered:
        return {}
    since = int(day_bounds(facts.covered[0], facts.zone, facts.kept.day_start)[0].timestamp())
    found: dict[tuple[int, int], int] = {}
    for sender, to, times in trend_queries.links(session, facts.groups, since, int(facts.now.timestamp())):
        one, other = facts.who.get(sender), facts.who.get(to)
        if one is not None and other is not None and one != other:
            found[one, other] = found.get((one, other), 0) + times
    return found


def _greeted(session: Session, facts: Facts, today: date) -> Rate:
    """Return how many newcomers of a month who spoke were answered within a day of their first word."""
    new = {stay.who for stay in facts.stays if 0 <= (today - stay.joined).days < MONTH}
    if not new:
        return NONE
    senders = [sender for sender, who in facts.who.items() if who in new]
    first: dict[int, tuple[int, int]] = {}
    for sender, at in trend_queries.first_words(session, facts.groups[0], senders).items():
        who = facts.who[sender]
        first[who] = min(first.get(who, (at, sender)), (at, sender))
    now = int(facts.now.timestamp())
    asked = [(at, sender) for at, sender in first.values() if now - at > trend_queries.DAY]
    hits = sum(trend_queries.is_answered(session, facts.groups[0], at, sender) for at, sender in asked)
    return Rate(hits, len(asked))
