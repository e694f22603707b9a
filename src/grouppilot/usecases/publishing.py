"""What became of an entry on its day: posted in a group at a moment, left out, or taken back again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from grouppilot.domain.days import instant_of, owner_day, shifted
from grouppilot.domain.due import DueKey, due_id
from grouppilot.domain.entries import SKIPPED, EntryKey
from grouppilot.domain.refusals import Refused
from grouppilot.domain.settling import GRACE
from grouppilot.store import entry_queries as queries
from grouppilot.store import group_queries
from grouppilot.store.entries import Entry, EntryResult, Publication
from grouppilot.usecases import settings
from grouppilot.usecases.calendar_due import owners_day
from grouppilot.usecases.calendar_series import Found, find, key_of, own_row
from grouppilot.usecases.workspace import Workspace

STATES = {"done": "published", "skipped": "skipped", "missed": "missed"}
"""What is kept of an answer given on Today."""


@dataclass(frozen=True)
class Posting:
    """What became of an entry in one group, or where no group is.

    Attributes:
        state: open, published, skipped or missed.
        at: When it was marked, in the zone of the workspace; None while it is open.
        late: It was posted later than planned, beyond the grace that items have.
        reached, responded, converted: What came of it; None where that is not known.
        asked: It waits for its result.
    """

    group_id: int | None
    group: str
    state: str
    reason: str
    at: datetime | None
    late: bool
    reached: int | None = None
    responded: int | None = None
    converted: int | None = None
    note: str = ""
    asked: bool = False


def postings(ws: Workspace, key: str) -> list[Posting]:
    """Return what became of an entry in each of its groups, in their order; one for none where it has none.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        found = find(session, key)
        number = found.row.id if found.own else None
        posted = {each.group_id: each for each in queries.publications(session, number or 0)}
        results = {each.group_id: each for each in queries.results(session, number or 0)}
        names = group_queries.names(session)
        wanted: list[int | None] = list(_groups(session, found.row)) or [None]
        wanted += [each for each in posted if each not in wanted and (each is None or each in names)]
        kept = settings.load(session)
        today = settings.today_in(session, ws)
        return [
            _posting(found, each, names.get(each or 0, ""), posted.get(each), results.get(each), kept, today)
            for each in wanted
        ]


def publish(
    ws: Workspace,
    key: str,
    groups: Sequence[int | None] | None = None,
    *,
    at: datetime | None = None,
    by: object = None,
) -> str:
    """Mark an entry as posted in some of its groups, and return the key it has afterwards.

    Args:
        ws: The workspace.
        key: The entry.
        groups: Where; None for all of its groups, or for the one place of an entry without groups.
        at: An aware moment; now where it is None.
        by: Whoever asks.

    Raises:
        Refused: ``entry_unknown``, ``group_unknown``.
    """
    with ws.write("entry.publish", by=by, title=_title(ws, key)) as session:
        return _answer_all(session, ws, find(session, key), groups, "published", at)


def skip(
    ws: Workspace,
    key: str,
    groups: Sequence[int | None] | None = None,
    reason: str = "",
    *,
    by: object = None,
) -> str:
    """Mark an entry as not posted in some of its groups; arguments as those of ``publish``."""
    with ws.write("entry.skip", by=by, title=_title(ws, key)) as session:
        return _answer_all(session, ws, find(session, key), groups, "skipped", None, reason)


def take_back(
    ws: Workspace, key: str, groups: Sequence[int | None] | None = None, *, by: object = None
) -> None:
    """Take back that an entry was posted or left out in some of its groups, with what came of it.

    Raises:
        Refused: ``entry_unknown``, ``not_published``.
    """
    with ws.write("entry.unpublish", by=by, title=_title(ws, key)) as session:
        found = find(session, key)
        there = queries.publications(session, found.row.id) if found.own else []
        gone = [each for each in there if groups is None or each.group_id in groups]
        if not gone:
            raise Refused("not_published")
        for each in gone:
            forget(session, found.row, each.group_id)


def answer(session: Session, ws: Workspace, key: DueKey, state: str, reason: str = "") -> None:
    """Keep an answer given on Today: ``done``, ``skipped`` or ``missed``.

    Raises:
        Refused: ``not_due``, ``day_not_come`` for what is done before its day.
    """
    found = resolve(session, key)
    if state == "done" and key.day > settings.today_in(session, ws):
        raise Refused("day_not_come", id=due_id(*key), day=key.day.isoformat())
    row = own_row(session, ws.now(), found)
    keep(session, ws, row, key.group_id, STATES[state], reason=reason)


def note(session: Session, ws: Workspace, key: DueKey, text: str) -> None:
    """Keep a note with an entry that is due.

    Raises:
        Refused: ``not_due``.
    """
    own_row(session, ws.now(), resolve(session, key)).note = text


def open_again(session: Session, key: DueKey, *, must: bool = True) -> None:
    """Take an answer given on Today back.

    Raises:
        Refused: ``not_due``, ``not_ticked`` where there must be one.
    """
    row = resolve(session, key).row
    if not forget(session, row, key.group_id) and must:
        raise Refused("not_ticked", id=due_id(*key))


