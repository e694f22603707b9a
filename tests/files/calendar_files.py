"""Calendar files read back: by icalendar, which wrote them, and by vobject, which knows nothing of it."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import vobject
from dateutil.rrule import rrulestr

When = date | datetime
"""A day, or an instant in UTC."""


def by_icalendar(data: bytes) -> list[tuple[When, str]]:
    """Return what falls when, its recurrences expanded on the wall clock, as calendar programs do."""
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    apart = [each for each in events if "recurrence-id" in each]
    instead = {(str(each["uid"]), each.decoded("recurrence-id")) for each in apart}
    found: list[tuple[When, str]] = []
    for each in events:
        without = {moment.dt for line in _lines(each.get("exdate")) for moment in line.dts}
        falls = [moment for moment in _expanded(each, each.decoded("dtstart")) if moment not in without]
        if not _single(each):
            falls = [moment for moment in falls if (str(each["uid"]), moment) not in instead]
        found += ((_instant(moment), str(each["summary"])) for moment in falls)
    return sorted(found, key=str)


def _single(event: Any) -> bool:
    return "rrule" not in event


def _lines(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _expanded(event: Any, start: When) -> list[When]:
    if _single(event):
        return [start]
    rule = event["rrule"].to_ical().decode()
    if not isinstance(start, datetime):
        every = rrulestr(rule, dtstart=datetime.combine(start, datetime.min.time()))
        return [moment.date() for moment in every]
    name, _, until = rule.partition("UNTIL=")
    end = datetime.strptime(until[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(start.tzinfo)
    wall = f"{name}UNTIL={end:%Y%m%dT%H%M%S}{until[16:]}"
    return [
        moment.replace(tzinfo=start.tzinfo) for moment in rrulestr(wall, dtstart=start.replace(tzinfo=None))
    ]


def by_vobject(data: bytes) -> list[tuple[When, str]]:
    """Return the same as another reader has it, which takes the zone from the file's own VTIMEZONE."""
    text = data.decode()
    for zone in re.findall("^TZID:(.+?)\r?$", text, re.M):
        vobject.icalendar.registerTzid(zone, None)  # or it goes on with that of an earlier file
    calendar = vobject.readOne(text)
    events = list(calendar.contents.get("vevent", ()))
    apart = [each for each in events if "recurrence-id" in each.contents]
    instead = {(each.uid.value, _instant(each.recurrence_id.value)) for each in apart}
    found: list[tuple[When, str]] = []
    for each in events:
        if "rrule" not in each.contents:
            found.append((_instant(each.dtstart.value), each.summary.value))
            continue
        whole_days = not isinstance(each.dtstart.value, datetime)
        for moment in each.getrruleset(addRDate=True):
            when = _instant(moment.date() if whole_days else moment)
            if (each.uid.value, when) not in instead:
                found.append((when, each.summary.value))
    return sorted(found, key=str)


def _instant(moment: When) -> When:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


def minutes(event: Any) -> int:
    """Return how long an event of icalendar lasts, in minutes."""
    return int(event.decoded("duration", timedelta()) / timedelta(minutes=1))
