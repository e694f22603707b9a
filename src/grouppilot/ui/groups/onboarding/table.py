"""The table of newcomers: arrows move, Shift chooses several, Space marks them done."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from grouppilot.ui.groups.onboarding.delegate import BoardRows
from grouppilot.ui.groups.onboarding.model import FIRST_STEP, URGENT, BoardModel
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import text_font
from grouppilot.usecases.onboarding import Board, Newcomer, StepView

NUMBER, NAME, JOINED = 54, 112, 72
LEAST_NAME = 88
LEAST_STEP, MOST_STEP = 58, 116
PAD = 10
ROW, HEAD = 38, 46


class BoardTable(QTableView):
    """Newcomers against steps.

    Signals:
        chosen: Other cells are chosen.
        marked: Space was pressed.
        skipped: S was pressed.
        copied: Ctrl+C was pressed.
    """

    chosen = Signal()
    marked = Signal()
    skipped = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardModel(self)
        dress_table(self)
        self.setModel(self.board)
        self._rows = BoardRows(self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("Newcomers and their steps"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setDefaultSectionSize(ROW)
        heads = self.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setMinimumSectionSize(40)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setProperty("tight", "true")
        heads.setFixedHeight(HEAD)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(URGENT, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.board.layoutChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentChanged.connect(self._tell)

    def fill(self, board: Board, *, anew: bool) -> None:
        """Show a board; what was chosen stays chosen, and the scroll stays where it was."""
        kept = [(self.board.row(row).id, column) for row, column in self._places()]
        current = self.currentIndex()
        at = (self.board.row(current.row()).id, current.column()) if current.isValid() else None
        down, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        blocked = self.selectionModel().blockSignals(True)
        self.board.fill(board, anew=anew)
        self._fit()
        self._choose_again(kept, at)
        self.selectionModel().blockSignals(blocked)
        self.verticalScrollBar().setValue(0 if anew else down)
        self.horizontalScrollBar().setValue(across)
        self._tell()

    def newcomers(self) -> list[Newcomer]:
        """Return the newcomers of whom a cell is chosen, from top to bottom."""
        return [self.board.row(row) for row in sorted({row for row, _ in self._places()})]

    def step(self) -> StepView | None:
        """Return the step that is chosen; beside the steps, the first that one of the chosen has to do."""
        column = self.currentIndex().column()
        if column >= FIRST_STEP:
            return self.board.step(column)
        rows = self.newcomers()
        for place, step in enumerate(self.board.steps):
            if any(row.cells[place].state in ("late", "due", "later") for row in rows):
                return step
        return self.board.steps[-1] if self.board.steps and rows else None

    def cells(self) -> list[tuple[int, int]]:
        """Return member and step of each chosen cell; whole rows stand for the step of ``step``."""
        places = self._places()
        chosen = [
            (self.board.row(row).id, self.board.steps[column - FIRST_STEP].id)
            for row, column in places
            if column >= FIRST_STEP
        ]
        step = self.step()
        if chosen or step is None:
            return chosen
        return [(row.id, step.id) for row in self.newcomers()]

    def choose(self, member_id: int, step_id: int | None = None) -> None:
        """Choose a newcomer, or one of their steps."""
        ids = self.board.ids()
        if member_id in ids:
            column = self.board.column_of(step_id) if step_id is not None else 1
            self.setCurrentIndex(self.board.index(ids.index(member_id), max(column, 0)))
            self.scrollTo(self.currentIndex())

    def choose_rows(self, members: Sequence[int]) -> None:
        """Choose several newcomers by their names."""
        ids = self.board.ids()
        self._choose_again([(one, 1) for one in members if one in ids], None)
        if members and members[0] in ids:
            index = self.board.index(ids.index(members[0]), 1)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.marked.emit()
        elif event.key() == Qt.Key.Key_S and not event.modifiers():
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _places(self) -> list[tuple[int, int]]:
        return sorted((index.row(), index.column()) for index in self.selectionModel().selectedIndexes())

    def _choose_again(self, kept: Sequence[tuple[int, int]], at: tuple[int, int] | None) -> None:
        places = {key: place for place, key in enumerate(self.board.ids())}
        wanted = QItemSelection()
        for key, column in kept:
            if key in places and column < self.board.columnCount():
                index = self.board.index(places[key], column)
                wanted.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(wanted, flags.ClearAndSelect)
        if at is not None and at[0] in places and at[1] < self.board.columnCount():
            self.selectionModel().setCurrentIndex(self.board.index(places[at[0]], at[1]), flags.NoUpdate)

    def _tell(self, *_changed: object) -> None:
        self._rows.chosen_rows = frozenset(row for row, _ in self._places())
        self.viewport().update()
        self.chosen.emit()

    def _fit(self) -> None:
        """Give each step the width its title asks for where there is room, and the rest to the name."""
        if not self.board.steps:
            return
        room = self.viewport().width() - NUMBER - JOINED
        widths = self._of_steps(room)
        name = max(LEAST_NAME, room - sum(widths))
        for column, width in enumerate((NUMBER, name, JOINED, *widths)):
            self.setColumnWidth(column, width)

    def _of_steps(self, room: int) -> list[int]:
        """Return the widths of the steps: alike, unless a title needs more and another has it to spare."""
        metrics, count = QFontMetrics(text_font(bold=True)), len(self.board.steps)
        titles = [metrics.horizontalAdvance(step.title) + PAD for step in self.board.steps]
        needed = [max(LEAST_STEP, min(MOST_STEP, width)) for width in titles]
        for name in (NAME, LEAST_NAME):
            alike = (room - name) // count
            if max(needed) <= alike:
                return [min(MOST_STEP, alike)] * count
            if sum(needed) <= room - name:
                spare = (room - name - sum(needed)) // count
                return [min(MOST_STEP, each + spare) for each in needed]
        return [max(LEAST_STEP, min(MOST_STEP, (room - LEAST_NAME) // count))] * count
