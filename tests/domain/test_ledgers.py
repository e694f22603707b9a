"""How a member stands in a ledger, against a slow count day by day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.ledgers import STATES, Standing, broken, pace, raised, standing

START = date(2026, 6, 1)
DAYS = [START + timedelta(days=count) for count in range(21)]


def slow_streak(days: list[date], marked: set[date], today: date) -> int:
    count, at = 0, today
    while at >= days[0]:
        if at in marked:
            count += 1
        elif at != today:
            break
        at -= timedelta(days=1)
    return count


@given(st.sets(st.sampled_from(DAYS)), st.sampled_from(DAYS))
def test_streak_equals_counting_back(marked: set[date], today: date) -> None:
    marked = {day for day in marked if day <= today}
    found = standing(DAYS, marked, today, None)
    assert found.streak == slow_streak(DAYS, marked, today)
    assert found.done == len(marked)
    assert found.longest >= found.streak
    assert found.streak == 0 or found.missed == 0


def test_an_open_today_is_not_missed_yet() -> None:
    found = standing(DAYS, {DAYS[0], DAYS[1]}, DAYS[2], None)
    assert (found.streak, found.missed) == (2, 0)


def test_two_days_without_a_mark_is_breaking_off() -> None:
    found = standing(DAYS, {DAYS[0]}, DAYS[3], None)
    assert found.broke_off
    assert not found.never_began


def test_days_before_joining_are_not_asked_of_anybody() -> None:
    assert standing(DAYS, set(), DAYS[9], DAYS[8]).days == 2


def test_completing_is_open_as_long_as_it_can_still_be_reached() -> None:
    assert Standing(10, 8, 0, 0, 0).completes(10) is True
    assert Standing(5, 3, 0, 0, 0).completes(10) is True or Standing(5, 3, 0, 0, 0).completes(10) is None
    assert Standing(5, 2, 0, 0, 0).completes(10) is False


@given(st.sampled_from(STATES), st.sampled_from(STATES))
def test_a_mark_is_never_lowered(before: str, after: str) -> None:
    assert STATES.index(raised(before, after)) == max(STATES.index(before), STATES.index(after))
    assert raised(None, after) == after


def test_the_longest_silent_come_first() -> None:
    found = broken({1: Standing(9, 1, 0, 1, 3), 2: Standing(9, 0, 0, 0, 9), 3: Standing(9, 9, 9, 9, 0)})
    assert found == [2, 1]


def test_pace_is_one_on_the_way() -> None:
    assert pace(10, 100, 20, 10, 20) == 1.0
    assert pace(5, 100, 20, 10, 20) == 0.5
    assert pace(5, 0, 0, 10, 20) is None
    assert pace(5, 10, 0, 0, 20) is None
