"""The right column where it scrolls, with a bar at its foot while what needs the owner lies below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.cards import Card, Scroller
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.paint import paint_focus

if TYPE_CHECKING:
    from grouppilot.ui.today.needs import NeedsCard
    from grouppilot.ui.today.side import Side

GAP = 8
HEAD = 64
"""Pixels of the card of needs that must be on show, its head and a line, or else the bar tells of it."""


class NeedsBar(Card):
    """One line that says what lies below; a click or Enter goes there."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._head = SectionHeader("")
        self.body.setContentsMargins(14, 6, 14 + icons.SIZE + GAP, 6)
        self.body.addWidget(self._head)

    def set(self, title: str, note: str) -> None:
        """Say something else."""
        self._head.set(title, note)
        self.setAccessibleName(", ".join(part for part in (title, note) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = icons.SIZE
        mark = QRectF(self.width() - 14 - size, (self.height() - size) / 2, size, size)
        icons.paint(painter, "chevron-down", mark, "ink3")
        if self.hasFocus() or self.underMouse():
            paint_focus(painter, self.rect().toRectF(), 9)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class SideArea(QWidget):
    """Lets the column scroll; what needs the owner is never out of sight without a word.

    Attributes:
        ground: Where the column is made that ``hold`` is given.

    Args:
        parent: Its owner.
    """

    _column: Side

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needs: NeedsCard | None = None
        self.area = Scroller(parent=self)
        self.ground = self.area.ground
        self.bar = NeedsBar(self)
        self.bar.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.bar)
        self.bar.asked.connect(self._go_there)

    def hold(self, column: Side) -> None:
        """Take in what scrolls."""
        self._column = column
        self.area.hold(column)
        column.needs_built.connect(self._take_needs)
        column.installEventFilter(self)
        self.area.verticalScrollBar().valueChanged.connect(self._look)

    def show_part(self, part: QWidget) -> None:
        """Scroll to a part of the column."""
        self.area.ensureWidgetVisible(part)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._look()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def _take_needs(self, card: NeedsCard) -> None:
        self._needs = card
        card.installEventFilter(self)
        card.told.connect(self._look)

    def _look(self) -> None:
        card = self._needs
        below = False
        if card is not None and not card.isHidden():
            self.bar.set(*card.summary())
            # Measured on all of this area, so that showing the bar never hides it again.
            below = card.mapTo(self._column, QPoint()).y() - self._scrolled() + HEAD > self.height()
        if self.bar.isHidden() == below:
            self.bar.setVisible(below)

    def _scrolled(self) -> int:
        return self.area.verticalScrollBar().value()

    def _go_there(self) -> None:
        card = self._needs
        if card is None:
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(card.mapTo(self._column, QPoint()).y())
        if card.rows():
            card.rows()[0].setFocus()
