"""Puts off what libraries import in passing and the program does not use until later, if ever."""

import builtins
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from threading import RLock
from types import ModuleType
from typing import Any

# SQLAlchemy imports both for drivers and plug-ins that are not used here: a sixth of its own import. What it
# takes out of them at once, and only calls for those drivers, is named.
UNUSED_AT_START = {"asyncio": ("iscoroutine",), "importlib.metadata": ()}

_loading = RLock()


class _Later(ModuleType):
    """Stands for a module, which is imported when something is first asked of it."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_load(self), name)


def put_off(names: dict[str, tuple[str, ...]] | None = None) -> None:
    """Let each of some modules be imported at its first use instead of at its first import.

    Args:
        names: By module, the functions that are taken from it at once, yet called later only. Modules that
            are loaded already stay as they are.
    """
    for name, functions in (UNUSED_AT_START if names is None else names).items():
        if name not in sys.modules:
            later = _Later(name)
            later.__spec__ = spec = find_spec(name)
            later.__file__ = spec.origin if spec else None  # asked of every module by ``inspect``
            sys.modules[name] = later
            package, _, short = name.rpartition(".")
            if package:
                setattr(sys.modules[package], short, later)
            for function in functions:
                setattr(later, function, _calling(later, function))


def import_plainly() -> None:
    """Import as Python does.

    PySide reads the whole source of every module that is imported after it, in search of its own name, for
    the sake of ``from __feature__ import …``, which this program does not use: a tenth of the start.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _calling(later: ModuleType, function: str) -> Callable[..., Any]:
    return lambda *given, **named: getattr(_load(later), function)(*given, **named)


def _load(later: ModuleType) -> ModuleType:
    name: str = later.__dict__["__name__"]
    with _loading:
        if sys.modules.get(name) is later:
            del sys.modules[name]
        return import_module(name)
