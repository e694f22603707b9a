"""Removes a deleted group from the file for good, in small pieces, with all that was only of it.

Days that were settled go on to count: of what they point at a bare row stays, without a word in it.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, ColumnElement, and_, delete, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import Session

from grouppilot.store import chat_writing
from grouppilot.store.checklists import (
    Draft,
    SettledDue,
    SettledVersion,
    SopAudience,
    SopItem,
    SopVersion,
    Tick,
)
from grouppilot.store.entries import Entry, EntryGroup
from grouppilot.store.groups import Group, NumberCounter
from grouppilot.store.members import Membership, Person
from grouppilot.store.rows import Base
from grouppilot.store.scripts import TextUse

_BARE: dict[str, Any] = {"name": "", "folded": "", "account": "", "note": "", "peaks": None}
_APART = {row.__tablename__ for row in (SopItem, SopAudience, Tick, SettledDue)}
NONE: ColumnElement[int] = literal_column("0")


def deleted_groups(session: Session) -> list[int]:
    """Return the groups that were deleted and of which there is more than a bare row."""
    return list(session.scalars(select(Group.id).where(Group.deleted, Group.name != "")))


def hanging_on(session: Session, group_id: int) -> dict[str, set[int]]:
    """Return the numbers of all rows that go, or lose their words, with a group; by table."""
    members = select(Membership.person_id).where(Membership.group_id == group_id)
    found: dict[str, set[int]] = {
        "chat_group": {group_id},
        "person": set(session.scalars(members.where(_nowhere_else(group_id)))),
        "sop_item": set(_own_items(session, group_id)),
        "entry": set(session.scalars(select(Entry.id).where(_own_entries(group_id)))),
    }
    for table in Base.metadata.sorted_tables:  # parents first
        if table.name in found or table.name == SettledDue.__tablename__ or "id" not in table.columns:
            continue
        below = [
            key.parent.in_(found[key.column.table.name])
            for key in table.foreign_keys
            if key.ondelete == "CASCADE" and found.get(key.column.table.name)
        ]
        if below:
            found[table.name] = set(session.scalars(select(table.c.id).where(or_(*below))))
    return {table: rows for table, rows in found.items() if rows}


def purge_piece(session: Session, group_id: int, most: int) -> bool:
    """Remove some of what hangs on a group; in the end the group itself.

    Args:
        session: Of a write that is not logged.
        group_id: A deleted group that no step of undo refers to any more.
        most: Rows to remove at most, not counting what goes with them.

    Returns:
        Whether there is more to remove.
    """
    if _purge_members(session, group_id, most):
        return True
    if _purge_entries(session, group_id, most):
        return True
    if any(_delete_some(session, column, group_id, most) for column in _pointing("CASCADE")):
        return True
    if chat_writing.purge_group_piece(session, group_id, most):
        return True
    _purge_answers(session, group_id)
    _purge_items(session, group_id)
    _purge_group(session, group_id)
    return False


def _pointing(ondelete: str) -> Iterable[Column[Any]]:
    """Yield the columns that point at groups and share their end, or are emptied by it."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is Group.__table__ and key.ondelete == ondelete and table.name not in _APART:
                yield key.parent


def _delete_some(session: Session, column: Column[Any], group_id: int, most: int) -> bool:
    table = column.table
    ids = list(session.scalars(select(table.c.id).where(column == group_id).limit(most)))
    if ids:
        session.execute(delete(table).where(table.c.id.in_(ids)))
    return bool(ids)


def _purge_members(session: Session, group_id: int, most: int) -> bool:
    query = select(Membership.id, Membership.person_id).where(Membership.group_id == group_id).limit(most)
    found = session.execute(query).all()
    if not found:
        return False
    session.execute(delete(Membership).where(Membership.id.in_([row.id for row in found])))
    elsewhere = exists().where(Membership.person_id == Person.id)
    people = {row.person_id for row in found}
    session.execute(delete(Person).where(Person.id.in_(people), ~elsewhere))
    return True


def _nowhere_else(group_id: int) -> ColumnElement[bool]:
    other = Membership.__table__.alias()
    elsewhere = select(other.c.id).where(
        other.c.person_id == Membership.person_id, other.c.group_id != group_id
    )
    return ~elsewhere.exists()


