"""Who finished their onboarding within a week."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.diaries import Week
from grouppilot.domain.onboarding import Mark, Ritual
from grouppilot.store import onboarding_queries as queries
from grouppilot.usecases.newcomer_rows import going, marks_of, notes, teams_of


def finished(session: Session, week: Week, today: date, ids: Sequence[int]) -> dict[int, int]:
    """Count, by group, the newcomers whose last required step was done in a week, staff left out.

    Args:
        session: To read in.
        week: The week.
        today: The owner's day.
        ids: The groups asked about; those without a ritual are not in the answer.
    """
    groups = going(session, among=ids)
    if not groups:
        return {}
    since = week.first - timedelta(days=max(each.since for each in groups))
    keys = [each.group_id for each in groups]
    rows = queries.joined_since(session, keys, since, today, past=True)
    noted, teams = notes(session, keys, since), teams_of(session, groups)
    made: dict[int, int] = dict.fromkeys(keys, 0)
    by_key = {each.group_id: each for each in groups}
    for row in rows:
        each = by_key[row.group_id]
        marks = marks_of(each, row, noted.get(row.id, {}), teams.get(row.id))
        day = finished_on(each.rules, marks)
        made[row.group_id] += day is not None and week.first <= day <= week.last
    return made


def finished_on(ritual: Ritual, marks: Mapping[int, Mark]) -> date | None:
    """Return the day of the last required step, if all were done or skipped; None if that day is unknown."""
    found = [marks.get(step.id) for step in ritual.required]
    days = [mark.day for mark in found if mark is not None and mark.day is not None]
    return max(days) if days and all(mark is not None for mark in found) else None
