"""Drives the window through the main job and saves pictures of it."""

from pathlib import Path

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.values import a_path


@click.command()
@click.option("--out", required=True, type=a_path, metavar="DIR", help="Where pictures and roster go.")
@click.option("--lang", type=click.Choice(("en", "zh_CN"), case_sensitive=False), metavar="[en|zh_CN]")
@click.option("--theme", type=click.Choice(("light", "dark"), case_sensitive=False))
@workspace_option
@pass_session
@click.pass_context
def tour(context: click.Context, session: Session, out: Path, lang: str | None, theme: str | None) -> None:
    """Drive the real window, without a display, through the main job on a fresh sample workspace."""
    context.exit(session.host.tour(out, lang, theme))
