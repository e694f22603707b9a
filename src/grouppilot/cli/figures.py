"""Figures by hand: counted by the owner, for groups whose chats cannot be exported."""

from datetime import date
from pathlib import Path

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.pasted import PIPE, pasted
from grouppilot.cli.values import a_day, a_path
from grouppilot.domain.hand_figures import WHAT
from grouppilot.usecases import groups, hand_figures, settings

WRONG = {
    "bad_date": "its day cannot be read",
    "day_ahead": "its day has not come yet",
    "bad_figure": "a figure of it is no whole number",
}
LISTED = 20


@click.group()
@workspace_option
def figures() -> None:
    """Figures you count by hand, where a chat cannot be exported."""


@figures.command("set")
@click.argument("given", nargs=-1, required=True, metavar="WHAT=FIGURE...")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--day", type=a_day, metavar="DATE", help="The day; today when left out.")
@workspace_option
@pass_session
def put(session: Session, given: tuple[str, ...], name: str, day: date | None) -> None:
    """Keep figures of a day, such as messages=120; without a number it is forgotten."""
    wanted = dict(_figure(one) for one in given)
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        changed = hand_figures.put(workspace, group_id, day or settings.today(workspace), wanted)
    click.echo(f"{changed} figures changed")


def _figure(text: str) -> tuple[str, int | None]:
    what, sign, number = text.partition("=")
    if what not in WHAT or not sign or (number and not (number.isascii() and number.isdigit())):
        raise click.BadParameter(f"{text!r} is no figure; write one of {', '.join(WHAT)} as messages=120.")
    return what, int(number) if number else None


@figures.command("fill")
@click.argument("file", type=a_path, metavar="FILE")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@workspace_option
@pass_session
def fill(session: Session, file: Path, name: str, dry_run: bool) -> None:
    """Take a grid in: a spreadsheet with a day a row and figures in columns; - reads what is piped in."""
    source: Path | str = pasted(file) if file.name == PIPE else file
    with session.reading() if dry_run else session.writing() as workspace:
        group_id = groups.find(workspace, name)
        if dry_run:
            grid = hand_figures.preview(workspace, source)
            click.echo(f"{len(grid.figures)} figures would be kept")
        else:
            filled = hand_figures.fill(workspace, group_id, source)
            grid = filled.grid
            click.echo(f"{filled.changed} of {len(grid.figures)} figures changed")
    for line, code in grid.wrong[:LISTED]:
        click.echo(f"  line {line}: {WRONG[code]}", err=True)
    for header in grid.unknown[:LISTED]:
        click.echo(f"  not taken: {one_line(header)}", err=True)


@figures.command("list")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--from", "first", type=a_day, metavar="DATE", help="First day.")
@click.option("--to", "last", type=a_day, metavar="DATE", help="Last day.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_days(session: Session, name: str, first: date | None, last: date | None, as_json: bool) -> None:
    """List the figures of a group, day by day; a day nobody counted is left out."""
    with session.reading() as workspace:
        days = hand_figures.listed(workspace, groups.find(workspace, name), first, last)
    if as_json:
        write_json([{"day": one.day.isoformat(), **one.values, "sources": dict(one.sources)} for one in days])
    elif not days:
        click.echo("Nothing was counted.")
    else:
        rows = [(one.day.isoformat(), *(str(one.values.get(what, "")) for what in WHAT)) for one in days]
        write_columns([("day", *WHAT), *rows])
