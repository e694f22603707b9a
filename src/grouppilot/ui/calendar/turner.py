"""Turns the month while something is dragged over the arrows of the head."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.calendar.drag import Drag

LOOK_MS = 100
REST = 5
"""Looks at which the pointer rests on an arrow before the month turns, and turns again."""


class Turner(QObject):
    """Watches where a drag is.

    Signals:
        turned(by): The month or week before (-1) or after (1) is wanted.

    Args:
        drag: What is dragged.
        before, after: The arrows.
    """

    turned = Signal(int)

    def __init__(self, drag: Drag, before: QWidget, after: QWidget) -> None:
        super().__init__(drag)
        self._drag, self._arrows = drag, {-1: before, 1: after}
        self._on, self._rested = 0, 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        drag.began.connect(self._timer.start)
        drag.ended.connect(self._timer.stop)

    def _look(self) -> None:
        at = self._drag.at()
        on = next(
            (
                by
                for by, arrow in self._arrows.items()
                if arrow.rect().contains(arrow.mapFromGlobal(at).toPoint())
            ),
            0,
        )
        self._rested = self._rested + 1 if on and on == self._on else 0
        self._on = on
        if self._rested == REST:
            self._rested = 0
            self.turned.emit(on)
