"""Is a group worth it: gates, the return, and what really came."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain import estimates
from grouppilot.domain.estimates import Outcome, Outlook

CAMP = Outlook(reach=400, conversion=0.05, order_value=299, rewards=600, hours=40, rate=80)
figures = st.floats(0, 1_000_000, allow_nan=False)
outlooks = st.builds(
    Outlook,
    reach=figures,
    conversion=st.floats(0, 1),
    order_value=figures,
    rewards=figures,
    hours=figures,
    rate=figures,
)


def test_the_return_of_a_camp() -> None:
    found = estimates.returned(CAMP)
    assert (found.orders, found.revenue, found.cost, found.gain) == (20, 5980, 3800, 2180)
    assert found.multiple == pytest.approx(1.5737, abs=1e-4)
    assert found.break_even == pytest.approx(3800 / (400 * 299))


@given(outlooks)
def test_at_break_even_nothing_is_gained_or_lost(outlook: Outlook) -> None:
    share = estimates.returned(outlook).break_even
    if share is not None:
        assert 0 <= share <= 1
        even = Outlook(**{**estimates.table_of(outlook), "conversion": share})
        cost = estimates.returned(even).cost
        assert math.isclose(estimates.returned(even).gain, 0, abs_tol=1e-6 * max(cost, 1))


@given(outlooks)
def test_figures_are_read_as_they_were_kept(outlook: Outlook) -> None:
    assert estimates.outlook_from(estimates.table_of(outlook)) == outlook
    assert estimates.believable(outlook)


@pytest.mark.parametrize(
    "figures",
    [Outlook(reach=-1), Outlook(conversion=1.2), Outlook(hours=math.inf), Outcome(revenue=math.nan)],
)
def test_what_cannot_be_is_not_believed(figures: Outlook | Outcome) -> None:
    assert not estimates.believable(figures)


@pytest.mark.parametrize(
    ("chosen", "gate"),
    [([], "open"), (["topic"], "passed"), (["topic", "private"], "failed"), (["one_to_one"], "failed")],
)
def test_what_groups_are_bad_at_closes_the_first_gate(chosen: list[str], gate: str) -> None:
    assert estimates.suits(chosen) == gate


@pytest.mark.parametrize(
    ("chosen", "gate"), [([], "open"), (["product"], "failed"), (["product", "hands", "people"], "passed")]
)
def test_the_stage_is_right_when_all_is_there(chosen: list[str], gate: str) -> None:
    assert estimates.ready(chosen) == gate


def test_a_group_pays_when_something_remains() -> None:
    assert estimates.pays(CAMP) == "passed"
    assert estimates.pays(Outlook(reach=10, conversion=0.1, order_value=9, rewards=50)) == "failed"
    assert estimates.pays(Outlook(reach=10, conversion=0.1)) == "open"


@pytest.mark.parametrize(
    ("gates", "verdict"),
    [
        (("passed", "passed", "passed"), "go"),
        (("passed", "failed", "passed"), "wait"),
        (("failed", "failed", "passed"), "no"),
        (("passed", "passed", "failed"), "no"),
        (("passed", "open", "passed"), "open"),
    ],
)
def test_the_gates_together(gates: tuple[str, str, str], verdict: str) -> None:
    assert estimates.verdict(*gates) == verdict  # type: ignore[arg-type]


def test_what_came_is_held_against_what_was_expected() -> None:
    came = Outcome(reach=380, orders=31, revenue=9269, rewards=450, hours=52)
    by = {each.key: each for each in estimates.compared(CAMP, came)}
    assert (by["orders"].expected, by["orders"].actual, by["orders"].change) == (20, 31, pytest.approx(0.55))
    assert by["gain"].actual == 9269 - 450 - 52 * 80
    assert list(by) == ["reach", "orders", "revenue", "rewards", "hours", "gain"]


def test_what_is_not_known_is_not_compared() -> None:
    assert [each.key for each in estimates.compared(CAMP, Outcome(orders=0))] == ["orders"]
    assert estimates.compared(Outlook(), Outcome(orders=3))[0].change is None
