"""Who has the signals that the table is narrowed to, and how many newcomers there are."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal as QtSignal

from grouppilot.domain.signals import FILTERS
from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.words.signals import filter_name
from grouppilot.usecases import signal_filters
from grouppilot.usecases.signal_filters import SLOW

MANY = 5000
"""With more members than these, what looks at every one of them is read beside the window."""

NEWCOMER = "newcomer"


class Signalled(QObject):
    """Asks for members by their signals, and keeps the answers until the file or the scope is another.

    Signals:
        ready(): What was read beside the window is there.
        newcomers_counted(number): How many newcomers the scope has.
    """

    ready = QtSignal()
    newcomers_counted = QtSignal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._group_id: int | None = None
        self._many = False
        self._found: dict[frozenset[str], frozenset[int] | None] = {}
        self._look = 0

    def begin(self, group_id: int | None, total: int) -> None:
        """Look anew, at a group or at all of them with so many members."""
        self._look += 1
        self._group_id, self._many = group_id, total > MANY
        self._found.clear()

    def members(self, keys: frozenset[str]) -> frozenset[int] | None:
        """Return who has one of these signals; None while it is read beside the window."""
        if keys not in self._found:
            if self._many and keys & SLOW:
                self._found[keys] = None
                self._beside(keys)
            else:
                self._found[keys] = signal_filters.members_with(self._context.workspace, keys, self._group_id)
        return self._found[keys]

    def count_newcomers(self) -> None:
        """Count newcomers beside the window."""
        look, workspace, group_id = self._look, self._context.workspace, self._group_id

        def told(found: dict[str, int]) -> None:
            if look == self._look:
                self.newcomers_counted.emit(found[NEWCOMER])

        def count(_token: Token) -> dict[str, int]:
            return signal_filters.counts(workspace, (NEWCOMER,), group_id)

        self._context.jobs.run(count, done=told, owner=self)

    def choices(self) -> Sequence[tuple[str, str, str]]:
        """Return what can be asked for: key, name and how many have it, where that is counted quickly."""
        keys = [key for key in FILTERS if key != NEWCOMER]
        quick = [key for key in keys if not (self._many and key in SLOW)]
        found = signal_filters.counts(self._context.workspace, quick, self._group_id)
        return [(key, filter_name(key), str(found[key]) if key in found else "") for key in keys]

    def _beside(self, keys: frozenset[str]) -> None:
        look, workspace, group_id = self._look, self._context.workspace, self._group_id

        def told(found: frozenset[int]) -> None:
            if look == self._look:
                self._found[keys] = found
                self.ready.emit()

        def find(_token: Token) -> frozenset[int]:
            return signal_filters.members_with(workspace, keys, group_id)

        self._context.jobs.run(find, done=told, owner=self)
