"""Two columns that become one where it is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Beside(QWidget):
    """A main column and a side column; the side goes below where there is no room for both.

    Args:
        main: What is read first; takes three fifths of the width.
        side: What stands beside or below it.
        narrow: Pixels of width below which the side goes below.
        widest: Pixels that the side takes at most.
        parent: Its owner.
    """

    def __init__(
        self, main: QWidget, side: QWidget, narrow: int, widest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._main, self._side, self._narrow, self._widest = main, side, narrow, widest
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 16, 24, 20)
        self._row.setSpacing(16)
        self._row.addWidget(main, 3)
        self._row.addWidget(side, 2)
        side.setMaximumWidth(widest)

    def minimumSizeHint(self) -> QSize:
        """Tell how narrow it can be, with the side below."""
        hint, margins = super().minimumSizeHint(), self._row.contentsMargins()
        widest = max(part.minimumSizeHint().width() for part in (self._main, self._side))
        return QSize(widest + margins.left() + margins.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = event.size().width() < self._narrow
        wanted = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._side.setMaximumWidth(16_777_215 if below else self._widest)
            for place, share in enumerate((0, 0) if below else (3, 2)):
                self._row.setStretch(place, share)
