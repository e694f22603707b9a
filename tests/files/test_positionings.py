"""What the ready-made packs answer about a group."""

import pytest

from grouppilot.domain.positioning import QUESTIONS, cleaned, measurable
from grouppilot.files.packs import BUILTIN
from grouppilot.files.positionings import suggested


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("pack", BUILTIN)
def test_every_pack_answers_all_questions_with_a_goal_to_measure(pack: str, language: str) -> None:
    words = suggested(pack, language)
    assert set(QUESTIONS) <= set(words)
    assert measurable(words["goal"])
    assert {key: cleaned(key, value) for key, value in words.items()} == dict(words)


@pytest.mark.parametrize("pack", BUILTIN)
def test_both_languages_answer_the_same(pack: str) -> None:
    assert list(suggested(pack, "en")) == list(suggested(pack, "zh_CN"))


def test_a_pack_of_an_owner_answers_nothing() -> None:
    assert suggested("own-1234", "en") == {}
    assert suggested("camp21", "fr") == suggested("camp21", "en")
