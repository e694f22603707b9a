"""What needs the owner beside the checklist."""

import click

from grouppilot.cli import words
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_json
from grouppilot.usecases import agenda as agendas
from grouppilot.usecases import groups


@click.command()
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def agenda(session: Session, name: str | None, as_json: bool) -> None:
    """List what needs you beside the checklist: promises, newcomers, birthdays, codes that expire."""
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        lines = agendas.agenda(workspace, group_id)
    if as_json:
        write_json(
            [
                {
                    "kind": line.kind,
                    "group": line.facts.get("group"),
                    "count": line.count,
                    "due": None if line.due is None else line.due.isoformat(),
                    "late": line.late,
                    "text": words.agenda_line(line),
                }
                for line in lines
            ]
        )
        return
    for line in lines:
        click.echo(words.agenda_line(line))
