"""Text on a page, in the few sizes there are."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

LONGEST = 16
LONG_WORD = re.compile(rf"\S{{{LONGEST + 1},}}")
BREAK = "\u200b"

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
    made = WrappedLabel(text, parent) if wrap else QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


class WrappedLabel(QLabel):
    """Several lines; a long word such as an address breaks, instead of making all around it wider."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        super().setText(LONG_WORD.sub(_breakable, text))


def _breakable(word: re.Match[str]) -> str:
    """Let a word break after every sixteen letters; Chinese may break anywhere by itself."""
    made, letters = [], 0
    for character in word[0]:
        letters = 0 if "\u2e80" <= character <= "\uffef" else letters + 1
        if letters > LONGEST:
            made.append(BREAK)
            letters = 1
        made.append(character)
    return "".join(made)


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
