"""Paints the cells of the members' table, and edits them where they stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from grouppilot.domain.roster_words import split_list
from grouppilot.ui.kit.fields import DateField
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip, paint_dot, paint_focus
from grouppilot.ui.kit.theme import color, text_font, text_metrics
from grouppilot.ui.members.model import MARK, ROW_ROLE, MemberModel
from grouppilot.ui.members.words import NOTHING, tier_name
from grouppilot.ui.words.names import keys_of, name_of
from grouppilot.usecases.member_columns import SIGNALS
from grouppilot.usecases.member_frame import Frame
from grouppilot.usecases.members import MemberRow, Named

PAD, PAD_RIGHT = 11, 4  # where Qt begins a heading; the next column begins with room enough
BOX = 16
TIER_DOT = 10
TIER_MARKS = {"advanced": "professional", "basic": "useful", "passer": "strong"}
TONES = {"left": "neutral", "removed": "bad"}
QUIET = frozenset({"number", "joined", "left", "inviter", "region", "trade", "phone", "platform_id", "group"})
HOVERED, FOCUSED = QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus
ELIDED = Qt.TextElideMode.ElideRight
MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class MemberCells(QStyledItemDelegate):
    """Paints and edits cells.

    Args:
        view: The table.
        frame: Returns the tiers to choose from, and the owner's day, with which an empty day begins.
    """

    def __init__(self, view: QAbstractItemView, frame: Callable[[], Frame | None]) -> None:
        super().__init__(view)
        self._view = view
        self._frame = frame

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: MemberModel = index.model()
        place, column = index.row(), model.columns()[index.column()]
        marked, room = model.is_marked(place), option.rect
        current = place == self._view.currentIndex().row()
        painter.save()
        if marked or current:
            painter.fillRect(room, color("accent_tint"))
        elif HOVERED in option.state:
            painter.fillRect(room, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        row = model.row(place)
        if column == MARK:
            paint_box(painter, room, marked)
        elif row is not None:
            inner = room.adjusted(PAD, 0, -PAD_RIGHT, -1)
            if column == SIGNALS:
                _chips(painter, inner, model.chips(row))
            else:
                self._cell(painter, inner, row, column, model.text(row, column))
        if current and FOCUSED in option.state and self._view.hasFocus():
            paint_focus(painter, QRectF(room.adjusted(0, 0, 0, -1)), 4)
        painter.restore()

    def _cell(self, painter: QPainter, room: QRect, row: MemberRow, column: str, text: str) -> None:
        if column == "tags":
            _chips(painter, room, [(tag, "accent") for tag in row.tags])
        elif column == "tier" and row.tier:
            _tier(painter, room, row.tier)
        elif column == "status" and row.status in TONES:
            paint_chip(painter, _chip_room(room, text), text, TONES[row.status])
        elif text := text or _blank(column):
            unnamed = column == "card" and not row.card
            _text(painter, room, text, "ink2" if column in QUIET or unnamed else "ink1")

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget | None:
        column = index.model().columns()[index.column()]
        if column == "tier":
            frame = self._frame()
            tiers = frame.tiers if frame else ()
            return self._choice(parent, [(None, NOTHING), *((tier.id, tier_name(tier)) for tier in tiers)])
        if column == "status":
            return self._choice(parent, [(key, name_of("status", key)) for key in keys_of("status")])
        if column in ("joined", "left"):
            return DateField(parent=parent)
        if column == "role":
            return None  # several at once: a menu of ticks, which the view opens
        return QLineEdit(parent)

    def _choice(self, parent: QWidget, choices: Sequence[tuple[object, str]]) -> QComboBox:
        combo = QComboBox(parent)
        for value, word in choices:
            combo.addItem(word, value)
        combo.activated.connect(lambda _at: self._settle(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def _settle(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row: MemberRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        column = index.model().columns()[index.column()]
        if isinstance(editor, QComboBox):
            value = (row.tier.id if row.tier else None) if column == "tier" else row.status
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, DateField):
            frame = self._frame()
            day = getattr(row, column) or (frame.today if frame else None)
            if day is not None:
                editor.set_day(day)
        elif isinstance(editor, QLineEdit):
            editor.setText(row.card if column == "card" else str(index.data()))

    def setModelData(self, editor: QWidget, model: MemberModel, index: Index) -> None:
        row: MemberRow | None = index.data(ROW_ROLE)
        column = model.columns()[index.column()]
        if row is None:
            return
        if isinstance(editor, QComboBox):
            value = editor.currentData()
            before = (row.tier.id if row.tier else None) if column == "tier" else row.status
        elif isinstance(editor, DateField):
            value, before = editor.day(), getattr(row, column)
        else:
            typed = editor.text() if isinstance(editor, QLineEdit) else ""
            value = value_of(column, typed)
            before = value_of(column, row.card if column == "card" else str(index.data()))
        if value != before:
            model.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        least = editor.minimumSizeHint().width() if not isinstance(editor, QLineEdit) else 120
        editor.setGeometry(QRect(option.rect).adjusted(2, 3, max(least - option.rect.width(), -2), -4))


def value_of(column: str, typed: str) -> object:
    """Return a typed cell as the use cases take it; a number that is none stays text, to be refused."""
    if column == "tags":
        return split_list(typed)
    if column == "number":
        text = typed.strip()
        return None if not text else int(text) if text.isascii() and text.isdigit() else text
    return typed


def paint_box(painter: QPainter, rect: QRect, on: bool, some: bool = False) -> None:
    """Draw the box of a mark in the middle of a cell."""
    box = QRectF(0, 0, BOX, BOX)
    box.moveCenter(QRectF(rect).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(color("accent" if on or some else "strong"))
    painter.setBrush(color("accent" if on or some else "panel"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    pen = painter.pen()
    pen.setColor(color("on_accent"))
    pen.setWidthF(1.75)
    painter.setPen(pen)
    at = box.topLeft()
    if some:
        painter.drawLine(at + QPointF(4.5, 8), at + QPointF(11.5, 8))
    elif on:
        painter.drawPolyline([at + QPointF(4, 8.4), at + QPointF(7, 11.2), at + QPointF(12, 5)])
    painter.restore()


def _blank(column: str) -> str:
    return NOTHING if column in ("role", "tier", "joined") else ""


def _text(painter: QPainter, room: QRect, text: str, ink: str) -> None:
    painter.setFont(text_font())
    painter.setPen(color(ink))
    words = " ".join(text.split())
    painter.drawText(room, MIDDLE_LEFT, text_metrics().elidedText(words, ELIDED, room.width()))


def _tier(painter: QPainter, room: QRect, tier: Named) -> None:
    middle = QPointF(room.left() + TIER_DOT / 2, room.center().y() + 1)
    paint_dot(painter, middle, TIER_MARKS.get(tier.key, "resonant"), TIER_DOT)
    _text(painter, room.adjusted(TIER_DOT + 6, 0, 0, 0), tier_name(tier), "ink1")


def _chip_room(room: QRect, text: str) -> QRectF:
    box = QRectF(room.left(), 0, min(chip_width(text), room.width()), CHIP_HEIGHT)
    box.moveTop(room.center().y() - CHIP_HEIGHT / 2 + 1)
    return box


def _chips(painter: QPainter, room: QRect, chips: Sequence[tuple[str, str]]) -> None:
    """Draw as many chips (text and tone) as fit, and how many do not."""
    left = float(room.left())
    for at, (text, tone) in enumerate(chips):
        more = f"+{len(chips) - at}"
        spare = chip_width(more) + 4 if at < len(chips) - 1 else 0
        width = chip_width(text)
        room_left = room.right() - left
        if width + spare > room_left and (at > 0 or room_left < 60):
            paint_chip(
                painter, _chip_room(QRect(int(left), room.top(), room.width(), room.height()), more), more
            )
            return
        box = _chip_room(QRect(int(left), room.top(), int(room_left - spare), room.height()), text)
        paint_chip(painter, box, text, tone)
        left += box.width() + 4
