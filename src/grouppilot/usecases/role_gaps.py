"""What the roles of groups leave open, over all groups in one query."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.coverage import Gap, Shifts, gaps, shifts_from
from grouppilot.store import role_queries as queries


def of_groups(session: Session, today: date, group_id: int | None = None) -> dict[int, tuple[Gap, ...]]:
    """Return the gaps of every group that runs, or of one; a group without gaps has an empty tuple.

    Args:
        session: To read in.
        today: The owner's day, on which roles are carried.
        group_id: Only this group.
    """
    wanted = [group_id] if group_id is not None else queries.living_groups(session)
    carried = _carried(session, today, group_id)
    return {group: gaps(carried.get(group, {})) for group in wanted}


def _carried(session: Session, today: date, group_id: int | None) -> Mapping[int, dict[str, list[Shifts]]]:
    found: dict[int, dict[str, list[Shifts]]] = {}
    for group, role, shifts in queries.carried(session, today, group_id):
        found.setdefault(group, {}).setdefault(role, []).append(shifts_from(shifts))
    return found
