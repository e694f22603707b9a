"""Moves along a ladder, spread over days."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.ladders import RUNGS, next_rung, spread

FIRST = date(2026, 6, 11)


def test_forty_five_moves_of_twenty_a_day() -> None:
    days = Counter(spread(45, FIRST, 20, {FIRST: 12}))
    assert [days[FIRST + timedelta(days=n)] for n in range(4)] == [8, 20, 17, 0]


def test_one_rung_leads_to_the_next() -> None:
    assert [next_rung(rung) for rung in RUNGS] == ["low", "high", "camp", None]
    assert next_rung("") is None


@given(
    st.integers(0, 300),
    st.integers(0, 50),
    st.dictionaries(st.integers(0, 9).map(lambda n: FIRST + timedelta(days=n)), st.integers(0, 60)),
)
def test_no_day_has_more_moves_than_allowed(count: int, limit: int, taken: dict[date, int]) -> None:
    days = spread(count, FIRST, limit, taken)
    assert len(days) == count
    assert days == sorted(days)
    for day, moves in Counter(days).items():
        assert day >= FIRST
        assert moves + taken.get(day, 0) <= max(limit, 1)
