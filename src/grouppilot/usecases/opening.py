"""Opens a workspace folder: lock first, then the file, its schema, and only then the owner."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.store import backups, migrate
from grouppilot.store.lock import WorkspaceLock
from grouppilot.store.migrations import HEAD
from grouppilot.store.restore import prepare, put_back, replace_with, swap, take_back
from grouppilot.store.sqlite import open_engine
from grouppilot.usecases.seeding import seed
from grouppilot.usecases.settling import Settler
from grouppilot.usecases.unfinished import mend
from grouppilot.usecases.workspace import DATABASE, Workspace

log = logging.getLogger(__name__)
Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Opened:
    """A workspace with the lock that lets it write; close both with ``close``."""

    workspace: Workspace
    lock: WorkspaceLock

    def close(self) -> None:
        """Close the file, then let another program have it."""
        self.workspace.close()
        self.lock.release()


def open_to_write(folder: Path, now: Clock) -> Opened:
    """Open a workspace to read and write, making or upgrading its file where needed.

    Args:
        folder: Of the workspace; made when missing.
        now: The clock: an aware moment at each call.

    Raises:
        Refused: ``workspace_in_use``, ``workspace_elsewhere``, ``not_a_folder``, ``folder_not_writable``,
            ``workspace_not_readable``, ``not_a_workspace``, ``schema_newer``, ``workspace_missing`` (there
            are copies of a file that is gone or empty), ``backup_failed`` (before an upgrade), ``disk_full``
            or ``disk_failed``; the file is untouched then.
    """
    _make_folder(folder)
    lock = WorkspaceLock(folder)
    lock.take()
    try:
        _make_current(folder, now)
        workspace = _start(folder, now)
    except BaseException:
        lock.release()
        raise
    return Opened(workspace, lock)


def open_to_read(folder: Path, now: Clock) -> Workspace:
    """Open a workspace to look at, without a lock; a missing or empty folder becomes a workspace.

    What a crash cut off half-way is brought to an end first, if that can be done.

    Raises:
        Refused: As ``open_to_write``; ``workspace_in_use`` only where the file needs an upgrade first.
    """
    if not _is_current(folder):
        open_to_write(folder, now).close()
    workspace = Workspace(folder, now, writable=False)
    if workspace.cut_off():
        workspace.close()
        with suppress(
            Refused
        ):  # who has it open is at work on it; what is half-way is hidden for the most part
            open_to_write(folder, now).close()
        workspace = Workspace(folder, now, writable=False)
    return workspace


def restore(opened: Opened, backup: backups.Backup) -> Opened:
    """Replace the workspace's file by a backup; the file as it was becomes a backup itself.

    Returns:
        The workspace opened anew; the one given is closed.

    Raises:
        Refused: ``backup_damaged``, ``schema_newer``, ``backup_failed``, ``restore_failed`` (no room for
            another copy); the workspace is open as before then. Whatever goes wrong later, the file is as
            before, but the workspace closed.
    """
    folder, now = opened.workspace.folder, opened.workspace.now
    prepare(backup, folder / DATABASE)
    try:
        opened.workspace.back_up("restore")
    except Refused:
        put_back(folder / DATABASE)
        raise
    opened.workspace.close()
    swap(folder / DATABASE)
    try:
        _make_current(folder, now)
        workspace = _start(folder, now)
        workspace.forget_steps()
    except BaseException:
        take_back(folder / DATABASE)
        raise
    return Opened(workspace, opened.lock)


def bring_back(opened: Opened) -> Opened:
    """Put the file of an open workspace back where it was deleted or moved away, with its steps of undo.

    Returns:
        The workspace opened anew; the one given is closed.

    Raises:
        Refused: ``file_replaced`` (it is not put over another file), ``workspace_in_use`` (another program
            made a new one), ``backup_failed``, ``restore_failed``; the workspace is open as before then.
    """
    workspace, folder = opened.workspace, opened.workspace.folder
    if workspace.lost() == "file_replaced":
        raise Refused("file_replaced", path=str(folder / DATABASE))
    if workspace.lost() is None:
        return opened
    copy = workspace.rescue()
    opened.lock.renew()
    prepare(copy, folder / DATABASE)
    workspace.close()
    swap(folder / DATABASE)
    return Opened(_start(folder, workspace.now), opened.lock)


def restore_file(folder: Path, backup: backups.Backup) -> None:
    """Put a backup in the place of a file that is closed, or that cannot be opened any more."""
    replace_with(backup, folder / DATABASE)


def _start(folder: Path, now: Clock) -> Workspace:
    workspace = Workspace(folder, now, writable=True)
    try:
        workspace.start_writing()
        seed(workspace)
        mend(workspace)
    except BaseException:
        workspace.close()
        raise
    settler = Settler()
    workspace.before_write = settler
    workspace.listeners.subscribe(settler.on_change)
    return workspace


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if folder.exists() and not folder.is_dir():
            raise Refused("not_a_folder", path=str(folder)) from error
        raise Refused("folder_not_writable", path=str(folder)) from error


def _is_current(folder: Path) -> bool:
    return (folder / DATABASE).is_file() and _known_revision(folder / DATABASE) == HEAD


def _known_revision(path: Path) -> str | None:
    """Look at a file without changing a byte of it: it may be another program's, or a newer one's."""
    engine = open_engine(path, writable=False)
    try:
        revision = migrate.revision_of(engine)
    finally:
        engine.dispose()
    migrate.check_known(revision)
    return revision


def _make_current(folder: Path, now: Clock) -> None:
    path = folder / DATABASE
    put_back(path)
    lost = not path.exists() or (path.is_file() and path.stat().st_size == 0)
    if lost and backups.listed(folder):
        raise Refused("workspace_missing", path=str(path))
    revision = _known_revision(path) if path.exists() else None
    if revision == HEAD:
        return
    engine = open_engine(path)
    try:
        if revision is not None:
            backups.make(engine, folder, reason="migration", at=now(), revision=revision)
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    with suppress(OSError):
        path.chmod(0o600)
