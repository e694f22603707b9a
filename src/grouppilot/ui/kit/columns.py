"""Many short lines side by side, in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP, SPACING, WIDEST = 24, 6, 320


class Columns(QWidget):
    """Draws lines down one column after another; a line too long for its column ends in ….

    Args:
        lines: What they say.
        name: What they are, for those who do not see them.
        parent: Its owner.
    """

    def __init__(self, lines: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(lines))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self) -> tuple[str, ...]:
        """Return all lines."""
        return self._lines

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._rows(width) * self._step() - SPACING if self._lines else 0

    def sizeHint(self) -> QSize:
        width = self._column()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._column(), WIDEST // 2), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics, step = QPainter(self), self.fontMetrics(), self._step()
        rows, room = self._rows(self.width()), min(self._column(), self.width())
        for place, line in enumerate(self._lines):
            box = QRect(place // rows * (room + GAP), place % rows * step, room, metrics.height())
            if box.intersects(event.rect()):
                text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _step(self) -> int:
        return self.fontMetrics().height() + SPACING

    def _column(self) -> int:
        widest = max((self.fontMetrics().horizontalAdvance(line) for line in self._lines), default=0)
        return min(widest + 1, WIDEST)

    def _rows(self, width: int) -> int:
        columns = max(1, (width + GAP) // (self._column() + GAP))
        return max(1, -(-len(self._lines) // columns))
