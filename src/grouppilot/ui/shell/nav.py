"""The buttons of the sidebar: its rows, the one that looks like a search field, and that of the menu.

They are painted before anything is loaded, and to name anything in ``Qt`` takes a tenth of the time until
then: PySide makes all of its enumerations at once, also for another pen or brush. What they write first is in
the colour that their painter begins with, as the style sheet says, and ``Qt`` is named where it is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from grouppilot.ui.kit import drawings
from grouppilot.ui.kit.theme import brush, color, text_font

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPaintEvent

ROW = 32
SQUARE = 28
NOTE_SIZE = 12
RADIUS = 7
PAD = 10
DOT = 7
GAP = 8


class NavRow(QAbstractButton):
    """A row with an icon, a name and a short note at its right; one of a group is on.

    Args:
        text: Its name, never read as a mnemonic.
        icon: Name of its icon, none when empty.
        on: Whether it is on at first.
        parent: Its owner.
    """

    def __init__(self, text: str, icon: str = "", *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ink", "accent" if on else "ink1")
        self.setText(text.replace("&", "&&"))
        self._name, self._icon, self._note = text, icon, ""
        self._tone = self._state = ""
        self.setCheckable(True)
        self.setChecked(on)
        self.setFixedHeight(ROW)
        self.set_note("")

    def note(self) -> str:
        """Return the note at its right."""
        return self._note

    def set_note(self, note: str) -> None:
        """Show another note; screen readers say it after the name."""
        self._note = note
        self._say()

    def state(self) -> str:
        """Return the word for how it is, empty where that is not known."""
        return self._state

    def set_state(self, tone: str, state: str) -> None:
        """Show how it is: a dot in the colour of a role, and a word for tooltip and screen readers."""
        self._tone, self._state = tone, state
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self._name, self._note, self._state) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            _fill(painter, self.rect(), "accent_tint" if self.isChecked() else "track")
        ink = "accent" if self.isChecked() else "ink2"
        if self._icon:
            drawings.paint(painter, self._icon, QRect(PAD, (self.height() - 16) // 2, 16, 16), ink)
        right = self.width() - PAD
        if self._note:
            right -= QFontMetrics(text_font(NOTE_SIZE)).horizontalAdvance(self._note)
        self._paint_name(painter, right - GAP if self._note else right)
        if self._tone:
            dot = QPainterPath()
            dot.addEllipse(QPointF(PAD - 2, self.height() / 2), DOT / 2, DOT / 2)
            painter.fillPath(dot, brush(self._tone))
        if self._note:
            _write(painter, right, self._note, text_font(NOTE_SIZE), ink)
        _ring(painter, self)

    def _paint_name(self, painter: QPainter, right: int) -> None:
        font = text_font(bold=self.isChecked())
        left = PAD + 16 + PAD if self._icon else PAD + 6
        shown = _elided(self._name, font, right - left)
        told = ("" if shown == self._name else self._name, self._state)
        self.setToolTip(" · ".join(part for part in told if part))
        _write(painter, left, shown, font, "accent" if self.isChecked() else "ink1")


class SearchButton(QAbstractButton):
    """Looks like a field, says its keys, and opens the search over everything when clicked.

    Args:
        text: What can be done there.
        keys: The shortcut as the system writes it.
        parent: Its owner.
    """

    def __init__(self, text: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self._keys = keys
        self.setAccessibleName(text.rstrip("… "))
        self.setAccessibleDescription(keys)
        self.setProperty("ink", "ink3")
        self.setFixedHeight(ROW)

    def sizeHint(self) -> QSize:
        return QSize(120, ROW)

    def enterEvent(self, event: QEnterEvent) -> None:
        from PySide6.QtCore import Qt

        self.setCursor(Qt.CursorShape.IBeamCursor)
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        pen = QPen()
        pen.setColor(color("strong" if self.underMouse() else "edge"))
        painter.fillPath(path, brush("panel"))
        painter.strokePath(path, pen)
        left = self.width() - PAD - QFontMetrics(text_font(NOTE_SIZE)).horizontalAdvance(self._keys)
        _write(painter, left, self._keys, text_font(NOTE_SIZE), "ink3")
        _write(painter, PAD, _elided(self.text(), text_font(), left - GAP - PAD), text_font(), "ink3")
        _ring(painter, self)


class MenuButton(QAbstractButton):
    """A square with an icon, which looks like the buttons of ``kit.buttons.icon_button``.

    Args:
        icon: Name of its icon.
        text: What it does, said in its tooltip and to screen readers.
        parent: Its owner.
    """

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setFixedSize(QSize(SQUARE, SQUARE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            _fill(painter, self.rect(), "accent_tint" if self.isDown() else "hover")
        inset = (SQUARE - drawings.SIZE) // 2
        drawings.paint(painter, self._icon, self.rect().adjusted(inset, inset, -inset, -inset))
        _ring(painter, self)


def _fill(painter: QPainter, rect: QRect, role: str) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), RADIUS, RADIUS)
    painter.fillPath(path, brush(role))


def _write(painter: QPainter, left: int, text: str, font: QFont, ink: str) -> None:
    """Write a text in the middle of the height of a row."""
    if painter.pen().color() != color(ink):
        painter.setPen(color(ink))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    painter.drawText(QPointF(left, (ROW - metrics.height()) / 2 + metrics.ascent()), text)


def _elided(text: str, font: QFont, room: int) -> str:
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= room:
        return text
    from PySide6.QtCore import Qt

    from grouppilot.ui.kit.direction import apart

    return apart(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))


def _ring(painter: QPainter, button: QAbstractButton) -> None:
    if button.hasFocus():
        from grouppilot.ui.kit.paint import paint_focus

        paint_focus(painter, QRectF(button.rect()), RADIUS)
