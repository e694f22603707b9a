"""Rosters: taken in, with a dry run, and written out."""

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from grouppilot.cli import words
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.pasted import PIPE, pasted
from grouppilot.cli.values import a_path
from grouppilot.domain.rosters import STATES, Plan, RowPlan
from grouppilot.usecases import comparing, groups, members, roster_export, roster_import, rosters, settings
from grouppilot.usecases.comparing import Compared, Known
from grouppilot.usecases.roster_export import ExportWords
from grouppilot.usecases.workspace import Workspace

LISTED = 20  # rows named with what keeps them out


@click.group()
@workspace_option
def roster() -> None:
    """Member lists, in and out."""


@roster.command("import")
@click.argument("file", type=a_path, metavar="FILE")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def take_in(session: Session, file: Path, name: str, dry_run: bool, as_json: bool) -> None:
    """Take a roster in: CSV, TSV, XLSX, XLS or ODS; a FILE of - reads what is piped in.

    Doubtful and wrong rows are left out.
    """
    given = _source(file)
    with session.reading() if dry_run else session.writing() as workspace:
        group_id = groups.find(workspace, name)
        source = rosters.open_source(workspace, given)
        plan = rosters.dry_run(workspace, source, group_id) if dry_run or not as_json else Plan(())
        counts = plan.counts() if dry_run else roster_import.take_in(workspace, source, group_id).counts
    if as_json:
        write_json({state: counts[state] for state in STATES})
        _show_returning(plan.returning)
        return
    click.echo("Would be taken in:" if dry_run else "Taken in:")
    write_columns((f"  {state}", str(counts[state])) for state in STATES)
    _show_left_out([row for row in plan.rows if row.state in ("doubtful", "wrong")])
    _show_returning(plan.returning)


@roster.command("export")
@click.option("--group", "name", metavar="GROUP", help="Its name or id; all groups when left out.")
@click.option("--to", "path", required=True, type=a_path, metavar="FILE", help="A .csv, .xlsx or .pdf file.")
@click.option("--active", is_flag=True, help="Without those who left.")
@click.option("--private", is_flag=True, help="With phone numbers and notes.")
@workspace_option
@pass_session
def write_out(session: Session, name: str | None, path: Path, active: bool, private: bool) -> None:
    """Write a roster, whole or not at all."""
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        statuses = frozenset({"active"} if active else ())
        wanted = members.Filter(group_id=group_id, statuses=statuses)
        columns = roster_export.columns_for(workspace, group_id, private=private)
        found = members.ids(workspace, wanted, "number")
        with session.host.painting() if path.suffix.lower() == ".pdf" else nullcontext():
            count = roster_export.export(workspace, found, path, columns, _words(workspace, group_id))
    click.echo(f"{count} members are in {path}")


@roster.command("compare")
@click.argument("file", type=a_path, metavar="FILE")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--apply", "applies", is_flag=True, help="Take over what is certain, as one step of undo.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def compare(session: Session, file: Path, name: str, applies: bool, as_json: bool) -> None:
    """Compare the roster with today's list of the real group.

    FILE is a roster, or names one a line; - reads what is piped in.
    """
    given = _source(file)
    with session.writing() if applies else session.reading() as workspace:
        group_id = groups.find(workspace, name)
        found = comparing.compare(workspace, rosters.open_source(workspace, given), group_id)
        if applies:
            comparing.apply(workspace, found, comparing.usual(found), source=file.name)
    if as_json:
        write_json(_compared(found))
        return
    for title, lines in (
        ("joined", [one.name for one in found.joined]),
        ("gone", [one.name for one in found.gone]),
        ("renamed?", [f"{one.member.name} -> {one.name} ({one.reason})" for one in found.renamed]),
        ("returned", [one.member.name for one in found.returned]),
        ("unclear", [one.name for one in found.unclear]),
    ):
        click.echo(f"{title}: {len(lines)}")
        for line in lines:
            click.echo(f"  {one_line(line)}")
    if found.short:
        click.echo("More than half of the members are missing: the list may be cut off.", err=True)


def _source(file: Path) -> Path | str:
    """Return what to read: a file, or the text that was piped in."""
    return pasted(file) if file.name == PIPE else file


def _compared(found: Compared) -> dict[str, Any]:
    return {
        "present": found.present,
        "joined": [
            {"line": one.line, "name": one.name, "removed_before": one.flag is not None}
            for one in found.joined
        ],
        "gone": [_known(one) for one in found.gone],
        "renamed": [
            {
                **_known(one.member),
                "line": one.line,
                "to": one.name,
                "reason": one.reason,
                "certain": one.certain,
            }
            for one in found.renamed
        ],
        "returned": [
            {**_known(one.member), "line": one.line, "removed_before": one.status == "removed"}
            for one in found.returned
        ],
        "unclear": [{"line": one.line, "name": one.name, "reason": one.reason} for one in found.unclear],
        "cut_off": found.short,
    }


def _known(one: Known) -> dict[str, Any]:
    return {"member": one.member_id, "number": one.number, "name": one.name}


def _words(workspace: Workspace, group_id: int | None) -> ExportWords:
    customs = settings.read(workspace).customs
    own = {f"custom{n}": name or f"Own column {n}" for n, name in enumerate(customs, 1)}
    return ExportWords(
        title="Roster",
        group="All groups" if group_id is None else groups.form_of(workspace, group_id).name,
        headers=words.HEADERS | own,
        name_of=words.name_of,
        page="Page {} of {}".format,
    )


def _show_left_out(rows: Sequence[RowPlan]) -> None:
    for row in rows[:LISTED]:
        click.echo(f"  line {row.row.line} is {row.state}: {row.reason.replace('_', ' ')}", err=True)
    if len(rows) > LISTED:
        click.echo(f"  and {len(rows) - LISTED} more", err=True)


def _show_returning(rows: Sequence[RowPlan]) -> None:
    for row in rows[:LISTED]:
        who = "somebody" if row.returning == "removed_before" else "the name of somebody"
        click.echo(f"  line {row.row.line} has {who} who was removed before", err=True)
    if len(rows) > LISTED:
        click.echo(f"  and {len(rows) - LISTED} more", err=True)
