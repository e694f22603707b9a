"""The board with the details beside it; where it is narrow they lie over it, and only when asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from grouppilot.ui.kit.split import Parting, Shares, Split

NARROW = 740
"""Pixels of width below which both do not fit beside one another."""

PARTING = Parting(narrow=1, beside=0.72, grows=(1, 0))
WIDTH = 330
PAD = 12


class _Sheet(QFrame):
    """What the details lie on where they lie over the board."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAD, PAD, PAD, PAD)
        self.hide()


class Body(QWidget):
    """Holds board and details.

    Signals:
        turned(narrow): Whether the details lie over the board has changed.
        opened(open): The details that lie over the board were opened or put away.

    Args:
        board: What is always there.
        details: What stands beside it.
        kept: The shares of the room as remembered.
        keep: Called with the shares some time after a hand has moved the handle.
        parent: Its owner.
    """

    turned = Signal(bool)
    opened = Signal(bool)

    def __init__(
        self,
        board: QWidget,
        details: QWidget,
        kept: object,
        keep: Callable[[Shares], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._details = board, details
        self.narrow: bool | None = None
        self.split = Split(PARTING, kept, keep)
        self.split.hold(board, details)
        self._sheet = _Sheet(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def is_open(self) -> bool:
        """Return whether the details can be seen."""
        return not self.narrow or self._sheet.isVisible()

    def open(self, wanted: bool = True) -> None:
        """Open the details, or put them away; nothing where they stand beside the board."""
        if self.narrow and wanted != self._sheet.isVisible():
            self._sheet.setVisible(wanted)
            self._sheet.raise_()
            self.opened.emit(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self.narrow:
            self.narrow = narrow
            self._arrange(narrow)
            self.turned.emit(narrow)
        self._sheet.setGeometry(self.width() - WIDTH, 0, WIDTH, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.narrow and self._sheet.isVisible():
            self.open(False)
        else:
            super().keyPressEvent(event)

    def _arrange(self, narrow: bool) -> None:
        if narrow:
            self._sheet.column.addWidget(self._details)
            self._details.show()
        elif self.split.indexOf(self._details) < 0:
            self.split.addWidget(self._details)
            self.split.setStretchFactor(0, 1)
            self.split.setStretchFactor(1, 0)
            self.split.spread()
            self._details.show()
            self._sheet.hide()
