"""Work of many transactions that was cut off half-way: what was written is taken back, an undo goes on."""

from grouppilot.store import chat_leftovers, long_actions
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 300


def mend(ws: Workspace) -> None:
    """Bring to an end what a crash, a power cut or a full disk cut off; called when a workspace is opened."""
    with ws.read() as session:
        found = long_actions.unfinished(session)
        chats = chat_leftovers.any_writing(session)
    for action in found:
        take_back(ws, action)
    if chats:
        from grouppilot.usecases import chat_purge  # most starts need none of it

        chat_purge.purge(ws, writing=True)
    ws.go_on()


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
            more = long_actions.take_back(session, action, AT_ONCE)
    if tables:
        ws.listeners.tell(Changes("roster.cancel", {table: frozenset() for table in tables}))
