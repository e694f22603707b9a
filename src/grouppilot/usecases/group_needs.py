"""What every group needs of its owner: seats, the entry and its code, rules, roles, its positioning, its end.

Read for all groups at once, in one query each.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from grouppilot.domain.coverage import Gap
from grouppilot.domain.platforms import limits_of
from grouppilot.domain.positioning import completeness
from grouppilot.domain.seats import CODE_AHEAD, code_level, code_state, seats_level
from grouppilot.domain.tier_steps import due_review
from grouppilot.files.positionings import suggested
from grouppilot.store import checklist_queries, group_queries
from grouppilot.store import positioning_queries as queries
from grouppilot.usecases import groups, role_gaps, settings
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.workspace import Workspace

OPENS_SOON = timedelta(days=7)
"""A group that opens within these days needs its code."""


@dataclass(frozen=True)
class _Known:
    """What is known of all groups, by group."""

    today: date
    members: Mapping[int, int]
    gaps: Mapping[int, tuple[Gap, ...]]
    ruled: frozenset[int]
    answers: Mapping[int, Mapping[str, Any]]
    packs: Mapping[int, str]
    unheld: frozenset[int]


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Tell what groups need, group by group; archived ones need nothing."""
    known = _Known(
        today=today,
        members=checklist_queries.active_members(session, None if group_id is None else (group_id,)),
        gaps=role_gaps.of_groups(session, today, group_id),
        ruled=group_queries.ruled(session, today),
        answers=queries.all_answers(session, group_id),
        packs=queries.packs(session, group_id),
        unheld=queries.without_outcome(session, group_id),
    )
    for row in group_queries.living(session, group_id):
        for line in _lines(row, known):
            yield replace(line, facts={**line.facts, "group": row.name})


def renew_code(ws: Workspace, group_id: int, *, by: object = None) -> date:
    """Note that the code of a group was renewed today; returns its last day."""
    form = groups.form_of(ws, group_id)
    until = settings.today(ws) + timedelta(days=limits_of(form.platform).qr_days or 7)
    groups.edit(ws, group_id, by=by, qr_until=until)
    return until


def renew(ws: Workspace, line: AgendaLine, by: object) -> None:
    """Tick a renewal of the agenda off."""
    if line.group_id is not None:
        renew_code(ws, line.group_id, by=by)


def _lines(row: Any, known: _Known) -> Iterator[AgendaLine]:
    if row.stage in ("recruiting", "running") and row.end is not None and row.end < known.today:
        days = (known.today - row.end).days
        yield AgendaLine("ended", **_standing("ended", row, "overview", days, days=days))
    else:  # nobody joins a group that is over
        yield from _code_lines(row, known)
    yield from _seat_lines(row, known)
    yield from _threshold_lines(row, known)
    if due_review(row.tier_review, known.today):
        yield AgendaLine("tier_review", **_dated("tier_review", row, row.tier_review, known.today, "roles"))
    if row.stage != "closing":
        yield from _setup_lines(row, known)
    if row.id in known.unheld and row.end is not None and row.end < known.today:
        yield AgendaLine("estimate_open", **_standing("estimate_open", row, "positioning", part="estimate"))


def _code_lines(row: Any, known: _Known) -> Iterator[AgendaLine]:
    state = code_state(row.qr_until, known.today)
    if state in ("due", "over") and row.stage in ("recruiting", "running"):
        due, tab = row.qr_until, "overview"
        yield AgendaLine("qr_renew", **_dated("qr_renew", row, due, known.today, tab), facts={"until": due})
    soon = row.stage == "preparing" and row.start is not None and row.start <= known.today + OPENS_SOON
    if state == "none" and limits_of(row.platform).qr_days and (row.stage == "recruiting" or soon):
        yield AgendaLine("qr_missing", **_standing("qr_missing", row, "overview"))


def _seat_lines(row: Any, known: _Known) -> Iterator[AgendaLine]:
    members = known.members.get(row.id, 0)
    match seats_level(members, row.seats, row.seat_warning):
        case "full":
            yield AgendaLine(
                "seats_full", **_standing("seats_full", row, "overview", members=members, seats=row.seats)
            )
        case "near":
            yield AgendaLine(
                "seats_near", **_standing("seats_near", row, "overview", members=members, seats=row.seats)
            )
    if row.stage != "recruiting" and row.qr_until is None:
        return
    cap = row.qr_cap or limits_of(row.platform).qr_cap
    match code_level(members, cap):
        case "full":
            yield AgendaLine("qr_full", **_standing("qr_full", row, "overview", members=members, cap=cap))
        case "near":
            yield AgendaLine("qr_near", **_standing("qr_near", row, "overview", members=members, cap=cap))


def _threshold_lines(row: Any, known: _Known) -> Iterator[AgendaLine]:
    """Tell that the quota is reached, and that the entry closes, as the positioning says."""
    if row.stage not in ("recruiting", "running"):
        return
    answers, members = known.answers.get(row.id, {}), known.members.get(row.id, 0)
    quota, closing = answers.get("quota"), answers.get("closing")
    if quota and members >= quota and (row.seats is None or quota < row.seats):
        facts = {"members": members, "quota": quota}
        yield AgendaLine(
            "quota_full", **_standing("quota_full", row, "positioning", part="threshold", **facts)
        )
    day = date.fromisoformat(closing) if closing else None
    if row.stage == "recruiting" and day is not None and known.today >= day - CODE_AHEAD:
        facts = {"until": day}
        yield AgendaLine(
            "entry_closes", **_dated("entry_closes", row, day, known.today, "overview"), facts=facts
        )


def _setup_lines(row: Any, known: _Known) -> Iterator[AgendaLine]:
    if row.id not in known.ruled:
        yield AgendaLine("rules_missing", **_standing("rules_missing", row, "rules"))
    uncovered = known.gaps.get(row.id, ())
    if missing := [gap.role for gap in uncovered if not gap.slot]:
        yield AgendaLine(
            "roles_missing", **_standing("roles_missing", row, "roles", len(missing), roles=missing)
        )
    if hours := [gap for gap in uncovered if gap.slot]:
        roles = list(dict.fromkeys(gap.role for gap in hours))
        yield AgendaLine(
            "role_hours", **_standing("role_hours", row, "roles", len(hours), gaps=hours, roles=roles)
        )
    words = suggested(known.packs.get(row.id, ""), row.language)
    gaps = completeness(known.answers.get(row.id, {}), words, known.today).gaps
    if gaps:
        yield AgendaLine(
            "positioning", **_standing("positioning", row, "positioning", len(gaps), gaps=list(gaps))
        )


def _dated(kind: str, row: Any, due: date, today: date, tab: str) -> dict[str, Any]:
    """Return the rest of a line about a day, but for its facts."""
    part = {"part": "tiers"} if tab == "roles" else {}
    return {
        "key": f"{kind}.{row.id}",
        "group_id": row.id,
        "due": due,
        "late": due < today,
        "target": {"group": row.id, "tab": tab, **part},
    }


def _standing(kind: str, row: Any, tab: str, count: int = 1, **facts: Any) -> dict[str, Any]:
    """Return the rest of a line about a gap; ``part`` is what the tab opens."""
    part = {"part": facts.pop("part")} if "part" in facts else {}
    target = {"group": row.id, "tab": tab, **part}
    return {
        "key": f"{kind}.{row.id}",
        "group_id": row.id,
        "count": count,
        "facts": facts,
        "standing": True,
        "target": target,
    }
