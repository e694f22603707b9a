"""Who finished their onboarding within a week."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.diaries import Week
from grouppilot.domain.onboarding import Mark, Ritual
from grouppilot.store import review_queries
from grouppilot.usecases.newcomer_rows import Noted, going, marks_of, teams_of


def finished(session: Session, week: Week, today: date, ids: Sequence[int]) -> dict[int, int]:
    """Count, by group, the newcomers whose last required step was done in a week, staff left out.

    Args:
        session: To read in.
        week: The week.
        today: The owner's day.
        ids: The groups asked about; those without a ritual are not in the answer.
    """
    groups = {each.group_id: each for each in going(session, among=ids)}
    if not groups:
        return {}
    rows, marks = review_queries.onboarded(session, list(groups), week.first, week.last, today)
    noted: dict[int, dict[int, Noted]] = {}
    for member, step, state, day in marks:
        noted.setdefault(member, {})[step] = Noted(state, day)
    teams = teams_of(session, list(groups.values()))
    made: dict[int, int] = dict.fromkeys(groups, 0)
    for row in rows:
        each = groups[row.group_id]
        done = finished_on(each.rules, marks_of(each, row, noted.get(row.id, {}), teams.get(row.id)))
        made[row.group_id] += done is not None and week.first <= done <= week.last
    return made


def finished_on(ritual: Ritual, marks: Mapping[int, Mark]) -> date | None:
    """Return the day of the last required step, if all were done or skipped; None if that day is unknown."""
    found = [marks.get(step.id) for step in ritual.required]
    days = [mark.day for mark in found if mark is not None and mark.day is not None]
    return max(days) if days and all(mark is not None for mark in found) else None
