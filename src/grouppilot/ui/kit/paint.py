"""What widgets and list delegates draw alike: chips, ticks, bars and dots, in the colours of the theme."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from grouppilot.ui.kit.direction import apart
from grouppilot.ui.kit.theme import color, text_font, text_metrics

CHIP_HEIGHT = 20
CHIP_SIZE = 12
CHIP_PAD = 8
DOT = 6
TICK = 20

TONES = {
    "neutral": ("ink2", "hover"),
    "accent": ("accent", "accent_tint"),
    "warn": ("warn", "warn_tint"),
    "bad": ("bad", "bad_tint"),
    "ok": ("ok", "ok_tint"),
}
"""Text and ground of a chip by tone."""


def chip_width(text: str, dot: bool = False) -> float:
    """Return the width of a chip in logical pixels."""
    width = text_metrics(CHIP_SIZE).horizontalAdvance(text) + 2 * CHIP_PAD
    return width + DOT + 6 if dot else width


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str = "neutral", dot: str = "") -> None:
    """Draw a chip: a short word on a tint, shortened with … where the rectangle is narrow.

    Args:
        painter: Where to draw.
        rect: Its place, :func:`chip_width` wide and ``CHIP_HEIGHT`` high when there is room.
        text: What it says.
        tone: ``neutral``, ``accent``, ``warn``, ``bad`` or ``ok``.
        dot: Role of the dot before the text, none when empty.
    """
    ink, ground = TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ground))
    painter.drawRoundedRect(rect, 5, 5)
    inner = rect.adjusted(CHIP_PAD, 0, -CHIP_PAD, 0)
    if dot:
        paint_dot(painter, QPointF(inner.left() + DOT / 2, rect.center().y()), dot)
        inner.setLeft(inner.left() + DOT + 6)
    painter.setFont(text_font(CHIP_SIZE))
    painter.setPen(color(ink))
    shown = text_metrics(CHIP_SIZE).elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, apart(shown))
    painter.restore()


def paint_dot(painter: QPainter, center: QPointF, role: str, size: float = DOT) -> None:
    """Draw a filled dot of ``size`` logical pixels in the colour of a role or content kind."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(role))
    painter.drawEllipse(center, size / 2, size / 2)
    painter.restore()


def paint_tick(
    painter: QPainter, rect: QRectF, state: str = "open", hover: bool = False, focus: bool = False
) -> None:
    """Draw a tick box: a shape for each state, so that it does not hang on colour.

    Args:
        painter: Where to draw.
        rect: Its square, ``TICK`` wide.
        state: ``open``, ``done`` (a check), ``skipped`` (a bar) or ``missed`` (a cross).
        hover: Whether the pointer is on it.
        focus: Whether to draw the ring of the keyboard.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    edge = {"done": "accent", "missed": "bad"}.get(state, "accent" if hover else "strong")
    painter.setPen(QPen(color(edge), 1.25))
    painter.setBrush(color("accent") if state == "done" else QBrush(color("panel")))
    painter.drawRoundedRect(box, 5, 5)
    _paint_mark(painter, box, state)
    if focus:
        painter.setPen(QPen(color("ink1" if state == "done" else "accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
    painter.restore()


def _paint_mark(painter: QPainter, box: QRectF, state: str) -> None:
    strokes = {
        "done": [[(0.24, 0.53), (0.43, 0.71), (0.77, 0.31)]],
        "skipped": [[(0.27, 0.5), (0.73, 0.5)]],
        "missed": [[(0.29, 0.29), (0.71, 0.71)], [(0.71, 0.29), (0.29, 0.71)]],
    }
    path = QPainterPath()
    for stroke in strokes.get(state, []):
        points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in stroke]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    ink = {"done": "on_accent", "missed": "bad"}.get(state, "ink2")
    round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(color(ink), 2, Qt.PenStyle.SolidLine, *round_))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_bar(painter: QPainter, rect: QRectF, share: float, role: str = "accent") -> None:
    """Draw a bar with round ends, filled from the left.

    Args:
        painter: Where to draw.
        rect: Its place; 6 high as a progress line.
        share: 0 to 1; more than 1 is drawn as full.
        role: Colour of the filled part.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(color("track"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.height(), rect.width() * min(share, 1.0)))
        painter.setBrush(color(role))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRectF, radius: float = 7) -> None:
    """Draw the ring that shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
