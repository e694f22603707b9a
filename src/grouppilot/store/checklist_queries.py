"""Queries of the daily checklist, as plain tuples: a start reads all of them before the first tick.

They ask the tables and not the mapped classes, which costs half as much at the first time and later. So they
do not see what a session that writes has not flushed.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Integer,
    String,
    and_,
    case,
    column,
    func,
    literal_column,
    select,
    table,
    type_coerce,
)
from sqlalchemy.orm import Session

from grouppilot.store.checklists import (
    Draft,
    SettledDue,
    SettledVersion,
    SopAudience,
    SopItem,
    SopVersion,
    Tick,
)
from grouppilot.store.groups import Group, Rest

Rows = Sequence[Any]  # plain tuples with names
_versions, _items, _audiences = SopVersion.__table__, SopItem.__table__, SopAudience.__table__
_groups, _rests = Group.__table__, Rest.__table__
# No more of it than is asked for here: a start need not load the people.
_members = table("membership", column("group_id", Integer), column("status", String))
_ticks, _drafts = Tick.__table__, Draft.__table__
_settled, _words = SettledDue.__table__, SettledVersion.__table__
# Written out and not bound, or the index on coalesce(group_id, 0) is not used: ten times as slow.
NONE: ColumnElement[int] = literal_column("0")


def versions(session: Session, *, until: date | None = None, item_id: int | None = None) -> Rows:
    """Return every version of every item, or one, that was not deleted, with its audience and position.

    What is kept as JSON comes as its text, so that who has seen a row before need not read it again.
    """
    plain = [
        type_coerce(column, String).label(column.name) if isinstance(column.type, JSON) else column
        for column in _versions.c
    ]
    query = (
        select(*plain, _items.c.audience, _items.c.position)
        .select_from(_versions.join(_items, _items.c.id == _versions.c.item_id))
        .where(_items.c.deleted.is_(False))
    )
    if until is not None:
        query = query.where(_versions.c.valid_from <= until)
    if item_id is not None:
        query = query.where(_versions.c.item_id == item_id)
    return session.execute(query).all()


def audiences(session: Session, item_id: int | None = None) -> dict[int, frozenset[int]]:
    """Return the groups of each item, or of one, that names its groups."""
    query = select(_audiences.c.item_id, _audiences.c.group_id)
    if item_id is not None:
        query = query.where(_audiences.c.item_id == item_id)
    found: dict[int, set[int]] = {}
    for item_id, group_id in session.execute(query):
        found.setdefault(item_id, set()).add(group_id)
    return {item: frozenset(groups) for item, groups in found.items()}


def groups(session: Session) -> Rows:
    """Return what decides about due items of each group that was not deleted, in the owner's order."""
    c = _groups.c
    columns = (c.id, c.name, c.start, c.end, c.stage, c.peaks, c.language, c.rhythm)
    query = select(*columns).where(c.deleted.is_(False))
    return session.execute(query.order_by(c.stage == "archived", c.position, c.id)).all()


def rest_ranges(session: Session) -> Rows:
    """Return all rest ranges: first, last, group."""
    return session.execute(select(_rests.c.first, _rests.c.last, _rests.c.group_id)).all()


def active_members(session: Session, groups: Collection[int] | None = None) -> dict[int, int]:
    """Return how many active members each group has, or some groups."""
    c = _members.c
    query = select(c.group_id, func.count()).where(c.status == "active").group_by(c.group_id)
    if groups is not None:
        query = query.where(c.group_id.in_(groups))
    return {group: count for group, count in session.execute(query)}


def members(session: Session) -> int:
    """Return how many active memberships there are in all groups."""
    query = select(func.count()).select_from(_members.join(_groups, _groups.c.id == _members.c.group_id))
    query = query.where(_members.c.status == "active", _groups.c.deleted.is_(False))
    return session.scalar(query) or 0


