"""What is due: stages, life, rest, audience, versions, and keys as text."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.calendars import RestRange, WorkingDays
from grouppilot.domain.due import (
    Due,
    DueKey,
    GroupFacts,
    ItemVersion,
    due_id,
    due_on,
    parse_due_id,
    version_on,
)
from grouppilot.domain.recurrence import Daily, Life, LifeSpan, Once, Rule, Weekly
from grouppilot.domain.refusals import Refused

DAY = date(2026, 6, 11)
LONG_AGO = date(2026, 1, 1)
CALENDAR = WorkingDays()
OPEN_END = LifeSpan()
CAMP = LifeSpan(date(2026, 6, 8), date(2026, 6, 29))


def item(item_id: int = 1, rule: Rule | None = None, **fields: object) -> ItemVersion:
    plain = ItemVersion(item_id, item_id * 10, LONG_AGO, f"Item {item_id}", 510, rule or Daily())
    return replace(plain, **fields)  # type: ignore[arg-type]


def group(
    group_id: int = 3, life: LifeSpan = OPEN_END, stage: str = "running", archived: bool = False
) -> GroupFacts:
    return GroupFacts(group_id, life, stage, archived)


def due(
    *versions: ItemVersion,
    day: date = DAY,
    groups: tuple[GroupFacts, ...] = (group(),),
    rests: tuple[RestRange, ...] = (),
) -> list[Due]:
    items: dict[int, list[ItemVersion]] = {}
    for version in versions:
        items.setdefault(version.item_id, []).append(version)
    facts = {each.group_id: each for each in groups}
    return due_on(day, items, dict.fromkeys(items, frozenset(facts)), facts, rests, CALENDAR)


def is_due(version: ItemVersion, day: date = DAY, of: GroupFacts | None = None, **rest: object) -> bool:
    return bool(due(version, day=day, groups=(of or group(),), **rest))  # type: ignore[arg-type]


def days_due(version: ItemVersion, of: GroupFacts, first: date, last: date) -> list[str]:
    window = [first + timedelta(days) for days in range((last - first).days + 1)]
    return [f"{day:%m-%d}" for day in window if is_due(version, day, of)]


def test_one_entry_an_item_and_group_in_the_order_of_the_day() -> None:
    found = due(
        item(1, minute=None),
        item(2, minute=30),
        item(3, minute=1350),
        item(4, minute=510, position=2),
        item(5, minute=510, position=1, audience="owner"),
        groups=(group(8), group(3)),
    )
    keys = [(each.item_id, each.group_id) for each in found]
    assert keys == [(5, None), (4, 3), (4, 8), (3, 3), (3, 8), (2, 3), (2, 8), (1, 3), (1, 8)]
    assert found[1].id == "4.3.2026-06-11"
    assert found[0].key == DueKey(5, None, DAY)


def test_archived_groups_have_nothing_due() -> None:
    assert not is_due(item(), of=group(archived=True))
    assert not is_due(item(), of=group(stage="archived"))


@pytest.mark.parametrize(
    ("stage", "listed", "to_all"),
    [
        ("preparing", True, False),
        ("recruiting", True, True),
        ("running", True, True),
        ("closing", True, True),
        ("archived", False, False),
    ],
)
def test_all_groups_are_those_that_recruit_run_or_close(stage: str, listed: bool, to_all: bool) -> None:
    assert is_due(item(), of=group(stage=stage)) is listed
    assert is_due(item(audience="all"), of=group(stage=stage)) is to_all


def test_an_item_bound_to_stages_is_due_only_in_them() -> None:
    recruiting = item(stages=frozenset({"recruiting"}))
    assert is_due(recruiting, of=group(stage="recruiting"))
    assert not is_due(recruiting, of=group(stage="running"))
    assert is_due(item(stages=frozenset({"preparing"}), audience="all"), of=group(stage="preparing"))


def test_only_the_listed_groups_are_asked() -> None:
    groups = {3: group(3), 4: group(4)}
    found = due_on(DAY, {1: [item()]}, {1: frozenset({4, 99})}, groups, (), CALENDAR)
    assert [each.group_id for each in found] == [4]
    assert due_on(DAY, {1: [item()]}, {}, groups, (), CALENDAR) == []


def test_a_groups_items_fall_between_its_first_and_last_day() -> None:
    weekly = item(rule=Weekly(frozenset({0, 3})))
    assert days_due(weekly, group(life=CAMP), date(2026, 6, 1), date(2026, 7, 10)) == [
        *("06-08", "06-11", "06-15", "06-18", "06-22", "06-25", "06-29")
    ]
    assert is_due(weekly, of=group(life=LifeSpan(None, DAY)))
    assert not is_due(weekly, of=group(life=LifeSpan(None, DAY - timedelta(1))))


def test_days_of_a_life_may_lie_before_the_start_and_after_the_end() -> None:
    around = item(rule=Life(((-7, -7), (22, 22))))
    camp = group(life=CAMP, stage="preparing")
    assert days_due(around, camp, date(2026, 5, 25), date(2026, 7, 10)) == ["06-01", "06-30"]


def test_a_recruiting_group_renews_its_code_before_its_start() -> None:
    renew = item(rule=Daily(6), stages=frozenset({"recruiting"}), valid_from=date(2026, 5, 20))
    camp = group(life=CAMP, stage="recruiting")
    assert days_due(renew, camp, date(2026, 5, 15), date(2026, 6, 9)) == [
        *("05-20", "05-26", "06-01", "06-07")
    ]


def test_every_n_days_counts_from_the_groups_start_else_from_the_items_first_day() -> None:
    third = item(rule=Daily(3), valid_from=date(2026, 6, 10))
    edited = replace(third, version_id=99, valid_from=date(2026, 6, 12), title="New words")
    assert is_due(third, of=group(life=CAMP))
    assert not is_due(third, of=group())
    assert [each.version.title for each in due(third, edited, day=date(2026, 6, 13))] == ["New words"]


def test_a_rest_range_silences_its_group_and_one_on_everything_also_the_owner() -> None:
    own, everything = RestRange(DAY, DAY, 3), RestRange(DAY, DAY)
    assert not is_due(item(), rests=(own,))
    assert is_due(item(), of=group(4), rests=(own,))
    assert is_due(item(audience="owner"), rests=(own,))
    assert not is_due(item(audience="owner"), rests=(everything,))
    assert not is_due(item(rule=Life(((0, 0),))), of=group(life=LifeSpan(DAY)), rests=(everything,))


@pytest.mark.parametrize("status", ["paused", "ended"])
def test_a_paused_or_ended_item_is_due_until_the_day_before(status: str) -> None:
    running, stopped = item(), item(version_id=99, valid_from=DAY, status=status)
    assert due(running, stopped) == []
    assert len(due(running, stopped, day=DAY - timedelta(1))) == 1


def test_an_item_is_not_due_before_it_existed() -> None:
    assert not is_due(item(rule=Once(LONG_AGO - timedelta(1))), LONG_AGO - timedelta(1))
    assert is_due(item(rule=Once(LONG_AGO)), LONG_AGO)


@given(st.lists(st.tuples(st.dates(), st.integers(1, 9)), unique_by=lambda pair: pair[1]), st.dates())
def test_the_version_of_a_day_is_the_latest_valid_by_then(pairs: list[tuple[date, int]], day: date) -> None:
    versions = [item(valid_from=since, version_id=number) for since, number in pairs]
    expected = sorted((since, number) for since, number in pairs if since <= day)
    found = version_on(versions, day)
    assert (found and (found.valid_from, found.version_id)) == (expected[-1] if expected else None)


@given(st.integers(1, 10**15), st.none() | st.integers(1, 10**15), st.dates())
def test_a_key_survives_as_text(item_id: int, group_id: int | None, day: date) -> None:
    assert parse_due_id(due_id(item_id, group_id, day)) == (item_id, group_id, day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "12.3",
        "12.3.2026-02-30",
        "12.3.20260611",
        "0.3.2026-06-11",
        "12.03.2026-06-11",
        "-1.3.2026-06-11",
        "12.3.2026-06-11\n",
        " 12.3.2026-06-11",
        "１２.3.2026-06-11",
        "12.3.0000-01-01",
        "9" * 30 + ".3.2026-06-11",
    ],
)
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_due_id(text)
    assert (refused.value.code, refused.value.facts) == ("bad_due_id", {"id": text})


@given(st.text() | st.from_regex(r"\A\d{1,3}\.\d{1,3}\.\d{4}-\d\d-\d\d\Z"))
def test_what_parses_is_written_the_same(text: str) -> None:
    try:
        key = parse_due_id(text)
    except Refused:
        return
    assert due_id(*key) == text
