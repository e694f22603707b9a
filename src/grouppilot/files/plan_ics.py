"""Writes a plan as a calendar file (RFC 5545)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from grouppilot.domain.cells import without_controls
from grouppilot.domain.plan_columns import ICS, word_of
from grouppilot.domain.plans import PlanDay, PlanEvent
from grouppilot.domain.roster_words import join_list

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//GroupPilot//GroupPilot//EN"
ALARM = timedelta(minutes=-15)
ALL_DAY_ALARM = timedelta(hours=9)
"""Of what has no time of day, from the beginning of its day on."""


def plan_ics(
    events: Sequence[PlanEvent],
    name: str,
    zone: ZoneInfo,
    now: datetime,
    language: str,
    *,
    texts: bool = False,
) -> bytes:
    """Return a plan as the bytes of an .ics file.

    Times are the wall clock of the zone, so a series keeps its hour over summer time. Taking the file in
    again updates what is there: a UID never changes, and DTSTAMP says which file is the later one.

    Args:
        events: What is in it.
        name: What the calendar is called.
        zone: Of the workspace.
        now: Aware instant at which it is written.
        language: Of the categories, in words.
        texts: With what is posted, as descriptions.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("name", _clean(name))
    made.add("x-wr-calname", _clean(name))
    made.add("x-wr-timezone", zone.key)
    timed = [event for event in events if event.said.minute is not None]
    if timed and zone.key != "UTC":
        from grouppilot.files.ics_zones import zone_component

        days = [day for event in timed for day in (event.said.day, event.until) if day is not None]
        made.add_component(zone_component(zone, min(days), max(days)))
    for event in events:
        part = _event(event, zone, now, language)
        if texts and event.said.text:
            part.add("description", _clean(event.said.text))
        made.add_component(part)
    written: bytes = made.to_ical()
    return written


def _event(event: PlanEvent, zone: ZoneInfo, now: datetime, language: str) -> "Event":
    from icalendar import Event, vRecur

    said = event.said
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now.astimezone(UTC))
    made.add("dtstart", _moment(said.day, said.minute, zone))
    if said.minute is None:
        made.add("dtend", said.day + timedelta(days=1))
    elif said.length:
        made.add("duration", timedelta(minutes=said.length))
    made.add("summary", _clean(said.title))
    if said.kind:
        made.add("categories", [word_of("kind", said.kind, language)])
    if event.rule:
        made.add("rrule", vRecur.from_ical(f"{event.rule};UNTIL={_until(event, zone)}"))
    if event.without:
        made.add("exdate", [_moment(day, said.minute, zone) for day in event.without], _valued(said.minute))
    if event.instead_of is not None:
        moment = _moment(event.instead_of, event.series_minute, zone)
        made.add("recurrence-id", moment)
    for field, value in _own(event).items():
        if value:
            made.add(ICS[field], _clean(value))
    made.add_component(_alarm(said))
    return made


def _valued(minute: int | None) -> dict[str, str]:
    return {"VALUE": "DATE"} if minute is None else {}


def _own(event: PlanEvent) -> Mapping[str, str]:
    said = event.said
    return {
        "kind": said.kind,
        "format": said.format,
        "groups": join_list(said.groups),
        "state": said.state,
        "channels": join_list(said.channels),
        "origin": said.origin,
        "working": "yes" if event.working else "",
    }


def _moment(day: date, minute: int | None, zone: ZoneInfo) -> date | datetime:
    if minute is None:
        return day
    return datetime.combine(day, time(*divmod(minute, 60)), UTC if zone.key == "UTC" else zone)


def _until(event: PlanEvent, zone: ZoneInfo) -> str:
    """Return the end of a series as RFC 5545 wants it: a day, or an instant in UTC for what has a time."""
    moment = _moment(event.until or event.said.day, event.said.minute, zone)
    if not isinstance(moment, datetime):
        return f"{moment:%Y%m%d}"
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _alarm(said: PlanDay) -> Any:
    from icalendar import Alarm

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("trigger", ALL_DAY_ALARM if said.minute is None else ALARM)
    made.add("description", _clean(said.title))
    return made


def _clean(text: str) -> str:
    return without_controls(text.replace("\r\n", "\n").replace("\r", "\n"))
