"""Who should move to another tier, and why: accepted, put away, or planned as moves in the chat app."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QStackedWidget, QTableView, QWidget

from grouppilot.ui.context import Context
from grouppilot.ui.groups.roles.tier_words import move_text, reasons_text
from grouppilot.ui.items.order import on_delete
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit.buttons import button, menu_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.tables import dress_table
from grouppilot.ui.kit.theme import color
from grouppilot.usecases import tiers
from grouppilot.usecases.tiers import Suggestion

COLUMNS = ("who", "move", "why")
WIDTHS = {"who": 150, "move": 150, "why": 220}
LEAST_WHY = 110
LEAST = {"who": 90, "move": 110}
Index = QModelIndex | QPersistentModelIndex


class SuggestionModel(QAbstractTableModel):
    """The suggestions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Suggestion] = ()

    def fill(self, rows: Sequence[Suggestion]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Suggestion:
        """Return the suggestion in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Member"), self.tr("Move"), self.tr("Why"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            number = "" if row.number is None else f" · {row.number:03d}"
            texts = {"who": f"{row.name}{number}", "move": move_text(row), "why": reasons_text(row.reasons)}
            return texts[column]
        if role == Qt.ItemDataRole.ForegroundRole:
            ink = {"who": "ink1", "move": "ok" if row.up else "warn", "why": "ink2"}
            return QBrush(color(ink[column]))
        return None


class TierSuggestions(Card):
    """The list with what can be done to those chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self._context = context
        self.heading = label("", "heading")
        self.accept = button(self.tr("Move"), icon="check")
        self.accept.clicked.connect(self._accept)
        self.dismiss = button(self.tr("Not now"), "flat")
        self.dismiss.clicked.connect(self._dismiss)
        self.moves_menu = QMenu(self)
        self.moves = menu_button(self.tr("Plan moves"), self.moves_menu, icon="send")
        self.model = SuggestionModel(self)
        self.view = self._table()
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 12, 4)
        bar.setSpacing(8)
        bar.addWidget(self.heading, 1)
        for each in (self.dismiss, self.moves, self.accept):
            bar.addWidget(each)
        self.none = label("", "muted", wrap=True)
        self.none.setContentsMargins(16, 4, 16, 12)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.none)
        self._stack.addWidget(self.view)
        self.body.addLayout(bar)
        self.body.addWidget(self._stack, 1)
        self.none.setText(
            self.tr(
                "Nobody should move now. What speaks for it: check-ins, homework, sign-ups, "
                "invitations and finished onboarding."
            )
        )

    def fill(self, rows: Sequence[Suggestion]) -> None:
        """Show suggestions; those chosen stay chosen."""
        chosen = {(one.member_id, one.after.id) for one in self.chosen()}
        row, scroll = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        self.model.fill(rows)
        self.heading.setText(self.tr("%Ln suggestion(s)", "", len(rows)) if rows else self.tr("Suggestions"))
        self._stack.setCurrentIndex(1 if rows else 0)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for place, one in enumerate(rows):
            if (one.member_id, one.after.id) in chosen:
                self.view.selectionModel().select(self.model.index(place, 0), flags)
        if row >= 0 and rows:
            at = self.model.index(min(row, len(rows) - 1), 0)
            self.view.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.view.verticalScrollBar().setValue(scroll)
        self._show_actions()

    def offer_groups(self, groups: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer these groups to move to, each by its name with what plans it."""
        self.moves_menu.clear()
        for name, call in groups:
            self.moves_menu.addAction(name.replace("&", "&&"), call)
        self.moves.setVisible(bool(groups))

    def chosen(self) -> list[Suggestion]:
        """Return the suggestions that are chosen, in their order."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.row(place) for place in places if place < self.model.rowCount()]

    def _table(self) -> QTableView:
        view = dress_table(QTableView())
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Suggestions for tiers"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(COLUMNS):
            view.setColumnWidth(place, WIDTHS[column])
        giving = {COLUMNS.index(column): width for column, width in LEAST.items()}
        stretch_column(view, COLUMNS.index("why"), LEAST_WHY, giving)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_actions())
        view.activated.connect(lambda _index: self._accept())
        on_delete(view, self._dismiss)
        return view

    def _show_actions(self) -> None:
        some = bool(self.chosen())
        for act in (self.accept, self.dismiss, self.moves):
            act.setEnabled(some)

    def _accept(self) -> None:
        moved = [(one.member_id, one.after.id) for one in self.chosen()]
        if moved and self._context.try_to(lambda: tiers.accept(self._context.workspace, moved)):
            self._context.say(self.tr("%Ln member(s) moved to another tier", "", len(moved)), undoable=True)

    def _dismiss(self) -> None:
        away = [(one.member_id, one.after.id) for one in self.chosen()]
        if away and self._context.try_to(lambda: tiers.dismiss(self._context.workspace, away)):
            self._context.say(self.tr("%Ln suggestion(s) put away for a month", "", len(away)), undoable=True)
