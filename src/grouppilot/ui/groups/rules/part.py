"""One part of the rules of a group: a list at the left, what is chosen of it at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.split import Parting, Split

PARTING = Parting(narrow=640, beside=0.63, above=0.5, grows=(1, 0))


class Part(QWidget):
    """Base of the parts; a subclass fills ``card`` and ``side`` and implements ``show_group``.

    Signals:
        rule_asked(incident_id): The rule that an incident was missing is to be written.
    """

    rule_asked = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.group_id = 0
        self.card = Card(margin=0, spacing=0)
        content = QWidget()
        self.side = QVBoxLayout(content)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(16)
        self.split = Split(PARTING)
        self.split.hold(self.card, scroller(content))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)

    def show_group(self, group_id: int) -> None:
        """Show a group as it is now; what was chosen stays chosen where it still is."""
        raise NotImplementedError

    def choose(self, key: int) -> None:
        """Choose one thing of the list by its id."""
        raise NotImplementedError


def overline(text: str) -> QLabel:
    """Return the small heading over a field."""
    return label(text, "overline")
