"""How far a plan reaches, and what its kinds make of a hundred."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain import content_mix
from grouppilot.domain.entries import KINDS

TODAY = date(2026, 6, 11)


def on(*numbers: int) -> list[date]:
    return [TODAY + timedelta(number) for number in numbers]


@pytest.mark.parametrize(
    ("rhythm", "planned", "days"),
    [
        ("daily", on(), 0),
        ("daily", on(0), 0),
        ("daily", on(1, 2, 4), 4),
        ("daily", on(3, 6, 7, 11), 7),
        ("daily", on(-1, 4), 0),
        ("weekly", on(7, 14, 25), 14),
        ("weekly", on(9), 0),
        ("events", on(1), None),
        ("notices", on(1), None),
    ],
)
def test_a_plan_reaches_until_it_breaks_off(rhythm: str, planned: list[date], days: int | None) -> None:
    assert content_mix.days_ahead(planned, TODAY, rhythm) == days


@given(st.dictionaries(st.sampled_from(("", *KINDS)), st.integers(0, 500)))
def test_shares_are_rounded_to_a_hundred(counts: dict[str, int]) -> None:
    found = content_mix.shares(counts)
    total = sum(counts.get(kind, 0) for kind in KINDS)
    assert sum(found.values()) == (100 if total else 0)
    assert all(abs(found[kind] - counts.get(kind, 0) * 100 / total) < 1 for kind in KINDS if total)


def test_every_target_is_a_hundred_of_all_kinds() -> None:
    for target in content_mix.TARGETS.values():
        assert sum(target.values()) == 100
        assert set(target) == set(KINDS)


@pytest.mark.parametrize(
    ("offers", "others", "frequency", "too_many"),
    [
        (3, 7, "middle", False),
        (4, 6, "middle", True),
        (4, 6, "high", False),
        (4, 6, "", False),
        (4, 3, "middle", False),
        (3, 7, "low", True),
    ],
)
def test_too_many_offers_are_told_once_there_is_enough_to_tell(
    offers: int, others: int, frequency: str, too_many: bool
) -> None:
    counts = Counter(beneficial=offers, useful=others)
    assert content_mix.too_promotional(counts, frequency) is too_many
