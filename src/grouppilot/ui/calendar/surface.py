"""What all views are made of: entries drawn at their places, chosen, dragged and opened by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from grouppilot.ui.calendar.asks import Add
from grouppilot.ui.calendar.paint import paint_entry
from grouppilot.ui.calendar.words import hint, spoken
from grouppilot.ui.kit.theme import color

if TYPE_CHECKING:
    from datetime import date

    from grouppilot.ui.calendar.choice import Choice
    from grouppilot.ui.calendar.drag import Drag
    from grouppilot.usecases.calendar import Occurrence

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
BAND = 0.6
EDGE = 2
"""Pixels around a place that are drawn anew with it: its ring reaches out."""


@dataclass(frozen=True)
class Spot:
    """An entry and where it is drawn, in the widget's own pixels."""

    rect: QRectF
    entry: Occurrence


@dataclass(frozen=True)
class Landing:
    """Where what is dragged would fall.

    Args:
        day: The day; None in the tray.
        minute: Of the day, where the place says one.
        timed: Whether the place says a time at all: a month does not.
        rect: What is marked on the surface meanwhile.
    """

    day: date | None
    minute: int | None
    timed: bool
    rect: QRectF


class Surface(QWidget):
    """Draws entries and passes on what hands do with them. A subclass lays them out.

    Signals:
        asked(object): An ``Add`` was asked for, or an ``asks.Resize``.
        opened(key): An entry is to be opened.
        touched: The mouse was pressed on it.

    Args:
        choice: What is chosen.
        drag: What carries entries from one surface to another.
        parent: Its owner.
    """

    asked = Signal(object)
    opened = Signal(str)
    touched = Signal()

    def __init__(self, choice: Choice, drag: Drag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.drag = choice, drag
        self._spots: list[Spot] = []
        self._by_key: dict[str, Spot] = {}
        self._hovered = ""
        self._pressed: QPointF | None = None
        self._pressed_key = ""
        self._band: QRectF | None = None
        self._before_band: tuple[str, ...] = ()
        self._landing: Landing | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.changed.connect(self._on_choice)
        choice.moved.connect(self.say_where)
        drag.add(self)

    # What a subclass says.

    def day_at(self, _point: QPointF) -> date | None:
        """Return the day under a point."""
        return None

    def minute_at(self, _point: QPointF) -> int | None:
        """Return the time under a point, where the place says one."""
        return None

    def landing_at(self, _point: QPointF, _top: float, _entry: Occurrence) -> Landing | None:
        """Return where an entry would fall.

        Args:
            _point: Where the pointer is.
            _top: Where the upper edge of the entry is by now, in pixels from the surface's own.
            _entry: What is dragged.
        """
        return None

    def paint_under(self, painter: QPainter, part: QRect) -> None:
        """Draw what stands behind the entries."""

    def paint_over(self, painter: QPainter, part: QRect) -> None:
        """Draw what stands before the entries."""

    def paint_spot(self, painter: QPainter, spot: Spot) -> None:
        """Draw one entry."""
        key = spot.entry.key
        current = key == self.choice.current and self.hasFocus()
        chosen = key in self.choice
        paint_entry(painter, spot.rect, spot.entry, chosen=chosen, hover=key == self._hovered, focus=current)

    def hint_at(self, _point: QPointF) -> str:
        """Return what the tooltip says beside the entries."""
        return ""

    def press(self, _point: QPointF) -> bool:
        """Take a click that is not on an entry; returns whether that was all of it."""
        return False

    # What is on it.

    def spots(self) -> Sequence[Spot]:
        """Return the entries that are drawn, in reading order."""
        return self._spots

    def set_spots(self, spots: Iterable[Spot]) -> None:
        """Draw these entries, in reading order."""
        self._spots = list(spots)
        self._by_key = {spot.entry.key: spot for spot in self._spots}
        self._hovered = ""
        self.update()

    def rect_of(self, key: str) -> QRectF:
        """Return where an entry is drawn; empty where it is not."""
        spot = self._by_key.get(key)
        return QRectF() if spot is None else spot.rect

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the entry that is drawn at a point."""
        return next((spot for spot in self._spots if spot.rect.contains(point)), None)

    def order(self) -> list[str]:
        """Return the keys of the entries in reading order."""
        return [spot.entry.key for spot in self._spots]

    def redraw(self, rect: QRectF) -> None:
        """Draw a part anew in the next painting."""
        if not rect.isEmpty():
            self.update(rect.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect())

    def set_landing(self, landing: Landing | None) -> None:
        """Mark where what is dragged would fall."""
        if landing == self._landing:
            return
        for each in (self._landing, landing):
            if each is not None:
                self.redraw(each.rect)
        self._landing = landing

    def landing(self) -> Landing | None:
        """Return where what is dragged would fall."""
        return self._landing

    def say_where(self) -> None:
        """Tell screen readers on what the keyboard stands."""
        spot = self._by_key.get(self.choice.current)
        self.setAccessibleDescription(spoken(spot.entry if spot else None, self.choice.day))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, part = QPainter(self), event.rect()
        self.paint_under(painter, part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._landing is not None:
            self.paint_landing(painter, self._landing)
        shown = QRectF(part)
        for spot in self._spots:
            if spot.rect.intersects(shown):
                self.paint_spot(painter, spot)
        self.paint_over(painter, part)
        if self._band is not None:
            painter.setOpacity(BAND)
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(color("accent_tint"))
            painter.drawRect(self._band)

    def paint_landing(self, painter: QPainter, landing: Landing) -> None:
        """Mark where what is dragged would fall."""
        painter.setPen(QPen(color("accent"), 1.5))
        painter.setBrush(color("accent_tint"))
        painter.drawRoundedRect(landing.rect.adjusted(1, 1, -1, -1), 5, 5)

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        if event.button() != LEFT:
            self._choose_for_menu(event.position())
            return
        point = event.position()
        spot = self.spot_at(point)
        if spot is None and self.press(point):
            return
        self._pressed, self._pressed_key = point, spot.entry.key if spot else ""
        if spot is None:
            self._before_band = self.choice.keys() if event.modifiers() & CTRL else ()
            return
        key = spot.entry.key
        if event.modifiers() & SHIFT:
            self.choice.extend(self.order(), key)
        elif not event.modifiers() & CTRL and key not in self.choice:
            self.choice.only(key)
        if spot.entry.day is not None:
            self.choice.go(spot.entry.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self.drag.active():
            self.drag.move(event.globalPosition(), event.modifiers())
        elif self._band is not None:
            self._stretch(point)
        elif self._pressed is not None and event.buttons() & LEFT:
            if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._begin(event)
        else:
            self._hover(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT or self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        if self.drag.active():
            self.drag.drop(event.globalPosition(), event.modifiers())
        elif self._band is not None:
            self._end_band()
        elif self._pressed_key:
            if event.modifiers() & CTRL:
                self.choice.toggle(self._pressed_key)
            elif not event.modifiers() & SHIFT:
                self.choice.only(self._pressed_key)
        else:
            self._click_ground(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            return
        spot, day = self.spot_at(event.position()), self.day_at(event.position())
        if spot is not None:
            self.choice.only(spot.entry.key)
            self.opened.emit(spot.entry.key)
        elif day is not None:
            self.choice.go(day)
            self.asked.emit(Add(day, self.minute_at(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered("")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = event.pos().toPointF()
            spot = self.spot_at(point)
            text = hint(spot.entry) if spot else self.hint_at(point)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def give_up(self) -> bool:
        """Let go of what is dragged or drawn around; returns whether there was anything."""
        busy = self.drag.active() or self._band is not None
        self.drag.cancel()
        if self._band is not None:
            self.choice.set(self._before_band)
            self._set_band(None)
        if busy:
            self._pressed = None
        return busy

    def _begin(self, event: QMouseEvent) -> None:
        spot = self._by_key.get(self._pressed_key)
        assert self._pressed is not None
        if spot is None:
            self._set_band(QRectF(self._pressed, event.position()).normalized())
            return
        if spot.entry.key not in self.choice:
            self.choice.only(spot.entry.key)
        self._set_hovered("")
        self.drag.begin(self, spot, self._pressed)
        self.drag.move(event.globalPosition(), event.modifiers())

    def _click_ground(self, point: QPointF) -> None:
        self.choice.clear()
        day = self.day_at(point)
        if day is not None:
            self.choice.go(day)

    def _choose_for_menu(self, point: QPointF) -> None:
        spot = self.spot_at(point)
        if spot is not None and spot.entry.key not in self.choice:
            self.choice.only(spot.entry.key)

    def _stretch(self, point: QPointF) -> None:
        assert self._pressed is not None
        self._set_band(QRectF(self._pressed, point).normalized())
        assert self._band is not None
        within = [spot.entry.key for spot in self._spots if spot.rect.intersects(self._band)]
        self.choice.set([*(key for key in self._before_band if key not in within), *within])

    def _end_band(self) -> None:
        self._set_band(None)

    def _set_band(self, band: QRectF | None) -> None:
        for each in (self._band, band):
            if each is not None:
                self.redraw(each)
        self._band = band

    def _hover(self, point: QPointF) -> None:
        spot = self.spot_at(point)
        self._set_hovered(spot.entry.key if spot else "")

    def _set_hovered(self, key: str) -> None:
        if key != self._hovered:
            for each in (self._hovered, key):
                self.redraw(self.rect_of(each))
            self._hovered = key

    def _on_choice(self, keys: frozenset[str]) -> None:
        for key in keys:
            self.redraw(self.rect_of(key))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.redraw(self.rect_of(self.choice.current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.redraw(self.rect_of(self.choice.current))
