"""The one notice that says what changed and who asked, after every committed change."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """What one committed change touched.

    Attributes:
        action: Code of what was done, e.g. ``tick`` or ``undo``.
        tables: For each table that changed, the keys of its rows as text.
        by: Whoever asked, as given to ``Workspace.write``; a screen knows its own changes by it.
        everything: The whole file was replaced (a restore): read all of it anew.
    """

    action: str
    tables: Mapping[str, frozenset[str]] = field(default_factory=dict)
    by: object = None
    everything: bool = False

    def touches(self, *tables: str) -> bool:
        """Tell whether any of these tables changed."""
        return self.everything or any(table in self.tables for table in tables)


class Listeners:
    """Calls every subscriber after a commit, in the thread that committed."""

    def __init__(self) -> None:
        self._called: list[Callable[[Changes], None]] = []

    def subscribe(self, call: Callable[[Changes], None]) -> Callable[[], None]:
        """Call ``call`` with every notice from now on; returns what ends that, safe to call twice."""

        # A wrapper of its own, so that the same function may subscribe twice and leave once.
        def entry(changes: Changes) -> None:
            call(changes)

        def end() -> None:
            if entry in self._called:
                self._called.remove(entry)

        self._called.append(entry)
        return end

    def tell(self, changes: Changes) -> None:
        """Pass a notice on.

        What is told is committed already: a listener that fails is logged, and neither undoes it nor keeps
        the others from hearing of it.
        """
        for call in tuple(self._called):
            try:
                call(changes)
            except Exception:
                log.exception("A listener failed after %s", changes.action)
