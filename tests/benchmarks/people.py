"""The search for duplicates over 100,000 people beside the window, in which somebody ticks meanwhile."""

from collections.abc import Callable
from itertools import cycle
from statistics import quantiles
from time import perf_counter
from typing import Any

from tests.benchmarks import crowd
from tests.benchmarks.measure import Result
from tests.benchmarks.window import Beat, opened, work

ALLOWED_MS = 50
SEARCH_MS = 10_000
STOP_MS = 500
TICKS = 100
BETWEEN = 0.1
"""Seconds between two ticks, in which the window does what follows them."""


def results() -> list[Result]:
    """Return how long the search takes, what a tick and the window wait for meanwhile, and how it stops."""
    with opened(crowd.folder()) as start:
        while start.context.jobs.busy():
            work(0.1)
        start.context.asked_for.emit("today", {})
        hand = Hand(start.window.desk.page("today"))
        alone = hand.tick(lambda: len(hand.times) < TICKS)
        usual = quantiles(alone, n=100)[98]
        part = _duplicates(start)
        told: list[int] = []
        part.progress.valueChanged.connect(told.append)
        beat, began = Beat(start.window), perf_counter()
        beat.start()
        meanwhile = hand.tick(lambda: _searching(part))
        took, gap = (perf_counter() - began) * 1000, beat.stop()
        assert part.pairs(), "nobody was found who is on file twice"
        assert len(set(told)) > 10, "the search did not tell how far it was"
        stopped = _stopped(part)
    people = "100,000 people compared beside the window"
    return [
        Result(f"tick: among 200 groups, 99th percentile of {TICKS}, against 50 ms", usual, ALLOWED_MS, 1.0),
        Result(f"duplicates: {people}, against 10 s", took, SEARCH_MS, 1.0),
        Result("duplicates: the slowest tick meanwhile, against 50 ms", max(meanwhile), ALLOWED_MS, 1.0),
        Result("duplicates: longest gap in the event loop meanwhile, against 50 ms", gap, ALLOWED_MS, 1.0),
        Result("duplicates: stopped, against 500 ms", stopped, STOP_MS, 1.0),
    ]


class Hand:
    """Ticks one line of Today after another by the space bar; ``times`` are those of the last round."""

    def __init__(self, page: Any) -> None:
        self.times: list[float] = []
        self._page = page
        lines = page.list.lines()
        self._lines = cycle(line.id for line in lines if line.kind == "item" and not line.rows[0].figures)

    def tick(self, while_: Callable[[], bool]) -> list[float]:
        """Tick as long as something lasts; returns milliseconds from key to painted."""
        from PySide6.QtCore import QCoreApplication, Qt
        from PySide6.QtTest import QTest

        view, self.times = self._page.list, []
        self._page.window().activateWindow()
        view.setFocus()
        while while_():
            view.choose(next(self._lines))
            work(0.02)
            began = perf_counter()
            QTest.keyClick(view, Qt.Key.Key_Space)
            QCoreApplication.processEvents()
            self.times.append((perf_counter() - began) * 1000)
            work(BETWEEN)
        return self.times


def _duplicates(start: Any) -> Any:
    """Begin the search in its tab, and go back to Today."""
    start.context.asked_for.emit("members", {"tab": "duplicates"})
    part = start.window.desk.page("members").tabs.part()
    assert _searching(part), "the search did not begin"
    start.context.asked_for.emit("today", {})
    return part


def _searching(part: Any) -> bool:
    return not part.stop.isHidden()


def _stopped(part: Any) -> float:
    """Return how long it takes to stop a search that is under way, in milliseconds."""
    part.search()
    work(1)
    assert _searching(part), "the search ended before it was stopped"
    began = perf_counter()
    part.stop.click()
    while _searching(part):
        work(0)
    return (perf_counter() - began) * 1000
