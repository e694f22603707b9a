"""Queries of the content calendar, as plain tuples where a page reads many of them.

A condition on the table of entries says which ones are meant; ``on_days`` and its like make one.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, String, and_, exists, func, literal_column, or_, select, type_coerce
from sqlalchemy.orm import Session

from grouppilot.store.entries import Entry, EntryDraft, EntryGroup, EntryResult, Publication
from grouppilot.store.materials import Material

Rows = Sequence[Any]  # plain tuples with names
_entries, _groups, _materials = Entry.__table__, EntryGroup.__table__, Material.__table__
_c = _entries.c
_BATCH = 500  # keys that one statement names
# Written out and not bound, or the index on coalesce(group_id, 0) is not used.
NONE: ColumnElement[int] = literal_column("0")


def _plain(column: Any) -> ColumnElement[Any]:
    """Ask a column without its index: nearly all entries are single ones, and half of them are past.

    Without figures on how rows are spread the wrong index is taken, and all entries are looked at.
    """
    return func.coalesce(column, column)


def on_days(first: date, last: date) -> ColumnElement[bool]:
    """Mean what stands on days of a span, series left aside."""
    return and_(_c.day.between(first, last), _plain(_c.rule) == "", _c.state != "skipped")


def in_tray() -> ColumnElement[bool]:
    """Mean the ideas without a day."""
    return _c.day.is_(None)


def recurring(first: date, last: date) -> ColumnElement[bool]:
    """Mean the series that go on within a span."""
    return and_(_c.rule > "", _plain(_c.day) <= last, or_(_c.last.is_(None), _c.last >= first))


def numbered(ids: Iterable[int]) -> ColumnElement[bool]:
    """Mean these entries."""
    return _c.id.in_(list(ids))


def titled(session: Session, wanted: str, day: date, most: int) -> tuple[set[int], set[int]]:
    """Return the numbers of entries with a day and a folded text in their title: single ones, and series.

    Args:
        session: To read with.
        wanted: The folded text.
        day: Those nearest to it are taken where there are very many.
        most: How many at most.
    """
    query = select(_c.id, _c.day, _c.rule).where(_c.folded.contains(wanted, autoescape=True))
    query = query.where(_c.state != "skipped")
    ahead = session.execute(query.where(_c.day >= day).order_by(_c.day, _c.id).limit(most)).all()
    before = session.execute(query.where(_c.day < day).order_by(_c.day.desc(), _c.id).limit(most)).all()
    nearest = sorted((*ahead, *before), key=lambda row: abs((row.day - day).days))[:most]
    return {row.id for row in nearest if not row.rule}, {row.id for row in nearest if row.rule}


def listed(session: Session, which: ColumnElement[bool], group_id: int | None = None) -> Rows:
    """Return what a calendar shows of entries; the parts of the pack come as their JSON text.

    Args:
        session: To read with.
        which: The entries meant.
        group_id: Only those for this group; None for all.
    """
    has_text = or_(_c.script_id.is_not(None), _c.text != "")
    query = select(
        *(_c.id, _c.day, _c.minute, _c.length, _c.title, _c.kind, _c.format, _c.state),
        *(_c.series_id, _c.original_day, _c.rule, _c.working, _c.last),
        type_coerce(_c.pack, String).label("pack"),
        has_text.label("has_text"),
    ).where(which)
    if group_id is not None:
        of_group = select(_groups.c.id).where(_groups.c.entry_id == _c.id, _groups.c.group_id == group_id)
        query = query.where(of_group.exists())
    return session.execute(query).all()


def told(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    """Return what a file says of entries beyond what a calendar shows, by the number of their rows.

    With the uid of the series of one set apart, and the start of a series, its rule and its time.
    """
    series = _entries.alias("series")
    query = select(
        *(_c.id, _c.uid, _c.origin, _c.reply, _c.reply_cost, _c.responsible, _c.text, _c.note),
        *(_c.timetable, _c.channels, _c.rule, _c.working, _c.series_id, _c.original_day),
        series.c.uid.label("series_uid"),
    ).select_from(_entries.outerjoin(series, series.c.id == _c.series_id))
    found: dict[int, Any] = {}
    numbers = list(ids)
    for start in range(0, len(numbers), _BATCH):
        rows = session.execute(query.where(_c.id.in_(numbers[start : start + _BATCH])))
        found.update((row.id, row) for row in rows)
    return found


def groups_of(session: Session, which: ColumnElement[bool]) -> dict[int, list[int]]:
    """Return the groups of each entry that names any."""
    query = select(_groups.c.entry_id, _groups.c.group_id)
    found: dict[int, list[int]] = {}
    for entry, group in session.execute(query.join(_entries, _c.id == _groups.c.entry_id).where(which)):
        found.setdefault(entry, []).append(group)
    return found


def parts_of(session: Session, which: ColumnElement[bool]) -> dict[int, list[str]]:
    """Return the part of each material of entries that have any."""
    query = select(_materials.c.entry_id, _materials.c.part)
    found: dict[int, list[str]] = {}
    for entry, part in session.execute(query.join(_entries, _c.id == _materials.c.entry_id).where(which)):
        found.setdefault(entry, []).append(part)
    return found


def replaced(session: Session, first: date, last: date) -> set[tuple[int, date]]:
    """Return the days of series within a span that rows of their own stand for."""
    series = select(_c.id).where(recurring(first, last))
    query = select(_c.series_id, _c.original_day).where(
        _c.series_id.in_(series), _c.original_day.between(first, last)
    )
    return {(row.series_id, row.original_day) for row in session.execute(query)}


def replacing(session: Session, series_id: int, since: date | None = None) -> list[Entry]:
    """Return the rows that stand for days of a series, from a day on."""
    query = select(Entry).where(Entry.series_id == series_id).order_by(Entry.original_day)
    return list(session.scalars(query if since is None else query.where(Entry.original_day >= since)))


def standing_for(session: Session, series_id: int, day: date) -> Entry | None:
    """Return the row that stands for one day of a series, if there is one."""
    return session.scalar(select(Entry).where(Entry.series_id == series_id, Entry.original_day == day))


def group_rows(session: Session, entry_id: int) -> list[EntryGroup]:
    """Return the rows that say for which groups an entry is."""
    return list(session.scalars(select(EntryGroup).where(EntryGroup.entry_id == entry_id)))


def materials_of(session: Session, entry_id: int) -> list[Material]:
    """Return the materials of an entry in their order."""
    query = select(Material).where(Material.entry_id == entry_id)
    return list(session.scalars(query.order_by(Material.part, Material.position, Material.id)))


def publications(session: Session, entry_id: int) -> list[Publication]:
    """Return where an entry was posted."""
    query = select(Publication).where(Publication.entry_id == entry_id)
    return list(session.scalars(query.order_by(Publication.id)))


def results(session: Session, entry_id: int) -> list[EntryResult]:
    """Return what came of an entry."""
    return list(session.scalars(select(EntryResult).where(EntryResult.entry_id == entry_id)))


def without_result(session: Session, first: date, last: date) -> list[tuple[Entry, int | None, date]]:
    """Return the entries posted for days of a span of which the owner noted no result: row, group, day."""
    told = exists().where(
        EntryResult.entry_id == Publication.entry_id,
        func.coalesce(EntryResult.group_id, NONE) == func.coalesce(Publication.group_id, NONE),
        EntryResult.source == "hand",
    )
    query = (
        select(Entry, Publication.group_id, Publication.day)
        .join(Publication, Publication.entry_id == Entry.id)
        .where(Publication.day.between(first, last), Publication.state == "published", ~told)
    )
    rows = session.execute(query.order_by(Publication.day, Publication.id))
    return [(entry, group_id, day) for entry, group_id, day in rows]


def filled_beside(session: Session, entry_id: int, group_id: int | None) -> Iterator[dict[str, str]]:
    """Yield what was filled in by hand for the other groups of an entry, in the order in which it was."""
    query = select(EntryDraft.values).where(EntryDraft.entry_id == entry_id)
    query = query.where(func.coalesce(EntryDraft.group_id, 0) != (group_id or 0))
    yield from session.scalars(query.order_by(EntryDraft.id))


def draft_for(session: Session, entry_id: int, group_id: int | None) -> EntryDraft | None:
    """Return what the owner filled in or rewrote of an entry's text for one group."""
    query = select(EntryDraft).where(EntryDraft.entry_id == entry_id, _same_group(EntryDraft, group_id))
    return session.scalar(query)


def _same_group(table: Any, group_id: int | None) -> ColumnElement[bool]:
    same: ColumnElement[bool] = func.coalesce(table.group_id, NONE) == (group_id or 0)
    return same
