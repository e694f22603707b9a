from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.hours import best, hour_map

START = date(2026, 6, 1)
DAYS = [START + timedelta(days=count) for count in range(21)]
SPOKE = st.lists(
    st.tuples(st.sampled_from(DAYS), st.integers(0, 23), st.integers(1, 9)), unique_by=lambda each: each[:2]
)
COVERED = st.sets(st.sampled_from(DAYS)).map(sorted)


@given(SPOKE, COVERED)
def test_an_hour_has_the_mean_of_all_its_days_with_data(
    spoke: list[tuple[date, int, int]], covered: list[date]
) -> None:
    found = hour_map(spoke, covered)
    for weekday in range(7):
        days = [day for day in covered if day.weekday() == weekday]
        for hour in range(24):
            if not days:
                assert (weekday, hour) not in found
                continue
            numbers = [number for day, at, number in spoke if day in days and at == hour]
            assert found[weekday, hour] == pytest.approx(sum(numbers) / len(days))


def test_the_best_hours_need_some_days_and_somebody_who_speaks() -> None:
    spoke = [(DAYS[0], 21, 9), (DAYS[1], 8, 4), (DAYS[2], 12, 4)]
    assert best(hour_map(spoke, DAYS[:4]), DAYS[:4]) == []
    assert best(hour_map(spoke, DAYS[:7]), DAYS[:7]) == [(0, 21), (1, 8), (2, 12)]
    assert best(hour_map([], DAYS), DAYS) == []
