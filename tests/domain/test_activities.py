"""Activities: what they cost, how the result stands, what a plan lacks."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.activities import Sums, lacks, outcome, sums

TODAY = date(2026, 6, 11)
money = st.none() | st.integers(0, 1_000_000)


def plan(**other: Any) -> tuple[str, ...]:
    said: dict[str, Any] = {
        "today": TODAY,
        "day": TODAY + timedelta(5),
        "aim": "stick",
        "target": 40,
        "deadline": TODAY + timedelta(4),
        "place": "",
        "address": "",
    }
    return lacks(**{**said, **other})


def test_prizes_cost_what_is_planned_and_what_was_given() -> None:
    assert sums([(10_000, None), (None, 2_500)], [(5_000, 3, 2), (None, 9, 9)]) == Sums(25_000, 12_500)


def test_what_nobody_knows_is_not_nothing() -> None:
    assert sums([(None, None)], [(None, 1, 1)]) == Sums(None, None)
    assert sums([], [(5_000, 3, 0)]) == Sums(15_000, None)
    assert outcome(None, 3, 100).rate is None
    assert outcome(10, None, 100) == outcome(0, 0, 100)


@given(st.lists(st.tuples(money, money)))
def test_sums_are_those_of_what_is_known(costs: list[tuple[int | None, int | None]]) -> None:
    found = sums(costs, [])
    assert (found.planned or 0) == sum(plan or 0 for plan, _spent in costs)
    assert (found.spent or 0) == sum(spent or 0 for _plan, spent in costs)


def test_a_result_is_held_against_its_aim() -> None:
    found = outcome(40, 32, 16_000)
    assert (found.rate, found.each) == (0.8, 500)


def test_a_plan_that_lacks_nothing_says_so() -> None:
    assert plan() == ()


def test_what_a_plan_lacks_is_told_until_its_day() -> None:
    assert plan(aim="", target=None, deadline=None) == ("no_aim", "no_deadline")
    assert plan(target=None) == ("no_target",)
    assert plan(deadline=TODAY + timedelta(6)) == ("late_deadline",)
    assert plan(place="onsite") == ("no_address",)
    assert plan(day=None, deadline=None) == ()
    assert plan(day=TODAY - timedelta(1), aim="", deadline=None) == ()
