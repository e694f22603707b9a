"""Newcomers: how far they are, and more of them from the lines of a chat."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_columns, write_json
from grouppilot.cli.pasted import pasted
from grouppilot.cli.values import a_day, a_path
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, members, newcomers, onboarding
from grouppilot.usecases.newcomers import Newcomer
from grouppilot.usecases.onboarding import Board
from grouppilot.usecases.onboarding import Newcomer as Row

MARKS = {"done": "✓", "skipped": "–", "due": "today", "late": "late", "later": "·", "lapsed": "lapsed"}


@click.command("onboarding")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def show(session: Session, name: str, as_json: bool) -> None:
    """Show the newcomers of a group and which step each has done, is due or late."""
    with session.reading() as workspace:
        group_id = groups.find(workspace, name)
        found = onboarding.board(workspace, group_id)
        title = groups.form_of(workspace, group_id).name
    if as_json:
        write_json({"group": group_id, "name": title, **_board(found)})
    elif found.ritual_id is None:
        click.echo(f"{one_line(title)} has no ritual yet; choose one in the window.")
    elif not found.rows:
        click.echo("There are no newcomers.")
    else:
        heads = ("No.", "Newcomer", "Joined", *(step.title for step in found.steps))
        write_columns([heads, *(_cells(row) for row in found.rows)])


@click.group()
@workspace_option
def newcomer() -> None:
    """Those who have just joined."""


@newcomer.command()
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--name", "names", multiple=True, metavar="NAME", help="Somebody who joined; may be repeated.")
@click.option("--paste", type=a_path, metavar="FILE", help="Lines copied from the chat app; - reads them.")
@click.option("--joined", type=a_day, metavar="DATE", help="When the lines do not say; today if left out.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(
    session: Session,
    name: str,
    names: tuple[str, ...],
    paste: Path | None,
    joined: date | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add newcomers by name, or from the lines a chat app writes when somebody joins."""
    if bool(names) == (paste is not None):
        raise click.UsageError("Give either --name or --paste.")
    text = "\n".join(names) if paste is None else pasted(paste)
    with session.reading() if dry_run else session.writing() as workspace:
        group_id = groups.find(workspace, name)
        found = newcomers.preview(workspace, group_id, text, joined)
        wanted = [row for row in found.rows if row.wanted]
        if not dry_run and not wanted:
            raise Refused("nobody_to_add")
        made = [] if dry_run else newcomers.add(workspace, group_id, wanted)
        numbers = {row.id: row.number for row in members.rows(workspace, made)}
    added = [None] * len(wanted) if dry_run else made
    told = {id(row): (member, numbers.get(member or 0)) for row, member in zip(wanted, added, strict=True)}
    if as_json:
        rows = [_row(row, *told.get(id(row), (None, None))) for row in found.rows]
        write_json({"rows": rows, "unread": list(found.unread)})
        return
    click.echo("Would be added:" if dry_run else "Added:")
    write_columns((f"  {row.name}", row.state, row.inviter) for row in wanted)
    for row in found.rows:
        if not row.wanted:
            click.echo(f"  left out: {one_line(row.name)} ({_why(row)})", err=True)
    for line in found.unread:
        click.echo(f"  not read: {one_line(line)}", err=True)


def _why(row: Newcomer) -> str:
    if row.flag is not None and row.state in ("new", "returned"):
        return f"removed from {row.flag.group or 'a group'} on {row.flag.day.isoformat()}"
    return {"member": "is a member", "twin": "named twice", "removed": "was removed"}[row.state]


def _row(row: Newcomer, member: int | None, number: int | None) -> dict[str, Any]:
    return {
        "name": row.name,
        "state": row.state,
        "added": member is not None,
        "id": member if member is not None else row.member_id,
        "number": number,
        "way": row.way,
        "inviter": row.inviter,
        "joined": row.day.isoformat() if row.day else None,
        "removed_from": row.flag.group if row.flag else None,
    }


def _board(found: Board) -> dict[str, Any]:
    return {
        "ritual": found.ritual if found.ritual_id is not None else None,
        "finish_days": found.finish_days,
        "finished": found.finish.share,
        "steps": [
            {
                "id": step.id,
                "title": step.title,
                "offset": step.offset,
                "required": step.required,
                "proof": step.proof,
            }
            for step in found.steps
        ],
        "newcomers": [_newcomer(found, row) for row in found.rows],
    }


def _newcomer(found: Board, row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.written or None,
        "name": row.name,
        "card": row.card,
        "joined": row.joined.isoformat(),
        "done": row.done,
        "of": row.of,
        "steps": [
            {
                "step": step.id,
                "title": step.title,
                "state": cell.state,
                "due": cell.due.isoformat(),
                "answered": cell.day.isoformat() if cell.day else None,
            }
            for step, cell in zip(found.steps, row.cells, strict=True)
        ],
    }


def _cells(row: Row) -> tuple[str, ...]:
    return (row.written, row.name, row.joined.isoformat(), *(MARKS[cell.state] for cell in row.cells))
