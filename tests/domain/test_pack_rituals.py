"""Rituals in packs: checked to the last field, and the same after a round trip."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.pack_reader import Reader
from grouppilot.domain.pack_rituals import PackRitual, PackStep, ritual_to, rituals_from
from grouppilot.domain.packs import pack_from, pack_to
from grouppilot.domain.refusals import Refused


def table() -> dict[str, Any]:
    return {
        "format": 1,
        "id": "reading",
        "language": "en",
        "name": "Reading",
        "summary": "For readers.",
        "group": {"kind": "interest", "life": "long", "rhythm": "daily", "days": 0, "stage": "running"},
        "items": [{"key": "page", "title": "Page", "when": {"kind": "daily"}, "minutes": 5}],
        "texts": [{"key": "hello", "title": "Hello", "category": "welcome", "texts": ["Hi {names}!"]}],
        "ritual": [
            {
                "key": "three",
                "name": "Three steps",
                "finish_days": 5,
                "lapse_days": 10,
                "number": "###",
                "card": "{number}-{nickname}",
                "steps": [
                    {"key": "number", "title": "Number", "required": True, "proof": "number"},
                    {"key": "hello", "title": "Hello", "required": True, "text": "hello"},
                    {"key": "intro", "title": "Intro", "offset": 2, "proof": "introduction", "chars": 100},
                ],
            }
        ],
    }


def test_a_ritual_comes_back_as_it_went() -> None:
    pack = pack_from(table())
    assert pack_to(pack) == table()
    (ritual,) = pack.ritual
    assert ritual.steps[2] == PackStep("intro", "Intro", 2, False, "introduction", 100)


def test_most_of_a_ritual_may_be_left_out() -> None:
    short = table()
    short["ritual"] = [{"key": "a", "name": "A", "steps": [{"key": "b", "title": "B"}]}]
    assert pack_from(short).ritual == (PackRitual("a", "A", (PackStep("b", "B"),)),)


@pytest.mark.parametrize(
    ("change", "where", "reason"),
    [
        (lambda r: r.pop("steps"), "ritual[0].steps", "empty"),
        (lambda r: r.update(steps=[]), "ritual[0].steps", "empty"),
        (lambda r: r.update(name=" "), "ritual[0].name", "empty"),
        (lambda r: r.update(finish_days=0), "ritual[0].finish_days", "out_of_range"),
        (lambda r: r.update(number="No."), "ritual[0].number", "bad_format"),
        (lambda r: r.update(card="{child}"), "ritual[0].card", "bad_format"),
        (lambda r: r.update(colour="red"), "ritual[0].colour", "unknown_key"),
        (lambda r: r["steps"][1].update(key="number"), "ritual[0].steps[1].key", "duplicate_key"),
        (lambda r: r["steps"][0].update(offset=-1), "ritual[0].steps[0].offset", "out_of_range"),
        (lambda r: r["steps"][0].update(required=1), "ritual[0].steps[0].required", "wrong_type"),
        (lambda r: r["steps"][0].update(proof="trust"), "ritual[0].steps[0].proof", "bad_choice"),
        (lambda r: r["steps"][0].update(chars=5), "ritual[0].steps[0].chars", "no_introduction"),
        (lambda r: r["steps"][1].update(text="bye"), "ritual[0].steps[1].text", "unknown_text"),
        (lambda r: r["steps"][1].update(who="me"), "ritual[0].steps[1].who", "unknown_key"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(change: Any, where: str, reason: str) -> None:
    whole = table()
    change(whole["ritual"][0])
    with pytest.raises(Refused) as refused:
        pack_from(whole)
    assert (refused.value.facts["where"], refused.value.facts["reason"]) == (where, reason)


def test_two_rituals_of_one_key_are_refused() -> None:
    whole = table()
    whole["ritual"].append(deepcopy(whole["ritual"][0]))
    with pytest.raises(Refused) as refused:
        pack_from(whole)
    assert refused.value.facts == {"where": "ritual[1].key", "reason": "duplicate_key"}


JUNK = (
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5) | st.lists(st.integers(), max_size=2)
)


@given(st.sampled_from(["key", "name", "finish_days", "lapse_days", "number", "card", "steps"]), JUNK)
def test_any_value_makes_a_ritual_or_a_refusal(name: str, value: Any) -> None:
    given_ = {**table()["ritual"][0], name: value}
    try:
        (ritual,) = rituals_from([Reader(given_, "ritual[0]")])
    except Refused:
        return
    assert rituals_from([Reader(ritual_to(ritual), "ritual[0]")]) == (ritual,)
