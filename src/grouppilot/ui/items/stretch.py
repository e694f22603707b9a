"""One column of a table that takes the room the others leave, but never less than it needs."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class _Stretch(QObject):
    def __init__(self, view: QTableView, column: int, least: int) -> None:
        super().__init__(view)
        self._view, self._column, self._least = view, column, least
        view.viewport().installEventFilter(self)
        view.horizontalHeader().sectionResized.connect(self._on_resized)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _on_resized(self, column: int, _before: int, _now: int) -> None:
        if column != self._column:
            self._fit()

    def _fit(self) -> None:
        heads = self._view.horizontalHeader()
        others = heads.length() - heads.sectionSize(self._column)
        wanted = max(self._least, self._view.viewport().width() - others)
        if wanted != heads.sectionSize(self._column):
            heads.resizeSection(self._column, wanted)


def stretch_column(view: QTableView, column: int, least: int) -> None:
    """Let a column fill the table; where it would be narrower than ``least`` pixels the table scrolls."""
    view.horizontalHeader().setStretchLastSection(False)
    _Stretch(view, column, least)
