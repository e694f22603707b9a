"""One group in sight: its figures, its needs, its ladder, how much of its positioning is said."""

from collections.abc import Iterator
from typing import Any

import click

from grouppilot.cli import words
from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, width, write_json
from grouppilot.domain.positioning import QUESTIONS
from grouppilot.usecases import group_overview, groups
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.group_overview import GroupOverview


@click.command()
@click.option("--group", "name", required=True, metavar="GROUP", help="By name or id.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def show(session: Session, name: str, as_json: bool) -> None:
    """Show one group whole: stage, seats, roles, newcomers, routine, needs, ladder, positioning."""
    with session.reading() as workspace:
        group_id = groups.find(workspace, name)
        found = group_overview.overview(workspace, group_id, counting_open=True)
    if as_json:
        write_json(_table(found))
        return
    lines = list(_lines(found))
    widest = max(width(label) for label, _text in lines)
    click.echo(one_line(found.card.row.name))
    for label, text in lines:
        click.echo(f"  {label}{' ' * (widest - width(label))}  {one_line(text)}")


def _table(found: GroupOverview) -> dict[str, Any]:
    card, row, form = found.card, found.card.row, found.card.row.form
    return {
        "id": row.id,
        "name": row.name,
        "platform": form.platform,
        "account": form.account,
        "kind": form.kind,
        "life": form.life,
        "stage": form.stage,
        "stage_since": _iso(found.since()),
        "start": _iso(form.start),
        "end": _iso(form.end),
        "day": row.day,
        "days": row.days,
        "language": form.language,
        "members": row.members,
        "seats": form.seats,
        "seats_level": row.level,
        "qr_until": _iso(form.qr_until),
        "roles": {role: role in row.roles for role in groups.COVERED},
        "onboarding": _onboarding(found),
        "sop_share": None if row.share is None else round(row.share, 4),
        "open": row.open,
        "last_activity": _iso(card.last),
        "needs": [_need(line) for line in card.needs],
        "ladder": _ladder(found),
        "moves": {
            "coming": found.moves.coming,
            "leaving": found.moves.leaving,
            "came": found.moves.came,
            "left": found.moves.left,
        },
        "stages": [{"stage": entry.stage, "day": _iso(entry.day)} for entry in found.stages],
        "brand": found.brand or None,
        "positioning": {
            "questions": len(QUESTIONS),
            "answered": found.completeness.answered,
            "suggested": found.completeness.suggested,
            "missing": list(found.completeness.gaps),
        },
    }


def _lines(found: GroupOverview) -> Iterator[tuple[str, str]]:
    row, form = found.card.row, found.card.row.form
    account = f", {form.account}" if form.account else ""
    yield "Platform", f"{words.name_of('platform', form.platform)}{account}"
    yield "Stage", f"{form.stage}{_life(found)}"
    yield "Seats", f"{row.members} of {form.seats or 'any number of'} seats"
    yield "Roles", ", ".join(f"{role} {'yes' if role in row.roles else 'no'}" for role in groups.COVERED)
    yield "Newcomers", _share(found.card.finished, "finished onboarding in time")
    yield "SOP", _share(row.share, "done in the last 7 days") + f", {row.open} open today"
    yield "Last activity", _iso(found.card.last) or "not known"
    if found.ladder is not None:
        yield "Ladder", f"{found.ladder.name}, rung {found.rung}"
    said = f"{found.completeness.answered} of {len(QUESTIONS)} questions answered"
    yield "Positioning", f"{said}, {found.completeness.suggested} more by its pack"
    for place, line in enumerate(found.card.needs):
        yield "" if place else "Needs you", words.agenda_line(line)


def _life(found: GroupOverview) -> str:
    row = found.card.row
    if row.day is None:
        return ""
    return f", day {row.day}" + (f" of {row.days}" if row.days is not None else "")


def _share(share: float | None, what: str) -> str:
    return "no data" if share is None else f"{share:.0%} {what}"


def _onboarding(found: GroupOverview) -> dict[str, Any] | None:
    finish = found.card.finish
    if finish is None:
        return None
    share = None if finish.share is None else round(finish.share, 4)
    return {"newcomers": finish.newcomers, "finished": finish.finished, "share": share}


def _need(line: AgendaLine) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "text": words.agenda_line(line),
        "count": line.count,
        "due": _iso(line.due),
        "late": line.late,
        "standing": line.standing,
    }


def _ladder(found: GroupOverview) -> dict[str, Any] | None:
    if found.ladder is None:
        return None
    rungs = {rung: [group.name for group in row] for rung, row in found.ladder.rungs.items()}
    return {"id": found.ladder.id, "name": found.ladder.name, "rung": found.rung, "rungs": rungs}


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()
