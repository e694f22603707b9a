"""Sheets: the few questions that need their own window, asked without stopping the program."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tabbing import tab_on


class Sheet(QDialog):
    """A title, a body and a row of buttons. Show it with ``open()``, never with ``exec()``.

    It deletes itself when it is closed. Esc rejects it.

    Args:
        title: What it is about.
        parent: The window over which it stands.
        width: Its least width in pixels.
    """

    def __init__(self, title: str, parent: QWidget | None = None, width: int = 420) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(width)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(label(title, "title", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        column.addLayout(self._row)

    def add_button(
        self, text: str, kind: str = "default", then: Callable[[], object] | None = None
    ) -> QPushButton:
        """Put a button at the right of the row and return it.

        Args:
            text: What it does.
            kind: As :func:`grouppilot.ui.kit.buttons.button`; the primary one answers Return.
            then: Called on click, ``reject`` when None.
        """
        made = button(text, kind, parent=self)
        made.clicked.connect(lambda _checked=False: (then or self.reject)())
        if kind == "primary":
            made.setDefault(True)
        self._row.addWidget(made)
        return made

    def focusNextPrevChild(self, following: bool) -> bool:
        return tab_on(self, following)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as all its lines are when wrapped, over the middle of the window it asks for."""
        super().showEvent(event)
        lines, room = self.layout().totalHeightForWidth(self.width()), self.screen().availableSize().height()
        self.resize(self.width(), max(self.height(), min(lines, room)))
        window = self.parentWidget().window() if self.parentWidget() else None
        if window is not None:
            place = self.frameGeometry()
            place.moveCenter(window.frameGeometry().center())
            self.move(place.topLeft())

    def add_left(self, widget: QWidget) -> None:
        """Put a widget at the left of the row, away from the answers."""
        self._row.insertWidget(0, widget)


def ask(
    parent: QWidget, title: str, text: str, yes: str, then: Callable[[], object], danger: bool = False
) -> Sheet:
    """Open a question with two answers and return it.

    Args:
        parent: The window.
        title: The question.
        text: What follows from it.
        yes: Text of the button that does it.
        then: Called when it is chosen.
        danger: Whether it cannot be taken back.
    """
    sheet = Sheet(title, parent)
    sheet.body.addWidget(label(text, "muted", wrap=True))
    sheet.add_button(QCoreApplication.translate("Sheet", "Cancel"))
    sheet.add_button(yes, "danger" if danger else "primary", sheet.accept)
    sheet.accepted.connect(then)
    sheet.open()
    return sheet


def tell(parent: QWidget, title: str, text: str) -> Sheet:
    """Open a message with one button and return it."""
    sheet = Sheet(title, parent)
    sheet.body.addWidget(label(text, "muted", wrap=True))
    sheet.add_button(QCoreApplication.translate("Sheet", "Close"), "primary", sheet.accept)
    sheet.open()
    return sheet
