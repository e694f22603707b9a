"""Files and folders that are dropped, and the files in them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_paths(event: QDropEvent) -> list[Path]:
    """Return the files and folders that are dragged; none for anything else."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files that are named, and of each folder those that lie in it, without hidden ones."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (each for each in path.iterdir() if each.is_file() and each.name[0] != ".")
            found += sorted(inside)
        else:
            found.append(path)
    return found
