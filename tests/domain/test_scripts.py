"""Scripts with variables: filled, visible when unknown, and never broken by what an owner pastes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.scripts import KNOWN_VARIABLES, Rendered, fits, length, length_limit, render, variables

braces = st.text(alphabet="{}abゆ群_1 \n", max_size=30)
values = st.dictionaries(st.sampled_from(["a", "b", "ab", "群"]), st.text(max_size=5))


def test_known_variables_are_filled_in() -> None:
    text = "各位{group}伙伴，{time} 开始，今天第 {day} 天"
    filled = render(text, {"group": "晨读打卡营 03", "time": "12:30", "day": "4"})
    assert filled == Rendered("各位晨读打卡营 03伙伴，12:30 开始，今天第 4 天")
    assert variables(text) == {"group", "time", "day"} <= set(KNOWN_VARIABLES)


def test_unknown_and_unfilled_ones_stay_visible() -> None:
    filled = render("{topic} at {place}: {topic} with {hots}", {"place": " ", "topic": ""})
    assert filled == Rendered("{topic} at {place}: {topic} with {hots}", ("topic", "place", "hots"))


@pytest.mark.parametrize(
    "text", ["{", "}", "{}", "{ group }", "(｡{}｡)", "{{", "}}", "{1}", "{a b}", "{a:>9}", "{a!r}", "%s"]
)
def test_other_braces_are_text(text: str) -> None:
    assert render(text, {"a": "x", "group": "y"}) == Rendered(text)


def test_doubled_braces_are_literal() -> None:
    assert render("Write {{group}} for {group}", {"group": "Tea"}) == Rendered("Write {group} for Tea")
    assert variables("{{group}}") == set()


def test_braces_in_a_value_are_not_filled_again() -> None:
    assert render("{a}", {"a": "{b}", "b": "x"}) == Rendered("{b}")


@given(st.text() | braces, values)
def test_no_text_breaks_it(text: str, values: dict[str, str]) -> None:
    filled = render(text, values)
    assert set(filled.unknown) <= variables(text)
    assert all("{" + name + "}" in filled.text for name in filled.unknown)
    if not variables(text) and "{{" not in text:
        assert filled.text == text


@given(braces)
def test_a_text_whose_variables_are_all_known_has_no_unknown_ones(text: str) -> None:
    assert render(text, dict.fromkeys(variables(text), "x")).unknown == ()


def test_what_fits_one_message() -> None:
    assert fits("好" * 2_000, "discord")
    assert not fits("好" * 2_001, "discord")
    assert length("☀😀") == 3
    assert not fits("😀" * 1_001, "discord")
    limits = [length_limit(name) for name in ("wechat", "qq", "whatsapp", "telegram", "line", "other", "new")]
    assert limits == [5_000, 4_500, 65_536, 4_096, 10_000, 4_000, 4_000]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_lengths_are_utf_16_units(text: str) -> None:
    assert length(text) == len(text.encode("utf-16-le")) // 2
