"""What is still open of a file that was deleted, moved or replaced: told, and brought to safety."""

from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.store.backups import Backup
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.workspace import DATABASE, Workspace

CODES = ("file_gone", "file_replaced")
"""Refusals of writes after which there is something to rescue."""


def lost(ws: Workspace) -> str | None:
    """Return one of ``CODES``; None while the file is where it was opened."""
    return ws.lost()


def check(ws: Workspace) -> None:
    """Refuse where a write would be refused.

    Raises:
        Refused: One of ``CODES``, with ``path``.
    """
    code = lost(ws)
    if code is not None:
        raise Refused(code, path=str(ws.folder / DATABASE))


def rescue(ws: Workspace) -> Backup:
    """Keep what is still open among the workspace's backups; once, however often it is asked for.

    Raises:
        Refused: ``backup_failed``.
    """
    made = ws.rescue()
    ws.listeners.tell(Changes("backup", {"backup": frozenset({made.path.name})}))
    return made


def save(ws: Workspace, folder: Path) -> Backup:
    """Save a copy in a folder of the owner's choice.

    Raises:
        Refused: ``backup_failed``; nothing is left behind there.
    """
    return ws.save_copy(folder)
