"""Undo and redo, which reach across windows and commands."""

import click

from grouppilot.cli import words
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.domain.refusals import Refused


@click.command()
@workspace_option
@pass_session
def undo(session: Session) -> None:
    """Take the last action back."""
    with session.writing() as workspace:
        step = workspace.undo()
    if step is None:
        raise Refused("nothing_to_undo")
    click.echo(f"Undone: {words.action(step.code, step.facts)}")


@click.command()
@workspace_option
@pass_session
def redo(session: Session) -> None:
    """Do again what was undone last."""
    with session.writing() as workspace:
        step = workspace.redo()
    if step is None:
        raise Refused("nothing_to_redo")
    click.echo(f"Done again: {words.action(step.code, step.facts)}")
