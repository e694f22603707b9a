"""What an owner asks of entries by hand: said by the views, carried out by the page in one step each."""

from dataclasses import dataclass
from datetime import date

Keys = tuple[str, ...]
"""Entries by the keys of their occurrences, e.g. ``("12", "14.2026-06-11")``."""


@dataclass(frozen=True)
class Shift:
    """Move entries on or back together, or copy them there.

    Args:
        keys: Which.
        days: So many days; negative for back.
        minutes: So many minutes; negative for earlier.
        copy: Whether they also stay where they are.
        over_holidays: Whether holidays and days of rest are counted as days.
    """

    keys: Keys
    days: int = 0
    minutes: int = 0
    copy: bool = False
    over_holidays: bool = True


@dataclass(frozen=True)
class Place:
    """Give entries a day and a time.

    Args:
        keys: Which.
        day: The day; None puts them into the tray.
        minute: Of the day; None for the whole day.
        copy: Whether they also stay where they are.
    """

    keys: Keys
    day: date | None
    minute: int | None = None
    copy: bool = False


@dataclass(frozen=True)
class Share:
    """Copy entries for another group, on the same days.

    Args:
        keys: Which.
        group_id: For which group.
    """

    keys: Keys
    group_id: int
    copy: bool = True


@dataclass(frozen=True)
class Resize:
    """Let an entry take so many minutes."""

    key: str
    length: int

    @property
    def keys(self) -> Keys:
        """Which entry."""
        return (self.key,)


@dataclass(frozen=True)
class Remove:
    """Delete entries."""

    keys: Keys


@dataclass(frozen=True)
class Add:
    """Add an entry on a day.

    Args:
        day: The day; None for the tray.
        minute: Of the day; None for the hour that was used last.
        activity: Whether it is an activity.
    """

    day: date | None
    minute: int | None = None
    activity: bool = False


Change = Shift | Place | Share | Resize | Remove
"""What is asked of entries that exist."""
