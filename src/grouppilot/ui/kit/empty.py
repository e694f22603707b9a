"""What a page says before there is anything on it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.labels import label


class IconMark(QWidget):
    """An icon that stands on a page by itself."""

    def __init__(self, name: str, size: int = 40, role: str = "ink3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self._name, self.rect(), self._role)


class EmptyState(QWidget):
    """An icon, one sentence that says what the page is for, and up to two first steps.

    Args:
        icon: Name of the icon.
        sentence: What the page is for.
        actions: Buttons, the main one first.
        parent: Its owner.
    """

    WIDTH, LEAST = 360, 200

    def __init__(
        self, icon: str, sentence: str, *actions: QPushButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = label(sentence, "muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMinimumWidth(self.LEAST)
        self._sentence.setMaximumWidth(self.WIDTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for action in actions[:2]:
            row.addWidget(action)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(IconMark(icon), alignment=Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # an alignment flag would forget that the sentence wraps
        middle.addStretch(1)
        middle.addWidget(self._sentence, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(row)
        column.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say something else, e.g. that nothing matches the filter."""
        self._sentence.setText(sentence)
