"""The content calendar: what is planned, listed and added to."""

import re
from contextlib import nullcontext
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, time_of, write_columns, write_json
from grouppilot.cli.values import a_day, a_path, a_text
from grouppilot.cli.verbs import Verbs
from grouppilot.domain.entries import CHANNELS, FORMATS, KINDS, PLANNED_STATES
from grouppilot.domain.packs import LANGUAGES
from grouppilot.usecases import calendar as planned
from grouppilot.usecases import groups, settings
from grouppilot.usecases.calendar import EntryForm, Occurrence

WEEK, FOUR_WEEKS = timedelta(days=6), timedelta(days=27)
LONGEST_SPAN = 3700  # days
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


LATER = {
    "import": "calendar_import.take_in",
    "lay-out": "calendar_templates.lay_out",
    "templates": "calendar_templates.list_templates",
}


@click.group(cls=Verbs, later=LATER)
@workspace_option
def calendar() -> None:
    """The content calendar: what is planned for your groups."""


@calendar.command("list")
@click.option("--from", "first", type=a_day, metavar="DATE", help="First day; today when left out.")
@click.option("--to", "last", type=a_day, metavar="DATE", help="Last day; a week from the first.")
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--undated", is_flag=True, help="The ideas without a day instead.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_entries(
    session: Session, first: date | None, last: date | None, name: str | None, undated: bool, as_json: bool
) -> None:
    """List what is planned from a day to another, both included."""
    if undated and (first or last):
        raise click.UsageError("What has no day lies in no span: leave out --from and --to.")
    with session.reading() as workspace:
        first = first or settings.today(workspace)
        last = last or first + WEEK
        if last < first:
            raise click.UsageError("--to lies before --from.")
        if (last - first).days > LONGEST_SPAN:
            raise click.UsageError("At most ten years can be listed at once.")
        group_id = None if name is None else groups.find(workspace, name)
        found = (
            planned.tray(workspace, group_id)
            if undated
            else planned.occurrences(workspace, first, last, group_id)
        )
    if as_json:
        write_json([_row(each) for each in found])
    elif not found:
        click.echo("Nothing is planned.")
    else:
        write_columns(_cells(each) for each in found)


