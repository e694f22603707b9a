"""What a table of many groups shows a moment later: what they need, then the newcomers of those in sight."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView

from grouppilot.domain.onboarding import Finish
from grouppilot.ui.context import Context
from grouppilot.ui.groups.table import GroupModel
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.looking import Looking
from grouppilot.usecases import group_cards
from grouppilot.usecases.group_cards import Cards
from grouppilot.usecases.workspace import Workspace

AT_ONCE = 5000
"""With more memberships than these the table does not wait for what takes long to read."""

PAUSE_MS = 30

Read = tuple[int, dict[str, Mapping[int, Any]]]
"""What was read, by what the table calls it, and for which round."""


class Later(QObject):
    """Reads the rest beside the window, once the table has been painted.

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
        self._round = 0  # what was begun before the groups were shown anew is out of date
        self._soon = QTimer(self, singleShot=True)
        looking = Looking(context.jobs, self._reads, self._show, self)
        self._soon.timeout.connect(looking.ask)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._go_on())

    def begin(self, found: Cards) -> None:
        """Begin with groups that were just shown; nothing is left to do where they are whole."""
        self._round += 1
        self._needs_open = not found.whole
        self._open = set() if found.whole else {card.row.id for card in found.cards}
        self._soon.stop()
        if not found.whole:
            self._view.viewport().installEventFilter(self)

    def finish(self) -> None:
        """Read all that is left now, as the table is to be sorted by it."""
        self._soon.stop()
        workspace = self._context.workspace
        if self._needs_open:
            self._show((self._round, _needs(workspace)))
        if self._open:
            self._show((self._round, {"finishes": _finishes(workspace, self._open)}))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._soon.start(0)
        return False

    def _go_on(self) -> None:
        if self._open:
            self._soon.start(PAUSE_MS)

    def _reads(self) -> Callable[[Token], Read] | None:
        """Return what reads the next of it: what groups need, then the newcomers of those in sight."""
        workspace, number = self._context.workspace, self._round
        wanted = self._open & self._in_sight()
        if self._needs_open:
            return lambda _token: (number, _needs(workspace))
        return (lambda _token: (number, {"finishes": _finishes(workspace, wanted)})) if wanted else None

    def _show(self, found: Read) -> None:
        number, read = found
        if number != self._round:
            return
        self._model.merge(**read)
        self._open -= read.get("finishes", {}).keys()
        self._needs_open = self._needs_open and "needs" not in read
        if self._open & self._in_sight():
            self._soon.start(0)

    def _in_sight(self) -> set[int]:
        ids, height = self._model.ids(), self._view.viewport().height()
        first, last = self._view.rowAt(0), self._view.rowAt(height - 1)
        return set(ids[max(first, 0) : len(ids) if last < 0 else last + 1])


def _needs(workspace: Workspace) -> dict[str, Any]:
    return {"needs": group_cards.needs(workspace), "states": group_cards.states(workspace)}


def _finishes(workspace: Workspace, wanted: Collection[int]) -> Mapping[int, Finish | None]:
    fared = group_cards.finishes(workspace, wanted)
    return {key: fared.get(key) for key in wanted}
