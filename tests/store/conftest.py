"""A migrated file without anything above the store, and a way to read all that is in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from grouppilot.store.rows import Base
from grouppilot.store.sqlite import open_engine
from grouppilot.usecases.workspace import DATABASE

Content = dict[str, list[tuple[object, ...]]]


def content_of(connection: Connection) -> Content:
    """Return every row of every table but those of the undo log itself."""
    return {
        table: sorted((tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table}")), key=repr)
        for table in Base.metadata.tables
        if not table.startswith("undo_")
    }


@pytest.fixture
def database(folder: Path) -> Path:
    """The file of a fresh workspace, closed."""
    return folder / DATABASE


@pytest.fixture
def engine(database: Path) -> Iterator[Engine]:
    engine = open_engine(database)
    yield engine
    engine.dispose()
