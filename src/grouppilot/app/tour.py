"""Drives the real window through the main job on a fresh sample workspace, and keeps pictures of it."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from grouppilot.app.clock import VARIABLE, clock
from grouppilot.app.paths import Paths
from grouppilot.app.start import Start, application
from grouppilot.app.tour_hands import Hands, TourStopped
from grouppilot.app.tour_pages import PageSteps
from grouppilot.app.tour_today import TodaySteps
from grouppilot.ui.prefs import Preferences

MOMENT = "2026-06-11T12:40"
SECONDS = 42  # of work, of the 45 seconds that a tour may take where nothing else goes on
SIZE = (1280, 800)

Step = tuple[str, Callable[[], object]]


def run(out: Path, language: str | None = None, theme: str | None = None) -> int:
    """Go through the main job and leave numbered pictures and the roster.

    Without a display, and unless QT_QPA_PLATFORM says otherwise, nothing is shown. The clock stands at
    GROUPPILOT_NOW, else on a Thursday at noon.

    Args:
        out: Folder for pictures and roster; made when missing.
        language: ``en`` or ``zh_CN``; the system's when None.
        theme: ``light`` or ``dark``; the system's when None.

    Returns:
        The exit status: 1 when a step failed.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _say(f"{out} cannot be written to: {error.strerror}", failed=True)
        return 1
    with TemporaryDirectory(prefix="grouppilot-tour-", ignore_cleanup_errors=True) as home:
        tour = Tour(Path(home), out, language or "system", theme or "system")
        try:
            return tour.go()
        finally:
            tour.close()


class Tour:
    """One way through the program, in a home of its own.

    Args:
        home: An empty folder for workspace and preferences.
        out: Where pictures and roster go.
        language: As preferences have it.
        theme: As preferences have it.
    """

    def __init__(self, home: Path, out: Path, language: str, theme: str) -> None:
        self._out = out
        paths = Paths(home / "data", home / "config", home / "cache", home / "logs")
        prefs = Preferences(home / "preferences.json", language=language, theme=theme)
        now = clock({VARIABLE: os.environ.get(VARIABLE) or MOMENT})
        self._faults: list[BaseException] = []
        app = application()
        app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._start = Start(app, paths, prefs, now)
        self._start.faults.happened.connect(self._faults.append)
        self._start.faults.install()
        self._hands = Hands(self._start.window, out, time.process_time() + SECONDS, self._trouble)

    def go(self) -> int:
        """Take every step; returns the exit status."""
        for name, step in self._steps():
            try:
                step()
            except TourStopped as stopped:
                _say(f"Stopped at “{name}”: {stopped}", failed=True)
                return 1
        for picture in self._hands.pictures:
            _say(f"  {picture.name}")
        rosters = ", ".join(sorted(path.name for path in self._out.glob("roster.*")))
        _say(f"{len(self._hands.pictures)} pictures and {rosters} are in {self._out}")
        return 0

    def close(self) -> None:
        """Close the window and let the program end."""
        self._start.window.close()
        QApplication.processEvents()
        self._start.faults.remove()
        self._start.translations.silence()

    def _steps(self) -> Iterator[Step]:
        yield "welcome", self._welcome
        yield "sample", self._sample
        today = TodaySteps(self._start, self._hands)
        yield from today.steps()
        yield from PageSteps(self._start, self._hands, self._out).steps()

    def _welcome(self) -> None:
        from grouppilot.ui.welcome.page import WelcomePage

        self._start.begin()
        window = self._start.window
        window.setGeometry(QRect(0, 0, *SIZE))
        self._hands.wait(lambda: isinstance(window.part(), WelcomePage), "the welcome")
        self._hands.shoot("welcome")

    def _sample(self) -> None:
        from grouppilot.ui.welcome.page import WelcomePage

        welcome = self._start.window.part()
        if not isinstance(welcome, WelcomePage):
            raise TourStopped("the welcome")
        self._hands.click(welcome.sample_card)
        self._hands.wait(self._in_sample, "the sample workspace")
        if self._start.context is not None:
            self._start.context.refused.connect(self._faults.append)

    def _in_sample(self) -> bool:
        start = self._start
        return start.sample and start.opened is not None and start.window.desk.page("today") is not None

    def _trouble(self) -> str:
        return "; ".join(f"{type(error).__name__}: {error}" for error in self._faults)


def _say(text: str, *, failed: bool = False) -> None:
    stream = sys.stderr if failed else sys.stdout
    if stream is not None:
        stream.write(f"{text}\n")
        stream.flush()
