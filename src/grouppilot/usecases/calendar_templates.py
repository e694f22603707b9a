"""Much planned at once: a programme laid out from its day, a week copied to another week or group."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from grouppilot.domain.entries import in_range
from grouppilot.domain.refusals import Refused
from grouppilot.files.programmes import Programme, Step, programmes
from grouppilot.usecases import calendar_rows, settings
from grouppilot.usecases.calendar_edits import insert
from grouppilot.usecases.calendar_forms import EntryForm
from grouppilot.usecases.calendar_rows import Occurrence
from grouppilot.usecases.calendar_series import duplicate, find, key_of
from grouppilot.usecases.workspace import Workspace

WEEK = timedelta(days=7)
MOST_WEEKS = 104


@dataclass(frozen=True)
class Laid:
    """One entry as a programme would plan it."""

    day: date
    step: Step
    title: str


def listed(language: str) -> tuple[Programme, ...]:
    """Return the programmes there are, in a language."""
    return programmes(language)


def preview(key: str, day: date, language: str) -> list[Laid]:
    """Return what a programme would plan from its day 0, in the order of days and times.

    Raises:
        Refused: ``programme_unknown``, ``day_out_of_range``.
    """
    laid = [
        Laid(in_range(day, number), step, step.title.replace("{n}", str(place)))
        for step in _programme(key, language).steps
        for place, number in enumerate(step.days, 1)
    ]
    return sorted(laid, key=lambda each: (each.day, each.step.minute))


def lay_out(
    ws: Workspace,
    key: str,
    day: date,
    groups: Sequence[int],
    language: str,
    *,
    weeks: int = 1,
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
        by: Whoever asks.

    Returns:
        The keys of the entries, of those that recur that of their first day.

    Raises:
        Refused: ``programme_unknown``, ``programme_once`` for more weeks than it makes sense for,
            ``group_unknown``, ``day_out_of_range``.
    """
    programme = _programme(key, language)
    if not 1 <= weeks <= (MOST_WEEKS if programme.weekly else 1):
        raise Refused("programme_once")
    rule = f"FREQ=WEEKLY;COUNT={weeks}" if weeks > 1 else ""
    with ws.write("programme.lay", by=by, name=programme.name) as session:
        made = [insert(session, ws, _form(each, tuple(groups), rule)) for each in preview(key, day, language)]
        return [f"{row.id}.{row.day}" if row.rule else str(row.id) for row in made]


def copy_week(
    ws: Workspace,
    day: date,
    to: date,
    *,
    group_id: int | None = None,
    groups: Sequence[int] | None = None,
    by: object = None,
) -> list[str]:
    """Copy what a week holds to another week, or to other groups, in one step.

    Days of a series are left out where it has its own in the other week; ideas are copied as they are.

    Args:
        ws: The workspace.
        day: Any day of the week, which begins on a Monday.
        to: Any day of the week to copy to.
        group_id: Only what is for this group; None for all.
        groups: The groups of the copies; None for those each entry has.
        by: Whoever asks.

    Returns:
        The keys of the copies, in the order of the week.

    Raises:
        Refused: ``week_empty`` where there is nothing to copy, ``group_unknown``, ``day_out_of_range``.
    """
    first, target = _monday(day), _monday(to)
    with ws.write("entry.copy", by=by) as session:
        known = calendar_rows.setting(session, settings.load(session).region, first, first + WEEK)
        found = calendar_rows.on_days(session, known, first, first + WEEK - timedelta(1), group_id)
        chosen = [each for each in found if groups is not None or not each.series]
        if not chosen:
            raise Refused("week_empty")
        wanted = groups if groups is not None else ((group_id,) if group_id is not None else None)
        for number in wanted or ():
            if number not in known.groups:
                raise Refused("group_unknown", name=str(number))
        moved = (target - first).days
        copies = []
        for each in chosen:
            row, again = find(session, each.key).row, _state(each)
            assert each.day is not None
            said = {"day": in_range(each.day, moved), "state": again}
            named = None if wanted is None else tuple(wanted)
            copies.append(key_of(duplicate(session, ws.now(), row, groups=named, **said)))
        return copies


def _programme(key: str, language: str) -> Programme:
    for each in programmes(language):
        if each.key == key:
            return each
    raise Refused("programme_unknown")


def _form(laid: Laid, groups: tuple[int, ...], rule: str) -> EntryForm:
    step = laid.step
    return EntryForm(
        laid.title,
        laid.day,
        step.minute,
        step.length,
        groups,
        step.kind,
        step.format,
        text=step.text,
        pack=step.pack,
        rule=rule,
    )


def _monday(day: date) -> date:
    return in_range(day, -day.weekday())


def _state(entry: Occurrence) -> str:
    return "idea" if entry.state == "idea" else "draft"
