"""What groups, rest days, scripts and packs refuse is said in sentences."""

import pytest
from pytestqt.qtbot import QtBot

from grouppilot.domain.refusals import Refused
from grouppilot.ui.words.refusals import sentence

REFUSALS = [
    Refused("group_unknown", name="Camp"),
    Refused("group_ambiguous", name="Camp", ids="#1, #2"),
    Refused("group_name_missing"),
    Refused("group_ends_early"),
    Refused("group_bad_value", field="note"),
    Refused("rest_backwards"),
    Refused("rest_over"),
    Refused("rest_too_long", most=3660),
    Refused("rest_unknown"),
    Refused("bad_rule", kind="monthly", field="days"),
    Refused("script_unknown"),
    Refused("script_title_missing"),
    Refused("script_bad_value", field="title"),
    Refused("text_unknown"),
    Refused("text_empty"),
    Refused("text_too_long", limit=8000),
    Refused("text_twice"),
    Refused("text_last"),
    Refused("pack_unknown", id="camp"),
    Refused("pack_name_missing"),
    Refused("pack_without_items", group="Camp"),
    Refused("pack_text_too_long", title="Morning", most=2000),
    Refused("pack_not_written", path="a.toml", reason="ENOSPC"),
    Refused("pack_too_large", path="a.toml", most=1_000_000),
    Refused("not_a_pack", path="a.toml", reason="not_toml"),
    Refused("bad_pack", path="a.toml", where="items[3].time", reason="bad_time"),
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.code)
def test_each_has_its_sentence(qtbot: QtBot, refusal: Refused) -> None:
    text = sentence(refusal)
    assert refusal.code not in text
    assert text.endswith(".")
    assert "{" not in text


def test_the_reason_of_a_bad_pack_is_in_words(qtbot: QtBot) -> None:
    said = sentence(Refused("bad_pack", path="a.toml", where="items[3].time", reason="bad_time"))
    assert said == "This pack cannot be used: items[3].time, this is no time of day. Nothing was changed."
