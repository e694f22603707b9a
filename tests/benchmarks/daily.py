"""A tick from click to painted on the sample workspace, the commit included."""

import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from tests.benchmarks.measure import Result

TICKS = 200


def results() -> list[Result]:
    """Return how long a tick takes at the 99th percentile, against the 50 ms it may."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QListView

    from grouppilot.app.clock import clock
    from grouppilot.app.start import application
    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.jobs import Jobs
    from grouppilot.ui.kit.theme import ThemeHub
    from grouppilot.ui.today.page import TodayPage
    from grouppilot.usecases.opening import open_to_write
    from grouppilot.usecases.sample import write_sample

    app = application()
    ThemeHub(app, "light")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "workspace"
        write_sample(folder, clock())
        opened, jobs = open_to_write(folder, clock()), Jobs()
        context = Context(opened.workspace, jobs)
        page = TodayPage(context)
        page.resize(1056, 800)
        page.show()
        app.processEvents()
        view = page.findChild(QListView)
        times = []
        for _ in range(TICKS):
            start = perf_counter()
            QTest.keyClick(view, Qt.Key.Key_Space)
            view.viewport().repaint()
            app.processEvents()
            times.append((perf_counter() - start) * 1000)
            QTest.mouseMove(view, QPoint(1, 1))
        page.close()
        jobs.close()
        context.close()
        opened.close()
    worst = quantiles(times, n=100)[98]
    return [Result(f"tick: key to painted, 99th percentile of {TICKS}, against 50 ms", worst, 50, 1.0)]
