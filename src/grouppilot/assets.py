"""Finds what ships beside the code: packs, fonts, icons, themes, translations."""

import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Return the resources folder of this checkout, wheel or built program.

    Raises:
        FileNotFoundError: If the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    built = Path(getattr(sys, "_MEIPASS", package)) / "grouppilot" / "resources"
    for folder in (built, package / "resources", package.parents[1] / "resources"):
        if (folder / "packs").is_dir():
            return folder
    raise FileNotFoundError("resources")


def resource(*parts: str) -> Path:
    """Return the path of one resource, e.g. ``resource("packs", "camp.en.toml")``."""
    return resources().joinpath(*parts)
