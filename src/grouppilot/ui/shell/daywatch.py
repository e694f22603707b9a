"""Notices when the owner's day turns: in the second it does, and when the computer wakes on another day."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import QObject, QTimer

from grouppilot.domain.days import day_bounds, owner_day
from grouppilot.domain.refusals import Refused
from grouppilot.ui.context import Context
from grouppilot.usecases import settings
from grouppilot.usecases.changes import Changes

LOOK_MS = 1000


class DayWatch(QObject):
    """Tells everybody through ``Context.day_turned``.

    It looks every second, which costs one comparison, as no timer runs while the computer sleeps.

    Args:
        context: The window's state.
        shown: The day that is on screen at first.
        parent: Its owner.
    """

    def __init__(self, context: Context, shown: date, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._day = context, shown
        now = context.workspace.now()
        self._bounds = now, now  # not known yet
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        context.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Tell of another day if it is one."""
        begin, end = self._bounds
        if begin <= self._context.workspace.now() < end:
            return
        with suppress(Refused):  # the file cannot be read for the moment: in a second it may
            self._look_up()

    def _look_up(self) -> None:
        workspace = self._context.workspace
        kept = settings.read(workspace)
        day = owner_day(workspace.now(), kept.zoneinfo, kept.day_start)
        self._bounds = day_bounds(day, kept.zoneinfo, kept.day_start)
        if day != self._day:
            self._day = day
            self._context.day_turned.emit(day)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):  # the zone or the day start, perhaps
            self._bounds = self._bounds[0], self._bounds[0]
