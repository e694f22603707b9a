"""The box that is ticked when an item is done."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from grouppilot.ui.kit.paint import TICK, paint_tick


class TickBox(QAbstractButton):
    """A 20 px check; its state may also be skipped or missed, which a click turns into done.

    It toggles on click or Space. Whoever keeps the tick in the file first sets the state afterwards through
    :meth:`set_state`, which emits nothing.

    Args:
        name: What is ticked, for screen readers.
        parent: Its owner.
    """

    STATES = ("open", "done", "skipped", "missed")

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._marked = "open"
        self.toggled.connect(self._mark)

    def state(self) -> str:
        """Return ``open``, ``done``, ``skipped`` or ``missed``."""
        return self._marked

    def set_state(self, state: str) -> None:
        """Show a state without telling anybody."""
        if state not in self.STATES:
            raise ValueError(state)
        blocked = self.blockSignals(True)
        self.setChecked(state == "done")
        self.blockSignals(blocked)
        self._marked = state
        self.update()

    def _mark(self, checked: bool) -> None:
        self._marked = "done" if checked else "open"

    def sizeHint(self) -> QSize:
        return QSize(TICK, TICK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        square = QRectF(0, 0, TICK, TICK)
        square.moveCenter(self.rect().toRectF().center())
        paint_tick(QPainter(self), square, self._marked, self.underMouse(), self.hasFocus())
