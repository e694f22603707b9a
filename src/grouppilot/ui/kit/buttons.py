"""Buttons of the four kinds, and the square ones that show an icon only."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from grouppilot.ui.kit import icons

GAP = 4
"""Pixels added between icon and text, where Qt leaves next to none."""

KINDS = ("default", "primary", "flat", "danger")


def button(
    text: str, kind: str = "default", icon: str | None = None, parent: QWidget | None = None
) -> QPushButton:
    """Return a button.

    Args:
        text: What it does, already translated.
        kind: ``default``, ``primary`` (one a page), ``flat`` or ``danger``.
        icon: Name of an icon before the text.
        parent: Its owner.
    """
    if kind not in KINDS:
        raise ValueError(kind)
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(icons.icon(icon, "on_accent" if kind in ("primary", "danger") else "ink2"))
        made.setIconSize(QSize(icons.SIZE + GAP, icons.SIZE))
    return made


def menu_button(
    text: str, menu: QMenu, icon: str | None = None, parent: QWidget | None = None
) -> QPushButton:
    """Return a button that opens a menu, with room for its arrow; it takes the menu over."""
    made = button(text, icon=icon, parent=parent)
    made.setProperty("menu", "true")
    menu.setParent(made, menu.windowFlags())
    made.setMenu(menu)
    return made


def icon_button(name: str, text: str, boxed: bool = False, parent: QWidget | None = None) -> QToolButton:
    """Return a square button with an icon.

    Args:
        name: Name of the icon.
        text: What it does, said in its tooltip and to screen readers.
        boxed: Whether it has a line around it.
        parent: Its owner.
    """
    made = QToolButton(parent)
    made.setIcon(icons.icon(name))
    made.setIconSize(QSize(icons.SIZE, icons.SIZE))
    made.setToolTip(text)
    made.setAccessibleName(text)
    made.setProperty("boxed", "true" if boxed else "false")
    made.setFixedSize(QSize(30, 30) if boxed else QSize(28, 28))
    return made
