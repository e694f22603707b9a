"""The table's model: it holds the ids of all rows, and the rows themselves only around what is seen."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from grouppilot.domain import signals
from grouppilot.ui.members.words import cell_text, column_name
from grouppilot.ui.words.counting import listed
from grouppilot.ui.words.signals import signal_text, signal_tone
from grouppilot.usecases import members
from grouppilot.usecases.member_columns import SIGNALS
from grouppilot.usecases.member_listing import NOBODY, Listing
from grouppilot.usecases.member_signals import Signals
from grouppilot.usecases.members import MemberRow
from grouppilot.usecases.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
MARK = "mark"
ROW_ROLE = Qt.ItemDataRole.UserRole
FIXED = frozenset({MARK, "group", SIGNALS})
FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
EDITED_FLAGS = FLAGS | Qt.ItemFlag.ItemIsEditable
_CHUNK = 32
_KEPT = 64


class MemberModel(QAbstractTableModel):
    """Members by id. The first column carries the marks of those that are chosen for an edit together.

    Signals:
        edited(member_id, column, value): A cell was edited; the model waits to be told of the outcome.
        marked(): Other rows are marked.
    """

    edited = Signal(int, str, object)
    marked = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: Listing = NOBODY
        self._chunks: dict[int, list[MemberRow]] = {}
        self._signals = Signals(workspace)
        self._told: dict[int, tuple[signals.Signal, ...]] = {}
        self._telling = False
        self._columns: tuple[str, ...] = (MARK,)
        self._customs: tuple[str, ...] = ("", "", "")
        self._platform = ""
        self._marks: set[int] = set()
        self._today = date.min

    def name_for(self, platform: str) -> None:
        """Name the columns as a platform does."""
        if platform != self._platform:
            self._platform = platform
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def show(self, ids: Listing, columns: Sequence[str], customs: tuple[str, ...], today: date) -> None:
        """Show these members in these columns; the same ones in the same order are only read anew."""
        wanted = (MARK, *columns)
        same = wanted == self._columns and customs == self._customs and ids.continues(self._ids)
        if not same:
            self.beginResetModel()
        self._ids, self._columns, self._customs, self._today = ids, wanted, customs, today
        self._chunks.clear()
        self._signals, self._told = Signals(self._workspace), {}
        before = len(self._marks)
        if self._marks:
            self._marks &= set(ids)
        if not same:
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(wanted) - 1))
        if len(self._marks) != before:
            self.marked.emit()

    def ids(self) -> Listing:
        """Return the members in the order shown."""
        return self._ids

    def columns(self) -> tuple[str, ...]:
        """Return the keys of the columns."""
        return self._columns

    def marks(self) -> list[int]:
        """Return the marked members in the order shown."""
        return [one for one in self._ids if one in self._marks] if self._marks else []

    def mark(self, rows: Iterable[int], on: bool = True) -> None:
        """Mark rows, or take their marks away."""
        chosen = {self._ids[row] for row in rows}
        self._marks = self._marks | chosen if on else self._marks - chosen
        self._tell_marks()

    def mark_all(self, on: bool = True) -> None:
        """Mark every row, or none."""
        self._marks = set(self._ids) if on else set()
        self._tell_marks()

    def is_marked(self, row: int) -> bool:
        """Return whether a row is marked."""
        return self._ids[row] in self._marks

    def marked_state(self) -> Qt.CheckState:
        """Return whether all, some or none are marked."""
        if not self._marks:
            return Qt.CheckState.Unchecked
        whole = len(self._marks) == len(self._ids)
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def row(self, place: int) -> MemberRow | None:
        """Return a row, read with those around it; None if it went away meanwhile."""
        number, at = divmod(place, _CHUNK)
        if number not in self._chunks:
            self._read(number)
        chunk = self._chunks[number]
        wanted = self._ids[place]
        if at < len(chunk) and chunk[at].id == wanted:
            return chunk[at]
        return next((row for row in chunk if row.id == wanted), None)

    def _read(self, number: int) -> None:
        while len(self._chunks) >= _KEPT:
            for gone in self._chunks.pop(next(iter(self._chunks))):
                self._told.pop(gone.id, None)
        ids = self._ids[number * _CHUNK : (number + 1) * _CHUNK]
        self._chunks[number] = members.rows(self._workspace, ids, self._today)
        if self._telling and SIGNALS in self._columns:
            self._told |= self._signals.of(ids)

    def tell_signals(self) -> None:
        """Tell the marks beside members from now on; the first sight of the rows did not wait for them."""
        if self._telling:
            return
        self._telling = True
        if SIGNALS in self._columns and self._chunks:
            for chunk in self._chunks.values():
                self._told |= self._signals.of([row.id for row in chunk])
            column = self._columns.index(SIGNALS)
            self.dataChanged.emit(self.index(0, column), self.index(len(self._ids) - 1, column))

    def signals(self, member_id: int) -> tuple[signals.Signal, ...]:
        """Return the marks beside a member whose row was read."""
        return self._told.get(member_id, ())

    def chips(self, row: MemberRow) -> list[tuple[str, str]]:
        """Return text and tone of the marks beside a member."""
        return [(signal_text(one, self._today), signal_tone(one)) for one in self.signals(row.id)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column == MARK else column_name(column, self._customs, self._platform)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == MARK:
            return self.tr("Selected")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if column == MARK and role != ROW_ROLE:
            return self._mark_data(index.row(), role)
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            ROW_ROLE,
        ):
            return None
        row = self.row(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return self.text(row, column)

    def text(self, row: MemberRow, column: str) -> str:
        """Return what a row says in a column."""
        if column == SIGNALS:
            return listed(signal_text(signal, self._today) for signal in self.signals(row.id))
        return cell_text(row, column, self._today)

    def _mark_data(self, place: int, role: int) -> object:
        on = self.is_marked(place)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("selected") if on else self.tr("not selected")
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self._columns[index.column()]
        if column == MARK and role == Qt.ItemDataRole.CheckStateRole:
            self.mark([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or column in FIXED:
            return False
        self.edited.emit(self._ids[index.row()], column, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return FLAGS if self._columns[index.column()] in FIXED else EDITED_FLAGS

    def _tell_marks(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))
        self.marked.emit()
