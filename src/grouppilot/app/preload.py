"""Imports and reads what other pages need beside the window, before anybody goes there for the first time."""

import pkgutil
import time
from collections.abc import Iterator
from importlib import import_module

from grouppilot import ui
from grouppilot.ui.kit.jobs import Token
from grouppilot.ui.shell.pages import PAGES

PAUSE = 0.01  # seconds after each module, in which the window has the interpreter for itself


def preload(token: Token) -> None:
    """Import every module of the window, those of pages first, and read the packs; stops when asked to."""
    for name in _names():
        if token.cancelled:
            return
        import_module(name)
        time.sleep(PAUSE)
    from grouppilot.ui.items.pack_list import window_language
    from grouppilot.usecases import packs

    packs.read_builtin(window_language())


def _names() -> Iterator[str]:
    yield from (module for module, _ in PAGES.values())
    yield from (found.name for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."))
