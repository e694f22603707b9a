"""People over all groups: who may be on file twice, made one, taken apart again."""

from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.domain.duplicates import Suspect
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import duplicates as suggestions
from grouppilot.usecases import groups, merging
from grouppilot.usecases.duplicates import PairRow, Party

_REASONS = {
    "platform_id": "same platform ID",
    "phone": "same phone number",
    "alias": "also called so",
    "name": "same name",
    "birthday": "same birthday",
    "came_back": "left and came back",
    "region": "same region",
    "trade": "same trade",
}


@click.command()
@click.option("--group", "name", metavar="GROUP", help="Only pairs of whom one is in it; its name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def duplicates(session: Session, name: str | None, as_json: bool) -> None:
    """List people who may be on file twice, the likeliest first. Nothing is merged."""
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        found = suggestions.search(workspace, beside=False)
        rows = suggestions.rows(workspace, suggestions.of_group(workspace, found.pairs, group_id))
    if as_json:
        write_json([_pair(row) for row in rows])
    elif not rows:
        click.echo(f"Nobody among {found.people} people seems to be on file twice.")
    else:
        write_columns(
            (f"{row.suspect.score:.0%}", _told(row.left), _told(row.right), _reason(row.suspect))
            for row in rows
        )


@click.group()
@workspace_option
def person() -> None:
    """One person over all groups; ids are those of `duplicates --json`."""


@person.command()
@click.argument("kept", type=int, metavar="STAYS")
@click.argument("gone", type=int, metavar="GOES")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def merge(session: Session, kept: int, gone: int, as_json: bool) -> None:
    """Make one person of two; where they differ, the first one's values win."""
    with session.writing() as workspace:
        made = merging.merge(workspace, kept, gone)
    if as_json:
        write_json({"merge": made, "kept": kept, "gone": gone})
    else:
        click.echo(
            f"Person {gone} is part of person {kept} now; `grouppilot person part {kept}` takes it back."
        )


@person.command()
@click.argument("person_id", type=int, metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def part(session: Session, person_id: int, as_json: bool) -> None:
    """Take the latest merge into a person back."""
    with session.writing() as workspace:
        latest = merging.latest(workspace, person_id)
        if latest is None:
            raise Refused("merge_gone")
        parted = merging.part(workspace, latest)
    if as_json:
        write_json({"kept": parted.kept_id, "gone": parted.gone_id, "missed": parted.missed})
    else:
        click.echo(f"Persons {parted.kept_id} and {parted.gone_id} are two again.")


def _pair(row: PairRow) -> dict[str, Any]:
    return {
        "left": _party(row.left),
        "right": _party(row.right),
        "score": row.suspect.score,
        "reason": _reason(row.suspect),
        "reasons": list(row.suspect.reasons),
        "against": list(row.suspect.against),
    }


def _party(party: Party) -> dict[str, Any]:
    places = zip(party.group_ids, party.groups, strict=True)
    return {
        "id": party.id,
        "name": party.name,
        "groups": [{"id": number, "name": name} for number, name in places],
    }


def _told(party: Party) -> str:
    return f"{party.id} {party.name} ({', '.join(party.groups) or 'in no group'})"


def _reason(suspect: Suspect) -> str:
    return ", ".join(_REASONS.get(code, code) for code in suspect.reasons)
