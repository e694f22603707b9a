from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.before_after import before_after

SIDE = st.lists(st.integers(0, 30), min_size=10, max_size=30)


@given(SIDE, SIDE)
def test_sides_exchanged_give_the_opposite_with_the_same_chance(one: list[int], other: list[int]) -> None:
    there, back = before_after(one, other), before_after(other, one)
    assert there.chance == pytest.approx(back.chance)
    turned = {"more": "less", "less": "more"}
    assert back.verdict == turned.get(there.verdict, there.verdict)


@given(SIDE)
def test_the_same_days_are_no_difference(days: list[int]) -> None:
    assert before_after(days, days).verdict == "same"


def test_few_days_give_no_verdict() -> None:
    assert before_after([1] * 9, [100] * 40).verdict == "few"
    assert before_after([], [1] * 20).before.value is None


def test_a_clear_rise_is_one() -> None:
    found = before_after(range(10), range(40, 55))
    assert found.verdict == "more"
    assert found.before.value == 4.5


def test_the_chance_is_near_that_of_all_ways_to_part_the_days() -> None:
    one, other = [1, 4, 4, 7, 8, 9, 11, 12, 13, 20], [3, 9, 10, 14, 15, 16, 18, 19, 21, 22]
    every = one + other

    def above(side: list[int], rest: list[int]) -> float:
        return sum((a > b) + (a == b) / 2 for a in side for b in rest)

    told = abs(above(one, other) - 50)
    extreme = whole = 0
    for places in combinations(range(20), 10):
        side = [every[place] for place in places]
        rest = [every[place] for place in range(20) if place not in places]
        extreme += abs(above(side, rest) - 50) >= told
        whole += 1
    assert before_after(one, other).chance == pytest.approx(extreme / whole, abs=0.01)
