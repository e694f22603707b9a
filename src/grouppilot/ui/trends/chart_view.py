"""A chart on the page: drawn beside the window, read by mouse and keyboard, dragged over to look closer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, tokens
from grouppilot.ui.trends.drawing import Drawing, Drawn, Wish

if TYPE_CHECKING:
    from grouppilot.render.charts.frame import Spot
    from grouppilot.ui.trends.drawing import Draw

WAIT_MS = 60
"""How long a chart waits while its size changes."""

DRAGGED = 6
"""Pixels from which on a press is a drag."""

LEAST_WIDTH = 220


class ChartView(QWidget):
    """Shows a chart and says what is under the mouse, or where the keyboard stands.

    Arrows go from spot to spot, Return or a click chooses, a drag from one to another looks closer.

    Signals:
        chosen(place): A spot was chosen; ``place`` is which of the figures it is about.
        stretched(first, last): A stretch was dragged over, from a place to another.
        drawn_anew: The chart that is wished is shown.

    Args:
        name: What it shows, for screen readers.
        drawing: What draws it.
        parent: Its owner.
    """

    chosen = Signal(object)
    stretched = Signal(object, object)
    drawn_anew = Signal()

    def __init__(self, name: str, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._draw: Draw | None = None
        self._tell: Callable[[Any], str] = str
        self._opens: Callable[[Any], object] = lambda _place: None
        self._stretches = False
        self._drawn: Drawn | None = None
        self._current, self._under = -1, -1
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._ask)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(
        self,
        draw: Draw,
        tell: Callable[[Any], str],
        opens: Callable[[Any], object],
        *,
        stretches: bool = False,
    ) -> None:
        """Show a chart.

        Args:
            draw: Draws it on paper; called on a thread.
            tell: Says what a place tells.
            opens: What is behind a place, None where there is nothing.
            stretches: Whether a stretch of it can be looked at closer.
        """
        self._draw, self._tell, self._opens, self._stretches = draw, tell, opens, stretches
        self._ask()

    def spots(self) -> list[Spot]:
        """Return the spots of the chart that is shown, none before it is drawn."""
        return list(self._drawn.chart.spots) if self._drawn is not None else []

    def rect_of(self, place: object) -> QRectF:
        """Return where a place lies; empty where it is not shown."""
        found = next((spot for spot in self.spots() if spot.place == place), None)
        return self._box(found) if found is not None else QRectF()

    def image(self) -> QImage:
        """Return the picture that is shown; null before it is drawn."""
        return self._drawn.image if self._drawn is not None else QImage()

    def wish(self) -> Wish | None:
        """Return the chart as it fits here, None while it cannot be seen or is shown already."""
        if self._draw is None or not self.isVisible() or self.width() < 2 or self.height() < 2:
            return None
        wish = Wish(self._draw, self.width(), self.height(), tokens().name, self.devicePixelRatioF())
        return None if self._drawn is not None and self._drawn.wish == wish else wish

    def take(self, drawn: Drawn) -> None:
        """Show what was drawn, unless something else is wished meanwhile; then it is drawn again."""
        if drawn.wish.draw is self._draw:
            self._drawn = drawn
            self._current = min(self._current, len(drawn.chart.spots) - 1)
            self.update()
        if self.wish() is not None:
            self._ask()
        else:
            self.drawn_anew.emit()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.minimumHeight())

    def showEvent(self, _event: object) -> None:
        self._ask()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._soon.start()
        super().changeEvent(event)

    def _ask(self) -> None:
        if self.wish() is not None:
            self._drawing.ask(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._drawn is not None:
            painter.drawImage(QRectF(self.rect()), self._drawn.image)
        self._paint_stretch(painter)
        at = self._current if self.hasFocus() and self._current >= 0 else self._under
        if 0 <= at < len(self.spots()):
            painter.setPen(QPen(color("ink3"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._box(self.spots()[at]).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self.hasFocus():
            paint_focus(painter, self.rect().toRectF(), 7)

    def _paint_stretch(self, painter: QPainter) -> None:
        if self._pressed is None or self._dragged is None:
            return
        left, right = sorted((self._pressed.x(), self._dragged.x()))
        shade = type(color("accent"))(color("accent"))
        shade.setAlphaF(0.15)
        painter.fillRect(QRectF(left, 0, right - left, self.height()), shade)

    def _box(self, spot: Spot) -> QRectF:
        wide, high = self.width(), self.height()
        left, top, right, bottom = spot.box
        return QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)

    def _at(self, point: QPointF) -> int:
        x, y = point.x() / max(self.width(), 1), point.y() / max(self.height(), 1)
        found = self._drawn.chart.at(x, y) if self._drawn is not None else None
        return self.spots().index(found) if found is not None else -1

    def _words(self, at: int) -> str:
        spots = self.spots()
        return self._tell(spots[at].place) if 0 <= at < len(spots) else ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(at), self)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._under = -1
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is not None and self._stretches and abs(point.x() - self._pressed.x()) > DRAGGED:
            self._dragged = point
        at = self._at(point)
        if at != self._under and self._pressed is None:
            self._under = at
            QToolTip.showText(event.globalPosition().toPoint(), self._words(at), self)
            hand = at >= 0 and self._opens(self.spots()[at].place) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, dragged = self._pressed, self._dragged
        self._pressed = self._dragged = None
        self.update()
        if event.button() != Qt.MouseButton.LeftButton or begun is None:
            return
        if dragged is not None:
            self._stretch(begun, dragged)
            return
        at = self._at(event.position())
        if at >= 0:
            self._go(at)
            self._choose(at)

    def _stretch(self, begun: QPointF, ended: QPointF) -> None:
        spots = sorted(self.spots(), key=lambda spot: spot.box[0])
        left, right = sorted((begun.x(), ended.x()))
        under = [
            spot.place for spot in spots if self._box(spot).right() > left and self._box(spot).left() < right
        ]
        if len(under) > 1:
            self.stretched.emit(under[0], under[-1])

    def _choose(self, at: int) -> None:
        self.chosen.emit(self.spots()[at].place)

    def _go(self, at: int) -> None:
        self._current = at
        self.setAccessibleDescription(self._words(at))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {
            keys.Key_Left: (-1, 0),
            keys.Key_Right: (1, 0),
            keys.Key_Up: (0, -1),
            keys.Key_Down: (0, 1),
        }
        key = keys(event.key())
        if self._pressed is not None and key == keys.Key_Escape:
            self._pressed = self._dragged = None
            self.update()
        elif key in steps and self.spots():
            at = self._next(*steps[key]) if self._current >= 0 else 0
            self._go(at)
            corner = self.mapToGlobal(self._box(self.spots()[at]).bottomRight().toPoint())
            QToolTip.showText(corner + QPoint(4, 4), self._words(at), self)
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self._current >= 0:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def _next(self, across: int, down: int) -> int:
        """Return the nearest spot in a direction, the present one where there is none."""
        spots = self.spots()
        here = self._box(spots[self._current]).center()

        def far(at: int) -> float:
            there = self._box(spots[at]).center() - here
            along = there.x() * across + there.y() * down
            aside = abs(there.x() * down) + abs(there.y() * across)
            return along + 4 * aside if along > 0.5 and aside <= along else float("inf")

        best = min(range(len(spots)), key=far)
        return best if far(best) < float("inf") else self._current
