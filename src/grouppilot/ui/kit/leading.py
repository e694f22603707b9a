"""The keyboard of a part goes to its main widget, and Tab still comes to everything before that."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class _Leading(QObject):
    def __init__(self, part: QWidget, main: QWidget) -> None:
        super().__init__(part)
        self._main = main
        part.installEventFilter(self)

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            main = self._main.currentWidget() if isinstance(self._main, QStackedWidget) else self._main
            main.setFocus(event.reason())
        return False


def lead_to(part: QWidget, main: QWidget) -> None:
    """Let ``part.setFocus()`` put the keyboard into ``main``, a widget or stack in it.

    A focus proxy would do so too, but then Tab jumps over all that stands before ``main`` in the part.
    """
    part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    _Leading(part, main)
