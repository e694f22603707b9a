"""Recurring entries: every rule against dateutil and against a slow look at each day."""

from datetime import date, datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from grouppilot.domain import series
from grouppilot.domain.refusals import Refused
from grouppilot.domain.series import SeriesRule

MONDAY = date(2026, 6, 1)
DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))


def lists(least: int, most: int, *, signed: bool = True) -> st.SearchStrategy[tuple[int, ...]]:
    numbers = st.integers(least, most)
    either = numbers | numbers.map(lambda number: -number) if signed else numbers
    return st.lists(either, max_size=3).map(lambda found: tuple(sorted(set(found))))


@st.composite
def rules(draw: st.DrawFn) -> SeriesRule:
    freq = draw(st.sampled_from(series.FREQUENCIES))
    counted = freq in ("MONTHLY", "YEARLY")
    # dateutil wants both of "every Monday" and "the first Friday" at once, where the RFC means either.
    nth = st.sampled_from((1, 2, -1)) if counted and draw(st.booleans()) else st.just(0)
    weekdays = st.lists(st.tuples(nth, st.integers(0, 6)), max_size=3)
    yearly = freq == "YEARLY"
    return SeriesRule(
        freq,
        every=draw(st.integers(1, 4)),
        months=draw(lists(1, 12, signed=False)) if draw(st.booleans()) else (),
        year_days=draw(lists(1, 366)) if yearly and draw(st.booleans()) else (),
        month_days=draw(lists(1, 31)) if freq != "WEEKLY" else (),
        weekdays=tuple(sorted(set(draw(weekdays)))),
        week_start=draw(st.integers(0, 6)),
    )


def goes_on(rule: SeriesRule, start: date, last: date) -> bool:
    """Whether it falls again soon: dateutil looks for that, if need be up to year 9999."""
    return any(series.falls(rule, start, last + timedelta(1), last + timedelta(4000)))


def by_dateutil(rule: SeriesRule, start: date, last: date) -> list[date]:
    text = series.to_text(rule) + f";UNTIL={last:%Y%m%d}"
    return [each.date() for each in rrulestr(text, dtstart=datetime.combine(start, datetime.min.time()))]


@given(rules(), DAYS, st.integers(0, 900))
def test_every_rule_falls_where_dateutil_says(rule: SeriesRule, start: date, length: int) -> None:
    last = start + timedelta(length)
    assume(goes_on(rule, start, last))
    assert list(series.falls(rule, start, start, last)) == by_dateutil(rule, start, last)


@given(rules(), DAYS, st.integers(0, 2000), st.integers(0, 60))
def test_a_span_is_the_same_wherever_it_begins(rule: SeriesRule, start: date, skip: int, length: int) -> None:
    first = start + timedelta(skip)
    last = first + timedelta(length)
    whole = [day for day in series.falls(rule, start, start, last) if day >= first]
    assert list(series.falls(rule, start, first, last)) == whole


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=YEARLY;BYWEEKNO=1,20,-1;BYDAY=MO,TH",
        "FREQ=YEARLY;WKST=SU;BYWEEKNO=1,52,53;BYDAY=SU,SA",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
        "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR",
        "FREQ=MONTHLY",
        "FREQ=YEARLY",
        "FREQ=WEEKLY;INTERVAL=2",
        "FREQ=DAILY;INTERVAL=3;BYMONTH=1,7",
    ],
)
@pytest.mark.parametrize("start", [MONDAY, date(2024, 2, 29), date(2023, 12, 31), date(2026, 1, 1)])
def test_the_rarer_parts_fall_where_dateutil_says(text: str, start: date) -> None:
    rule, last = series.parse(text), start + timedelta(4000)
    assert list(series.falls(rule, start, start, last)) == by_dateutil(rule, start, last)


def test_a_weekday_is_meant_beside_the_nth_of_another() -> None:
    rule = series.parse("FREQ=MONTHLY;BYDAY=MO,1FR")
    found = series.falls(rule, MONDAY, MONDAY, date(2026, 6, 30))
    assert [day.day for day in found] == [1, 5, 8, 15, 22, 29]


@given(rules())
def test_a_rule_is_read_as_it_was_written(rule: SeriesRule) -> None:
    assert series.parse(series.to_text(rule)) == rule


