"""Puts a backup in the place of the workspace file, without ever being left with neither."""

import os
import shutil
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
    verify(backup)
    check_known(backup.revision)
    fresh = database.with_name(database.name + ".restoring")
    moved: list[tuple[Path, Path]] = []
    try:
        shutil.copyfile(backup.path, fresh)
        _sync_whole(fresh, backup.size)
        for path in files_of(database):
            aside = path.with_name(path.name.replace(database.name, database.name + ".before-restore", 1))
            aside.unlink(missing_ok=True)
            if path.exists():
                path.replace(aside)
                moved.append((path, aside))
        fresh.replace(database)
    except OSError as error:
        for path, aside in reversed(moved):
            aside.replace(path)
        fresh.unlink(missing_ok=True)
        raise Refused("restore_failed", reason=str(error)) from error


def _sync_whole(path: Path, size: int) -> None:
    with path.open("rb+") as file:
        if file.seek(0, os.SEEK_END) != size:
            raise OSError("short copy")
        os.fsync(file.fileno())
