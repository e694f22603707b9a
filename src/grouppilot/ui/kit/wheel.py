"""Fields that are kept at once must not change while one scrolls past them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Still(QObject):
    """Passes the wheel over a field without the keyboard on to what scrolls around it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # whatever scrolls around it takes the wheel
            return True
        return False


def hold_still(*fields: QWidget) -> None:
    """Let the wheel change these fields only while they have the focus."""
    for field in fields:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(_Still(field))
