"""How an entry looks: the mark of its kind, its time and title, and how far it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font, text_metrics
from grouppilot.ui.words.entries import clock

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import Occurrence

SIZE = 12
HEIGHT = 20
LINE = 17
TALL = 2 * LINE + 3
"""Height of an entry in two lines."""

TWO_LINES = 2 * LINE
"""Height from which on two lines can be read."""

BAR = 3
SHAPE = 7
TEXT = BAR + 5 + SHAPE + 4
"""Pixels before the text: the bar, the shape of the kind, and the room around them."""

TIGHT = 110
"""Width of a line below which everything stands closer, so that the title is still told from others."""

TIGHT_SIZE, TIGHT_GAP, TIGHT_MARK = 11, 3, 9
DOTS = "…"
MARK = 12
RADIUS = 4
OPEN = ("idea", "draft")
ROUND = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
STROKES = {
    "published": [[(2, 6.5), (4.8, 9.2), (10, 3.2)]],
    "reviewed": [[(0.5, 6.5), (3.2, 9.2), (8, 3.2)], [(6, 8.6), (6.7, 9.2), (11.5, 3.2)]],
    "warning": [[(6, 1.5), (0.8, 10.5), (11.2, 10.5), (6, 1.5)], [(6, 5), (6, 7.2)], [(6, 8.9), (6, 9)]],
}
"""Points of the small marks within their square of 12 pixels."""

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def kind_path(kind: str, box: QRectF) -> QPainterPath:
    """Return the shape that stands for a kind, so that it does not hang on colour alone.

    Args:
        kind: Its key; an empty or unknown one is a short line.
        box: The square it fills.
    """
    path, middle = QPainterPath(), box.center()
    if kind == "beneficial":
        sides = (QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()))
        path.addPolygon(
            QPolygonF([*sides, QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())])
        )
    elif kind == "useful":
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind == "fun":
        path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
    elif kind == "professional":
        path.addEllipse(box)
    elif kind == "resonant":
        _heart(path, box)
    else:
        path.addRect(QRectF(box.left(), middle.y() - 0.75, box.width(), 1.5))
    path.closeSubpath()
    return path


def _heart(path: QPainterPath, box: QRectF) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height())

    path.moveTo(at(0.5, 1))
    path.cubicTo(at(-0.15, 0.5), at(-0.05, -0.1), at(0.28, 0))
    path.cubicTo(at(0.4, 0), at(0.5, 0.12), at(0.5, 0.28))
    path.cubicTo(at(0.5, 0.12), at(0.6, 0), at(0.72, 0))
    path.cubicTo(at(1.05, -0.1), at(1.15, 0.5), at(0.5, 1))


@lru_cache(maxsize=64)
def _shape(kind: str, size: float) -> QPainterPath:
    return kind_path(kind, QRectF(0, 0, size, size))


def paint_kind(painter: QPainter, corner: QPointF, kind: str, size: float = SHAPE) -> None:
    """Draw the shape of a kind in its colour, ``size`` pixels wide."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(kind or "strong"))
    painter.translate(corner)
    painter.drawPath(_shape(kind, size))
    painter.translate(-corner)


def paint_entry(
    painter: QPainter,
    rect: QRectF,
    entry: Occurrence,
    *,
    chosen: bool = False,
    hover: bool = False,
    focus: bool = False,
    time: bool = True,
) -> None:
    """Draw an entry in one line: bar and shape of its kind, time, title, and marks of what is to know.

    Args:
        painter: Where to draw; antialiasing is on.
        rect: Its place.
        entry: The entry.
        chosen: Whether it is among the chosen ones.
        hover: Whether the pointer is on it.
        focus: Whether the keyboard stands on it.
        time: Whether its time is written.
    """
    paint_ground(painter, rect, entry, chosen=chosen, hover=hover)
    row = QRectF(rect.left(), rect.top(), rect.width(), min(rect.height(), HEIGHT))
    tight = rect.width() < TIGHT
    gap = TIGHT_GAP if tight else 5
    paint_kind(painter, QPointF(row.left() + BAR + gap, row.center().y() - SHAPE / 2), entry.kind)
    words = row.adjusted(BAR + SHAPE + 2 * gap if tight else TEXT, 0, -gap if tight else -4, 0)
    paint_words(painter, words, entry, chosen=chosen, time=time, tight=tight)
    if focus:
        paint_focus(painter, rect.adjusted(-1, -1, 1, 1), RADIUS + 1)


