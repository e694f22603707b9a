"""Text on a page, in the few sizes there are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

ROLES = ("body", "title", "heading", "muted", "caption", "overline", "error")


def label(text: str = "", role: str = "body", wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text.

    Args:
        text: What it says, never read as HTML.
        role: ``body``, ``title`` (20 px bold), ``heading`` (bold), ``muted``, ``caption`` (12 px),
            ``overline`` (small, spaced) or ``error``.
        wrap: Whether it may take several lines.
        parent: Its owner.
    """
    if role not in ROLES:
        raise ValueError(role)
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room, and then tells all of it in its tooltip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 2, super().minimumSizeHint().height())

    def shown(self) -> str:
        """Return the text as drawn, shortened or not."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self.shown() == self.text() else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )
