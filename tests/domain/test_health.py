"""A state for each rule, and each component at its limits."""

from dataclasses import replace

import pytest

from grouppilot.domain.health import STATES, STEPS, Signs, health
from grouppilot.domain.measures import Rate

GOOD = Signs(
    rhythm="daily",
    members=100,
    quiet=0,
    covered=30,
    posts=(Rate(12, 100),) * 6,
    response=Rate(120, 1000),
    before=Rate(110, 1000),
    greeted=Rate(9, 10),
    hangs=0.2,
    answers=200,
    planned=9,
    routine=Rate(48, 50),
)


def test_nothing_known_is_told_as_unknown() -> None:
    assert health(Signs()).state == "unknown"
    assert {one.level for one in health(Signs()).components if one.code == "posts"} == {"unknown"}


def test_a_group_without_trouble_is_steady_and_one_that_answers_much_thrives() -> None:
    assert health(GOOD).state == "steady"
    found = health(replace(GOOD, response=Rate(200, 1000)))
    assert (found.state, found.because) == ("thriving", ("response",))
    assert not any(one.step for one in found.components)


@pytest.mark.parametrize(
    ("rhythm", "quiet", "state"),
    [
        ("daily", 2, "steady"),
        ("daily", 3, "cooling"),
        ("daily", 7, "silent"),
        ("daily", 30, "dying"),
        ("weekly", 9, "steady"),
        ("weekly", 10, "cooling"),
        ("weekly", 21, "silent"),
        ("weekly", 60, "dying"),
        ("notices", 400, "steady"),
        ("events", 400, "steady"),
        ("", 400, "steady"),
    ],
)
def test_silence_is_held_against_the_rhythm(rhythm: str, quiet: int, state: str) -> None:
    found = health(replace(GOOD, rhythm=rhythm, quiet=quiet))
    assert found.state == state
    assert ("silence" in found.because) == (state != "steady")


@pytest.mark.parametrize("rhythm", ["daily", "notices"])
def test_posts_that_nobody_answers_are_heard_in_any_rhythm(rhythm: str) -> None:
    unheard = (Rate(0, 100),) * 3
    found = health(replace(GOOD, rhythm=rhythm, posts=(*unheard, Rate(9, 100))))
    assert (found.state, found.because) == ("silent", ("posts",))
    assert found.component("posts").step == "ask"
    assert health(replace(GOOD, rhythm=rhythm, posts=unheard + unheard)).state == "dying"


def test_few_answers_to_the_last_posts_are_a_first_sign() -> None:
    found = health(replace(GOOD, posts=(Rate(4, 100), Rate(4, 100), Rate(6, 100))))
    assert (found.state, found.because) == ("cooling", ("posts",))


def test_two_posts_are_too_few_to_tell() -> None:
    assert health(replace(GOOD, posts=(Rate(0, 100),) * 2)).component("posts").level == "unknown"


@pytest.mark.parametrize(("hits", "level"), [(110, "good"), (73, "warn"), (55, "bad")])
def test_a_response_that_falls_cools_the_group(hits: int, level: str) -> None:
    found = health(replace(GOOD, response=Rate(hits, 1000)))
    assert found.component("response").level == level
    assert found.state == ("steady" if level == "good" else "cooling")


@pytest.mark.parametrize(
    ("changed", "code", "level"),
    [
        ({"greeted": Rate(4, 10)}, "newcomers", "warn"),
        ({"greeted": Rate(2, 10)}, "newcomers", "bad"),
        ({"greeted": Rate(0, 4)}, "newcomers", "unknown"),
        ({"hangs": 0.5}, "dependence", "warn"),
        ({"hangs": 0.7}, "dependence", "bad"),
        ({"hangs": 0.7, "answers": 19}, "dependence", "unknown"),
        ({"roles": 2}, "roles", "warn"),
        ({"planned": 6}, "plan", "warn"),
        ({"planned": 0}, "plan", "bad"),
        ({"planned": None}, "plan", "good"),
        ({"routine": Rate(39, 50)}, "routine", "warn"),
        ({"routine": Rate(24, 50)}, "routine", "bad"),
        ({"routine": Rate(0, 0)}, "routine", "unknown"),
    ],
)
def test_each_component_has_its_limits_and_its_step(
    changed: dict[str, object], code: str, level: str
) -> None:
    found = health(replace(GOOD, **changed))  # type: ignore[arg-type]
    assert found.component(code).level == level
    assert found.component(code).step == (STEPS[code] if level in ("warn", "bad") else "")
    assert found.state == "steady"


def test_two_ailments_together_cool_a_group() -> None:
    found = health(replace(GOOD, planned=0, routine=Rate(1, 50)))
    assert (found.state, found.because) == ("cooling", ("plan", "routine"))


def test_a_lively_group_with_an_ailment_is_steady() -> None:
    assert health(replace(GOOD, response=Rate(400, 1000), planned=0)).state == "steady"


def test_every_state_can_be_reached() -> None:
    found = {
        health(signs).state
        for signs in (
            Signs(),
            GOOD,
            replace(GOOD, response=Rate(300, 1000)),
            *(replace(GOOD, quiet=days) for days in (3, 7, 30)),
        )
    }
    assert found == set(STATES)
