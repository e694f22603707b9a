"""Weekly pairs of a group: dealt without repeats, written as a list to paste."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import delete as delete_rows
from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain import pairs as dealing
from grouppilot.domain.refusals import Refused
from grouppilot.store.ledgers import Pair, PairRound
from grouppilot.store.members import Membership
from grouppilot.store.tier_queries import staff_of
from grouppilot.usecases import groups, settings
from grouppilot.usecases.workspace import Workspace

READS = ("pair_round", "pair", "membership", "chat_group")
PURPOSES = ("review", "exchange")
_HEADS = {
    "en": {"review": "Peer review, week of {day}", "exchange": "Skill exchange, week of {day}"},
    "zh": {"review": "本周互评搭档（{day} 起）", "exchange": "本周技能互换搭档（{day} 起）"},
}


@dataclass(frozen=True)
class Round:
    """The pairs of one week.

    Attributes:
        week: Its Monday.
        pairs: Names, two or three each; empty where a member is gone.
        repeats: How many meetings happened in an earlier round of the same purpose.
    """

    id: int
    purpose: str
    week: date
    pairs: tuple[tuple[str, ...], ...]
    repeats: int


def deal(
    ws: Workspace,
    group_id: int,
    purpose: str = "review",
    *,
    week: date | None = None,
    members: Sequence[int] | None = None,
    by: object = None,
) -> int:
    """Deal the pairs of a week; those of the same week and purpose are dealt anew.

    Args:
        ws: The workspace.
        group_id: The group.
        purpose: ``review`` or ``exchange``; each has rounds of its own.
        week: Any day of the week; None for this one.
        members: Who takes part; None for all active members but staff and warm-up.
        by: Whoever asks.

    Returns:
        The id of the round.

    Raises:
        Refused: ``group_unknown``, ``pairs_bad_purpose``, ``pairs_too_few``.
    """
    if purpose not in PURPOSES:
        raise Refused("pairs_bad_purpose", purpose=purpose)
    name = groups.form_of(ws, group_id).name
    with ws.write("pairs.deal", by=by, group=name) as session:
        groups.alive(session, group_id)
        today = settings.today_in(session, ws)
        monday = _monday(week or today)
        chosen = list(members) if members is not None else _taking_part(session, group_id, today)
        if len(chosen) < 2:
            raise Refused("pairs_too_few")
        found = _round(session, group_id, purpose, monday)
        earlier = _pairs(session, group_id, purpose, but=found.id if found else None)
        again = _count(session, found.id) if found else 0
        if found is None:
            found = PairRound(group_id=group_id, purpose=purpose, week=monday)
            session.add(found)
            session.flush()
        session.execute(delete_rows(Pair).where(Pair.round_id == found.id))
        seed = monday.toordinal() + again  # dealt anew it is another deal
        for place, dealt in enumerate(dealing.pair_up(chosen, earlier, seed)):
            third = dealt[2] if len(dealt) > 2 else None
            session.add(
                Pair(round_id=found.id, position=place, one_id=dealt[0], two_id=dealt[1], three_id=third)
            )
        return found.id


def rounds(ws: Workspace, group_id: int, purpose: str | None = None) -> list[Round]:
    """Return the rounds of a group, the latest week first."""
    with ws.read() as session:
        query = select(PairRound).where(PairRound.group_id == group_id)
        if purpose is not None:
            query = query.where(PairRound.purpose == purpose)
        found = session.scalars(query.order_by(PairRound.week.desc(), PairRound.purpose.desc())).all()
        names = _names(session, group_id)
        return [_view(session, row, names) for row in found]


def text(ws: Workspace, round_id: int) -> str:
    """Return a round as a list to paste, in the group's language.

    Raises:
        Refused: ``pairs_unknown``.
    """
    with ws.read() as session:
        row = _alive(session, round_id)
        group = groups.alive(session, row.group_id)
        family = "zh" if group.language.startswith("zh") else "en"
        found = _view(session, row, _names(session, row.group_id))
    day = f"{row.week.month}月{row.week.day}日" if family == "zh" else f"{row.week.day}.{row.week.month}."
    joint = " × "
    lines = [f"{place}. {joint.join(pair)}" for place, pair in enumerate(found.pairs, 1)]
    return "\n".join([_HEADS[family][row.purpose].format(day=day), *lines])


def delete(ws: Workspace, round_id: int, *, by: object = None) -> None:
    """Take a round away, as if these had not met.

    Raises:
        Refused: ``pairs_unknown``.
    """
    with ws.write("pairs.delete", by=by) as session:
        session.delete(_alive(session, round_id))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _taking_part(session: Session, group_id: int, today: date) -> list[int]:
    query = select(Membership.id).where(Membership.group_id == group_id, Membership.status == "active")
    staff = staff_of(session, group_id, today)
    return [key for key in session.scalars(query.order_by(Membership.id)) if key not in staff]


def _round(session: Session, group_id: int, purpose: str, week: date) -> PairRound | None:
    query = select(PairRound).where(PairRound.group_id == group_id, PairRound.purpose == purpose)
    return session.scalars(query.where(PairRound.week == week)).first()


def _pairs(session: Session, group_id: int, purpose: str, but: int | None = None) -> list[dealing.Pair]:
    query = select(Pair.one_id, Pair.two_id, Pair.three_id).join(PairRound, PairRound.id == Pair.round_id)
    query = query.where(PairRound.group_id == group_id, PairRound.purpose == purpose)
    if but is not None:
        query = query.where(PairRound.id != but)
    rows = session.execute(query.order_by(PairRound.week))
    return [tuple(sorted(key for key in row if key is not None)) for row in rows]


def _count(session: Session, round_id: int) -> int:
    query = select(Pair.id).where(Pair.round_id == round_id).order_by(Pair.id.desc()).limit(1)
    return session.scalar(query) or 0


def _names(session: Session, group_id: int) -> dict[int, str]:
    query = select(Membership.id, Membership.card, Membership.nickname)
    rows = session.execute(query.where(Membership.group_id == group_id))
    return {key: card or nickname for key, card, nickname in rows}


def _view(session: Session, row: PairRound, names: dict[int, str]) -> Round:
    query = select(Pair).where(Pair.round_id == row.id).order_by(Pair.position)
    keys = [(pair.one_id, pair.two_id, pair.three_id) for pair in session.scalars(query)]
    dealt = [tuple(key for key in each if key is not None) for each in keys]
    older = select(Pair.one_id, Pair.two_id, Pair.three_id).join(PairRound, PairRound.id == Pair.round_id)
    older = older.where(
        PairRound.group_id == row.group_id, PairRound.purpose == row.purpose, PairRound.week < row.week
    )
    before = [tuple(key for key in each if key is not None) for each in session.execute(older)]
    shown = tuple(tuple(names.get(key, "") for key in pair) for pair in dealt)
    return Round(row.id, row.purpose, row.week, shown, dealing.repeats(dealt, before))


def _alive(session: Session, round_id: int) -> PairRound:
    row = session.get(PairRound, round_id)
    if row is None:
        raise Refused("pairs_unknown")
    return row
