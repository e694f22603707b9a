"""The owner's day: a local date that begins at a settable time of day, and the slots within it.

A day begins at the first instant at which the wall clock of the workspace's zone shows the day start, and
ends where the next one begins. So days follow one another without gap or overlap whatever the clocks do: a
day start inside a skipped hour begins at the end of that hour, one inside a repeated hour at its first
pass. Times of day are minutes since midnight; one before the day start belongs to the night after.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo

from grouppilot.domain.refusals import Refused

DAY_MINUTES = 1440
DAY_START = 240
"""The day start of a new workspace, 04:00: what is ticked at 00:40 counts for yesterday."""

FIRST_YEAR, LAST_YEAR = 1970, 2999
"""Years of the days an owner can name; days counted from them are days, too."""

_NOON, _AFTERNOON, _EVENING = 720, 840, 1020


class Slot(StrEnum):
    """Parts of the day a checklist is grouped by."""

    MORNING = "morning"
    NOON = "noon"
    EVENING = "evening"
    OTHER = "other"


@dataclass(frozen=True)
class PeakWindow:
    """A time of day when members are most active, in minutes; one that ends before it starts spans midnight.

    Raises:
        Refused: ``bad_peak_window`` with ``start`` and ``end``: either is no time of day, or both are equal.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not (0 <= self.start < DAY_MINUTES and 0 <= self.end <= DAY_MINUTES) or self.start == self.end:
            raise Refused("bad_peak_window", start=self.start, end=self.end)


PEAK_WINDOWS = (PeakWindow(480, 600), PeakWindow(720, 840), PeakWindow(1260, 1380))
"""When chat groups are most active unless a group has windows of its own: 8–10, 12–14 and 21–23 o'clock."""


def shifted(day: date, by: int) -> date:
    """Return the day so many days later, or earlier; the first or last there is where it lies beyond."""
    return date.fromordinal(min(max(day.toordinal() + by, date.min.toordinal()), date.max.toordinal()))


def owner_day(instant: datetime, zone: ZoneInfo, day_start: int = DAY_START) -> date:
    """Tell which of the owner's days an instant belongs to.

    Args:
        instant: Aware instant.
        zone: The workspace's zone.
        day_start: Minutes since midnight at which a day begins.

    Returns:
        The day whose `day_bounds` hold the instant.

    Raises:
        ValueError: The instant is naive.
    """
    if instant.utcoffset() is None:
        raise ValueError("owner_day needs an aware instant")
    # Clocks set back over midnight show yesterday once more; the loop also steps over a date left out.
    instant = _in_zone(instant, UTC)
    day = shifted(_in_zone(instant, zone).date(), 1)
    while day > date.min and instant < _instant(day, day_start, zone):
        day -= timedelta(1)
    return day


def day_bounds(day: date, zone: ZoneInfo, day_start: int = DAY_START) -> tuple[datetime, datetime]:
    """Return the UTC instants at which an owner's day begins (inclusive) and ends (exclusive).

    The two are equal when the zone left that date out altogether, as Samoa did with 30 December 2011, and
    the day begins at midnight.
    """
    return _instant(day, day_start, zone), _instant(shifted(day, 1), day_start, zone)


def instant_of(day: date, minute: int, zone: ZoneInfo, day_start: int = DAY_START) -> datetime:
    """Return the UTC instant of a time of day on an owner's day.

    Args:
        day: The owner's day.
        minute: Minutes since midnight; one before the day start lies on the next calendar date.
        zone: The workspace's zone.
        day_start: Minutes since midnight at which a day begins.

    Returns:
        The first instant at which the clock shows that time, or the end of the gap when clocks skip it.
    """
    return _instant(shifted(day, minute < day_start), minute, zone)


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, time(*divmod(minute, 60)))
    instant = _in_zone(wall.replace(tzinfo=zone), UTC)
    if wall.year in (MINYEAR, MAXYEAR) or _wall(instant, zone) == wall:
        return instant
    # In a gap PEP 495 reads fold 0 with the offset before it and fold 1 with the one after: the clocks
    # change between the two, on a whole second.
    before, after = wall.replace(tzinfo=zone, fold=1).astimezone(UTC), instant
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if _wall(middle, zone) >= wall:
            after = middle
        else:
            before = middle
    return after


def _in_zone(instant: datetime, zone: tzinfo) -> datetime:
    """Show an instant in a zone; one that no calendar has there stays at the end of it."""
    try:
        return instant.astimezone(zone)
    except OverflowError:
        first, last = datetime.min.replace(tzinfo=zone), datetime.max.replace(tzinfo=zone)
        return first if instant.year == MINYEAR else last


def _wall(instant: datetime, zone: ZoneInfo) -> datetime:
    return instant.astimezone(zone).replace(tzinfo=None)


def sort_minute(minute: int | None, day_start: int = DAY_START) -> int:
    """Return minutes since the day start, so that 00:30 sorts after 23:00; no time sorts last."""
    return DAY_MINUTES if minute is None else (minute - day_start) % DAY_MINUTES


def slot_of(minute: int | None, day_start: int = DAY_START) -> Slot:
    """Return the slot of a time of day; the evening runs past midnight to the day start."""
    if minute is None:
        return Slot.OTHER
    if minute < day_start or minute >= _EVENING:
        return Slot.EVENING
    if minute < _NOON:
        return Slot.MORNING
    return Slot.NOON if minute < _AFTERNOON else Slot.OTHER


def peak_for(slot: Slot, windows: Iterable[PeakWindow], day_start: int = DAY_START) -> PeakWindow | None:
    """Return the peak window to show beside a slot.

    Args:
        slot: The slot.
        windows: The group's peak windows, or the workspace's.
        day_start: Minutes since midnight at which a day begins.

    Returns:
        The window that shares most minutes with the slot, the earlier of equals; None when none overlaps.
    """
    shared = [
        (-minutes, sort_minute(window.start, day_start), window)
        for window in windows
        if (minutes := sum(slot_of(minute, day_start) is slot for minute in _minutes(window)))
    ]
    return min(shared, key=lambda entry: entry[:2])[2] if shared else None


def _minutes(window: PeakWindow) -> Iterable[int]:
    length = (window.end - window.start) % DAY_MINUTES
    return ((window.start + minute) % DAY_MINUTES for minute in range(length))
