"""Chain sign-ups: who signed, who has not."""

from pathlib import Path
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_json
from grouppilot.cli.pasted import pasted
from grouppilot.cli.values import a_path
from grouppilot.usecases import groups, sign_ups
from grouppilot.usecases.sign_ups import Line, Member


@click.command()
@click.argument("file", type=a_path, metavar="FILE")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--keep", is_flag=True, help="Keep it; one of the same title is replaced.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def signup(session: Session, file: Path, name: str, keep: bool, as_json: bool) -> None:
    """Match a pasted chain sign-up to the members of a group; a FILE of - reads what is piped in."""
    text = pasted(file)
    with session.writing() if keep else session.reading() as workspace:
        group_id = groups.find(workspace, name)
        sheet = sign_ups.preview(workspace, group_id, text)
        if keep:
            sign_ups.keep(workspace, group_id, text)
    unknown = [line for line in sheet.lines if line.member is None and not line.candidates]
    unclear = [line for line in sheet.lines if line.candidates]
    if as_json:
        write_json(
            {
                "title": sheet.title,
                "heads": sheet.heads,
                "signed": [_line(line) for line in sheet.lines if line.member and not line.again],
                "missing": [_member(one) for one in sheet.missing],
                "unknown": [_line(line) for line in unknown],
                "unclear": [_line(line) for line in unclear],
            }
        )
        return
    click.echo(f"signed: {len(sheet.signed)} ({sheet.heads} people)")
    for title, names in (
        ("missing", [one.name for one in sheet.missing]),
        ("unknown", [line.name for line in unknown]),
        ("unclear", [line.name for line in unclear]),
    ):
        click.echo(f"{title}: {len(names)}")
        for each in names:
            click.echo(f"  {one_line(each)}")


def _line(line: Line) -> dict[str, Any]:
    told: dict[str, Any] = {"line": line.position + 1, "name": line.name, "heads": line.heads}
    if line.member is not None:
        told["member"] = line.member.id
        told["member_name"] = line.member.name
    if line.candidates:
        told["candidates"] = [_member(one) for one in line.candidates]
    return told


def _member(one: Member) -> dict[str, Any]:
    return {"member": one.id, "number": one.number, "name": one.name}
