"""Follow-ups: what was promised, until when."""

from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.cli.values import a_day, a_text
from grouppilot.usecases import follow_ups, groups, member_finding
from grouppilot.usecases.follow_ups import FollowUpRow


@click.group()
@workspace_option
def followup() -> None:
    """What was promised to members."""


@followup.command("list")
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--all", "everything", is_flag=True, help="Those done too.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_follow_ups(session: Session, name: str | None, everything: bool, as_json: bool) -> None:
    """List the follow-ups that are open, by day."""
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        rows = follow_ups.listed(workspace, group_id, done=everything)
    if as_json:
        write_json([_row(row) for row in rows])
    elif not rows:
        click.echo("Nothing is open.")
    else:
        write_columns(_cells(row) for row in rows)


@followup.command()
@click.argument("what", type=a_text(follow_ups.WHAT_CHARS))
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--until", type=a_day, required=True, metavar="DATE", help="By when.")
@click.option("--member", metavar="MEMBER", help="To whom: their number, name, or id such as #12.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(session: Session, what: str, name: str, until: date, member: str | None, as_json: bool) -> None:
    """Note WHAT was promised."""
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        who = None if member is None else member_finding.find(workspace, group_id, member)
        made = follow_ups.add(workspace, group_id, what, until, membership_id=who)
        row = next(each for each in follow_ups.listed(workspace, group_id) if each.id == made)
    if as_json:
        write_json(_row(row))
    else:
        click.echo(f"Noted as {made}, until {row.due.isoformat()}.")


@followup.command()
@click.argument("id", type=int)
@workspace_option
@pass_session
def done(session: Session, id: int) -> None:
    """Mark a follow-up as done. ID is one from `followup list`."""
    with session.writing() as workspace:
        follow_ups.finish(workspace, id)
    click.echo(f"Done: {id}")


def _row(row: FollowUpRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "group": row.group,
        "group_id": row.group_id,
        "what": row.what,
        "person": row.person,
        "responsible": row.responsible,
        "due": row.due.isoformat(),
        "late": row.late,
        "done": row.done.isoformat() if row.done else None,
        "note": row.note,
    }


def _cells(row: FollowUpRow) -> tuple[str, ...]:
    state = "done" if row.done else "late" if row.late else ""
    return str(row.id), row.due.isoformat(), row.what, row.person or "-", row.group or "-", state
