"""Fixtures of a whole program in a home of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from grouppilot.app.paths import Paths
from grouppilot.app.start import Start
from grouppilot.ui.prefs import Preferences


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """The folders of an installation that has never run."""
    return Paths(*(tmp_path / name for name in ("data", "config", "cache", "logs")))


@pytest.fixture
def begin(qtbot, qapp, home, clock) -> Iterator[Callable[..., Start]]:
    """Start the program and wait until a workspace, the welcome or trouble is on screen."""
    started: list[Start] = []

    def start(folder: Path | None = None, prefs: Preferences | None = None) -> Start:
        made = Start(qapp, home, prefs or Preferences(home.preferences, language="en"), clock, folder)
        started.append(made)
        settle(qtbot, made, made.begin)
        return made

    yield start
    for each in started:
        each.window.close()
        each.translations.silence()
        each.window.deleteLater()
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(qtbot, program: Start, do: Callable[[], object]) -> None:
    """Do something that opens a workspace, and wait until it is open or in trouble."""
    ended: list[object] = []
    program.ready.connect(lambda: ended.append("ready"))
    program.troubled.connect(ended.append)
    do()
    qtbot.waitUntil(lambda: bool(ended))
