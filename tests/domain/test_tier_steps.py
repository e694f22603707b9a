"""Suggestions for tiers: up at once, down only at a review, and never out of missing data."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.tier_steps import (
    Evidence,
    Step,
    due_review,
    is_settled,
    merged,
    next_review,
    step,
)

TODAY = date(2026, 6, 11)
EVIDENCE = st.builds(
    lambda kind, asked, share: Evidence(kind, round(asked * share), asked),
    st.sampled_from(["checkin", "homework", "signup", "answered"]),
    st.integers(0, 8),
    st.floats(0, 1),
)


def test_six_of_the_last_eight_lead_one_tier_up() -> None:
    found = [Evidence("checkin", 6, 8), Evidence("signup", 0, 4)]
    assert step(found, 1, 3, review=False, settled=True) == Step(2, True, (Evidence("checkin", 6, 8),))


def test_five_of_eight_do_not() -> None:
    assert step([Evidence("checkin", 5, 8)], 0, 3, review=False, settled=True) is None


def test_small_signs_count_together_the_weightiest_first() -> None:
    found = [Evidence("onboarded", 1), Evidence("signup", 2, 4)]
    made = step(found, 0, 3, review=False, settled=False)
    assert made is not None
    assert [one.kind for one in made.reasons] == ["onboarded", "signup"]


def test_too_few_occasions_say_nothing() -> None:
    assert step([Evidence("checkin", 3, 3)], 0, 3, review=False, settled=True) is None


def test_the_highest_tier_has_none_above() -> None:
    assert step([Evidence("checkin", 8, 8)], 2, 3, review=True, settled=True) is None


def test_somebody_silent_goes_down_only_at_a_review() -> None:
    silent = [Evidence("checkin", 0, 8), Evidence("onboarded", 1)]
    assert step(silent, 1, 3, review=False, settled=True) is None
    assert step(silent, 1, 3, review=True, settled=False) is None
    assert step(silent, 1, 3, review=True, settled=True) == Step(0, False, (Evidence("checkin", 0, 8),))
    assert step(silent, 0, 3, review=True, settled=True) is None


def test_a_place_above_all_tiers_is_not_stepped_down_from() -> None:
    assert step([Evidence("checkin", 0, 8)], 2, 1, review=True, settled=True) is None


def test_without_data_nobody_goes_down() -> None:
    assert step([], 2, 3, review=True, settled=True) is None
    assert step([Evidence("checkin", 0, 3)], 2, 3, review=True, settled=True) is None


@given(st.lists(EVIDENCE, max_size=5), st.integers(-1, 3), st.integers(1, 4))
def test_a_step_is_one_tier_and_has_reasons(found: list[Evidence], place: int, tiers: int) -> None:
    made = step(found, place, tiers, review=True, settled=True)
    if made is not None:
        assert 0 <= made.tier < tiers
        assert made.tier == place + (1 if made.up else -1)
        assert made.reasons


@given(st.lists(EVIDENCE, max_size=5), st.integers(-1, 3))
def test_nobody_is_moved_down_between_reviews(found: list[Evidence], place: int) -> None:
    made = step(found, place, 4, review=False, settled=True)
    assert made is None or made.up


def test_reviews_come_round() -> None:
    assert due_review(TODAY, TODAY)
    assert not due_review(TODAY + timedelta(days=1), TODAY)
    assert not due_review(None, TODAY)
    assert next_review(TODAY, None) == TODAY + timedelta(days=90)
    assert next_review(TODAY, 30) == TODAY + timedelta(days=30)
    assert not is_settled(TODAY - timedelta(days=30), TODAY)
    assert is_settled(None, TODAY)


def test_sources_are_put_together_by_member() -> None:
    one, two = Evidence("checkin", 1, 8), Evidence("invited", 2)
    assert merged([{1: [one]}, {1: [two], 2: [two]}]) == {1: [one, two], 2: [two]}
