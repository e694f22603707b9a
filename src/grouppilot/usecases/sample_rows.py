"""Rows of the sample workspace, collected and written in bulk: thirty thousand of them in a second."""

from collections.abc import Iterable
from datetime import UTC, datetime
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from grouppilot.store.base import Base


class SampleRows:
    """Collects rows, numbers them, and gives each its uid, all from one seed.

    Rows of one table are given with the same columns each time, as they are written by one statement.

    Args:
        rng: Where every choice comes from.
        moment: The aware moment at which the sample is made.
    """

    def __init__(self, rng: Random, moment: datetime) -> None:
        self.rng = rng
        self.moment = moment.astimezone(UTC)
        self._rows: dict[type[Base], list[dict[str, Any]]] = {}
        self._given: dict[type[Base], int] = {}

    def add(self, row: type[Base], **values: Any) -> int:
        """Add one row to a table that was empty at the start; returns the number it gets."""
        number = self._given[row] = self._given.get(row, 0) + 1
        if "uid" in row.__table__.columns:
            values["uid"] = str(UUID(int=self.rng.getrandbits(128), version=4))
        self._rows.setdefault(row, []).append({"id": number, **values})
        return number

    def add_unnumbered(self, row: type[Base], rows: Iterable[dict[str, Any]]) -> None:
        """Add rows of a table that has keys of its own."""
        self._rows.setdefault(row, []).extend(rows)

    def write(self, session: Session) -> None:
        """Write what was collected, tables in the order in which they were first used."""
        for row, rows in self._rows.items():
            session.execute(insert(row.__table__), rows)  # type: ignore[arg-type]
        self._rows.clear()
