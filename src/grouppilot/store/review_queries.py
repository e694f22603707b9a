"""What a week left behind, group by group: answers of settled days, posts with results, who came and went."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.checklists import SettledDue, Tick
from grouppilot.store.entries import Entry, EntryResult, Publication
from grouppilot.store.members import Membership, Spell
from grouppilot.store.onboarding import StepMark
from grouppilot.store.onboarding_queries import staff

# Written out and not bound, or the index on coalesce(group_id, 0) is not used.
_NONE: Any = literal_column("0")


def answers(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return (day, group_id, state, count) of what was due on the settled days of a span."""
    same = and_(
        Tick.item_id == SettledDue.item_id,
        func.coalesce(Tick.group_id, _NONE) == func.coalesce(SettledDue.group_id, _NONE),
        Tick.due == SettledDue.day,
    )
    state = func.coalesce(Tick.state, "missed")
    query = select(SettledDue.day, SettledDue.group_id, state.label("state"), func.count().label("count"))
    query = query.select_from(SettledDue).outerjoin(Tick, same)
    query = query.where(SettledDue.day.between(first, last))
    return session.execute(query.group_by(SettledDue.day, SettledDue.group_id, state)).all()


def posts(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return (entry_id, kind, group_id, reached, responded, converted) of what was posted for these days."""
    same = and_(
        EntryResult.entry_id == Publication.entry_id,
        func.coalesce(EntryResult.group_id, _NONE) == func.coalesce(Publication.group_id, _NONE),
    )
    query = (
        select(
            *(Publication.entry_id, Entry.kind, Publication.group_id),
            *(EntryResult.reached, EntryResult.responded, EntryResult.converted),
        )
        .join(Entry, Entry.id == Publication.entry_id)
        .outerjoin(EntryResult, same)
        .where(Publication.day.between(first, last), Publication.state == "published")
    )
    return session.execute(query.order_by(Publication.id)).all()


def onboarded(
    session: Session, group_ids: Collection[int], first: date, last: date, today: date
) -> tuple[Sequence[Any], Sequence[Any]]:
    """Return who did a step of their onboarding on days of a span, or joined on them; staff left out.

    Returns:
        The members, as ``marks_of`` of newcomers takes them, and the marks of their present stays
        (membership_id, step_id, state, day). Plain tuples, as there may be tens of thousands.
    """
    member, mark = Membership.__table__.c, StepMark.__table__.c
    marked = select(mark.membership_id).where(mark.day.between(first, last))
    wanted = and_(
        member.group_id.in_(group_ids),
        or_(member.joined.between(first, last), member.id.in_(marked)),
        member.id.not_in(staff(today)),
    )
    asked = member.id, member.group_id, member.number, member.card, member.joined
    connection = session.connection()
    rows = connection.execute(select(*asked).where(wanted)).all()
    query = select(mark.membership_id, mark.step_id, mark.state, mark.day)
    query = query.select_from(Membership.__table__.join(StepMark.__table__, mark.membership_id == member.id))
    return rows, connection.execute(query.where(wanted, mark.joined == member.joined)).all()


def members(session: Session, group_id: int | None, first: date, last: date) -> Sequence[Any]:
    """Return (group_id, known, there, joins, leaves) of a group, or of all that have or had members.

    ``there`` counts the members at the end of the last day, ``joins`` and ``leaves`` those of the span. Who
    left on a day that nobody noted is there no more, and who came on such a day was there before.
    """
    gone = and_(Spell.left.is_(None), or_(Spell.leaving != "", Membership.status.in_(("left", "removed"))))
    there = and_(
        or_(Spell.joined.is_(None), Spell.joined <= last),
        or_(and_(Spell.left.is_(None), ~gone), Spell.left > last),
    )
    counts = [
        func.sum(case((condition, 1), else_=0)).label(name)
        for name, condition in (
            ("there", there),
            ("joins", Spell.joined.between(first, last)),
            ("leaves", Spell.left.between(first, last)),
        )
    ]
    query = select(Membership.group_id, func.count().label("known"), *counts)
    query = query.select_from(Spell).join(Membership, Membership.id == Spell.membership_id)
    if group_id is not None:
        query = query.where(Membership.group_id == group_id)
    return session.execute(query.group_by(Membership.group_id)).all()