def resolve(session: Session, key: DueKey) -> Found:
    """Return the entry that a due key means.

    Raises:
        Refused: ``not_due``.
    """
    start = settings.load(session).day_start
    number = -key.item_id
    row = session.get(Entry, number)
    if row is not None:
        for day in (key.day, shifted(key.day, 1)):
            found = _on(session, row, day)
            if (
                found is not None
                and found.day is not None
                and owners_day(found.day, found.row.minute, start) == key.day
                and key.group_id in (_groups(session, found.row) or (None,))
            ):
                return found
    raise Refused("not_due", id=due_id(*key))


def calendar_key(ws: Workspace, key: DueKey) -> str:
    """Return the key on the calendar of an entry that is due.

    Raises:
        Refused: ``not_due``.
    """
    with ws.read() as session:
        found = resolve(session, key)
        return key_of(found.row) if found.own else str(EntryKey(found.row.id, found.day))


def _on(session: Session, row: Entry, day: date) -> Found | None:
    """Return what a number means on a calendar day; None where it does not stand on it."""
    if not row.rule:
        series = session.get(Entry, row.series_id) if row.series_id else None
        found = Found(row, row.day, series, row.original_day)
        return found if row.day == day and row.state != SKIPPED else None
    try:
        found = find(session, str(EntryKey(row.id, day)))
    except Refused:
        return None
    return found if found.day == day else None


def keep(
    session: Session,
    ws: Workspace,
    row: Entry,
    group_id: int | None,
    state: str,
    *,
    at: datetime | None = None,
    reason: str = "",
) -> None:
    """Keep what became of an entry in one group."""
    moment = at or ws.now()
    made = next((each for each in queries.publications(session, row.id) if each.group_id == group_id), None)
    if made is None:
        made = Publication(entry_id=row.id, group_id=group_id)
        session.add(made)
    offset = moment.utcoffset()
    made.day = row.day or settings.today_in(session, ws)
    made.state, made.reason, made.at = state, reason.strip()[:400], moment
    made.at_offset = int(offset.total_seconds() // 60) if offset else 0
    session.flush()
    refresh(session, row)


def forget(session: Session, row: Entry, group_id: int | None) -> bool:
    """Take back what became of an entry in one group, and its result; returns whether there was anything."""
    gone = [each for each in queries.publications(session, row.id) if each.group_id == group_id]
    for each in (*gone, *(each for each in queries.results(session, row.id) if each.group_id == group_id)):
        session.delete(each)
    session.flush()
    refresh(session, row)
    return bool(gone)


def refresh(session: Session, row: Entry) -> None:
    """Let the state of an entry be what its publications and results say.

    It is published once every group has an answer and one of them had it posted; reviewed once each of those
    has its result from the owner. One that is not published any more is ready.
    """
    states = {each.group_id: each.state for each in queries.publications(session, row.id)}
    wanted: list[int | None] = list(_groups(session, row)) or [None]
    posted = {group for group, state in states.items() if state == "published"}
    if posted and all(each in states for each in wanted):
        told = (each for each in queries.results(session, row.id) if each.source == "hand")
        reviewed = posted <= {each.group_id for each in told}
        state = "reviewed" if reviewed else "published"
    else:
        state = "ready" if row.state in ("published", "reviewed") else row.state
    if row.state != state:
        row.state = state
        session.flush()


def _answer_all(
    session: Session,
    ws: Workspace,
    found: Found,
    groups: Iterable[int | None] | None,
    state: str,
    at: datetime | None,
    reason: str = "",
) -> str:
    row = own_row(session, ws.now(), found)
    known: list[int | None] = list(_groups(session, row)) or [None]
    for group_id in known if groups is None else groups:
        if group_id not in known:
            raise Refused("group_unknown", name=str(group_id))
        keep(session, ws, row, group_id, state, at=at, reason=reason)
    return key_of(row)


def _groups(session: Session, row: Entry) -> list[int]:
    """Return the groups of an entry that are not deleted, in the owner's order."""
    named = {each.group_id for each in queries.group_rows(session, row.id)}
    return [each for each in group_queries.names(session) if each in named]


def _posting(
    found: Found,
    group_id: int | None,
    name: str,
    posted: Publication | None,
    result: EntryResult | None,
    kept: settings.Settings,
    today: date,
) -> Posting:
    if posted is None:
        return Posting(group_id, name, "open", "", None, late=False)
    minute = found.row.minute
    planned = None if minute is None else instant_of(posted.day, minute, kept.zoneinfo, 0)
    known = result or EntryResult(note="", source="chat")
    day, by_chat = owner_day(posted.at, kept.zoneinfo, kept.day_start), known.source == "chat"
    return Posting(
        group_id,
        name,
        posted.state,
        posted.reason,
        posted.at.astimezone(kept.zoneinfo),
        late=posted.state == "published" and planned is not None and posted.at > planned + GRACE,
        reached=known.reached,
        responded=known.responded,
        converted=known.converted,
        note=known.note,
        asked=posted.state == "published" and by_chat and day < today,
    )


def _title(ws: Workspace, key: str) -> str:
    with ws.read() as session:
        return find(session, key).row.title
