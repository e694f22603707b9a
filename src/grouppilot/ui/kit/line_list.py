"""A list of lines with a title, what belongs to it, a chip and a day; filled anew it keeps its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip, paint_focus
from grouppilot.ui.kit.tables import dress_list
from grouppilot.ui.kit.theme import color, text_font

ROW = 56
PAD = 16
GAP = 12
LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """One line.

    Attributes:
        id: Of what it stands for.
        title, about: Its two rows.
        chip, tone: A short word at the right, and its tone; no chip when empty.
        right: A day or figure under the chip.
        quiet: It is over, and stands back.
    """

    id: int
    title: str
    about: str = ""
    chip: str = ""
    tone: str = "neutral"
    right: str = ""
    quiet: bool = False


class LineList(QListWidget):
    """Lines to choose from.

    Signals:
        picked(): Another line was chosen by hand.
        opened(): Return was pressed on the chosen line.
        delete_asked(id): Delete was pressed on a line.
    """

    picked = Signal()
    opened = Signal()
    delete_asked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        dress_list(self)
        self.setItemDelegate(_Rows(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda *_: self.picked.emit())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines without telling anybody; what was chosen stays, else its neighbour is."""
        chosen, row, place = self.current(), self.currentRow(), self.verticalScrollBar().value()
        blocked = self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.title)
            item.setData(LINE, line)
            said = (line.title, line.about, line.chip, line.right)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in said if part))
            self.addItem(item)
        ids = [line.id for line in lines]
        at = ids.index(chosen) if chosen in ids else min(max(row, 0), len(ids) - 1)
        self.setCurrentRow(at)
        self.verticalScrollBar().setValue(place)
        self.blockSignals(blocked)

    def current(self) -> int:
        """Return the id of the chosen line, 0 without any."""
        item = self.currentItem()
        return 0 if item is None else item.data(LINE).id

    def choose(self, key: int) -> None:
        """Choose a line by its id."""
        for row in range(self.count()):
            if self.item(row).data(LINE).id == key:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current():
            self.delete_asked.emit(self.current())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        paint_ground(painter, option)
        room = option.rect.adjusted(PAD, 8, -PAD, -8)
        width = self._paint_right(painter, room, line)
        words = QRect(room.left(), room.top(), room.width() - width, room.height())
        flags = Qt.AlignmentFlag
        painter.setFont(text_font(bold=not line.quiet))
        painter.setPen(color("ink2" if line.quiet else "ink1"))
        where = flags.AlignLeft | (flags.AlignTop if line.about else flags.AlignVCenter)
        painter.drawText(words, where, _elided(painter, line.title, words.width()))
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        painter.drawText(
            words, flags.AlignLeft | flags.AlignBottom, _elided(painter, line.about, words.width())
        )
        painter.restore()

    def _paint_right(self, painter: QPainter, room: QRect, line: Line) -> int:
        """Draw chip and day at the right; returns the pixels they take."""
        chip = chip_width(line.chip) if line.chip else 0
        painter.setFont(text_font(12))
        width = max(chip, painter.fontMetrics().horizontalAdvance(line.right) if line.right else 0)
        if line.chip:
            top = room.top() if line.right else room.center().y() - CHIP_HEIGHT / 2
            place = QRectF(room.right() + 1 - chip, top - 1, chip, CHIP_HEIGHT)
            paint_chip(painter, place, line.chip, "neutral" if line.quiet else line.tone)
        if line.right:
            painter.setPen(color("ink2"))
            where = Qt.AlignmentFlag.AlignRight
            where |= Qt.AlignmentFlag.AlignBottom if line.chip else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, where, line.right)
        return int(width) + GAP if width else 0


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the ground of a row, the line below it, and the ring of the keyboard."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(option.rect, color("accent_tint"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, color("hover"))
    painter.setPen(color("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, QRectF(option.rect).adjusted(2, 2, -2, -3), 5)


def _elided(painter: QPainter, text: str, room: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
