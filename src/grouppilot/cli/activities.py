"""Activities: listed with their results, one shown with its stages, prizes and draws."""

from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, time_of, write_columns, write_json
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import activities, activity_prizes, activity_stages, draws, groups
from grouppilot.usecases.activities import ActivityView
from grouppilot.usecases.draws import DrawRow
from grouppilot.usecases.workspace import Workspace


@click.group()
@workspace_option
def activity() -> None:
    """Activities: entries of the calendar with an aim, stages, prizes and draws."""


@activity.command("list")
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_activities(session: Session, name: str | None, as_json: bool) -> None:
    """List activities, past and coming, with their results; the latest first."""
    with session.reading() as workspace:
        found = activities.listed(workspace, None if name is None else groups.find(workspace, name))
    if as_json:
        write_json([_row(each) for each in found])
    elif not found:
        click.echo("There are no activities.")
    else:
        write_columns(_cells(each) for each in found)


@activity.command()
@click.argument("key", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def show(session: Session, key: str, as_json: bool) -> None:
    """Show one activity by the ID that ``activity list`` or ``calendar list`` gives."""
    with session.reading() as workspace:
        view = activities.of(workspace, key)
        if view is None:
            raise Refused("activity_unknown")
        whole = _whole(workspace, view)
    if as_json:
        write_json(whole)
        return
    write_columns([_cells(view)])
    for stage in whole["stages"]:
        click.echo(f"stage: {stage['date'] or '-'} {stage['time'] or '--:--'} {one_line(stage['title'])}")
    for prize in whole["prizes"]:
        click.echo(f"prize: {one_line(prize['name'])}, {prize['given']} of {prize['number']} given")
    for each in whole["draws"]:
        click.echo(f"draw: {each['state']}, {each['lines']} lines, SHA-256 {each['digest']}")
        for won in each["winners"]:
            click.echo(f"  {won['rank']}. {one_line(won['name'])} {one_line(won['prize'])}".rstrip())


def _row(view: ActivityView) -> dict[str, Any]:
    return {
        "id": view.key,
        "title": view.title,
        "date": view.day.isoformat() if view.day else None,
        "time": time_of(view.minute),
        "state": view.state,
        "groups": [name for _number, name in view.groups],
        "aim": view.aim or None,
        "target": view.target,
        "reached": view.result,
        "rate": view.outcome.rate,
        "planned": _money(view.sums.planned),
        "spent": _money(view.sums.spent),
        "cost_each": _money(view.outcome.each),
        "sign_up_until": view.deadline.isoformat() if view.deadline else None,
        "signed": view.signed,
        "came": view.came,
        "lacks": list(view.lacks),
    }


def _whole(workspace: Workspace, view: ActivityView) -> dict[str, Any]:
    return {
        **_row(view),
        "place": view.place or None,
        "address": view.address,
        "note": view.note,
        "stages": [
            {
                "id": each.key,
                "step": each.step or None,
                "title": each.title,
                "date": each.day.isoformat() if each.day else None,
                "time": time_of(each.minute),
                "state": each.state,
            }
            for each in activity_stages.listed(workspace, view.id)
        ],
        "prizes": [
            {"name": each.name, "number": each.number, "worth": _money(each.worth), "given": each.given}
            for each in activity_prizes.prizes(workspace, view.id)
        ],
        "draws": [_draw(each) for each in draws.listed(workspace, view.id)],
    }


def _draw(row: DrawRow) -> dict[str, Any]:
    return {
        "state": row.state,
        "lines": len(row.lines),
        "digest": row.digest,
        "seed": row.seed or None,
        "commit": row.commit or None,
        "left_out": [{"name": name, "reason": reason} for name, reason in row.left_out],
        "frozen": row.frozen.isoformat(),
        "drawn": row.drawn.isoformat() if row.drawn else None,
        "winners": [
            {"rank": each.rank, "name": each.name, "prize": each.prize, "code": each.code}
            for each in row.winners
        ],
    }


def _cells(view: ActivityView) -> tuple[str, ...]:
    reached = "-" if view.result is None else str(view.result)
    return (
        view.day.isoformat() if view.day else "-",
        time_of(view.minute) or "--:--",
        view.title,
        view.aim or "-",
        f"{reached} of {view.target}" if view.target else reached,
        ", ".join(name for _number, name in view.groups) or "-",
        view.key,
    )


def _money(hundredths: float | None) -> float | None:
    return None if hundredths is None else round(hundredths / 100, 2)
