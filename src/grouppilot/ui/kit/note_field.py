"""Several lines of text that are kept when one leaves them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteField(QPlainTextEdit):
    """A note; ``edited`` gives it when the keyboard leaves the field after a change."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setTabChangesFocus(True)

    def set_text(self, text: str, *, other: bool = False) -> None:
        """Show another text without telling anybody.

        Args:
            text: What is kept.
            other: Whether it is the note on something else; else one that is being written is left alone.
        """
        self._kept = text
        if (other or not self.hasFocus()) and self.toPlainText() != text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written."""
        super().focusOutEvent(event)
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.edited.emit(self._kept)
