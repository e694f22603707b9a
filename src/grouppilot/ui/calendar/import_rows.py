"""The preview of a plan that is imported: what each row says, and what becomes of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from grouppilot.domain.plan_intake import RowPlan
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.entries import clock
from grouppilot.ui.words.plan_intake import fate_words

Index = QModelIndex | QPersistentModelIndex
LINE, FATE, DAY, TIME, TITLE, GROUPS = range(6)
WIDTHS: Mapping[int, int] = {LINE: 56, FATE: 300, DAY: 136, TIME: 70, TITLE: 200}
TONES = {"new": "ok", "changed": "accent", "unchanged": "ink3", "clashing": "warn", "wrong": "bad"}


class PlanRows(QAbstractTableModel):
    """Rows of a plan, those of one state or all.

    Args:
        names: Of the groups, by their numbers.
        parent: Its owner.
    """

    def __init__(self, names: Mapping[int, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._rows: Sequence[RowPlan] = ()
        self._seen: list[RowPlan] = []

    def show_rows(self, rows: Sequence[RowPlan], state: str = "") -> None:
        """Show the rows of a plan; those of one state only where it is named."""
        self.beginResetModel()
        self._rows = rows
        self._seen = [row for row in rows if state in ("", row.state)]
        self.endResetModel()

    def only(self, state: str) -> None:
        """Show the rows of one state, all for an empty name."""
        self.show_rows(self._rows, state)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else GROUPS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            *(self.tr("Line"), self.tr("What happens"), self.tr("Day"), self.tr("Time")),
            *(self.tr("Title"), self.tr("Groups")),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._seen[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == FATE:
                odd = row.state != "wrong" and bool(row.row.notes)
                return color("warn" if odd else TONES[row.state])
            return color("ink3" if column == LINE else "ink1")
        return None

    def _text(self, row: RowPlan, column: int) -> str:
        said = row.row.said
        if column == LINE:
            return str(row.row.line)
        if column == FATE:
            return fate_words(row)
        if column == DAY:
            return short_day(said["day"]) if said.get("day") else ""
        if column == TIME:
            return clock(said["minute"]) if said.get("minute") is not None else ""
        if column == TITLE:
            return row.row.title
        return listed(self._names[each] for each in row.groups if each in self._names)
