"""Packs: listed, and applied to a group."""

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.usecases import groups, packs


@click.group()
@workspace_option
def pack() -> None:
    """Ready-made routines."""


@pack.command("list")
@click.option(
    "--language",
    type=click.Choice(("en", "zh_CN"), case_sensitive=False),
    metavar="[en|zh_CN]",
    default="en",
    show_default=True,
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_packs(session: Session, language: str, as_json: bool) -> None:
    """List the packs that come with the program."""
    with session.reading() as workspace:
        cards = packs.listed(workspace, language)
    if as_json:
        write_json(
            [
                {"id": card.id, "name": card.name, "summary": card.summary, "items": card.items,
                 "texts": card.texts, "used_by": card.used_by}
                for card in cards
            ]
        )  # fmt: skip
    else:
        write_columns(
            (card.id, card.name, f"{card.items} items", f"used by {card.used_by}") for card in cards
        )


@pack.command()
@click.argument("pack_id", metavar="PACK")
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def apply(session: Session, pack_id: str, name: str, as_json: bool) -> None:
    """Add a pack's items to a group, in its language. Applying it again adds nothing twice."""
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        applied = packs.apply(workspace, packs.builtin_for(workspace, pack_id, group_id), group_id)
    if as_json:
        write_json({"group": group_id, "pack": pack_id, "added": applied.added, "kept": applied.kept})
    else:
        click.echo(f"Added {applied.added} items; {applied.kept} were there already.")
