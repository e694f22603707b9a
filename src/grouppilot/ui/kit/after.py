"""Doing what may wait once something is on the screen: piece by piece, with the event loop in between."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPainting(QObject):
    """Goes through pieces of work after a widget was painted for the first time.

    Args:
        widget: What is painted first; goes on for as long as it lives.
        pieces: Does a piece at each step.
    """

    def __init__(self, widget: QWidget, pieces: Iterator[None]) -> None:
        super().__init__(widget)
        self._pieces = pieces
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        widget.installEventFilter(self)

    def stop(self) -> None:
        """Do no more of it."""
        self._next.stop()
        self._pieces = iter(())

    def complete(self) -> None:
        """Do now all that is left, as somebody cannot wait for it."""
        self._next.stop()
        for _ in self._pieces:
            pass

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._next.start()
        return False

    def _go_on(self) -> None:
        for _ in self._pieces:
            self._next.start()
            return
