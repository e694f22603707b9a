"""Words of a group's health: a figure that rests on too little is no verdict."""

from grouppilot.domain.health import Component
from grouppilot.ui.words.health import component_words


def test_too_few_cases_say_so(qapp) -> None:
    assert component_words(Component("posts", "unknown", 0.2, 1)) == "too few to tell"
    assert component_words(Component("silence", "unknown")) == "too few to tell"


def test_a_response_without_a_month_before_is_no_trend(qapp) -> None:
    alone = Component("response", "unknown", 0.25, 200)
    assert component_words(alone) == "25%, no month before to compare"
    assert component_words(Component("response", "warn", 0.6, 200)) == "60% of the month before"
