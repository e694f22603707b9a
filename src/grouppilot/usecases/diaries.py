"""The operations diary: what worked, what did not, what to try next and how the group felt, day by day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.calendars import RestRange, silenced
from grouppilot.domain.cells import tidy_lines
from grouppilot.domain.days import DAY_MINUTES
from grouppilot.domain.diaries import EVENING, MOODS, TEXT_CHARS, TEXTS
from grouppilot.domain.folding import search_key
from grouppilot.domain.refusals import Refused
from grouppilot.store import diary_queries as queries
from grouppilot.store.diaries import Diary
from grouppilot.store.groups import Group, all_groups, rests
from grouppilot.usecases import groups, settings
from grouppilot.usecases.naming import pinyin, terms
from grouppilot.usecases.workspace import Workspace

READS = ("diary", "chat_group")
HAND = "hand"
KEY_CHARS = 24_000
ENOUGH = 200
"""Days that a search shows at most."""

LIVE = ("recruiting", "running", "closing")
"""Stages in which a group has something to be written about."""


@dataclass(frozen=True)
class DiaryRow:
    """What was written of one day; all texts are empty and nobody said the mood where nothing was.

    Attributes:
        group_id: None for the day as a whole; ``group`` is empty then.
        mood: ``lively``, ``flat`` or ``cold``; empty where nobody said.
        source: Who said the mood: ``hand``; empty where nobody did.
        there: Something was written.
    """

    day: date
    group_id: int | None = None
    group: str = ""
    worked: str = ""
    problem: str = ""
    idea: str = ""
    mood: str = ""
    source: str = ""
    there: bool = False


@dataclass(frozen=True)
class Evening:
    """The diaries of one day, of all groups that live then.

    Attributes:
        rows: One a group, written or not, in the owner's order; groups at rest only where written about.
        late: The day is far enough gone to be written about.
    """

    day: date
    rows: tuple[DiaryRow, ...]
    late: bool

    @property
    def written(self) -> int:
        """How many of the groups were written about."""
        return sum(row.there for row in self.rows)


def of_day(ws: Workspace, group_id: int | None, day: date) -> DiaryRow:
    """Return what was written of a group on a day; with None of the day as a whole.

    Raises:
        Refused: ``group_unknown``.
    """
    with ws.read() as session:
        name = "" if group_id is None else groups.alive(session, group_id).name
        found = queries.diary_of(session, group_id, day)
        return DiaryRow(day, group_id, name) if found is None else _row(found, name)


def listed(
    ws: Workspace,
    group_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
    find: str = "",
    most: int | None = None,
) -> list[DiaryRow]:
    """Return what was written, the latest day first.

    Args:
        ws: The workspace.
        group_id: Only of this group; None for all groups and the days as a whole.
        first, last: Only of these days.
        find: Only what holds all of these words; pinyin and initials find Chinese ones.
        most: So many at most.
    """
    with ws.read() as session:
        return rows_in(session, group_id, first, last, find, most)


def rows_in(
    session: Session,
    group_id: int | None,
    first: date | None = None,
    last: date | None = None,
    find: str = "",
    most: int | None = None,
) -> list[DiaryRow]:
    """Return the same within a session."""
    found = queries.diaries(session, group_id, first=first, last=last, terms=terms(find), most=most)
    return [_row(row, name or "") for row, name in found]


def write(ws: Workspace, group_id: int | None, day: date, *, by: object = None, **changed: str) -> DiaryRow:
    """Write about a day, as one step of undo; what is emptied altogether leaves the diary.

    Args:
        ws: The workspace.
        group_id: The group; None for the day as a whole.
        day: A day that has begun.
        by: Whoever asks.
        **changed: ``worked``, ``problem``, ``idea`` or ``mood`` with what they are to be; others stay.

    Returns:
        The day as it is kept.

    Raises:
        Refused: ``group_unknown``, ``diary_day_ahead`` with ``day``, ``diary_bad_mood`` with ``mood``,
            ``note_too_long`` with ``most``.
    """
    wanted = {name: _checked(name, text) for name, text in changed.items()}
    name = "" if group_id is None else groups.form_of(ws, group_id).name
    with ws.write("diary.write", by=by, group=name, day=day.isoformat()) as session:
        if group_id is not None:
            name = groups.alive(session, group_id).name
        if day > settings.today_in(session, ws):
            raise Refused("diary_day_ahead", day=day.isoformat())
        row = queries.diary_of(session, group_id, day)
        if row is None:
            row = Diary(group_id=group_id, day=day, worked="", problem="", idea="", mood="")
            session.add(row)
        _fill(row, wanted, ws.now())
        if not _said(row):
            if row in session.new:
                session.expunge(row)
            else:
                session.delete(row)
            return DiaryRow(day, group_id, name)
        return _row(row, name)


def evening(ws: Workspace, day: date | None = None) -> Evening:
    """Return the diaries of a day of all groups that live; of today by default."""
    with ws.read() as session:
        kept = settings.load(session)
        today = settings.today_in(session, ws)
        minute = _minute(ws.now().astimezone(kept.zoneinfo), kept.day_start)
        shown = day or today
        written = {row.group_id: row for row in rows_in(session, None, shown, shown)}
        spans = [RestRange(each.first, each.last, each.group_id) for each in rests(session)]
        resting = silenced(shown, spans)
        rows = [
            written.get(group.id) or DiaryRow(shown, group.id, group.name)
            for group in all_groups(session, archived=False)
            if group.id in written or (_lives(group, shown) and not resting & {None, group.id})
        ]
        return Evening(shown, tuple(rows), late=shown < today or minute >= EVENING)


def _lives(group: Group, day: date) -> bool:
    begun = group.start is None or group.start <= day
    return group.stage in LIVE and begun and (group.end is None or day <= group.end)


def _minute(moment: datetime, day_start: int) -> int:
    """Return the minute of the owner's day; the small hours are the end of the day before."""
    minute = moment.hour * 60 + moment.minute
    return minute if minute >= day_start else minute + DAY_MINUTES


def _checked(name: str, text: str) -> str:
    if name == "mood":
        if text and text not in MOODS:
            raise Refused("diary_bad_mood", mood=text)
        return text
    if name not in TEXTS:
        raise TypeError(f"a diary has no {name}")
    said = tidy_lines(text)
    if len(said) > TEXT_CHARS:
        raise Refused("note_too_long", most=TEXT_CHARS)
    return said


def _fill(row: Diary, wanted: Mapping[str, str], now: datetime) -> None:
    for name, text in wanted.items():
        setattr(row, name, text)
    if "mood" in wanted:
        row.source = HAND if row.mood else ""
    row.folded = folded((row.worked, row.problem, row.idea))
    row.written = now


def folded(texts: Iterable[str]) -> str:
    """Return what a search looks in, of the texts of a day."""
    return search_key((text for text in texts if text), pinyin)[:KEY_CHARS]


def _said(row: Diary) -> bool:
    return any((row.worked, row.problem, row.idea, row.mood))


def _row(row: Diary, group: str) -> DiaryRow:
    texts: dict[str, Any] = {name: getattr(row, name) for name in TEXTS}
    return DiaryRow(row.day, row.group_id, group, **texts, mood=row.mood, source=row.source, there=True)
