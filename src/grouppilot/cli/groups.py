"""Groups: added and listed."""

import re
from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.values import a_day
from grouppilot.cli.verbs import Verbs
from grouppilot.domain.platforms import PLATFORMS, usual_seats
from grouppilot.usecases import groups
from grouppilot.usecases.groups import GroupForm, GroupRow

_CHINESE = re.compile("[\u3400-\u9fff]")


@click.group(cls=Verbs, later={"show": "group_show.show"})
@workspace_option
def group() -> None:
    """The chat groups you run."""


@group.command()
@click.option("--name", required=True, help="As on the chat app.")
@click.option("--platform", required=True, type=click.Choice(PLATFORMS, case_sensitive=False))
@click.option("--start", type=a_day, metavar="DATE", help="The first day of its life.")
@click.option(
    "--language",
    type=click.Choice(("en", "zh_CN"), case_sensitive=False),
    metavar="[en|zh_CN]",
    help="Of the texts it posts; that of its name when left out.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(
    session: Session, name: str, platform: str, start: date | None, language: str | None, as_json: bool
) -> None:
    """Add a group."""
    form = GroupForm(
        name=name,
        platform=platform,
        start=start,
        seats=usual_seats(platform),
        language=language or ("zh_CN" if _CHINESE.search(name) else "en"),
    )
    with session.writing() as workspace:
        row = groups.row_of(workspace, groups.add(workspace, form))
    if as_json:
        write_json(_row(row))
    else:
        click.echo(f"Added group {row.id}: {one_line(row.name)}")


@group.command("list")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_groups(session: Session, as_json: bool) -> None:
    """List the groups in your order, archived ones last."""
    with session.reading() as workspace:
        rows = groups.listed(workspace).rows
    if as_json:
        write_json([_row(row) for row in rows])
    elif not rows:
        click.echo("There are no groups yet: grouppilot group add --name NAME --platform wechat")
    else:
        write_columns((str(row.id), row.name, row.form.platform, row.form.stage, _seats(row)) for row in rows)


def _row(row: GroupRow) -> dict[str, Any]:
    form = row.form
    return {
        "id": row.id,
        "name": row.name,
        "platform": form.platform,
        "account": form.account,
        "kind": form.kind,
        "life": form.life,
        "stage": form.stage,
        "start": form.start.isoformat() if form.start else None,
        "end": form.end.isoformat() if form.end else None,
        "language": form.language,
        "members": row.members,
        "seats": form.seats,
        "open": row.open,
    }


def _seats(row: GroupRow) -> str:
    seats = "" if row.form.seats is None else f" of {row.form.seats}"
    return f"{row.members}{seats} members, {row.open} open"
