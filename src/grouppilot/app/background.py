"""When something is done beside the window: what nobody waits for, once a workspace is on screen."""

from PySide6.QtCore import QObject, QTimer

from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Token
from grouppilot.usecases.workspace import Workspace

FIRST_MS = 400
PAGES_MS = 1500
EVERY_MS = 10 * 60_000


class Background(QObject):
    """Gets a workspace ready for any write, then does its housekeeping: soon, at each new day, now and then.

    Args:
        context: The window's state.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._run)
        self._timer.start()
        context.day_turned.connect(self._run)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self._run)
        self._first.start()
        self._pages = QTimer(self, singleShot=True, interval=PAGES_MS)
        self._pages.timeout.connect(self._import_pages)
        self._pages.start()

    def stop(self) -> None:
        """Begin nothing more."""
        for timer in (self._timer, self._first, self._pages):
            timer.stop()

    def _import_pages(self) -> None:
        self._context.jobs.run(_preload)

    def _run(self) -> None:
        workspace = self._context.workspace
        self._context.jobs.run(lambda token: _keep_house(workspace, token))


# Both are imported where they run: on a thread, and not on the window's own.


def _keep_house(workspace: Workspace, token: Token) -> None:
    from grouppilot.app.housekeeping import keep_house

    workspace.get_whole()
    keep_house(workspace, token)


def _preload(token: Token) -> None:
    from grouppilot.app.preload import preload

    preload(token)
