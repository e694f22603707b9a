"""A plan on its way out: its days one by one, as rows of a table or as the events of a calendar file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from grouppilot.domain import series
from grouppilot.domain.day_words import clock_words
from grouppilot.domain.plan_columns import (
    FIELDS,
    KINDS_OF_CELLS,
    PRIVATE,
    READ_ONLY_IN,
    header_of,
    row_uid,
    word_of,
    words_cell,
)
from grouppilot.domain.roster_sheet import Column, Out, RosterSheet
from grouppilot.domain.roster_words import join_list


@dataclass(frozen=True, slots=True)
class PlanDay:
    """One entry on one day, with everything a file can say of it (``plan_columns.FIELDS``).

    Attributes:
        uid: Of the entry; of one of a series that of the series.
        groups: Their names.
        series_day: The day of its series it stands for; None for a single entry.
        apart: It is set apart from its series: moved, edited or posted.
    """

    uid: str
    title: str
    day: date
    minute: int | None = None
    length: int = 0
    kind: str = ""
    format: str = ""
    groups: tuple[str, ...] = ()
    state: str = "draft"
    channels: tuple[str, ...] = ()
    origin: str = "own"
    reply: str = ""
    reply_cost: str = ""
    responsible: str = ""
    text: str = ""
    note: str = ""
    timetable: bool = True
    series_day: date | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class PlanSeries:
    """A series: its rule, what it says as a day (the one it starts on), and whether it leaves out days that
    are not worked."""

    rule: str
    said: PlanDay
    working: bool = False


@dataclass(frozen=True, slots=True)
class PlanEvent:
    """One VEVENT.

    Attributes:
        uid: Its UID.
        said: What it says; of a series what its first day does.
        rule: RRULE of a series without its end; empty for a single event.
        until: Last day of a series.
        without: Days on which the rule falls and the series does not.
        instead_of: The day of the series in place of which it stands, at ``series_minute``.
        working: It leaves out days that are not worked.
    """

    uid: str
    said: PlanDay
    rule: str = ""
    until: date | None = None
    without: tuple[date, ...] = ()
    instead_of: date | None = None
    series_minute: int | None = None
    working: bool = False


def events(days: Iterable[PlanDay], known: Mapping[str, PlanSeries]) -> list[PlanEvent]:
    """Return the days of a plan as events: each series as one that recurs, cut to these days.

    Args:
        days: What leaves, in any order.
        known: The series among them by uid.
    """
    single: list[PlanDay] = []
    of_series: dict[str, list[PlanDay]] = {}
    for each in days:
        if each.series_day is None:
            single.append(each)
        else:
            of_series.setdefault(each.uid, []).append(each)
    found = [PlanEvent(each.uid, each) for each in single]
    for uid, every in of_series.items():
        found += _recurring(uid, every, known[uid])
    return sorted(found, key=_order)


def _order(event: PlanEvent) -> tuple[date, int, str, str, date]:
    said = event.said
    return said.day, said.minute or 0, said.title, event.uid, event.instead_of or date.min


def _recurring(uid: str, every: Sequence[PlanDay], told: PlanSeries) -> list[PlanEvent]:
    """Return a series cut to its days; a day apart stands in place of the one that the rule has."""
    rule = series.parse(told.rule)
    fits, start = series.predicate(replace(rule, count=None, until=None), told.said.day), told.said.day
    days = ((each.series_day, each) for each in every)
    placed = {day: each for day, each in days if day is not None and day >= start and fits(day)}
    strays = [_stray(each) for each in every if each.series_day not in placed]
    if not placed:
        return strays
    first, last = min(placed), max(placed)
    rule = replace(series.going_on(rule, start, first), count=None, until=None)
    falls = list(series.falls(rule, first, first, last))
    if len(falls) == 1:
        return [PlanEvent(uid, placed[first], working=told.working), *strays]
    master = PlanEvent(
        uid,
        replace(told.said, day=first),
        series.to_text(rule),
        last,
        tuple(day for day in falls if day not in placed),
        working=told.working,
    )
    apart = (
        PlanEvent(uid, each, instead_of=day, series_minute=told.said.minute)
        for day, each in placed.items()
        if each.apart
    )
    return [master, *apart, *strays]


def _stray(each: PlanDay) -> PlanEvent:
    """Return a day of a series whose rule no longer has the day it stands for."""
    return PlanEvent(row_uid(each.uid, each.series_day), each)


def columns(*, private: bool) -> list[str]:
    """Return the columns in which a plan leaves; those for the owner alone if asked."""
    return [name for name in FIELDS if name not in READ_ONLY_IN and (private or name not in PRIVATE)]


def sheet(
    days: Sequence[PlanDay], title: str, group: str, today: date, language: str, *, private: bool
) -> RosterSheet:
    """Return a plan as a table, as it is read again by way of ``plan_columns``.

    Args:
        days: A row each.
        title: What it is, in words.
        group: Whose it is, in words.
        today: The day it shows.
        language: Of headers and words.
        private: With what members do not see.
    """
    names = columns(private=private)
    heads = [Column(name, header_of(name, language), KINDS_OF_CELLS.get(name, "text")) for name in names]
    rows = [[_cell(each, name, language) for name in names] for each in days]
    return RosterSheet(title, group, today, heads, rows)


def _cell(each: PlanDay, name: str, language: str) -> Out:
    if name == "uid":
        return row_uid(each.uid, each.series_day)
    if name == "time":
        return "" if each.minute is None else clock_words(each.minute)
    if name == "length":
        return each.length or None
    if name == "groups":
        return join_list(each.groups)
    if name == "channels":
        return words_cell(name, each.channels, language)
    if name == "timetable":
        return word_of(name, "yes" if each.timetable else "no", language)
    value: Out = getattr(each, name)
    return word_of(name, str(value), language) if name in ("kind", "format", "state", "origin") else value
