"""Buttons of the four kinds, and the square ones that show an icon only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from grouppilot.ui.kit import icons

GAP = 4
"""Pixels added between icon and text, where Qt leaves next to none."""

FIELD_LEFT, FIELD_RIGHT = 9, 26
"""Pixels beside the text of a button that reads like a field."""

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


class FieldButton(QPushButton):
    """A button that opens a menu and reads like a field: its text at the left, shortened where it is long."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "default")
        self.setProperty("menu", "field")
        self.setAutoDefault(False)
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # A style sheet leaves no room at the left of a text that is not in the middle.
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(FIELD_LEFT, 0, -FIELD_RIGHT, 0)
        text = self.text().replace("&&", "&")
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
