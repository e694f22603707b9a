"""A roster on its way out: what to write, and how long work is watched and stopped."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["text", "int", "date"]
Out = str | int | date | None
"""What a cell of a sheet holds; None is empty."""


class Cancelled(Exception):  # noqa: N818 - it is an answer, not a fault
    """The owner stopped the work; nothing is left of it."""


@dataclass(frozen=True)
class Watch:
    """How long work tells how far it is, and learns that it shall stop.

    Attributes:
        progress: Called with rows done and rows in all.
        cancelled: Returns True once the work shall stop.
        every: Rows between two looks.
    """

    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None
    every: int = 200

    def over(self, rows: Sequence[Sequence[Out]]) -> Iterator[Sequence[Out]]:
        """Yield the rows, telling progress on the way.

        Raises:
            Cancelled: As soon as the owner stopped the work.
        """
        for done, row in enumerate(rows):
            if done % self.every == 0:
                self.look(done, len(rows))
            yield row
        self.look(len(rows), len(rows))

    def look(self, done: int, total: int) -> None:
        """Tell progress once.

        Raises:
            Cancelled: If the owner stopped the work.
        """
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self.progress is not None:
            self.progress(done, total)


@dataclass(frozen=True)
class Column:
    """One column of a sheet: its field key, its worded header, and what its cells hold."""

    key: str
    header: str
    kind: Kind = "text"


@dataclass(frozen=True)
class RosterSheet:
    """A roster to write, its words already in the owner's language.

    Attributes:
        title: What stands above it and names the sheet, e.g. ``"Roster"``.
        group: The group's name, or what stands for all groups.
        date: The day it shows.
        columns: From left to right.
        rows: A cell a column each, in the types its column names.
    """

    title: str
    group: str
    date: date
    columns: Sequence[Column]
    rows: Sequence[Sequence[Out]]
