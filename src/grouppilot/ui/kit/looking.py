"""Reading beside the window, one look after another, however often it is asked for."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject

from grouppilot.ui.kit.jobs import Job, Token

Work = Callable[[Token], Any]


class Runs(Protocol):
    """What starts work beside the window, as ``Jobs`` does."""

    def run(
        self,
        work: Work,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Start work and return its job."""


class Looking(QObject):
    """Keeps at most one look under way: what is asked for meanwhile is read once more after it.

    So looks that take longer than they are apart never queue up in front of other work.

    Args:
        jobs: What runs them.
        begin: Called as a look begins; returns what is read on a thread, or None where nobody needs it.
        tell: Called with what was read, on the window's thread.
        parent: Its owner; once it is deleted nothing is told.
    """

    def __init__(
        self, jobs: Runs, begin: Callable[[], Work | None], tell: Callable[[Any], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._begin, self._tell = jobs, begin, tell
        self._under_way = self._again = False

    def ask(self) -> None:
        """Look now, or once more as soon as the look under way has ended."""
        if self._under_way:
            self._again = True
            return
        work = self._begin()
        if work is None:
            return
        self._under_way, self._again = True, False
        self._jobs.run(work, done=self._tell, owner=self).ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._under_way = False
        if self._again:
            self._again = False
            self.ask()
