"""Asks for the reason of a skip, in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.flow import FlowLayout

LONGEST = 400


class SkipBar(QWidget):
    """A line for the reason and the reasons given last, each one click.

    Signals:
        given(reason): Skip, with this reason (it may be empty).
        closed: It was thought better of.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Why? (may stay empty)"))
        self.field.setAccessibleName(self.tr("Reason for skipping"))
        self.field.returnPressed.connect(self._give)
        self.skip_button = button(self.tr("Skip"), "primary")
        self.skip_button.clicked.connect(self._give)
        self.cancel_button = button(self.tr("Cancel"), "flat")
        self.cancel_button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.field, self.skip_button, self.cancel_button):
            row.addWidget(each)
        self._recent = QWidget(self)
        self._flow = FlowLayout(self._recent, spacing=6)
        self.reason_buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._recent)

    def ask(self, reasons: Sequence[str]) -> None:
        """Open it, with the reasons given last, and put the keyboard into the line."""
        for old in self.reason_buttons:
            self._flow.removeWidget(old)
            old.deleteLater()
        self.reason_buttons = [self._reason(reason) for reason in reasons]
        self._recent.setVisible(bool(reasons))
        self.field.clear()
        self.show()
        self.field.setFocus()

    def _reason(self, reason: str) -> QPushButton:
        made = button(reason if len(reason) <= 24 else reason[:23] + "…")
        made.setProperty("kind", "tag")
        made.setToolTip(reason)
        made.clicked.connect(lambda: self.given.emit(reason))
        self._flow.addWidget(made)
        return made

    def _give(self) -> None:
        self.given.emit(self.field.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
