"""The list of SOP items with what can be done to those chosen: edit, pause, end, delete, reorder."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.context import Context
from grouppilot.ui.items.order import make_orderable, on_delete
from grouppilot.ui.items.sop_model import COLUMNS, SopModel
from grouppilot.ui.items.stretch import stretch_column
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.labels import ElidedLabel
from grouppilot.ui.kit.tables import dress_table
from grouppilot.usecases import sops
from grouppilot.usecases.sops import ItemRow

LEAST_TITLE = 140
LEAST = {"time": 60, "groups": 96, "when": 104, "must": 84, "minutes": 60, "status": 64}
"""Widths in a narrow window."""

WIDTHS = {"time": 72, "groups": 180, "when": 230, "must": 92, "minutes": 80, "status": 112}


class SopTable(QWidget):
    """Items in a table under a line of actions; ``opened`` asks to edit one (its id)."""

    opened = Signal(int)

    def __init__(
        self, context: Context, columns: Sequence[str] = COLUMNS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._deleted: set[int] = set()  # here, and last: Undo may bring them back
        self.model = SopModel(columns, self)
        self.model.moved.connect(self._reorder)
        self.summary = ElidedLabel("", "muted")
        self.view = self._table()
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(16, 8, 12, 8)
        self._bar.setSpacing(8)
        self._bar.addWidget(self.summary, 1)
        self._edit = self._act(self.tr("Edit"), "edit", self._open)
        self._pause = self._act(self.tr("Pause"), "pause", self._pause_or_resume)
        self._end = self._act(self.tr("End"), "close", lambda: self._set("ended"))
        self._delete = self._act(self.tr("Delete"), "delete", self._delete_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.view, 1)
        self._show_actions()

    def fill(self, rows: Sequence[ItemRow]) -> None:
        """Show other items; those that were chosen stay chosen, and those that come back are it again."""
        back = self._deleted & {row.item_id for row in rows}
        chosen = back or {row.item_id for row in self.chosen()}
        current = self.view.currentIndex()
        at = self.model.ids()[current.row()] if current.isValid() else None
        if back:
            self._deleted = set()
            at = next(row.item_id for row in rows if row.item_id in back)
        self.model.fill(rows)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection = self.view.selectionModel()
        for place, key in enumerate(self.model.ids()):
            if key in chosen:
                selection.select(self.model.index(place, 0), flags)
            if key == at:
                no_update = QItemSelectionModel.SelectionFlag.NoUpdate
                selection.setCurrentIndex(self.model.index(place, 0), no_update)
        self._show_actions()

    def chosen(self) -> list[ItemRow]:
        """Return the items that are chosen, in their order."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        return [self.model.row(row) for row in rows]

    def _table(self) -> QTableView:
        view = dress_table(QTableView())
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Items"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for place, column in enumerate(self.model.columns):
            view.setColumnWidth(place, WIDTHS.get(column, LEAST_TITLE))
        places = {column: place for place, column in enumerate(self.model.columns)}
        giving = {places[column]: width for column, width in LEAST.items() if column in places}
        stretch_column(view, places["title"], LEAST_TITLE, giving)
        make_orderable(view)
        view.activated.connect(self._open)
        view.selectionModel().selectionChanged.connect(self._show_actions)
        on_delete(view, self._delete_chosen)
        return view

    def _act(self, text: str, icon: str, call: object) -> QPushButton:
        made = button(text, "flat", icon)
        made.clicked.connect(call)
        self._bar.addWidget(made)
        return made

    def _show_actions(self) -> None:
        chosen = self.chosen()
        self._edit.setEnabled(len(chosen) == 1)
        for act in (self._pause, self._end, self._delete):
            act.setEnabled(bool(chosen))
        resume = bool(chosen) and all(row.status != "active" for row in chosen)
        self._pause.setText(self.tr("Resume") if resume else self.tr("Pause"))
        self._pause.setIcon(icons.icon("play" if resume else "pause"))

    def _open(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.opened.emit(chosen[0].item_id)

    def _pause_or_resume(self) -> None:
        resume = all(row.status != "active" for row in self.chosen())
        self._set("active" if resume else "paused")

    def _set(self, status: str) -> None:
        ids = [row.item_id for row in self.chosen()]
        if not self._context.try_to(lambda: sops.set_status(self._context.workspace, ids, status)):
            return
        said = {
            "active": self.tr("%n item(s) resumed", "", len(ids)),
            "paused": self.tr("%n item(s) paused", "", len(ids)),
            "ended": self.tr("%n item(s) ended", "", len(ids)),
        }
        self._context.say(said[status], undoable=True)

    def _delete_chosen(self) -> None:
        ids = [row.item_id for row in self.chosen()]
        if ids and self._context.try_to(lambda: sops.delete(self._context.workspace, ids)):
            self._deleted = set(ids)
            self._context.say(self.tr("%n item(s) deleted", "", len(ids)), undoable=True)

    def _reorder(self, ids: list[int]) -> None:
        self._context.try_to(lambda: sops.reorder(self._context.workspace, ids))