def a_time(text: str) -> int:
    """Read a time of day such as ``20:30``, in minutes."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise click.BadParameter(f"{text!r} is no time of day; write it as 20:30.")
    return int(found[1]) * 60 + int(found[2])


@calendar.command()
@click.option("--title", required=True, type=a_text(200), help="What it is.")
@click.option(
    "--date", "day", type=a_day, metavar="DATE", help="The day; without one it is an idea for later."
)
@click.option("--time", "minute", type=a_time, metavar="TIME", help="The time of day; all day when left out.")
@click.option("--minutes", type=click.IntRange(0, 10_080), default=0, help="How long it takes.")
@click.option("--group", "names", multiple=True, metavar="GROUP", help="For this group; may be repeated.")
@click.option("--kind", type=click.Choice(KINDS, case_sensitive=False), help="What members get from it.")
@click.option("--format", "form", type=click.Choice(FORMATS, case_sensitive=False), default="post")
@click.option("--channel", "channels", type=click.Choice(CHANNELS, case_sensitive=False), multiple=True)
@click.option(
    "--state", type=click.Choice(PLANNED_STATES, case_sensitive=False), help="draft when it has a day."
)
@click.option("--text", type=a_text(8000), default="", help="What is posted.")
@click.option("--reply", type=a_text(400), default="", help="What members get for replying.")
@click.option("--note", type=a_text(2000), default="", help="Only for you.")
@click.option("--responsible", type=a_text(200), default="", help="Who does it.")
@click.option("--repeat", "rule", metavar="RRULE", default="", help="As in FREQ=WEEKLY;BYDAY=TH (RFC 5545).")
@click.option("--working", is_flag=True, help="Repeat on working days only.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(
    session: Session,
    /,
    title: str,
    day: date | None,
    minute: int | None,
    minutes: int,
    names: tuple[str, ...],
    kind: str | None,
    form: str,
    channels: tuple[str, ...],
    state: str | None,
    as_json: bool,
    **said: Any,
) -> None:
    """Plan an entry."""
    with session.writing() as workspace:
        ids = tuple(dict.fromkeys(groups.find(workspace, name) for name in names))
        number = planned.add(
            workspace,
            EntryForm(
                title,
                day,
                minute,
                minutes,
                ids,
                kind or "",
                form,
                channels=channels or ("group",),
                state=state or ("idea" if day is None else "draft"),
                **said,
            ),
        )
        made = planned.first_of(workspace, number)
    if as_json:
        write_json(_row(made))
    else:
        when = "without a day" if made.day is None else f"for {made.day.isoformat()}"
        click.echo(f"Planned {made.key} {when}: {one_line(made.title)}")


@calendar.command("export")
@click.option(
    *("--to", "path"),
    required=True,
    type=a_path,
    metavar="FILE",
    help="A .ics, .xlsx, .csv, .png or .pdf file.",
)
@click.option("--from", "first", type=a_day, metavar="DATE", help="First day; today when left out.")
@click.option("--until", "last", type=a_day, metavar="DATE", help="Last day; four weeks when left out.")
@click.option("--group", "names", multiple=True, metavar="GROUP", help="For this group; may be repeated.")
@click.option("--private", is_flag=True, help="With what members do not see; never in .png and .pdf.")
@click.option(
    *("--language", "language"),
    type=click.Choice(LANGUAGES, case_sensitive=False),
    default="en",
    help="Of tables, and where the groups do not agree on one.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def write_out(
    session: Session,
    path: Path,
    first: date | None,
    last: date | None,
    names: tuple[str, ...],
    private: bool,
    language: str,
    as_json: bool,
) -> None:
    """Write the timetable of chosen days and groups, whole or not at all.

    Members see it as it is: ideas and what is only said in private are left out.
    """
    from grouppilot.usecases import timetable_export
    from grouppilot.usecases.timetable_days import Asked

    with session.reading() as workspace:
        first = first or settings.today(workspace)
        last = last or first + FOUR_WEEKS
        if last < first:
            raise click.UsageError("--until lies before --from.")
        ids = tuple(dict.fromkeys(groups.find(workspace, name) for name in names))
        asked = Asked(first, last, ids, language)
        painted = path.suffix.lower() in timetable_export.PAINTED
        with session.host.painting() if painted else nullcontext():
            written = timetable_export.export(workspace, asked, path, private=private)
    if as_json:
        write_json(
            {
                "files": [str(each) for each in written.files],
                "from": first.isoformat(),
                "until": last.isoformat(),
                "entries": written.entries,
                "left_out": written.hidden,
            }
        )
        return
    where = ", ".join(str(each) for each in written.files)
    left = f"; {written.hidden} that members do not see were left out" if written.hidden else ""
    click.echo(f"{written.entries} entries from {first} to {last} are in {where}{left}")


def _row(entry: Occurrence) -> dict[str, Any]:
    return {
        "id": entry.key,
        "title": entry.title,
        "date": entry.day.isoformat() if entry.day else None,
        "time": time_of(entry.minute),
        "minutes": entry.length,
        "kind": entry.kind or None,
        "format": entry.format or None,
        "state": entry.state,
        "groups": list(entry.group_names),
        "group_ids": list(entry.groups),
        "recurring": entry.series,
        "missing": list(entry.missing),
        "advice": entry.advice,
    }


def _cells(entry: Occurrence) -> tuple[str, ...]:
    return (
        entry.day.isoformat() if entry.day else "-",
        time_of(entry.minute) or "--:--",
        entry.title,
        entry.kind or "-",
        entry.state,
        ", ".join(entry.group_names) or "-",
        entry.key,
    )
