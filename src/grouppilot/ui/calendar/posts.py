"""Carries out what is asked of where an entry was posted, and of what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from grouppilot.ui.calendar.postings_part import PostingsPart
from grouppilot.ui.context import Context
from grouppilot.usecases import entry_results, publishing
from grouppilot.usecases.entry_results import Result

if TYPE_CHECKING:
    from grouppilot.usecases.calendar import Occurrence


class Posts(QObject):
    """Answers a ``PostingsPart``.

    Signals:
        done(keys): The entry has this key by now.

    Args:
        context: Of the window.
        part: What asks.
    """

    done = Signal(object)

    def __init__(self, context: Context, part: PostingsPart) -> None:
        super().__init__(part)
        self._context, self._part = context, part
        self._entry: Occurrence | None = None
        part.posted.connect(self._publish)
        part.taken_back.connect(self._take_back)
        part.noted.connect(self._note)

    def show_entry(self, entry: Occurrence, today: date) -> None:
        """Show how an entry stands, once its day has come or it was posted all the same."""
        self._entry = entry
        come = entry.day is not None and entry.day <= today
        shown = come or entry.state in ("published", "reviewed")
        self._part.setVisible(shown)
        if shown:
            self._part.show_postings(publishing.postings(self._context.workspace, entry.key), entry.day)

    def _publish(self, group: int | None) -> None:
        entry, keys = self._entry, []
        if entry is not None and self._context.try_to(
            lambda: keys.append(publishing.publish(self._context.workspace, entry.key, (group,), by=self))
        ):
            self.done.emit(tuple(keys))
            self._context.say(self.tr("“{title}” is published").format(title=entry.title), undoable=True)

    def _take_back(self, group: int | None) -> None:
        entry = self._entry
        if entry is not None:
            self._context.try_to(
                lambda: publishing.take_back(self._context.workspace, entry.key, (group,), by=self)
            )

    def _note(self, group: int | None, result: Result) -> None:
        entry = self._entry
        if entry is not None:
            self._context.try_to(
                lambda: entry_results.write(self._context.workspace, entry.key, group, result, by=self)
            )
