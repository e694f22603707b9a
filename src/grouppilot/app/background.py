"""What is done beside the window once it is ready: finished days, holidays, the backup of the day."""

from PySide6.QtCore import QObject, QTimer

from grouppilot.app.preload import preload
from grouppilot.ui.context import Context
from grouppilot.ui.kit.jobs import Token
from grouppilot.usecases import backups, holidays, purging, rescue, settings, settling
from grouppilot.usecases.workspace import Workspace

FIRST_MS = 400
PAGES_MS = 1500
EVERY_MS = 10 * 60_000


class Background(QObject):
    """Does the housekeeping of a workspace soon after it is shown, when the day turns, and now and then.

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
        self._pages.timeout.connect(lambda: context.jobs.run(preload))
        self._pages.start()

    def stop(self) -> None:
        """Begin nothing more."""
        for timer in (self._timer, self._first, self._pages):
            timer.stop()

    def _run(self) -> None:
        workspace = self._context.workspace
        self._context.jobs.run(lambda token: keep_house(workspace, token))


def keep_house(ws: Workspace, token: Token | None = None) -> None:
    """See whether the file is in its place, settle finished days, make the day's backup.

    Holidays of this year and the ones beside it are looked up where they are not known; groups that were
    deleted leave the file once no undo can bring them back.

    Args:
        ws: A workspace open to write.
        token: Asked between the steps whether to go on.

    Raises:
        Refused: ``file_gone``, ``file_replaced``, ``backup_failed``.
    """
    rescue.check(ws)
    settling.settle(ws, background=True)
    if token is None or not token.cancelled:
        chosen = settings.read(ws)
        year = settings.today(ws).year
        holidays.ensure(ws, chosen.region, (year - 1, year, year + 1))
    if token is None or not token.cancelled:
        backups.daily(ws)
    if token is None or not token.cancelled:
        purging.purge(ws)  # after the copy of the day, which still holds what goes