def ticks_on(session: Session, day: date, item_ids: Collection[int] | None = None) -> Rows:
    """Return the answers given for one due day, or those to some items, as rows of ``Tick``."""
    query = select(_ticks).where(_ticks.c.due == day)
    if item_ids is not None:
        query = query.where(_ticks.c.item_id.in_(item_ids))
    return session.execute(query).all()


def states_between(session: Session, first: date, last: date) -> dict[tuple[int, int | None, date], str]:
    """Return the answers given for a span of due days, under item, group and day."""
    c = _ticks.c
    query = select(c.item_id, c.group_id, c.due, c.state).where(c.due.between(first, last))
    return {(item, group, day): state for item, group, day, state in session.execute(query)}


def find_tick(session: Session, item_id: int, group_id: int | None, day: date) -> Tick | None:
    """Return the answer to one due item, if there is one."""
    query = select(Tick).where(
        Tick.item_id == item_id, func.coalesce(Tick.group_id, NONE) == (group_id or 0), Tick.due == day
    )
    return session.scalar(query)


def first_day(session: Session) -> date | None:
    """Return the first day on which any item held."""
    found: date | None = session.scalar(select(func.min(_versions.c.valid_from)))
    return found


def unanswered(session: Session, since: date) -> Rows:
    """Return the settled rows from a day on that nobody answered: day, item, group, title, minute, must."""
    due, words = _settled.c, _words.c
    query = (
        select(
            *(due.day, due.item_id, due.group_id, words.version_id),
            *(due.must, due.minutes, words.title, words.minute),
        )
        .select_from(
            _settled.join(_words, words.id == due.version_id)
            .join(_items, _items.c.id == due.item_id)
            .outerjoin(_groups, _groups.c.id == due.group_id)
            .outerjoin(_ticks, _same_key())
        )
        .where(due.day >= since, _ticks.c.id.is_(None), _items.c.deleted.is_(False))
        .where((due.group_id.is_(None)) | (_groups.c.deleted.is_(False)))
    )
    return session.execute(query).all()


def scores(session: Session, first: date, last: date, group_id: int | None = None) -> Rows:
    """Count each settled day: day, must-dos, must-dos met, done, missed, skipped.

    Args:
        session: To read with.
        first: First day, inclusive.
        last: Last day, inclusive.
        group_id: Only this group's items; None for all, those of no group included.
    """
    due, state = _settled.c, func.coalesce(_ticks.c.state, "missed")
    query = (
        select(
            due.day,
            _sum_of(due.must),
            _sum_of(and_(due.must, state != "missed")),
            *(_sum_of(state == each) for each in ("done", "missed", "skipped")),
        )
        .select_from(_settled.outerjoin(_ticks, _same_key()))
        .where(due.day.between(first, last))
        .group_by(due.day)
    )
    if group_id is not None:
        query = query.where(due.group_id == group_id)
    return session.execute(query).all()


def _sum_of(condition: Any) -> Any:
    return func.sum(case((condition, 1), else_=0))


def _same_key() -> Any:
    tick, due = _ticks.c, _settled.c
    return and_(
        tick.item_id == due.item_id,
        func.coalesce(tick.group_id, NONE) == func.coalesce(due.group_id, NONE),
        tick.due == due.day,
    )


def title_of(session: Session, item_id: int) -> str | None:
    """Return an item's newest title."""
    query = select(_versions.c.title).where(_versions.c.item_id == item_id)
    return session.scalar(query.order_by(_versions.c.valid_from.desc()).limit(1))


def draft_notes(session: Session, day: date) -> dict[tuple[int, int | None], str]:
    """Return the notes on what is due on a day and not answered yet, by item and group."""
    c = _drafts.c
    query = select(c.item_id, c.group_id, c.note).where(c.due == day, c.note != "")
    return {(item, group): note for item, group, note in session.execute(query)}


def recent_reasons(session: Session, most: int) -> Sequence[str]:
    """Return the reasons given last, each once, the newest first."""
    query = select(Tick.reason).where(Tick.state == "skipped", Tick.reason != "").group_by(Tick.reason)
    return session.scalars(query.order_by(func.max(Tick.id).desc()).limit(most)).all()
