"""Icons drawn from resources/icons in the colours of the theme, at any size and scale."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from grouppilot.assets import resource
from grouppilot.ui.kit.drawings import SIZE, drawing, paint
from grouppilot.ui.kit.theme import color

__all__ = ["SIZE", "app_icon", "icon", "paint"]


class _ThemedEngine(QIconEngine):
    """Asks for the theme at each painting, so that icons follow it without being told."""

    def __init__(self, name: str, role: str, on: str) -> None:
        super().__init__()
        self._name, self._role, self._on = name, role, on

    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return self._on if state == QIcon.State.On else self._role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(QPoint(), QSize(side, side))
        square.moveCenter(rect.center())
        if rect.width() > rect.height():  # room is left for the gap before a button's text
            square.moveLeft(rect.left())
        paint(painter, self._name, square, self._tint(mode, state))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        key = f"{self._name} {color(self._tint(mode, state)).name()} {size.width()} {size.height()} {scale}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):  # drawing one costs as much as a button
            return pixmap
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._role, self._on)


def icon(name: str, role: str = "ink2", on: str = "accent") -> QIcon:
    """Return an icon that wears the theme and changes with it.

    Args:
        name: File name in resources/icons without its end.
        role: Theme colour, e.g. ``"ink2"``, ``"accent"``, ``"on_accent"``.
        on: Theme colour while its button is checked.

    Raises:
        FileNotFoundError: If there is no such icon.
    """
    drawing(name, color(role).name())
    return QIcon(_ThemedEngine(name, role, on))


def app_icon() -> QIcon:
    """Return the window's icon."""
    return QIcon(str(resource("icons", "app.png")))
