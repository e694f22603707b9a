"""Moves between groups: planned for days to come, done by hand in the chat app, ticked off here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.ladders import spread
from grouppilot.domain.refusals import Refused
from grouppilot.store import ladder_queries as queries
from grouppilot.store.groups import Group
from grouppilot.store.ladders import Move
from grouppilot.store.members import Membership, Person, Spell
from grouppilot.usecases import accounts, groups, member_fields, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

REASON_CHARS = 400
LATELY = timedelta(days=30)


@dataclass(frozen=True)
class MoveRow:
    """One person to be moved.

    Attributes:
        from_group_id, from_group: Where they leave; None and "" where they stay in all groups they have.
        account: The account that carries it out.
        late: Still open, and the day planned for it is over.
    """

    id: int
    person_id: int
    person: str
    from_group_id: int | None
    from_group: str
    to_group_id: int
    to_group: str
    planned: date
    state: str
    account: str
    reason: str
    late: bool


@dataclass(frozen=True)
class Planned:
    """What was planned, or would be.

    Attributes:
        count: People to move; ``days`` how many on which day.
        there, waiting, removed: People left out: those in the group already, with an open move into it, and
            once removed from it.
        limit: Most moves a day; ``account`` whose limit that is.
    """

    count: int
    days: Mapping[date, int] = field(default_factory=dict)
    there: int = 0
    waiting: int = 0
    removed: int = 0
    limit: int = 0
    account: str = ""

    @property
    def last(self) -> date | None:
        """The day on which all is done; None where nobody is to be moved."""
        return max(self.days, default=None)


@dataclass(frozen=True)
class Finished:
    """How many moves were done, and how many of those people were in their new group already."""

    moved: int
    there: int


@dataclass(frozen=True)
class Whom:
    """Members of a group with something in common: ``goal`` reached, a ``tier``, or ``all`` of them."""

    kind: str
    name: str
    key: str
    people: tuple[int, ...]


def preview(ws: Workspace, person_ids: Sequence[int], to_group_id: int) -> Planned:
    """Return what planning these moves would bring.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        return _plan(session, ws, person_ids, to_group_id)[0]


def plan(
    ws: Workspace,
    person_ids: Sequence[int],
    to_group_id: int,
    *,
    from_group_id: int | None = None,
    reason: str = "",
    by: object = None,
) -> Planned:
    """Plan to move people to a group, from today on and no more a day than its account may add.

    Args:
        ws: The workspace.
        person_ids: Whom, in this order; those who are there, planned or once removed there are left out.
        to_group_id: Where to.
        from_group_id: The group they leave when it is done; None where they stay in it.
        reason: Why, kept with each move.
        by: Whoever asks.

    Raises:
        Refused: ``group_unknown``, ``move_same_group``, ``move_nobody``.
    """
    if from_group_id == to_group_id:
        raise Refused("move_same_group")
    name = groups.form_of(ws, to_group_id).name
    with ws.write("move.plan", by=by, count=len(person_ids), group=name) as session:
        if from_group_id is not None:
            groups.alive(session, from_group_id)
        planned, people = _plan(session, ws, person_ids, to_group_id)
        if not people:
            raise Refused("move_nobody")
        days = [day for day, count in sorted(planned.days.items()) for _ in range(count)]
        for person, day in zip(people, days, strict=True):
            session.add(
                Move(
                    person_id=person,
                    from_group_id=from_group_id,
                    to_group_id=to_group_id,
                    planned=day,
                    account=planned.account,
                    reason=reason.strip()[:REASON_CHARS],
                )
            )
    return planned


