"""The words of the calendar: what an entry, a day and a landing are called."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.days import long_day, short_day
from grouppilot.ui.words.entries import clock, kind_name, part_name, state_name

if TYPE_CHECKING:
    from grouppilot.ui.calendar.surface import Landing
    from grouppilot.usecases.calendar import Occurrence

Calendar = Counting("Calendar")
GROUPS_NAMED = 3


def month_title(day: date) -> str:
    """Write a month with its year, e.g. ``June 2026``."""
    pattern = QCoreApplication.translate("Calendar", "MMMM yyyy", "a month: its name, the year")
    return QLocale().toString(QDate(day.year, day.month, 1), pattern)


def week_title(first: date) -> str:
    """Write a week, e.g. ``8 – 14 June 2026``."""
    last = first + timedelta(days=6)
    translate = QCoreApplication.translate
    begin = translate("Calendar", "d MMMM yyyy", "first day of a week that ends in another year")
    end = translate("Calendar", "d MMMM yyyy", "last day of a week that begins in another year")
    if first.year == last.year and first.month == last.month:
        begin = translate("Calendar", "d", "first day of a week within one month")
        end = translate("Calendar", "d MMMM yyyy", "last day of a week within one month")
    elif first.year == last.year:
        begin = translate("Calendar", "d MMMM", "first day of a week that ends in another month")
        end = translate("Calendar", "d MMMM yyyy", "last day of a week that begins in another month")
    locale = QLocale()
    pair = translate("Calendar", "{first} – {last}")
    return pair.format(first=locale.toString(QDate(first), begin), last=locale.toString(QDate(last), end))


def span_of(entry: Occurrence) -> str:
    """Write from when to when an entry goes, e.g. ``12:00–13:00``; empty for a whole day."""
    if entry.minute is None:
        return ""
    if not entry.length:
        return clock(entry.minute)
    pair = QCoreApplication.translate("Calendar", "{from_}–{to}", "from a time to another")
    return pair.format(from_=clock(entry.minute), to=clock((entry.minute + entry.length) % 1440))


def groups_of(entry: Occurrence) -> str:
    """Name the groups of an entry, the first few of them."""
    names = entry.group_names
    if len(names) <= GROUPS_NAMED:
        return listed(names)
    more = QCoreApplication.translate("Calendar", "{names} and {n} more groups")
    return more.format(names=listed(names[:GROUPS_NAMED]), n=len(names) - GROUPS_NAMED)


def facts(entry: Occurrence) -> list[str]:
    """Say of what kind an entry is, how far, and what is missing."""
    found = [kind_name(entry.kind), state_name(entry.state)]
    if entry.series:
        found.append(QCoreApplication.translate("Calendar", "repeats"))
    if entry.missing:
        parts = listed(part_name(part) for part in entry.missing)
        found.append(QCoreApplication.translate("Calendar", "missing: {parts}").format(parts=parts))
    if entry.advice:
        found.append(Calendar.tr("%n piece(s) of advice", "", entry.advice))
    return found


def hint(entry: Occurrence) -> str:
    """Say all of an entry in a few lines, for its tooltip."""
    title = " ".join(part for part in (span_of(entry), entry.title) if part)
    return "\n".join(part for part in (title, groups_of(entry), " • ".join(facts(entry))) if part)


def spoken(entry: Occurrence | None, day: date) -> str:
    """Say on what the keyboard stands, for screen readers."""
    if entry is None:
        return long_day(day, day)
    when = [] if entry.day is None else [long_day(entry.day, entry.day)]
    return listed([*when, *(part for part in (span_of(entry), entry.title) if part), *facts(entry)])


def landing_words(landing: Landing | None, minute: int | None, count: int, *, copy: bool) -> str:
    """Say where what is dragged would fall, e.g. ``Thu 12 Jun, 20:30``.

    Args:
        landing: Where; None for nowhere.
        minute: The time that it has where the place says none.
        count: How many entries are dragged.
        copy: Whether they also stay where they are.
    """
    if landing is None:
        return QCoreApplication.translate("Calendar", "Not here")
    parts = []
    if landing.day is None:
        parts.append(QCoreApplication.translate("Calendar", "Ideas"))
    else:
        parts.append(short_day(landing.day))
    minute = landing.minute if landing.timed else minute
    if landing.day is not None and minute is not None:
        parts.append(clock(minute))
    text = listed(parts)
    if count > 1:
        text = Calendar.tr("%n entries: {where}", "", count).format(where=text)
    if copy:
        text = QCoreApplication.translate("Calendar", "Copy: {where}").format(where=text)
    return text


def row_chips(entry: Occurrence) -> list[tuple[str, str]]:
    """Say how far an entry is and what it lacks: words, and their tone."""
    tone = {"published": "ok", "reviewed": "ok", "ready": "accent"}.get(entry.state, "neutral")
    chips = [(state_name(entry.state), tone)]
    if entry.series:
        chips.append((QCoreApplication.translate("Calendar", "repeats"), "neutral"))
    if len(entry.missing) == 1:
        missing = QCoreApplication.translate("Calendar", "{part} missing")
        chips.append((missing.format(part=part_name(entry.missing[0])), "bad"))
    elif entry.missing:
        chips.append((Calendar.tr("%n part(s) missing", "", len(entry.missing)), "bad"))
    if entry.advice:
        chips.append((Calendar.tr("%n piece(s) of advice", "", entry.advice), "warn"))
    return chips


def entry_heading(entry: Occurrence) -> str:
    """Say when an entry is, over its details, e.g. ``Fri 12 Jun • 20:00–21:00``."""
    if entry.day is None:
        return QCoreApplication.translate("Calendar", "Idea without a day")
    when = span_of(entry) or QCoreApplication.translate("Calendar", "all day")
    return f"{short_day(entry.day)} • {when}"
