from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.replying import WAITS, Question, Said, hangs_on, network, questions, unanswered, wait

SAID = st.lists(
    st.builds(
        Said,
        at=st.integers(0, 4 * WAITS),
        who=st.integers(1, 5),
        question=st.booleans(),
        answers=st.none() | st.integers(1, 5),
    ),
    max_size=40,
).map(lambda said: sorted(said, key=lambda one: one.at))


def slow_wait(said: list[Said], place: int) -> int | None:
    asked = said[place]
    for one in said[place + 1 :]:
        if one.at - asked.at > WAITS:
            return None
        if one.who != asked.who and one.answers in (None, asked.who):
            return one.at - asked.at
    return None


@given(SAID)
def test_each_question_waits_for_the_first_who_answers(said: list[Said]) -> None:
    slow = [(one.at, one.who, slow_wait(said, place)) for place, one in enumerate(said) if one.question]
    found = [(each.at, each.who, each.waited) for each in questions(said)]
    key = lambda each: (each[0], each[1], -1 if each[2] is None else each[2])  # noqa: E731
    assert sorted(found, key=key) == sorted(slow, key=key)


def test_who_answers_a_third_person_does_not_answer_the_question() -> None:
    said = [Said(0, 1, question=True), Said(60, 2, answers=3), Said(90, 3, answers=1)]
    assert questions(said) == [Question(0, 1, 90)]


def test_a_question_of_today_still_waits() -> None:
    asked = questions([Said(0, 1, question=True), Said(WAITS + 1, 1, question=True)])
    assert unanswered(asked, now=WAITS + 2) == [Question(0, 1, None)]
    assert wait(asked).cases == 0


@given(SAID)
def test_the_network_counts_every_named_answer_once(said: list[Said]) -> None:
    slow = Counter((one.who, one.answers) for one in said if one.answers and one.answers != one.who)
    assert network(said) == slow
    hanging = hangs_on(network(said))
    if not slow:
        assert hanging is None
    else:
        assert hanging is not None
        who, share = hanging
        parts = {person: sum(n for pair, n in slow.items() if person in pair) for person in range(1, 6)}
        assert parts[who] == max(parts.values())
        assert share == pytest.approx(parts[who] / sum(slow.values()))
