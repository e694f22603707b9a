"""A part that folds away under its title."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.labels import ElidedLabel, label
from grouppilot.ui.kit.paint import paint_focus

ARROW = 16


class _Head(QWidget):
    """The title that is clicked; Space and Enter do the same."""

    turned = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.is_open = False
        self.title, self.note = label(title, "heading"), ElidedLabel("", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(ARROW + 8, 4, 4, 4)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 30))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        turns = event.key() == (Qt.Key.Key_Left if self.is_open else Qt.Key.Key_Right)
        if event.key() in keys or turns:
            self.turned.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRectF(2, (self.height() - ARROW) / 2, ARROW, ARROW)
        icons.paint(painter, "chevron-down" if self.is_open else "chevron-right", place, "ink2")
        if self.hasFocus():
            paint_focus(painter, self.rect().toRectF(), 5)


class Fold(QWidget):
    """A title over a body that is there while it is open; fill it through ``body``.

    Args:
        title: What it holds.
        opened: Whether it begins open.
        parent: Its owner.
    """

    turned = Signal(bool)

    def __init__(self, title: str, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _Head(title)
        self._room = QWidget()
        self.body = QVBoxLayout(self._room)
        self.body.setContentsMargins(0, 8, 0, 12)
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._room)
        self.head.turned.connect(lambda: self.open(not self.is_open()))
        self.setFocusProxy(self.head)
        self.open(opened)

    def is_open(self) -> bool:
        """Return whether the body is there."""
        return self.head.is_open

    def open(self, wanted: bool = True) -> None:
        """Open it, or fold it away."""
        other = wanted != self.head.is_open
        self.head.is_open = wanted
        self._room.setVisible(wanted)
        self.head.setAccessibleDescription(self.tr("open") if wanted else self.tr("folded"))
        self.head.update()
        if other:
            self.turned.emit(wanted)

    def set_note(self, text: str) -> None:
        """Say at the right of the title what is in it, e.g. ``"3 of 7"``."""
        self.head.note.setText(text)
