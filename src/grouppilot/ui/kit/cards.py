"""A panel that holds what belongs together."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from grouppilot.ui.kit import icons
from grouppilot.ui.kit.labels import label
from grouppilot.ui.kit.paint import paint_focus


class Card(QFrame):
    """A panel with a thin line and round corners; fill it through ``body``.

    Args:
        parent: Its owner.
        margin: Pixels around the content; 0 for lists that reach the sides (corners stay clear).
        spacing: Pixels between the parts.
    """

    def __init__(self, parent: QWidget | None = None, margin: int = 16, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(max(margin, 1), max(margin, 5), max(margin, 1), max(margin, 5))
        self.body.setSpacing(spacing)


class Inset(QFrame):
    """A quiet ground within a card, for a text as it will be posted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)


class ChoiceCard(Card):
    """A card that is one large button: a title, a sentence, an arrow."""

    chosen = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "heading"))
        words.addWidget(label(text, "muted", wrap=True))
        arrow = label()
        arrow.setFixedSize(icons.SIZE, icons.SIZE)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(arrow)
        self.body.addLayout(row)
        self._arrow = arrow

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "chevron-right", self._arrow.geometry(), "ink3")
        if self.hasFocus() or self.underMouse():
            paint_focus(painter, self.rect().toRectF(), 9)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class Scroller(QScrollArea):
    """Lets its content scroll up and down; asks for as much width as the content needs, so as to cut nothing.

    Attributes:
        ground: What the content stands on, its parent.

    Args:
        parent: Its owner.
    """

    LEAST_HEIGHT = 80

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Given and not asked for: to name what Qt made, PySide would first get to know every kind of widget.
        self.ground = QWidget(self)
        self.setViewport(self.ground)
        self.ground.setAutoFillBackground(False)

    def hold(self, content: QWidget) -> None:
        """Take in what scrolls."""
        content.setProperty("role", "scrolled")
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        content, bar = self.widget(), self.verticalScrollBar()
        if content is None:
            return super().minimumSizeHint()
        width = content.minimumSizeHint().width() + bar.sizeHint().width() + 2 * self.frameWidth()
        return QSize(width, self.LEAST_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scroller(content: QWidget, parent: QWidget | None = None) -> Scroller:
    """Return an area in which the content scrolls up and down on the ground it stands on."""
    made = Scroller(parent)
    made.hold(content)
    return made
