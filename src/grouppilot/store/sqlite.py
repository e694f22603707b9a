"""What only SQLite has: how the workspace file is opened, and in which transactions it is used."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.url import URL
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x47505031  # "GPP1" in the file's header


def open_engine(path: Path, *, writable: bool = True) -> Engine:
    """Return an engine on a workspace file.

    Args:
        path: The file; made when missing and ``writable``.
        writable: Without it no statement can change the file and none ever waits for a lock.

    A transaction begins as a reader. ``begin_write`` begins one that may write at once, so that two
    writers queue up instead of failing half-way.
    """
    from sqlcipher3 import dbapi2

    url = URL.create("sqlite+pysqlite", database=str(path))
    engine = create_engine(
        url,
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=4,
        connect_args={"check_same_thread": False, "timeout": 15},
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


def _pragmas(writable: bool) -> list[str]:
    common = ["foreign_keys=ON", "busy_timeout=15000", "temp_store=MEMORY", "cache_size=-16000"]
    if not writable:
        return [*common, "query_only=ON"]
    # FULL: NORMAL lost acknowledged ticks in two of three simulated power cuts.
    return ["journal_mode=WAL", "synchronous=FULL", *common]


def begin_write(engine: Engine) -> Connection:
    """Return a connection whose next transaction takes the write lock as it begins."""
    return engine.connect().execution_options(immediate=True)


def files_of(path: Path) -> list[Path]:
    """Return the database and its companions; they move together or not at all."""
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]
