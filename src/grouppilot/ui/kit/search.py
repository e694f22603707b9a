"""The field in which one looks for something."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.kit import icons


class SearchField(QLineEdit):
    """A line with a magnifier and a cross; Esc empties it, Down asks to go to the list below.

    Args:
        hint: What can be searched, shown while it is empty and said to screen readers.
        parent: Its owner.
    """

    went_down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("search", "true")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("… "))
        self.addAction(icons.icon("search", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self._cross = self.addAction(icons.icon("close", "ink3"), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setToolTip(self.tr("Clear"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self.clear)
        self.textChanged.connect(self._show_cross)

    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)
