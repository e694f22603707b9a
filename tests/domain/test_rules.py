"""Which rules held on a day, whatever was changed later."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.rules import KINDS, Use, Wording, in_force, set_on

MONDAY = date(2026, 6, 1)
days = st.integers(0, 40).map(lambda n: MONDAY + timedelta(days=n))
wordings = st.lists(
    st.builds(
        Wording,
        st.integers(1, 4),
        days,
        st.sampled_from(KINDS),
        st.text("abc", max_size=3),
        active=st.booleans(),
    ),
    unique_by=lambda wording: (wording.rule, wording.since),
)


def said(rule: int, day: int, text: str, *, active: bool = True) -> Wording:
    return Wording(rule, MONDAY + timedelta(days=day), "dont", text, active=active)


def test_the_latest_wording_until_a_day_holds() -> None:
    told = [said(1, 0, "No adverts"), said(1, 5, "No adverts, hidden ones neither"), said(2, 3, "Be kind")]
    assert {r: w.text for r, w in in_force(told, MONDAY + timedelta(days=4)).items()} == {
        1: "No adverts",
        2: "Be kind",
    }
    assert in_force(told, MONDAY + timedelta(days=5))[1].text == "No adverts, hidden ones neither"
    assert in_force(told, MONDAY - timedelta(days=1)) == {}


def test_a_rule_that_ended_holds_no_more_and_may_come_back() -> None:
    told = [
        said(1, 0, "Quiet at night"),
        said(1, 4, "Quiet at night", active=False),
        said(1, 9, "Quiet after ten"),
    ]
    assert [bool(in_force(told, MONDAY + timedelta(days=n))) for n in (0, 3, 4, 8, 9)] == [
        *(True, True, False, False, True)
    ]


@given(wordings, wordings, days)
def test_what_is_written_today_never_changes_the_past(
    before: list[Wording], later: list[Wording], today: date
) -> None:
    written = [each for each in later if each.since >= today]
    yesterday = today - timedelta(days=1)
    assert in_force([*before, *written], yesterday) == in_force(before, yesterday)


@given(wordings, days)
def test_their_order_does_not_matter(told: list[Wording], day: date) -> None:
    assert in_force(reversed(told), day) == in_force(told, day)


def test_a_group_goes_by_one_set_at_a_time() -> None:
    uses = [Use(1, MONDAY, MONDAY + timedelta(days=7)), Use(2, MONDAY + timedelta(days=7))]
    assert [set_on(uses, MONDAY + timedelta(days=n)) for n in (-1, 0, 6, 7, 100)] == [None, 1, 1, 2, 2]
    assert set_on([Use(1, MONDAY), Use(2, MONDAY + timedelta(days=1))], MONDAY + timedelta(days=2)) == 2
