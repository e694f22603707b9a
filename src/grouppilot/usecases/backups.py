"""Copies of the workspace: listed, made, made once a day, put back, and the move to another folder."""

import shutil
from datetime import UTC
from pathlib import Path

from sqlalchemy.orm import Session

from grouppilot.domain.refusals import Refused
from grouppilot.files import materials
from grouppilot.store import backups as copies
from grouppilot.store.backups import Backup, of_file
from grouppilot.store.base import has_rows
from grouppilot.store.lock import WorkspaceLock
from grouppilot.store.restore import replace_with
from grouppilot.store.sqlite import files_of
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.opening import Opened, open_to_write, restore_file
from grouppilot.usecases.workspace import DATABASE, Workspace

__all__ = [
    "Backup",
    "check_not_lost",
    "daily",
    "is_empty",
    "listed",
    "make",
    "move",
    "of_file",
    "put_back",
    "undo_of_restore",
]

_KEPT = (
    "chat_group",
    "person",
    "sop_item",
    "entry",
)  # the tables without which there is nothing in any other
MOVED = ".moved"  # end of the old file's name after a move, so that nobody opens it by mistake


def listed(folder: Path) -> list[Backup]:
    """Return the copies of a workspace folder, newest first."""
    return copies.listed(folder)


def make(ws: Workspace) -> Backup:
    """Make a verified copy because the owner asks for one.

    Raises:
        Refused: ``backup_failed``.
    """
    return _make(ws, "manual")


def daily(ws: Workspace) -> Backup | None:
    """Make the copy of this UTC day, unless there is one or the workspace holds nothing yet.

    An empty workspace is not copied, so that one made by accident never pushes good copies out.

    Raises:
        Refused: ``backup_failed``.
    """
    today = ws.now().astimezone(UTC).date()
    made = any(each.reason == "daily" and each.at.date() == today for each in listed(ws.folder))
    if made:
        return None
    with ws.read() as session:
        empty = is_empty(session)
    return None if empty else _make(ws, "daily")


def undo_of_restore(folder: Path) -> Backup | None:
    """Return the copy made just before the last restore, which takes that restore back."""
    return copies.newest(listed(folder), "restore")


def check_not_lost(folder: Path) -> None:
    """Refuse to begin anew where a workspace had been.

    Raises:
        Refused: ``workspace_missing``: the file is gone or empty, but there are copies of it.
    """
    path = folder / DATABASE
    if not (path.is_file() and path.stat().st_size) and listed(folder):
        raise Refused("workspace_missing", path=str(path))


def put_back(folder: Path, backup: Backup) -> None:
    """Put a copy in the place of a file that cannot be opened; that file stays beside it.

    Raises:
        Refused: ``workspace_in_use``, ``backup_damaged``, ``schema_newer``, ``restore_failed``.
    """
    lock = WorkspaceLock(folder)
    lock.take()
    try:
        restore_file(folder, backup)
    finally:
        lock.release()


def move(opened: Opened, target: Path) -> Opened:
    """Move an open workspace with its copies to another folder: copied, verified, only then let go.

    The old folder keeps its copies, and the old file under another name.

    Args:
        opened: The workspace; closed once the new one is in place.
        target: An empty folder, or one to be made.

    Returns:
        The workspace opened in the new folder.

    Raises:
        Refused: ``move_target_taken``, ``folder_not_writable``, ``backup_failed``, ``move_failed``; the
            workspace is where it was then.
    """
    source, now = opened.workspace.folder, opened.workspace.now
    _check_target(source, target)
    image = opened.workspace.back_up("move")
    opened.workspace.close()
    _copy_all(source, target, image)
    moved = open_to_write(target, now)
    for path in files_of(source / DATABASE):
        if path.exists():
            path.replace(path.with_name(path.name + MOVED))
    opened.lock.release()
    return moved


def is_empty(session: Session) -> bool:
    """Tell whether nothing was ever kept in a workspace; what was deleted counts."""
    return not any(has_rows(session, name) for name in _KEPT)


def _make(ws: Workspace, reason: str) -> Backup:
    made = ws.back_up(reason)
    ws.listeners.tell(Changes("backup", {"backup": frozenset({made.path.name})}))
    return made


def _check_target(source: Path, target: Path) -> None:
    source, place = source.resolve(), target.resolve()
    if place.is_relative_to(source) or (place.exists() and (not place.is_dir() or any(place.iterdir()))):
        raise Refused("move_target_taken", path=str(target))
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused("folder_not_writable", path=str(target)) from error


def _copy_all(source: Path, target: Path, image: Backup) -> None:
    try:
        for name in (copies.FOLDER, materials.FOLDER):
            if (source / name).exists():
                shutil.copytree(source / name, target / name, dirs_exist_ok=True)
        # Older copies come along as they are, even a damaged one; the newest is what must be right.
        copies.verify(listed(target)[0])
        replace_with(image, target / DATABASE)
    except (OSError, Refused) as error:
        for name in (copies.FOLDER, materials.FOLDER):
            shutil.rmtree(target / name, ignore_errors=True)
        reason = error.code if isinstance(error, Refused) else str(error)
        raise Refused("move_failed", reason=reason) from error
