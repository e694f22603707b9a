"""Asks how much of a recurring entry is meant, without stopping anything else."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from grouppilot.ui.calendar.asks import Remove
from grouppilot.ui.kit.buttons import button, icon_button
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.empty import IconMark
from grouppilot.ui.kit.flow import FlowLayout
from grouppilot.ui.kit.labels import label

MARGIN = 12
WIDEST = 560


class SeriesBar(Card):
    """Lies over the foot of the calendar until it is answered; 1, 2, 3 or Esc answer too.

    Signals:
        answered(scope): ``one``, ``following`` or ``all``.
        closed: It was put away without an answer.
    """

    answered = Signal(str)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, margin=10, spacing=8)
        self.setProperty("role", "toast")
        self._over = over
        self._text = label("", wrap=True)
        self.one = button(self.tr("Only this day"))
        self.following = button(self.tr("This and following"))
        self.all = button(self.tr("All from today"))
        self.cross = icon_button("close", self.tr("Change nothing (Esc)"))
        self.cross.clicked.connect(self._close)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark("restore", 18, "accent"))
        head.addWidget(self._text, 1)
        head.addWidget(self.cross)
        self.body.addLayout(head)
        row = QWidget()
        flow = FlowLayout(row, 8)
        for made, scope in ((self.one, "one"), (self.following, "following"), (self.all, "all")):
            flow.addWidget(made)
            made.clicked.connect(lambda _checked=False, scope=scope: self._answer(scope))
            made.installEventFilter(self)
        self.body.addWidget(row)
        over.installEventFilter(self)
        self.hide()

    def ask(self, title: str, change: object, *, one: bool = True) -> None:
        """Ask about an entry.

        Args:
            title: Its title.
            change: What is to happen.
            one: Whether a single day of it may be meant.
        """
        self.one.setVisible(one)
        if isinstance(change, Remove):
            text = self.tr("“{title}” repeats. Delete:")
        else:
            text = self.tr("“{title}” repeats. Change:")
        self._text.setText(text.format(title=title))
        self.setAccessibleName(self._text.text())
        self.show()
        self._place()
        self.raise_()
        (self.one if one else self.following).setFocus()

    def put_away(self) -> None:
        """Leave the screen without an answer."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            scopes = {Qt.Key.Key_1: "one", Qt.Key.Key_2: "following", Qt.Key.Key_3: "all"}
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if event.key() in scopes and (scopes[Qt.Key(event.key())] != "one" or self.one.isVisible()):
                self._answer(scopes[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
                return True
        return False

    def _place(self) -> None:
        width = min(WIDEST, self._over.width() - 2 * MARGIN)
        self.resize(
            width, max(self.layout().totalHeightForWidth(width), self.layout().totalMinimumSize().height())
        )
        self.move((self._over.width() - width) // 2, self._over.height() - self.height() - MARGIN)

    def _answer(self, scope: str) -> None:
        self.hide()
        self.answered.emit(scope)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
