"""Weeks tile the days, and sums tell what they do not know."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.diaries import Sum, sum_known, week_of

days = st.dates(date(1970, 1, 1), date(2999, 12, 24))
weekdays = st.integers(0, 6)


def test_a_week_begins_where_people_begin_it() -> None:
    thursday = date(2026, 6, 11)
    assert week_of(thursday).first == date(2026, 6, 8)
    assert week_of(thursday, 6).first == date(2026, 6, 7)
    assert week_of(thursday, 3).days() == tuple(thursday + timedelta(days=each) for each in range(7))


@given(days, weekdays)
def test_a_day_lies_in_its_week_and_weeks_follow_one_another(day: date, begins: int) -> None:
    week = week_of(day, begins)
    assert week.first.weekday() == begins
    assert day in week.days()
    assert len(week.days()) == 7
    assert {week_of(each, begins) for each in week.days()} == {week}
    assert week_of(week.last + timedelta(days=1), begins).first == week.last + timedelta(days=1)


def test_the_first_and_last_days_there_are_have_a_week() -> None:
    assert date.min in week_of(date.min, 3).days()
    assert date.max in week_of(date.max).days()


def test_what_nobody_knows_is_not_zero() -> None:
    assert sum_known([]) == Sum(None, 0, 0)
    assert sum_known([None, None]) == Sum(None, 0, 2)
    assert sum_known([0, None]) == Sum(0, 1, 2)
    assert sum_known([0, None]).partial
    assert not sum_known([3, 4]).partial


@given(st.lists(st.none() | st.integers(0, 10**6)))
def test_a_sum_counts_what_it_leaves_out(figures: list[int | None]) -> None:
    found = sum_known(figures)
    assert found.asked - found.known == figures.count(None)
    assert (found.total is None) == (found.known == 0)
    assert (found.total or 0) == sum(each or 0 for each in figures)
