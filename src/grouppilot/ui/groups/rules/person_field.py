"""Whom something is about: shown by name, chosen by typing, taken out again."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.rules.people import member_picker
from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.labels import ElidedLabel


class PersonField(QWidget):
    """A member, or nobody in particular.

    Signals:
        chosen(membership): Somebody was chosen; 0 for nobody.
    """

    chosen = Signal(int)

    def __init__(self, context: Context, group: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("")
        self.clear = icon_button("close", self.tr("Nobody in particular"))
        self.clear.clicked.connect(lambda: self.chosen.emit(0))
        self.picker = member_picker(context, self.tr("Name, pinyin or number…"), group)
        self.picker.chosen.connect(self.chosen)
        self._one = QWidget()
        row = QHBoxLayout(self._one)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._one)
        column.addWidget(self.picker)

    def show_person(self, name: str) -> None:
        """Show who it is; nobody when empty."""
        self.name.setText(name)
        self._one.setVisible(bool(name))
        self.picker.setVisible(not name)
