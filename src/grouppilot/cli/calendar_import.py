"""Plans taken into the calendar from files, with a dry run."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from grouppilot.cli.calendar_words import PLAN_NOTES
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, time_of, write_columns, write_json
from grouppilot.cli.values import a_path
from grouppilot.domain.plan_intake import STATES, Note, RowPlan
from grouppilot.usecases import groups, plan_import

LISTED = 20  # rows named with what is odd about them


@click.command("import")
@click.argument("file", type=a_path, metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option(
    "--group", "names", multiple=True, metavar="GROUP", help="For rows that name no group; may be repeated."
)
@click.option("--skip-clashing", is_flag=True, help="Leave out what falls in an hour that is taken.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def take_in(
    session: Session, file: Path, dry_run: bool, names: tuple[str, ...], skip_clashing: bool, as_json: bool
) -> None:
    """Take a plan in: ICS, CSV, TSV, XLSX, XLS or ODS.

    What is in the calendar already is changed where the file says otherwise; importing a file again adds
    nothing.
    """
    with session.reading() if dry_run else session.writing() as workspace:
        ids = tuple(dict.fromkeys(groups.find(workspace, name) for name in names))
        source = plan_import.open_plan(workspace, file)
        rows = plan_import.dry_run(workspace, source, ids).rows
        if dry_run:
            counts = {state: sum(row.state == state for row in rows) for state in STATES}
        else:
            done = plan_import.take_in(workspace, source, ids, clashing=not skip_clashing)
            counts = dict(done.counts)
    if as_json:
        write_json({**counts, "rows": [_row(row) for row in rows]} if dry_run else counts)
        return
    click.echo("Would be taken in:" if dry_run else "Taken in:")
    write_columns((f"  {state}", str(counts[state])) for state in STATES)
    _show_odd(rows)


def _row(row: RowPlan) -> dict[str, Any]:
    said = row.row.said
    return {
        "line": row.row.line,
        "state": row.state,
        "title": row.row.title or None,
        "date": said["day"].isoformat() if said.get("day") else None,
        "time": time_of(said.get("minute")),
        "recurs": said.get("rule") or None,
        "id": row.key or None,
        "changes": sorted(row.changed),
        "clashes_with": row.clash or None,
        "wrong": row.wrong.code if row.wrong else None,
        "notes": [note.code for note in row.row.notes],
    }


def _show_odd(rows: Sequence[RowPlan]) -> None:
    told = ((row, note) for row in rows for note in (row.wrong, *row.row.notes) if note is not None)
    odd = list(
        {(row.row.line, note): (row, note) for row, note in told}.values()
    )  # a series tells it each day
    clashes = [row for row in rows if row.clash]
    for row, note in odd[:LISTED]:
        fate = "not taken: " if row.wrong is note else ""
        click.echo(f"  line {row.row.line}: {fate}{_worded(note)}", err=True)
    for row in clashes[:LISTED]:
        click.echo(f"  line {row.row.line}: clashes with {one_line(row.clash)}", err=True)
    more = max(len(odd) - LISTED, 0) + max(len(clashes) - LISTED, 0)
    if more:
        click.echo(f"  and {more} more", err=True)


def _worded(note: Note) -> str:
    words = PLAN_NOTES.get(note.code, note.code.replace("_", " "))
    text = one_line(note.text)
    return words.format(text=text if text.isdigit() else f"“{text}”", field=note.field)
