"""Verified copies of the workspace file, under names that say when, why, which schema and what hash."""

import hashlib
import os
import re
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from grouppilot.domain.refusals import Refused
from grouppilot.store.sqlite import files_of, open_engine

FOLDER = "backups"
KEPT = 14
KEPT_ALWAYS = 3
CAP = 2 * 1024**3
Source = Engine | Connection
_NAME = re.compile(r"(\d{8}T\d{6}Z)_([a-z-]+)_(\w+)_([0-9a-f]{16})(?:-\d+)?\.db")


@dataclass(frozen=True)
class Backup:
    """One copy on disk: its file, the moment (UTC) and reason it was made for, its schema, hash and size."""

    path: Path
    at: datetime
    reason: str
    revision: str
    digest: str
    size: int


def make(source: Source, folder: Path, *, reason: str, at: datetime, revision: str) -> Backup:
    """Copy the database while it is open, into the ``backups`` of its workspace folder; see ``copy_to``."""
    return copy_to(source, folder / FOLDER, reason=reason, at=at, revision=revision)


def copy_to(source: Source, target: Path, *, reason: str, at: datetime, revision: str) -> Backup:
    """Copy the database while it is open, check the copy, and give it its name.

    Args:
        source: Of the workspace file; a connection of it must not be within a transaction.
        target: The folder for the copy; made when missing.
        reason: ``daily``, ``manual``, ``migration``, ``restore``, ``move`` or ``rescue``.
        at: Now.
        revision: Schema revision of the file.

    Raises:
        Refused: ``backup_failed`` with the reason; nothing is left behind then.
    """
    part = target / f".{os.getpid()}-{uuid4().hex}.part"
    try:
        target.mkdir(parents=True, exist_ok=True)
        _sweep(target)
        _copy(source, part)
        _check(part)
        _sync(part)
        backup = _named(part, at, reason, revision)
        part.replace(backup.path)
        _sync(target)
    except (OSError, DatabaseError, _driver_error()) as error:
        raise Refused("backup_failed", reason=str(error)) from error
    finally:
        _remove(part)
    return backup


def listed(folder: Path) -> list[Backup]:
    """Return the copies in a workspace folder, newest first. Empty files do not count as copies."""
    found = [of_file(path) for path in (folder / FOLDER).glob("*.db")]
    return sorted(
        (b for b in found if b is not None and b.size), key=lambda b: (b.at, b.path.name), reverse=True
    )


def verify(backup: Backup) -> None:
    """Check a copy against the hash in its name, and as a database.

    Raises:
        Refused: ``backup_damaged``.
    """
    try:
        if _digest(backup.path) != backup.digest:
            raise Refused("backup_damaged", path=str(backup.path))
        _check(backup.path)
    except (OSError, DatabaseError) as error:
        raise Refused("backup_damaged", path=str(backup.path)) from error


def prune(folder: Path, *, kept: int = KEPT, cap: int = CAP, spare: Backup | None = None) -> list[Path]:
    """Delete the oldest copies beyond a number and a total size; the newest three always stay.

    Args:
        folder: The workspace folder.
        kept: Number of copies to keep at most.
        cap: Bytes that all copies may take together.
        spare: One just made: it stays, even when a clock that once ran ahead dated others later.

    Returns:
        What was deleted.
    """
    total, gone = 0, []
    for place, backup in enumerate(listed(folder)):
        total += backup.size
        if place < KEPT_ALWAYS or backup == spare or (place < kept and total <= cap):
            continue
        with suppress(OSError):  # held open by another program: it goes next time
            backup.path.unlink()
            gone.append(backup.path)
    return gone


def newest(backups: Sequence[Backup], reason: str | None = None) -> Backup | None:
    """Return the newest copy, or the newest one made for a reason."""
    return next((b for b in backups if reason in (None, b.reason)), None)


def _copy(source: Source, path: Path) -> None:
    target = open_engine(path)
    try:
        with _connected(source) as original, target.connect() as copy:
            _driver(original).backup(_driver(copy))
            copy.rollback()
            # A copy is one file: no -wal beside it that could be left behind.
            _driver(copy).execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        target.dispose()


def _connected(source: Source) -> AbstractContextManager[Connection]:
    return source.connect() if isinstance(source, Engine) else nullcontext(source)


def _driver(connection: Any) -> Any:
    return connection.connection.driver_connection


def _driver_error() -> type[Exception]:
    from sqlcipher3 import dbapi2

    error: type[Exception] = dbapi2.Error  # of backup(), which SQLAlchemy does not wrap
    return error


def _remove(part: Path) -> None:
    for path in (*files_of(part), part.with_name(part.name + "-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what processes that died left half-made."""
    own = f".{os.getpid()}-"
    for part in folder.glob(".*.part"):
        if not part.name.startswith(own):
            _remove(part)


def _check(path: Path) -> None:
    if path.stat().st_size == 0:
        raise OSError("empty file")
    engine = open_engine(path, writable=False)
    try:
        with engine.connect() as connection:
            answer = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    finally:
        engine.dispose()
    if answer != "ok":
        raise OSError(f"integrity check: {answer}")


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows has no directory handles to flush
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=8)).hexdigest()


def _named(part: Path, at: datetime, reason: str, revision: str) -> Backup:
    digest, stamp = _digest(part), at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    stem = f"{stamp}_{reason}_{revision}_{digest}"
    path, again = part.with_name(f"{stem}.db"), 1
    while path.exists():  # the same content twice in one second is still two copies
        path, again = part.with_name(f"{stem}-{again}.db"), again + 1
    return Backup(
        path, at.astimezone(UTC).replace(microsecond=0), reason, revision, digest, part.stat().st_size
    )


def of_file(path: Path) -> Backup | None:
    """Return the copy in a file, from whatever folder; None where its name is not that of a copy."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    stamp, reason, revision, digest = match.groups()
    try:
        at = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return Backup(path, at, reason, revision, digest, path.stat().st_size)
    except (ValueError, OSError):  # no such date; or gone since it was seen
        return None
