"""What was read of a workspace and stays true until something that it depends on changes."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from grouppilot.usecases.changes import Changes, Listeners

Value = TypeVar("Value")


class Memory:
    """Keeps what takes long to read. Any thread may ask; what a change overtakes is not kept.

    Args:
        listeners: Tell every committed change.
        keeps: False where another program may write, whose changes nobody tells: all is read each time.
    """

    def __init__(self, listeners: Listeners, *, keeps: bool = True) -> None:
        self.keeps = keeps
        self._last: dict[Hashable, Any] = {}
        self._kept: dict[Hashable, tuple[Any, frozenset[str]]] = {}
        self._changes = 0
        self._lock = Lock()
        listeners.subscribe(self._on_changed)

    def get(self, key: Hashable, read: Callable[[], Value], untouched: frozenset[str]) -> Value:
        """Return what is kept under a key, or read and keep it.

        Args:
            key: What is asked, with the owner's day and the group it is asked for.
            read: Reads it.
            untouched: The tables whose changes cannot change it.
        """
        with self._lock:
            changes = self._changes
            if key in self._kept:
                kept: Value = self._kept[key][0]
                return kept
        value = read()
        with self._lock:
            if self.keeps:
                self._last[key] = value
            if self.keeps and changes == self._changes:
                self._kept[key] = value, untouched
        return value

    def last(self, key: Hashable) -> Any:
        """Return what was read under a key the last time, however long ago; None if it never was."""
        with self._lock:
            return self._last.get(key)

    def _on_changed(self, changes: Changes) -> None:
        touched = changes.tables.keys()
        with self._lock:
            self._changes += 1
            if changes.everything:
                self._last.clear()
            self._kept = {
                key: kept for key, kept in self._kept.items() if not changes.everything and touched <= kept[1]
            }
