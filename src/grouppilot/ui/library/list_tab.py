"""A tab of the library: a list at the left, what is chosen of it at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from grouppilot.ui.context import Context
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.beside import Beside
from grouppilot.ui.kit.cards import Card, scroller
from grouppilot.ui.kit.tables import dress_list

NARROW, SIDE = 780, 620
KEY = int(Qt.ItemDataRole.UserRole)
EMPTY, SHOWN = 0, 1
PAD = 16


@dataclass(frozen=True)
class Entry:
    """One line of the list: its key, what it says, and the icon before it (none when empty)."""

    key: object
    text: str
    icon: str = ""
    hint: str = ""


class ListTab(QWidget):
    """Base of such tabs.

    A subclass fills ``pane`` once, and implements ``entries`` and ``show_entry``. What was chosen stays
    chosen when the list is read anew; where it is gone, its neighbour is.

    Args:
        context: The window's state.
        name: What the list is, for screen readers.
        empty: What stands there while the list is empty.
        parent: Its owner.
    """

    def __init__(self, context: Context, name: str, empty: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.list = dress_list(QListWidget())
        self.list.setAccessibleName(name)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show())
        listing = Card(margin=0)
        listing.body.addWidget(self.list)
        content = QWidget()
        self.pane = QVBoxLayout(content)
        self.pane.setContentsMargins(PAD, PAD, PAD, PAD)
        self.pane.setSpacing(10)
        card = Card(margin=0)
        card.body.addWidget(scroller(content))
        beside = Beside(listing, card, NARROW, SIDE)
        margins = beside.layout().contentsMargins()
        beside.layout().setContentsMargins(margins.left(), 12, margins.right(), margins.bottom())
        self.top = QHBoxLayout()
        self.top.setContentsMargins(24, 14, 24, 0)
        self.top.setSpacing(12)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.top)
        column.addWidget(self._stack, 1)

    def entries(self) -> Sequence[Entry]:
        """Read what the list shows."""
        raise NotImplementedError

    def show_entry(self, key: object) -> None:
        """Show what is chosen."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read anew; the chosen entry stays chosen."""
        found = self.entries()
        before, place = self.key(), self.list.currentRow()
        scroll = self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(entry.text)
            item.setData(KEY, entry.key)
            item.setToolTip(entry.hint or entry.text)
            if entry.icon:
                item.setIcon(icons.icon(entry.icon, "accent" if entry.icon == "check" else "ink3"))
            self.list.addItem(item)
        keys = [entry.key for entry in found]
        if found:
            at = keys.index(before) if before in keys else min(max(place, 0), len(keys) - 1)
            self.list.setCurrentRow(at)
        self.list.verticalScrollBar().setValue(scroll)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(SHOWN if found else EMPTY)
        self._show()

    def key(self) -> object:
        """Return the key of the chosen entry, None without one."""
        item = self.list.currentItem()
        return None if item is None else item.data(KEY)

    def choose(self, key: object) -> None:
        """Choose an entry by its key."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key:
                self.list.setCurrentRow(row)

    def _show(self) -> None:
        if self.list.currentItem() is not None:
            self.show_entry(self.key())
