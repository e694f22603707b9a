"""Pairs: everybody once, nobody twice with the same as long as that can be."""

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.pairs import Pair, pair_up, repeats


@given(st.lists(st.integers(1, 200), unique=True, min_size=2, max_size=21), st.integers(0, 5))
def test_everybody_is_dealt_exactly_once(members: list[int], seed: int) -> None:
    dealt = [one for pair in pair_up(members, (), seed) for one in pair]
    assert sorted(dealt) == sorted(members)


@given(st.integers(4, 16), st.integers(0, 3))
def test_the_first_half_of_all_rounds_repeats_nothing(count: int, seed: int) -> None:
    before: list[Pair] = []
    for _ in range((count - 1) // 2):
        dealt = pair_up(range(count), before, seed)
        if count % 2 == 0:
            assert repeats(dealt, before) == 0
        before += dealt


def test_an_odd_one_makes_three() -> None:
    assert sorted(len(pair) for pair in pair_up([1, 2, 3, 4, 5], (), 1)) == [2, 3]


def test_when_all_have_met_those_meet_who_met_least() -> None:
    rounds: list[Pair] = [(1, 2), (3, 4), (1, 3), (2, 4), (1, 4), (2, 3), (1, 2), (3, 4)]
    again = pair_up([1, 2, 3, 4], rounds, 0)
    assert set(again) in ({(1, 3), (2, 4)}, {(1, 4), (2, 3)})


def test_the_same_seed_deals_the_same() -> None:
    assert pair_up(range(30), (), 7) == pair_up(range(30), (), 7)


def test_one_alone_has_no_partner() -> None:
    assert pair_up([1], (), 0) == ()
