"""Templates of the calendar: listed, and laid out from their day."""

from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, time_of, write_columns, write_json
from grouppilot.cli.values import a_day
from grouppilot.domain.programmes import Programme
from grouppilot.domain.series import WEEKDAYS
from grouppilot.usecases import calendar_templates, groups
from grouppilot.usecases.calendar_clashes import Laid

_language = click.option(
    "--language",
    type=click.Choice(("en", "zh_CN"), case_sensitive=False),
    metavar="[en|zh_CN]",
    help="Of the ready-made ones; that of the group, else English.",
)


@click.command("templates")
@_language
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_templates(session: Session, language: str | None, as_json: bool) -> None:
    """List what can be laid out: your own templates, and those that come with the program."""
    with session.reading() as workspace:
        found = calendar_templates.listed(workspace, language or "en")
    if as_json:
        write_json([_row(each) for each in found])
    else:
        write_columns((each.key, each.name, f"{_entries(each)} entries", each.about) for each in found)


@click.command("lay-out")
@click.argument("template", metavar="TEMPLATE")
@click.option("--from", "day", type=a_day, required=True, metavar="DATE", help="Its day 0.")
@click.option(
    "--group", "names", multiple=True, required=True, metavar="GROUP", help="For this group; may be repeated."
)
@click.option("--weeks", type=click.IntRange(1, calendar_templates.MOST_WEEKS), default=1, show_default=True)
@click.option("--skip-holidays", is_flag=True, help="Step over public holidays and days of rest.")
@click.option("--dry-run", is_flag=True, help="Only tell what it would plan.")
@_language
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def lay_out(
    session: Session,
    /,
    template: str,
    day: date,
    names: tuple[str, ...],
    weeks: int,
    skip_holidays: bool,
    dry_run: bool,
    language: str | None,
    as_json: bool,
) -> None:
    """Plan a template from its day 0, in one step: by its id or name."""
    with session.reading() if dry_run else session.writing() as workspace:
        ids = tuple(dict.fromkeys(groups.find(workspace, name) for name in names))
        spoken = language or groups.form_of(workspace, ids[0]).language
        key = calendar_templates.find(workspace, template, spoken).key
        given: dict[str, Any] = {"weeks": weeks, "over_holidays": not skip_holidays}
        laid = calendar_templates.preview(workspace, key, day, spoken, groups=ids, **given)
        if not dry_run:
            calendar_templates.lay_out(workspace, key, day, ids, spoken, **given)
    if as_json:
        write_json([_planned(each) for each in laid])
    else:
        write_columns(_cells(each) for each in laid)
        click.echo(f"{'Would plan' if dry_run else 'Planned'} {len(laid)} entries.")


def _entries(programme: Programme) -> int:
    return sum(len(step.days) for step in programme.steps)


def _row(programme: Programme) -> dict[str, Any]:
    return {
        "id": programme.key,
        "name": programme.name,
        "about": programme.about,
        "own": programme.own,
        "entries": _entries(programme),
        "weekly": programme.weekly,
        "weekday": None if programme.weekday is None else WEEKDAYS[programme.weekday],
    }


def _planned(laid: Laid) -> dict[str, Any]:
    return {
        "date": laid.day.isoformat(),
        "time": time_of(laid.step.minute),
        "title": laid.title,
        "kind": laid.step.kind or None,
        "format": laid.step.format or None,
        "holiday": laid.holiday or None,
        "resting": bool(laid.resting),
        "past": laid.past,
        "same_hour": list(laid.beside),
    }


def _cells(laid: Laid) -> tuple[str, ...]:
    beside = f"in one hour with {', '.join(map(one_line, laid.beside))}" if laid.beside else ""
    notes = [
        laid.holiday,
        "rest" if laid.resting else "",
        "past" if laid.past else "",
        beside,
    ]
    return (
        laid.day.isoformat(),
        time_of(laid.step.minute) or "--:--",
        laid.title,
        "; ".join(filter(None, notes)),
    )
