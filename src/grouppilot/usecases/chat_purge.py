"""What was withdrawn of chats leaves the file once no undo can bring it back, and so what a crash cut off."""

from grouppilot.store import chat_writing
from grouppilot.usecases.workspace import Workspace

PURGED = 4000  # rows removed in one transaction


def purge(ws: Workspace, *, writing: bool = False) -> int:
    """Remove the imports that were withdrawn and that no step would bring back; returns how many.

    Args:
        ws: The workspace.
        writing: Those that a crash cut off, too; as a workspace is opened.
    """
    with ws.read(hidden=True) as session:
        found = chat_writing.given_up(session, writing=writing)
    for import_id in found:
        remove(ws, import_id)
    return len(found)


def remove(ws: Workspace, import_id: int) -> None:
    """Remove an import that does not count, in small transactions that let the window go first."""
    more = True
    while more:
        with ws.keep("chat.purge", background=True) as session:
            more = chat_writing.purge_piece(session, import_id, PURGED)
