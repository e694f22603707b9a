"""The ledger of a group: who checked in or handed homework in on which day, and who reached the goal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.ledgers import COMPLETE, STATES, Standing, broken, pace, raised, standing
from grouppilot.domain.recurrence import LifeSpan, falls_on, rule_from
from grouppilot.domain.refusals import Refused
from grouppilot.store.groups import Group, rests_of
from grouppilot.store.ledgers import LedgerMark
from grouppilot.store.members import Membership
from grouppilot.store.tier_queries import staff_of
from grouppilot.usecases import groups, holidays, settings, sign_ups
from grouppilot.usecases.workspace import Workspace

READS = ("rest_range", "ledger_mark", "membership", "chat_group", "role_holding", "setting", "holiday")
KINDS = ("checkin", "homework")
SOURCES = ("tick", "chain", "chat")
MOST_DAYS = 400
"""Days that a ledger looks back, and ahead, at most."""


@dataclass(frozen=True)
class LedgerRow:
    """One member of a ledger.

    Attributes:
        marks: Day → one of ``domain.ledgers.STATES``.
        completes: True or False once it is certain, None while it is open.
        goal: The day on which they reached the goal.
    """

    member_id: int
    number: int | None
    name: str
    joined: date | None
    marks: Mapping[date, str]
    standing: Standing
    completes: bool | None
    goal: date | None


@dataclass(frozen=True)
class Ledger:
    """A group's ledger of one kind.

    Attributes:
        days: The days that ask for a mark up to today, in order.
        all_days: How many ask for one over the whole life of the group; those so far where it has no end.
        rows: Active members but staff and warm-up, in the order of their numbers.
        today_open: Today asks for a mark.
        reached: Members who reached the goal.
        pace: Goal reached so far against the days gone; see ``domain.ledgers.pace``.
        begun: There is something to look at: anybody was ever marked, the days were said, or the
            group ends, as a camp does.
    """

    group_id: int
    kind: str
    today: date
    days: tuple[date, ...]
    all_days: int
    rows: tuple[LedgerRow, ...]
    reached: int
    pace: float | None
    begun: bool

    @property
    def today_open(self) -> bool:
        """Whether today asks for a mark."""
        return self.today in self.days

    @property
    def markable(self) -> tuple[date, ...]:
        """The days that can be marked: those that ask for it, and today, which may become one of homework."""
        homework_too = self.kind == "homework" and not self.today_open
        return (*self.days, self.today) if homework_too else self.days

    @property
    def today_done(self) -> int:
        """How many are marked today."""
        return sum(self.today in row.marks for row in self.rows)

    @property
    def share(self) -> float | None:
        """Marks given of the marks asked for, over all members; None where nothing was asked yet."""
        asked = sum(row.standing.days for row in self.rows)
        return sum(row.standing.done for row in self.rows) / asked if asked else None

    def broke_off(self) -> list[LedgerRow]:
        """Return who broke off or never began, the longest silent first."""
        by_id = {row.member_id: row for row in self.rows}
        return [by_id[key] for key in broken({row.member_id: row.standing for row in self.rows})]


def ledger(ws: Workspace, group_id: int, kind: str = "checkin") -> Ledger:
    """Return a group's ledger.

    Args:
        ws: The workspace.
        group_id: The group.
        kind: ``checkin``: the days the group's rule names, or every day: of its life where that ends, else
            since somebody was first marked; ``homework``: the days for which anybody handed something in.

    Raises:
        Refused: ``group_unknown``, ``ledger_bad_kind``.
    """
    _check(kind)
    with ws.read() as session:
        group = groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        members = _members(session, group, today)
        marks = _marks(session, group_id, kind)
        days, all_days = _days(session, group, today, kind, marks)
        life = (group.start, group.end)
        begun = bool(marks) or (kind == "checkin" and bool(group.ledger_rule or _first(group)))
    rows = tuple(_row(one, days, all_days, marks.get(one[0], {}), today) for one in members)
    reached = sum(row.goal is not None for row in rows)
    gone, whole = _life(life, today)
    paced = pace(reached, len(rows), 0, gone, whole)
    return Ledger(group_id, kind, today, days, all_days, rows, reached, paced, begun)


def mark(
    ws: Workspace,
    group_id: int,
    marks: Iterable[tuple[int, date]],
    state: str | None,
    *,
    kind: str = "checkin",
    by: object = None,
) -> int:
    """Mark members on days, or take their marks away, as one action.

    Args:
        ws: The workspace.
        group_id: The group they are in.
        marks: Pairs of membership and day.
        state: One of ``domain.ledgers.STATES``; None takes the marks away.
        kind: ``checkin`` or ``homework``.
        by: Whoever asks.

    Returns:
        How many marks changed.

    Raises:
        Refused: ``ledger_bad_kind``, ``ledger_bad_state``, ``day_not_come``; ``member_gone``.
    """
    _check(kind, state)
    wanted = list(dict.fromkeys(marks))
    name = groups.form_of(ws, group_id).name
    with ws.write("ledger.mark", by=by, group=name, count=len(wanted)) as session:
        today = settings.today_in(session, ws)
        for _member, day in wanted:
            if day > today:
                raise Refused("ledger_day_ahead", day=day.isoformat())
        _of_group(session, group_id, {member for member, _day in wanted})
        kept = _rows(session, {member for member, _ in wanted}, kind)
        return sum(_set(session, kept, pair, kind, state) for pair in wanted)


def take_chain(
    ws: Workspace,
    group_id: int,
    text: str,
    day: date,
    *,
    kind: str = "checkin",
    late: bool = False,
    by: object = None,
) -> sign_ups.Sheet:
    """Mark everybody who signed a pasted chain for a day; marks are raised, never lowered.

    Returns:
        The chain as it was understood: lines that nobody, or several, answer to are left to the owner.

    Raises:
        Refused: ``no_sign_up``, ``sign_up_too_long``, ``ledger_day_ahead``, ``ledger_bad_kind``.
    """
    _check(kind)
    sheet = sign_ups.preview(ws, group_id, text)
    name = groups.form_of(ws, group_id).name
    with ws.write("ledger.chain", by=by, group=name, count=len(sheet.signed)) as session:
        if day > settings.today_in(session, ws):
            raise Refused("ledger_day_ahead", day=day.isoformat())
        kept = _rows(session, {one.id for one in sheet.signed}, kind)
        for one in sheet.signed:
            before = kept.get((one.id, day))
            state = raised(before.state if before else None, "late" if late else "done")
            _set(session, kept, (one.id, day), kind, state, source="chain")
    return sheet


def set_goal(ws: Workspace, member_ids: Sequence[int], reached: bool, *, by: object = None) -> None:
    """Say who reached the goal of the group today, or that they did not.

    Raises:
        Refused: ``member_gone``.
    """
    with ws.write("ledger.goal", by=by, count=len(member_ids)) as session:
        today = settings.today_in(session, ws)
        for member_id in member_ids:
            member = session.get(Membership, member_id)
            if member is None:
                raise Refused("member_gone")
            member.goal_reached = (member.goal_reached or today) if reached else None


def set_days(ws: Workspace, group_id: int, rule: Mapping[str, Any] | None, *, by: object = None) -> None:
    """Say on which days members check in, as a recurrence table; None means every day.

    Raises:
        Refused: ``group_unknown``, ``bad_rule``.
    """
    if rule is not None:
        rule_from(rule)
    with ws.write("ledger.days", by=by, group=groups.form_of(ws, group_id).name) as session:
        groups.alive(session, group_id).ledger_rule = None if rule is None else dict(rule)


def days_of(ws: Workspace, group_id: int) -> Mapping[str, Any] | None:
    """Return the recurrence table of the days on which members check in; None for every day."""
    with ws.read() as session:
        rule: Mapping[str, Any] | None = groups.alive(session, group_id).ledger_rule
        return rule


def _check(kind: str, state: str | None = None) -> None:
    if kind not in KINDS:
        raise Refused("ledger_bad_kind", kind=kind)
    if state is not None and state not in STATES:
        raise Refused("ledger_bad_state", state=state)


def _row(
    member: tuple[int, int | None, str, date | None, date | None],
    days: Sequence[date],
    all_days: int,
    marks: Mapping[date, str],
    today: date,
) -> LedgerRow:
    key, number, name, joined, goal = member
    stands = standing(days, marks.keys(), today, joined)
    before = sum(joined is not None and day < joined for day in days)
    completes = stands.completes(all_days - before, COMPLETE) if all_days > before else None
    return LedgerRow(key, number, name, joined, marks, stands, completes, goal)


def _members(
    session: Session, group: Group, today: date
) -> list[tuple[int, int | None, str, date | None, date | None]]:
    columns = (
        *(Membership.id, Membership.number, Membership.card, Membership.nickname),
        *(Membership.joined, Membership.goal_reached),
    )
    query = select(*columns).where(Membership.group_id == group.id, Membership.status == "active")
    staff = staff_of(session, group.id, today)
    rows = session.execute(query.order_by(Membership.number.is_(None), Membership.number, Membership.id))
    return [
        (key, number, card or nickname, joined, goal)
        for key, number, card, nickname, joined, goal in rows
        if key not in staff
    ]


def _marks(session: Session, group_id: int, kind: str) -> dict[int, dict[date, str]]:
    query = select(LedgerMark.membership_id, LedgerMark.day, LedgerMark.state)
    query = query.join(Membership, Membership.id == LedgerMark.membership_id)
    found: dict[int, dict[date, str]] = {}
    for member, day, state in session.execute(
        query.where(Membership.group_id == group_id, LedgerMark.kind == kind)
    ):
        found.setdefault(member, {})[day] = state
    return found


def _days(
    session: Session, group: Group, today: date, kind: str, marks: Mapping[int, Mapping[date, str]]
) -> tuple[tuple[date, ...], int]:
    marked = sorted({day for days in marks.values() for day in days})
    if kind == "homework":
        return tuple(marked), len(marked)
    widest = timedelta(days=MOST_DAYS)
    first = max(_first(group) or min([today, *marked[:1]]), today - widest)
    last = min(group.end or today, today + widest)
    asked = _asked(session, group, first, max(last, first))
    until = tuple(day for day in asked if day <= today)
    return until, len(asked) if group.end else len(until)


def _first(group: Group) -> date | None:
    """Return the day check-ins begin with; None where that is the day of the first mark."""
    return group.start if group.end or group.life == "temporary" else None


def _asked(session: Session, group: Group, first: date, last: date) -> list[date]:
    rests = [each for each in rests_of(session, group.id) if each.group_id in (None, group.id)]
    days = [first + timedelta(days=count) for count in range((last - first).days + 1)]
    days = [day for day in days if not any(rest.first <= day <= rest.last for rest in rests)]
    if not group.ledger_rule:
        return days
    rule, life = rule_from(group.ledger_rule), LifeSpan(group.start, group.end)
    calendar = holidays.calendar(session, settings.load(session).region, first, last)
    return [day for day in days if falls_on(rule, day, life, calendar)]


def _life(life: tuple[date | None, date | None], today: date) -> tuple[int, int]:
    start, end = life
    if start is None or end is None or today < start:
        return 0, 0
    return (min(today, end) - start).days + 1, (end - start).days + 1


Kept = dict[tuple[int, date], LedgerMark]


def _rows(session: Session, members: set[int], kind: str) -> Kept:
    found: Kept = {}
    for batch in _batches(sorted(members)):
        query = select(LedgerMark).where(LedgerMark.membership_id.in_(batch), LedgerMark.kind == kind)
        found |= {(row.membership_id, row.day): row for row in session.scalars(query)}
    return found


def _batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[at : at + 500] for at in range(0, len(ids), 500))


def _of_group(session: Session, group_id: int, members: set[int]) -> None:
    for batch in _batches(sorted(members)):
        query = select(Membership.id).where(Membership.id.in_(batch), Membership.group_id == group_id)
        if set(session.scalars(query)) != set(batch):
            raise Refused("member_gone")


def _set(
    session: Session,
    kept: Kept,
    pair: tuple[int, date],
    kind: str,
    state: str | None,
    source: str = "tick",
) -> bool:
    row = kept.get(pair)
    if state is None:
        if row is not None:
            session.delete(kept.pop(pair))
        return row is not None
    if row is None:
        made = LedgerMark(membership_id=pair[0], day=pair[1], kind=kind, state=state, source=source)
        session.add(made)
        kept[pair] = made
        return True
    if row.state == state:
        return False
    row.state = state
    return True
