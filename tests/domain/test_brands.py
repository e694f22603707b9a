"""Brands: ten facts, and the variables that texts may name."""

from grouppilot.domain.brands import FACTS, VARIABLES, said, variables


def test_there_are_ten_facts_each_with_a_variable() -> None:
    assert len(FACTS) == 10
    assert VARIABLES[:3] == ("brand", "brand_founder", "brand_logo")
    assert len(VARIABLES) == 11


def test_only_what_is_said_can_be_filled_in() -> None:
    values = variables("林溪读书", {"slogan": "每天二十分钟", "founder": " "}, "温和的书友")
    assert values == {"brand": "林溪读书", "brand_slogan": "每天二十分钟", "brand_persona": "温和的书友"}
    assert said("林溪读书", {"slogan": "每天二十分钟", "founder": " "}) == 2
