"""Builds the program: the only place that does. Paints the window first, and loads the rest beside it."""

import sys
from collections.abc import Iterator
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from grouppilot.app.later import import_plainly
from grouppilot.domain.refusals import Refused

if TYPE_CHECKING:
    from grouppilot.app.background import Background
    from grouppilot.app.opener import Clock, Opener, Ready
    from grouppilot.app.paths import Paths
    from grouppilot.app.single import Doorbell
    from grouppilot.ui.context import Context
    from grouppilot.ui.kit.jobs import Jobs
    from grouppilot.ui.prefs import Preferences
    from grouppilot.ui.shell.session import Session
    from grouppilot.usecases.backups import Backup
    from grouppilot.usecases.opening import Opened
    from grouppilot.usecases.overview import Overview

LOCK = "workspace.lock"
ATTEND_MS = 150  # by then the first page is painted also by a slow machine
SWITCH = 0.001  # seconds
SLICE_MS = 1  # long enough for keys and paints that wait to have their turn


class Start(QObject):
    """The running program around one window; carries out what the window asks of it.

    Signals:
        ready: A workspace is on screen, filled and ready to use.
        troubled(error): A workspace could not be opened; the window says so.

    Args:
        app: The application.
        paths: Where this installation keeps what.
        prefs: This machine's preferences.
        now: The clock.
        folder: The workspace for this run; None for the owner's usual one.
    """

    ready = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        app: QApplication,
        paths: "Paths",
        prefs: "Preferences",
        now: "Clock",
        folder: Path | None = None,
    ) -> None:
        # Here and in ``run``: what is imported before ``import_plainly`` takes twice as long.
        from grouppilot.app.crash import Faults
        from grouppilot.app.paths import home
        from grouppilot.ui.i18n import Translations
        from grouppilot.ui.kit.theme import ThemeHub
        from grouppilot.ui.shell.window import MainWindow

        super().__init__(app)
        self._app, self._paths, self._now = app, paths, now
        self.prefs, self.logs = prefs, paths.logs
        self._mine = folder or home(paths, prefs.workspace)
        self.folder, self.sample = self._mine, False
        self.faults = Faults(self)
        self.faults.happened.connect(self._show_fault)
        self.translations = Translations()
        self.translations.speak(prefs.language)
        self.themes = ThemeHub(app, prefs.theme)
        self.window = MainWindow(self, blank=not self._has_data(self._mine))
        self.window.closed.connect(self._end)
        self.opened: Opened | None = None
        self._left: Opened | None = None  # the last one that may not have been closed yet
        self.context: Context | None = None
        self.session: Session | None = None
        self._ended = False
        self._jobs: Jobs | None = None
        self._background: Background | None = None
        self._doorbell: Doorbell | None = None
        # Where to go back to, and with which refusal, when a restore, a move or the sample fails.
        self._way_back: Path | None = None
        self._refusal: Refused | None = None

    def begin(self) -> None:
        """Show the window; once it is painted, open the workspace."""
        self.window.painted.connect(self._open)
        self.window.show()

    # What the window asks for.

    def choose_language(self, choice: str) -> None:
        """Speak another language from now on; builds the window anew, keeps the data open."""
        self.prefs.change(language=choice)
        self.translations.speak(choice)
        if self.opened is not None:
            from grouppilot.usecases.overview import overview

            seen = overview(self.opened.workspace)
            self._dress(seen)
            self.session.begin(seen)

    def choose_theme(self, choice: str) -> None:
        """Wear another theme from now on."""
        self.prefs.change(theme=choice)
        self.themes.choose(choice)

    def open_folder(self, folder: Path) -> None:
        """Make a folder the owner's workspace and open it."""
        self.prefs.change(workspace=str(folder))
        self._mine = folder
        self.back_to_mine()

    def open_sample(self) -> None:
        """Open the sample workspace, made when there is none yet."""
        self._way_back = self._mine
        self._leave()
        self.sample, self.folder = True, self._paths.sample
        self._opener.open_sample(self.folder, self.window.desk.verb)

    def back_to_mine(self) -> None:
        """Leave what is open for the owner's own workspace."""
        self._leave()
        self.sample, self.folder = False, self._mine
        self._open()

    def try_again(self) -> None:
        """Open the folder anew after it could not be opened."""
        self.open_sample() if self.sample else self.back_to_mine()

    def restore(self, backup: "Backup") -> None:
        """Put a backup in the place of the workspace's file and open it."""
        self._way_back = self.folder if self.opened else None
        opened = self._leave(keep_open=True)
        self._opener.restore(opened, self.folder, backup, self.window.desk.verb)

    def put_back(self) -> None:
        """Put the workspace's file back where it was taken away while it was open, and go on."""
        self._way_back = self.folder
        opened = self._leave(keep_open=True)
        if opened is not None:
            self._opener.bring_back(opened, self.window.desk.verb)

    def move(self, folder: Path) -> None:
        """Move the workspace to another folder and go on there."""
        self._way_back = self.folder
        opened = self._leave(keep_open=True)
        if opened is not None:
            self._opener.move(opened, folder, self.window.desk.verb)

    def quit(self) -> None:
        """End the program."""
        self.window.close()

    # How the window is filled.

    @cached_property
    def _opener(self) -> "Opener":
        from grouppilot.app.opener import Opener

        opener = Opener(self._now, self.logs, self)
        opener.ready.connect(self._show)
        opener.failed.connect(self._fail)
        opener.progressed.connect(self._show_progress)
        return opener

    def _open(self) -> None:
        self._opener.open(self.folder, self.window.desk.verb, None if self.sample else self.prefs.scope)

    def _show(self, ready: "Ready") -> None:
        if self._ended:
            ready.opened.close()
            return
        self.opened = self._left = ready.opened
        if self.folder != ready.opened.workspace.folder:  # it has moved
            self.folder = self._mine = ready.opened.workspace.folder
            self.prefs.change(workspace=str(self.folder))
        self._go_on(ready, self._filling(ready))

    def _go_on(self, ready: "Ready", pieces: Iterator[None]) -> None:
        """Do one piece after another, with the event loop between them: the window never stands still."""
        if self.opened is not ready.opened:
            return  # left again, or closed, in the meantime
        try:
            next(pieces)
        except StopIteration:
            return
        except Exception as error:  # a page that cannot be built must not keep the others away
            self.faults.report(error)
            self.troubled.emit(error)
            return
        QTimer.singleShot(SLICE_MS, lambda: self._go_on(ready, pieces))

    def _filling(self, ready: "Ready") -> Iterator[None]:
        self._begin_context(ready)
        yield
        self._dress(ready.seen)
        yield
        session = self.session
        for _ in session.prepare(ready.seen):
            yield
            if self.session is not session:
                break  # another language in the meantime: that has filled the desk already
        self._finish(ready)

    def _finish(self, ready: "Ready") -> None:
        self.session.begin(ready.seen)
        self.context.first_look = None  # a page that is visited later reads for itself
        refusal, self._refusal, self._way_back = self._refusal, None, None
        if refusal is not None:
            self.context.refused.emit(refusal)
        QTimer.singleShot(ATTEND_MS, lambda: self._attend(ready))
        self.ready.emit()

    def _attend(self, ready: "Ready") -> None:
        """Begin with what nobody waits for: the housekeeping, and the door for a second start."""
        if self.opened is not ready.opened:
            return
        from grouppilot.app.background import Background

        self._background = Background(self.context)
        load = partial(import_module, "grouppilot.app.single")  # what speaks to other programs: 20 ms
        self.context.jobs.run(lambda _token: load(), done=lambda _loaded: self._listen())

    def _begin_context(self, ready: "Ready") -> None:
        from grouppilot.ui.context import Context
        from grouppilot.ui.kit.jobs import Jobs

        self._jobs = Jobs(self)
        self._jobs.failed.connect(self._job_failed)
        self.context = Context(ready.opened.workspace, self._jobs, self, self.prefs)
        self.context.first_look = ready.look
        if not self.sample:
            self.context.set_scope(ready.look.group_id)
        self.context.scope_changed.connect(self._note_scope)

    def _dress(self, seen: "Overview") -> None:
        from grouppilot.ui.shell.session import Session

        if self.session is not None:
            self.window.new_desk()
        self.session = Session(self.window, self.context, self, seen)

    def _fail(self, error: Exception) -> None:
        if self._ended:
            return
        if isinstance(error, Refused) and error.code == "workspace_in_use" and self._ring():
            self.window.close()
            return
        if self._left is not None:  # a restore or a move gave up half-way
            self._left.close()
            self._left = None
        if isinstance(error, Refused) and self._way_back is not None:
            self._go_back(error)
            return
        if not isinstance(error, Refused):
            self.faults.report(error)
            error = Refused("cannot_open", path=str(self.folder))
        self._show_trouble(error)

    def _go_back(self, refusal: Refused) -> None:
        self._refusal = refusal
        self.sample, self.folder = False, self._way_back or self._mine
        self._way_back = None
        self._open()

    def _show_trouble(self, refusal: Refused) -> None:
        from grouppilot.ui.shell.trouble import TroublePage
        from grouppilot.ui.words.refusals import sentence
        from grouppilot.usecases import backups

        copies = backups.listed(self.folder)
        self.window.fill(TroublePage(refusal.code, sentence(refusal), copies, self))
        self.troubled.emit(refusal)

    def _show_progress(self, share: float) -> None:
        from grouppilot.ui.welcome.progress import ProgressPage

        part = self.window.part()
        if not isinstance(part, ProgressPage):
            part = ProgressPage()
            self.window.fill(part)
        part.set_share(share)

    def _show_fault(self, error: BaseException) -> None:
        from grouppilot.app.crash import details_of
        from grouppilot.ui.shell.fault import FaultSheet

        if isinstance(error, Refused) and self.context is not None:
            self.context.refused.emit(error)
            return
        open_one = self.window.findChild(FaultSheet)
        if open_one is not None and open_one.isVisible():
            open_one.add(details_of(error))
        else:
            FaultSheet(details_of(error), self.window).open()

    def _job_failed(self, error: Exception) -> None:
        if isinstance(error, Refused) and self.context is not None:
            self.context.refused.emit(error)
        else:
            self.faults.report(error)

    def _note_scope(self, group_id: int | None) -> None:
        if not self.sample:
            self.prefs.scope = group_id  # kept with the window's place when it closes

    # How it is left.

    def _leave_context(self) -> None:
        if self.session is not None:
            self.session.end()
        if self._background is not None:
            self._background.stop()
        if self._jobs is not None:
            self._jobs.close()
        if self.context is not None:
            self.context.close()
        self.context = self._jobs = self._background = None

    def _leave(self, *, keep_open: bool = False) -> "Opened | None":
        context, jobs = self.context, self._jobs
        self._leave_context()
        if self.session is not None:
            self.window.new_desk()
            self.session = None
        for left in (context, jobs):  # after the desk, whose pages are connected to both
            if left is not None:
                left.deleteLater()
        opened, self.opened = self.opened, None
        if opened is not None and not keep_open:
            opened.close()
            self._left = None
        return opened

    def _end(self) -> None:
        self._ended = True
        try:
            self.window.hide()  # at once: what is under way may take a moment to end
            self.window.empty()
            self._leave_context()
            if self._doorbell is not None:
                self._doorbell.close()
            self._opener.leave()
            if self.opened is not None:
                self.opened.close()
                self.opened = None
        finally:  # whatever goes wrong, no program stays behind without a window
            self._app.quit()

    # One window a workspace.

    def _listen(self) -> None:
        from grouppilot.app.single import Doorbell

        if self._doorbell is None:
            self._doorbell = Doorbell(self)
            self._doorbell.rang.connect(self.window.come_forward)
        self._doorbell.listen(self.folder)

    def _ring(self) -> bool:
        from grouppilot.app.single import ring

        return ring(self.folder)

    @staticmethod
    def _has_data(folder: Path) -> bool:
        return folder.is_dir() and any(folder.iterdir())


