"""Pictures to look at before they leave: one below the other, as wide as there is room, scrolled."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from grouppilot.ui.kit.theme import color

GAP = 12
WIDEST = 340
"""Pixels of the window that a picture takes at most."""


class PictureView(QScrollArea):
    """Shows pictures; the keyboard scrolls it.

    Args:
        name: What it shows, for screen readers.
        parent: Its owner.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "inset")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self._pictures: list[_Picture] = []
        self.setWidget(ground)

    def show_pictures(self, images: Sequence[QImage], said: str) -> None:
        """Show other pictures.

        Args:
            images: From top to bottom.
            said: What is on them, in words, for screen readers.
        """
        while len(self._pictures) > len(images):
            gone = self._pictures.pop()
            self._column.removeWidget(gone)
            gone.deleteLater()
        while len(self._pictures) < len(images):
            made = _Picture()
            self._column.insertWidget(len(self._pictures), made, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pictures.append(made)
        for widget, image in zip(self._pictures, images, strict=True):
            widget.show_image(image, self._room())
        self.setAccessibleDescription(said)

    def images(self) -> list[QImage]:
        """Return the pictures that are shown."""
        return [each.image for each in self._pictures]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self._pictures:
            each.fit(self._room())

    def _room(self) -> int:
        bar = self.verticalScrollBar().sizeHint().width()
        return max(min(self.width() - 2 * GAP - bar, WIDEST), 1)


class _Picture(QWidget):
    """One picture, as wide as it is told, in all the pixels of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self._scaled = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, width: int) -> None:
        self.image, self._scaled = image, QImage()
        self.fit(width)
        self.update()

    def fit(self, width: int) -> None:
        tall = round(width * self.image.height() / max(self.image.width(), 1))
        self.setFixedSize(QSize(width, tall))

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixels = self.size() * self.devicePixelRatioF()
        if self._scaled.size() != pixels:  # a painter that makes it smaller leaves letters ragged
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self.image.scaled(pixels, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._scaled)
        painter.setPen(color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
