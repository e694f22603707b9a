"""Participation: trends of a group, how each group is, who has gone quiet."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import write_columns, write_json
from grouppilot.cli.trend_words import STATES, WORDS, because
from grouppilot.cli.values import a_day, a_path
from grouppilot.domain.measures import Middle, Rate
from grouppilot.usecases import groups
from grouppilot.usecases import health as healths
from grouppilot.usecases import trends as looks
from grouppilot.usecases.health import GroupHealth
from grouppilot.usecases.quiet_members import DAYS, QuietMembers, quiet_members
from grouppilot.usecases.trend_views import DayRow, Sums, Trend

SIZE = (900, 320)
FILES = (".png", ".svg", ".pdf")


@click.command()
@click.option("--group", "name", metavar="GROUP", help="Name or id; all groups together when left out.")
@click.option("--from", "first", type=a_day, metavar="DATE", help="First day; 90 days when left out.")
@click.option(
    *("--to", "targets"),
    multiple=True,
    metavar="DATE|FILE",
    help="Last day, or a .png, .svg or .pdf to draw into; both may be given.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def trends(
    session: Session,
    name: str | None,
    first: date | None,
    targets: tuple[str, ...],
    as_json: bool,
) -> None:
    """Show participation day by day with its measures, or draw it; unknown is null, never 0."""
    files = [a_path(each) for each in targets if Path(each).suffix.lower() in FILES]
    days = [a_day(each) for each in targets if Path(each).suffix.lower() not in FILES]
    path, last = files[-1] if files else None, days[-1] if days else None
    with session.reading() as workspace:
        group_id = None if name is None else groups.find(workspace, name)
        found = looks.look(workspace, group_id, first, last)
    if path is not None:
        _draw(found, path)
    if as_json:
        write_json({**_told(found), **({"file": str(path)} if path is not None else {})})
    elif path is not None:
        click.echo(f"Participation from {found.first} to {found.last} is in {path}")
    else:
        _tell(found)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def health(session: Session, as_json: bool) -> None:
    """Tell how each group is, and what that follows from."""
    with session.reading() as workspace:
        found = healths.look(workspace)
    if as_json:
        write_json([_health(each) for each in found])
    elif not found:
        click.echo("There is no group that is running.")
    else:
        write_columns((each.group, STATES[each.health.state], because(each.health)) for each in found)


@click.command()
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option(
    "--days", type=click.IntRange(1, 3650), default=DAYS, show_default=True, help="Days without a word."
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def silent(session: Session, name: str, days: int, as_json: bool) -> None:
    """List members who never spoke, or not for some days; staff and newcomers are left out."""
    with session.reading() as workspace:
        found = quiet_members(workspace, groups.find(workspace, name), days)
    if as_json:
        write_json(_silent(found, days))
        return
    if found.since is None:
        click.echo("No chat of this group is known yet, so nobody can be called silent.")
        return
    if found.rows:
        write_columns((one.name, _since(one.last), f"{one.days} days") for one in found.rows)
    else:
        click.echo(f"Nobody who was asked about has been silent for {days} days.")
    out = f"{found.left_out} left out: staff, warm-up members and newcomers of two weeks"
    click.echo(f"Chats tell of {found.since} to {found.until}. {out}.")


def _draw(found: Trend, path: Path) -> None:
    from grouppilot.files.atomic import write_whole
    from grouppilot.render.charts.frame import paper
    from grouppilot.render.charts.output import written
    from grouppilot.usecases.trend_charts import participation

    chart = participation(found, paper(*SIZE), WORDS)
    write_whole(path, written(chart, path.suffix.lower()[1:]))


def _told(found: Trend) -> dict[str, Any]:
    return {
        "groups": list(found.groups),
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "known": found.known,
        "days": [_day(row) for row in found.days],
        "measures": _sums(found.now),
        "before": _sums(found.before),
        "structure": {
            "builder": found.structure.builder,
            "active": found.structure.active,
            "watching": found.structure.watching,
        },
        "archetypes": dict(found.kinds),
        "first_answer": _middle(found.wait),
        "questions": found.asked,
        "unanswered": found.open,
        "depends_on": None if found.hangs is None else {"name": found.hangs[0], "share": found.hangs[1]},
        "responses": {
            what: {str(key): _rate(rate) for key, rate in found.by(what).items()}
            for what in ("kind", "format", "channel", "weekday", "hour")
        },
        "hours": [[weekday, hour, value] for (weekday, hour), value in found.hours.items()],
        "best_hours": [list(slot) for slot in found.best],
        "cohorts": {day.isoformat(): [_rate(rate) for rate in rates] for day, rates in found.cohorts.items()},
        "invitations": [
            {"name": name, "brought": each.brought, "stayed": each.stayed} for name, each in found.invited
        ],
        "leaders": [
            {"name": one.name, "messages": one.messages, "days": one.days, "answers": one.got}
            for one in found.leaders
        ],
        "marks": [{"day": day.isoformat(), "what": code, "which": told} for day, code, told in found.marks],
        "change": None if found.change is None else found.change.verdict,
    }


def _day(row: DayRow) -> dict[str, Any]:
    return {
        "day": row.day.isoformat(),
        "speakers": row.speakers,
        "messages": row.messages,
        "check_ins": row.check_ins,
        "members": row.members,
        "joins": row.joins,
        "leaves": row.leaves,
        "source": row.source or None,
    }


def _sums(found: Sums) -> dict[str, Any]:
    return {
        "members": found.growth.members,
        "counted_members": found.members,
        "joins": sum(found.growth.joins.values()),
        "leaves": sum(found.growth.leaves.values()),
        "net_growth": found.growth.net,
        "speakers": found.talk.whole if found.talk.days else None,
        "speakers_a_day": found.talk.a_day,
        "speakers_week": found.talk.week if found.talk.days else None,
        "speakers_month": found.talk.month if found.talk.days else None,
        "stickiness": found.sticky,
        "messages": found.messages,
        "messages_a_speaker": found.a_speaker,
        "top_tenth": found.top,
        "gini": found.uneven,
        "response": _rate(found.response),
        "posts": found.posts,
        "check_in": _rate(found.check_in),
        "routine": found.routine,
        "onboarding": _rate(found.onboarding),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"rate": rate.value, "hits": rate.hits, "cases": rate.cases, "enough": rate.enough}


def _middle(middle: Middle) -> dict[str, Any]:
    return {"seconds": middle.value, "cases": middle.cases, "enough": middle.enough}


def _health(each: GroupHealth) -> dict[str, Any]:
    return {
        "id": each.group_id,
        "group": each.group,
        "state": each.health.state,
        "because": list(each.health.because),
        "components": [
            {
                "what": one.code,
                "level": one.level,
                "value": one.value,
                "cases": one.cases,
                "next_step": one.step or None,
            }
            for one in each.health.components
        ],
    }


def _silent(found: QuietMembers, days: int) -> dict[str, Any]:
    return {
        "days": days,
        "known_from": found.since.isoformat() if found.since else None,
        "known_to": found.until.isoformat() if found.until else None,
        "left_out": found.left_out,
        "members": [
            {
                "id": one.member_id,
                "name": one.name,
                "joined": one.joined.isoformat() if one.joined else None,
                "last": one.last.isoformat() if one.last else None,
                "days": one.days,
            }
            for one in found.rows
        ],
    }


def _tell(found: Trend) -> None:
    now = found.now
    if not found.known:
        click.echo(f"No chat tells of {found.first} to {found.last}; import one, or note figures by hand.")
    lines = (
        ("Members", f"{now.growth.members} ({now.growth.net:+d})"),
        ("Speakers a day", _number(now.talk.a_day)),
        ("Speakers in the last week", str(now.talk.week) if now.talk.days else "-"),
        ("Response rate", _percent(now.response)),
        ("Check-in rate", _percent(now.check_in)),
        ("Written by the top tenth", "-" if now.top is None else f"{now.top:.0%}"),
    )
    write_columns(lines)


def _percent(rate: Rate) -> str:
    if rate.value is None:
        return "-"
    return f"{rate.value:.0%}" if rate.enough else f"{rate.hits} of {rate.cases}, too few to tell"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _since(day: date | None) -> str:
    return "never" if day is None else day.isoformat()
