"""The cards of the trends below one another: two columns, or one where it is narrow."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.trends import of_people, over_time
from grouppilot.ui.trends.chart_card import ChartCard
from grouppilot.ui.trends.drawing import Drawing
from grouppilot.ui.trends.figures import FigureRow
from grouppilot.ui.trends.health_card import HealthCard
from grouppilot.ui.trends.panel import Panel
from grouppilot.ui.trends.questions_card import QuestionsCard
from grouppilot.ui.trends.reading import Seen
from grouppilot.ui.trends.silent_card import SilentCard
from grouppilot.usecases.trend_views import Trend

GAP = 16
NARROW = 776
"""Pixels of width below which the cards stand in one column: a window of less than 1000."""

PANELS: dict[str, tuple[int, bool, Callable[[Trend], Panel]]] = {
    "participation": (200, True, over_time.participation),
    "hours": (170, True, over_time.hours),
    "structure": (28, False, of_people.structure),
    "cohorts": (190, True, over_time.cohorts),
    "steps": (170, True, over_time.growth),
    "content": (150, True, of_people.content),
    "leaders": (250, True, of_people.leaders),
    "invitations": (250, True, of_people.invitations),
}
"""Least height of each chart, whether it grows, and what makes it."""

ROWS = (
    ("participation", "hours"),
    ("structure", "cohorts"),
    ("steps", "content"),
    ("leaders", "invitations"),
)


class Board(QWidget):
    """All of the page below its head.

    Signals:
        stretched(first, last): The days between two are to be looked at closer.
    """

    stretched = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self.drawing = Drawing(context.jobs, self)
        self.figures = FigureRow()
        self.charts = {
            key: ChartCard(key, height, context, self.drawing, grows=grows)
            for key, (height, grows, _) in PANELS.items()
        }
        self.questions = QuestionsCard()
        self.health, self.silent = HealthCard(context), SilentCard(context)
        self._left = QWidget()
        pair = QVBoxLayout(self._left)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(GAP)
        pair.addWidget(self.charts["structure"])
        pair.addWidget(self.questions, 1)
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 14, 24)
        column.setSpacing(GAP)
        column.addWidget(self.figures)
        column.addWidget(self.health)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.charts["participation"].stretched.connect(self._stretch)
        self._fit(NARROW)

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show what was read; ``about`` says whose it is and of which days."""
        trend = seen.trend
        self._days = tuple(row.day for row in trend.days)
        self.figures.show_trend(trend)
        for key, card in self.charts.items():
            card.show_panel(PANELS[key][2](trend), about)
        self.questions.show_trend(trend)
        self.health.show_health(seen.group_id, seen.health)
        self.silent.show_quiet(seen.group_id, seen.quiet, seen.asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _stretch(self, first: int, last: int) -> None:
        self.stretched.emit(self._days[first], self._days[last])

    def _cards(self) -> list[tuple[QWidget, QWidget]]:
        rows: list[tuple[QWidget, QWidget]] = [(self.charts[one], self.charts[other]) for one, other in ROWS]
        rows[1] = (self._left, rows[1][1])
        return rows

    def _fit(self, width: int) -> None:
        self.figures.fit(width - 48)
        self.health.fit(width - 48)
        columns = 2 if width >= NARROW else 1
        if columns == self._columns:
            return
        self._columns = columns
        at = 0
        for one, other in self._cards():
            self._grid.addWidget(one, at, 0)
            self._grid.addWidget(other, at + (columns == 1), columns - 1)
            at += 3 - columns
        self._grid.addWidget(self.silent, at, 0, 1, columns)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if columns == 2 else 0)
