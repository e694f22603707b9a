"""Plans as calendar files: two readers, of which one knows nothing of the writer, find what was planned."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.files.calendar_files import When, by_icalendar, by_vobject, minutes

from grouppilot.domain import plans, series
from grouppilot.domain.plans import PlanDay, PlanSeries
from grouppilot.files.plan_ics import plan_ics

NOW = datetime(2026, 6, 1, 8, tzinfo=UTC)
ZONES = ("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


def written(days: list[PlanDay], zone: str = "Asia/Shanghai", known: Any = None, **more: bool) -> bytes:
    return plan_ics(plans.events(days, known or {}), "晨读 · 课表", ZoneInfo(zone), NOW, "zh_CN", **more)


def only(data: bytes) -> Any:
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return event


def planned(days: list[PlanDay], zone: str) -> list[tuple[When, str]]:
    return sorted(((instant(day, zone), day.title) for day in days), key=str)


def instant(day: PlanDay, zone: str) -> When:
    if day.minute is None:
        return day.day
    return datetime.combine(day.day, time(*divmod(day.minute, 60)), ZoneInfo(zone)).astimezone(UTC)


def test_an_event_says_what_the_entry_does() -> None:
    day = PlanDay(
        *(
            "u1",
            "镜头分享, 第 5 课; 🌸",
            date(2026, 6, 12),
            1230,
            40,
            "professional",
            "live",
            ("晨读", "Shop"),
        ),
        state="ready",
        channels=("group", "moments"),
        text="今晚 8:30\n带上笔记本",
    )
    event = only(written([day]))
    assert (str(event["uid"]), str(event["summary"])) == ("u1", "镜头分享, 第 5 课; 🌸")
    assert event["dtstart"].to_ical() == b"20260612T203000"
    assert event["dtstart"].params["TZID"] == "Asia/Shanghai"
    assert minutes(event) == 40
    assert event.decoded("dtstamp") == NOW
    assert str(event["x-grouppilot-groups"]) == "晨读; Shop"
    assert str(event["x-grouppilot-channels"]) == "group; moments"
    assert event.categories == ["专业"]
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(minutes=-15)


def test_what_is_posted_leaves_only_if_asked() -> None:
    day = PlanDay("u1", "Talk", date(2026, 6, 12), 600, text="今晚 8:30\n带上笔记本")
    assert "description" not in only(written([day]))
    assert str(only(written([day], texts=True))["description"]) == "今晚 8:30\n带上笔记本"


def test_what_takes_all_day_is_a_day_and_alarms_in_the_morning() -> None:
    event = only(written([PlanDay("u1", "Camp", date(2026, 6, 12))]))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 6, 12), date(2026, 6, 13))
    assert event.walk("VALARM")[0].decoded("trigger") == timedelta(hours=9)


def test_a_hostile_title_stays_a_title() -> None:
    title = "x\r\nEND:VEVENT\nBEGIN:VALARM\x07 \\n" + "字" * 190
    event = only(written([PlanDay("u1", title, date(2026, 6, 12), 600)]))
    assert str(event["summary"]) == "x\nEND:VEVENT\nBEGIN:VALARM \\n" + "字" * 190
    data = written([PlanDay("u1", title, date(2026, 6, 12), 600)])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert by_vobject(data)[0][1] == str(event["summary"])


def test_writing_again_gives_the_same_uids_and_a_later_stamp() -> None:
    day = PlanDay("u1", "Talk", date(2026, 6, 12), 600)
    first = only(written([day]))
    events = plans.events([day], {})
    later = only(plan_ics(events, "x", ZoneInfo("Asia/Shanghai"), NOW + timedelta(hours=1), "en"))
    assert first["uid"] == later["uid"]
    assert later.decoded("dtstamp") > first.decoded("dtstamp")


@pytest.mark.parametrize("zone", ZONES)
def test_a_series_keeps_its_hour_over_summer_time(zone: str) -> None:
    start = date(2026, 3, 1)
    said = PlanDay("u1", "Talk", start, 1230, 30, series_day=start)
    days = [
        PlanDay("u1", "Talk", day, 1230, 30, series_day=day)
        for day in series.falls(series.parse("FREQ=WEEKLY"), start, start, date(2026, 12, 31))
    ]
    known = {"u1": PlanSeries("FREQ=WEEKLY", said)}
    data = written(days, zone, known)
    assert by_icalendar(data) == by_vobject(data) == planned(days, zone)


RULES = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=WEEKLY;BYDAY=MO,WE,SU",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY",
)


@st.composite
def plan(draw: st.DrawFn) -> tuple[list[PlanDay], dict[str, PlanSeries], str]:
    """A series with days left out, moved and edited, and a single entry, in some zone, over some months."""
    rule = draw(st.sampled_from(RULES))
    start = draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
    start = series.first_fall(series.parse(rule), start) or start
    minute = draw(st.none() | st.integers(240, 1439))  # clocks change before four in the morning
    said = PlanDay("s", "Talk", start, minute, 30, series_day=start)
    days = [PlanDay("e", "单个", start, draw(st.none() | st.integers(240, 1439)))]
    for day in series.falls(
        series.parse(rule), start, start + timedelta(20), start + timedelta(draw(st.integers(20, 120)))
    ):
        what = draw(st.sampled_from(("plain", "plain", "plain", "out", "moved")))
        if what == "moved":
            to = day + timedelta(draw(st.integers(-5, 5)))
            days.append(
                PlanDay(
                    "s", "Moved", to, draw(st.none() | st.integers(240, 1439)), series_day=day, apart=True
                )
            )
        elif what == "plain":
            days.append(PlanDay("s", "Talk", day, minute, 30, series_day=day))
    return days, {"s": PlanSeries(rule, said)}, draw(st.sampled_from(ZONES))


@given(plan())
def test_both_readers_find_what_was_planned(given_: tuple[list[PlanDay], dict[str, PlanSeries], str]) -> None:
    days, known, zone = given_
    data = written(days, zone, known)
    assert by_icalendar(data) == planned(days, zone)
    assert by_vobject(data) == planned(days, zone)


def test_the_zone_is_told_with_each_change_of_its_clocks() -> None:
    days = [PlanDay(str(number), "x", date(2026, number, 1), 600) for number in (1, 12)]
    (zone,) = icalendar.Calendar.from_ical(written(days, "Europe/Berlin")).walk("VTIMEZONE")
    told = [(part.name, part.decoded("dtstart"), part.decoded("tzoffsetto")) for part in zone.subcomponents]
    assert [(name, f"{moment:%d %b %H:%M}", offset) for name, moment, offset in told[1:]] == [
        ("DAYLIGHT", "29 Mar 02:00", timedelta(hours=2)),
        ("STANDARD", "25 Oct 03:00", timedelta(hours=1)),
    ]
    assert told[0][0::2] == ("STANDARD", timedelta(hours=1))
