"""What only SQLite has: how the workspace file is opened, and in which transactions it is used."""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.engine.url import URL
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.pool import QueuePool

from grouppilot.domain.refusals import Refused
from grouppilot.store.room import is_full

APPLICATION_ID = 0x47505031  # "GPP1" in the file's header
_PATIENCE = 15  # seconds to wait for another program's lock
# SQLite's result codes, by the refusal that says what they mean to the owner.
_REFUSALS = {
    **dict.fromkeys((3, 8, 14, 23), "folder_not_writable"),  # PERM, READONLY, CANTOPEN, AUTH
    **dict.fromkeys((5, 6), "workspace_in_use"),  # BUSY, LOCKED
    10: "disk_failed",  # IOERR
    **dict.fromkeys((11, 26), "not_a_workspace"),  # CORRUPT, NOTADB
    13: "disk_full",
}


def open_engine(path: Path, *, writable: bool = True) -> Engine:
    """Return an engine on a workspace file.

    Args:
        path: The file; made when missing and ``writable``.
        writable: Without it no statement can change the file and none ever waits for a lock.

    A transaction begins as a reader. ``begin_write`` begins one that may write at once, so that two
    writers queue up instead of failing half-way.
    """
    from sqlcipher3 import dbapi2

    engine = create_engine(
        _url(path, "" if writable else _reading_mode(path)),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=4,
        connect_args={"check_same_thread": False, "timeout": _PATIENCE},
        execution_options={"file": path},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not begin or commit by itself
        cursor = connection.cursor()
        for pragma in _pragmas(writable):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def begin_write(engine: Engine) -> Connection:
    """Return a connection whose next transaction takes the write lock as it begins."""
    return engine.connect().execution_options(immediate=True)


def commits(connection: Connection) -> bool:
    """Commit, unless rows point at others that are missing: the transaction goes on then.

    Foreign keys must be deferred, and nothing can be added to a transaction that was committed.
    """
    try:
        connection.exec_driver_sql("COMMIT")
    except IntegrityError:
        return False
    return True


def file_of(engine: Engine) -> Path:
    """Return the file that an engine was opened on."""
    path: Path = engine.get_execution_options()["file"]
    return path


def files_of(path: Path) -> list[Path]:
    """Return the database and its companions; they move together or not at all."""
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


def list_of(connection: Connection, column: Any, conditions: Sequence[Any], keys: Sequence[Any]) -> list[Any]:
    """Return a column of many rows in order: one text made by SQLite, at half the price of that many rows.

    Args:
        connection: To read with.
        column: Of numbers or texts.
        conditions: What all rows meet.
        keys: What to order them by.
    """
    made = func.json_group_array(column).aggregate_order_by(*keys)
    return list(json.loads(connection.execute(select(made).where(*conditions)).scalar_one()))


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn what the disk or another program does to a file into refusals; faults of ours stay faults.

    Args:
        path: The workspace file.

    Raises:
        Refused: ``disk_full``, ``disk_failed`` with ``reason``, ``not_a_workspace`` (damaged),
            ``folder_not_writable`` or ``workspace_not_readable`` with ``path``, or ``workspace_in_use``
            (another program keeps it locked).
    """
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        refusal = None if code is None else _REFUSALS.get(code & 0xFF)
        if refusal is None:
            raise
        raise _refused(refusal, path, str(error.orig)) from error


def _refused(code: str, path: Path, reason: str) -> Refused:
    if path.exists() and not path.is_file():
        return Refused("not_a_workspace", path=str(path))
    if code in ("disk_failed", "folder_not_writable") and is_full(path.parent):
        return Refused("disk_full", path=str(path))
    if code == "disk_failed":
        return Refused(code, reason=reason)
    if code != "folder_not_writable":
        return Refused(code, path=str(path))
    if path.is_file() and not _allowed(path, os.R_OK):
        return Refused("workspace_not_readable", path=str(path))
    return Refused(code, path=str(path.parent))


def _url(path: Path, options: str) -> URL:
    if not options:
        return URL.create("sqlite+pysqlite", database=str(path))
    query = {"uri": "true", **dict([options.split("=")])}
    return URL.create("sqlite+pysqlite", database=path.absolute().as_uri(), query=query)


def _reading_mode(path: Path) -> str:
    """Return how to open a file so that looking at it changes nothing.

    A reader of WAL needs the two companions; it makes them and takes them away again. Where they are left
    over, the last reader to close would write the log into the file: it must not. Where they cannot be
    made, as in a read-only folder or on a full disk, nobody can be writing either.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return "mode=ro"
    folder_open = _allowed(path.parent, os.W_OK) and not is_full(path.parent)
    return "" if folder_open else "immutable=1"


def _allowed(path: Path, mode: int) -> bool:
    return os.access(path, mode, effective_ids=os.access in os.supports_effective_ids)


def _pragmas(writable: bool) -> list[str]:
    common = ["foreign_keys=ON", f"busy_timeout={_PATIENCE * 1000}", "temp_store=MEMORY", "cache_size=-16000"]
    if not writable:
        return [*common, "query_only=ON"]
    # FULL: NORMAL lost acknowledged ticks in two of three simulated power cuts.
    return ["journal_mode=WAL", "synchronous=FULL", *common]