def run(workspace: Path | None = None) -> int:
    """Start the window and run until it is closed.

    Nothing that is made while starting is rubbish, and looking for it costs a tenth of the start: whoever
    calls this may have switched that off, it is on again once the workspace is on screen.

    Args:
        workspace: The folder named by ``--workspace``.

    Returns:
        The exit status.
    """
    import_plainly()
    from grouppilot.app import paths as places
    from grouppilot.app.clock import clock
    from grouppilot.app.collecting import Collecting
    from grouppilot.ui import prefs as preferences

    paths = places.find()
    places.keep_chart_cache(paths)
    prefs = preferences.read(paths.preferences)
    folder = places.chosen_workspace(workspace)
    app = application()
    if _is_open_elsewhere(folder or places.home(paths, prefs.workspace)):
        return 0
    start = Start(app, paths, prefs, clock(), folder)
    collecting = Collecting(start)
    start.ready.connect(collecting.begin)
    start.troubled.connect(collecting.begin)
    start.faults.install()
    start.begin()
    status = app.exec()
    start.faults.remove()
    return status


def application() -> QApplication:
    """Return the application, made and named now unless there is one."""
    from grouppilot.ui.kit.theme import STYLE

    # Whoever waits for Python's lock asks for it so often: a tick asks a dozen times while days are settled.
    sys.setswitchinterval(SWITCH)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
        app.setProperty(STYLE, "fusion")
    app.setApplicationName("GroupPilot")
    app.setDesktopFileName("grouppilot")
    return app


def _is_open_elsewhere(folder: Path) -> bool:
    # The lock file tells of a window, or of one that crashed; without it there is nobody to ask.
    if not (folder / LOCK).exists():
        return False
    from grouppilot.app.single import ring

    return ring(folder)
