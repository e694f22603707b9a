"""What the program gives its command line: the clock, the owner's folder, and the doors to the window."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grouppilot.app import paths as places
from grouppilot.app.clock import clock
from grouppilot.cli.context import Host
from grouppilot.ui.prefs import read


def host() -> Host:
    """Return what commands are given; nothing of the window is loaded before one asks for it."""
    paths = places.find()
    places.keep_chart_cache(paths)
    return Host(
        now=clock(),
        home=lambda: places.home(paths, read(paths.preferences).workspace),
        window=_window,
        tour=_tour,
        painting=_painting,
    )


def _window(folder: Path | None) -> int:
    from grouppilot.app.start import run

    return run(folder)


def _tour(out: Path, language: str | None, theme: str | None) -> int:
    from grouppilot.app.tour import run

    return run(out, language, theme)


@contextmanager
def _painting() -> Iterator[None]:
    """Make PDFs paintable; a command opens no window, so none is looked for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtGui import QGuiApplication

    # A script that no font here can shape is drawn as boxes; Qt would tell so once for each font.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")

    painter = QGuiApplication.instance() or QGuiApplication([])
    yield
    painter.processEvents()
