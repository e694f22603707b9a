"""Plans that are dropped onto the calendar."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

SUFFIXES = (".ics", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")


def dropped_plan(event: QDropEvent) -> Path | None:
    """Return the file that is dragged, if it may hold a plan; None for anything else."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in SUFFIXES else None
