"""Pairs that may be one person, in a table that reads the rows only around what is seen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from grouppilot.domain.duplicates import Suspect
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.duplicates import groups_text, reasons_text, score_text
from grouppilot.usecases import duplicates
from grouppilot.usecases.duplicates import PairRow, Party
from grouppilot.usecases.workspace import Workspace

COLUMNS = ("pair", "why", "score")
Index = QModelIndex | QPersistentModelIndex
_CHUNK, _KEPT = 64, 16


class PairModel(QAbstractTableModel):
    """The pairs, the likeliest first."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pairs: Sequence[Suspect] = ()
        self._chunks: dict[int, dict[tuple[int, int], PairRow]] = {}

    def show_pairs(self, pairs: Sequence[Suspect]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._pairs = pairs
        self._chunks.clear()
        self.endResetModel()

    def pairs(self) -> Sequence[Suspect]:
        """Return the pairs in their order."""
        return self._pairs

    def row(self, place: int) -> PairRow | None:
        """Return a row, read with those around it; None where one of the two is gone."""
        number = place // _CHUNK
        if number not in self._chunks:
            while len(self._chunks) >= _KEPT:
                del self._chunks[next(iter(self._chunks))]
            start = number * _CHUNK
            found = duplicates.rows(self._workspace, self._pairs[start : start + _CHUNK])
            self._chunks[number] = {(one.suspect.left, one.suspect.right): one for one in found}
        wanted = self._pairs[place]
        return self._chunks[number].get((wanted.left, wanted.right))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        words = (self.tr("One person?"), self.tr("Why"), self.tr("Likely"))
        return words[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, pair = COLUMNS[index.column()], self._pairs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.row(), column, pair)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(color("ink1" if column == "pair" else "ink2"))
        return None

    def _text(self, place: int, column: str, pair: Suspect) -> str:
        if column == "why":
            return reasons_text(pair)
        if column == "score":
            return score_text(pair.score)
        row = self.row(place)
        return "" if row is None else "\n".join(map(_party, (row.left, row.right)))


def _party(party: Party) -> str:
    return f"{party.name} · {groups_text(party.groups)}"


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == "score" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
