"""Icons drawn from resources/icons in the colours of the theme, at any size and scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from grouppilot.assets import resource
from grouppilot.ui.kit.theme import color

SIZE = 16


@cache
def _drawing(name: str, ink: str) -> QSvgRenderer:
    text = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", ink)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    if not renderer.isValid():
        raise ValueError(f"icon {name} cannot be drawn")
    return renderer


def paint(painter: QPainter, name: str, rect: QRectF | QRect, role: str = "ink2") -> None:
    """Draw an icon into a rectangle (logical pixels) in the colour of a role.

    Raises:
        FileNotFoundError: If there is no such icon.
    """
    _drawing(name, color(role).name()).render(painter, QRectF(rect))


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
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
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
    _drawing(name, color(role).name())
    return QIcon(_ThemedEngine(name, role, on))


def app_icon() -> QIcon:
    """Return the window's icon."""
    return QIcon(str(resource("icons", "app.png")))
