"""Birthdays by sun and moon, over the real tables: leap months, short months, leap years."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.birthdays import Birthday, LunarDay, checked, kept_on, next_day, turns
from grouppilot.domain.refusals import Refused
from grouppilot.usecases.moon import MOON

DAYS = st.dates(date(1910, 1, 1), date(2095, 12, 31))


@pytest.mark.parametrize(
    ("day", "moon"),
    [
        (date(2026, 2, 17), LunarDay(2026, 1, 1)),  # Chinese New Year
        (date(2025, 7, 25), LunarDay(2025, 6, 1, True)),  # first day of the leap sixth month
        (date(2023, 3, 22), LunarDay(2023, 2, 1, True)),
        (date(2033, 12, 22), LunarDay(2033, 11, 1, True)),  # the year many programs get wrong
        (date(2024, 9, 17), LunarDay(2024, 8, 15)),  # Mid-Autumn
    ],
)
def test_the_tables_agree_with_the_almanac(day: date, moon: LunarDay) -> None:
    assert MOON.of(day) == moon
    assert MOON.solar(moon) == day


def test_beyond_the_tables_nothing_is_known() -> None:
    assert MOON.of(date(2110, 1, 1)) is None
    assert MOON.leap_month(2110) == MOON.length(2110, 1, False) == 0
    assert MOON.solar(LunarDay(2025, 5, 1, True)) is None
    assert next_day(Birthday(1, 1, lunar=True), date(2110, 1, 1), MOON) is None


@given(DAYS)
def test_there_and_back(day: date) -> None:
    moon = MOON.of(day)
    assert moon is not None
    assert MOON.solar(moon) == day


@given(
    st.builds(
        Birthday, st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1950, 2010), st.booleans()
    ),
    DAYS,
)
def test_the_next_birthday_is_kept_on_its_day_within_13_months(birthday: Birthday, today: date) -> None:
    day = next_day(birthday, today, MOON)
    assert day is not None
    assert today <= day <= today + timedelta(days=385)
    assert (birthday.lunar, birthday.month, birthday.day) in kept_on(day, MOON)
    assert all(
        (birthday.lunar, birthday.month, birthday.day) not in kept_on(today + timedelta(days=ahead), MOON)
        for ahead in range(min((day - today).days, 20))
    )


def test_29_february_keeps_the_28th_in_other_years() -> None:
    leapling = Birthday(2, 29, 2000)
    assert next_day(leapling, date(2026, 1, 1), MOON) == date(2026, 2, 28)
    assert next_day(leapling, date(2028, 1, 1), MOON) == date(2028, 2, 29)
    assert (False, 2, 29) not in kept_on(date(2028, 2, 28), MOON)


def test_born_in_a_leap_month() -> None:
    leap = Birthday(-6, 3, lunar=True)
    assert next_day(leap, date(2025, 1, 1), MOON) == date(2025, 7, 27)  # the leap month itself
    assert next_day(leap, date(2026, 1, 1), MOON) == MOON.solar(LunarDay(2026, 6, 3))  # else the plain one
    assert (True, -6, 3) not in kept_on(MOON.solar(LunarDay(2025, 6, 3)) or date.min, MOON)
    plain = Birthday(6, 3, lunar=True)
    assert next_day(plain, date(2025, 7, 1), MOON) == MOON.solar(LunarDay(2026, 6, 3))


def test_the_30th_falls_on_the_29th_of_a_short_month() -> None:
    year = next(year for year in range(2024, 2040) if MOON.length(year, 8, False) == 29)
    last = MOON.solar(LunarDay(year, 8, 29))
    assert last is not None
    assert {(True, 8, 29), (True, 8, 30)} <= kept_on(last, MOON)
    assert next_day(Birthday(8, 30, lunar=True), last - timedelta(days=40), MOON) == last


def test_a_lunar_birthday_before_new_year_counts_for_the_old_year() -> None:
    born = Birthday(12, 20, 1990, lunar=True)
    day = next_day(born, date(2026, 1, 1), MOON)
    assert day == MOON.solar(LunarDay(2025, 12, 20))
    assert day is not None
    assert turns(born, day, MOON) == 35
    assert turns(Birthday(6, 11, 1990), date(2026, 6, 11), MOON) == 36
    assert turns(Birthday(6, 11), date(2026, 6, 11), MOON) is None


@pytest.mark.parametrize(
    "wrong",
    [
        Birthday(13, 1),
        Birthday(2, 30),
        Birthday(2, 29, 2001),
        Birthday(-6, 1),
        Birthday(6, 31, lunar=True),
        Birthday(0, 1, lunar=True),
        Birthday(1, 1, 1800),
    ],
)
def test_days_that_do_not_exist_are_refused(wrong: Birthday) -> None:
    with pytest.raises(Refused, match="bad_birthday"):
        checked(wrong)


def test_days_that_do_exist_are_not() -> None:
    for good in (
        Birthday(2, 29),
        Birthday(2, 29, 2000),
        Birthday(-11, 30, lunar=True),
        Birthday(12, 31, 1970),
    ):
        assert checked(good) == good
