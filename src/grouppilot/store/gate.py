"""One writer at a time in this process, and the window before any other."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class WriteGate:
    """Lets one writer in at a time; a foreground writer overtakes background ones that wait.

    A background job passes the gate once a chunk, so a tick waits for one chunk at most.
    """

    def __init__(self) -> None:
        self._condition = Condition()
        self._busy = False
        self._urgent = 0

    @contextmanager
    def enter(self, *, background: bool = False) -> Iterator[None]:
        """Hold the gate for one transaction."""
        with self._condition:
            self._urgent += not background
            self._condition.wait_for(lambda: not self._busy and not (background and self._urgent))
            self._urgent -= not background
            self._busy = True
        try:
            yield
        finally:
            with self._condition:
                self._busy = False
                self._condition.notify_all()
