"""Enrolment numbers as members read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.numbers import check_format, digits, written
from grouppilot.domain.refusals import Refused


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "81"),
        ("###", "081"),
        ("001", "081"),
        ("{group}-###", "晨读-081"),
        ("No. #", "No. 81"),
        ("2026-####", "2026-0081"),
        ("A01", "A81"),
        ("###号", "081号"),
    ],
)
def test_a_number_in_its_format(text: str, shown: str) -> None:
    assert written(81, check_format(text), "晨读") == shown


def test_without_a_number_nothing_is_shown() -> None:
    assert written(None, "###") == ""


def test_a_number_too_long_for_its_places_stays_whole() -> None:
    assert written(12345, "###") == "12345"
    assert digits(7, "{group}-###") == "007"


@pytest.mark.parametrize("text", ["No.", "{group}", "## to ##", "#" * 10, "x" * 60 + "#"])
def test_what_is_no_format_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        check_format(text)
    assert refused.value.code == "number_format_bad"


@given(st.text(max_size=20), st.integers(0, 10**9), st.text(max_size=10))
def test_every_accepted_format_shows_the_number(text: str, number: int, group: str) -> None:
    try:
        kept = check_format(text)
    except Refused:
        return
    assert str(number) in written(number, kept, group)
    assert check_format(kept) == kept
