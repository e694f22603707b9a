"""Stays and what was carried, of two memberships made one."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.joining import Stay, joined, joined_by_kind, without_overlap

DAY = date(2026, 1, 1)


def on(day: int) -> date:
    return DAY + timedelta(days=day)


@st.composite
def stays(draw: st.DrawFn) -> Stay:
    first = draw(st.integers(0, 40))
    length = draw(st.none() | st.integers(0, 20))
    return Stay(on(first), None if length is None else on(first + length), length is None, what=1)


def days(found: list[Stay]) -> set[int]:
    last = {stay: 100 if stay.open else (stay.last - DAY).days for stay in found}
    return {day for stay in found for day in range((stay.first - DAY).days, last[stay])}


def test_the_same_stay_noted_twice_is_one() -> None:
    assert joined([Stay(on(1), None, key=1), Stay(on(1), None, key=2)]) == [Stay(on(1), None, key=1)]


def test_a_stay_that_reaches_into_the_next_is_one_with_it() -> None:
    found = joined([Stay(on(5), None, key=2), Stay(on(1), on(7), False, key=1, leaving="left")])
    assert found == [Stay(on(1), None, True, key=1)]


def test_left_and_came_back_stay_two() -> None:
    two = [Stay(on(1), on(4), False, key=1, leaving="left"), Stay(on(4), None, key=2)]
    assert joined(two) == two


def test_an_unknown_beginning_takes_the_known_one() -> None:
    assert joined([Stay(None, None, key=1), Stay(on(3), None, key=2)]) == [Stay(on(3), None, key=1)]


def test_the_later_end_tells_how_it_ended() -> None:
    (one,) = joined(
        [Stay(on(1), on(9), False, key=1, leaving="removed"), Stay(on(2), on(5), False, leaving="left")]
    )
    assert (one.until, one.leaving) == (on(9), "removed")


@given(st.lists(stays(), max_size=6))
def test_joining_keeps_every_day_and_leaves_no_overlap(given_stays: list[Stay]) -> None:
    found = joined(given_stays)
    assert days(found) == days(given_stays)
    assert all(one.last <= other.first for one, other in pairwise(found))
    assert joined(found) == found


@given(st.lists(stays(), max_size=6), st.permutations(range(6)))
def test_the_order_of_entry_changes_nothing(given_stays: list[Stay], order: list[int]) -> None:
    shuffled = [given_stays[at] for at in order if at < len(given_stays)]
    assert days(joined(shuffled)) == days(joined(given_stays))


def test_roles_are_joined_each_for_itself() -> None:
    host, kol = Stay(on(1), None, what=1), Stay(on(2), None, what=2)
    assert joined_by_kind([host, kol, Stay(on(3), None, what=1)]) == [host, kol]


def test_one_tier_at_a_time() -> None:
    kept = [Stay(on(10), None, what=2)]
    before = Stay(on(1), None, what=1)
    within = Stay(on(12), on(14), False, what=3)
    assert without_overlap(kept, [before, within]) == [Stay(on(1), on(10), False, what=1)]


@given(st.lists(stays(), max_size=4), st.lists(stays(), max_size=4))
def test_what_is_left_never_touches_what_is_kept(kept: list[Stay], others: list[Stay]) -> None:
    left = without_overlap(joined(kept), others)
    assert not days(left) & days(kept)
