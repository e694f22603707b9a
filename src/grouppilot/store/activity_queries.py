"""Queries around activities: theirs by entry, their stages, people, prizes and draws."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from grouppilot.store.activities import (
    Activity,
    ActivityCost,
    ActivityStage,
    Attendance,
    Award,
    Draw,
    Prize,
)
from grouppilot.store.entries import Entry, EntryGroup, EntryResult
from grouppilot.store.ledgers import SignUp, SignUpLine
from grouppilot.store.members import Membership


def of_entry(session: Session, entry_id: int) -> Activity | None:
    """Return the activity that an entry is, if it is one."""
    return session.scalar(select(Activity).where(Activity.entry_id == entry_id))


def above(session: Session, entry_id: int) -> Activity | None:
    """Return the activity that an entry is, or is a stage of."""
    own = of_entry(session, entry_id)
    if own is not None:
        return own
    stage = select(ActivityStage.activity_id).where(ActivityStage.entry_id == entry_id)
    return session.scalar(select(Activity).where(Activity.id.in_(stage)))


def entry_ids(session: Session, group_id: int | None = None) -> list[int]:
    """Return the numbers of the entries that are activities, of one group or all."""
    query = select(Activity.entry_id)
    if group_id is not None:
        of_group = select(EntryGroup.entry_id).where(EntryGroup.group_id == group_id)
        query = query.where(Activity.entry_id.in_(of_group))
    return list(session.scalars(query))


def among(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Return the activity of each of these entries that is one."""
    query = select(Activity.entry_id, Activity.id).where(Activity.entry_id.in_(ids))
    return {row.entry_id: row.id for row in session.execute(query)}


def stages(session: Session, activity_id: int) -> list[tuple[ActivityStage, Entry]]:
    """Return the stages of an activity with their entries, by day and time."""
    query = (
        select(ActivityStage, Entry)
        .join(Entry, Entry.id == ActivityStage.entry_id)
        .where(ActivityStage.activity_id == activity_id)
        .order_by(Entry.day.is_(None), Entry.day, Entry.minute, Entry.id)
    )
    return [(row.ActivityStage, row.Entry) for row in session.execute(query)]


def stage_of(session: Session, entry_id: int) -> ActivityStage | None:
    """Return what makes an entry a stage, if it is one."""
    return session.scalar(select(ActivityStage).where(ActivityStage.entry_id == entry_id))


def costs(session: Session, activity_id: int) -> Sequence[ActivityCost]:
    """Return what an activity costs, in the order it was written down."""
    query = select(ActivityCost).where(ActivityCost.activity_id == activity_id)
    return session.scalars(query.order_by(ActivityCost.id)).all()


def prizes(session: Session, activity_id: int) -> Sequence[Prize]:
    """Return the prizes of an activity, the one drawn first at the front."""
    query = select(Prize).where(Prize.activity_id == activity_id)
    return session.scalars(query.order_by(Prize.position, Prize.id)).all()


def awards(session: Session, activity_id: int) -> Sequence[Award]:
    """Return who has a prize of an activity, in the order they got it."""
    return session.scalars(select(Award).where(Award.activity_id == activity_id).order_by(Award.id)).all()


def attendance(session: Session, activity_id: int) -> Sequence[Attendance]:
    """Return who came."""
    query = select(Attendance).where(Attendance.activity_id == activity_id)
    return session.scalars(query.order_by(Attendance.id)).all()


def came(session: Session, activity_id: int) -> int:
    """Return how many came."""
    query = select(func.count()).select_from(Attendance)
    return session.scalar(query.where(Attendance.activity_id == activity_id)) or 0


def sign_ups(session: Session, activity_id: int) -> Sequence[SignUp]:
    """Return the sign-ups for an activity, one a group."""
    return session.scalars(select(SignUp).where(SignUp.activity_id == activity_id).order_by(SignUp.id)).all()


