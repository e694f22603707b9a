"""Carries entries by the mouse from one place to another, over all views and the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from grouppilot.ui.calendar.asks import Place, Shift
from grouppilot.ui.calendar.paint import HEIGHT, paint_entry
from grouppilot.ui.calendar.words import landing_words
from grouppilot.ui.kit.paint import CHIP_HEIGHT, TONES, chip_width, paint_chip
from grouppilot.ui.kit.theme import color

if TYPE_CHECKING:
    from grouppilot.ui.calendar.asks import Change
    from grouppilot.ui.calendar.surface import Landing, Spot, Surface
    from grouppilot.usecases.calendar import Occurrence

CTRL = Qt.KeyboardModifier.ControlModifier
WIDEST = 220
ROOM = 6


class Ghost(QWidget):
    """The entry under the pointer, with how many there are and where it would fall."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        self._entry = QPixmap()
        self._words, self._tone = "", "accent"

    def take(self, entry: Occurrence, width: float, ratio: float) -> None:
        """Show an entry, so many pixels wide."""
        size = QSize(max(round(min(width, WIDEST)), 60), HEIGHT)
        self._entry = QPixmap(size * ratio)
        self._entry.setDevicePixelRatio(ratio)
        self._entry.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._entry)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_entry(painter, QRectF(0, 0, size.width(), size.height()), entry, chosen=True)
        painter.end()
        self._words = ""
        self._fit()

    def say(self, words: str, tone: str) -> None:
        """Say where it would fall."""
        if (words, tone) != (self._words, self._tone):
            self._words, self._tone = words, tone
            self._fit()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._entry)
        if self._words:
            chip = QRectF(0, HEIGHT + 2, chip_width(self._words) + 1, CHIP_HEIGHT)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(color(TONES[self._tone][0]))
            painter.setBrush(color("panel"))
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            paint_chip(painter, chip.adjusted(1, 1, -1, -1), self._words, self._tone)

    def _fit(self) -> None:
        size = self._entry.deviceIndependentSize().toSize()
        if self._words:
            size = QSize(max(size.width(), int(chip_width(self._words)) + 2), HEIGHT + 2 + CHIP_HEIGHT)
        self.resize(size)


class Drag(QObject):
    """Knows what is carried, and over which surface.

    Signals:
        dropped(asks.Change): It was let go somewhere.
        began, ended: As they say, however it ended.

    Args:
        ground: The widget over which the entry floats; all surfaces stand in it.
    """

    dropped = Signal(object)
    began = Signal()
    ended = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._surfaces: list[Surface] = []
        self._ghost = Ghost(ground)
        self._entry: Occurrence | None = None
        self._keys: tuple[str, ...] = ()
        self._hold = QPointF()
        self._over: Surface | None = None
        self.usual_minute = 0  # at which an idea is placed where the place says no time
        self._at, self._held = QPointF(), Qt.KeyboardModifier.NoModifier

    def add(self, surface: Surface) -> None:
        """Let entries be dropped on a surface."""
        self._surfaces.append(surface)

    def active(self) -> bool:
        """Return whether anything is carried."""
        return self._entry is not None

    def entry(self) -> Occurrence | None:
        """Return the entry under the pointer."""
        return self._entry

    def at(self) -> QPointF:
        """Return where the pointer was last, in pixels of the screen."""
        return self._at

    def again(self) -> None:
        """Look anew over what the pointer is, as that has moved."""
        self.move(self._at, self._held)

    def begin(self, surface: Surface, spot: Spot, at: QPointF) -> None:
        """Take the chosen entries up from a surface, held at a point of one of them."""
        self._entry, self._keys = spot.entry, surface.choice.keys()
        top = min(at.y() - spot.rect.top(), HEIGHT)
        self._hold = QPointF(min(at.x() - spot.rect.left(), WIDEST / 2), top)
        self._ghost.take(spot.entry, spot.rect.width(), surface.devicePixelRatioF())
        self._ghost.show()
        self._ghost.raise_()
        self.began.emit()

    def move(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Follow the pointer, given in pixels of the screen."""
        if self._entry is None:
            return
        self._at, self._held = at, held
        surface, landing = self._find(at)
        if surface is not self._over and self._over is not None:
            self._over.set_landing(None)
        self._over = surface
        if surface is not None:
            surface.set_landing(landing)
        copy = bool(held & CTRL)
        minute = self._usual(self._entry) if self._entry.day is None else self._entry.minute
        words = landing_words(landing, minute, len(self._keys), copy=copy)
        self._ghost.say(words, "accent" if landing else "neutral")
        corner = self._ground.mapFromGlobal(at) - self._hold
        self._ghost.move(_within(corner, self._ghost.size(), self._ground))

    def drop(self, at: QPointF, held: Qt.KeyboardModifier) -> None:
        """Let go."""
        if self._entry is None:
            return
        _, landing = self._find(at)
        change = self._change(landing, copy=bool(held & CTRL))
        self.cancel()
        if change is not None:
            self.dropped.emit(change)

    def cancel(self) -> None:
        """Leave everything where it was."""
        if self._entry is None:
            return
        self._entry, self._keys = None, ()
        self._ghost.hide()
        if self._over is not None:
            self._over.set_landing(None)
            self._over = None
        self.ended.emit()

    def _usual(self, entry: Occurrence) -> int:
        return self.usual_minute if entry.minute is None else entry.minute

    def _find(self, at: QPointF) -> tuple[Surface | None, Landing | None]:
        assert self._entry is not None
        for surface in self._surfaces:
            if not surface.isVisible():
                continue
            point = surface.mapFromGlobal(at)
            if surface.visibleRegion().contains(point.toPoint()):
                return surface, surface.landing_at(point, point.y() - self._hold.y(), self._entry)
        return None, None

    def _change(self, landing: Landing | None, *, copy: bool) -> Change | None:
        entry, keys = self._entry, self._keys
        if landing is None or entry is None:
            return None
        if landing.day is None or entry.day is None:
            same = landing.day is entry.day
            minute = landing.minute if landing.timed or landing.day is None else self._usual(entry)
            return None if same and not copy else Place(keys, landing.day, minute, copy)
        days = (landing.day - entry.day).days
        if not landing.timed or landing.minute == entry.minute:
            return Shift(keys, days, copy=copy) if days or copy else None
        if landing.minute is None or entry.minute is None:
            return Place(keys, landing.day, landing.minute, copy)
        return Shift(keys, days, landing.minute - entry.minute, copy)


def _within(corner: QPointF, size: QSize, ground: QWidget) -> QPoint:
    x = min(max(round(corner.x()), 0), max(ground.width() - size.width(), 0))
    y = min(max(round(corner.y()), 0), max(ground.height() - size.height(), 0))
    return QPoint(x, y)
