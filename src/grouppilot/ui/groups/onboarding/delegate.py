"""Draws the cells of the board: a shape for each state, so that none hangs on colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from grouppilot.ui.groups.onboarding.model import CELL, STEP
from grouppilot.ui.groups.onboarding.words import SHORT, STATES, word
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import CHIP_HEIGHT, chip_width, paint_chip, paint_dot, paint_focus
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.usecases.onboarding import Cell

PAD = 11
RING = 5
CHECK = 14


class BoardRows(QStyledItemDelegate):
    """Rows of the board; those with a chosen cell wear a tint, and each chosen cell a ring."""

    chosen_rows: frozenset[int] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() in self.chosen_rows:
            painter.fillRect(rect, color("accent_tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("line"))
        cell: Cell | None = index.data(CELL)
        if cell is None:
            self._paint_text(painter, rect, index)
        else:
            paint_state(painter, rect, cell.state, required=index.data(STEP).required)
            self._paint_ring(painter, rect, option)
        painter.restore()

    @staticmethod
    def _paint_text(painter: QPainter, rect: QRectF, index: Index) -> None:
        painter.setFont(text_font())
        painter.setPen(color("ink1" if index.column() == 1 else "ink2"))
        inner = rect.adjusted(PAD, 0, -4, 0)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        from PySide6.QtWidgets import QStyle

        if option.state & QStyle.StateFlag.State_Selected:
            paint_focus(painter, rect.adjusted(2, 3, -2, -4), 6)


def paint_state(painter: QPainter, rect: QRectF, state: str, *, required: bool) -> None:
    """Draw the state of a step in the middle of a rectangle.

    Args:
        painter: Where to draw.
        rect: The cell.
        state: One of ``domain.onboarding.STATES``.
        required: Whether the step must be done; an invited one is drawn more quietly.
    """
    middle = rect.center()
    if state == "done":
        icons.paint(
            painter, "check", QRectF(middle.x() - CHECK / 2, middle.y() - CHECK / 2, CHECK, CHECK), "accent"
        )
    elif state == "skipped":
        painter.setPen(QPen(color("ink3"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(middle.x() - 5, middle.y()), QPointF(middle.x() + 5, middle.y()))
    elif state == "later" and required:
        paint_dot(painter, middle, "ink3", 4)
    elif state == "later":
        painter.setPen(QPen(color("ink3"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, RING / 2, RING / 2)
    else:
        tones = {"due": "accent", "late": "bad" if required else "warn", "lapsed": "neutral"}
        wide = chip_width(word(STATES[state])) + 1 <= rect.width() - 4
        _paint_chip(painter, rect, word((STATES if wide else SHORT)[state]), tones[state])


def _paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str) -> None:
    width = min(chip_width(text) + 1, rect.width() - 2)
    chip = QRectF(0, 0, width, CHIP_HEIGHT)
    chip.moveCenter(rect.center())
    paint_chip(painter, chip, text, tone)
