"""SOP items as a table: when, what, for whom, how long."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from grouppilot.ui.items.order import OrderedModel
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import rule_text, time_text
from grouppilot.usecases.sops import ItemRow

COLUMNS = ("time", "title", "groups", "when", "must", "minutes", "status")
OF_ONE_GROUP = tuple(column for column in COLUMNS if column != "groups")
Index = QModelIndex | QPersistentModelIndex


def heading(column: str) -> str:
    """Return the heading of a column."""
    words = {
        "time": QCoreApplication.translate("SopModel", "Time"),
        "title": QCoreApplication.translate("SopModel", "Item"),
        "groups": QCoreApplication.translate("SopModel", "Groups"),
        "when": QCoreApplication.translate("SopModel", "When"),
        "must": QCoreApplication.translate("SopModel", "Must-do"),
        "minutes": QCoreApplication.translate("SopModel", "Minutes"),
        "status": QCoreApplication.translate("SopModel", "Status"),
    }
    return words[column]


class SopModel(OrderedModel):
    """The table of items. Paused and ended ones are drawn quietly and say so in words."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[ItemRow] = []
        self._ids: list[int] = []
        self._texts: dict[str, Callable[[ItemRow], str]] = {
            "time": lambda row: time_text(row.minute),
            "title": lambda row: row.title,
            "groups": _audience,
            "when": lambda row: rule_text(row.when, QLocale()),
            "must": lambda row: self.tr("must-do") if row.must else "",
            "minutes": lambda row: str(row.minutes),
            "status": self._status,
        }

    def _status(self, row: ItemRow) -> str:
        """Say what is not as usual: paused or ended, and in one group's list that others share the item."""
        parts = [] if row.status == "active" else [name_of("item", row.status)]
        if "groups" not in self.columns and row.audience == "all":
            parts.append(name_of("audience", "all"))
        elif "groups" not in self.columns and len(row.groups) > 1:
            parts.append(self.tr("%n group(s)", "", len(row.groups)))
        return listed(parts)

    def fill(self, rows: Sequence[ItemRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._ids = [row.item_id for row in rows]  # asked for at each look at the number of rows
        self.endResetModel()

    def ids(self) -> list[int]:
        """Return the item of each row."""
        return self._ids

    def row(self, place: int) -> ItemRow:
        """Return the item in a row."""
        return self._rows[place]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(self.columns[section])
        return _alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts[column](row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(color(_ink(row, column)))
        if role == Qt.ItemDataRole.FontRole and column == "title" and row.must:
            return _bold()
        if role == Qt.ItemDataRole.DecorationRole and column == "title":
            return _mark(row)
        return None


def _audience(row: ItemRow) -> str:
    return listed(row.groups) if row.audience == "groups" else name_of("audience", row.audience)


def _alignment(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == "minutes" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _ink(row: ItemRow, column: str) -> str:
    if column == "status" and row.status != "active":
        return "warn"
    return "ink1" if column == "title" and row.status == "active" else "ink2"


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _mark(row: ItemRow) -> object:
    if row.status != "active":
        return icons.icon("pause" if row.status == "paused" else "close", "ink3")
    return icons.icon("text", "ink3") if row.has_text else None
