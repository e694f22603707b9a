"""Opening and closing of a group, each with its day and its checklist."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.onboarding.ceremony_card import CeremonyCard
from grouppilot.ui.kit.cards import scroller
from grouppilot.usecases import ceremonies

NARROW = 720
"""Pixels of width below which the two stand below one another."""


class CeremoniesPart(QWidget):
    """The two ceremonies beside one another."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards = {kind: CeremonyCard(context, kind) for kind in ceremonies.KINDS}
        content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for card in self.cards.values():
            one = QVBoxLayout()
            one.addWidget(card)
            one.addStretch(1)
            self._row.addLayout(one, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        area = scroller(content)
        area.setMinimumWidth(min(card.minimumSizeHint().width() for card in self.cards.values()))
        column.addWidget(area)

    def show_group(self, group_id: int) -> None:
        """Show the ceremonies of a group as they are now."""
        for row in ceremonies.view(self._context.workspace, group_id):
            self.cards[row.kind].show_ceremony(group_id, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = event.size().width() < NARROW
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
