"""The content calendar as its pages ask for it: what is planned on which days, and what is done with it."""

from datetime import date

from grouppilot.domain.refusals import Refused
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


def tray(ws: Workspace, group_id: int | None = None) -> list[Occurrence]:
    """Return the ideas without a day, the newest first, of one group or all."""
    with ws.read() as session:
        today = settings.today_in(session, ws)
        known = calendar_rows.setting(session, settings.load(session).region, today, today)
        return calendar_rows.in_tray(session, known, group_id)
