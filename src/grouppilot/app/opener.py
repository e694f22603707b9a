"""Opens workspaces beside the window: what is heavy to import or to read is done on a thread."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from grouppilot.app.later import put_off

if TYPE_CHECKING:
    from grouppilot.usecases.backups import Backup
    from grouppilot.usecases.first_look import FirstLook
    from grouppilot.usecases.opening import Opened
    from grouppilot.usecases.overview import Overview

PATIENCE = 1.5  # seconds that closing the window waits at most
Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Ready:
    """A workspace that is open, and what the window shows of it first."""

    opened: "Opened"
    look: "FirstLook"

    @property
    def seen(self) -> "Overview":
        """What the sidebar shows."""
        return self.look.overview


class Opener(QObject):
    """Does one thing at a time on a thread, and tells the window's thread how it ended.

    Signals:
        ready(Ready): The workspace is open.
        failed(error): It could not be opened.
        progressed(share): How much of a long work is done, from 0 to 1.
    """

    ready = Signal(object)
    failed = Signal(object)
    progressed = Signal(float)

    def __init__(self, now: Clock, logs: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now, self._logs, self._logging = now, logs, False
        self._thread: threading.Thread | None = None
        self._left = False

    def open(self, folder: Path, verb: str, scope: int | None = None) -> None:
        """Open a folder and get ready to show the page of a verb with a group in scope."""
        self._run(lambda: _open(folder, self._now), verb, scope)

    def open_sample(self, folder: Path, verb: str) -> None:
        """Open the sample workspace, written first where there is none."""
        self._run(lambda: _open_sample(folder, self._now, self.progressed.emit), verb)

    def restore(self, opened: "Opened | None", folder: Path, backup: "Backup", verb: str) -> None:
        """Put a backup in the place of the file of an open workspace, or of one that cannot be opened."""
        self._run(lambda: _restore(opened, folder, backup, self._now), verb)

    def bring_back(self, opened: "Opened", verb: str) -> None:
        """Put the file of an open workspace back in its place."""
        self._run(lambda: _bring_back(opened), verb)

    def move(self, opened: "Opened", folder: Path, verb: str) -> None:
        """Move an open workspace to another folder."""
        self._run(lambda: _move(opened, folder), verb)

    def leave(self) -> None:
        """Show nothing more, as the window is gone; what is under way has a moment to come to its end."""
        self._left = True
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _run(self, work: Callable[[], "Opened"], verb: str, scope: int | None = None) -> None:
        given = (work, verb, scope)
        self._thread = threading.Thread(target=self._work, args=given, name="opener", daemon=True)
        self._thread.start()

    def _work(self, work: Callable[[], "Opened"], verb: str, scope: int | None) -> None:
        try:
            put_off()
            if not self._logging:
                from grouppilot.app.logs import log_to

                self._logging = log_to(self._logs) is not None
            ready = _prepared(work(), verb, scope)
            if self._left:
                ready.opened.close()
            else:
                self.ready.emit(ready)
        except Exception as error:  # whatever it is, the window must not stay blank
            self.failed.emit(error)


def _prepared(opened: "Opened", verb: str, scope: int | None) -> Ready:
    """Read what is shown first and import what shows it, so that the window only has to draw."""
    try:
        from importlib import import_module

        from grouppilot.ui.shell.pages import PAGES
        from grouppilot.usecases.first_look import first_look

        look = first_look(opened.workspace, scope)
        for module in ("grouppilot.ui.shell.session", PAGES.get(verb, PAGES["today"])[0]):
            import_module(module)
    except BaseException:
        opened.close()
        raise
    return Ready(opened, look)


def _open(folder: Path, now: Clock) -> "Opened":
    from grouppilot.usecases import backups
    from grouppilot.usecases.opening import open_to_write

    backups.check_not_lost(folder)
    return open_to_write(folder, now)


def _open_sample(folder: Path, now: Clock, tell: Callable[[float], None]) -> "Opened":
    from grouppilot.usecases.opening import open_to_write
    from grouppilot.usecases.sample import write_sample

    if not folder.exists() or not any(folder.iterdir()):
        write_sample(folder, now, tell)
    return open_to_write(folder, now)


def _restore(opened: "Opened | None", folder: Path, backup: "Backup", now: Clock) -> "Opened":
    from grouppilot.usecases import backups, opening

    if opened is not None:
        return opening.restore(opened, backup)
    backups.put_back(folder, backup)
    return opening.open_to_write(folder, now)


def _bring_back(opened: "Opened") -> "Opened":
    from grouppilot.usecases import opening

    return opening.bring_back(opened)


def _move(opened: "Opened", folder: Path) -> "Opened":
    from grouppilot.usecases import backups

    return backups.move(opened, folder)
