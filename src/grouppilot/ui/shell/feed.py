"""Keeps the sidebar's groups and counts true, read beside the window."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal

from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.kit.looking import Looking
from grouppilot.ui.shell.sidebar import Sidebar
from grouppilot.usecases.changes import Changes
from grouppilot.usecases.checklists import ANSWERS
from grouppilot.usecases.overview import READS, Overview, answered, overview

if TYPE_CHECKING:
    from grouppilot.usecases.health import GroupHealth

WAIT_MS = 40
STATES_MS = 1500
"""How long the states of groups wait after the rest was read, as nothing hangs on them."""


class SidebarFeed(QObject):
    """Reads the overview after changes, many of them at once where they come fast, and at a new day.

    Signals:
        seen(Overview): It was read anew.

    Args:
        context: The window's state.
        sidebar: What shows it.
        parent: Its owner.
    """

    seen = Signal(object)

    def __init__(self, context: Context, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._sidebar = context, sidebar
        self._seen: Overview | None = None
        self._anew = False  # something else than answers changed since it was read
        self._looking = Looking(context.jobs, self._reads, self._tell, self)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._looking.ask)
        self._told: tuple[GroupHealth, ...] = ()
        self._states = Looking(context.jobs, self._reads_states, self._tell_states, self)
        self._later = QTimer(self, singleShot=True, interval=STATES_MS)
        self._later.timeout.connect(self._states.ask)
        context.day_turned.connect(self._read)
        context.changed.connect(self._on_changed)
        context.scope_changed.connect(sidebar.mark_scope)
        sidebar.scope_chosen.connect(context.set_scope)

    def read_soon(self) -> None:
        """Read all of it anew in a moment."""
        self._anew = True
        self._soon.start()

    def stop(self) -> None:
        """Read nothing more."""
        self._soon.stop()
        self._later.stop()

    def show(self, seen: Overview) -> None:
        """Show what was read."""
        self._seen = seen
        self._later.start()
        groups = [(row.id, row.name, row.open) for row in seen.groups]
        self._sidebar.show_groups(groups, seen.open)
        self._sidebar.set_counts(seen.open, seen.all_groups, seen.members)
        self._sidebar.set_backup(self._backup_words(seen.backup))
        known = {row.id for row in seen.groups}
        if self._context.group_id is not None and self._context.group_id not in known:
            self._context.set_scope(None)
        self._sidebar.mark_scope(self._context.group_id)

    def _on_changed(self, changes: Changes) -> None:
        if self._later.isActive():
            self._later.start()  # one change is mostly followed by another, which must not wait
        if changes.touches(*READS):
            self._anew = self._anew or changes.everything or changes.action not in ANSWERS
            self._soon.start()

    def _read(self) -> None:
        self._anew = True
        self._looking.ask()

    def _reads(self) -> Callable[[Token], Overview]:
        """Return what reads all of it, or after answers alone only what they changed."""
        workspace, seen = self._context.workspace, None if self._anew else self._seen
        self._anew = False
        return lambda _token: overview(workspace) if seen is None else answered(workspace, seen)

    def _reads_states(self) -> Callable[[Token], object]:
        workspace = self._context.workspace

        def work(_token: Token) -> object:
            from grouppilot.usecases import health

            return health.look(workspace)

        return work

    def _tell_states(self, found: "tuple[GroupHealth, ...]") -> None:
        from grouppilot.ui.words.health import TONES, state_name
        from grouppilot.usecases.health import SEEN

        known = [each for each in found if each.health.state in TONES]
        states = {each.group_id: (TONES[each.health.state], state_name(each.health.state)) for each in known}
        self._sidebar.show_states(states)
        if found != self._told:
            self._told = found  # what needs the owner tells of it, and need not wait for it
            self._context.workspace.listeners.tell(Changes("states", {SEEN: frozenset()}))

    def _tell(self, seen: Overview) -> None:
        self.show(seen)
        self.seen.emit(seen)

    def _backup_words(self, at: datetime | None) -> str:
        if at is None:
            return ""
        now = self._context.workspace.now().astimezone(at.tzinfo)
        text = at.strftime("%H:%M")
        if at.date() != now.date():
            text = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
        return self.tr("backed up {when}").format(when=text)
