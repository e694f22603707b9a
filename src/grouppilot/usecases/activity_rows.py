"""Activities by number, and the groups they are for."""

from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.store import entry_queries, group_queries
from grouppilot.store.activities import Activity
from grouppilot.store.entries import Entry


def alive(session: Session, activity_id: int) -> Activity:
    """Return an activity.

    Raises:
        Refused: ``activity_unknown``.
    """
    row = session.get(Activity, activity_id)
    if row is None:
        raise Refused("activity_unknown")
    return row


def title_of(session: Session, activity_id: int) -> str:
    """Return what an activity is called.

    Raises:
        Refused: ``activity_unknown``.
    """
    return session.get_one(Entry, alive(session, activity_id).entry_id).title


def groups_of(session: Session, entry_id: int) -> list[tuple[int, str]]:
    """Return the groups of an entry that are not deleted, by number and name, in the owner's order."""
    named = {each.group_id for each in entry_queries.group_rows(session, entry_id)}
    return [(key, name) for key, name in group_queries.names(session).items() if key in named]
