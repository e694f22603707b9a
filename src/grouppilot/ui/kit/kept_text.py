"""A text edited in place and kept as soon as it is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.text_field import TextField


class KeptText(TextField):
    """Several lines as high as they need to be; ``kept`` gives the text when it was changed and left."""

    kept = Signal(str)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self._before = ""
        self.left.connect(self.keep)

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; one that is being written is left alone."""
        writing = self.hasFocus() and self.toPlainText() != self._before
        self._before = text
        if not writing and self.toPlainText() != text:
            self.setPlainText(text)

    def keep(self) -> None:
        """Keep what was written so far, as leaving it does."""
        text = self.toPlainText()
        if text != self._before:
            self._before = text
            # What is kept is taken back by Undo, and no longer letter by letter.
            self.document().clearUndoRedoStacks()
            self.kept.emit(text)
