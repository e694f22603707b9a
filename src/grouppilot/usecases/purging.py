"""Deleted groups leave the file once no undo can bring them back."""

from grouppilot.store import purging, undo_references
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 50  # rows removed in one transaction, each with all that hangs on it


def purge(ws: Workspace) -> int:
    """Remove the deleted groups that no step refers to any more, with all that was only of them.

    Settled days go on to count for heat map and streak; what they say of such a group is emptied.

    Returns:
        How many groups went.
    """
    with ws.read(hidden=True) as session:
        groups = purging.deleted_groups(session)
    return sum(_purge(ws, group_id) for group_id in groups)


def _purge(ws: Workspace, group_id: int) -> bool:
    """Remove a group, unless a step refers to it; one that is done meanwhile puts it off to the next time."""
    with ws.read(hidden=True) as session:
        connection = session.connection()
        seen = undo_references.stamp(connection)
        if undo_references.refers_to(connection, purging.hanging_on(session, group_id)):
            return False
    more = True
    while more:
        with ws.keep("purge", background=True) as session:
            if undo_references.stamp(session.connection()) != seen:
                return False
            more = purging.purge_piece(session, group_id, AT_ONCE)
    return True
