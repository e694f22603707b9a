"""What opens a group and what closes it."""

from datetime import date

import pytest

from grouppilot.domain.lifecycle import day_of, part_of
from grouppilot.domain.recurrence import Daily, Life, LifeSpan

CAMP = LifeSpan(date(2026, 6, 11), date(2026, 7, 3))


@pytest.mark.parametrize(
    ("days", "part"),
    [
        ([(-7, -7)], "opening"),
        ([(0, 0)], "opening"),
        ([(1, 21)], None),
        ([(7, 7), (14, 14)], None),
        ([(18, 18)], "closing"),
        ([(22, 22)], "closing"),
        ([(25, 25)], "closing"),
    ],
)
def test_days_of_a_camp_of_22_days(days: list[tuple[int, int]], part: str | None) -> None:
    assert part_of(Life(tuple(days)), (), CAMP) == part


def test_counted_from_the_end() -> None:
    assert part_of(Life(((-2, -2),), from_end=True), (), LifeSpan()) == "closing"
    assert part_of(Life(((-20, -20),), from_end=True), (), CAMP) is None


def test_a_group_without_an_end_has_nothing_that_closes_by_its_day() -> None:
    assert part_of(Life(((40, 40),)), (), LifeSpan(CAMP.start, None)) is None


@pytest.mark.parametrize(
    ("stages", "part"),
    [(["recruiting"], "opening"), (["closing"], "closing"), (["running", "closing"], None), ([], None)],
)
def test_items_bound_to_a_stage(stages: list[str], part: str | None) -> None:
    assert part_of(Daily(), stages, CAMP) == part


def test_the_day_it_falls_on() -> None:
    assert day_of(Life(((-7, -7),)), CAMP) == date(2026, 6, 4)
    assert day_of(Life(((1, 1),), from_end=True), CAMP) == date(2026, 7, 4)
    assert day_of(Life(((1, 1),), from_end=True), LifeSpan(CAMP.start, None)) is None
    assert day_of(Daily(), CAMP) is None