def listed(ws: Workspace, group_id: int | None = None) -> list[MoveRow]:
    """Return the open moves by day: all of them, or those into a group and out of it."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        found = queries.moves(session, group_id=group_id)
        return [_row(move, person, source, target, today) for move, person, source, target in found]


def finish(ws: Workspace, ids: Sequence[int], *, by: object = None) -> Finished:
    """Mark moves as done: each person joins the new group today, and leaves the old one if one was named.

    Raises:
        Refused: ``move_gone`` where none of them is open any more.
    """
    with ws.write("move.finish", by=by, count=len(ids)) as session:
        today = settings.today_in(session, ws)
        found = _open(session, ids)
        there = sum(not _carry_out(session, ws, move, today) for move in found)
    return Finished(len(found), there)


def drop(ws: Workspace, ids: Sequence[int], *, by: object = None) -> int:
    """Give moves up; returns how many.

    Raises:
        Refused: ``move_gone`` where none of them is open any more.
    """
    with ws.write("move.drop", by=by, count=len(ids)) as session:
        today = settings.today_in(session, ws)
        found = _open(session, ids)
        for move in found:
            move.state, move.ended = "dropped", today
    return len(found)


def whom(ws: Workspace, group_id: int) -> list[Whom]:
    """Return the active members of a group by what decides a move: goal reached, each tier, everybody."""
    with ws.read() as session:
        rows = queries.tier_people(session, group_id, settings.today_in(session, ws))
    everybody = tuple(dict.fromkeys(row[3] for row in rows))
    reached = tuple(dict.fromkeys(row[3] for row in rows if row[4] is not None))
    found = [Whom("goal", "", "", reached)] if reached else []
    for tier in dict.fromkeys((row[0], row[1], row[2]) for row in rows if row[0] is not None):
        people = tuple(row[3] for row in rows if row[0] == tier[0])
        found.append(Whom("tier", tier[2], tier[1], people))
    return [*found, Whom("all", "", "", everybody)]


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell which moves are to be done by today, one line a group they lead to and account."""
    for target, name, account, count, first in queries.due_moves(session, today, group_id):
        yield AgendaLine(
            "moves",
            key=f"moves.{target}.{account}",
            group_id=target,
            count=count,
            facts={"group": name, "account": account},
            due=first,
            late=first < today,
            target={"ladder": True},
        )


def _plan(
    session: Session, ws: Workspace, person_ids: Sequence[int], to_group_id: int
) -> tuple[Planned, list[int]]:
    group = groups.alive(session, to_group_id)
    today = settings.today_in(session, ws)
    status, waiting = queries.status_in(session, group.id), queries.planned_for(session, group.id)
    people = list(dict.fromkeys(person_ids))
    there = {person for person in people if status.get(person) == "active"}
    removed = {person for person in people if status.get(person) == "removed"}
    left = [person for person in people if person not in there | removed | waiting]
    limit, _messages = accounts.limits(session, group.platform, group.account)
    days = spread(len(left), today, limit, queries.taken(session, group.platform, group.account, today))
    planned = Planned(
        count=len(left),
        days={day: days.count(day) for day in dict.fromkeys(days)},
        there=len(there),
        waiting=len(set(people) & waiting - there - removed),
        removed=len(removed),
        limit=limit,
        account=group.account,
    )
    return planned, left


def _open(session: Session, ids: Sequence[int]) -> list[Move]:
    found = [move for each in ids if (move := session.get(Move, each)) is not None and move.state == "open"]
    if not found:
        raise Refused("move_gone")
    return found


def _carry_out(session: Session, ws: Workspace, move: Move, today: date) -> bool:
    """Join and leave; returns whether the person was not in the new group before."""
    source = queries.membership_of(session, move.person_id, move.from_group_id)
    joined = _join(session, ws, move, source, today)
    if source is not None and source.status == "active":
        member_fields.change_status(session, source, "left", today)
    move.state, move.ended = "done", today
    session.flush()
    return joined


def _join(session: Session, ws: Workspace, move: Move, source: Membership | None, today: date) -> bool:
    target = queries.membership_of(session, move.person_id, move.to_group_id)
    if target is not None:
        if target.status == "active":
            return False
        member_fields.change_status(session, target, "active", today)
        return True
    person = session.get_one(Person, move.person_id)
    member = Membership(
        group_id=move.to_group_id,
        person_id=person.id,
        nickname=(source.nickname if source else "") or person.name,
        platform_id=_platform_id(session, move, source),
        status="active",
        joined=today,
        created=ws.now(),
    )
    member_fields.index_names(member, person)
    number = member_fields.next_number(session, move.to_group_id)
    member_fields.claim_number(session, move.to_group_id, number)
    member.number = number
    session.add(member)
    session.flush()
    session.add(Spell(membership_id=member.id, joined=today, way="invited", leaving=""))
    return True


def _platform_id(session: Session, move: Move, source: Membership | None) -> str:
    """Return the id somebody has in the group they leave, where the new group is on the same app."""
    if source is None or move.from_group_id is None:
        return ""
    before = session.get_one(Group, move.from_group_id).platform
    return source.platform_id if before == session.get_one(Group, move.to_group_id).platform else ""


def _row(move: Move, person: str, source: str | None, target: str, today: date) -> MoveRow:
    return MoveRow(
        id=move.id,
        person_id=move.person_id,
        person=person,
        from_group_id=move.from_group_id,
        from_group=source or "",
        to_group_id=move.to_group_id,
        to_group=target,
        planned=move.planned,
        state=move.state,
        account=move.account,
        reason=move.reason,
        late=move.state == "open" and move.planned < today,
    )
