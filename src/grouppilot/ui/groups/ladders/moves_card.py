"""The moves to do by hand in the chat app, by day: marked as done, dropped, copied as names."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.headers import SectionHeader
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.ui.words.days import distance, short_day
from grouppilot.usecases import moves, settings
from grouppilot.usecases.moves import MoveRow

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("day", "who", "from", "to", "account", "why")
WIDTHS = {"day": 186, "who": 150, "from": 170, "to": 170, "account": 130}
LEAST = {"day": 84, "who": 90, "from": 80, "to": 80, "account": 70}


class MovesModel(QAbstractTableModel):
    """The open moves, the earliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[MoveRow] = []
        self._days: dict[object, str] = {}

    def fill(self, rows: Sequence[MoveRow], today: object) -> None:
        """Show other moves."""
        self.beginResetModel()
        self._rows = list(rows)
        self._days = {row.planned: _day_text(row.planned, today) for row in rows}
        self.endResetModel()

    def row(self, place: int) -> MoveRow:
        """Return the move in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                "day": self.tr("Day"),
                "who": self.tr("Who"),
                "from": self.tr("From"),
                "to": self.tr("To"),
                "account": self.tr("Account"),
                "why": self.tr("Why"),
            }[COLUMNS[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and column == "day" and row.late:
            return color("bad")
        return None

    def _text(self, row: MoveRow, column: str) -> str:
        return {
            "day": self._days[row.planned],
            "who": row.person,
            "from": row.from_group or "–",
            "to": row.to_group,
            "account": row.account or "–",
            "why": row.reason or "–",
        }[column]


class MovesTable(QTableView):
    """Space marks what is chosen as done, Delete drops it."""

    done = Signal()
    dropped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class MovesCard(Card):
    """The open moves of all groups, or of one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self._context = context
        self.head = SectionHeader("")
        self.hint = label("", "muted", wrap=True)
        self.model = MovesModel(self)
        self.table = self._table()
        self.done = button(self.tr("Done"), "primary", "check")
        self.drop = button(self.tr("Drop"))
        self.copy = button(self.tr("Copy names"), icon="copy")
        for made, call in ((self.done, self._done), (self.drop, self._drop), (self.copy, self._copy)):
            made.clicked.connect(call)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.hint, 1)
        for made in (self.copy, self.drop, self.done):
            row.addWidget(made)
        title = QWidget()
        over = QHBoxLayout(title)
        over.setContentsMargins(16, 12, 16, 0)
        over.addWidget(self.head)
        self.body.addWidget(title)
        self.body.addWidget(top)
        self.body.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(lambda *_both: self._offer())

    def refresh(self) -> None:
        """Read the moves; what was chosen stays so, or what took its place is."""
        workspace = self._context.workspace
        today = settings.today(workspace)
        rows = moves.listed(workspace)
        chosen, place = set(self._ids()), self.table.currentIndex().row()
        bar = self.table.verticalScrollBar()
        scrolled = bar.value()
        self.model.fill(rows, today)
        kept = [at for at, row in enumerate(rows) if row.id in chosen]
        selection, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for at in kept or ([min(max(place, 0), len(rows) - 1)] if rows else []):
            index = self.model.index(at, 0)
            selection.setCurrentIndex(index, flags.NoUpdate)
            selection.select(index, flags.Select | flags.Rows)
        bar.setValue(scrolled)
        now = sum(row.planned <= today for row in rows)
        note = self.tr("%n to do by today", "", now) if rows else ""
        self.head.set(self.tr("Moves to do"), note)
        self.hint.setText(
            self.tr("Invite them by hand in the chat app. Marked as done, they join here, too.")
            if rows
            else self.tr("Nobody is to be moved. Choose a group above to plan moves out of it.")
        )
        self.table.setVisible(bool(rows))
        for each in (self.done, self.drop, self.copy):
            each.setVisible(bool(rows))
        self._offer()

    def _table(self) -> MovesTable:
        table = MovesTable()
        dress_table(table)
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Moves to do"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column, width in WIDTHS.items():
            table.setColumnWidth(COLUMNS.index(column), width)
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        stretch_column(table, COLUMNS.index("why"), 60, giving)
        table.setMinimumHeight(190)
        table.done.connect(self._done)
        table.dropped.connect(self._drop)
        return table

    def _ids(self) -> list[int]:
        return [self.model.row(index.row()).id for index in self.table.selectionModel().selectedRows()]

    def _offer(self) -> None:
        chosen = bool(self._ids())
        for each in (self.done, self.drop, self.copy):
            each.setEnabled(chosen)

    def _done(self) -> None:
        ids = self._ids()
        if ids and self._context.try_to(lambda: moves.finish(self._context.workspace, ids)):
            self._context.say(self.tr("%n member(s) moved", "", len(ids)), undoable=True)

    def _drop(self) -> None:
        ids = self._ids()
        if ids and self._context.try_to(lambda: moves.drop(self._context.workspace, ids)):
            self._context.say(self.tr("%n move(s) dropped", "", len(ids)), undoable=True)

    def _copy(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        names = [self.model.row(place).person for place in rows]
        QGuiApplication.clipboard().setText("\n".join(names))
        self._context.say(self.tr("%n name(s) copied", "", len(names)))


def _day_text(day: object, today: object) -> str:
    away = distance(day, today)  # type: ignore[arg-type]
    return short_day(day) + (f" · {away}" if away else "")  # type: ignore[arg-type]
