"""The rows of the sidebar, and the button in it that looks like a search field."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.paint import paint_focus
from grouppilot.ui.kit.theme import color, text_font

ROW = 32
NOTE_SIZE = 12
PAD = 10
GAP = 8


class NavRow(QAbstractButton):
    """A row with an icon, a name and a short note at its right; one of a group is on.

    Args:
        text: Its name, never read as a mnemonic.
        icon: Name of its icon, none when empty.
        parent: Its owner.
    """

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self._name, self._icon, self._note = text, icon, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_note("")

    def note(self) -> str:
        """Return the note at its right."""
        return self._note

    def set_note(self, note: str) -> None:
        """Show another note; screen readers say it after the name."""
        self._note = note
        self.setAccessibleName(f"{self._name}, {note}" if note else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_tint" if self.isChecked() else "track"))
            painter.drawRoundedRect(self.rect(), 7, 7)
        ink = "accent" if self.isChecked() else "ink2"
        if self._icon:
            icons.paint(painter, self._icon, QRect(PAD, (self.height() - 16) // 2, 16, 16), ink)
        right = self._paint_note(painter, ink)
        self._paint_name(painter, right, "accent" if self.isChecked() else "ink1")
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))

    def _paint_note(self, painter: QPainter, ink: str) -> int:
        right = self.width() - PAD
        if not self._note:
            return right
        font = text_font(NOTE_SIZE)
        width = QFontMetrics(font).horizontalAdvance(self._note)
        painter.setFont(font)
        painter.setPen(color(ink))
        painter.drawText(QRect(right - width, 0, width + 1, self.height()), _MIDDLE, self._note)
        return right - width - GAP

    def _paint_name(self, painter: QPainter, right: int, ink: str) -> None:
        font = text_font(bold=self.isChecked())
        left = PAD + 16 + PAD if self._icon else PAD + 6
        shown = QFontMetrics(font).elidedText(self._name, Qt.TextElideMode.ElideRight, right - left)
        self.setToolTip("" if shown == self._name else self._name)
        painter.setFont(font)
        painter.setPen(color(ink))
        painter.drawText(QRect(left, 0, right - left, self.height()), _MIDDLE, shown)


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
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        return QSize(120, ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("strong" if self.underMouse() else "edge"), 1))
        painter.setBrush(color("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setPen(color("ink3"))
        painter.setFont(text_font(NOTE_SIZE))
        inner = self.rect().adjusted(PAD, 0, -PAD, 0)
        painter.drawText(inner, _MIDDLE | Qt.AlignmentFlag.AlignRight, self._keys)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(self._keys) - GAP
        painter.setFont(text_font())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _MIDDLE, shown)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
