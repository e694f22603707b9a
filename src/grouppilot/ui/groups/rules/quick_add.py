"""The line at the foot of a list in which one more is written; Return adds it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.headers import line
from grouppilot.ui.kit.labels import label

PAD = 12


class QuickAdd(QWidget):
    """A field with what belongs to it, and the button that adds.

    Args:
        hint: What is to be written.
        words: What the button says.
        add: Called with the text; returns whether it was added, which empties the field.
        before, after: Fields that stand before and after the text.
        parent: Its owner.
    """

    def __init__(
        self,
        hint: str,
        words: str,
        add: Callable[[str], bool],
        before: QWidget | None = None,
        after: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add = add
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.button = button(words, icon="plus")
        self.button.clicked.connect(self._take)
        self.field.returnPressed.connect(self._take)
        row = QHBoxLayout()
        row.setContentsMargins(PAD, 10, PAD, 10)
        row.setSpacing(8)
        for each in (before, self.field, after, self.button):
            if each is not None:
                row.addWidget(each, 1 if each is self.field else 0)
        self.note = label("", "caption", wrap=True)
        self.note.setContentsMargins(PAD, 8, PAD, 0)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addWidget(self.note)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Say something above the field; nothing when empty."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _take(self) -> None:
        if self.field.text().strip() and self._add(self.field.text()):
            self.field.clear()
        self.field.setFocus()
