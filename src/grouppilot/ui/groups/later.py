"""What a table of many groups shows a moment later: what they need, then the newcomers of those in sight."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView

from grouppilot.ui.context import Context
from grouppilot.ui.groups.table import GroupModel
from grouppilot.usecases import group_cards
from grouppilot.usecases.group_cards import Cards

AT_ONCE = 5000
"""With more memberships than these the table does not wait for what takes long to read."""

PAUSE_MS = 60


class Later(QObject):
    """Reads the rest in steps, each short enough to go unnoticed, once the table has been painted.

    Args:
        context: Of the window.
        view: The table; the rows in sight come first, the others when they are scrolled to.
        model: What it shows.
    """

    def __init__(self, context: Context, view: QTableView, model: GroupModel) -> None:
        super().__init__(view)
        self._context, self._view, self._model = context, view, model
        self._open: set[int] = set()
        self._needs_open = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._step)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._go_on())

    def begin(self, found: Cards) -> None:
        """Begin with groups that were just shown; nothing is left to do where they are whole."""
        self._needs_open = not found.whole
        self._open = set() if found.whole else {card.row.id for card in found.cards}
        self._soon.stop()
        if not found.whole:
            self._view.viewport().installEventFilter(self)

    def finish(self) -> None:
        """Read all that is left now, as the table is to be sorted by it."""
        self._soon.stop()
        self._read_needs()
        self._read_finishes(self._open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(0)
        return False

    def _go_on(self) -> None:
        if self._open:
            self._soon.start(PAUSE_MS)

    def _step(self) -> None:
        if self._needs_open:
            self._read_needs()
            self._go_on()
        else:
            self._read_finishes(self._open & self._in_sight())

    def _in_sight(self) -> set[int]:
        ids, height = self._model.ids(), self._view.viewport().height()
        first, last = self._view.rowAt(0), self._view.rowAt(height - 1)
        return set(ids[max(first, 0) : len(ids) if last < 0 else last + 1])

    def _read_needs(self) -> None:
        if self._needs_open:
            self._needs_open = False
            self._model.merge(needs=group_cards.needs(self._context.workspace))

    def _read_finishes(self, wanted: set[int]) -> None:
        if wanted:
            self._open = self._open - wanted
            fared = group_cards.finishes(self._context.workspace, wanted)
            self._model.merge(finishes={key: fared.get(key) for key in wanted})
