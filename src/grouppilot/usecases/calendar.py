"""The content calendar as its pages ask for it: what is planned on which days, and what is done with it."""

from datetime import date, timedelta

from grouppilot.domain.folding import fold
from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries
from grouppilot.usecases import advice, calendar_rows, settings
from grouppilot.usecases.calendar_days import DayMark, days
from grouppilot.usecases.calendar_edits import add, edit, form_of, resize
from grouppilot.usecases.calendar_forms import EntryForm
from grouppilot.usecases.calendar_moves import copy, delete, move
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.calendar_series import Scope, find
from grouppilot.usecases.workspace import Workspace

__all__ = [
    "READS",
    "DayMark",
    "EntryForm",
    "Occurrence",
    "Scope",
    "add",
    "copy",
    "days",
    "delete",
    "edit",
    "first_of",
    "form_of",
    "found",
    "move",
    "occurrences",
    "resize",
    "tray",
]

READS = (
    *("entry", "entry_group", "material", "publication", "entry_result", "advice_mute"),
    *("chat_group", "rest_range", "holiday", "setting", "script"),
)
"""The tables whose changes concern the calendar."""

FOUND_AHEAD, FOUND_MOST = 60, 300
"""Days for which a search looks at series, and how many entries it finds at most."""


def occurrences(ws: Workspace, first: date, last: date, group_id: int | None = None) -> list[Occurrence]:
    """Return what is planned from a day to another, both inclusive, by day, time and title.

    Args:
        ws: The workspace.
        first: First local date.
        last: Last local date.
        group_id: Only what is for this group; None for all.
    """
    with ws.read() as session:
        known = calendar_rows.setting(session, settings.load(session).region, first, last)
        found = calendar_rows.on_days(session, known, first, last, group_id)
        return advice.counted(session, ws, known, found, last)


def first_of(ws: Workspace, number: int) -> Occurrence:
    """Return an entry by the number of its row, as it is listed; of a series its first day.

    Raises:
        Refused: ``entry_unknown``.
    """
    with ws.read() as session:
        found = find(session, str(number))
        day = found.day or settings.today_in(session, ws)
        known = calendar_rows.setting(session, settings.load(session).region, day, day)
        if found.day is None:
            every = calendar_rows.in_tray(session, known)
        else:
            day = found.origin or day
            every = calendar_rows.on_days(session, known, day, day)
            every = advice.counted(session, ws, known, every, day)
        for each in every:
            if each.entry_id == number:
                return each
    raise Refused("entry_unknown")


def found(ws: Workspace, text: str, group_id: int | None = None) -> list[Occurrence]:
    """Return what has a day and a text in its title, by day, time and title.

    Args:
        ws: The workspace.
        text: Part of a title, of its pinyin or of its initials.
        group_id: Only what is for this group; None for all.

    Returns:
        Those nearest to today where there are very many; days of series of the next weeks only.
    """
    wanted = fold(text)
    if not wanted:
        return []
    with ws.read() as session:
        today = settings.today_in(session, ws)
        last = today + timedelta(FOUND_AHEAD)
        known = calendar_rows.setting(session, settings.load(session).region, today, last)
        ids, series = entry_queries.titled(session, wanted, today, FOUND_MOST)
        single = calendar_rows.numbered(session, known, ids)
        ahead = calendar_rows.on_days(session, known, today, last) if series else []
        recurring = [each for each in ahead if each.entry_id in series]
        every = [each for each in (*single, *recurring) if group_id is None or group_id in each.groups]
        every = sorted(every, key=calendar_rows.order)
        return advice.counted(session, ws, known, every, last)


def tray(ws: Workspace, group_id: int | None = None) -> list[Occurrence]:
    """Return the ideas without a day, the newest first, of one group or all."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        known = calendar_rows.setting(session, settings.load(session).region, today, today)
        return calendar_rows.in_tray(session, known, group_id)
