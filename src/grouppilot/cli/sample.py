"""Writes the sample workspace."""

from pathlib import Path

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.values import a_path


@click.command()
@click.argument("folder", type=a_path, metavar="DIR")
@workspace_option
@pass_session
def demo(session: Session, folder: Path) -> None:
    """Write the sample workspace into DIR, a folder that is missing or empty."""
    from grouppilot.usecases.sample import write_sample

    write_sample(folder, session.host.now)
    click.echo(f"The sample workspace is in {folder}")
