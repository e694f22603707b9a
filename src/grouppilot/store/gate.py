"""One writer at a time in this process, and the window before any other."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, get_ident


class WriteGate:
    """Lets one writer in at a time; a foreground writer overtakes background ones that wait.

    A background job passes the gate once a chunk, so a tick waits for one chunk at most.
    """

    def __init__(self) -> None:
        self._condition = Condition()
        self._holder: int | None = None  # the thread inside
        self._urgent = 0
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How many writers wait to come in."""
        return self._waiting

    @contextmanager
    def enter(self, *, background: bool = False) -> Iterator[None]:
        """Hold the gate for one transaction.

        Raises:
            RuntimeError: This thread holds it already; it would wait for itself for ever.
        """
        self._wait(background)
        try:
            yield
        finally:
            with self._condition:
                self._holder = None
                self._condition.notify_all()

    def _wait(self, background: bool) -> None:
        with self._condition:
            if self._holder == get_ident():
                raise RuntimeError("a write within a write: finish the first one before the next")
            self._urgent += not background
            self._waiting += 1
            try:
                self._condition.wait_for(lambda: self._holder is None and not (background and self._urgent))
                self._holder = get_ident()
            finally:
                self._urgent -= not background
                self._waiting -= 1
