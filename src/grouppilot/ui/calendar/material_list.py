"""The files and links of an entry's pack, in the order in which they are posted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QMenu, QWidget

from grouppilot.domain.entries import PARTS
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.words.entries import part_name

if TYPE_CHECKING:
    from grouppilot.usecases.materials import MaterialRow

ROW = 32
MOST_SHOWN = 6
THUMB = QSize(36, 24)
ROLE = Qt.ItemDataRole.UserRole
ICONS = {"text": "text", "link": "link", "video": "play", "picture": "note"}


class MaterialList(QListWidget):
    """Return or a double click open one, F2 renames it, Alt with Up or Down moves it, Delete takes it out.

    Signals:
        removed(ids): Materials are to be taken out.
        shown(row): One is to be opened.
        renamed(id, name): One has another name.
        put(id, part): One is to count as another part of the pack.
        reordered(ids): Those of one part are to stand in this order.
    """

    removed = Signal(object)
    shown = Signal(object)
    renamed = Signal(int, str)
    put = Signal(int, str)
    reordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_list(self)
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("Material"))
        self.setIconSize(THUMB)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.itemDoubleClicked.connect(lambda item: self.shown.emit(item.data(ROLE)))
        self.itemChanged.connect(self._take_name)

    def show_rows(self, rows: Sequence[MaterialRow]) -> None:
        """Show these materials; the chosen one stays."""
        chosen, at = self._row(self.currentRow()), self.currentRow()
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(icons.icon(ICONS[row.part]), _text(row))
            item.setData(ROLE, row)
            item.setToolTip(row.url or row.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if not row.there:
                item.setText(self.tr("{name} is gone").format(name=row.name))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.addItem(item)
        self.setFixedHeight(min(max(len(rows), 1), MOST_SHOWN) * ROW + 2)
        self.setVisible(bool(rows))
        ids = [row.id for row in rows]
        same = chosen is not None and chosen.id in ids
        self.setCurrentRow(ids.index(chosen.id) if same and chosen else min(at, len(rows) - 1))
        self.blockSignals(False)

    def show_thumbs(self, thumbs: dict[int, QImage]) -> None:
        """Show pictures small instead of an icon, by the number of their material."""
        self.blockSignals(True)
        for place in range(self.count()):
            image = thumbs.get(self.item(place).data(ROLE).id)
            if image is not None and not image.isNull():
                self.item(place).setIcon(QIcon(QPixmap.fromImage(image)))
        self.blockSignals(False)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the field of the name passes on the Return that ends it
        row, key = self._row(self.currentRow()), event.key()
        if row is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit((row.id,))
        elif row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.shown.emit(row)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_chosen(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos()) or self.currentItem()
        if item is None:
            return
        self.setCurrentItem(item)
        menu = self.menu_of(item)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def menu_of(self, item: QListWidgetItem) -> QMenu:
        """Return what can be done with one of them."""
        row: MaterialRow = item.data(ROLE)
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.shown.emit(row))
        rename = menu.addAction(self.tr("Rename"), lambda: self.editItem(item))
        rename.setEnabled(bool(item.flags() & Qt.ItemFlag.ItemIsEditable))
        parts = menu.addMenu(self.tr("Counts as"))
        for part in PARTS if row.path is not None else ():
            action = parts.addAction(part_name(part), lambda part=part: self.put.emit(row.id, part))
            action.setCheckable(True)
            action.setChecked(part == row.part)
        parts.setEnabled(row.path is not None)
        menu.addSeparator()
        for words, by in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
            menu.addAction(words, lambda by=by: self.move_chosen(by)).setEnabled(bool(self._moved(by)))
        menu.addSeparator()
        menu.addAction(self.tr("Take out"), lambda: self.removed.emit((row.id,)))
        return menu

    def move_chosen(self, by: int) -> None:
        """Move the chosen one up (-1) or down (1) among those of its part."""
        order = self._moved(by)
        if order:
            self.reordered.emit(order)

    def _moved(self, by: int) -> tuple[int, ...]:
        """Return the order after a move; empty where it cannot move."""
        chosen = self._row(self.currentRow())
        if chosen is None:
            return ()
        every = (self._row(place) for place in range(self.count()))
        order = [row.id for row in every if row is not None and row.part == chosen.part]
        at = order.index(chosen.id)
        if not 0 <= at + by < len(order):
            return ()
        order[at], order[at + by] = order[at + by], order[at]
        return tuple(order)

    def _take_name(self, item: QListWidgetItem) -> None:
        row: MaterialRow = item.data(ROLE)
        name = item.text().strip()
        if name and name != _text(row):
            self.renamed.emit(row.id, name)
        else:
            item.setText(_text(row))

    def _row(self, place: int) -> MaterialRow | None:
        item = self.item(place)
        found: MaterialRow | None = item.data(ROLE) if item is not None else None
        return found


def _text(row: MaterialRow) -> str:
    return row.name or row.url
