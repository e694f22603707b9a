"""The roles of a group in a table: what, who, since when, and whether every hour is covered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView

from grouppilot.domain.coverage import Gap
from grouppilot.ui.groups.roles.words import hours_text, name_of_role, open_text
from grouppilot.ui.items.order import OrderedModel, make_orderable, on_delete
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.rules import short_date_text
from grouppilot.usecases.roles import GroupRole, GroupRoles

COLUMNS = ("role", "who", "since", "cover")
WIDTHS = {"role": 136, "who": 180, "since": 112, "cover": 184}
LEAST_WHO = 120
NOBODY = "—"
Index = QModelIndex | QPersistentModelIndex


class RoleModel(OrderedModel):
    """The roles in the owner's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[GroupRole] = ()
        self._gaps: dict[str, list[Gap]] = {}
        self._today = date.min

    def fill(self, found: GroupRoles) -> None:
        """Show other roles; the same ones in the same order are only drawn anew."""
        same = [row.id for row in found.roles] == self.ids()
        if not same:
            self.beginResetModel()
        self._rows, self._today = found.roles, found.today
        self._gaps = {}
        for gap in found.gaps:
            self._gaps.setdefault(gap.role, []).append(gap)
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def ids(self) -> list[int]:
        """Return the role of each row."""
        return [row.id for row in self._rows]

    def row(self, place: int) -> GroupRole:
        """Return the role in a row."""
        return self._rows[place]

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (self.tr("Role"), self.tr("Carried by"), self.tr("Since"), self.tr("Hours"))
        return words[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(color(self._ink(row, column)))
        if role == Qt.ItemDataRole.FontRole and column == "role" and row.carriers:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: GroupRole, column: str) -> str:
        match column:
            case "role":
                return name_of_role(row)
            case "who":
                return listed(one.name for one in row.carriers) or NOBODY
            case "since":
                first = row.carriers[0] if row.carriers else None
                return short_date_text(first.since, self._today) if first and first.since else ""
            case _:
                return self._cover(row)

    def _cover(self, row: GroupRole) -> str:
        gaps = self._gaps.get(row.key, []) if row.key else []
        if gaps:
            return open_text(gaps)
        told = {hours_text(one.shifts) for one in row.carriers}
        if len(told) > 1:
            return self.tr("%n share the hours", "", len(row.carriers))
        return next(iter(told), "")

    def _ink(self, row: GroupRole, column: str) -> str:
        if column == "cover" and row.key and row.key in self._gaps:
            return "warn"
        return "ink1" if row.carriers and column in ("role", "who") else "ink2"


class RoleTable(QTableView):
    """The table; ``chosen`` gives the role of the current row, ``delete_asked`` that Delete was pressed."""

    chosen = Signal(int)
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        dress_table(self)
        self.model_of_roles = RoleModel(self)
        self.setModel(self.model_of_roles)
        self.setAccessibleName(self.tr("Roles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, WIDTHS[column])
        stretch_column(self, COLUMNS.index("who"), LEAST_WHO)
        make_orderable(self)
        on_delete(self, self.delete_asked.emit)

    def current(self) -> GroupRole | None:
        """Return the role of the current row."""
        index = self.currentIndex()
        inside = index.isValid() and index.row() < len(self.model_of_roles.ids())
        return self.model_of_roles.row(index.row()) if inside else None

    def fill(self, found: GroupRoles) -> None:
        """Show roles; who is current and where the list stands stay as they are."""
        before = self.current()
        at = before.id if before else None
        scroll = self.verticalScrollBar().value()
        self.model_of_roles.fill(found)
        ids = self.model_of_roles.ids()
        row = ids.index(at) if at in ids else min(max(self.currentIndex().row(), 0), len(ids) - 1)
        if ids and (not self.currentIndex().isValid() or self.currentIndex().row() != row):
            self.setCurrentIndex(self.model_of_roles.index(row, 0))
        self.verticalScrollBar().setValue(scroll)

    def choose(self, role_id: int) -> None:
        """Make a role current."""
        if role_id in self.model_of_roles.ids():
            self.setCurrentIndex(self.model_of_roles.index(self.model_of_roles.ids().index(role_id), 0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.model_of_roles.row(current.row()).id)