def signed(session: Session, activity_id: int) -> list[tuple[str, int | None, int]]:
    """Return who signed up: name as written, membership, and how many come; each member once."""
    query = (
        select(SignUpLine.name, SignUpLine.membership_id, SignUpLine.heads)
        .join(SignUp, SignUp.id == SignUpLine.sign_up_id)
        .where(SignUp.activity_id == activity_id)
        .order_by(SignUp.id, SignUpLine.position)
    )
    found: list[tuple[str, int | None, int]] = []
    seen: set[int] = set()
    for name, member, heads in session.execute(query):
        if member is None or member not in seen:
            found.append((name, member, heads))
        if member is not None:
            seen.add(member)
    return found


def members(session: Session, group_ids: Collection[int], *, active: bool = True) -> list[Any]:
    """Return the members of some groups by number and name: id, group_id, person_id, number, name."""
    name = func.coalesce(func.nullif(Membership.card, ""), Membership.nickname).label("name")
    query = select(Membership.id, Membership.group_id, Membership.person_id, Membership.number, name)
    query = query.where(Membership.group_id.in_(group_ids))
    if active:
        query = query.where(Membership.status == "active")
    order = (Membership.number.is_(None), Membership.number, Membership.sort_key, Membership.id)
    return list(session.execute(query.order_by(Membership.group_id, *order)))


def draws(session: Session, activity_id: int) -> Sequence[Draw]:
    """Return the draws of an activity, the latest first."""
    return session.scalars(select(Draw).where(Draw.activity_id == activity_id).order_by(Draw.id.desc())).all()


def won_before(session: Session, group_ids: Collection[int]) -> Sequence[Draw]:
    """Return every draw that had winners, of activities for any of these groups."""
    entries = select(EntryGroup.entry_id).where(EntryGroup.group_id.in_(group_ids))
    activities = select(Activity.id).where(Activity.entry_id.in_(entries))
    return session.scalars(
        select(Draw).where(Draw.activity_id.in_(activities), Draw.drawn.is_not(None))
    ).all()


def converted(session: Session, ids: Collection[int]) -> int | None:
    """Return how many converted by the results of some entries; None where none of them says."""
    return session.scalar(select(func.sum(EntryResult.converted)).where(EntryResult.entry_id.in_(ids)))


def joined(session: Session, group_ids: Collection[int], first: date, last: date) -> int:
    """Return how many joined some groups from a day to another."""
    query = select(func.count()).select_from(Membership).where(Membership.group_id.in_(group_ids))
    return session.scalar(query.where(Membership.joined.between(first, last))) or 0


def not_handed(session: Session, until: date) -> list[Any]:
    """Return the prizes won by a day and not handed over: entry_id, title, first day, how many."""
    query = (
        select(
            Activity.entry_id,
            Entry.title,
            func.min(Award.day).label("day"),
            func.count(Award.id).label("count"),
        )
        .join(Activity, Activity.id == Award.activity_id)
        .join(Entry, Entry.id == Activity.entry_id)
        .where(Award.handed.is_(None), Award.day <= until)
        .group_by(Activity.id)
        .order_by(func.min(Award.day), Activity.id)
    )
    return list(session.execute(query))


def closing(session: Session, first: date, last: date) -> list[Any]:
    """Return the activities whose sign-up ends on days of a span: entry_id, title, deadline."""
    query = select(Activity.entry_id, Entry.title, Activity.deadline).join(
        Entry, Entry.id == Activity.entry_id
    )
    return list(session.execute(query.where(Activity.deadline.between(first, last))))


def members_by_id(session: Session, ids: Iterable[int]) -> list[Any]:
    """Return those of some memberships that are there: id, person_id."""
    wanted = list(ids)
    found: list[Any] = []
    for start in range(0, len(wanted), 500):
        query = select(Membership.id, Membership.person_id)
        found += session.execute(query.where(Membership.id.in_(wanted[start : start + 500])))
    return found
