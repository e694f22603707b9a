"""A plain table of things that are read whole: one text a cell, chosen by rows, its place kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QTableView

from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Args:
        title: Its heading.
        text: Returns the text of a cell.
        ink: Returns the role of its colour.
        width: Pixels; the one that is stretched keeps them as its least.
        right: Whether it holds figures.
    """

    title: str
    text: Callable[[Any], str]
    ink: Callable[[Any], str] = lambda _row: "ink2"
    width: int = 140
    right: bool = False


class RowsModel(QAbstractTableModel):
    """The rows, each known by a key that stays the same when they are read anew."""

    def __init__(
        self, columns: Sequence[Column], key: Callable[[Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._key = columns, key
        self._rows: Sequence[Any] = ()

    def fill(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Any:
        """Return what stands in a row."""
        return self._rows[place]

    def key(self, place: int) -> object:
        """Return the key of a row."""
        return self._key(self._rows[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(color(column.ink(row)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None


class RowsTable(QTableView):
    """The table.

    Args:
        columns: Its columns, from left to right.
        key: Returns what a row is known by.
        stretched: The column that takes the room left.
        name: What it is called for screen readers.
        several: Whether several rows can be chosen.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], object],
        stretched: int,
        name: str,
        *,
        several: bool = True,
    ) -> None:
        super().__init__()
        dress_table(self)
        self.rows = RowsModel(columns, key, self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width)
        stretch_column(self, stretched, columns[stretched].width)

    def fill(self, rows: Sequence[Any]) -> None:
        """Show other rows; what was chosen, what is current and where the table stands stay."""
        chosen = {self.rows.key(place) for place in self._places()}
        at, before = self.currentIndex().row(), self.current()
        kept = None if before is None else self.rows.key(at)
        scroll = self.verticalScrollBar().value()
        self.rows.fill(rows)
        keys = [self.rows.key(place) for place in range(self.rows.rowCount())]
        flags = QItemSelectionModel.SelectionFlag
        for place, key in enumerate(keys):
            if key in chosen:
                self.selectionModel().select(self.rows.index(place, 0), flags.Select | flags.Rows)
        if keys and at >= 0:
            place = keys.index(kept) if kept in keys else min(at, len(keys) - 1)
            gone = kept not in keys and not self._places()
            flag = flags.Select | flags.Rows if gone else flags.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(place, 0), flag)
        self.verticalScrollBar().setValue(scroll)

    def current(self) -> Any | None:
        """Return what stands in the current row."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() and index.row() < self.rows.rowCount() else None

    def chosen(self) -> list[Any]:
        """Return what is chosen, in its order."""
        return [self.rows.row(place) for place in self._places()]

    def _places(self) -> list[int]:
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        return sorted(row for row in rows if row < self.rows.rowCount())


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
