"""The check-up of a quiet group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.checkups import ANSWERS, HEALTHY, QUESTIONS, found, steps

WELL = dict(HEALTHY)


def test_each_ill_answer_asks_for_a_step_the_unsure_ones_last() -> None:
    assert steps(WELL | {"plan": "unsure", "adverts": "yes"}) == ("adverts", "plan")


def test_a_group_that_lacks_nothing_is_woken_merged_or_closed() -> None:
    assert steps(WELL) == ("close",)


def test_nothing_is_suggested_before_anything_is_said() -> None:
    assert steps({}) == ()
    assert steps({"purpose": "yes"}) == ()


@pytest.mark.parametrize(
    ("answer", "says"), [("yes", "ill"), ("no", "well"), ("unsure", "unsure"), (None, "open")]
)
def test_what_an_answer_says(answer: str | None, says: str) -> None:
    assert found("alone", answer) == says


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(ANSWERS)))
def test_a_step_belongs_to_an_answer_that_is_not_well(answers: dict[str, str]) -> None:
    for step in steps(answers):
        assert step == "close" or found(step, answers.get(step)) in ("ill", "unsure")
