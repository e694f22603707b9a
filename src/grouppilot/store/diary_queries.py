"""What is asked of diaries and decisions: those of a group, or of all that are not deleted."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from grouppilot.store.diaries import Decision, Diary
from grouppilot.store.groups import Group


def diary_of(session: Session, group_id: int | None, day: date) -> Diary | None:
    """Return what was written of a group on a day, or of the day as a whole."""
    same = func.coalesce(Diary.group_id, 0) == (group_id or 0)
    return session.scalar(select(Diary).where(Diary.day == day, same))


def diaries(
    session: Session,
    group_id: int | None = None,
    *,
    first: date | None = None,
    last: date | None = None,
    terms: Iterable[str] = (),
    most: int | None = None,
) -> Sequence[Any]:
    """Return (Diary, group name), the latest day first; of one day in the owner's order of groups.

    Args:
        session: To read in.
        group_id: Only of this group; None for all, and for the days as a whole.
        first, last: Only of these days.
        terms: Folded words, all of which must be in it.
        most: So many at most.
    """
    query = _of_groups(select(Diary, Group.name), Diary, group_id)
    if first is not None:
        query = query.where(Diary.day >= first)
    if last is not None:
        query = query.where(Diary.day <= last)
    for term in terms:
        query = query.where(Diary.folded.contains(term, autoescape=True))
    order = (Diary.day.desc(), Diary.group_id.is_not(None), Group.position, Diary.group_id)
    found: Sequence[Any] = session.execute(query.order_by(*order).limit(most)).all()
    return found


def decisions(
    session: Session,
    group_id: int | None = None,
    *,
    first: date | None = None,
    last: date | None = None,
    done: bool = True,
) -> Sequence[Any]:
    """Return (Decision, group name), open ones first, those with a day before those without.

    Args:
        session: To read in.
        group_id: Only what concerns this group: its own, and those for all groups.
        first: Without those that were done before this day, however long ago they were decided.
        last: Decided on this day or before.
        done: With those that are done.
    """
    query = _of_groups(select(Decision, Group.name), Decision, None)
    if group_id is not None:
        query = query.where(or_(Decision.group_id == group_id, Decision.group_id.is_(None)))
    if first is not None:
        query = query.where(or_(Decision.done.is_(None), Decision.done >= first, Decision.decided >= first))
    if last is not None:
        query = query.where(Decision.decided <= last)
    if not done:
        query = query.where(Decision.done.is_(None))
    order = (Decision.done.is_not(None), Decision.until.is_(None), Decision.until, Decision.id)
    found: Sequence[Any] = session.execute(query.order_by(*order)).all()
    return found


def _of_groups(query: Any, table: Any, group_id: int | None) -> Any:
    query = query.outerjoin(Group, Group.id == table.group_id)
    query = query.where(or_(Group.deleted.is_(False), table.group_id.is_(None)))
    return query if group_id is None else query.where(table.group_id == group_id)
