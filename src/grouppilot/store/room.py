"""How much room a disk has left, for words that tell a full disk from a closed folder."""

import shutil
from pathlib import Path

LEAST = 48 * 1024
"""Bytes below which SQLite cannot make the companions of a file any more."""


def is_full(folder: Path) -> bool:
    """Tell whether the disk of a folder has no room for a small file; one that cannot be asked has."""
    try:
        return shutil.disk_usage(folder).free < LEAST
    except OSError:
        return False