def _own_entries(group_id: int) -> ColumnElement[bool]:
    """Mean the entries that are for this group and no other, and the days left out of their series."""
    mine = select(EntryGroup.entry_id).where(EntryGroup.group_id == group_id)
    others = select(EntryGroup.entry_id).where(EntryGroup.group_id != group_id)
    skipped = and_(Entry.state == "skipped", Entry.series_id.in_(mine), Entry.series_id.not_in(others))
    return or_(and_(Entry.id.in_(mine), Entry.id.not_in(others)), skipped)


def _purge_entries(session: Session, group_id: int, most: int) -> bool:
    # Those of a series before itself, or they would no longer be known as its days.
    query = select(Entry.id).where(_own_entries(group_id)).order_by(Entry.rule != "", Entry.id).limit(most)
    ids = list(session.scalars(query))
    if ids:
        session.execute(delete(Entry).where(Entry.id.in_(ids)))
    return bool(ids)


def _purge_answers(session: Session, group_id: int) -> None:
    """Answers decide how settled days count: those stay, without what was written beside them."""
    due = SettledDue.__table__.alias()
    settled = exists().where(
        due.c.day == Tick.due, due.c.item_id == Tick.item_id, due.c.group_id == Tick.group_id
    )
    session.execute(delete(Tick).where(Tick.group_id == group_id, ~settled))
    bare: dict[str, Any] = {"figures": {}, "reason": "", "note": "", "members": None}
    session.execute(update(Tick).where(Tick.group_id == group_id).values(bare))


def _own_items(session: Session, group_id: int) -> list[int]:
    """Return the items that are for this group and no other."""
    mine = select(SopAudience.item_id).where(SopAudience.group_id == group_id)
    others = select(SopAudience.item_id).where(SopAudience.group_id != group_id)
    query = select(SopItem.id).where(
        SopItem.audience == "groups",
        or_(SopItem.home_group_id == group_id, SopItem.id.in_(mine)),
        SopItem.id.not_in(others),
    )
    return list(session.scalars(query))


def _purge_items(session: Session, group_id: int) -> None:
    own = _own_items(session, group_id)
    settled = set(session.scalars(select(SettledDue.item_id).where(SettledDue.item_id.in_(own)).distinct()))
    for table in (SopVersion, SopAudience, Draft, TextUse):
        session.execute(delete(table).where(table.item_id.in_(settled)))
    session.execute(update(SopItem).where(SopItem.id.in_(settled)).values(deleted=True))
    session.execute(delete(SopItem).where(SopItem.id.in_(set(own) - settled)))
    elsewhere = SopItem.home_group_id == group_id
    session.execute(update(SopItem).where(elsewhere).values(home_group_id=None))
    session.execute(delete(SopAudience).where(SopAudience.group_id == group_id))


def _purge_group(session: Session, group_id: int) -> None:
    session.execute(delete(NumberCounter).where(NumberCounter.group_id == group_id))
    if session.scalar(select(SettledDue.id).where(SettledDue.group_id == group_id).limit(1)) is None:
        session.execute(delete(Group).where(Group.id == group_id))
        return
    for column in _pointing("SET NULL"):
        session.execute(update(column.table).where(column == group_id).values({column.name: None}))
    session.execute(update(Group).where(Group.id == group_id).values(_BARE))
    _empty_words(session, group_id)


def _empty_words(session: Session, group_id: int) -> None:
    """Empty what settled days say, where they say it of groups only that are purged."""
    due = SettledDue.__table__
    purged = select(Group.id).where(Group.deleted, Group.name == "")
    mine = select(due.c.version_id).where(due.c.group_id == group_id)
    others = select(due.c.version_id).where(func.coalesce(due.c.group_id, NONE).not_in(purged))
    words = and_(SettledVersion.id.in_(mine), SettledVersion.id.not_in(others))
    bare: dict[str, Any] = {"title": "", "responsible": "", "figures": [], "script_id": None}
    session.execute(update(SettledVersion).where(words).values(bare))
