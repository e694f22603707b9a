"""Puts a backup in the place of the workspace file, without ever being left with neither."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from grouppilot.domain.refusals import Refused
from grouppilot.store.backups import Backup, verify
from grouppilot.store.migrate import check_known
from grouppilot.store.sqlite import files_of


def replace_with(backup: Backup, database: Path) -> None:
    """Replace a closed database by a verified copy of a backup.

    The old file, its -wal and its -shm move together to ``*.before-restore`` and stay there until
    the next restore, so that even a damaged file is not lost.

    Args:
        backup: The copy to restore; itself untouched.
        database: The workspace file; no connection may be open.

    Raises:
        Refused: ``backup_damaged``, ``schema_newer`` or ``restore_failed``; the old file is in place then.
    """
    prepare(backup, database)
    swap(database)


def prepare(backup: Backup, database: Path) -> None:
    """Copy a verified backup beside a database, which may still be open, ready for ``swap``.

    Raises:
        Refused: As ``replace_with``.
    """
    verify(backup)
    check_known(backup.revision)
    fresh = _fresh(database)
    try:
        shutil.copyfile(backup.path, fresh)
        _sync_whole(fresh, backup.size)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise Refused("restore_failed", reason=str(error)) from error


def swap(database: Path) -> None:
    """Put what ``prepare`` made in the place of a closed database.

    Raises:
        Refused: ``restore_failed``; the old file is in place then.
    """
    try:
        # First all old ones: what lies aside from here on belongs together.
        for path in files_of(database):
            _aside(database, path).unlink(missing_ok=True)
        for path in files_of(database):
            if path.exists():
                path.replace(_aside(database, path))
        _fresh(database).replace(database)
    except OSError as error:
        put_back(database)
        raise Refused("restore_failed", reason=str(error)) from error
    with suppress(OSError):
        _sync_folder(database.parent)


def put_back(database: Path) -> None:
    """End what a power cut left half-way in ``swap``: the old files come back. Else does nothing."""
    with suppress(OSError):
        if _fresh(database).exists() and not database.exists():
            _bring_back(database)
        _fresh(database).unlink(missing_ok=True)


def take_back(database: Path) -> None:
    """Undo a ``swap`` whose file turned out to be of no use: the old files come back in its place."""
    if _aside(database, database).exists():
        for path in files_of(database):
            path.unlink(missing_ok=True)
        _bring_back(database)


def _bring_back(database: Path) -> None:
    for path in files_of(database):
        if _aside(database, path).exists() and not path.exists():
            _aside(database, path).replace(path)


def _fresh(database: Path) -> Path:
    return database.with_name(database.name + ".restoring")


def _aside(database: Path, path: Path) -> Path:
    return path.with_name(path.name.replace(database.name, database.name + ".before-restore", 1))


def _sync_whole(path: Path, size: int) -> None:
    with path.open("rb+") as file:
        if file.seek(0, os.SEEK_END) != size:
            raise OSError("short copy")
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no directory handles to flush
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
