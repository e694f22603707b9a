"""The log file: what the program did and what went wrong, never what the members are called."""

import logging
from functools import cached_property
from pathlib import Path

FILE = "grouppilot.log"
SIZE = 500_000  # bytes
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class LogFile(logging.Handler):
    """Writes to a file in a folder, with three older files kept beside it.

    Most starts have nothing to say: what it takes to write is loaded with the first record.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setFormatter(logging.Formatter(_FORMAT))

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # brings sockets and pickle along

        file = RotatingFileHandler(self._path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
        file.setFormatter(self.formatter)
        return file

    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


def log_to(folder: Path) -> logging.Handler | None:
    """Log to a file in a folder, which is made when missing.

    Returns:
        The handler; None where the folder cannot be written to, as a log is no reason not to start.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    handler = LogFile(folder / FILE)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
