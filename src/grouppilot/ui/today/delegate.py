"""Draws the lines of the day in the colours of the theme, and knows what lies under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import CHIP_HEIGHT, TICK, chip_width, paint_chip, paint_focus, paint_tick
from grouppilot.ui.kit.theme import color, text_font
from grouppilot.ui.today.lines import Line
from grouppilot.ui.today.model import LINE

ROW = 36
SECTION = 34
EDGE = 14
TIME = 44
TITLE = 96
GAP = 12
STAR = 12
ICON = icons.SIZE
WIDEST_GROUP = 170
SMALLEST_TITLE = 90
HIT = 4
"""Pixels around a mark that still belong to it."""

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Places:
    """Where the parts of a line stand; an empty rectangle where there is none."""

    tick: QRectF
    time: QRectF
    title: QRectF
    star: QRectF
    chips: tuple[QRectF, ...]
    group: QRectF
    marks: dict[str, QRectF]


class DayDelegate(QStyledItemDelegate):
    """Rows of 36 px: tick box, time, title, chips, group, and what can be done with one click."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = text_font()
        self._bold = text_font(bold=True)
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetricsF(self._font)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW if index.data(LINE).chosen else SECTION)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        rect = QRectF(option.rect)
        if line.chosen:
            self._paint_row(painter, rect, line, option)
        else:
            self._paint_section(painter, rect, line)
        painter.restore()

    def places(self, rect: QRectF, line: Line) -> Places:
        """Return where the parts of a line stand within its rectangle."""
        middle = rect.center().y()
        right = rect.right() - EDGE
        marks: dict[str, QRectF] = {}
        for name in self._marks(line):
            marks[name] = QRectF(right - ICON, middle - ICON / 2, ICON, ICON)
            right -= ICON + GAP
        if not marks:
            right -= ICON + GAP  # so that the groups stand in one column
        group = QRectF()
        if line.group:
            width = min(chip_width(line.group, dot=True), WIDEST_GROUP, max(0.0, rect.width() * 0.3))
            group = QRectF(right - width, middle - CHIP_HEIGHT / 2, width, CHIP_HEIGHT)
            right = group.left() - GAP
        title, star, chips = self._words(rect, line, right)
        return Places(
            tick=QRectF(rect.left() + EDGE, middle - TICK / 2, TICK, TICK),
            time=QRectF(rect.left() + TIME, rect.top(), TITLE - TIME - 4, rect.height()),
            title=title,
            star=star,
            chips=chips,
            group=group,
            marks=marks,
        )

    def hit(self, point: QPointF, rect: QRectF, line: Line) -> str:
        """Return what a click at a point does: tick, copy, skip or missed; nothing when empty."""
        places = self.places(rect, line)
        if line.kind == "more":
            return "open"
        for name, place in {"tick": places.tick, **places.marks}.items():
            if place.adjusted(-HIT, -HIT, HIT, HIT).contains(point):
                return name
        return ""

    @staticmethod
    def _marks(line: Line) -> tuple[str, ...]:
        if line.kind == "missed":
            return "missed", "skip"
        return ("copy",) if line.copies else ()

    def _words(self, rect: QRectF, line: Line, right: float) -> tuple[QRectF, QRectF, tuple[QRectF, ...]]:
        middle, left = rect.center().y(), rect.left() + TITLE
        widths = [chip_width(text) for text, _ in line.chips]
        star = STAR + 6 if line.must else 0
        room = right - left - star
        while widths and room - sum(widths) - GAP * len(widths) < SMALLEST_TITLE:
            widths.pop()
        wanted = self._metrics.horizontalAdvance(line.title) + 1
        width = max(0.0, min(wanted, room - sum(widths) - GAP * len(widths)))
        title = QRectF(left, rect.top(), width, rect.height())
        place = left + width + 6
        mark = QRectF(place, middle - STAR / 2, STAR, STAR) if line.must else QRectF()
        at = left + width + star + GAP
        chips = []
        for each in widths:
            chips.append(QRectF(at, middle - CHIP_HEIGHT / 2, each, CHIP_HEIGHT))
            at += each + 6
        return title, mark, tuple(chips)

    def _paint_section(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        inner = rect.adjusted(EDGE, 4, -EDGE, 0)
        painter.setFont(self._bold)
        painter.setPen(color("ink2"))
        painter.drawText(inner, LEFT, line.title)
        painter.setFont(self._font)
        painter.setPen(color("ink3"))
        painter.drawText(inner, RIGHT, line.note)

    def _paint_row(self, painter: QPainter, rect: QRectF, line: Line, option: QStyleOptionViewItem) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, color("accent_tint" if selected else "hover"))
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(rect.left(), rect.top() + 0.5), QPointF(rect.right(), rect.top() + 0.5))
        places = self.places(rect, line)
        if line.kind == "more":
            painter.setFont(self._font)
            painter.setPen(color("accent"))
            painter.drawText(rect.adjusted(TITLE, 0, -EDGE, 0), LEFT, line.title)
            return
        paint_tick(painter, places.tick, line.state)
        self._paint_words(painter, line, places, selected)
        for chip, (text, tone) in zip(places.chips, line.chips, strict=False):
            # An accent chip would vanish on the ground of the chosen line.
            paint_chip(painter, chip, text, "neutral" if selected and tone == "accent" else tone)
        if line.group:
            paint_chip(painter, places.group, line.group, "neutral", "strong")
        for name, place in places.marks.items():
            icons.paint(painter, {"missed": "close"}.get(name, name), place, "ink2" if selected else "ink3")
        if selected and state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect.adjusted(2, 2, -2, -2), 5)

    def _paint_words(self, painter: QPainter, line: Line, places: Places, selected: bool) -> None:
        past = line.state in ("done", "skipped")
        quiet = "ink2" if selected else "ink3"
        painter.setFont(self._bold if line.late else self._font)
        painter.setPen(color("warn" if line.late else quiet))
        painter.drawText(places.time, LEFT, line.time)
        painter.setFont(self._struck if past else self._font)
        painter.setPen(color(quiet if past else "ink1"))
        room = places.title.width() + 1
        shown = self._metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(places.title.adjusted(0, 0, 2, 0), LEFT, shown)
        if line.must:
            icons.paint(painter, "star", places.star, quiet)
