"""What fills the window while the sample workspace is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.progress import ProgressLine
from grouppilot.ui.shell.sidebar import Logo

WIDTH = 320


class ProgressPage(QWidget):
    """A sentence and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(self.tr("Writing the sample workspace…"), "muted")
        self._bar = ProgressLine(words.text())
        self._bar.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (Logo(34), words, self._bar):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def share(self) -> float:
        """Return how much is done, 0 to 1."""
        return self._bar.share()

    def set_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.set_share(share)
