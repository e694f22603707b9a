from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.measures import NONE, Rate, mean, middle, pooled

VALUES = st.lists(st.integers(-1000, 1000), max_size=60)


@given(VALUES.filter(bool))
def test_the_middle_has_as_many_below_as_above(values: list[int]) -> None:
    found = middle(values)
    assert found.value == median(values)
    assert found.low is not None
    assert found.value is not None
    assert found.high is not None
    assert found.low <= found.value <= found.high
    assert sum(value < found.value for value in values) <= len(values) / 2
    assert sum(value > found.value for value in values) <= len(values) / 2


def test_quartiles_leave_the_middle_value_out() -> None:
    found = middle([1, 2, 3, 4, 5])
    assert (found.low, found.value, found.high) == (1.5, 3, 4.5)


def test_nothing_has_no_middle_and_no_rate() -> None:
    assert middle([]).value is None
    assert mean([]) is None
    assert NONE.value is None
    assert not Rate(4, 4).enough
    assert Rate(0, 5).enough


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_rates_taken_together_weigh_each_case_the_same(pairs: list[tuple[int, int]]) -> None:
    rates = [Rate(hits, hits + more) for hits, more in pairs]
    assert pooled(rates) == Rate(sum(hits for hits, _ in pairs), sum(map(sum, pairs)))
