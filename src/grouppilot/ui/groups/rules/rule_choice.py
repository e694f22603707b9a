"""The rule that was broken, and a button that offers the others in its place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from grouppilot.ui.kit.buttons import icon_button
from grouppilot.ui.kit.labels import label
from grouppilot.usecases.rules import RuleRow

MENU_WIDTH = 360


class RuleChoice(QWidget):
    """Names a rule; ``chosen`` gives the id of another one that was chosen by hand.

    Args:
        offered: Returns the rules to choose from, asked when the menu opens.
        parent: Its owner.
    """

    chosen = Signal(int)

    def __init__(self, offered: Callable[[], Sequence[RuleRow]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered, self._rule = offered, 0
        self.text = label("", wrap=True)
        self.menu = QMenu(self)
        self.change = icon_button("edit", self.tr("It was another rule"))
        self.change.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignTop)

    def show_rule(self, rule_id: int | None, text: str) -> None:
        """Show a rule, as it stood on the day."""
        self._rule = rule_id or 0
        self.text.setText(text)

    def _open(self) -> None:
        self.menu.clear()
        for row in self._offered():
            words = self.menu.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, MENU_WIDTH)
            action = self.menu.addAction(f"{row.number} · {words}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.id == self._rule)
            action.triggered.connect(lambda _on, rule=row.id: self._choose(rule))
        self.menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _choose(self, rule_id: int) -> None:
        if rule_id != self._rule:
            self.chosen.emit(rule_id)
