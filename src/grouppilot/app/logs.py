"""The log file: what the program did and what went wrong, never what the members are called."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "grouppilot.log"
SIZE = 500_000  # bytes
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def log_to(folder: Path) -> logging.Handler | None:
    """Log to a file in a folder, with three older files kept beside it.

    Returns:
        The handler; None where the folder cannot be written to, as a log is no reason not to start.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
