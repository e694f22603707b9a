"""What the details of an entry say of its activity: made, opened, or the one that it is a stage of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words import activities as words

if TYPE_CHECKING:
    from grouppilot.usecases.activities import ActivityView


class ActivityLine(QWidget):
    """A line and a button.

    Signals:
        made: The entry is to be an activity.
        opened: The activity is to be opened.
        above_asked(key): The activity that this is a stage of is to be opened.
    """

    made = Signal()
    opened = Signal()
    above_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = ""
        self._is_one = False
        self.told = label("", "muted", wrap=True)
        self.go = button("", icon="star")
        self.go.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Activity"), "caption"))
        column.addWidget(self.told)
        column.addWidget(self.go)

    def show_activity(
        self, view: ActivityView | None, above: tuple[str, str] | None, *, series: bool
    ) -> None:
        """Show what is known.

        Args:
            view: The activity that the entry is; None where it is none.
            above: Key and title of the one that it is a stage of.
            series: Whether the entry is one of a series, of which one day would be set apart.
        """
        self._is_one, self._above = view is not None, above[0] if above else ""
        if view is not None:
            self.told.setText(words.summary(view))
            self.go.setText(self.tr("Open the activity"))
        elif above is not None:
            self.told.setText(self.tr("A stage of “{title}”").format(title=above[1]))
            self.go.setText(self.tr("Open the activity"))
        else:
            self.told.setText("")
            one_day = self.tr("Make this day an activity")
            self.go.setText(one_day if series else self.tr("Make it an activity"))
        self.told.setVisible(bool(self.told.text()))

    def _go(self) -> None:
        if self._is_one:
            self.opened.emit()
        elif self._above:
            self.above_asked.emit(self._above)
        else:
            self.made.emit()
