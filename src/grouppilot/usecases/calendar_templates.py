"""Programmes laid out from their day: shown before with what they clash with, then planned in one step."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from grouppilot.domain.entries import days_over, in_range
from grouppilot.domain.folding import fold
from grouppilot.domain.pack_reader import Reader
from grouppilot.domain.programmes import WEEK, Programme, step_from
from grouppilot.domain.refusals import Refused
from grouppilot.files.programmes import programmes
from grouppilot.store.programmes import KeptProgramme
from grouppilot.store.scripts import Script
from grouppilot.usecases import groups as all_groups
from grouppilot.usecases import settings
from grouppilot.usecases.calendar_clashes import Laid, marked, order
from grouppilot.usecases.calendar_days import off_days
from grouppilot.usecases.calendar_edits import insert
from grouppilot.usecases.calendar_forms import EntryForm
from grouppilot.usecases.workspace import Workspace

__all__ = ["MOST_WEEKS", "Laid", "find", "in_session", "lay_out", "listed", "preview"]

MOST_WEEKS = 104


def listed(ws: Workspace, language: str) -> tuple[Programme, ...]:
    """Return the programmes there are: the owner's own by name, and those that ship in a language."""
    with ws.read() as session:
        return (*_own(session), *programmes(language))


def find(ws: Workspace, text: str, language: str) -> Programme:
    """Return the programme of a key or, written alike, of a name.

    Raises:
        Refused: ``programme_unknown``.
    """
    every, wanted = listed(ws, language), fold(text)
    by_key = [each for each in every if each.key == text.strip()]
    for each in (*by_key, *(each for each in every if fold(each.name) == wanted)):
        return each
    raise Refused("programme_unknown")


def in_session(session: Session, key: str, language: str) -> Programme:
    """Return the programme of a key within a session.

    Raises:
        Refused: ``programme_unknown``.
    """
    for each in (*_own(session), *programmes(language)):
        if each.key == key:
            return each
    raise Refused("programme_unknown")


def preview(
    ws: Workspace,
    key: str,
    day: date,
    language: str,
    *,
    groups: Sequence[int] = (),
    weeks: int = 1,
    over_holidays: bool = True,
) -> list[Laid]:
    """Return what a programme would plan from its day 0, in the order of days and times.

    Args:
        ws: The workspace.
        key: Of the programme.
        day: Its day 0.
        language: Of its words.
        groups: For which it would be: their rests, and what they have already, are told.
        weeks: As with ``lay_out``.
        over_holidays: As with ``lay_out``.

    Raises:
        Refused: ``programme_unknown``, ``programme_once``, ``group_unknown``, ``day_out_of_range``.
    """
    with ws.read() as session:
        programme = in_session(session, key, language)
        _check_weeks(programme, weeks)
        for number in groups:
            all_groups.alive(session, number)
        laid = _laid(session, programme, day, groups, over_holidays=over_holidays)
        again = [
            Laid(in_range(each.day, WEEK * week), each.step, each.title, each.number)
            for week in range(weeks)
            for each in laid
        ]
        again.sort(key=order)
        return marked(session, again, groups, settings.today_in(session, ws)) if again else []


def lay_out(
    ws: Workspace,
    key: str,
    day: date,
    groups: Sequence[int],
    language: str,
    *,
    weeks: int = 1,
    over_holidays: bool = True,
    by: object = None,
) -> list[str]:
    """Plan a programme from its day 0, in one step.

    Args:
        ws: The workspace.
        key: Of the programme.
        day: Its day 0: of the talk, or on which a campaign or camp opens.
        groups: For which it is.
        language: Of its words.
        weeks: How many weeks running; its entries recur where there are more than one.
        over_holidays: Count every day from day 0; else public holidays and rest ranges are stepped over.
        by: Whoever asks.

    Returns:
        The keys of the entries, of those that recur that of their first day.

    Raises:
        Refused: ``programme_unknown``, ``programme_once`` for more weeks than it makes sense for,
            ``group_unknown``, ``day_out_of_range``.
    """
    with ws.read() as session:
        programme = in_session(session, key, language)
    _check_weeks(programme, weeks)
    with ws.write("programme.lay", by=by, name=programme.name) as session:
        every = f"FREQ=WEEKLY;COUNT={weeks}" if weeks > 1 else ""
        made = []
        for each in _laid(session, programme, day, groups, over_holidays=over_holidays):
            rule = every or programme.rule_on(each.step, each.day, each.number)
            made.append(insert(session, ws, _form(session, each, tuple(groups), rule)))
        return [f"{row.id}.{row.day}" if row.rule else str(row.id) for row in made]


def _own(session: Session) -> tuple[Programme, ...]:
    rows = session.scalars(select(KeptProgramme)).all()
    kept = [
        Programme(
            str(row.id),
            row.name,
            row.about,
            row.weekly,
            tuple(step_from(Reader(step, row.name), numbers=True) for step in row.steps),
            row.weekday,
            own=True,
        )
        for row in rows
    ]
    return tuple(sorted(kept, key=lambda each: (fold(each.name), each.key)))


def _check_weeks(programme: Programme, weeks: int) -> None:
    if not 1 <= weeks <= (MOST_WEEKS if programme.weekly else 1):
        raise Refused("programme_once")


def _laid(
    session: Session, programme: Programme, day: date, groups: Sequence[int], *, over_holidays: bool
) -> list[Laid]:
    numbers = [number for step in programme.steps for number in step.days]
    in_range(day)
    reach = max(map(abs, numbers), default=0)
    off = None if over_holidays else off_days(session, day, day, reach)

    def days_from(number: int) -> int:
        return number if off is None else days_over(day, number, lambda each: off(each, groups))

    laid = [
        Laid(in_range(day, days_from(number)), step, step.title.replace("{n}", str(place)), number)
        for step in programme.steps
        for place, number in enumerate(step.days, 1)
    ]
    return sorted(laid, key=order)


def _form(session: Session, laid: Laid, groups: tuple[int, ...], rule: str) -> EntryForm:
    step = laid.step
    script = step.script if step.script and session.get(Script, step.script) is not None else None
    return EntryForm(
        laid.title,
        laid.day,
        step.minute,
        step.length,
        groups,
        step.kind,
        step.format,
        step.origin,
        step.reply,
        step.reply_cost,
        step.channels,
        step.role,
        step.responsible,
        script,
        step.text,
        step.note,
        pack=step.pack,
        rule=rule,
        working=step.working,
        timetable=step.timetable,
    )
