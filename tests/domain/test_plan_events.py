"""Events of calendar files, turned onto the days and clock of the workspace."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain import series
from grouppilot.domain.plan_events import MOST_WRITTEN_OUT, Event, rows_of
from grouppilot.domain.plan_intake import PlanRow

TODAY = date(2026, 6, 11)
SHANGHAI, NEW_YORK, BERLIN = (
    ZoneInfo("Asia/Shanghai"),
    ZoneInfo("America/New_York"),
    ZoneInfo("Europe/Berlin"),
)


def event(start: Any, **more: Any) -> Event:
    return Event(**{"line": 1, "uid": "one", "texts": {"SUMMARY": "Talk"}, "start": start, **more})


def rows(*events: Event, zone: ZoneInfo = SHANGHAI) -> list[PlanRow]:
    return list(rows_of(events, zone, TODAY))


def at(text: str, zone: Any = None) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def when(row: PlanRow) -> tuple[str, int | None]:
    return row.said["day"].isoformat(), row.said["minute"]


def test_a_moment_is_turned_onto_the_clock_of_the_workspace() -> None:
    row = rows(event(at("2026-06-11T14:30", BERLIN), end=at("2026-06-11T15:45", BERLIN)))[0]
    assert (when(row), row.said["length"]) == (("2026-06-11", 1230), 75)
    assert when(rows(event(at("2026-06-11T20:30", UTC)))[0]) == ("2026-06-12", 270)
    assert when(rows(event(at("2026-06-11T20:30")))[0]) == ("2026-06-11", 1230)


def test_a_whole_day_stays_that_day() -> None:
    row = rows(event(TODAY, end=TODAY + timedelta(1)))[0]
    assert when(row) == ("2026-06-11", None)
    assert "length" not in row.said
    assert rows(event(TODAY, end=TODAY + timedelta(3)))[0].said["length"] == 3 * 1440
    assert "length" not in rows(event(TODAY, length=timedelta(1)))[0].said


def test_a_series_of_another_zone_moves_to_the_day_it_falls_on_here() -> None:
    row = rows(event(at("2026-06-11T20:30", UTC), rules=("FREQ=WEEKLY;BYDAY=TH",)))[0]
    assert (row.said["rule"], *when(row)) == ("FREQ=WEEKLY;WKST=TU;BYDAY=FR", "2026-06-12", 270)


def test_the_end_of_a_series_is_read_in_its_own_zone() -> None:
    until = "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260625T123000Z"
    row = rows(event(at("2026-06-11T14:30", BERLIN), rules=(until,)), zone=BERLIN)[0]
    assert row.said["rule"] == "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260625"
    before = until.replace("T123000Z", "T122959Z")
    row = rows(event(at("2026-06-11T14:30", BERLIN), rules=(before,)), zone=BERLIN)[0]
    assert row.said["rule"].endswith("UNTIL=20260624")


def test_a_series_whose_hour_varies_here_is_written_out() -> None:
    found = rows(event(at("2026-09-03T22:00", NEW_YORK), rules=("FREQ=WEEKLY;COUNT=12",)))
    assert len(found) == 12
    assert {row.said["minute"] for row in found} == {600, 660}  # summer time ends on 1 November
    assert found[0].original == date(2026, 9, 4)
    assert "rule" not in found[0].said


def test_of_a_series_without_an_end_a_year_is_written_out() -> None:
    found = rows(event(at("2020-01-02T22:00", NEW_YORK), rules=("FREQ=DAILY",)))
    assert len(found) == MOST_WRITTEN_OUT
    assert found[0].said["day"] >= TODAY
    assert found[0].notes[0].code == "written_out"


def test_days_left_out_cancelled_and_moved_belong_to_their_series() -> None:
    master = event(at("2026-06-11T20:30"), rules=("FREQ=WEEKLY",), left_out=(at("2026-06-18T20:30"),))
    moved = event(at("2026-06-26T21:00"), recurrence=at("2026-06-25T20:30"), texts={"SUMMARY": "Moved"})
    gone = event(at("2026-07-02T20:30"), recurrence=at("2026-07-02T20:30"), texts={"STATUS": "CANCELLED"})
    series_row, moved_row = rows(moved, master, gone)
    assert series_row.skipped == (date(2026, 6, 18), date(2026, 7, 2))
    assert (moved_row.original, moved_row.title, *when(moved_row)) == (
        *(date(2026, 6, 25), "Moved"),
        *("2026-06-26", 1260),
    )


def test_the_latest_of_two_of_one_name_counts() -> None:
    found = rows(
        event(at("2026-06-12T20:30"), sequence=2, texts={"SUMMARY": "Later"}), event(at("2026-06-11T20:30"))
    )
    assert [row.title for row in found] == ["Later"]


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (event(None), "no_start"),
        (event(None, broken="DTSTART"), "bad_property"),
        (event(at("0001-01-01T00:00", UTC)), "bad_day"),
        (event(at("9999-12-31T23:00", NEW_YORK)), "bad_day"),
        (event(date(1969, 12, 31)), "bad_day"),
        (event(TODAY, rules=("FREQ=SECONDLY",)), "bad_rule"),
        (event(TODAY, rules=("FREQ=MINUTELY;COUNT=999999",)), "bad_rule"),
        (event(TODAY, rules=("FREQ=DAILY;BYHOUR=9,17",)), "bad_rule"),
        (event(TODAY, rules=("FREQ=DAILY", "FREQ=WEEKLY")), "bad_rule"),
        (event(TODAY, rules=("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",)), "series_never"),
        (event(TODAY, rules=("FREQ=DAILY;UNTIL=20200101",)), "series_never"),
        (event(TODAY, texts={"SUMMARY": "Off", "STATUS": "cancelled"}), "cancelled"),
    ],
)
def test_what_cannot_be_planned_says_why(made: Event, code: str) -> None:
    (row,) = rows(made)
    assert row.wrong is not None
    assert row.wrong.code == code


def test_a_rule_that_says_the_time_of_day_again_is_one_of_days() -> None:
    row = rows(event(at("2026-06-11T09:00"), rules=("FREQ=DAILY;BYHOUR=9;BYMINUTE=0;BYSECOND=0",)))[0]
    assert row.said["rule"] == "FREQ=DAILY"


def test_what_is_too_long_is_cut_off() -> None:
    row = rows(event(TODAY, texts={"SUMMARY": "x" * 999, "DESCRIPTION": "y" * 9999}))[0]
    assert (len(row.title), len(row.said["text"])) == (200, 8000)
    assert [note.code for note in row.notes] == ["cut", "cut"]


def test_the_day_before_a_second_tuesday_is_written_out() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    found = rows(event(at("2026-08-11T00:00", tokyo), rules=("FREQ=MONTHLY;BYDAY=2TU;COUNT=3",)))
    assert [row.said["day"].isoformat() for row in found] == ["2026-08-10", "2026-09-07", "2026-10-12"]


@given(
    rule=st.sampled_from(
        (
            *("FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA"),
            *("FREQ=WEEKLY;BYDAY=SU;COUNT=9", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYMONTHDAY=15"),
        )
    ),
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001 - the zone comes with it
    zone=st.sampled_from(["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"]),
)
def test_a_series_falls_here_when_it_falls_there(rule: str, start: datetime, zone: str) -> None:
    """Whether kept as a series or written out, its days are those that another reader of rules tells."""
    start = start.replace(second=0, microsecond=0, tzinfo=ZoneInfo(zone))
    dates = list(islice(rrulestr(rule, dtstart=start.replace(tzinfo=None)), 30))
    expected = [each.replace(tzinfo=start.tzinfo).astimezone(SHANGHAI) for each in dates]
    found = rows(event(start, rules=(rule,)))
    if "rule" in found[0].said:
        said = found[0].said
        parsed = series.parse(said["rule"])
        end = series.last_day(parsed, said["day"]) or series.LAST_DAY
        days = [
            (day, said["minute"]) for day in islice(series.falls(parsed, said["day"], said["day"], end), 30)
        ]
    else:
        days = [(row.said["day"], row.said["minute"]) for row in found][:30]
        expected = [each for each in expected if each.date() >= days[0][0]]
    wanted = [(each.date(), each.hour * 60 + each.minute) for each in expected]
    assert days[: len(wanted)] == wanted[: len(days)]
