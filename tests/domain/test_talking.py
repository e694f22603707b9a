"""Speakers, stickiness and concentration against slow counts over every message."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.talking import Talk, a_speaker, gini, speakers, stickiness, top_share, totals

START = date(2026, 4, 1)
DAYS = [START + timedelta(days=count) for count in range(45)]
TALKS = st.builds(Talk, day=st.sampled_from(DAYS), who=st.integers(1, 12), messages=st.integers(1, 9))
HISTORY = st.lists(TALKS, max_size=80, unique_by=lambda talk: (talk.day, talk.who))
COVERED = st.sets(st.sampled_from(DAYS), min_size=1).map(sorted)


@given(HISTORY, COVERED)
def test_speakers_are_counted_once_each(talks: list[Talk], covered: list[date]) -> None:
    found = speakers(talks, covered)
    for day in covered:
        assert found.days[day] == len({talk.who for talk in talks if talk.day == day})
    known = [talk for talk in talks if talk.day in set(covered)]
    for number, days in ((found.week, 7), (found.month, 30), (found.whole, 999)):
        assert number == len({talk.who for talk in known if (covered[-1] - talk.day).days < days})


@given(HISTORY, COVERED)
def test_stickiness_is_the_mean_day_over_the_month(talks: list[Talk], covered: list[date]) -> None:
    days = [day for day in DAYS if day in covered and day > covered[-1] - timedelta(days=30)]
    month = {talk.who for talk in talks if talk.day in days}
    sums = sum(len({talk.who for talk in talks if talk.day == day}) for day in days)
    found = stickiness(talks, covered)
    if not month:
        assert found is None
    else:
        assert found == pytest.approx(sums / len(days) / len(month))
        assert 0 < found <= 1


@given(st.lists(st.integers(1, 500), min_size=1, max_size=60))
def test_gini_is_half_the_mean_distance_over_the_mean(counts: list[int]) -> None:
    apart = sum(abs(one - other) for one in counts for other in counts)
    slow = apart / (2 * len(counts) ** 2) / (sum(counts) / len(counts))
    assert gini(counts) == pytest.approx(slow, abs=1e-9)


@given(st.lists(st.integers(0, 500), max_size=60))
def test_the_top_tenth_is_every_tenth_rounded_up(counts: list[int]) -> None:
    number = (len(counts) + 9) // 10
    top = sorted(counts)[len(counts) - number :]
    found = top_share(counts)
    assert found == (pytest.approx(sum(top) / sum(counts)) if sum(counts) else None)


def test_one_who_writes_all_is_all_of_it() -> None:
    assert top_share([40]) == 1
    assert gini([0, 0, 0, 0, 40]) == pytest.approx(0.8)
    assert gini([7, 7, 7]) == pytest.approx(0)


def test_messages_a_speaker() -> None:
    talks = [Talk(DAYS[0], 1, 8), Talk(DAYS[1], 1, 2), Talk(DAYS[1], 2, 2)]
    assert totals(talks) == {1: 10, 2: 2}
    assert a_speaker(talks) == 6
    assert a_speaker([]) is None


def test_days_without_data_are_no_days_without_speakers() -> None:
    found = speakers([Talk(DAYS[0], 1, 1)], [DAYS[0], DAYS[9]])
    assert found.days == {DAYS[0]: 1, DAYS[9]: 0}
    assert found.a_day == 0.5
    assert speakers([Talk(DAYS[0], 1, 1)], []).a_day is None
