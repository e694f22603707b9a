"""The tiers in a table, the lowest first: name, members, benefits, price."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QTableView

from grouppilot.ui.groups.roles.tier_words import name_of_tier
from grouppilot.ui.items.order import OrderedModel, make_orderable, on_delete
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.usecases.tiers import TierRow

COLUMNS = ("tier", "members", "benefits", "price")
WIDTHS = {"tier": 150, "members": 90, "benefits": 220, "price": 130}
LEAST_BENEFITS = 90
LEAST = {"tier": 84, "members": 60, "price": 70}
Index = QModelIndex | QPersistentModelIndex


class TierModel(OrderedModel):
    """The tiers in the owner's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TierRow] = ()

    def fill(self, rows: Sequence[TierRow]) -> None:
        """Show other tiers; the same ones in the same order are only drawn anew."""
        same = [row.id for row in rows] == self.ids()
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def ids(self) -> list[int]:
        """Return the tier of each row."""
        return [row.id for row in self._rows]

    def row(self, place: int) -> TierRow:
        """Return the tier in a row."""
        return self._rows[place]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        words = (self.tr("Tier"), self.tr("Members"), self.tr("Benefits"), self.tr("Price"))
        return words[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            texts = {
                "tier": name_of_tier(row),
                "members": QLocale().toString(row.members),
                "benefits": " · ".join(row.benefits.split("\n")),
                "price": row.price,
            }
            return texts[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(color("ink1" if column == "tier" else "ink2"))
        return None


class TierTable(QTableView):
    """The table; ``chosen`` tells that another row is current, ``delete_asked`` that Delete was pressed."""

    chosen = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress_table(self)
        self.rows = TierModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Tiers"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, WIDTHS[column])
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        stretch_column(self, COLUMNS.index("benefits"), LEAST_BENEFITS, giving)
        make_orderable(self)
        on_delete(self, self.delete_asked.emit)

    def current(self) -> TierRow | None:
        """Return the tier of the current row."""
        index = self.currentIndex()
        inside = index.isValid() and index.row() < len(self.rows.ids())
        return self.rows.row(index.row()) if inside else None

    def fill(self, rows: Sequence[TierRow]) -> None:
        """Show tiers; who is current stays so."""
        before = self.current()
        at = before.id if before else None
        self.rows.fill(rows)
        ids = self.rows.ids()
        row = ids.index(at) if at in ids else min(max(self.currentIndex().row(), 0), len(ids) - 1)
        if ids and self.currentIndex().row() != row:
            self.setCurrentIndex(self.rows.index(row, 0))

    def choose(self, tier_id: int) -> None:
        """Make a tier current."""
        if tier_id in self.rows.ids():
            self.setCurrentIndex(self.rows.index(self.rows.ids().index(tier_id), 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == "members" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
