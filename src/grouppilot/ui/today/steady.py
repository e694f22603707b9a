"""The card of the last sixteen weeks."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.heatmap import HeatMap
from grouppilot.usecases.steadiness import Heat

WEEKS = 16


class SteadyCard(Card):
    """Shows how much of each day was done; ``chosen`` gives a day that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=10)
        self._head = SectionHeader(self.tr("Last %n week(s)", "", WEEKS), parent=self)
        self.map = HeatMap(WEEKS, parent=self)
        self.map.chosen.connect(self.chosen)
        self.body.addWidget(self._head)
        self.body.addWidget(self.map, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_heat(self, heat: Heat) -> None:
        """Show the days."""
        share = "" if heat.share is None else self.tr("{share} done").format(share=f"{heat.share:.0%}")
        self._head.set(self.tr("Last %n week(s)", "", WEEKS), share)
        last: date = heat.days[-1][0]
        self.map.set_values(dict(heat.days), last)
