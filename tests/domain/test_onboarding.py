"""Newcomers and their steps: what is due when, who finished in time, and where they stop."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.onboarding import (
    STATES,
    Mark,
    Ritual,
    Stay,
    Step,
    finish,
    progress,
    state_of,
    states,
    urgency,
    window,
)

JOINED = date(2026, 6, 1)
THREE = Ritual((Step(1, 0), Step(2, 0), Step(3, 2), Step(4, 3, required=False)))


def day(n: int) -> date:
    return JOINED + timedelta(days=n)


@pytest.mark.parametrize(
    ("on", "state"),
    [(0, "later"), (1, "later"), (2, "due"), (3, "late"), (14, "late"), (15, "lapsed"), (99, "lapsed")],
)
def test_a_step_is_due_then_late_then_let_go(on: int, state: str) -> None:
    assert state_of(Step(3, 2), JOINED, day(on), None) == state


def test_a_mark_stands_whatever_the_day() -> None:
    for on in (0, 5, 99):
        assert state_of(Step(3, 2), JOINED, day(on), Mark("done", day(1))) == "done"
        assert state_of(Step(3, 2), JOINED, day(on), Mark("skipped", day(1))) == "skipped"


def test_a_step_due_after_the_lapse_can_still_be_done_on_its_day() -> None:
    late = Step(1, 30)
    assert state_of(late, JOINED, day(20), None) == "later"
    assert state_of(late, JOINED, day(30), None) == "due"
    assert state_of(late, JOINED, day(31), None) == "lapsed"
    assert window(Ritual((late,))) == 30


def test_progress_counts_what_is_required() -> None:
    assert progress(THREE, {1: Mark("done"), 4: Mark("done")}) == (1, 3)
    assert progress(THREE, {1: Mark("done"), 2: Mark("skipped"), 3: Mark("done")}) == (3, 3)


def test_the_late_come_before_the_due_and_the_finished_last() -> None:
    late = states(THREE, Stay(JOINED, {1: Mark("done"), 2: Mark("done")}), day(4))
    due = states(THREE, Stay(JOINED, {1: Mark("done"), 2: Mark("done")}), day(2))
    later = states(THREE, Stay(JOINED, {1: Mark("done"), 2: Mark("done")}), day(1))
    invited = states(THREE, Stay(JOINED, {n: Mark("done") for n in (1, 2, 3)}), day(1))
    finished = states(THREE, Stay(JOINED, {n: Mark("done") for n in (1, 2, 3, 4)}), day(1))
    lapsed = states(THREE, Stay(JOINED, {}), day(50))
    assert [urgency(THREE, each) for each in (late, due, later, invited, finished, lapsed)] == [
        *(0, 1, 2, 3, 4, 5)
    ]


def test_most_newcomers_stop_at_the_card() -> None:
    stays = [
        Stay(JOINED, {1: Mark("done", day(0)), 2: Mark("done", day(0)), 3: Mark("done", day(2))}),
        Stay(JOINED, {1: Mark("done", day(0)), 2: Mark("done", day(0)), 3: Mark("done", day(9))}),
        Stay(JOINED, {1: Mark("done", day(0)), 2: Mark("done", day(0))}),
        Stay(JOINED, {1: Mark("done", day(0))}),
        Stay(day(5), {}),  # the days to finish are not over
    ]
    found = finish(THREE, stays, day(8))
    assert (found.newcomers, found.finished, found.share) == (4, 1, 0.25)
    assert (found.stop, found.stopped) == (3, 2)
    assert [found.share_of(step) for step in (1, 2, 3, 4)] == [1.0, 0.75, 0.25, 0.0]


def test_nobody_to_count_is_no_share() -> None:
    found = finish(THREE, [Stay(JOINED, {})], day(7))
    assert (found.share, found.share_of(1), found.stop) == (None, None, None)


RITUALS = st.builds(
    lambda steps, finish_days, lapse_days: Ritual(
        tuple(Step(n, offset, required) for n, (offset, required) in enumerate(steps)),
        finish_days,
        lapse_days,
    ),
    st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=6),
    st.integers(1, 15),
    st.integers(1, 20),
)
MARKS = st.dictionaries(
    st.integers(0, 5),
    st.builds(Mark, st.sampled_from(["done", "skipped"]), st.none() | st.integers(0, 40).map(day)),
)
STAYS = st.builds(Stay, st.integers(0, 30).map(day), MARKS)


def walked(step: Step, joined: date, today: date, lapse_days: int) -> str:
    """The state of a step nobody answered, found by walking from the day of joining."""
    state, at = ("due" if step.offset == 0 else "later"), joined
    while at < today:
        at += timedelta(days=1)
        days = (at - joined).days
        if days == step.offset:
            state = "due"
        elif days > step.offset:
            state = "late"
        if days > step.offset and days > lapse_days:
            state = "lapsed"
    return state


@given(RITUALS, STAYS, st.integers(0, 60))
def test_states_are_those_of_a_walk_through_the_days(ritual: Ritual, stay: Stay, later: int) -> None:
    today = stay.joined + timedelta(days=later)
    found = states(ritual, stay, today)
    assert set(found) <= set(STATES)
    for step, state in zip(ritual.steps, found, strict=True):
        mark = stay.marks.get(step.id)
        assert state == (mark.state if mark else walked(step, stay.joined, today, ritual.lapse_days))


@given(RITUALS, st.lists(STAYS, max_size=12), st.integers(0, 60))
def test_who_finished_is_counted_one_by_one(ritual: Ritual, stays: list[Stay], later: int) -> None:
    today = day(later)
    found = finish(ritual, stays, today)

    def did(stay: Stay, step: Step) -> bool:
        if step.id not in stay.marks:
            return False
        on = stay.marks[step.id].day
        return on is None or on <= stay.joined + timedelta(days=ritual.finish_days)

    over = [stay for stay in stays if today > stay.joined + timedelta(days=ritual.finish_days)]
    needed = [step for step in ritual.steps if step.required]
    assert found.newcomers == len(over)
    assert found.finished == sum(all(did(stay, step) for step in needed) for stay in over)
    stops = [next((s.id for s in needed if not did(stay, s)), None) for stay in over]
    missed = [stop for stop in stops if stop is not None]
    assert found.stopped == max((missed.count(stop) for stop in missed), default=0)
    assert found.stop is None if not missed else missed.count(found.stop) == found.stopped
    for step in ritual.steps:
        if over:
            assert found.share_of(step.id) == sum(did(stay, step) for stay in over) / len(over)


@given(RITUALS, st.lists(STAYS, max_size=8), st.integers(0, 60), st.randoms())
def test_the_order_of_newcomers_changes_nothing(
    ritual: Ritual, stays: list[Stay], later: int, random: object
) -> None:
    mixed = list(stays)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert finish(ritual, mixed, day(later)) == finish(ritual, stays, day(later))
