"""Coverage of a group by weekday and slot: who is missing, and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.coverage import SLOTS, WEEK, Gap, covered, gaps, shifts_from, shifts_to
from grouppilot.domain.refusals import Refused

SHIFTS = st.frozensets(st.tuples(st.sampled_from(WEEK), st.sampled_from(SLOTS)), min_size=1)


def test_a_group_without_anybody_lacks_all_three() -> None:
    assert gaps({}) == (Gap("host"), Gap("moderator"), Gap("kol"))


def test_a_moderator_of_mornings_leaves_noon_and_evening_open() -> None:
    mornings = frozenset((day, "morning") for day in WEEK)
    found = gaps({"host": [None], "kol": [None], "moderator": [mornings]})
    assert found == (Gap("moderator", "noon"), Gap("moderator", "evening"))


def test_two_moderators_share_the_week() -> None:
    working = frozenset((day, slot) for day in range(5) for slot in ("morning", "noon", "evening"))
    saturday = frozenset((5, slot) for slot in ("morning", "noon", "evening"))
    found = gaps({"host": [None], "kol": [None], "moderator": [working, saturday]})
    assert found == tuple(Gap("moderator", slot, (6,)) for slot in ("morning", "noon", "evening"))


def test_a_host_may_come_when_there_is_something_to_say() -> None:
    friday = frozenset({(4, "evening")})
    assert gaps({"host": [friday], "kol": [friday], "moderator": [None]}) == ()


def test_customer_service_is_not_needed_but_then_watched() -> None:
    found = gaps({"host": [None], "kol": [None], "moderator": [None], "service": [frozenset({(0, "noon")})]})
    assert {gap.role for gap in found} == {"service"}


@given(st.lists(st.one_of(st.none(), SHIFTS), max_size=4))
def test_one_who_is_always_there_covers_everything(who: list[frozenset[tuple[int, str]] | None]) -> None:
    carried = {"host": [None], "kol": [None], "moderator": [*who, None]}
    assert gaps(carried) == ()
    assert covered([*who, None]) is None


@given(SHIFTS, SHIFTS)
def test_more_shifts_never_open_a_gap(
    some: frozenset[tuple[int, str]], more: frozenset[tuple[int, str]]
) -> None:
    def open_hours(shifts: frozenset[tuple[int, str]]) -> set[tuple[int, str]]:
        found = gaps({"moderator": [shifts]}, needed=())
        return {(day, gap.slot) for gap in found for day in gap.days}

    assert open_hours(some | more) <= open_hours(some)
    assert not open_hours(some) & some


@given(SHIFTS)
def test_shifts_come_back_as_they_were_kept(shifts: frozenset[tuple[int, str]]) -> None:
    assert shifts_from(shifts_to(shifts)) == (None if len(shifts) == 28 else shifts)


def test_what_is_kept_and_makes_no_sense_is_left_out() -> None:
    assert shifts_from([[0, "morning"], [9, "noon"], [1], "x", [2, "night"]]) == {(0, "morning")}
    assert shifts_from([]) is None
    assert shifts_from("always") is None


@pytest.mark.parametrize(("shifts", "code"), [([], "shifts_missing"), ([(7, "noon")], "bad_shift")])
def test_no_shift_and_a_wrong_one_are_refused(shifts: list[tuple[int, str]], code: str) -> None:
    with pytest.raises(Refused, match=code):
        shifts_to(shifts)
