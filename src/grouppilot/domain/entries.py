"""What a planned entry is: its kinds, formats and states, its material pack, and the key of one day of it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from grouppilot.domain.refusals import Refused
from grouppilot.domain.series import LAST_DAY

KINDS = ("beneficial", "useful", "fun", "professional", "resonant")
FORMATS = (
    *("post", "lesson", "live", "qa", "game", "red_packet", "draw", "poll", "chain", "homework", "checkin"),
    *("group_buy", "flash_sale", "highlight", "story", "meeting"),
)
ORIGINS = ("own", "members")
CHANNELS = ("group", "private", "moments", "official")
PLANNED_STATES = ("idea", "draft", "ready")
STATES = (*PLANNED_STATES, "published", "reviewed")
POSTED_STATES = ("published", "reviewed")
SKIPPED = "skipped"
"""State of the row that leaves one day out of a series."""

PARTS = ("text", "link", "video", "picture")
WHOLE_PACK: Mapping[str, int] = MappingProxyType({"text": 1, "link": 1, "video": 1, "picture": 6})
"""The 1+1+1+6 pack: how many of each part make it whole."""

FIRST_DAY = date(1970, 1, 1)

_PACKS: Mapping[str, tuple[str, ...]] = {
    "post": PARTS,
    "group_buy": PARTS,
    "flash_sale": PARTS,
    "lesson": ("text", "link", "picture"),
    "live": ("text", "link", "picture"),
    "meeting": ("text", "link", "picture"),
    "story": ("text", "picture"),
    "highlight": ("text", "picture"),
}
_PUSHES = frozenset(("group_buy", "flash_sale"))
_KEY = re.compile(r"([1-9][0-9]{0,17})(?:\.([0-9]{4}-[0-9]{2}-[0-9]{2}))?")


class EntryKey(NamedTuple):
    """One entry, or with a day the occurrence of a series that falls on it (or fell, before it was moved)."""

    entry_id: int
    day: date | None = None

    def __str__(self) -> str:
        """Write it as `parse_key` reads it: ``"12"`` or ``"12.2026-06-11"``."""
        return str(self.entry_id) if self.day is None else f"{self.entry_id}.{self.day.isoformat()}"


def parse_key(text: str) -> EntryKey:
    """Read a key.

    Raises:
        Refused: ``entry_unknown`` for any other text.
    """
    found = _KEY.fullmatch(text)
    try:
        if found:
            return EntryKey(int(found[1]), date.fromisoformat(found[2]) if found[2] else None)
    except ValueError:
        pass
    raise Refused("entry_unknown")


def usual_pack(format_key: str) -> tuple[str, ...]:
    """Return the parts of the pack that an entry of a format needs unless its owner says otherwise."""
    return _PACKS.get(format_key, ("text",))


def missing_parts(needed: Iterable[str], present: Iterable[str]) -> tuple[str, ...]:
    """Return the parts of the pack that are needed and not whole, in the order of the pack.

    Args:
        needed: Parts the entry needs.
        present: The part of each material there is, once for each.
    """
    there, asked = Counter(present), frozenset(needed)
    return tuple(part for part in PARTS if part in asked and there[part] < WHOLE_PACK[part])


def promotes(kind: str, format_key: str) -> bool:
    """Tell whether an entry sells: an offer by its kind or by its format."""
    return kind == "beneficial" or format_key in _PUSHES


def at(day: date, minute: int | None, days: int, minutes: int) -> tuple[date, int | None]:
    """Return a day and minute moved by days and minutes; one without a time of day keeps having none.

    Raises:
        Refused: ``day_out_of_range``.
    """
    if minute is None:
        return in_range(day, days), None
    over, minute = divmod(minute + minutes, 1440)
    return in_range(day, days + over), minute


def in_range(day: date, days: int = 0) -> date:
    """Return the day so many days later, if anything can be planned for it.

    Raises:
        Refused: ``day_out_of_range``.
    """
    number = day.toordinal() + days
    if not FIRST_DAY.toordinal() <= number <= LAST_DAY.toordinal():
        raise Refused("day_out_of_range")
    return date.fromordinal(number)


def days_over(day: date, days: int, off: Callable[[date], bool], most: int = 400) -> int:
    """Return how many days a move really spans that counts only days that are not off.

    Args:
        day: From where.
        days: Days to count, negative for earlier; 0 stays, even on a day off.
        off: Tells whether a day is not counted.
        most: Give up counting after so many days off and on.
    """
    step, left, span = (1 if days > 0 else -1), abs(days), 0
    while left and abs(span) < most + abs(days):
        span += step
        left -= not off(day + timedelta(span))
    return span
