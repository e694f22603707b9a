"""The operations diary of the groups, and the weekly review that reads it back."""

from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.cli.values import a_day, a_text
from grouppilot.domain.diaries import MOODS, TEXT_CHARS, Sum
from grouppilot.usecases import diaries, groups, review_texts, reviews, settings
from grouppilot.usecases.decisions import DecisionRow
from grouppilot.usecases.diaries import DiaryRow
from grouppilot.usecases.reviews import Figures, Posts, Review, Routine

WEEKDAYS = {"monday": 0, "saturday": 5, "sunday": 6}


@click.group()
@workspace_option
def diary() -> None:
    """The diary of the groups: what worked, what did not, what to try next."""


@diary.command()
@click.option("--group", "name", metavar="GROUP", help="Its name or id; the day as a whole when left out.")
@click.option("--day", type=a_day, metavar="DATE", help="The day; today when left out.")
@click.option("--worked", type=a_text(TEXT_CHARS), help="What worked.")
@click.option("--problem", type=a_text(TEXT_CHARS), help="What did not.")
@click.option("--idea", type=a_text(TEXT_CHARS), help="What to try next.")
@click.option("--mood", type=click.Choice(MOODS, case_sensitive=False), help="How the group felt.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(session: Session, /, name: str | None, day: date | None, as_json: bool, **said: str | None) -> None:
    """Write about a day. What is left out stays as it was written before."""
    texts = {key: text for key, text in said.items() if text is not None}
    if not texts:
        raise click.UsageError("Say something: --worked, --problem, --idea or --mood.")
    with session.writing() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        row = diaries.write(workspace, group_id, day or settings.today(workspace), **texts)
    if as_json:
        write_json(_row(row))
    else:
        click.echo(f"Written: {row.day.isoformat()}, {row.group or 'all groups'}")


@diary.command("list")
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--from", "first", type=a_day, metavar="DATE", help="First day.")
@click.option("--to", "last", type=a_day, metavar="DATE", help="Last day.")
@click.option("--find", default="", metavar="WORDS", help="Only days that hold all of these words.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def list_days(
    session: Session, name: str | None, first: date | None, last: date | None, find: str, as_json: bool
) -> None:
    """List what was written, the latest day first."""
    if first and last and last < first:
        raise click.UsageError("--to lies before --from.")
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        rows = diaries.listed(workspace, group_id, first, last, find)
    if as_json:
        write_json([_row(row) for row in rows])
    elif not rows:
        click.echo("Nothing is written.")
    else:
        write_columns(_cells(row) for row in rows)


@click.command()
@click.option("--group", "name", metavar="GROUP", help="Only this group, by name or id.")
@click.option("--week", "day", type=a_day, metavar="DATE", help="Any day of the week; today when left out.")
@click.option(
    "--begins", type=click.Choice(tuple(WEEKDAYS), case_sensitive=False), default="monday", show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def review(session: Session, name: str | None, day: date | None, begins: str, as_json: bool) -> None:
    """Look back on a week: diary, routine, content, members, and what was decided."""
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        found = reviews.review(workspace, group_id, day, WEEKDAYS[begins])
    if as_json:
        write_json(_review(found))
    else:
        click.echo(review_texts.text_of(found, "en"))


def _row(row: DiaryRow) -> dict[str, Any]:
    return {
        "day": row.day.isoformat(),
        "group": row.group or None,
        "group_id": row.group_id,
        "mood": row.mood or None,
        "worked": row.worked,
        "problem": row.problem,
        "idea": row.idea,
    }


def _cells(row: DiaryRow) -> tuple[str, ...]:
    texts = " / ".join(text for text in (row.worked, row.problem, row.idea) if text)
    return row.day.isoformat(), row.group or "all groups", row.mood or "-", texts


def _review(found: Review) -> dict[str, Any]:
    return {
        "group": found.group or None,
        "group_id": found.group_id,
        "first": found.week.first.isoformat(),
        "last": found.week.last.isoformat(),
        "running": found.running,
        "diary": [_row(row) for row in found.diary],
        "routine": _routine(found.routine),
        "days": {day.isoformat(): _routine(each) for day, each in found.days.items()},
        "content": {**_posts(found.posts), "kinds": {row.kind or "none": _posts(row) for row in found.kinds}},
        "figures": _figures(found.figures),
        "groups": [
            {
                "group": row.name,
                "group_id": row.id,
                "moods": [mood or None for mood in row.moods],
                "written": row.written,
                "routine": _routine(row.routine),
                "content": _posts(row.posts),
                "figures": _figures(row.figures),
            }
            for row in found.groups
        ],
        "carried": [_decision(row) for row in found.carried],
        "decided": [_decision(row) for row in found.decided],
        "text": review_texts.text_of(found, "en"),
    }


def _routine(found: Routine) -> dict[str, int]:
    return {"due": found.due, "done": found.done, "skipped": found.skipped, "missed": found.missed}


def _posts(found: Posts) -> dict[str, Any]:
    sums: dict[str, Sum] = {
        "reached": found.reached,
        "responded": found.responded,
        "converted": found.converted,
    }
    known = {f"{key}_known": each.known for key, each in sums.items()}
    return {"published": found.published, **{key: each.total for key, each in sums.items()}, **known}


def _figures(found: Figures) -> dict[str, int | None]:
    return {
        "members": found.members,
        "joins": found.joins,
        "leaves": found.leaves,
        "onboarding_finished": found.finished,
    }


def _decision(row: DecisionRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "group": row.group or None,
        "what": row.what,
        "who": row.who,
        "decided": row.decided.isoformat(),
        "until": row.until.isoformat() if row.until else None,
        "done": row.done.isoformat() if row.done else None,
        "late": row.late,
    }
