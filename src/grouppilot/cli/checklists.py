"""The day's checklist: looked at, ticked, skipped, unticked."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import time_of, write_columns, write_json
from grouppilot.cli.values import a_day, a_figure, a_text
from grouppilot.domain.days import FIRST_YEAR, LAST_YEAR
from grouppilot.domain.due import DueKey, due_id, parse_due_id
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import checklists, groups
from grouppilot.usecases.checklists import DayView, MissedRow
from grouppilot.usecases.due_rows import DueRow
from grouppilot.usecases.workspace import Workspace

MARKS = {"open": "[ ]", "done": "[x]", "skipped": "[-]", "missed": "[!]"}


@click.command()
@click.option("--date", "day", type=a_day, metavar="DATE", help="Another day than today.")
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--missed", is_flag=True, help="What was left unanswered, one line a routine.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def today(session: Session, day: date | None, name: str | None, missed: bool, as_json: bool) -> None:
    """List what is due on a day."""
    if missed and day is not None:
        raise click.UsageError("--missed is always as of now: leave out --date.")
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        if missed:
            lines = checklists.missed(workspace, group_id)
        else:
            view = checklists.day_view(workspace, day, group_id)
    if missed:
        _show_missed(lines, as_json)
    else:
        _show_day(view, as_json)


@click.command()
@click.argument("id")
@click.option("--date", "day", type=a_day, metavar="DATE", help="Must be the day of the id.")
@click.option("--figure", "figures", type=a_figure, multiple=True, metavar="X", help="86, or label=86.")
@click.option("--note", type=a_text(checklists.LONGEST_NOTE), metavar="TEXT", help="A note to keep with it.")
@click.option(
    "--skip",
    "reason",
    type=a_text(checklists.LONGEST_REASON),
    metavar="REASON",
    help="Skip it instead, for this reason.",
)
@workspace_option
@pass_session
def tick(
    session: Session,
    id: str,
    day: date | None,
    figures: tuple[tuple[str | None, float], ...],
    note: str | None,
    reason: str | None,
) -> None:
    """Mark a due item as done, or skip it. ID is one from `today --json`."""
    if reason is not None and (figures or note is not None):
        raise click.UsageError("What is skipped has no figure and no note.")
    if reason is not None and not reason.strip():
        raise click.BadParameter("a reason is needed", param_hint="--skip")
    key = _key(id, day)
    with session.writing() as workspace:
        if reason is not None:
            checklists.skip(workspace, key, reason)
        else:
            checklists.tick(workspace, key, figures=_labelled(workspace, key, figures), note=note)
    click.echo(f"{'Skipped' if reason is not None else 'Done'}: {id}")


@click.command()
@click.argument("id")
@click.option("--date", "day", type=a_day, metavar="DATE", help="Must be the day of the id.")
@workspace_option
@pass_session
def untick(session: Session, id: str, day: date | None) -> None:
    """Take the answer to a due item back."""
    key = _key(id, day)
    with session.writing() as workspace:
        checklists.untick(workspace, key)
    click.echo(f"Open again: {id}")


def _key(text: str, day: date | None) -> DueKey:
    key = parse_due_id(text)
    if not FIRST_YEAR <= key.day.year <= LAST_YEAR:
        raise Refused("bad_due_id", id=text)
    if day is not None and day != key.day:
        raise Refused("date_disagrees", date=day.isoformat(), id=text, due=key.day.isoformat())
    return key


def _labelled(
    workspace: Workspace, key: DueKey, given: Sequence[tuple[str | None, float]]
) -> dict[str, float]:
    """Give figures without a label those of the item, in its order."""
    if not given:
        return {}
    rows = checklists.day_view(workspace, key.day).rows
    asked = next((row.figures for row in rows if row.key == key), None)
    if asked is None:
        raise Refused("not_due", id=due_id(*key))
    if not asked:
        raise Refused("no_figure", id=due_id(*key))
    named = {label for label, _ in given if label is not None}
    free = [label for label in asked if label not in named]
    if sum(label is None for label, _ in given) > len(free):
        raise Refused("too_many_figures", id=due_id(*key), asked=len(asked), given=len(given))
    return {free.pop(0) if label is None else label: value for label, value in given}


def _show_day(view: DayView, as_json: bool) -> None:
    if as_json:
        write_json([_row(row) for row in view.rows])
        return
    click.echo(
        f"{view.day:%A} {view.day.isoformat()}: {view.done} of {view.total} done, "
        f"{view.minutes_left} min left, {view.streak}-day streak"
    )
    if not view.rows:
        click.echo("Nothing is due.")
    else:
        write_columns(_cells(row) for row in view.rows)
    if view.missed:
        click.echo(f"{len(view.missed)} to catch up on: grouppilot today --missed")


def _row(row: DueRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "item": None if row.entry else row.item_id,
        "group": row.group if row.group_id is not None else None,
        "group_id": row.group_id,
        "title": row.title,
        "date": row.day.isoformat(),
        "time": time_of(row.minute),
        "slot": str(row.slot),
        "state": row.state,
        "late": row.late,
        "must": row.must,
        "minutes": row.minutes,
        "figures": {label: row.values.get(label) for label in row.figures},
        "members": row.members,
        "reason": row.reason,
        "note": row.note,
        "has_text": row.has_text,
        **({"entry": row.entry.key} if row.entry else {}),
    }


def _cells(row: DueRow) -> tuple[str, ...]:
    noted = ", ".join(f"{label} {row.values[label]:g}" for label in row.figures if label in row.values)
    return (
        MARKS[row.state],
        time_of(row.minute) or "--:--",
        row.title + (" *" if row.must else ""),
        row.group or "-",
        noted or row.reason or ("late" if row.late else ""),
        row.id,
    )


def _show_missed(lines: Sequence[MissedRow], as_json: bool) -> None:
    if as_json:
        write_json([_missed(line) for line in lines])
    elif not lines:
        click.echo("Nothing to catch up on.")
    else:
        write_columns(
            (f"{len(line.days)} d", line.title, line.group or "-", _spanned(line.days)) for line in lines
        )


def _missed(line: MissedRow) -> dict[str, Any]:
    return {
        "item": line.item_id if line.item_id > 0 else None,
        "group": line.group if line.group_id is not None else None,
        "group_id": line.group_id,
        "title": line.title,
        "must": line.must,
        "missed": len(line.days),
        "dates": [day.isoformat() for day in line.days],
        "ids": [due_id(line.item_id, line.group_id, day) for day in line.days],
    }


def _spanned(days: Sequence[date]) -> str:
    first, last = days[0].isoformat(), days[-1].isoformat()
    return first if first == last else f"{first} … {last}"
