"""A line in which one types, and the few that fit below it, to choose one of many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from grouppilot.ui.kit.search import SearchField

LOOK_MS = 80
ROWS = 5
ROW = 32
KEY = 0x100


class Picker(QWidget):
    """A search field over a list that is there while something is typed.

    Signals:
        chosen(key): One was chosen, by a click or by Return.

    Args:
        hint: What one types.
        find: Returns key and text of what fits.
        parent: Its owner.
    """

    chosen = Signal(int)

    def __init__(
        self, hint: str, find: Callable[[str], Sequence[tuple[int, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self.field = SearchField(hint)
        self.field.setAccessibleName(hint)
        self.list = _Hits()
        self.list.setAccessibleName(hint)
        self.list.hide()
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._soon.start())
        self.field.installEventFilter(self)
        self.field.went_down.connect(self._go_down)
        self.list.itemClicked.connect(self._choose)
        self.list.returned.connect(self._choose)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def clear(self) -> None:
        """Begin anew, with nothing typed."""
        self.field.clear()
        self._soon.stop()
        self.list.clear()
        self.list.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Return chooses here; it must not go on to the button that ends the sheet around.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.field.text().strip():
            return False
        self._first()
        return True

    def _look(self) -> None:
        text = self.field.text().strip()
        self.list.clear()
        for key, words in self._find(text) if text else ():
            item = QListWidgetItem(words)
            item.setData(KEY, key)
            self.list.addItem(item)
        self.list.setFixedHeight(min(max(self.list.count(), 1), ROWS) * ROW + 2)
        self.list.setVisible(self.list.count() > 0)

    def _first(self) -> None:
        self._soon.stop()
        self._look()
        if self.list.count():
            self._choose(self.list.item(0))

    def _go_down(self) -> None:
        self._soon.stop()
        self._look()
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(KEY)
        self.clear()
        self.field.setFocus()
        self.chosen.emit(key)


class _Hits(QListWidget):
    """The list; Return chooses, whatever the platform's way to activate a row is."""

    returned = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.returned.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
