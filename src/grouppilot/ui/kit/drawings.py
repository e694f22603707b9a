"""The drawings of resources/icons, painted in the colours of the theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from grouppilot.assets import resource
from grouppilot.ui.kit.theme import color

SIZE = 16


@cache
def drawing(name: str, ink: str) -> QSvgRenderer:
    """Return an icon in a colour (``#rrggbb``).

    Raises:
        FileNotFoundError: If there is no such icon.
    """
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
    drawing(name, color(role).name()).render(painter, QRectF(rect))
