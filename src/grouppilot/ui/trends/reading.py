"""What the page of trends reads beside the window."""

from dataclasses import dataclass
from datetime import date

from grouppilot.domain.health import Health
from grouppilot.domain.refusals import Refused
from grouppilot.usecases import groups, health, person_runs, quiet_members, trends
from grouppilot.usecases.quiet_members import QuietMembers
from grouppilot.usecases.trend_views import Trend
from grouppilot.usecases.workspace import Workspace

RECENT = 30
"""Days for which nobody is written to again."""


@dataclass(frozen=True)
class Seen:
    """What was read.

    Attributes:
        group_id: The group in scope; None for all.
        name: What it is called; empty for all.
        trend: Its trends.
        health: How it is; None for all groups, and for one that is neither recruiting nor running.
        quiet: Who is silent in it; None for all groups.
        asked: Members of its private runs of the last weeks.
    """

    group_id: int | None
    name: str
    trend: Trend
    health: Health | None
    quiet: QuietMembers | None
    asked: frozenset[int] = frozenset()


def read(ws: Workspace, group_id: int | None, first: date, last: date) -> Seen | None:
    """Return what the page shows; None where the group is gone meanwhile."""
    try:
        trend = trends.look(ws, group_id, first, last)
        if group_id is None:
            return Seen(None, "", trend, None, None)
        name = groups.form_of(ws, group_id).name
        how, quiet = health.of_group(ws, group_id), quiet_members.quiet_members(ws, group_id)
        return Seen(group_id, name, trend, how, quiet, _asked(ws, group_id, trend.today))
    except Refused:
        return None


def _asked(ws: Workspace, group_id: int, today: date) -> frozenset[int]:
    runs = [row for row in person_runs.listed(ws, group_id) if (today - row.created).days < RECENT]
    return frozenset(line.member_id for row in runs for line in person_runs.view(ws, row.id).lines)
