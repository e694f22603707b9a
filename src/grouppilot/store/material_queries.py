"""Which contents of material files are still needed: by entries, by a step of undo, or by a backup."""

import re
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from grouppilot.store.materials import Material
from grouppilot.store.sqlite import open_engine, worded

_DIGEST = re.compile(r"'([0-9a-f]{64})'")


def needed(session: Session) -> set[str]:
    """Return the digests that entries have, and those that undo could bring back."""
    found = set(session.scalars(select(Material.digest).where(Material.digest != "").distinct()))
    logged = session.connection().exec_driver_sql("SELECT sql FROM undo_change WHERE tbl = 'material'")
    for sql in logged.scalars():
        found.update(_DIGEST.findall(sql))
    return found


def needed_by_backup(path: Path) -> set[str]:
    """Return the digests that a copy of the workspace file, and undo within it, refer to.

    Raises:
        Refused: As ``store.sqlite.worded``, where it cannot be read.
    """
    engine = open_engine(path, writable=False)
    try:
        with worded(path), engine.connect() as connection:
            if not _has_materials(connection):
                return set()
            with Session(connection) as session:
                return needed(session)
    finally:
        engine.dispose()


def _has_materials(connection: Connection) -> bool:
    query = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'material'"
    return bool(connection.exec_driver_sql(query).scalar_one())


def highest(session: Session, entry_id: int, part: str) -> int:
    """Return the place after the last material of a part."""
    query = select(Material.position).where(Material.entry_id == entry_id, Material.part == part)
    return max(session.scalars(query), default=-1) + 1