def paint_tall(
    painter: QPainter,
    rect: QRectF,
    entry: Occurrence,
    when: str,
    *,
    chosen: bool = False,
    hover: bool = False,
    focus: bool = False,
) -> None:
    """Draw an entry in two lines or more: its time over its title.

    Args:
        painter: Where to draw; antialiasing is on.
        rect: Its place.
        entry: The entry.
        when: Its time in words.
        chosen, hover, focus: As :func:`paint_entry`.
    """
    paint_ground(painter, rect, entry, chosen=chosen, hover=hover)
    row = QRectF(rect.left() + TEXT, rect.top() + 1, rect.width() - TEXT - 4, LINE)
    paint_kind(painter, QPointF(rect.left() + BAR + 5, row.center().y() - SHAPE / 2), entry.kind)
    right = _paint_marks(painter, row, entry)
    quiet, pale = "ink2" if chosen else "ink3", entry.state in OPEN
    painter.setFont(text_font(SIZE))
    painter.setPen(color(quiet if pale else "ink2"))
    painter.drawText(QRectF(row.left(), row.top(), right - row.left(), LINE), LEFT, when)
    painter.setPen(color(quiet if pale else "ink1"))
    left = rect.left() + BAR + 5
    lines = max(int((rect.height() - LINE - 1) // LINE), 1)
    words = QRectF(left, row.bottom() - 1, rect.right() - 4 - left, lines * LINE)
    if lines == 1:
        painter.drawText(words, LEFT, elided(entry.title, round(words.width())))
    else:
        painter.drawText(words, Qt.TextFlag.TextWrapAnywhere, entry.title)
    if focus:
        paint_focus(painter, rect.adjusted(-1, -1, 1, 1), RADIUS + 1)


def paint_ground(
    painter: QPainter, rect: QRectF, entry: Occurrence, *, chosen: bool = False, hover: bool = False
) -> None:
    """Draw what an entry stands on, with the bar of its kind: dashed while it is an idea or a draft."""
    pale = entry.state in OPEN
    if chosen:
        painter.setPen(QPen(color("accent"), 1))
    elif entry.state == "idea":
        painter.setPen(QPen(color("edge"), 1, Qt.PenStyle.DashLine))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    ground = "accent_tint" if chosen else "track" if hover else "panel" if entry.state == "idea" else "hover"
    painter.setBrush(color(ground))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    pen = QPen(color(entry.kind or "strong"), BAR)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pale:
        pen.setDashPattern([1.4, 0.9])
    painter.setPen(pen)
    across = rect.left() + BAR / 2 + (1 if chosen or entry.state == "idea" else 0)
    painter.drawLine(QPointF(across, rect.top() + 2), QPointF(across, rect.bottom() - 2))


def paint_words(
    painter: QPainter,
    rect: QRectF,
    entry: Occurrence,
    *,
    chosen: bool = False,
    time: bool = True,
    tight: bool = False,
) -> None:
    """Draw time and title of an entry in one line, and at its right what is to know about it.

    Args:
        painter: Where to draw.
        rect: Where the words have room.
        entry: The entry.
        chosen, time: As :func:`paint_entry`.
        tight: There is little room: the time is smaller and without a zero before it, and a title that is
            too long is cut without dots, which would take the room of a character.
    """
    right = _paint_marks(painter, rect, entry, TIGHT_MARK if tight else MARK)
    quiet = "ink2" if chosen else "ink3"
    pale = entry.state in OPEN
    left = rect.left()
    if time and entry.minute is not None:
        written = clock(entry.minute).removeprefix("0") if tight else clock(entry.minute)
        size = TIGHT_SIZE if tight else SIZE
        painter.setFont(text_font(size))
        painter.setPen(color(quiet if pale else "ink2"))
        painter.drawText(QRectF(left, rect.top(), right - left, rect.height()), LEFT, written)
        left += text_metrics(size).horizontalAdvance(written) + (TIGHT_GAP if tight else 4)
    painter.setFont(text_font(SIZE))
    painter.setPen(color(quiet if pale else "ink1"))
    room = round(right - left)
    shown = cut(entry.title, room) if tight else elided(entry.title, room)
    painter.drawText(QRectF(left, rect.top(), right - left + 2, rect.height()), LEFT, shown)


def _paint_marks(painter: QPainter, row: QRectF, entry: Occurrence, size: int = MARK) -> float:
    """Draw what is to know about an entry at the right of a line; return where that begins."""
    right = row.right()
    for name, role in _marks(entry):
        if right - size - row.left() < 2 * size:
            break
        plain = "published" if name == "reviewed" and size < MARK else name
        _paint_mark(painter, QPointF(right - size, row.center().y() - size / 2), plain, role, size)
        right -= size + 2
    return right


def _marks(entry: Occurrence) -> list[tuple[str, str]]:
    found = [(entry.state, "ok")] if entry.state in ("published", "reviewed") else []
    return [*found, ("warning", "warn")] if entry.advice else found


def _paint_mark(painter: QPainter, corner: QPointF, name: str, role: str, size: int) -> None:
    """Draw a small mark; drawn from paths, as a month has hundreds of them."""
    scale = size / MARK
    painter.setPen(QPen(color(role), 1.5 / scale, Qt.PenStyle.SolidLine, *ROUND))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(corner)
    painter.scale(scale, scale)
    painter.drawPath(_strokes(name))
    painter.restore()


@lru_cache(maxsize=8)
def _strokes(name: str) -> QPainterPath:
    path = QPainterPath()
    for stroke in STROKES[name]:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in stroke]))
    return path


@lru_cache(maxsize=4096)
def elided(text: str, width: int, size: int = SIZE) -> str:
    """Return a text shortened to a width in pixels."""
    return text_metrics(size).elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))


@lru_cache(maxsize=4096)
def cut(text: str, width: int, size: int = SIZE) -> str:
    """Return as much of a text as fits into a width in pixels, without dots; never half a character."""
    metrics = text_metrics(size)
    if metrics.horizontalAdvance(text) <= width:
        return text
    # Shortened in one go with as much more room as the dots take, which go.
    dots = metrics.horizontalAdvance(DOTS)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width + dots, 0)).removesuffix(DOTS)
    while shown and metrics.horizontalAdvance(shown) > width:
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, shown)
        finder.toEnd()
        shown = _units(shown, finder.toPreviousBoundary())
    return shown.rstrip()


def _units(text: str, end: int) -> str:
    """Return a text up to a place that Qt counts, for which a character beyond the first plane is two."""
    return text.encode("utf-16-le")[: 2 * end].decode("utf-16-le")
