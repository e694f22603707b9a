"""Where an open database stands: other programs may delete, move or replace its file meanwhile."""

from pathlib import Path

from sqlalchemy import Engine, event

from grouppilot.domain.refusals import Refused
from grouppilot.store.sqlite import file_of, files_of

Identity = tuple[int, int] | None


class Place:
    """The file and the log of an open database, as they were when it was opened.

    Whoever has a file open goes on with it when it is deleted, and nobody finds it afterwards. So each write
    asks first; and no connection is opened any more, as that would make a new file or open another one.

    Args:
        engine: Of the open database, which has written at least once.
    """

    def __init__(self, engine: Engine) -> None:
        self._database, self._log, _ = files_of(file_of(engine))
        self._known = _identity(self._database), _identity(self._log)
        event.listen(engine, "do_connect", self._on_connect)

    def lost(self) -> str | None:
        """Return ``file_gone`` or ``file_replaced``; None while all is in its place."""
        now = _identity(self._database), _identity(self._log)
        if now == self._known:
            return None
        return "file_gone" if now[0] in (None, self._known[0]) else "file_replaced"

    def check(self) -> None:
        """Refuse to go on with a file that nobody would find.

        Raises:
            Refused: ``file_gone`` or ``file_replaced``, with ``path``.
        """
        code = self.lost()
        if code is not None:
            raise Refused(code, path=str(self._database))

    def _on_connect(self, *_given: object) -> None:
        self.check()


def _identity(path: Path) -> Identity:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
