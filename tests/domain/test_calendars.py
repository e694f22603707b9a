"""Working days with China's swapped days, and rest ranges."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.calendars import RestRange, WorkingDays, silenced

# National Day 2025: 1 to 8 October off, worked for on Sunday 28 September and Saturday 11 October.
NATIONAL_DAY = {date(2025, 10, 1) + timedelta(days): False for days in range(8)} | {
    date(2025, 9, 28): True,
    date(2025, 10, 11): True,
}


def test_without_exceptions_monday_to_friday_are_worked() -> None:
    week = [date(2026, 6, 8) + timedelta(days) for days in range(7)]
    assert [WorkingDays().is_working(day) for day in week] == [True] * 5 + [False] * 2


def test_swapped_weekend_days_are_worked_and_the_holiday_is_not() -> None:
    calendar = WorkingDays(NATIONAL_DAY)
    worked = [
        day for day in (date(2025, 9, 27) + timedelta(n) for n in range(16)) if calendar.is_working(day)
    ]
    assert [(day.month, day.day) for day in worked] == [
        (9, 28),
        (9, 29),
        (9, 30),
        (10, 9),
        (10, 10),
        (10, 11),
    ]


def test_a_group_rests_alone_and_everything_rests_together() -> None:
    day = date(2026, 2, 17)
    own, everything = RestRange(day, day, group_id=7), RestRange(day, day)
    assert silenced(day, [own]) == {7}
    assert silenced(day, [everything]) == {None}
    assert silenced(day + timedelta(1), [own, everything]) == frozenset()


@given(st.dates(), st.dates(), st.dates())
def test_a_range_holds_its_first_and_last_day_and_what_lies_between(
    first: date, last: date, day: date
) -> None:
    assert bool(silenced(day, [RestRange(first, last)])) == (first <= day <= last)
