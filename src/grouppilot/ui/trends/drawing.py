"""Draws charts beside the window, one after another, so that they never take all of its threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from grouppilot.ui.kit.looking import Runs

if TYPE_CHECKING:
    from grouppilot.render.charts.frame import Chart, Paper

    Draw = Callable[[Paper], Chart]


class Wish(NamedTuple):
    """How a chart is wished: what draws it, width and height in pixels of the design, theme, and scale."""

    draw: Draw
    width: int
    height: int
    theme: str
    scale: float


class Drawn(NamedTuple):
    """A chart that was drawn: what can be read from it, and its picture."""

    wish: Wish
    chart: Chart
    image: QImage


class Drawable(Protocol):
    """What waits for its chart."""

    def wish(self) -> Wish | None:
        """Return how it wishes its chart; None where it needs none any more."""

    def take(self, drawn: Drawn) -> None:
        """Show the chart."""


class Drawing(QObject):
    """Keeps at most one drawing under way; what asks twice meanwhile is drawn once, as it wishes then.

    Args:
        jobs: What runs it.
        parent: Its owner; once it is deleted nothing is drawn.
    """

    def __init__(self, jobs: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: list[Drawable] = []
        self._busy = False

    def ask(self, whose: Drawable) -> None:
        """Draw a chart as soon as its turn has come."""
        if whose not in self._waiting:
            self._waiting.append(whose)
        self._go_on()

    def forget(self, whose: Drawable) -> None:
        """Draw no chart for something that goes."""
        if whose in self._waiting:
            self._waiting.remove(whose)

    def _go_on(self) -> None:
        while self._waiting and not self._busy:
            whose = self._waiting.pop(0)
            wish = whose.wish()
            if wish is not None:
                self._busy = True
                work = lambda _token, wish=wish: drawn(wish)  # noqa: E731 - bound to its wish
                self._jobs.run(work, done=whose.take, owner=self).ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._busy = False
        self._go_on()


def drawn(wish: Wish) -> Drawn:
    """Draw a chart; matplotlib is imported with the first one. Any thread may ask."""
    from grouppilot.render.charts.frame import paper
    from grouppilot.render.charts.output import pixels

    chart = wish.draw(paper(wish.width, wish.height, wish.theme))
    raw, width, height = pixels(chart, wish.scale)
    image = QImage(raw, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(wish.scale)
    return Drawn(wish, chart, image)
