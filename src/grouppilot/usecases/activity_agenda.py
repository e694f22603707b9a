"""What needs the owner of activities: prizes that were not handed over, sign-ups that end."""

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy.orm import Session

from grouppilot.domain.activities import HANDED_DAYS
from grouppilot.store import activity_queries as queries
from grouppilot.store.entries import Entry
from grouppilot.usecases.activity_rows import groups_of
from grouppilot.usecases.agenda_line import AgendaLine
from grouppilot.usecases.calendar_series import key_of


def agenda_lines(session: Session, today: date, group_id: int | None = None) -> Iterable[AgendaLine]:
    """Yield a line for each activity with prizes to hand over, and each whose sign-up ends today."""
    for row in queries.not_handed(session, today - timedelta(days=HANDED_DAYS)):
        found = _entry(session, row.entry_id, group_id)
        if found is not None:
            entry, group = found
            yield AgendaLine(
                "prize_open",
                f"prize_open.{entry.id}",
                group_id=group[0],
                count=row.count,
                facts={"title": row.title, "group": group[1]},
                due=row.day + timedelta(days=HANDED_DAYS),
                late=row.day + timedelta(days=HANDED_DAYS) < today,
                verb="calendar",
                target={"entry": key_of(entry), "activity": "prizes"},
            )
    for row in queries.closing(session, today, today):
        found = _entry(session, row.entry_id, group_id)
        if found is not None:
            entry, group = found
            yield AgendaLine(
                "sign_up_ends",
                f"sign_up_ends.{entry.id}",
                group_id=group[0],
                facts={"title": row.title, "group": group[1]},
                due=row.deadline,
                verb="calendar",
                target={"entry": key_of(entry), "activity": "sign_ups"},
            )


def _entry(
    session: Session, entry_id: int, group_id: int | None
) -> tuple[Entry, tuple[int | None, str]] | None:
    """Return an entry and the group its line belongs to; None where it is of another or of none alive."""
    entry, groups = session.get_one(Entry, entry_id), groups_of(session, entry_id)
    if group_id is not None:
        name = dict(groups).get(group_id)
        return None if name is None else (entry, (group_id, name))
    if len(groups) == 1:
        return entry, groups[0]
    return entry, (None, "")
