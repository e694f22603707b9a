"""Texts edited in place and kept as soon as they are left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from grouppilot.ui.kit.text_field import TextField


class KeptText(TextField):
    """Several lines as high as they need to be; ``kept`` gives the text when it was changed and left."""

    kept = Signal(str)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self._before = ""
        self._refused = False
        self.left.connect(self.keep)

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; one that is being written is left alone."""
        writing = self._refused or (self.hasFocus() and self.toPlainText() != self._before)
        self._before = text
        if not writing and self.toPlainText() != text:
            self.setPlainText(text)

    def keep(self) -> None:
        """Keep what was written so far, as leaving it does."""
        text = self.toPlainText()
        if text != self._before or self._refused:
            self._before, self._refused = text, False
            # What is kept is taken back by Undo, and no longer letter by letter.
            self.document().clearUndoRedoStacks()
            self.kept.emit(text)

    def refuse(self) -> None:
        """Take note that what was told could not be kept: it stays, and is told again when it is left."""
        self._refused = True

    def let_go(self) -> None:
        """Forget what could not be kept, as something else is about to be shown."""
        self._refused = False


class KeptLine(QLineEdit):
    """One line; ``kept`` gives its text when it was changed and left, or Return was pressed."""

    kept = Signal(str)

    def __init__(self, hint: str = "", most: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setMaxLength(most)
        self._before = ""
        self.editingFinished.connect(self.keep)

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; one that is being written is left alone."""
        writing = self.hasFocus() and self.text() != self._before
        self._before = text
        if not writing and self.text() != text:
            self.setText(text)

    def keep(self) -> None:
        """Keep what was written so far, as leaving it does."""
        text = self.text()
        if text != self._before:
            self._before = text
            self.setText(text)  # takes the letters out of the field's own undo
            self.kept.emit(text)
