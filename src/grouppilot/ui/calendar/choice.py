"""Which entries are chosen, and the day on which the keyboard stands; shared by all views."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal


class Choice(QObject):
    """The chosen entries by their keys; the current one is the last that was chosen.

    Signals:
        changed(frozenset): Entries whose look is another; all of the chosen ones before and after.
        moved: The day, or the current entry, is another one.
    """

    changed = Signal(object)
    moved = Signal()

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, None] = {}  # in the order in which they were chosen
        self._anchor = ""
        self.current = ""
        self.day = day

    def keys(self) -> tuple[str, ...]:
        """Return the chosen entries in the order in which they were chosen."""
        return tuple(self._keys)

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(self._keys))

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def only(self, key: str) -> None:
        """Choose one entry."""
        self.set((key,), key)

    def toggle(self, key: str) -> None:
        """Choose one more entry, or let it go."""
        keys = [each for each in self._keys if each != key]
        if len(keys) == len(self._keys):
            self.set((*keys, key), key)
        else:
            self.set(keys, keys[-1] if keys else "")

    def extend(self, order: Sequence[str], key: str) -> None:
        """Choose all entries from the one chosen first to this one.

        Args:
            order: The entries on show, in reading order.
            key: The other end.
        """
        anchor = self._anchor if self._anchor in order else key
        low, high = sorted((order.index(anchor), order.index(key)))
        self.set(order[low : high + 1], key)
        self._anchor = anchor

    def set(self, keys: Iterable[str], current: str = "") -> None:
        """Choose exactly these entries; the current one is the last of them unless said."""
        before, self._keys = self._keys, dict.fromkeys(keys)
        current = current if current in self._keys else next(reversed(self._keys), "")
        other, self.current = current != self.current, current
        self._anchor = current
        if before.keys() != self._keys.keys() or other:
            self.changed.emit(frozenset(before) | frozenset(self._keys))
            self.moved.emit()

    def clear(self) -> None:
        """Choose nothing."""
        self.set(())

    def go(self, day: date) -> None:
        """Let the keyboard stand on a day."""
        if day != self.day:
            self.day = day
            self.moved.emit()

    def keep(self, known: Iterable[str]) -> None:
        """Let go what is no longer there."""
        known = set(known)
        self.set((key for key in self._keys if key in known), self.current)

    def rename(self, new: Mapping[str, str]) -> None:
        """Follow entries that are known by other keys."""
        current = new.get(self.current, self.current)
        self.set((new.get(key, key) for key in self._keys), current)