@given(rules(), DAYS, st.integers(1, 12))
def test_a_count_ends_on_the_last_of_so_many_days(rule: SeriesRule, start: date, count: int) -> None:
    days = list(islice(series.falls(rule, start, start, series.LAST_DAY), count))
    counted = series.parse(series.to_text(rule) + f";COUNT={count}")
    last = series.last_day(counted, start)
    assert last == (days[-1] if days else start)
    assert list(series.falls(counted, start, start, last)) == days


@given(rules(), DAYS, st.integers(1, 12), st.integers(1, 20))
def test_a_series_cut_in_two_falls_on_the_same_days(
    rule: SeriesRule, start: date, place: int, count: int
) -> None:
    rule = series.parse(series.to_text(rule) + f";COUNT={count}")
    first = series.first_fall(rule, start)
    assume(first is not None)
    assert first is not None
    last = series.last_day(rule, first)
    assert last is not None
    days = list(series.falls(rule, first, first, last))
    cut = days[min(place, len(days) - 1)]
    rest = series.going_on(rule, first, cut)
    end = series.last_day(rest, cut)
    assert end is not None
    before = list(series.falls(series.ended(rule, cut - timedelta(1)), first, first, last))
    assert before + list(series.falls(rest, cut, cut, end)) == days


@pytest.mark.parametrize(
    "text",
    ["FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY"],
)
@given(by=st.integers(-20, 20))
def test_a_rule_of_weeks_moves_by_any_number_of_days(text: str, by: int) -> None:
    rule = series.parse(text)
    days = list(series.falls(rule, MONDAY, MONDAY, MONDAY + timedelta(120)))
    moved = series.moved(rule, MONDAY, by)
    start = MONDAY + timedelta(by)
    assert list(series.falls(moved, start, start, start + timedelta(120))) == [
        day + timedelta(by) for day in days
    ]


@pytest.mark.parametrize(
    ("text", "by", "moved"),
    [
        ("FREQ=MONTHLY", 3, "FREQ=MONTHLY;BYMONTHDAY=4"),
        ("FREQ=MONTHLY;BYMONTHDAY=1", -1, "FREQ=MONTHLY;BYMONTHDAY=31"),
        ("FREQ=MONTHLY;BYDAY=1MO", 1, "FREQ=MONTHLY;BYDAY=1TU"),
        ("FREQ=MONTHLY;BYDAY=1MO", 7, "FREQ=MONTHLY;BYDAY=2MO"),
        ("FREQ=YEARLY", 30, "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1"),
        ("FREQ=WEEKLY;UNTIL=20260630", 1, "FREQ=WEEKLY;WKST=TU;UNTIL=20260701"),
    ],
)
def test_a_rule_of_months_goes_by_the_day_it_moved_to(text: str, by: int, moved: str) -> None:
    assert series.to_text(series.moved(series.parse(text), MONDAY, by)) == moved


@pytest.mark.parametrize("text", ["FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1"])
def test_a_rule_that_cannot_move_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="series_cannot_move"):
        series.moved(series.parse(text), MONDAY, 2)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "FREQ"),
        ("FREQ=SECONDLY", "FREQ"),
        ("FREQ=HOURLY;COUNT=99", "FREQ"),
        ("FREQ=DAILY;BYHOUR=9", "BYHOUR"),
        ("FREQ=DAILY;BYEASTER=1", "BYEASTER"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL"),
        ("FREQ=DAILY;INTERVAL=1000", "INTERVAL"),
        ("FREQ=DAILY;COUNT=9999999999999", "COUNT"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20260101", "COUNT"),
        ("FREQ=DAILY;UNTIL=99991301", "UNTIL"),
        ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY"),
        ("FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"),
        ("FREQ=MONTHLY;BYMONTHDAY=²", "BYMONTHDAY"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ"),
        ("FREQ=DAILY;COUNT=", "COUNT"),
        ("FREQ=DAILY;" + "X" * 500, "RRULE"),
    ],
)
def test_what_is_no_rule_of_whole_days_is_refused(text: str, part: str) -> None:
    with pytest.raises(Refused) as refused:
        series.parse(text)
    assert (refused.value.code, refused.value.facts) == ("bad_series", {"part": part})


@pytest.mark.parametrize(
    "text", ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100"]
)
def test_what_never_falls_is_told_at_once(text: str) -> None:
    rule = series.parse(text)
    assert series.first_fall(rule, MONDAY) is None
    assert list(series.falls(rule, MONDAY, date(2199, 1, 1), date(9999, 12, 31))) == []
    assert series.last_day(series.parse(text + ";COUNT=3"), MONDAY) == MONDAY
