"""The timetable shared: chosen days of chosen groups as text, pictures, PDF, calendar file and table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from grouppilot.domain import plans
from grouppilot.domain.entries import parse_key
from grouppilot.domain.messages import Messages
from grouppilot.domain.plans import PlanDay, PlanSeries
from grouppilot.domain.refusals import Refused
from grouppilot.domain.scripts import length_limit
from grouppilot.domain.timetables import Planned, Timetable, several_groups, text, timetable, usual_foot
from grouppilot.store import entry_queries
from grouppilot.store.brands import Brand
from grouppilot.store.entries import Entry
from grouppilot.store.groups import Group, all_groups
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.workspace import Workspace

if TYPE_CHECKING:
    from grouppilot.render.cards import Look

FORMATS = (".ics", ".xlsx", ".csv", ".png", ".pdf")
PAINTED = (".png", ".pdf")
"""Those that need a QGuiApplication."""

MOST_DAYS = 3700
_CAMP_KINDS = ("learning", "education")


@dataclass(frozen=True)
class Asked:
    """What is to be shared.

    Attributes:
        first: First local date.
        last: Last one, inclusive.
        groups: For whom; none for all groups, and then also what is posted in no group.
        language: Where the groups do not agree on one.
        foot: What is said below; None for the usual.
    """

    first: date
    last: date
    groups: tuple[int, ...] = ()
    language: str = "en"
    foot: str | None = None


@dataclass(frozen=True)
class Shared:
    """A timetable as members see it.

    Attributes:
        asked: What was asked.
        timetable: In words of the groups' language.
        brand: Name of the brand that the groups share; empty without one.
        limit: Longest message that every one of their apps takes, in UTF-16 units.
        hidden: How many were left out, as members are not to see them.
    """

    asked: Asked
    timetable: Timetable
    brand: str
    limit: int
    hidden: int

    @property
    def text(self) -> Messages:
        """The text to paste."""
        return text(self.timetable, self.limit)


@dataclass(frozen=True)
class Written:
    """What was written: files (pictures may be several), entries in them, and those left out."""

    files: tuple[Path, ...]
    entries: int
    hidden: int


def read(ws: Workspace, asked: Asked) -> Shared:
    """Return the timetable of chosen days and groups.

    Raises:
        Refused: ``timetable_days`` where there are none or too many, ``group_unknown``.
    """
    with ws.read() as session:
        return _shared(session, ws, asked, _days(session, asked))


def look_of(shared: Shared) -> Look:
    """Return the look of its pictures."""
    from grouppilot.render.cards import Look

    return Look(shared.timetable.group, shared.timetable.language, shared.brand)


def export(ws: Workspace, asked: Asked, path: Path, *, private: bool = False) -> Written:
    """Write a timetable, whole or not at all.

    Args:
        ws: The workspace.
        asked: Which days and groups.
        path: Where to; its suffix says as what. A timetable too long for one picture becomes several, the
            second named ``name-2.png``.
        private: With what members do not see: hidden entries, the texts to post, and in tables notes and
            who is responsible. A picture and a PDF never show any of it.

    Raises:
        Refused: As ``read``; ``timetable_format`` with ``suffix``, ``timetable_empty``, and what
            ``files.roster_out`` and ``files.atomic`` refuse.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise Refused("timetable_format", suffix=path.suffix)
    private = private and suffix not in PAINTED
    with ws.read() as session:
        days = _days(session, asked)
        shared = _shared(session, ws, asked, days)
        leaving = [day for day in days.every if private or is_shown(day)]
        if not leaving:
            raise Refused("timetable_empty")
        known = days.series(session, leaving)
        kept, today = settings.load(session), settings.today_in(session, ws)
    told = shared.timetable
    if suffix == ".ics":
        from grouppilot.files.atomic import write_whole
        from grouppilot.files.plan_ics import plan_ics

        name = f"{told.group} · {told.title}"
        events = plans.events(leaving, known)
        write_whole(path, plan_ics(events, name, kept.zoneinfo, ws.now(), told.language, texts=private))
    elif suffix in PAINTED:
        return Written(_paint(shared, path, suffix), told.count, shared.hidden)
    else:
        from grouppilot.files import roster_out

        table = plans.sheet(leaving, told.title, told.group, today, asked.language, private=private)
        (roster_out.write_csv if suffix == ".csv" else roster_out.write_xlsx)(path, table)
    return Written((path,), len(leaving), len(days.every) - len(leaving))


def is_shown(day: PlanDay) -> bool:
    """Tell whether members see an entry: decided, meant for the timetable, and not only said in private."""
    private = bool(day.channels) and set(day.channels) == {"private"}
    return day.timetable and day.state != "idea" and not private


def _paint(shared: Shared, path: Path, suffix: str) -> tuple[Path, ...]:
    from grouppilot.files.atomic import write_whole

    if suffix == ".pdf":
        from grouppilot.render.timetable_picture import timetable_pdf

        write_whole(path, timetable_pdf(shared.timetable, look_of(shared)))
        return (path,)
    from grouppilot.render.sheets import png
    from grouppilot.render.timetable_picture import timetable_pictures

    found = timetable_pictures(shared.timetable, look_of(shared))
    names = [path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, len(found) + 1))]
    for each, image in zip(names, found, strict=True):
        write_whole(each, png(image))
    return tuple(names)


