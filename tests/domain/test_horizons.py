from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.horizons import FURTHEST, days_ahead, judged

TODAY = date(2026, 6, 11)  # a Thursday


def days(*ahead: int) -> set[date]:
    return {TODAY + timedelta(each) for each in ahead}


def weekend(day: date) -> bool:
    return day.weekday() >= 5


def never(_day: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("planned", "found"),
    [
        (set(), 0),
        (days(0), 0),
        (days(1), 3),  # Friday, and the weekend after it
        (days(1, 4, 5), 5),
        (days(1, 4, 5, 7), 5),
        (days(4, 5), 0),
    ],
)
def test_a_daily_rhythm_ends_before_the_first_working_day_without_anything(planned, found):
    assert days_ahead(planned, TODAY, "daily", weekend) == found


@pytest.mark.parametrize(
    ("planned", "found"),
    [(set(), 0), (days(3), 3), (days(3, 9, 16), 16), (days(3, 11), 3), (days(7), 7), (days(8), 0)],
)
def test_a_weekly_rhythm_bears_six_days_without_anything(planned, found):
    assert days_ahead(planned, TODAY, "weekly", never) == found


def test_after_the_last_day_of_a_group_nothing_need_be_planned():
    assert days_ahead(days(1, 2), TODAY, "daily", never, TODAY + timedelta(2)) == FURTHEST


def test_groups_that_wake_for_events_are_not_held_to_a_plan():
    assert [judged(rhythm) for rhythm in ("daily", "weekly", "events", "notices")] == [
        True,
        True,
        False,
        False,
    ]


@given(st.sets(st.integers(1, 40)), st.sampled_from(["daily", "weekly"]))
def test_more_planned_is_never_less_ahead(ahead, rhythm):
    planned = days(*ahead)
    before = days_ahead(planned, TODAY, rhythm, weekend)
    assert 0 <= before <= FURTHEST
    for more in range(1, FURTHEST):
        assert days_ahead(planned | days(more), TODAY, rhythm, weekend) >= before
