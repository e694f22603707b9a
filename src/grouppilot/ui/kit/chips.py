"""A short word on a tint, and the circle that stands for a person."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from grouppilot.ui.kit.paint import CHIP_HEIGHT, TONES, chip_width, paint_chip, paint_dot
from grouppilot.ui.kit.theme import color, text_font


class Chip(QWidget):
    """A label such as "1 day late".

    Args:
        text: What it says.
        tone: ``neutral``, ``accent``, ``warn``, ``bad`` or ``ok``.
        dot: Role or content kind of a dot before the text, none when empty.
        parent: Its owner.
    """

    def __init__(
        self, text: str, tone: str = "neutral", dot: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set(text, tone, dot)

    def set(self, text: str, tone: str = "neutral", dot: str = "") -> None:
        """Show another text, tone and dot."""
        if tone not in TONES:
            raise ValueError(tone)
        self._text, self._tone, self._dot = text, tone, dot
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return what it says."""
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(int(chip_width(self._text, bool(self._dot))) + 1, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect().toRectF(), self._text, self._tone, self._dot)


class Avatar(QWidget):
    """The first character of a name in a circle."""

    def __init__(self, name: str, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Stand for another person."""
        self._initial = next((character for character in name if character.isalnum()), "?").upper()
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent_tint"))
        painter.drawEllipse(self.rect())
        painter.setFont(text_font(int(self._size * 0.38), bold=True))
        painter.setPen(color("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initial)


class Dot(QWidget):
    """The dot of a role or content kind, beside its name."""

    SIZE = 8

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFixedSize(self.SIZE, self.SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_dot(QPainter(self), self.rect().toRectF().center(), self._role, self.SIZE)
