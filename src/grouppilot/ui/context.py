"""What every page is given: the workspace, the scope, and the ways to speak to the shell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from grouppilot.ui.kit.after import AfterPainting
from grouppilot.ui.prefs import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from datetime import date

    from grouppilot.ui.kit.jobs import Jobs
    from grouppilot.usecases.changes import Changes
    from grouppilot.usecases.first_look import FirstLook
    from grouppilot.usecases.workspace import Workspace

VERBS = ("today", "groups", "members", "calendar", "trends", "library", "settings")


class Context(QObject):
    """One window's state that pages share. Made by ``app.start``, handed to each page.

    Signals:
        scope_changed(group_id | None): Another group, or all groups, are in scope.
        changed(Changes): Something was committed; emitted on the GUI thread.
        day_turned(date): The owner's day is another one than a moment ago.
        asked_for(verb, target): A page asks the shell to show another page; target is a dict or None,
            e.g. ``{"member": 12}``, passed to that page's ``show_target``.
        said(text, undoable): A short confirmation for the toast; undoable offers Undo beside it.
        refused(Refused): A request was refused; the shell words it in one place.
        closed(): The workspace is about to be closed; nothing more may be read.
    """

    scope_changed = Signal(object)
    changed = Signal(object)
    day_turned = Signal(object)
    asked_for = Signal(str, object)
    said = Signal(str, bool)
    refused = Signal(object)
    closed = Signal()
    _told = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        parent: QObject | None = None,
        prefs: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = jobs
        self._prefs = prefs or Preferences()
        self._group_id: int | None = None
        # What was read beside the window for the first page; it holds until anything changes.
        self.first_look: FirstLook | None = None
        self.changed.connect(self._forget_first_look)
        # Commits may come from a job's thread; a queued signal brings the notice to this one.
        self._told.connect(self.changed)
        self._unsubscribe = workspace.listeners.subscribe(self._told.emit)

    @property
    def group_id(self) -> int | None:
        """The group in scope; None for all groups."""
        return self._group_id

    def set_scope(self, group_id: int | None) -> None:
        """Put one group, or all of them, in scope. Never changes the page."""
        if group_id != self._group_id:
            self._group_id = group_id
            self.scope_changed.emit(group_id)

    def take_first_look(self) -> FirstLook | None:
        """Return what was read for the first page, once, if it is still true."""
        look, self.first_look = self.first_look, None
        return look

    def say(self, text: str, *, undoable: bool = False) -> None:
        """Confirm something in the toast."""
        self.said.emit(text, undoable)

    def try_to(self, call: Callable[[], object]) -> bool:
        """Carry out a request; a refusal is shown as a sentence. Returns whether it was done."""
        from grouppilot.domain.refusals import Refused

        try:
            call()
        except Refused as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def remembered(self, page: str) -> object:
        """Return what this machine remembers for a page, None where it remembers nothing."""
        return self._prefs.pages.get(page)

    def remember(self, page: str, value: object) -> None:
        """Let this machine remember something for a page; a value that JSON can hold."""
        self._prefs.change(pages={**self._prefs.pages, page: value})

    def close(self) -> None:
        """Stop listening to the workspace."""
        self._unsubscribe()
        self.closed.emit()

    def _forget_first_look(self, _changes: Changes) -> None:
        self.first_look = None


class Page(QWidget):
    """One verb's page. Built on first visit; re-reads what it shows when told that it changed.

    A subclass sets ``VERB`` and ``READS`` (the tables whose changes concern it) and implements
    ``refresh``. A hidden page does not read: it refreshes when it is shown again.
    """

    VERB = ""
    READS: tuple[str, ...] = ()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        self._after: AfterPainting | None = None
        context.changed.connect(self._on_changed)
        context.scope_changed.connect(self._on_scope)
        context.day_turned.connect(self._on_day)

    @classmethod
    def in_pieces(cls, *given: Any, parent: QWidget | None = None) -> Generator[None, None, Self]:
        """Build the page; one that takes long to build lets others have their turn in between."""
        page = cls(*given, parent=parent)
        yield
        return page

    def refresh(self) -> None:
        """Read anew what is shown. Keeps selection and scroll where the rows still exist."""
        raise NotImplementedError

    def put_off(self, pieces: Iterator[None]) -> None:
        """Do something piece by piece once the page has been painted."""
        self._after = AfterPainting(self, pieces)
        self.context.closed.connect(self._after.stop)

    def complete(self) -> None:
        """Do at once what was put off until the page has been painted."""
        if self._after is not None:
            self._after.complete()

    def turn_to(self, target: dict[str, object]) -> None:
        """Get ready to be shown with what ``show_target`` is asked for next."""

    def show_target(self, target: dict[str, object]) -> None:
        """Show one thing that another page or the search asked for."""

    def first_part(self) -> QWidget | None:
        """Return what gets the keyboard when the page is first shown; None leaves that to Qt."""
        return None

    def quiet_part(self) -> QWidget:
        """Return the part over whose foot a toast may lie, as no button of the next step stands there."""
        return self

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._read()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.READS):
            self._reread()

    def _on_scope(self, _group_id: int | None) -> None:
        self._reread()

    def _on_day(self, _day: date) -> None:
        self._reread()

    def _reread(self) -> None:
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    def _read(self) -> None:
        self._stale = False
        self.refresh()
