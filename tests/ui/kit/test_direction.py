"""Names from right to left within sentences from left to right."""

import pytest

from grouppilot.ui.kit.direction import apart
from grouppilot.ui.words.counting import labelled, listed


@pytest.mark.parametrize("name", ["", "Slow Cooking", "晨读打卡营 03", "👩‍👩‍👧 Жук", "3"])
def test_other_names_stay_as_they_are(name: str) -> None:
    assert apart(name) == name


@pytest.mark.parametrize("name", ["מועדון קריאה", "نادي القراءة 3", "Club نادي"])
def test_a_name_from_right_to_left_keeps_its_direction_to_itself(name: str) -> None:
    assert apart(name) == f"\u2068{name}\u2069"
    assert labelled(name, "3 newcomers") == f"\u2068{name}\u2069: 3 newcomers"
    assert listed((name, "10")) == f"\u2068{name}\u2069, 10"
