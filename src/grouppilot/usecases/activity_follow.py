"""How the stages of an activity go along with its entry.

An activity takes place once, so neither it nor a stage of it recurs. Its stages move with it, follow its
groups, and go when it goes, but for what was posted.
"""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from grouppilot.domain.entries import in_range
from grouppilot.domain.refusals import Refused
from grouppilot.store import activity_queries as queries
from grouppilot.store import entry_queries
from grouppilot.store.entries import Entry
from grouppilot.usecases.calendar_forms import set_groups


def recurs_not(session: Session, row: Entry, rule: str) -> None:
    """Refuse to let an activity, or a stage of one, recur.

    Raises:
        Refused: ``activity_recurs``.
    """
    if rule and queries.above(session, row.id) is not None:
        raise Refused("activity_recurs")


def follow(
    session: Session,
    row: Entry,
    before: date | None,
    groups: tuple[tuple[int, ...], tuple[int, ...]],
    apart: Collection[int] = (),
) -> None:
    """Let the stages of an activity, and its last day to sign up, follow what became of its entry.

    Args:
        session: Of a write.
        row: The entry, as it is now.
        before: The day on which it stood.
        groups: Its groups as they were, and as they are.
        apart: Entries that are moved by themselves, so that they are not moved twice.
    """
    activity = queries.of_entry(session, row.id)
    if activity is None:
        return
    if row.day != before and activity.deadline is not None and before is not None and row.day is not None:
        activity.deadline = in_range(activity.deadline, (row.day - before).days)
    for _stage, each in queries.stages(session, activity.id):
        if _is_posted(session, each):
            continue
        if row.day != before and each.id not in apart:
            _move(each, before, row.day)
        if groups[0] != groups[1] and _groups(session, each) == set(groups[0]):
            set_groups(session, each.id, groups[1])


def along(session: Session, row: Entry) -> list[Entry]:
    """Return the stages that go where an entry goes: those of its activity that were not posted."""
    activity = queries.of_entry(session, row.id)
    if activity is None:
        return []
    return [each for _stage, each in queries.stages(session, activity.id) if not _is_posted(session, each)]


def take_along(session: Session, row: Entry) -> None:
    """Delete an entry; of an activity the stages that were not posted go with it."""
    activity = queries.of_entry(session, row.id)
    if activity is not None:
        for _stage, each in queries.stages(session, activity.id):
            if not _is_posted(session, each):
                session.delete(each)
        session.flush()
    if row in session:  # a stage may be gone with its activity
        session.delete(row)


def _move(row: Entry, before: date | None, day: date | None) -> None:
    """Move a stage along; what has no day any more has none to come back to."""
    if day is None:
        row.day = None
    elif before is not None and row.day is not None:
        row.day = in_range(row.day, (day - before).days)


def _is_posted(session: Session, row: Entry) -> bool:
    return any(each.state == "published" for each in entry_queries.publications(session, row.id))


def _groups(session: Session, row: Entry) -> set[int]:
    return {each.group_id for each in entry_queries.group_rows(session, row.id)}
