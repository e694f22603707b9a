"""The streak and the shares, read as an owner would tell them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.settling import DayState
from grouppilot.domain.streaks import DayScore, completion, heat, score, streak

TODAY = date(2026, 6, 20)
OPEN, DONE, SKIPPED, MISSED = DayState.OPEN, DayState.DONE, DayState.SKIPPED, DayState.MISSED


def week(marks: str) -> list[DayScore]:
    """Days up to today: ``x`` complete, ``-`` broken, ``.`` nothing to do."""
    first = TODAY - timedelta(len(marks) - 1)
    kept = {"x": (2, 2), "-": (2, 1), ".": (0, 0)}
    return [DayScore(first + timedelta(n), *kept[mark]) for n, mark in enumerate(marks)]


@pytest.mark.parametrize(
    ("marks", "days"),
    [
        ("xxx", 3),
        ("xx-", 2),
        ("x-x", 1),
        ("x--", 0),
        ("x..x.x", 3),
        ("-.x.", 1),
        ("...", 0),
        ("-", 0),
        ("", 0),
    ],
)
def test_the_streak(marks: str, days: int) -> None:
    assert streak(week(marks), TODAY) == days
    assert streak(reversed(week(marks)), TODAY) == days


@given(st.text(alphabet="x-.", max_size=60))
def test_the_streak_is_what_stands_after_the_last_broken_day(marks: str) -> None:
    past, today = marks[:-1], marks[-1:]
    assert streak(week(marks), TODAY) == past.rpartition("-")[2].count("x") + today.count("x")


def test_tomorrow_is_not_read() -> None:
    assert streak([*week("xx"), DayScore(TODAY + timedelta(1), 1, 0)], TODAY) == 2


def test_only_must_dos_carry_the_streak_and_a_skip_meets_one() -> None:
    day = score(TODAY, [(True, DONE), (True, SKIPPED), (False, MISSED), (False, OPEN)])
    assert day == DayScore(TODAY, musts=2, musts_met=2, done=1, missed=1, open=1, skipped=1)
    assert streak([day], TODAY) == 1
    assert streak([score(TODAY, [(True, MISSED)])], TODAY + timedelta(1)) == 0


def test_the_heat_of_a_day_leaves_skipped_items_out() -> None:
    assert (
        heat(score(TODAY, [(False, DONE), (False, MISSED), (True, SKIPPED), (True, OPEN), (True, DONE)]))
        == 0.5
    )
    assert heat(score(TODAY, [(True, SKIPPED)])) is None
    assert heat(DayScore(TODAY)) is None


def test_open_items_do_not_weigh_on_the_share_done() -> None:
    days = [
        score(TODAY, [(True, OPEN), (True, DONE)]),
        score(TODAY, [(False, MISSED), (False, DONE), (False, DONE)]),
    ]
    assert completion(days) == 0.75
    assert completion([DayScore(TODAY, open=4)]) is None


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(DayState))))
def test_shares_lie_between_nothing_and_all(rows: list[tuple[bool, DayState]]) -> None:
    day = score(TODAY, rows)
    for share in (heat(day), completion([day])):
        assert share is None or 0 <= share <= 1
    assert day.done + day.missed + day.open + day.skipped == len(rows)
    assert 0 <= day.musts_met <= day.musts <= len(rows)
