"""The owner's day over midnight, clock changes and a date that a country left out."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from grouppilot.domain.days import (
    DAY_START,
    PEAK_WINDOWS,
    PeakWindow,
    Slot,
    day_bounds,
    instant_of,
    owner_day,
    peak_for,
    shifted,
    slot_of,
    sort_minute,
)
from grouppilot.domain.refusals import Refused

SHANGHAI, BERLIN, NEW_YORK = (
    ZoneInfo("Asia/Shanghai"),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
)
ST_JOHNS = ZoneInfo("America/St_Johns")
APIA, CASABLANCA = ZoneInfo("Pacific/Apia"), ZoneInfo("Africa/Casablanca")

zones = st.sampled_from(
    [SHANGHAI, BERLIN, NEW_YORK, APIA, CASABLANCA, ST_JOHNS, ZoneInfo("Australia/Lord_Howe")]
)
starts = st.integers(0, 720)
minutes = st.integers(0, 1439)


def from_on(first: datetime, span: timedelta) -> st.SearchStrategy[datetime]:
    return st.timedeltas(timedelta(0), span).map(lambda passed: first + passed)


# Any time, and the nights of clock changes and of Samoa's move over the date line.
instants = st.one_of(
    from_on(datetime(2011, 1, 1, tzinfo=UTC), timedelta(6000)),
    from_on(datetime(2026, 3, 28, 20, tzinfo=UTC), timedelta(hours=12)),
    from_on(datetime(2026, 10, 24, 20, tzinfo=UTC), timedelta(hours=12)),
    from_on(datetime(2011, 12, 29, tzinfo=UTC), timedelta(3)),
    from_on(datetime(2010, 11, 7, 2, tzinfo=UTC), timedelta(hours=2)),
)


def wall(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%m-%d %H:%M}"


def test_what_is_ticked_at_0040_counts_for_yesterday() -> None:
    assert owner_day(datetime(2026, 6, 12, 0, 40, tzinfo=SHANGHAI), SHANGHAI, DAY_START) == date(2026, 6, 11)
    assert owner_day(datetime(2026, 6, 12, 3, 59, 59, tzinfo=SHANGHAI), SHANGHAI) == date(2026, 6, 11)
    assert owner_day(datetime(2026, 6, 12, 4, 0, tzinfo=SHANGHAI), SHANGHAI) == date(2026, 6, 12)
    assert owner_day(datetime(2026, 6, 12, 0, 40, tzinfo=SHANGHAI), SHANGHAI, 0) == date(2026, 6, 12)


def test_the_instants_own_zone_does_not_matter() -> None:
    evening_in_berlin = datetime(2026, 6, 11, 23, 0, tzinfo=BERLIN)
    assert owner_day(evening_in_berlin, SHANGHAI) == date(2026, 6, 12)
    with pytest.raises(ValueError, match="aware"):
        owner_day(datetime(2026, 6, 11, 23, 0), SHANGHAI)  # noqa: DTZ001 - the mistake under test


@given(instants, zones, starts)
@example(datetime(2011, 12, 30, 10, 30, tzinfo=UTC), APIA, 240)
@example(datetime(2026, 10, 25, 1, 15, tzinfo=UTC), BERLIN, 150)
@example(datetime(2010, 11, 7, 2, 45, tzinfo=UTC), ST_JOHNS, 0)
def test_every_instant_lies_in_exactly_its_day(instant: datetime, zone: ZoneInfo, day_start: int) -> None:
    day = owner_day(instant, zone, day_start)
    begin, end = day_bounds(day, zone, day_start)
    assert begin <= instant < end
    assert day_bounds(day - timedelta(1), zone, day_start)[1] == begin
    assert day_bounds(day + timedelta(1), zone, day_start)[0] == end


@given(instants, st.timedeltas(timedelta(0), timedelta(3)), zones, starts)
def test_later_instants_never_lie_in_earlier_days(
    instant: datetime, later: timedelta, zone: ZoneInfo, day_start: int
) -> None:
    assert owner_day(instant, zone, day_start) <= owner_day(instant + later, zone, day_start)


@given(st.dates(date(2011, 12, 25), date(2028, 1, 1)), minutes, zones, starts)
@example(date(2011, 12, 29), 120, APIA, 240)
def test_every_time_of_a_day_lies_within_it(day: date, minute: int, zone: ZoneInfo, day_start: int) -> None:
    begin, end = day_bounds(day, zone, day_start)
    assert begin <= instant_of(day, minute, zone, day_start) <= end


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 6, 11), SHANGHAI, 24),
        (date(2026, 3, 28), BERLIN, 23),
        (date(2026, 10, 24), BERLIN, 25),
        (date(2026, 3, 7), NEW_YORK, 23),
        (date(2026, 10, 31), NEW_YORK, 25),
        # Morocco leaves its summer time for the month of Ramadan.
        (date(2026, 2, 14), CASABLANCA, 25),
        (date(2026, 3, 21), CASABLANCA, 23),
    ],
)
def test_the_day_of_a_clock_change_is_shorter_or_longer(day: date, zone: ZoneInfo, hours: int) -> None:
    begin, end = day_bounds(day, zone)
    assert end - begin == timedelta(hours=hours)
    assert wall(begin, zone).endswith("04:00")
    assert wall(end, zone).endswith("04:00")


@given(zones, starts, st.sampled_from([date.min, date.min + timedelta(1), date.max - timedelta(1), date.max]))
def test_the_calendar_ends_without_a_fall(zone: ZoneInfo, day_start: int, day: date) -> None:
    begins, ends = day_bounds(day, zone, day_start)
    assert begins <= ends
    assert abs(owner_day(begins, zone, day_start) - day) <= timedelta(2)
    assert begins <= instant_of(day, 1439, zone, day_start) <= datetime.max.replace(tzinfo=UTC)


def test_a_day_beyond_the_calendar_is_its_last_or_first() -> None:
    assert shifted(date(2026, 6, 30), 1) == date(2026, 7, 1)
    assert (shifted(date.max, 31), shifted(date.min, -31)) == (date.max, date.min)


def test_a_day_start_in_the_skipped_hour_begins_when_the_clocks_have_moved() -> None:
    begin, _ = day_bounds(date(2026, 3, 29), BERLIN, 150)
    assert wall(begin, BERLIN) == "03-29 03:00"
    assert owner_day(begin - timedelta(seconds=1), BERLIN, 150) == date(2026, 3, 28)


def test_a_day_start_in_the_repeated_hour_begins_at_its_first_pass() -> None:
    begin, _ = day_bounds(date(2026, 10, 25), BERLIN, 150)
    assert begin == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second_pass = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
    assert wall(second_pass, BERLIN) == "10-25 02:10"
    assert owner_day(second_pass, BERLIN, 150) == date(2026, 10, 25)


def test_samoa_had_no_30_december_2011() -> None:
    begin, end = day_bounds(date(2011, 12, 30), APIA, 0)
    assert begin == end == datetime(2011, 12, 30, 10, tzinfo=UTC)
    assert owner_day(begin - timedelta(seconds=1), APIA, 0) == date(2011, 12, 29)
    assert owner_day(begin, APIA, 0) == date(2011, 12, 31)


def test_clocks_set_back_over_midnight_do_not_bring_yesterday_back() -> None:
    again = datetime(2010, 11, 7, 2, 45, tzinfo=UTC)
    assert wall(again, ST_JOHNS) == "11-06 23:15", "set back from 00:01 to 23:01"
    assert owner_day(again, ST_JOHNS, 0) == date(2010, 11, 7)


def test_a_time_before_the_day_start_belongs_to_the_night_after() -> None:
    day = date(2026, 6, 11)
    assert wall(instant_of(day, 30, SHANGHAI), SHANGHAI) == "06-12 00:30"
    assert wall(instant_of(day, 510, SHANGHAI), SHANGHAI) == "06-11 08:30"
    assert wall(instant_of(date(2026, 3, 28), 150, BERLIN), BERLIN) == "03-29 03:00", "02:30 is skipped"


@pytest.mark.parametrize(
    ("minute", "slot"),
    [
        (None, Slot.OTHER),
        (240, Slot.MORNING),
        (719, Slot.MORNING),
        (720, Slot.NOON),
        (839, Slot.NOON),
        (840, Slot.OTHER),
        (1019, Slot.OTHER),
        (1020, Slot.EVENING),
        (1439, Slot.EVENING),
        (30, Slot.EVENING),
        (239, Slot.EVENING),
    ],
)
def test_slots_by_time(minute: int | None, slot: Slot) -> None:
    assert slot_of(minute) is slot


def test_a_day_that_starts_at_midnight_has_an_early_morning() -> None:
    assert slot_of(30, day_start=0) is Slot.MORNING


def test_after_midnight_sorts_last_but_for_what_has_no_time() -> None:
    times = [None, 30, 1410, 240, 720]
    assert sorted(times, key=sort_minute) == [240, 720, 1410, 30, None]


@given(minutes, starts)
def test_within_a_day_the_order_is_that_of_the_instants(minute: int, day_start: int) -> None:
    day = date(2026, 6, 11)
    begin, _ = day_bounds(day, SHANGHAI, day_start)
    passed = instant_of(day, minute, SHANGHAI, day_start) - begin
    assert passed == timedelta(minutes=sort_minute(minute, day_start))


def test_slots_show_the_peak_window_that_overlaps_them() -> None:
    assert peak_for(Slot.MORNING, PEAK_WINDOWS) == PeakWindow(480, 600)
    assert peak_for(Slot.NOON, PEAK_WINDOWS) == PeakWindow(720, 840)
    assert peak_for(Slot.EVENING, PEAK_WINDOWS) == PeakWindow(1260, 1380)
    assert peak_for(Slot.OTHER, PEAK_WINDOWS) is None
    assert peak_for(Slot.EVENING, [PeakWindow(1320, 60)]) == PeakWindow(1320, 60), "over midnight"
    assert peak_for(Slot.EVENING, [PeakWindow(60, 120)]) == PeakWindow(60, 120), "in the night"
    assert peak_for(Slot.NOON, [PeakWindow(600, 730), PeakWindow(760, 900)]) == PeakWindow(760, 900)
    assert peak_for(Slot.NOON, []) is None


@pytest.mark.parametrize(("start", "end"), [(-1, 60), (1440, 60), (60, 1441), (60, 60)])
def test_a_window_that_is_none_is_refused(start: int, end: int) -> None:
    with pytest.raises(Refused, match="bad_peak_window"):
        PeakWindow(start, end)
