"""Light and dark: the colours of resources/themes, given to Qt and to widgets that paint themselves."""

import json
from collections.abc import Mapping
from functools import cache
from string import Template
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from grouppilot.assets import resource
from grouppilot.render.fonts import register_qt

TEXT_SIZE = 13
TITLE_SIZE = 20
NAMES = ("light", "dark")
PROPERTY = "grouppilot_theme"
STYLE = "grouppilot_style"


class Theme(NamedTuple):
    """The colours of one look.

    Args:
        name: File name in resources/themes without its end.
        dark: Whether text is lighter than its ground.
        colors: ``#RRGGBB`` by role, e.g. ``ink1``, ``accent_tint``.
        kinds: ``#RRGGBB`` by content kind, for marks and never for text.
    """

    name: str
    dark: bool
    colors: Mapping[str, str]
    kinds: Mapping[str, str]

    def color(self, role: str) -> QColor:
        """Return the colour of a role or a content kind; an unknown one is a KeyError."""
        return QColor(self.colors[role] if role in self.colors else self.kinds[role])


@cache
def load(name: str) -> Theme:
    """Read a theme, ``"light"`` or ``"dark"``, from resources/themes."""
    table = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    return Theme(table["name"], table["dark"], table["colors"], table["kinds"])


def tokens() -> Theme:
    """Return the theme that the application wears now; light before :func:`apply`."""
    app = QGuiApplication.instance()
    worn = app.property(PROPERTY) if app else None
    return load(worn or "light")


def color(role: str) -> QColor:
    """Return the colour of a role in the theme worn now; it is shared, so copy it before changing it."""
    app = QGuiApplication.instance()
    return _color((app.property(PROPERTY) if app else None) or "light", role)


@cache
def _color(name: str, role: str) -> QColor:
    return load(name).color(role)


def brush(role: str) -> QBrush:
    """Return a brush in the colour of a role in the theme worn now, to fill paths with; it is shared."""
    app = QGuiApplication.instance()
    return _brush((app.property(PROPERTY) if app else None) or "light", role)


@cache
def _brush(name: str, role: str) -> QBrush:
    # By way of a palette: what makes one anew also takes what is named in Qt, which PySide would load first.
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, _color(name, role))
    return made.brush(QPalette.ColorRole.Base)


def system_scheme() -> str:
    """Return what the system prefers, ``"light"`` or ``"dark"``; light where it does not say."""
    app = QGuiApplication.instance()
    if app and not app.property(PROPERTY):  # the palette is the system's own still, and tells sooner
        dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return "dark" if dark else "light"
    from PySide6.QtCore import Qt

    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


@cache
def text_font(size: int = TEXT_SIZE, bold: bool = False) -> QFont:
    """Return the application's font in a size (pixels); it is shared, so copy it before changing it."""
    font = QFont(register_qt())
    font.setPixelSize(size)
    font.setBold(bold)
    return font


@cache
def text_metrics(size: int = TEXT_SIZE, bold: bool = False) -> QFontMetricsF:
    """Return how wide texts are in the application's font."""
    return QFontMetricsF(text_font(size, bold))


def palette(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet leaves to Qt."""
    roles = QPalette.ColorRole
    given = {
        roles.Window: "window",
        roles.Base: "panel",
        roles.AlternateBase: "panel",
        roles.Button: "panel",
        roles.ToolTipBase: "panel",
        roles.WindowText: "ink1",
        roles.Text: "ink1",
        roles.ButtonText: "ink1",
        roles.ToolTipText: "ink1",
        roles.BrightText: "on_accent",
        roles.PlaceholderText: "ink3",
        roles.Highlight: "accent",
        roles.Accent: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Light: "panel",
        roles.Midlight: "hover",
        roles.Mid: "edge",
        roles.Dark: "strong",
        roles.Shadow: "strong",
    }
    made = QPalette()
    for role, name in given.items():
        made.setColor(role, theme.color(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return made


def style_sheet(theme: Theme) -> str:
    """Return resources/themes/app.qss with the theme's colours and marks filled in."""
    template = Template(resource("themes", "app.qss").read_text("utf-8"))
    return template.substitute(theme.colors, marks=resource("themes", theme.name).as_posix())


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the application; every widget on screen follows at once."""
    app.setProperty(PROPERTY, theme.name)
    if app.property(STYLE) != "fusion":  # given at the start it costs 10 ms less
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setStyleSheet("")  # Qt exchanges one sheet for another five times as slowly as it puts one on
    app.setFont(text_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


class ThemeHub(QObject):
    """Holds the owner's choice (system, light, dark) and follows the system while that is the choice.

    Args:
        app: The application to dress.
        choice: ``"system"``, ``"light"`` or ``"dark"``.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = ""
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    @property
    def choice(self) -> str:
        """What the owner chose: ``"system"``, ``"light"`` or ``"dark"``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear a choice now; ``changed`` gives the name of the theme that results."""
        if choice not in ("system", *NAMES):
            raise ValueError(choice)
        self._choice = choice
        theme = load(system_scheme() if choice == "system" else choice)
        if self._app.property(PROPERTY) != theme.name:
            apply(self._app, theme)
            self.changed.emit(theme.name)

    def _follow(self) -> None:
        if self._choice == "system":
            self.choose("system")
