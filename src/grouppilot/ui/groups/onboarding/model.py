"""Newcomers and their steps as a table whose rows keep their places while they are worked on."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from grouppilot.ui.groups.onboarding.words import STATES, short_date, state_text, step_hint, word
from grouppilot.ui.items.order import Index
from grouppilot.usecases.onboarding import Board, Cell, Newcomer, StepView

HEADS = ("number", "name", "joined")
FIRST_STEP = len(HEADS)
RANK = {"late": 0, "due": 1, "later": 2, "lapsed": 3, "skipped": 4, "done": 5}
CELL = Qt.ItemDataRole.UserRole
STEP = Qt.ItemDataRole.UserRole + 1
URGENT = -1
HEAD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEAD_OF_STEP = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class BoardModel(QAbstractTableModel):
    """The board: number, name and joining day, then a column a step.

    Rows are put in order when a group comes on screen and when a head is clicked; what is marked meanwhile
    stays where it is, and who is new comes first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Newcomer] = []
        self.steps: tuple[StepView, ...] = ()
        self._sort, self._order = URGENT, Qt.SortOrder.AscendingOrder

    def fill(self, board: Board, *, anew: bool) -> None:
        """Show a board; ``anew`` puts it in order again, else known newcomers keep their places."""
        places = {row.id: place for place, row in enumerate(self._rows)}
        steps = tuple(step.id for step in self.steps)
        rows = list(board.rows)
        if not anew and places:
            rows.sort(key=lambda row: places.get(row.id, -1))
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same and steps == tuple(step.id for step in board.steps):
            self._rows, self.steps = rows, board.steps
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._rows, self.steps = rows, board.steps
        if anew:
            self._put_in_order()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column, or without one (-1) the most urgent first."""
        self._sort, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()].id) for index in self.persistentIndexList()]
        self._put_in_order()
        places = {row.id: place for place, row in enumerate(self._rows)}
        for index, key in kept:
            self.changePersistentIndex(index, self.index(places[key], index.column()))
        self.layoutChanged.emit()

    def row(self, place: int) -> Newcomer:
        """Return the newcomer in a row."""
        return self._rows[place]

    def ids(self) -> list[int]:
        """Return the newcomer of each row."""
        return [row.id for row in self._rows]

    def cell(self, index: Index) -> Cell | None:
        """Return the cell at a place; None in the columns before the steps."""
        place = index.column() - FIRST_STEP
        return self._rows[index.row()].cells[place] if index.isValid() and place >= 0 else None

    def step(self, column: int) -> StepView | None:
        """Return the step of a column; None before the steps."""
        return self.steps[column - FIRST_STEP] if column >= FIRST_STEP else None

    def column_of(self, step_id: int) -> int:
        """Return the column of a step, -1 where it is not there."""
        ids = [step.id for step in self.steps]
        return FIRST_STEP + ids.index(step_id) if step_id in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else FIRST_STEP + len(self.steps)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        step = self.step(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return step.title if step else self._head(section)
        if role == Qt.ItemDataRole.ToolTipRole and step:
            return step_hint(step)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return HEAD_OF_STEP if step else HEAD
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, cell, step = self._rows[index.row()], self.cell(index), self.step(index.column())
        if cell is None or step is None:
            return self._text(row, index.column()) if role == Qt.ItemDataRole.DisplayRole else None
        words = {
            Qt.ItemDataRole.DisplayRole: lambda: word(STATES[cell.state]),
            Qt.ItemDataRole.ToolTipRole: lambda: f"{step.title}: {state_text(cell, step.required)}",
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(row, step, cell),
            CELL: lambda: cell,
            STEP: lambda: step,
        }
        return words[role]() if role in words else None

    def _head(self, section: int) -> str:
        # The heads of steps have no room at their sides; these keep in line with the cells below them.
        return "  " + (self.tr("No."), self.tr("Newcomer"), self.tr("Joined"))[section]

    @staticmethod
    def _text(row: Newcomer, column: int) -> str:
        return (row.written, row.name, short_date(row.joined))[column]

    @staticmethod
    def _spoken(row: Newcomer, step: StepView, cell: Cell) -> str:
        return f"{row.name}, {step.title}: {state_text(cell, step.required)}"

    def _put_in_order(self) -> None:
        def key(row: Newcomer) -> Sequence[object]:
            newest = -row.joined.toordinal(), -(row.number or 0), -row.id
            if self._sort == URGENT:
                return row.urgency, *newest
            if self._sort >= FIRST_STEP + len(self.steps):
                return newest
            if self._sort >= FIRST_STEP:
                return RANK[row.cells[self._sort - FIRST_STEP].state], *newest
            return (
                (row.number is None, row.number or 0, row.id),
                (row.name.casefold(), row.id),
                (row.joined.toordinal(), row.id),
            )[self._sort]

        self._rows.sort(key=key, reverse=self._order == Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]
