"""Names in the chats of a group, and whose they are."""

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.usecases import chat_people, groups, member_finding
from grouppilot.usecases.chat_people import Name
from grouppilot.usecases.workspace import Workspace

GROUP = "Its name or id."


@click.command("names")
@click.option("--group", "name", required=True, metavar="GROUP", help=GROUP)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_names(session: Session, name: str, as_json: bool) -> None:
    """List the names in a group's chats, those to decide about first."""
    with session.reading() as workspace:
        found = chat_people.listed(workspace, groups.find(workspace, name))
    if as_json:
        write_json([_name(one) for one in found])
    elif not found:
        click.echo("There are no chats of this group.")
    else:
        write_columns(
            (one.state, one.name, one.platform_id, str(one.messages), one.reason.replace("_", " "))
            for one in found
        )


def _name(one: Name) -> dict[str, object]:
    return {
        "name": one.name,
        "account": one.platform_id or None,
        "state": one.state,
        "reason": one.reason or None,
        "member": one.member_id,
        "candidates": list(one.candidates),
        "messages": one.messages,
        "removed_before": one.flag is not None,
    }


@click.command()
@click.argument("written", metavar="NAME")
@click.argument("member", metavar="MEMBER")
@click.option("--group", "name", required=True, metavar="GROUP", help=GROUP)
@workspace_option
@pass_session
def bind(session: Session, written: str, member: str, name: str) -> None:
    """Say whose a NAME (or account) of a chat is: a MEMBER's, by number, name or #id."""
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        number = _one(workspace, group_id, written)
        chat_people.bind(workspace, number, member_finding.find(workspace, group_id, member))
    click.echo(f"{written} is {member}")


@click.command()
@click.argument("written", metavar="NAME")
@click.option("--group", "name", required=True, metavar="GROUP", help=GROUP)
@workspace_option
@pass_session
def unbind(session: Session, written: str, name: str) -> None:
    """Say that a NAME (or account) of a chat is not whose it was taken for."""
    with session.writing() as workspace:
        chat_people.unbind(workspace, _one(workspace, groups.find(workspace, name), written))
    click.echo(f"{written} is nobody's")


@click.command("leave-out")
@click.argument("written", nargs=-1, required=True, metavar="NAME...")
@click.option("--group", "name", required=True, metavar="GROUP", help=GROUP)
@workspace_option
@pass_session
def leave_out(session: Session, written: tuple[str, ...], name: str) -> None:
    """Say that NAMEs of a chat are no members': of a bot, or a guest."""
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        numbers = [number for one in written for number in chat_people.find(workspace, group_id, one)]
        chat_people.leave_out(workspace, numbers)
    click.echo(f"{len(numbers)} names left out")


def _one(workspace: Workspace, group_id: int, written: str) -> int:
    found = chat_people.find(workspace, group_id, written)
    if len(found) > 1:
        raise click.UsageError("Several accounts have this name; say which account is meant.")
    return found[0]
