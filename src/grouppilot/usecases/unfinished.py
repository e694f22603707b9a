"""Work of many transactions that was cut off half-way leaves nothing: it is taken back."""

from grouppilot.store import undo_joining
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 300


def take_back_all(ws: Workspace) -> int:
    """Take back what a crash, a power cut or a full disk cut off; called when a workspace is opened.

    Returns:
        How many actions were taken back.
    """
    with ws.read() as session:
        found = undo_joining.unfinished(session)
    for action in found:
        take_back(ws, action)
    return len(found)


def take_back(ws: Workspace, action: int, *tables: str) -> None:
    """Take back one action in small transactions, letting the window go first.

    Args:
        ws: The workspace.
        action: Number of the action.
        *tables: What the notice at the end names as changed; without any there is none.
    """
    more = True
    while more:
        with ws.keep("roster.cancel", background=True) as session:
            more = undo_joining.take_back(session, action, AT_ONCE)
    if tables:
        ws.listeners.tell(Changes("roster.cancel", {table: frozenset() for table in tables}))
