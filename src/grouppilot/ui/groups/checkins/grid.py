"""The ledger as a grid: a row a member, a column a day; marked by click and by key."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from grouppilot.ui.groups.checkins.words import state_word
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import paint_dot, paint_focus
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.days import short_day
from grouppilot.usecases.ledger import Ledger, LedgerRow

FIRST_DAY = 4
NUMBER, NAME, STREAK, SHARE = range(FIRST_DAY)
WIDTHS = {NUMBER: 56, NAME: 150, STREAK: 76, SHARE: 72}
DAY_WIDTH = 40
FEWEST_DAYS, MOST_DAYS = 7, 21
MARK = 14
STATE = Qt.ItemDataRole.UserRole
ICONS = {
    "done": ("check", "accent"),
    "late": ("clock", "warn"),
    "reviewed": ("note", "accent"),
    "excellent": ("star", "accent"),
}
KEYS = {
    Qt.Key.Key_L: "late",
    Qt.Key.Key_R: "reviewed",
    Qt.Key.Key_E: "excellent",
    Qt.Key.Key_D: "done",
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
NOWHERE = QModelIndex()


class GridModel(QAbstractTableModel):
    """Number, name, streak and share, then the last days that asked for a mark, today last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LedgerRow, ...] = ()
        self.days: tuple[date, ...] = ()
        self._today = date.min

    def fill(self, ledger: Ledger, days: Sequence[date]) -> None:
        """Show a ledger; rows that stay keep their place and selection."""
        same = [row.member_id for row in self._rows] == [row.member_id for row in ledger.rows]
        same = same and self.days == tuple(days)
        if not same:
            self.beginResetModel()
        self._rows, self.days, self._today = ledger.rows, tuple(days), ledger.today
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def row(self, place: int) -> LedgerRow:
        """Return the member of a row."""
        return self._rows[place]

    def ids(self) -> list[int]:
        """Return the member of each row."""
        return [row.member_id for row in self._rows]

    def state(self, index: Index) -> str:
        """Return what stands in a day's cell: a mark, ``missed``, ``open`` or ``before``."""
        row, day = self._rows[index.row()], self.days[index.column() - FIRST_DAY]
        if day in row.marks:
            return row.marks[day]
        if row.joined is not None and day < row.joined:
            return "before"
        return "open" if day == self._today else "missed"

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST_DAY + len(self.days)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= self.columnCount():
            return None
        if section < FIRST_DAY:
            names = (self.tr("No."), self.tr("Member"), self.tr("Streak"), self.tr("Share"))
            return names[section] if role == Qt.ItemDataRole.DisplayRole else None
        day = self.days[section - FIRST_DAY]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.ToolTipRole:
            return short_day(day)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() < FIRST_DAY:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            right = index.column() in (STREAK, SHARE)
            if role == Qt.ItemDataRole.TextAlignmentRole and right:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            return None
        state = self.state(index)
        if role == STATE:
            return state
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            day = self.days[index.column() - FIRST_DAY]
            return f"{row.name}, {short_day(day)}: {state_word(state)}"
        return None

    @staticmethod
    def _text(row: LedgerRow, column: int) -> str:
        if column == NUMBER:
            return "" if row.number is None else f"{row.number:03d}"
        if column == NAME:
            return row.name
        if column == STREAK:
            return str(row.standing.streak) if row.standing.streak else "–"
        return "–" if row.standing.share is None else f"{row.standing.share:.0%}"


class GridRows(QStyledItemDelegate):
    """Draws a mark as a shape of its own, so that none hangs on colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() < FIRST_DAY:
            super().paint(painter, option, index)
            return
        rect, state = QRectF(option.rect), index.data(STATE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, color("accent_tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("line"))
        if state in ICONS:
            name, role = ICONS[state]
            middle = rect.center()
            icons.paint(painter, name, QRectF(middle.x() - MARK / 2, middle.y() - MARK / 2, MARK, MARK), role)
        elif state == "missed":
            paint_dot(painter, rect.center(), "bad", 5)
        elif state == "open":
            painter.setPen(color("ink3"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect.center().x() - 6, rect.center().y() - 6, 12, 12), 3, 3)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(2, 2, -2, -3), 5)
        painter.restore()


class LedgerGrid(QTableView):
    """The grid. A click or Space marks a day or takes the mark away; D, L, R and E say which mark.

    Signals:
        marked(pairs, state): Members and days, and the mark they get; None takes it away.
    """

    marked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.setModel(self.grid)
        dress_table(self)
        self.setItemDelegate(GridRows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Ledger of days"))
        self.setMouseTracking(True)
        heads = self.horizontalHeader()
        heads.setMinimumSectionSize(DAY_WIDTH)
        heads.setStretchLastSection(False)
        self._pressed = QModelIndex()
        self._ledger: Ledger | None = None

    def show_ledger(self, ledger: Ledger) -> None:
        """Show a ledger, as many of its last days as there is room for."""
        self._ledger = ledger
        room = self.viewport().width() - sum(WIDTHS.values())
        count = min(max(room // DAY_WIDTH, FEWEST_DAYS), MOST_DAYS)
        self.grid.fill(ledger, ledger.markable[-count:])
        heads = self.horizontalHeader()
        for column in range(self.grid.columnCount()):
            self.setColumnWidth(column, WIDTHS.get(column, DAY_WIDTH))
        heads.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def chosen(self) -> list[tuple[int, date]]:
        """Return the chosen days of members."""
        return [
            (self.grid.row(index.row()).member_id, self.grid.days[index.column() - FIRST_DAY])
            for index in self.selectedIndexes()
            if index.column() >= FIRST_DAY and self.grid.state(index) != "before"
        ]

    def members(self) -> list[int]:
        """Return the members of the chosen rows."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self.grid.row(row).member_id for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ledger is not None:
            self.show_ledger(self._ledger)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif plain and event.key() in KEYS:
            self._mark(KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        alone = len(self.selectedIndexes()) == 1 and index.column() >= FIRST_DAY
        if plain and alone and event.button() == Qt.MouseButton.LeftButton and index == self._pressed:
            self._toggle()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().unsetCursor()
        return super().viewportEvent(event)

    def _toggle(self) -> None:
        """Mark what is chosen; where all of it is marked, take the marks away."""
        days = [index for index in self.selectedIndexes() if index.column() >= FIRST_DAY]
        states = {self.grid.state(index) for index in days} - {"before"}
        self._mark("done" if states & {"missed", "open"} else None)

    def _mark(self, state: str | None) -> None:
        if pairs := self.chosen():
            self.marked.emit(pairs, state)
