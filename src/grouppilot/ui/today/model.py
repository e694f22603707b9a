"""The lines of the day for the list; asks nobody: the page hands it what the use case answered."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from grouppilot.ui.today.lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class DayModel(QAbstractListModel):
    """Lines in order. A change that leaves the same lines in place redraws only those that differ."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """Return all lines."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        old, new = self._lines, tuple(lines)
        if [line.id for line in old] != [line.id for line in new]:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
            return
        self._lines = new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(place), self.index(place))

    def line(self, index: Index) -> Line:
        """Return the line at an index."""
        return self._lines[index.row()]

    def find(self, line_id: str) -> QModelIndex:
        """Return the index of a line, an invalid one when it is not there."""
        for place, line in enumerate(self._lines):
            if line.id == line_id:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._lines[index.row()].chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
