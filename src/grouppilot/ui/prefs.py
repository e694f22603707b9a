"""What this machine remembers of the window: never the owner's data, so that losing it costs nothing."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

LANGUAGES = ("system", "en", "zh_CN")
THEMES = ("system", "light", "dark")


class Preferences:
    """One machine's preferences. Change them through ``change``, which keeps them at once.

    Attributes:
        path: The file they are kept in; None keeps nothing.
        language: ``system``, ``en`` or ``zh_CN``.
        theme: ``system``, ``light`` or ``dark``.
        geometry: The window's place and size as Qt gives it, in hexadecimal; empty at first.
        verb: The page shown last.
        scope: The group in scope last, by its number; None for all.
        workspace: The owner's workspace folder where it is not the usual one; empty otherwise.
        pages: What pages remember of themselves, e.g. the columns of a table, by their own names.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        language: str = "system",
        theme: str = "system",
        workspace: str = "",
    ) -> None:
        self.path = path
        self.language, self.theme = language, theme
        self.geometry, self.verb = "", "today"
        self.scope: int | None = None
        self.workspace = workspace
        self.pages: dict[str, Any] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Preferences) and vars(self) == vars(other)

    def change(self, **changed: Any) -> None:
        """Set some of them and keep all; a folder that cannot be written to loses them with the window."""
        if unknown := changed.keys() - _CHECKS.keys():
            raise TypeError(f"no such preference: {sorted(unknown)}")
        for name, value in changed.items():
            setattr(self, name, value)
        self._keep()

    def _keep(self) -> None:
        if self.path is None:
            return
        table = {name: getattr(self, name) for name in _CHECKS}
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(table, file, indent=1, ensure_ascii=False)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def read(path: Path) -> Preferences:
    """Read the preferences; whatever is missing, damaged or out of range is as on the first day."""
    found = Preferences(path)
    try:
        table = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return found
    if isinstance(table, dict):
        for name, check in _CHECKS.items():
            if name in table and check(table[name]):
                setattr(found, name, table[name])
    return found


def _text(value: object) -> bool:
    return isinstance(value, str)


_CHECKS = {
    "language": lambda value: _text(value) and value in LANGUAGES,
    "theme": lambda value: _text(value) and value in THEMES,
    "geometry": _text,
    "verb": _text,
    "scope": lambda value: value is None or (isinstance(value, int) and not isinstance(value, bool)),
    "workspace": _text,
    "pages": lambda value: isinstance(value, dict),
}
