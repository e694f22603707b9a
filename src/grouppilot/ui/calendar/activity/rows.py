"""Rows of fields under their headings, in columns that stay below one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from grouppilot.ui.calendar.activity.part import empty_out
from grouppilot.ui.kit.labels import label


class Rows(QWidget):
    """A grid that is built anew only where other rows are to be shown.

    Args:
        heads: The headings, empty for columns that need none.
        stretch: How the columns share the room.
        parent: Its owner.
    """

    def __init__(self, heads: Sequence[str], stretch: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads, self._next = heads, 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        for column, share in enumerate(stretch):
            self._grid.setColumnStretch(column, share)
        self.hide()

    def begin(self) -> None:
        """Empty it, but for its headings."""
        empty_out(self._grid)
        self._next = 1
        for column, text in enumerate(self._heads):
            if text:
                self._grid.addWidget(label(text, "caption"), 0, column)
        self.hide()

    def add(self, widgets: Sequence[QWidget]) -> None:
        """Add a row at the end."""
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, self._next, column)
        self._next += 1
        self.show()
