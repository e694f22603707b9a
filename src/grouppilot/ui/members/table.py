"""The members' table: one row is current, any number are marked; all of it by mouse or keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.members.delegate import MemberCells, paint_box
from grouppilot.ui.members.model import MARK, MemberModel
from grouppilot.ui.members.widths import MARK_WIDTH
from grouppilot.usecases.member_columns import SIGNALS
from grouppilot.usecases.member_frame import Frame


class MemberTable(QTableView):
    """The table.

    Signals:
        roles_asked(member_id, rect): The roles of a member are to be edited; where the cell is, on screen.
        delete_asked(): Delete was pressed.
        escaped(): Esc was pressed with nothing marked.
        resized(): There is more or less room for the columns.
    """

    roles_asked = Signal(int, QRect)
    delete_asked = Signal()
    escaped = Signal()
    resized = Signal()

    def __init__(
        self,
        model: MemberModel,
        frame: Callable[[], Frame | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._anchor = 0
        self.setHorizontalHeader(MemberHeader(model, self))
        dress_table(self)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.setModel(model)
        self.setItemDelegate(MemberCells(self, frame))
        self.setAccessibleName(self.tr("Members"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setMouseTracking(True)

    def members(self) -> MemberModel:
        """Return the model."""
        return self.model()

    def edit_cell(self, index: QModelIndex) -> None:
        """Begin to edit a cell: in place, or the roles in their menu."""
        if not index.isValid():
            return
        if self.members().columns()[index.column()] == "role":
            place = self.visualRect(index)
            place.moveTopLeft(self.viewport().mapToGlobal(place.topLeft()))
            self.roles_asked.emit(self.members().ids()[index.row()], place)
        else:
            self.edit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers()
        on_mark = index.isValid() and self.members().columns()[index.column()] == MARK
        many = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and (on_mark or many):
            self._mark(index.row(), bool(held & Qt.KeyboardModifier.ShiftModifier))
            column = index.column() if not on_mark else max(self.currentIndex().column(), 1)
            self.setCurrentIndex(self.members().index(index.row(), column))
            return
        super().mousePressEvent(event)
        if index.isValid():
            self._anchor = index.row()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.members().columns()[index.column()] == "role":
            self.edit_cell(index)
        elif not (index.isValid() and self.members().columns()[index.column()] == MARK):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.members().mark_all()
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_F2):
            if self.state() != QAbstractItemView.State.EditingState:  # else it ends the edit under way
                self.edit_cell(self.currentIndex())
        elif key == keys.Key_Space and self.currentIndex().isValid():
            self._mark(self.currentIndex().row(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == keys.Key_Delete:
            self.delete_asked.emit()
        elif key == keys.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.members().marked_state() == Qt.CheckState.Unchecked:
            self.escaped.emit()
        else:
            self.members().mark_all(False)

    def _mark(self, row: int, to_anchor: bool) -> None:
        if to_anchor:
            first, last = sorted((min(self._anchor, self.members().rowCount() - 1), row))
            self.members().mark(range(first, last + 1))
        else:
            self.members().mark([row], not self.members().is_marked(row))
            self._anchor = row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns take the room there is."""
        super().resizeEvent(event)
        self.resized.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Draw whole rows anew: the current one is tinted."""
        super().currentChanged(current, previous)
        self.viewport().update()


class MemberHeader(QHeaderView):
    """Headings: a click sorts, on the box it marks all; dragging moves columns."""

    sorted_by = Signal(str)

    def __init__(self, model: MemberModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._members = model
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(MARK_WIDTH)
        self.sectionClicked.connect(self._clicked)
        model.marked.connect(self.viewport().update)

    def _clicked(self, section: int) -> None:
        column = self._members.columns()[section]
        if column == MARK:
            self._members.mark_all(self._members.marked_state() != Qt.CheckState.Checked)
        elif column != SIGNALS:  # they have no order of their own; the filters bring up who has one
            self.sorted_by.emit(column)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        columns = self._members.columns()
        if section < len(columns) and columns[section] == MARK:
            state = self._members.marked_state()
            some = state == Qt.CheckState.PartiallyChecked
            paint_box(painter, rect, state == Qt.CheckState.Checked, some)