@dataclass(frozen=True)
class _Days:
    """Everything planned on chosen days for chosen groups, and the rows that say it."""

    groups: Sequence[Group]
    every: Sequence[PlanDay]
    occurrences: Sequence[Occurrence]
    rows: Mapping[int, Any]

    def series(self, session: Session, leaving: Iterable[PlanDay]) -> Mapping[str, PlanSeries]:
        """Return the series of days that leave, by uid."""
        wanted = {day.uid: day for day in leaving if day.series_day is not None}
        numbers = {parse_key(each.key).entry_id for each in self.occurrences if each.series}
        rows = (session.get(Entry, number) for number in numbers)
        return {
            row.uid: PlanSeries(row.rule, _said_by_row(row, wanted[row.uid].groups), row.working)
            for row in rows
            if row is not None and row.uid in wanted
        }


def _days(session: Session, asked: Asked) -> _Days:
    if not 0 <= (asked.last - asked.first).days < MOST_DAYS:
        raise Refused("timetable_days", most=MOST_DAYS)
    groups = {row.id: row for row in all_groups(session)}
    for number in asked.groups:
        if number not in groups:
            raise Refused("group_unknown", name=str(number))
    region = settings.load(session).region
    known = calendar_rows.setting(session, region, asked.first, asked.last)
    only = asked.groups[0] if len(asked.groups) == 1 else None
    found = calendar_rows.on_days(session, known, asked.first, asked.last, only)
    if asked.groups:
        found = [each for each in found if set(each.groups) & set(asked.groups)]
    rows = entry_queries.told(session, {each.entry_id for each in found})
    chosen = asked.groups or tuple(dict.fromkeys(group for each in found for group in each.groups))
    meant = [groups[number] for number in chosen] or [*groups.values()]
    names = {row.id: row.name for row in meant}
    every = [_plan_day(each, rows[each.entry_id], names) for each in found]
    return _Days(meant, every, found, rows)


def _plan_day(each: Occurrence, row: Any, names: Mapping[int, str]) -> PlanDay:
    return PlanDay(
        row.series_uid or row.uid,
        each.title,
        each.day or date.min,
        each.minute,
        each.length,
        each.kind,
        each.format,
        tuple(names[number] for number in each.groups if number in names),
        each.state,
        tuple(row.channels),
        row.origin,
        row.reply,
        row.reply_cost,
        row.responsible,
        row.text,
        row.note,
        row.timetable,
        series_day=parse_key(each.key).day,
        apart=row.series_id is not None,
    )


def _said_by_row(row: Entry, names: tuple[str, ...]) -> PlanDay:
    return PlanDay(
        row.uid,
        row.title,
        row.day or date.min,
        row.minute,
        row.length,
        row.kind,
        row.format,
        names,
        row.state,
        tuple(row.channels),
        row.origin,
        text=row.text,
        series_day=row.day,
    )


def _shared(session: Session, ws: Workspace, asked: Asked, days: _Days) -> Shared:
    groups = days.groups
    languages = {row.language for row in groups}
    language = languages.pop() if len(languages) == 1 else asked.language
    shown = [day for day in days.every if is_shown(day)]
    told = timetable(
        (
            Planned(day.day, day.minute, day.title, day.length, day.kind, day.format, day.groups)
            for day in shown
        ),
        (asked.first, asked.last),
        several_groups([row.name for row in groups], language),
        language,
        camp=bool(groups) and all(_is_camp(row) for row in groups),
        several=len(groups) > 1,
        foot=_foot(session, ws, groups, language) if asked.foot is None else asked.foot,
    )
    limit = min((length_limit(row.platform) for row in groups), default=length_limit(""))
    return Shared(asked, told, _brand(session, groups), limit, len(days.every) - len(shown))


def _planned(day: PlanDay) -> Planned:
    return Planned(day.day, day.minute, day.title, day.length, day.kind, day.format, day.groups)


def _is_camp(row: Group) -> bool:
    """A camp's members know its plan as 课表: it is one by its rung, or as it teaches for a time."""
    return row.rung == "camp" or (row.life == "temporary" and row.kind in _CAMP_KINDS)


def _foot(session: Session, ws: Workspace, groups: Sequence[Group], language: str) -> str:
    if len(groups) != 1:
        return usual_foot("", language)
    from grouppilot.store import member_queries

    hosts = member_queries.holders(session, groups[0].id, "host", settings.today_in(session, ws))
    return usual_foot(next(iter(hosts), ""), language)


def _brand(session: Session, groups: Sequence[Group]) -> str:
    numbers = {row.brand_id for row in groups}
    number = numbers.pop() if len(numbers) == 1 else None
    row = None if number is None else session.get(Brand, number)
    return "" if row is None else row.name


def week_of(day: date, first_weekday: int = 0) -> tuple[date, date]:
    """Return the first and last day of the week that holds a day, the first weekday being 0 for Monday."""
    first = day - timedelta((day.weekday() - first_weekday) % 7)
    return first, first + timedelta(6)
