"""A sentence with a mark before it that says how good it is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.notice import LEVELS

MARK = 16


class Verdict(QWidget):
    """One line or several. Levels: ``info``, ``ok``, ``warn``, ``bad``, or ``open``: not decided."""

    def __init__(self, text: str = "", level: str = "open", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self._text = label(text, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARK + 8, 2, 0, 2)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        self.set(text, level)

    def set(self, text: str, level: str) -> None:
        """Say something else."""
        self._level = level
        self._text.setText(text)
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def level(self) -> str:
        """Return how good it is."""
        return self._level

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        name, role = ("minus", "ink3") if self._level == "open" else LEVELS[self._level]
        icons.paint(QPainter(self), name, QRectF(0, 4, MARK, MARK), role)
