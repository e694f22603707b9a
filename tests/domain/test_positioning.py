"""Positioning: what an answer may be, and what is missing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.positioning import FIELDS, QUESTIONS, cleaned, completeness, measurable
from grouppilot.domain.refusals import Refused

TODAY = date(2026, 6, 11)
WHOLE = dict.fromkeys(QUESTIONS, "said") | {"goal": "70% of 112 finish", "goal_day": "2026-06-24"}


def test_a_whole_positioning_lacks_nothing() -> None:
    found = completeness(WHOLE, {}, TODAY)
    assert (found.answered, found.suggested, found.gaps, found.whole) == (8, 0, (), True)


def test_gaps_come_in_the_order_of_the_questions() -> None:
    found = completeness({"who": "mothers", "goal": "more warmth"}, {}, TODAY)
    assert found.gaps == ("why", "where", "members", "brand", "when", "how", "goal_figure", "goal_day")
    assert not found.whole


def test_words_of_a_pack_count_until_they_are_emptied() -> None:
    pack = {"why": "to read", "who": "readers"}
    assert completeness({}, pack, TODAY).suggested == 2
    emptied = completeness({"why": "", "who": "parents"}, pack, TODAY)
    assert (emptied.answered, emptied.suggested) == (1, 0)
    assert emptied.gaps[0] == "why"


def test_a_goal_whose_day_is_over_wants_another() -> None:
    assert completeness(WHOLE | {"goal_day": "2026-06-10"}, {}, TODAY).gaps == ("goal_over",)


@pytest.mark.parametrize(
    "goal", ["7 days, 1000 words", "完课率 70%", "21 天读完三本书", "招满一百人", "每人三篇"]
)
def test_a_goal_says_how_much(goal: str) -> None:
    assert measurable(goal)


@pytest.mark.parametrize("goal", ["more warmth", "大家一起读书", "人人满意"])
def test_a_wish_is_no_goal(goal: str) -> None:
    assert not measurable(goal)


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("why", "  two\r\nlines ", "two\nlines"),
        ("goal", " one  line\n", "one line"),
        ("goal_day", date(2026, 6, 24), "2026-06-24"),
        ("goal_day", None, None),
        ("intro_chars", 300, 300),
        ("intro_chars", 0, None),
        ("invitation", True, True),
        ("invitation", False, None),
        ("frequency", "middle", "middle"),
        ("frequency", "", None),
    ],
)
def test_answers_are_kept_tidy(key: str, value: object, kept: object) -> None:
    assert cleaned(key, value) == kept


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("colour", "red"),
        ("why", "x" * 601),
        ("why", 3),
        ("goal_day", "2026-06-24"),
        ("intro_chars", -1),
        ("intro_chars", True),
        ("frequency", "daily"),
        ("invitation", "yes"),
    ],
)
def test_what_is_no_answer_is_refused(key: str, value: object) -> None:
    with pytest.raises(Refused) as refused:
        cleaned(key, value)
    assert (refused.value.code, refused.value.facts) == ("positioning_bad_value", {"field": key})


@given(
    st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(["", "said", "70%"])),
    st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from(["said", "70%"])),
)
def test_each_question_is_answered_suggested_or_missing(own: dict[str, str], pack: dict[str, str]) -> None:
    found = completeness(own, pack, TODAY)
    assert found.answered + found.suggested + len(set(found.gaps) & set(QUESTIONS)) == len(QUESTIONS)
    assert set(QUESTIONS) <= set(FIELDS)
