"""A layout that goes on in the next row where a row is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets from left to right, wrapped like words.

    Args:
        parent: The widget it lays out.
        spacing: Pixels between widgets, and between rows.
        last_right: Whether the last widget stands at the right end of its row.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, last_right: bool = False) -> None:
        super().__init__(parent)
        self._last_right = last_right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one at ``index``."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        y = room.y()
        rows = self._rows(room.width())
        for row in rows:
            height = max(item.sizeHint().height() for item in row)
            if move:
                self._place(row, QRect(room.x(), y, room.width(), height), last=row is rows[-1])
            y += height + self.spacing()
        used = y - self.spacing() if rows else y
        return used - rect.y() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not rows or taken + self.spacing() + needed > width:
                rows.append([])
                taken = -self.spacing()
            rows[-1].append(item)
            taken += self.spacing() + needed
        return rows

    def _place(self, row: list[QLayoutItem], room: QRect, *, last: bool) -> None:
        """Stand items beside one another, each in the middle of the row's height."""
        x = room.x()
        for item in row:
            size = item.sizeHint()
            if last and self._last_right and item is row[-1]:
                x = max(x, room.right() + 1 - size.width())
            y = room.y() + (room.height() - size.height()) // 2
            width = min(size.width(), room.width())
            item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += size.width() + self.spacing()
