"""What an activity costs, its prizes, and who has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.activities import MOST_MONEY
from grouppilot.domain.cells import tidy
from grouppilot.domain.refusals import Refused
from grouppilot.store import activity_queries as queries
from grouppilot.store.activities import ActivityCost, Award, Prize
from grouppilot.store.members import Membership
from grouppilot.usecases import settings
from grouppilot.usecases.activity_rows import alive, title_of
from grouppilot.usecases.workspace import Workspace

NAME_CHARS = 200
MOST_PRIZES = 20
MOST_OF_ONE = 5000


@dataclass(frozen=True)
class CostRow:
    """One thing that costs; money in hundredths, None where it is not known."""

    id: int
    name: str
    planned: int | None
    spent: int | None


@dataclass(frozen=True)
class PrizeRow:
    """One prize: how many there are and have been given, and what each is worth in hundredths."""

    id: int
    name: str
    number: int
    worth: int | None
    given: int


@dataclass(frozen=True)
class AwardRow:
    """A prize that somebody has.

    Attributes:
        prize: Its name; empty where it has none.
        draw_id: The draw that decided it; None where it was given by hand.
        day: When it was won or given.
        handed: When it was handed over; None while it was not.
    """

    id: int
    prize_id: int | None
    prize: str
    name: str
    member_id: int | None
    draw_id: int | None
    day: date
    handed: date | None


def costs(ws: Workspace, activity_id: int) -> list[CostRow]:
    """Return what an activity costs."""
    with ws.read() as session:
        return [
            CostRow(row.id, row.name, row.planned, row.spent) for row in queries.costs(session, activity_id)
        ]


def prizes(ws: Workspace, activity_id: int) -> list[PrizeRow]:
    """Return the prizes of an activity, the one drawn first at the front."""
    with ws.read() as session:
        given = [each.prize_id for each in queries.awards(session, activity_id)]
        return [
            PrizeRow(row.id, row.name, row.number, row.worth, given.count(row.id))
            for row in queries.prizes(session, activity_id)
        ]


def awards(ws: Workspace, activity_id: int) -> list[AwardRow]:
    """Return who has a prize, in the order they got it."""
    with ws.read() as session:
        names = {row.id: row.name for row in queries.prizes(session, activity_id)}
        return [
            AwardRow(
                row.id,
                row.prize_id,
                names.get(row.prize_id or 0, ""),
                row.name,
                row.membership_id,
                row.draw_id,
                row.day,
                row.handed,
            )
            for row in queries.awards(session, activity_id)
        ]


def add_cost(ws: Workspace, activity_id: int, name: str, *, by: object = None) -> int:
    """Write down one more thing that costs.

    Raises:
        Refused: ``activity_unknown``, ``activity_name_missing``, ``activity_too_long``.
    """
    called = _name(name)
    with ws.write("activity.cost", by=by, title=_title(ws, activity_id)) as session:
        alive(session, activity_id)
        row = ActivityCost(activity_id=activity_id, name=called)
        session.add(row)
        session.flush()
        return row.id


def edit_cost(ws: Workspace, cost_id: int, *, by: object = None, **changed: Any) -> None:
    """Change name, ``planned`` or ``spent`` of something that costs.

    Raises:
        Refused: ``activity_gone``, ``activity_name_missing``, ``activity_too_long``, ``activity_bad_value``.
    """
    _edit(ws, ActivityCost, cost_id, "activity.cost", by, changed)


def delete_cost(ws: Workspace, cost_id: int, *, by: object = None) -> None:
    """Take something that costs away.

    Raises:
        Refused: ``activity_gone``.
    """
    _delete(ws, ActivityCost, cost_id, "activity.cost", by)


def add_prize(ws: Workspace, activity_id: int, name: str, number: int = 1, *, by: object = None) -> int:
    """Add a prize at the end.

    Raises:
        Refused: ``activity_unknown``, ``activity_name_missing``, ``activity_too_long``,
            ``activity_bad_value``, ``activity_too_many`` with ``most``.
    """
    called = _name(name)
    _checked("number", number)
    with ws.write("activity.prize", by=by, title=_title(ws, activity_id)) as session:
        alive(session, activity_id)
        there = queries.prizes(session, activity_id)
        if len(there) >= MOST_PRIZES:
            raise Refused("activity_too_many", most=MOST_PRIZES)
        last = max((row.position for row in there), default=-1)
        row = Prize(activity_id=activity_id, name=called, number=number, position=last + 1)
        session.add(row)
        session.flush()
        return row.id


def edit_prize(ws: Workspace, prize_id: int, *, by: object = None, **changed: Any) -> None:
    """Change name, ``number`` or ``worth`` of a prize; what was drawn stays as it was drawn.

    Raises:
        Refused: As ``edit_cost``.
    """
    _edit(ws, Prize, prize_id, "activity.prize", by, changed)


def move_up(ws: Workspace, prize_id: int, *, by: object = None) -> None:
    """Let a prize be drawn before the one above it; the first one stays where it is.

    Raises:
        Refused: ``activity_gone``.
    """
    with ws.read() as session:
        title = title_of(session, _there(session, Prize, prize_id).activity_id)
    with ws.write("activity.prize", by=by, title=title) as session:
        rows = list(queries.prizes(session, _there(session, Prize, prize_id).activity_id))
        at = [row.id for row in rows].index(prize_id)
        if at:
            rows.insert(at - 1, rows.pop(at))
        for place, row in enumerate(rows):
            if row.position != place:
                row.position = place


def delete_prize(ws: Workspace, prize_id: int, *, by: object = None) -> None:
    """Take a prize away; who has it keeps it, without its name.

    Raises:
        Refused: ``activity_gone``.
    """
    _delete(ws, Prize, prize_id, "activity.prize", by)


def give(
    ws: Workspace,
    activity_id: int,
    name: str,
    prize_id: int | None = None,
    *,
    member_id: int | None = None,
    by: object = None,
) -> int:
    """Give somebody a prize by hand.

    Raises:
        Refused: ``activity_unknown``, ``activity_gone`` without such a prize, ``member_gone``,
            ``activity_name_missing``, ``activity_too_long``.
    """
    called = _name(name)
    with ws.write("activity.give", by=by, name=called) as session:
        alive(session, activity_id)
        prize = session.get(Prize, prize_id) if prize_id is not None else None
        if prize_id is not None and (prize is None or prize.activity_id != activity_id):
            raise Refused("activity_gone")
        if member_id is not None and session.get(Membership, member_id) is None:
            raise Refused("member_gone")
        row = Award(
            activity_id=activity_id,
            prize_id=prize_id,
            membership_id=member_id,
            name=called,
            day=settings.today_in(session, ws),
        )
        session.add(row)
        session.flush()
        return row.id


def hand_over(ws: Workspace, award_ids: Sequence[int], handed: bool = True, *, by: object = None) -> None:
    """Say that prizes were handed over today, or were not after all, in one step.

    Raises:
        Refused: ``activity_gone``.
    """
    with ws.write("activity.hand", by=by, count=len(award_ids)) as session:
        today = settings.today_in(session, ws)
        for number in award_ids:
            row = _there(session, Award, number)
            if handed != (row.handed is not None):
                row.handed = today if handed else None


def take_back(ws: Workspace, award_id: int, *, by: object = None) -> None:
    """Take a prize from somebody; a draw that decided it says so as before.

    Raises:
        Refused: ``activity_gone``.
    """
    _delete(ws, Award, award_id, "activity.give", by)


def _edit(ws: Workspace, table: Any, number: int, action: str, by: object, changed: dict[str, Any]) -> None:
    for name, value in changed.items():
        changed[name] = _name(value) if name == "name" else _checked(name, value)
    with ws.read() as session:
        title = title_of(session, _there(session, table, number).activity_id)
    with ws.write(action, by=by, title=title) as session:
        row = _there(session, table, number)
        for name, value in changed.items():
            setattr(row, name, value)


def _delete(ws: Workspace, table: Any, number: int, action: str, by: object) -> None:
    with ws.read() as session:
        row = _there(session, table, number)
        title, name = title_of(session, row.activity_id), row.name
    with ws.write(action, by=by, title=title, name=name) as session:
        session.delete(_there(session, table, number))


def _there(session: Session, table: Any, number: int) -> Any:
    row = session.get(table, number)
    if row is None:
        raise Refused("activity_gone")
    return row


def _title(ws: Workspace, activity_id: int) -> str:
    with ws.read() as session:
        return title_of(session, activity_id)


def _name(text: str) -> str:
    called = tidy(text)
    if not called:
        raise Refused("activity_name_missing")
    if len(called) > NAME_CHARS:
        raise Refused("activity_too_long", most=NAME_CHARS)
    return called


def _checked(name: str, value: int | None) -> int | None:
    if name == "number":
        good = value is not None and 1 <= value <= MOST_OF_ONE
    elif name in ("planned", "spent", "worth"):
        good = value is None or 0 <= value <= MOST_MONEY
    else:
        good = False
    if not good:
        raise Refused("activity_bad_value", field=name)
    return value
