"""The line in which an entry is begun, where it will stand."""

import re
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from grouppilot.ui.calendar.asks import Add
from grouppilot.ui.kit.cards import Card
from grouppilot.ui.kit.labels import label
from grouppilot.ui.words.days import long_day
from grouppilot.ui.words.entries import clock

WIDTH = 280
MOST = 200
TIME = re.compile(r"\s*([01]?\d|2[0-3])[:：]([0-5]\d)(?:\s+|$)")


def time_and_title(text: str) -> tuple[int | None, str]:
    """Return the minute at the beginning of a line, None where there is none, and the title after it."""
    found = TIME.match(text)
    if not found:
        return None, text.strip()
    return int(found[1]) * 60 + int(found[2]), text[found.end() :].strip()


class QuickAdd(Card):
    """Asks for a title; Return adds, Esc and a click elsewhere do not. A time may stand before the title.

    Signals:
        written(Add, title): An entry is to be added.
        closed: It was put away.
    """

    written = Signal(object, str)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, margin=8, spacing=4)
        self.setProperty("role", "toast")
        self._over = over
        self._day: date | None = None
        self._activity = False
        self.where = label("", "caption")
        self.field = QLineEdit()
        self.field.setMaxLength(MOST)
        self.field.setAccessibleName(self.tr("Time and title"))
        self.field.setPlaceholderText(self.tr("Title"))
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.where)
        column.addWidget(self.field)
        self.body.addLayout(column)
        self.hide()

    def ask(self, add: Add, minute: int | None, beside: QRect) -> None:
        """Ask for the title of an entry.

        Args:
            add: Where it is to stand.
            minute: The time that is written already; None for none.
            beside: Where it will stand, in pixels of what this lies over.
        """
        self._day, self._activity = add.day, add.activity
        self.where.setText(self._where(add))
        self.field.setText("" if minute is None or add.day is None else f"{clock(minute)} ")
        self.resize(min(WIDTH, self._over.width() - 8), self.layout().totalSizeHint().height())
        x = min(max(beside.left(), 4), max(self._over.width() - self.width() - 4, 0))
        y = min(max(beside.top(), 4), max(self._over.height() - self.height() - 4, 0))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus()

    def put_away(self) -> None:
        """Leave the screen; nothing is added."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        elif event.type() == QEvent.Type.FocusOut and self.isVisible():
            if not self.field.hasFocus() and not self.window().isActiveWindow():
                return False  # another window came forward; what was written stays
            self.put_away()
        return False

    def _take(self) -> None:
        minute, title = time_and_title(self.field.text())
        if title:
            self.hide()
            self.closed.emit()
            self.written.emit(Add(self._day, minute if self._day else None, self._activity), title)

    def _where(self, add: Add) -> str:
        if add.day is None:
            return self.tr("Idea")
        day = long_day(add.day, add.day)
        return self.tr("Activity • {day}").format(day=day) if add.activity else day
