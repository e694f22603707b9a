"""A text as high as it needs to be, on a quiet ground, with its open variables tinted."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from grouppilot.ui.kit.cards import Inset
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color

HIGHEST = 216
LEAST = 22


class TextField(QTextEdit):
    """Plain text as high as it needs to be, up to a height above which it scrolls.

    Signals:
        left: The keyboard went elsewhere.
        grew(cut): It has another height; cut tells that not all of it is on show.
    """

    left = Signal()
    grew = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("bare", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._highest, self._bar = HIGHEST, True
        self.textChanged.connect(self._fit)

    def limit(self, highest: int, *, bar: bool = True) -> None:
        """Say how high it may become (pixels), and whether a bar tells that there is more."""
        self._highest, self._bar = highest, bar
        self._fit()

    def mark(self, names: Iterable[str]) -> None:
        """Tint the variables of these names."""
        tint = QTextCharFormat()
        tint.setBackground(color("warn_tint"))
        tint.setForeground(color("warn"))
        found = []
        for name in names:
            for match in re.finditer(re.escape("{" + name + "}"), self.toPlainText()):
                selection = QTextEdit.ExtraSelection()
                selection.format = tint
                selection.cursor = QTextCursor(self.document())
                selection.cursor.setPosition(_units(self.toPlainText(), match.start()))
                keep = QTextCursor.MoveMode.KeepAnchor
                selection.cursor.setPosition(_units(self.toPlainText(), match.end()), keep)
                found.append(selection)
        self.setExtraSelections(found)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _fit(self) -> None:
        height = int(self.document().size().height()) + 2
        policy, cut = Qt.ScrollBarPolicy, height > self._highest
        wanted = policy.ScrollBarAsNeeded if cut and self._bar else policy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != wanted:  # Qt leaves a bar of before where all fits by now
            self.setVerticalScrollBarPolicy(wanted)
        self.setFixedHeight(max(LEAST, min(height, self._highest)))
        self.grew.emit(cut)


def _units(text: str, place: int) -> int:
    """Return a place in the UTF-16 units that Qt counts in."""
    return place + sum(character > "\uffff" for character in text[:place])


class TextGround(Inset):
    """The quiet ground of a text; wears the ring of the keyboard while the text is edited."""

    def __init__(self, field: TextField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.body.addWidget(field)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._field.hasFocus():
            paint_focus(QPainter(self), self.rect().toRectF())
