"""The ladder of sanctions: what still counts, what an appeal takes back, and that order never matters."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.refusals import Refused
from grouppilot.domain.sanctions import (
    ANSWERS,
    NOTED,
    STEPS,
    Ladder,
    Offence,
    Step,
    counts_until,
    heights,
    ladder_from,
    ladder_to,
    next_step,
    proposed,
    usual_ladder,
)

FIRST = date(2026, 1, 1)
QQ = usual_ladder("qq")
WECHAT = usual_ladder("wechat")


def on(day: int, step: str = "", *, key: int = 0, appealed: bool = False) -> Offence:
    return Offence(key or day + 1, FIRST + timedelta(days=day), step, appealed)


def key_of(step: Step | None) -> str | None:
    return step.key if step else None


ladders = st.lists(st.sampled_from(STEPS), min_size=1, unique=True).flatmap(
    lambda keys: st.tuples(
        *(
            st.builds(
                Step,
                st.just(key),
                st.none() | st.integers(1, 60),
                st.integers(1, 30) if key == "mute" else st.none(),
            )
            for key in sorted(keys, key=STEPS.index)
        )
    ).map(Ladder)
)
offences = st.lists(
    st.tuples(st.integers(0, 120), st.sampled_from(("", *ANSWERS)), st.booleans()), max_size=9
).map(lambda told: [on(day, step, key=n, appealed=gone) for n, (day, step, gone) in enumerate(told, 1)])


def test_each_offence_climbs_one_step() -> None:
    climbed = [key_of(proposed([on(n) for n in range(count)], QQ)) for count in range(1, 7)]
    assert climbed == ["remind", "warn", "mute", "remove", "remove", "remove"]
    assert [each.key for each in WECHAT.steps] == ["remind", "warn", "remove"]


def test_what_was_done_covers_what_it_was_done_about() -> None:
    assert proposed([on(0, "remind"), on(1, "warn")], QQ) is None
    assert key_of(proposed([on(0, "remind"), on(1)], QQ)) == "warn"
    # Two at once, answered by the harder one: nothing more is asked for.
    assert proposed([on(0), on(1, "warn")], QQ) is None
    assert key_of(next_step([on(0), on(1, "warn")], QQ, FIRST + timedelta(days=2))) == "mute"


def test_an_older_offence_that_becomes_known_later_counts() -> None:
    assert key_of(proposed([on(5, "remind"), on(1)], QQ)) == "warn"
    assert key_of(proposed([on(1, "remind"), on(5)], QQ)) == "warn"


def test_an_expired_mute_is_no_step_to_removal() -> None:
    muted = on(0, "mute")
    assert key_of(proposed([muted, on(179)], QQ)) == "remove"
    assert key_of(proposed([muted, on(180)], QQ)) == "remind"


def test_a_warning_expires_after_the_days_that_are_set() -> None:
    short = Ladder((Step("remind", 5), Step("warn", 7), Step("remove", None)))
    warned = [on(0, "remind"), on(1, "warn")]
    assert counts_until(warned[1], 1, short) == FIRST + timedelta(days=8)
    assert key_of(next_step(warned, short, FIRST + timedelta(days=7))) == "remove"
    assert key_of(next_step(warned, short, FIRST + timedelta(days=8))) == "remind"


def test_a_removal_may_count_for_good() -> None:
    stern = Ladder((Step("remind", 5), Step("remove", None)))
    assert counts_until(on(0), 1, stern) is None
    assert key_of(next_step([on(0, "remove")], stern, FIRST + timedelta(days=9000))) == "remove"


def test_a_harder_step_lifts_and_a_step_that_was_taken_out_stands_for_the_one_below() -> None:
    assert key_of(next_step([on(0, "mute")], QQ, FIRST)) == "remove"
    assert key_of(next_step([on(0, "mute")], WECHAT, FIRST)) == "remove"
    assert key_of(next_step([on(0, "remind")], Ladder((Step("remove", None),)), FIRST)) == "remove"
    assert QQ.rung(NOTED) == QQ.rung("") == -1


@given(offences, ladders, st.randoms())
def test_the_order_of_entry_never_changes_the_outcome(told: list[Offence], ladder: Ladder, rng) -> None:
    keys = [each.key for each in told]
    rng.shuffle(keys)
    entered = [replace(each, key=key) for each, key in zip(told, keys, strict=True)]
    rng.shuffle(entered)
    assert proposed(entered, ladder) == proposed(told, ladder)
    day = FIRST + timedelta(days=200)
    assert next_step(entered, ladder, day) == next_step(told, ladder, day)
    by_day = sorted((each.day, each.step, heights(told, ladder).get(each.key)) for each in _standing(told))
    assert by_day == sorted(
        (each.day, each.step, heights(entered, ladder).get(each.key)) for each in _standing(entered)
    )


def _standing(told: Sequence[Offence]) -> list[Offence]:
    return [each for each in told if not each.appealed]


@given(offences, ladders)
def test_what_is_taken_back_leaves_no_trace(told: list[Offence], ladder: Ladder) -> None:
    assert proposed(told, ladder) == proposed(_standing(told), ladder)
    assert set(heights(told, ladder)) == {each.key for each in _standing(told)}


@given(offences, ladders)
def test_what_expired_before_leaves_no_trace(told: list[Offence], ladder: Ladder) -> None:
    longest = max((step.expires or 10**5 for step in ladder.steps), default=0)
    day = FIRST + timedelta(days=120 + min(longest, 10**5))
    fresh = next_step(told, ladder, day)
    if all(step.expires is not None for step in ladder.steps):
        assert fresh == ladder.steps[0]


@given(offences, ladders)
def test_one_more_offence_never_asks_for_less(told: list[Offence], ladder: Ladder) -> None:
    day = FIRST + timedelta(days=120)
    more = [*told, Offence(99, day)]
    assert ladder.steps.index(next_step(more, ladder, day)) >= ladder.steps.index(
        next_step(told, ladder, day)
    )


@given(ladders)
def test_a_ladder_comes_back_as_it_was_kept(ladder: Ladder) -> None:
    assert ladder_from(ladder_to(ladder)) == ladder


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [{"key": "shout", "expires": 3, "days": None}],
        [{"key": "warn", "expires": 0, "days": None}],
        [{"key": "warn", "expires": True, "days": None}],
        [{"key": "warn", "expires": 3}],
        [{"key": "mute", "expires": 3, "days": None}],
        [{"key": "warn", "expires": 3, "days": 3}],
        [{"key": "remove", "expires": None, "days": None}, {"key": "warn", "expires": 3, "days": None}],
        [{"key": "warn", "expires": 3, "days": None}, {"key": "warn", "expires": 3, "days": None}],
        "remove",
    ],
)
def test_a_damaged_ladder_is_refused(steps: object) -> None:
    with pytest.raises(Refused, match="bad_ladder"):
        ladder_from({"steps": steps})
