"""How a row of the table of groups is painted."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grouppilot.ui.groups.table import COLUMNS, RIGHT, ROW, ROW_ROLE, cell_text
from grouppilot.ui.groups.words import needs_tone, role_words, seats_text
from grouppilot.ui.items.order import Index
from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import paint_bar
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.words.agenda import worded
from grouppilot.usecases.group_cards import GroupCard
from grouppilot.usecases.groups import GroupRow

PAD = 12
BAR_WIDTH = 86
MARK, MARK_GAP = 13, 9
INKS = {"bad": "bad", "warn": "warn"}


class GroupRows(QStyledItemDelegate):
    """Paints a group's row, 60 px high."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: GroupCard = index.data(ROW_ROLE)
        column = COLUMNS[index.column()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent_tint"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("hover"))
        painter.setPen(color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self._paint_cell(painter, option.rect.adjusted(PAD, 9, -PAD, -10), card, column)
        painter.restore()

    def _paint_cell(self, painter: QPainter, room: QRect, card: GroupCard, column: str) -> None:
        text = cell_text(card, column)
        if column == "group":
            _two_lines(painter, room, text, bold=True, quiet=card.row.form.stage == "archived")
        elif column == "stage":
            _two_lines(painter, room, text, bold=False, quiet=True)
        elif column == "seats":
            _seats(painter, room, card.row)
        elif column == "roles":
            _roles(painter, room, card.row)
        elif column == "needs":
            _needs(painter, room, card)
        else:
            ink = "ink1" if column in RIGHT and text != "–" else "ink2"
            _one_line(painter, room, text, ink, right=column in RIGHT)


def _one_line(painter: QPainter, room: QRect, text: str, ink: str, *, right: bool = False) -> None:
    painter.setFont(text_font())
    painter.setPen(color(ink))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _two_lines(painter: QPainter, room: QRect, text: str, *, bold: bool, quiet: bool) -> None:
    upper, lower = text.split("\n", 1)
    for line, size, heavy, ink, side in (
        (upper, 13, bold, "ink2" if quiet else "ink1", Qt.AlignmentFlag.AlignTop),
        (lower, 12, False, "ink2", Qt.AlignmentFlag.AlignBottom),
    ):
        painter.setFont(text_font(size, heavy))
        painter.setPen(color(ink))
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | side, shown)


def _needs(painter: QPainter, room: QRect, card: GroupCard) -> None:
    """Write the most urgent need, and at the right end how many more there are."""
    if not card.needs:
        _one_line(painter, room, "–", "ink3")
        return
    more = f"+{len(card.needs) - 1}" if len(card.needs) > 1 else ""
    painter.setFont(text_font(12))
    width = painter.fontMetrics().horizontalAdvance(more)
    painter.setPen(color("ink3"))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, more)
    said = room.adjusted(0, 0, -width - MARK_GAP if more else 0, 0)
    _wrapped(painter, said, worded(card.needs[0]).short, INKS.get(needs_tone(card), "ink2"))


def _wrapped(painter: QPainter, room: QRect, text: str, ink: str) -> None:
    """Write a text on two lines at most, in the middle of its height."""
    font = text_font(12)
    painter.setFont(font)
    painter.setPen(color(ink))
    metrics = painter.fontMetrics()
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(room.width())
    layout.endLayout()
    units = text.encode("utf-16-le")
    lines = [units[: 2 * first.textLength()].decode("utf-16-le").rstrip()]
    if rest := units[2 * first.textLength() :].decode("utf-16-le").strip():
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width()))
    top = room.center().y() - len(lines) * metrics.height() / 2 + 1
    for place, line in enumerate(lines):
        painter.drawText(QPointF(room.left(), top + place * metrics.height() + metrics.ascent()), line)


def _seats(painter: QPainter, room: QRect, row: GroupRow) -> None:
    share = row.members / row.form.seats if row.form.seats else 0.0
    painter.setFont(text_font())
    painter.setPen(color("ink1"))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, seats_text(row))
    bar = QRectF(room.left(), room.bottom() - 8, min(BAR_WIDTH, room.width()), 6)
    paint_bar(painter, bar, share, "accent" if row.level == "free" else "bad")


def _roles(painter: QPainter, room: QRect, row: GroupRow) -> None:
    """Say of each role whether somebody has it; where there is no room, of how many."""
    painter.setFont(text_font(12))
    words, metrics = role_words(), painter.fontMetrics()
    widths = {key: metrics.horizontalAdvance(word) for key, word in words.items()}
    if sum(widths.values()) + len(words) * (MARK + 3) + (len(words) - 1) * MARK_GAP > room.width():
        held = sum(key in row.roles for key in words)
        _one_line(painter, room, f"{held}/{len(words)}", "ink2")
        return
    x, middle = float(room.left()), room.center().y()
    for key, word in words.items():
        held = key in row.roles
        painter.setPen(color("ink2"))
        place = QRectF(x, room.top(), widths[key] + 1, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
        mark = QRectF(x + widths[key] + 3, middle - 6, MARK, MARK)
        icons.paint(painter, "check" if held else "minus", mark, "ok" if held else "ink3")
        x += widths[key] + 3 + MARK + MARK_GAP
