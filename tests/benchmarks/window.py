"""The real window on a workspace, for what is measured as an owner sees it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

BEAT_MS = 2
"""How often the event loop is asked whether it stands still."""


@contextmanager
def opened(folder: Path, now: Any = None, rest: float = 3) -> Iterator[Any]:
    """Open the program on a workspace and give it, ready, once its housekeeping had some time.

    Args:
        folder: Of the workspace; preferences are kept beside it.
        now: The clock; the machine's when None.
        rest: Seconds for the housekeeping, with the copy of the day.
    """
    from grouppilot.app.clock import clock
    from grouppilot.app.collecting import Collecting
    from grouppilot.app.paths import Paths
    from grouppilot.app.start import Start, application
    from grouppilot.ui.prefs import Preferences

    app, home = application(), folder.parent
    places = Paths(*(home / each for each in ("data", "config", "cache", "logs")))
    start = Start(app, places, Preferences(places.preferences, language="en"), now or clock(), folder)
    collecting = Collecting(start)
    ready: list[bool] = []
    start.ready.connect(lambda: ready.append(True))
    start.ready.connect(collecting.begin)
    start.begin()
    while not ready:
        work(0.01)
    work(rest)
    yield start
    start.window.close()
    work(0)
    collecting.end()


def work(seconds: float) -> None:
    """Let the window do what it has to do for some time."""
    ends = time.monotonic() + seconds
    turn()
    while time.monotonic() < ends:
        time.sleep(0.003)
        turn()


def turn() -> None:
    """Let the event loop turn once."""
    QCoreApplication.processEvents()
    # Only an event loop that runs deletes what is to be deleted later; here there is none.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Sight(QObject):
    """Notes when a window was painted last, and tells once it is painted and nothing more comes."""

    QUIET = 0.25
    """Seconds without another painting, after which nothing is expected any more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._painted = 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Paint):
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # comes once it is painted
        return False

    def customEvent(self, _event: QEvent) -> None:
        self._painted = perf_counter()

    def until_still(self, busy: Any) -> float:
        """Wait until the window was painted, is still, and not busy; return the moment of the last painting.

        Args:
            busy: Tells whether anything is under way that will be shown.
        """
        since, self._painted = perf_counter(), 0.0
        while True:
            turn()
            quiet = perf_counter() - max(self._painted, since)
            if quiet > (self.QUIET if self._painted else 4 * self.QUIET) and not busy():
                return self._painted
            time.sleep(0.001)


class Beat:
    """Watches for how long the event loop stands still at most."""

    def __init__(self, parent: QObject) -> None:
        self._last, self.longest = 0.0, 0.0
        self._timer = QTimer(parent, timerType=Qt.TimerType.PreciseTimer, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to watch."""
        self._last, self.longest = perf_counter(), 0.0
        self._timer.start()

    def stop(self) -> float:
        """Return the longest gap, in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now
