"""The groups of a broadcast run, and the pause between them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from grouppilot.ui.kit.buttons import button
from grouppilot.ui.kit.direction import apart
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.paint import TICK, paint_tick
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.today import words
from grouppilot.usecases.due_rows import DueRow

ROW = 32
MOST_SHOWN = 5
EDGE = 6
NAME = 36
SAID = 150
DATA = int(Qt.ItemDataRole.UserRole)
PAUSES = (0, 1, 2, 5, 10)


class _GroupDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: DueRow = index.data(DATA)
        rect, selected = QRectF(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(color("accent_tint" if selected else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        paint_tick(painter, tick_of(rect), row.state)
        said = words.answered(row)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(text_font(12))
        painter.setPen(QPen(color("warn" if row.late else "ink2")))
        painter.drawText(rect.adjusted(NAME, 0, -EDGE, 0), right | middle, said)
        room = rect.width() - NAME - EDGE - painter.fontMetrics().horizontalAdvance(said) - 8
        painter.setFont(text_font(bold=selected))
        painter.setPen(color("ink1" if row.state == "open" else "ink2"))
        name = painter.fontMetrics().elidedText(row.group, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(rect.adjusted(NAME, 0, 0, 0), left | middle, apart(name))
        painter.restore()


def tick_of(rect: QRectF) -> QRectF:
    """Return the tick box within the rectangle of a group."""
    return QRectF(rect.left() + EDGE, rect.center().y() - TICK / 2, TICK, TICK)


class RunList(QListWidget):
    """Each group with how it stands, the first of many folded until all are asked for.

    Signals:
        toggled(row): Its tick was asked for.
        folded(count): So many groups are not on show; 0 when all are.
    """

    toggled = Signal(object)
    folded = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_GroupDelegate(self))
        self.setAccessibleName(self.tr("Groups of this run"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The column it stands in has a bar of its own; this list follows the group at hand.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._whole = False

    def show_all(self, whole: bool) -> None:
        """Show every group, or the first of many."""
        self._whole = whole
        self._fit()

    def show_rows(self, rows: Sequence[DueRow], current: str) -> None:
        """Show the groups, with one of them (by the id of its row) as the current one."""
        blocked = self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for place, row in enumerate(rows):
            item = self.item(place) or QListWidgetItem(self)
            item.setData(DATA, row)
            spoken = (row.group, words.state_word(row.state), words.answered(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))
            if row.id == current:
                self.setCurrentItem(item)
        self.blockSignals(blocked)
        self._fit()
        self.viewport().update()

    def current_row(self) -> DueRow | None:
        """Return the row of the current group."""
        item = self.currentItem()
        return item.data(DATA) if item else None

    def _fit(self) -> None:
        # One group more than shown would save nothing, so it is shown too.
        few = self._whole or self.count() <= MOST_SHOWN + 1
        shown = self.count() if few else MOST_SHOWN
        self.setFixedHeight(ROW * shown)
        self.scrollToItem(self.currentItem())
        self.folded.emit(self.count() - shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        box = tick_of(QRectF(self.visualRect(index))).adjusted(-4, -4, 4, 4)
        if index.isValid() and box.contains(event.position()):
            self.toggled.emit(index.data(DATA))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_row():
            self.toggled.emit(self.current_row())
        else:
            super().keyPressEvent(event)


class PauseRow(QWidget):
    """Offers a pause between groups and counts it down; ``ended`` tells that the next one may go.

    The same words in many groups within a minute look like spam to the platforms.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._count)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Pause between groups"))
        for minutes in PAUSES:
            text = self.tr("{minutes} min").format(minutes=minutes) if minutes else self.tr("none")
            self.choice.addItem(text, minutes)
        caption = label(self.tr("Pause between groups"), "caption")
        caption.setBuddy(self.choice)
        self.count_label = label("", "caption")
        self.now_button = button(self.tr("Go on now"), "flat")
        self.now_button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (caption, self.choice, self.count_label, self.now_button):
            row.addWidget(each)
        row.addStretch(1)
        self._show()

    def begin(self) -> None:
        """Start the pause that is chosen, if any."""
        self._left = 60 * int(self.choice.currentData())
        if self._left:
            self._timer.start()
        self._show()

    def stop(self) -> None:
        """End the pause now."""
        self._left = 0
        self._timer.stop()
        self._show()
        self.ended.emit()

    def waiting(self) -> bool:
        """Return whether a pause is under way."""
        return self._left > 0

    def _count(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.stop()
        self._show()

    def _show(self) -> None:
        self.count_label.setText(f"{self._left // 60}:{self._left % 60:02}")
        self.count_label.setVisible(self.waiting())
        self.now_button.setVisible(self.waiting())
