"""Long work: watched while it goes on, and stopped when the owner wants it no more."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")


class Cancelled(Exception):  # noqa: N818 - it is an answer, not a fault
    """The work was stopped, as nobody wants it any more; nothing is left of it."""


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

    def over(self, rows: Sequence[Row]) -> Iterator[Row]:
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
