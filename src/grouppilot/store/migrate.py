"""Brings a workspace file to this program's schema, in one transaction or not at all."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from grouppilot.domain.refusals import Refused
from grouppilot.store import sqlite_undo
from grouppilot.store.migrations import HEAD, REVISIONS
from grouppilot.store.sqlite import APPLICATION_ID, begin_write, file_of, worded


def revision_of(engine: Engine) -> str | None:
    """Return the schema revision of a file; None for one that is new and empty.

    Raises:
        Refused: ``not_a_workspace`` where the file is something else or damaged; else as ``worded``.
    """
    path = file_of(engine)
    with worded(path), engine.connect() as connection:
        tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema")}
        if "alembic_version" in tables:
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return None if row is None else str(row[0])
    if tables:
        raise Refused("not_a_workspace", path=str(path))
    return None


def check_known(revision: str | None) -> None:
    """Refuse a schema that this program does not know.

    Raises:
        Refused: ``schema_newer``.
    """
    if revision is not None and revision not in REVISIONS:
        raise Refused("schema_newer", revision=revision, known=HEAD)


def upgrade(engine: Engine) -> None:
    """Run the missing migrations and empty the undo log, whose statements fit the old schema only.

    A long step that was cut off half-way is brought to its end first.

    Raises:
        Refused: As ``worded``; like after any other failure, the file is at its old revision then.
    """
    with worded(file_of(engine)), begin_write(engine) as connection:
        with connection.begin():
            sqlite_undo.mend(connection)
        # Batch migrations rebuild tables; with foreign keys on that deletes child rows in silence.
        _set_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                _run(connection)
                sqlite_undo.forget_all(connection)
                _check_keys(connection)
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        finally:
            _set_foreign_keys(connection, on=True)
    engine.dispose()  # other connections still know the old schema


def _set_foreign_keys(connection: Connection, *, on: bool) -> None:
    # Past SQLAlchemy, which begins a transaction first, and within one the pragma does nothing.
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA foreign_keys={int(on)}")


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise RuntimeError(f"migration left a broken reference in {broken[0]}")
