"""Tables whose rows the owner puts in order, by dragging them or with Alt+Up and Alt+Down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QCoreApplication,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from grouppilot.ui.kit.told_keys import tell_keys

MIME = "application/x-grouppilot-rows"
Index = QModelIndex | QPersistentModelIndex


class OrderedModel(QAbstractTableModel):
    """Rows known by their ids. ``moved`` asks for a new order and gives all ids in it.

    A subclass gives the ids through ``ids``. The rows move when the model is filled anew.
    """

    moved = Signal(list)

    def ids(self) -> list[int]:
        """Return the id of each row."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.ids())

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(MIME, QByteArray(",".join(str(self.ids()[row]) for row in rows).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(MIME):
            return False
        dragged = [int(part) for part in bytes(data.data(MIME).data()).split(b",") if part]
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self.ids())
        self.move(dragged, place)
        return False  # the view must not take the rows away: they come back in their new order

    def move(self, dragged: Sequence[int], place: int) -> None:
        """Ask for some rows to stand before the row at ``place``."""
        ids = self.ids()
        before = [key for key in ids[:place] if key not in dragged]
        after = [key for key in ids[place:] if key not in dragged]
        wanted = [*before, *(key for key in ids if key in dragged), *after]
        if wanted != ids:
            self.moved.emit(wanted)


class _Keys(QObject):
    """One key, with Alt or alone, in a table that has the focus."""

    def __init__(
        self, view: QTableView, key: Qt.Key, modifiers: Qt.KeyboardModifier, call: Callable[[], object]
    ) -> None:
        super().__init__(view)
        self._key, self._modifiers, self._call = key, modifiers, call
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != self._key or event.modifiers() != self._modifiers:
            return False
        self._call()
        return True


def on_delete(view: QTableView, call: Callable[[], object]) -> None:
    """Call this when the owner presses Delete in a table."""
    tell_keys(view, QCoreApplication.translate("TableKeys", "Take away what is chosen"), "Del")
    _Keys(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, call)


def make_orderable(view: QTableView) -> None:
    """Let the rows of a table over an ``OrderedModel`` be dragged and shifted by keys."""
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setDragDropOverwriteMode(False)
    view.setDropIndicatorShown(True)
    view.setDefaultDropAction(Qt.DropAction.MoveAction)
    tell_keys(view, QCoreApplication.translate("TableKeys", "Move up"), "Alt+Up")
    tell_keys(view, QCoreApplication.translate("TableKeys", "Move down"), "Alt+Down")
    alt = Qt.KeyboardModifier.AltModifier
    _Keys(view, Qt.Key.Key_Up, alt, lambda: _shift(view, -1))
    _Keys(view, Qt.Key.Key_Down, alt, lambda: _shift(view, 2))


def _shift(view: QTableView, step: int) -> None:
    model, row = view.model(), view.currentIndex().row()
    if isinstance(model, OrderedModel) and row >= 0 and row + step >= 0:
        model.move([model.ids()[row]], row + step)
