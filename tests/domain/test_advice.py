"""Advice on planned entries: each rule with its reason and a better place."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from grouppilot.domain import advice
from grouppilot.domain.advice import Planned, Side
from grouppilot.domain.calendars import WorkingDays
from grouppilot.domain.days import PEAK_WINDOWS, PeakWindow

TODAY = date(2026, 6, 11)  # a Thursday
FESTIVAL = date(2026, 6, 19)
GROUP = 7


def entry(day: date = TODAY, minute: int | None = 21 * 60, **said: Any) -> Planned:
    said = {"key": "1", "source": 1, "length": 0, "title": "Talk", "kind": "useful", "format": "qa"} | said
    return Planned(day=day, minute=minute, **{"group_id": GROUP, **said})


def side(**known: Any) -> Side:
    usual: dict[str, Any] = {"shop": False, "peaks": PEAK_WINDOWS, "own": False, "start": None}
    return Side(GROUP, **{**usual, "frequency": "", "counts": {}, **known})


def told(
    planned: list[Planned],
    known: Side | None = None,
    working: Mapping[date, bool] | None = None,
    lives: Any = None,
) -> list[advice.Advice]:
    around = advice.around_of(
        planned,
        TODAY,
        {GROUP: known or side()},
        WorkingDays(working or {}),
        {FESTIVAL: "Dragon Boat Festival"} if working else {},
        lives or (lambda _group, _day: True),
    )
    return list(advice.advise(planned, around))


def codes(*given: Any, **more: Any) -> list[str]:
    return [each.code for each in told(*given, **more)]


@pytest.mark.parametrize(
    ("day", "minute", "code", "instead"),
    [
        (date(2026, 6, 12), 20 * 60, "friday_evening", TODAY),
        (date(2026, 6, 12), 9 * 60, None, None),
        (date(2026, 6, 13), 9 * 60, "weekend", date(2026, 6, 15)),
        (date(2026, 6, 14), 9 * 60, "weekend", date(2026, 6, 15)),
        (TODAY, 21 * 60, None, None),
    ],
)
def test_a_push_keeps_away_from_fridays_evening_and_the_weekend(
    day: date, minute: int, code: str | None, instead: date | None
) -> None:
    push = entry(day, minute, kind="beneficial")
    found = told([push])
    assert [(each.code, each.instead) for each in found] == ([(code, (instead, minute))] if code else [])
    assert told([push], side(shop=True)) == []
    assert told([entry(day, minute)]) == []


def test_a_push_keeps_away_from_holidays_and_goes_by_swapped_days() -> None:
    working = {FESTIVAL: False, date(2026, 6, 13): True}
    push = entry(FESTIVAL, 540, format="flash_sale")
    found = told([push], working=working)
    assert [(each.code, each.facts["holiday"]) for each in found] == [("holiday", "Dragon Boat Festival")]
    assert found[0].instead == (date(2026, 6, 22), 540)
    assert codes([entry(date(2026, 6, 13), 540, kind="beneficial")], working=working) == []
    # The Friday before a Saturday that is worked is a day like any other.
    assert codes([entry(date(2026, 6, 12), 1200, kind="beneficial")], working=working) == []


@pytest.mark.parametrize(
    ("minute", "length", "hears"),
    [
        (21 * 60, 0, False),
        (20 * 60, 0, False),
        (19 * 60 + 30, 45, False),
        (19 * 60, 0, True),
        (15 * 60 + 30, 0, True),
        (0, 0, False),
        (3 * 60, 0, True),
        (None, 0, False),
    ],
)
def test_an_entry_far_from_the_best_hours_hears_of_the_next(
    minute: int | None, length: int, hears: bool
) -> None:
    assert (codes([entry(minute=minute, length=length)]) == ["off_hours"]) is hears


def test_the_best_hours_may_span_midnight() -> None:
    night = side(peaks=(PeakWindow(23 * 60, 60),), own=True)
    assert codes([entry(minute=30)], night) == []
    found = told([entry(minute=12 * 60)], night)
    assert (found[0].facts, found[0].instead) == ({"windows": [(1380, 60)], "own": True}, (TODAY, 1380))


def test_two_in_one_hour_hear_of_one_another() -> None:
    found = told([entry(minute=1260), entry(minute=1300, key="2", title="Poll"), entry(minute=1320, key="3")])
    assert [(each.key, each.code, each.facts["titles"]) for each in found] == [
        ("1", "same_hour", ["Poll"]),
        ("2", "same_hour", ["Talk"]),
    ]
    assert codes([entry(), entry(key="2", group_id=8)]) == []


def test_the_same_words_again_are_told_of_the_later_one_within_a_fortnight() -> None:
    def said(days: int, key: str, **more: Any) -> Planned:
        return entry(TODAY + timedelta(days), key=key, source=int(key), wording="w", **more)

    found = told([said(0, "1"), said(14, "2"), said(29, "3"), said(-3, "4", title="Before")])
    assert [(each.key, each.facts["title"], each.facts["days"]) for each in found] == [
        ("1", "Before", 3),
        ("2", "Talk", 14),
    ]
    series = [entry(TODAY + timedelta(n), key=f"1.{n}", wording="w") for n in range(3)]
    assert told(series) == []


def test_a_young_group_is_not_promoted_to() -> None:
    young = side(start=date(2026, 6, 9))
    found = told([entry(kind="beneficial"), entry(date(2026, 6, 15), kind="beneficial", key="2")], young)
    assert [(each.key, each.code, each.facts) for each in found] == [
        ("1", "early_promotion", {"day": 3, "days": 5})
    ]
    assert found[0].instead == (date(2026, 6, 14), 1260)


def test_too_many_offers_for_the_product_are_told() -> None:
    much = side(frequency="low", counts={"beneficial": 5, "useful": 5})
    found = told([entry(kind="beneficial"), entry(key="2", minute=480)], much)
    assert [(each.code, each.facts) for each in found] == [("too_promotional", {"share": 50, "target": 10})]


def test_missing_material_is_told_a_day_before_once_for_all_groups() -> None:
    for days, hears in ((0, True), (1, True), (2, False)):
        day = TODAY + timedelta(days)
        planned = [entry(day, missing=("video",)), entry(day, missing=("video",), group_id=8)]
        assert codes(planned) == (["material"] if hears else [])
    assert codes([entry(group_id=None, missing=("text",))]) == ["material"]


def test_a_group_at_rest_is_told_with_the_day_it_is_back() -> None:
    back = date(2026, 6, 15)
    found = told([entry()], lives=lambda _group, day: day >= back)
    assert [(each.code, each.instead) for each in found] == [("resting", (back, 1260))]
    assert told([entry()], lives=lambda _group, _day: False)[0].instead is None


def test_the_past_is_left_in_peace() -> None:
    assert codes([entry(date(2026, 6, 6), kind="beneficial", missing=("text",))]) == []


def test_every_code_is_known() -> None:
    assert len(set(advice.CODES)) == len(advice.CODES) == 10


@pytest.mark.parametrize(
    ("results", "windows"),
    [
        ([(1200 + n, 10) for n in range(5)] + [(540, 2)] * 5, ((1200, 1260),)),
        ([(1200, 10)] * 5 + [(1260, 9)] * 5 + [(540, 1)] * 3, ((1200, 1320),)),
        ([(1200, 10)] * 5 + [(540, 9)] * 5, ((540, 600), (1200, 1260))),
        ([(1200, 10)] * 20, ()),
        ([(1200, 10), (540, 1)] * 4, ()),
        ([(1200, 0), (540, 0)] * 9, ()),
    ],
)
def test_own_results_tell_the_best_hours_once_there_are_enough(
    results: list[tuple[int, int]], windows: tuple[tuple[int, int], ...]
) -> None:
    assert advice.best_hours(results) == tuple(PeakWindow(*each) for each in windows)
