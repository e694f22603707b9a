"""The VTIMEZONE of a zone: each change of its clocks within a span, as the zone's data has it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_STEP = timedelta(days=7)  # no zone changes its clocks twice within a week and back
_EXACT = timedelta(seconds=1)


def zone_component(zone: ZoneInfo, first: date, last: date) -> "Timezone":
    """Return the VTIMEZONE that holds from a day to another.

    Args:
        zone: One with a key.
        first: First day on which anything falls.
        last: Last such day.
    """
    from icalendar import Timezone

    made = Timezone()
    made.add("tzid", zone.key)
    start = datetime.combine(first, time(), UTC) - timedelta(days=2)
    made.add_component(_observance(zone, start, start))
    for moment in _changes(zone, start, datetime.combine(last, time(), UTC) + timedelta(days=9)):
        made.add_component(_observance(zone, moment - _EXACT, moment))
    return made


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the instants at which the clocks change."""
    while start < end:
        after = start + _STEP
        if _clock(zone, start) != _clock(zone, after):
            before, late = start, after
            while late - before > _EXACT:
                middle = before + timedelta(seconds=(late - before) // _EXACT // 2)
                if _clock(zone, middle) == _clock(zone, start):
                    before = middle
                else:
                    late = middle
            yield late
        start = after


def _clock(zone: ZoneInfo, moment: datetime) -> tuple[timedelta | None, str | None]:
    local = moment.astimezone(zone)
    return local.utcoffset(), local.tzname()


def _observance(zone: ZoneInfo, before: datetime, moment: datetime) -> "TimezoneDaylight | TimezoneStandard":
    """Return what holds from a moment on; RFC 5545 has it begin by the clock as it was before."""
    from icalendar import TimezoneDaylight, TimezoneStandard

    was, local = before.astimezone(zone), moment.astimezone(zone)
    old = was.utcoffset() or timedelta()
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", moment.astimezone(timezone(old)).replace(tzinfo=None))
    made.add("tzoffsetfrom", old)
    made.add("tzoffsetto", local.utcoffset())
    made.add("tzname", local.tzname())
    return made
