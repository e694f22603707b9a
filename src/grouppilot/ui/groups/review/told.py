"""A list of days as they are told: a name with a chip, and texts of any length below it.

Painted, and as high as all its rows: hundreds of wrapped labels would take seconds to be laid out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from grouppilot.ui.kit.cards import Scroller
from grouppilot.ui.kit.line_list import Index
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip, paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.counting import listed
from grouppilot.usecases.diaries import DiaryRow

PAD, ABOVE, GAP = 8, 6, 8
OVER = 24
"""Pixels of the line that says which day begins."""


@dataclass(frozen=True)
class Told:
    """One row.

    Attributes:
        row: The day it tells of.
        over: The day that begins with it; empty within a day.
        name: Of the group or day.
        chip, tone: How the group felt; no chip when empty.
        texts: What was written.
    """

    row: DiaryRow
    over: str
    name: str
    chip: str
    tone: str
    texts: tuple[str, ...]


class ToldModel(QAbstractListModel):
    """The rows, each also as one text for screen readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Told] = ()

    def fill(self, rows: Sequence[Told]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        told = self.rows[index.row()]
        return listed(part for part in (told.over, told.name, told.chip, *told.texts) if part)


class ToldRows(QStyledItemDelegate):
    """Paints a row, as high as its texts are at the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, height_of(index.model().rows[index.row()], width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        told: Told = index.model().rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(PAD, 0, -PAD, 0)
        if told.over:
            self._paint_over(painter, option.rect, told, first=index.row() == 0)
            room.setTop(room.top() + OVER)
        self._paint_ground(painter, option, room)
        room.setTop(room.top() + ABOVE)
        self._paint_name(painter, room, told)
        top = room.top() + line_height(bold=True)
        painter.setPen(color("ink1"))
        for layout in _laid_out(told.texts, room.width()):
            layout.draw(painter, QPointF(room.left(), top))
            top += int(layout.boundingRect().height()) + 1
        painter.restore()

    def _paint_over(self, painter: QPainter, rect: QRect, told: Told, *, first: bool) -> None:
        if not first:
            painter.setPen(color("line"))
            painter.drawLine(rect.topLeft(), rect.topRight())
        painter.setFont(text_font(12))
        painter.setPen(color("ink2"))
        words = QRect(rect.left() + PAD, rect.top(), rect.width() - 2 * PAD, OVER)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told.over)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect) -> None:
        ground = QRectF(room.adjusted(-PAD, 0, PAD, 0)).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(ground, 5, 5)
        view = option.widget
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex().row() == _row(option):
            paint_focus(painter, ground, 5)

    def _paint_name(self, painter: QPainter, room: QRect, told: Told) -> None:
        height = line_height(bold=True)
        there = told.row.there
        chip = int(chip_width(told.chip)) if told.chip else 0
        painter.setFont(text_font(bold=there))
        painter.setPen(color("ink1" if there else "ink2"))
        widest = room.width() - (chip + GAP if chip else 0)
        shown = painter.fontMetrics().elidedText(told.name, Qt.TextElideMode.ElideRight, widest)
        words = QRect(room.left(), room.top(), widest, height)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if chip:
            left = room.left() + painter.fontMetrics().horizontalAdvance(shown) + GAP
            place = QRectF(left, room.top() + (height - CHIP_HEIGHT) / 2, chip, CHIP_HEIGHT)
            paint_chip(painter, place, told.chip, told.tone)


def _row(option: QStyleOptionViewItem) -> int:
    index: QModelIndex = option.index  # type: ignore[attr-defined]  # the stubs leave it out
    return index.row()


def line_height(*, bold: bool = False) -> int:
    """Return the height of a line in pixels."""
    return QFontMetrics(text_font(bold=bold)).lineSpacing() + 2


def height_of(told: Told, width: int) -> int:
    """Return how high a row is in a list so wide, in pixels."""
    texts = sum(int(layout.boundingRect().height()) + 1 for layout in _laid_out(told.texts, width - 2 * PAD))
    return (OVER if told.over else 0) + 2 * ABOVE + line_height(bold=True) + texts


def _laid_out(texts: Sequence[str], width: int) -> Iterator[QTextLayout]:
    """Yield texts broken into lines; a word longer than a line breaks within."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for text in texts:
        layout = QTextLayout(text.replace("\n", "\u2028"), text_font())
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        yield layout


class ToldList(QListView):
    """Shows the rows at their full height, within what scrolls; ``opened`` gives the day of one.

    A click, Return or Space opens a row.
    """

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("bare", "true")
        self.told = ToldModel(self)
        self.setModel(self.told)
        self.setItemDelegate(ToldRows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        for bar in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def show_rows(self, rows: Sequence[Told]) -> None:
        """Show other rows; the same day stays the current one."""
        if list(rows) == list(self.told.rows):
            return
        at = self.currentIndex().row()
        key = self._key(self.told.rows[at]) if 0 <= at < len(self.told.rows) else None
        self.told.fill(rows)
        place = next((n for n, each in enumerate(rows) if self._key(each) == key), -1)
        if place >= 0:
            self.setCurrentIndex(self.told.index(place))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def focusInEvent(self, event: object) -> None:
        """Begin with the first row."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.told.rows:
            self.setCurrentIndex(self.told.index(0))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Bring the row into sight, which what scrolls around the list has to do."""
        super().currentChanged(current, previous)
        around = self.parentWidget()
        while around is not None and not isinstance(around, Scroller):
            around = around.parentWidget()
        if around is not None and around.widget() is not None and self.hasFocus():
            rect = self.visualRect(current)
            place = self.viewport().mapTo(around.widget(), rect.center())
            around.ensureVisible(place.x(), place.y(), 0, rect.height())

    def _key(self, told: Told) -> tuple[object, object]:
        return told.row.day, told.row.group_id

    def _fit(self) -> None:
        width = self.viewport().width()
        self.setFixedHeight(sum(height_of(each, width) for each in self.told.rows) + 2 * self.frameWidth())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.told.rows[index.row()].row)
