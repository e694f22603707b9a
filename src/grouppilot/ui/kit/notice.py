"""What the app tells without stopping anybody: a bar on the page, and a toast after an action."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.empty import IconMark
from grouppilot.ui.kit.labels import label

LEVELS = {
    "info": ("info", "accent"),
    "ok": ("check", "ok"),
    "warn": ("warning", "warn"),
    "bad": ("error", "bad"),
}
"""Icon and its colour by level."""


class Notice(QFrame):
    """A message within the page; ``acted`` is its button, ``closed`` its cross.

    Args:
        text: What happened, what was kept, what to do.
        level: ``info``, ``ok``, ``warn`` or ``bad``.
        action: Text of its button, none when empty.
        closable: Whether it can be put away.
        parent: Its owner.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        level: str = "info",
        action: str = "",
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name, role = LEVELS[level]
        self.setProperty("role", "notice")
        self.setProperty("level", level)
        self._text = label(text, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(IconMark(name, 18, role))
        row.addWidget(self._text, 1)
        if action:
            act = button(action)
            act.clicked.connect(self.acted)
            row.addWidget(act)
        if closable:
            cross = icon_button("close", self.tr("Close"))
            cross.clicked.connect(self._close)
            row.addWidget(cross)
        self.setMinimumHeight(40)

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class Toast(QFrame):
    """A line at the foot of a window that goes by itself; one is enough for a window.

    Args:
        window: The widget over which it stands.
        ground: Tells over which part of it the toast may lie; all of it when None.
    """

    acted = Signal()
    MARGIN = 12
    WIDEST = 560

    def __init__(self, window: QWidget, ground: Callable[[], QRect] | None = None) -> None:
        super().__init__(window)
        self.setProperty("role", "toast")
        self._window, self._ground = window, ground or window.rect
        self._then: Callable[[], object] | None = None
        self._text = label(wrap=True)
        self._act = button("", "flat")
        self._act.clicked.connect(self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._act)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, then: Callable[[], object] | None = None, action: str = "", seconds: float = 6
    ) -> None:
        """Show a line.

        Args:
            text: What was done.
            then: Called by the button; without it there is no button.
            action: Text of the button, "Undo" when empty.
            seconds: How long it stays.
        """
        self._then = then
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act.setText(action or self.tr("Undo"))
        self._act.setVisible(then is not None)
        self.layout().setContentsMargins(16, 6, 16 if then is None else 8, 6)
        self.show()
        self.place()
        self.raise_()
        self._timer.start(int(seconds * 1000))

    def text(self) -> str:
        """Return the line that was said last."""
        return self._text.text()

    def place(self) -> None:
        """Stand at the foot of the ground, which may have moved; a long line takes several."""
        if not self.isVisible():
            return
        ground = self._ground()
        row = self.layout()
        taken = row.contentsMargins().left() + row.contentsMargins().right()
        if not self._act.isHidden():
            taken += self._act.sizeHint().width() + row.spacing()
        self._text.ensurePolished()
        needed = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2
        most = min(ground.width() - 2 * self.MARGIN, self.WIDEST) - taken
        self._text.setFixedWidth(max(min(needed, most), 40))
        row.activate()
        width = self.sizeHint().width()
        self.resize(width, self.heightForWidth(width))
        x = ground.x() + (ground.width() - self.width()) // 2
        self.move(max(x, 0), ground.bottom() + 1 - self.height() - self.MARGIN)

    def _do(self) -> None:
        then, self._then = self._then, None
        self.hide()
        self.acted.emit()
        if then:
            then()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self.place)  # when the parts have their places
        return False
