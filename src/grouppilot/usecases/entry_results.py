"""What came of posted entries: asked for a day later, noted by hand or told by an imported chat."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries as queries
from grouppilot.store import group_queries
from grouppilot.store.entries import Entry, EntryResult
from grouppilot.usecases import publishing, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.calendar_series import find, key_of
from grouppilot.usecases.workspace import Workspace

ASKED_DAYS = 14
"""For so many days after it was posted an entry is asked about."""

LARGEST = 10_000_000


@dataclass(frozen=True)
class Result:
    """What came of an entry in a group; None where it is not known, which is not zero."""

    reached: int | None = None
    responded: int | None = None
    converted: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Asked:
    """A posted entry that waits for its result in one group."""

    key: str
    title: str
    group_id: int | None
    group: str
    day: date


def write(ws: Workspace, key: str, group_id: int | None, result: Result, *, by: object = None) -> None:
    """Note what came of an entry in a group; one that says nothing tells that nothing is known.

    Raises:
        Refused: ``entry_unknown``, ``not_published``, ``result_bad``, ``entry_too_long``.
    """
    for value in (result.reached, result.responded, result.converted):
        if value is not None and not 0 <= value <= LARGEST:
            raise Refused("result_bad")
    if len(result.note) > 2000:
        raise Refused("entry_too_long", field="note", most=2000)
    with ws.read() as session:
        title = find(session, key).row.title
    with ws.write("entry.result", by=by, title=title) as session:
        found = find(session, key)
        posted = queries.publications(session, found.row.id) if found.own else []
        place = next((each for each in posted if each.group_id == group_id), None)
        if place is None or place.state != "published":
            raise Refused("not_published")
        made = _row(session, found.row, group_id, place.day)
        made.reached, made.responded, made.converted = result.reached, result.responded, result.converted
        made.note, made.source = result.note.strip(), "hand"
        session.flush()
        publishing.refresh(session, found.row)


def from_chat(session: Session, entry_id: int, group_id: int | None, responded: int) -> None:
    """Note how many members responded, as an imported chat history tells; what was noted by hand stays.

    Args:
        session: Of a write.
        entry_id: Number of the row of an entry that was posted.
        group_id: The group of that chat.
        responded: How many members wrote because of it.
    """
    row = session.get_one(Entry, entry_id)
    place = next(
        (each for each in queries.publications(session, entry_id) if each.group_id == group_id), None
    )
    if place is None:
        return
    made = _row(session, row, group_id, place.day)
    if made.source == "chat" or made.responded is None:
        made.responded = responded
    session.flush()


def asked(ws: Workspace, group_id: int | None = None) -> list[Asked]:
    """Return the posted entries that wait for their results, the oldest first, of one group or all."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        return [each for each in _asked(session, today) if group_id in (None, each.group_id)]


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Yield a line for each group some of whose posted entries wait for their results."""
    waiting: dict[int | None, list[Asked]] = defaultdict(list)
    for each in _asked(session, today):
        if group_id in (None, each.group_id):
            waiting[each.group_id].append(each)
    for number, found in waiting.items():
        yield AgendaLine(
            "entry_result",
            f"entry_result.{number or 0}",
            group_id=number,
            count=len(found),
            facts={"title": found[-1].title, "group": found[-1].group},
            due=found[0].day + timedelta(days=1),
            verb="calendar",
            target={"entry": found[-1].key},
        )


def _asked(session: Session, today: date) -> list[Asked]:
    names = group_queries.names(session)
    rows = queries.without_result(session, today - timedelta(days=ASKED_DAYS), today - timedelta(days=1))
    return [
        Asked(key_of(entry), entry.title, group_id, names.get(group_id or 0, ""), day)
        for entry, group_id, day in rows
        if group_id is None or group_id in names
    ]


def _row(session: Session, entry: Entry, group_id: int | None, day: date) -> EntryResult:
    known = queries.results(session, entry.id)
    made = next((each for each in known if each.group_id == group_id), None)
    if made is None:
        made = EntryResult(entry_id=entry.id, group_id=group_id, day=day, source="chat")
        session.add(made)
    return made
