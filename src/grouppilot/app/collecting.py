"""Where cyclic rubbish is collected: on the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collecting(QObject):
    """Collects rubbish on the thread it lives on, instead of on whichever thread happens to allocate.

    A cycle may hold widgets, which must not be destroyed on a thread that does work beside the window.

    Args:
        parent: Its owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin, unless it has begun; what there is already is taken for what stays."""
        if not self._timer.isActive():
            gc.disable()
            gc.freeze()
            self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has outgrown its threshold, as the interpreter would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Leave it to the interpreter again."""
        if self._timer.isActive():
            self._timer.stop()
            gc.unfreeze()
            gc.enable()
