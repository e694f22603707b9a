"""Seats and codes: when the owner is warned."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.platforms import LIMITS, PLATFORMS, limits_of, usual_seats
from grouppilot.domain.seats import code_level, code_state, seats_level, warn_from

TODAY = date(2026, 6, 11)


@pytest.mark.parametrize(
    ("members", "seats", "own", "level"),
    [
        (112, 500, None, "free"),
        (425, 500, None, "near"),
        (500, 500, None, "full"),
        (300, 500, 300, "near"),
        (90_000, None, None, "free"),
        (90_000, None, 80_000, "near"),
    ],
)
def test_a_group_is_nearly_full(members: int, seats: int | None, own: int | None, level: str) -> None:
    assert seats_level(members, seats, own) == level


@pytest.mark.parametrize(("members", "level"), [(179, "free"), (180, "near"), (199, "near"), (200, "full")])
def test_a_code_admits_nobody_beyond_its_cap(members: int, level: str) -> None:
    assert code_level(members, 200) == level
    assert code_level(members, None) == "free"


@pytest.mark.parametrize(
    ("days", "state"), [(7, "valid"), (2, "valid"), (1, "due"), (0, "due"), (-1, "over"), (-90, "over")]
)
def test_a_code_is_renewed_before_it_lapses(days: int, state: str) -> None:
    assert code_state(TODAY + timedelta(days=days), TODAY) == state
    assert code_state(None, TODAY) == "none"


@given(st.integers(0, 3000), st.integers(1, 3000), st.none() | st.integers(1, 3000))
def test_more_members_never_make_a_group_less_full(members: int, seats: int, own: int | None) -> None:
    order = ["free", "near", "full"]
    before, after = (order.index(seats_level(number, seats, own)) for number in (members, members + 1))
    assert before <= after
    assert (warn_from(seats, own) or 0) <= max(seats, own or 0)


def test_every_app_has_its_limits() -> None:
    assert PLATFORMS == ("wechat", "qq", "whatsapp", "telegram", "discord", "line", "other")
    assert (usual_seats("wechat"), usual_seats("discord")) == (500, None)
    assert limits_of("icq") == LIMITS["other"]
    assert all(each.daily_adds > 0 and each.daily_messages > 0 for each in LIMITS.values())
