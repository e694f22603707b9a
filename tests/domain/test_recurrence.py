"""Every rule against a slow reading of its definition, and against dateutil where RFC 5545 can say it."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.calendars import WorkingDays
from grouppilot.domain.recurrence import (
    PRESETS,
    Daily,
    Life,
    LifeSpan,
    Monthly,
    MonthlyWeekday,
    MonthlyWorking,
    Once,
    Rule,
    Weekly,
    Working,
    anchored,
    falls_on,
    rule_from,
    rule_to,
    to_rrule,
)
from grouppilot.domain.refusals import Refused

PLAIN = WorkingDays()
NO_LIFE = LifeSpan()
CHINA = WorkingDays(
    {date(2025, 10, 1) + timedelta(days): False for days in range(8)}
    | {date(2025, 9, 28): True, date(2025, 10, 11): True}
)

days = st.dates(date(2023, 1, 1), date(2028, 12, 31))
maybe_days = st.none() | days
weekday_sets = st.frozensets(st.integers(0, 6), min_size=1)
spans = st.tuples(st.integers(-20, 40), st.integers(0, 15)).map(lambda pair: (pair[0], pair[0] + pair[1]))
calendars = st.dictionaries(days, st.booleans(), max_size=60).map(WorkingDays)
lives = st.builds(LifeSpan, maybe_days, maybe_days)
month_days = st.integers(-31, 31).filter(bool)
rules: dict[str, st.SearchStrategy[Rule]] = {
    "once": st.builds(Once, days),
    "daily": st.builds(Daily, st.integers(1, 12), maybe_days),
    "working": st.builds(Working),
    "weekly": st.builds(Weekly, weekday_sets, st.integers(1, 6), maybe_days),
    "monthly": st.builds(Monthly, st.frozensets(month_days, min_size=1, max_size=5)),
    "monthly_weekday": st.builds(MonthlyWeekday, st.integers(0, 6), st.sampled_from([1, 2, 3, 4, 5, -1])),
    "monthly_working": st.builds(MonthlyWorking, st.integers(-24, 24).filter(bool)),
    "life": st.builds(
        Life,
        st.lists(spans, min_size=1, max_size=3).map(tuple),
        st.booleans(),
        st.none() | weekday_sets,
        st.booleans(),
    ),
}
any_rule = st.one_of(list(rules.values()))


def dates(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days) for days in range((last - first).days + 1))


def month_of(day: date) -> list[date]:
    first = day.replace(day=1)
    return [d for d in dates(first, first + timedelta(31)) if d.month == first.month]


def monday_of(day: date) -> date:
    while day.weekday():
        day -= timedelta(1)
    return day


def slowly(rule: Rule, day: date, life: LifeSpan, calendar: WorkingDays) -> bool:  # noqa: C901
    """The definitions, walked through day by day."""
    match rule:
        case Once():
            return day.isoformat() == rule.day.isoformat()
        case Daily():
            current = rule.start or life.start or date.min
            if (day - current).days > 10_000:
                return (day - current).days % rule.every == 0
            while current < day:
                current += timedelta(rule.every)
            return current == day
        case Working():
            return calendar.is_working(day)
        case Weekly():
            start = rule.start or life.start or date.min
            monday = monday_of(start)
            if (day - monday).days > 10_000:
                monday += timedelta((day - monday).days // (7 * rule.every) * 7 * rule.every)
            while monday + timedelta(6) < day:
                monday += timedelta(7 * rule.every)
            week = [monday + timedelta(n) for n in range(7)]
            return day in week and day >= start and any(day.weekday() == n for n in rule.on)
        case Monthly():
            month = month_of(day)
            wanted = [n - 1 if n > 0 else len(month) + n for n in rule.days]
            return day in [month[n] for n in wanted if 0 <= n < len(month)]
        case MonthlyWeekday():
            return nth_of([d for d in month_of(day) if d.weekday() == rule.on], rule.nth) == day
        case MonthlyWorking():
            return nth_of([d for d in month_of(day) if calendar.is_working(d)], rule.nth) == day
        case Life():
            origin = life.end if rule.from_end else life.start
            if origin is None:
                return False
            wanted_days = [
                d for a, b in rule.days for d in dates(origin + timedelta(a), origin + timedelta(b))
            ]
            chosen = rule.on is None or day.weekday() in rule.on
            return day in wanted_days and chosen and (calendar.is_working(day) or not rule.working)


def nth_of(matching: list[date], nth: int) -> date | None:
    place = nth - 1 if nth > 0 else nth
    return matching[place] if -len(matching) <= place < len(matching) else None


@pytest.mark.parametrize("kind", rules)
@given(data=st.data(), life=lives, calendar=calendars, first=days)
def test_every_rule_agrees_with_its_definition(
    kind: str, data: st.DataObject, life: LifeSpan, calendar: WorkingDays, first: date
) -> None:
    rule = data.draw(rules[kind])
    window = list(dates(first, first + timedelta(70)))
    fast = [day for day in window if falls_on(rule, day, life, calendar)]
    assert fast == [day for day in window if slowly(rule, day, life, calendar)]


@pytest.mark.parametrize("kind", rules)
@given(data=st.data(), start=days)
def test_the_rfc_5545_text_yields_the_same_days(kind: str, data: st.DataObject, start: date) -> None:
    rule = data.draw(rules[kind])
    text = to_rrule(rule, start)
    if text is None:
        return
    last = start + timedelta(200)
    series = rrulestr(text, dtstart=datetime.combine(start, time()))
    expected = [found.date() for found in series.xafter(datetime.combine(start, time()), inc=True, count=201)]
    ours = [day for day in dates(start, last) if falls_on(anchored(rule, start), day, NO_LIFE, PLAIN)]
    assert ours == [day for day in expected if day <= last]


@given(start=days, later=st.integers(0, 200))
def test_a_rule_with_its_own_start_leaves_as_text_only_from_a_day_in_step_with_it(
    start: date, later: int
) -> None:
    rule = Daily(every=6, start=start)
    assert (to_rrule(rule, start + timedelta(later)) is not None) == (later % 6 == 0)
    assert to_rrule(rule, start - timedelta(1)) is None


def test_what_rfc_5545_cannot_say_has_no_text() -> None:
    day = date(2026, 6, 11)
    rest: list[Rule] = [Once(day), Working(), MonthlyWorking(1), Life(((1, 21),))]
    assert [to_rrule(rule, day) for rule in rest] == [None] * 4
    assert to_rrule(Weekly(frozenset({3, 0}), every=2), day) == "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,TH"


@given(any_rule)
def test_a_rule_survives_its_table(rule: Rule) -> None:
    assert rule_from(rule_to(rule)) == rule
    assert rule_from(json.loads(json.dumps(rule_to(rule)))) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('when = {kind="once", day="2026-06-11"}', Once(date(2026, 6, 11))),
        ("when = {kind='once', day=2026-06-11}", Once(date(2026, 6, 11))),
        ('when = {kind="daily"}', Daily()),
        ('when = {kind="daily", every=6, from="2026-06-11"}', Daily(6, date(2026, 6, 11))),
        ('when = {kind="working"}', Working()),
        ('when = {kind="weekly", on=["mon","thu"], every=2}', Weekly(frozenset({0, 3}), 2)),
        ('when = {kind="monthly", days=[1, 15, -1]}', Monthly(frozenset({1, 15, -1}))),
        ('when = {kind="monthly_weekday", on="sat", nth=2}', MonthlyWeekday(5, 2)),
        ('when = {kind="monthly_working", nth=-1}', MonthlyWorking(-1)),
        ('when = {kind="life", days=[[1, 21], [-7, -7]]}', Life(((1, 21), (-7, -7)))),
        (
            'when = {kind="life", days=[[-1, 1]], from_end=true, on=["fri"], working=true}',
            Life(((-1, 1),), from_end=True, on=frozenset({4}), working=True),
        ),
    ],
)
def test_tables_as_packs_write_them(text: str, rule: Rule) -> None:
    assert rule_from(tomllib.loads(text)["when"]) == rule


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ("daily", "when"),
        ({}, "kind"),
        ({"kind": "lunar"}, "kind"),
        ({"kind": ["daily"]}, "kind"),
        ({"kind": "once"}, "day"),
        ({"kind": "once", "day": "2026-02-30"}, "day"),
        ({"kind": "once", "day": datetime(2026, 6, 11, 8)}, "day"),  # noqa: DTZ001 - what a TOML file can hold
        ({"kind": "once", "day": 20260611}, "day"),
        ({"kind": "daily", "every": 0}, "every"),
        ({"kind": "daily", "every": True}, "every"),
        ({"kind": "daily", "every": 1.5}, "every"),
        ({"kind": "daily", "evry": 2}, "evry"),
        ({"kind": "daily", "from": "soon"}, "from"),
        ({"kind": "weekly"}, "on"),
        ({"kind": "weekly", "on": []}, "on"),
        ({"kind": "weekly", "on": "mon"}, "on"),
        ({"kind": "weekly", "on": ["Mo"]}, "on"),
        ({"kind": "monthly", "days": [0]}, "days"),
        ({"kind": "monthly", "days": [32]}, "days"),
        ({"kind": "monthly", "days": []}, "days"),
        ({"kind": "monthly_weekday", "on": "sat", "nth": 6}, "nth"),
        ({"kind": "monthly_weekday", "on": "sat", "nth": -2}, "nth"),
        ({"kind": "monthly_working", "nth": 0}, "nth"),
        ({"kind": "life", "days": []}, "days"),
        ({"kind": "life", "days": [3]}, "days"),
        ({"kind": "life", "days": [[3, 1]]}, "days"),
        ({"kind": "life", "days": [[1, 2, 3]]}, "days"),
        ({"kind": "life", "days": [[0, 0]], "from_end": "yes"}, "from_end"),
    ],
)
def test_a_bad_table_is_refused_with_the_field_at_fault(table: object, field: str) -> None:
    with pytest.raises(Refused) as refused:
        rule_from(table)
    assert refused.value.code == "bad_rule"
    assert refused.value.facts["field"] == field


scraps = st.sampled_from([None, True, 0, 1, -1, 40, 2.5, "", "mon", "2026-06-11", "x", date(2026, 6, 11)])
json_values = scraps | st.lists(scraps | st.lists(scraps, max_size=3), max_size=3)
tables = st.fixed_dictionaries(
    {"kind": st.sampled_from(list(rules))},
    optional=dict.fromkeys(["day", "every", "from", "on", "days", "nth", "from_end", "working"], json_values),
)


@given(tables)
def test_any_table_is_a_rule_or_refused(table: dict[str, object]) -> None:
    try:
        rule = rule_from(table)
    except Refused:
        return
    assert rule_from(rule_to(rule)) == rule


def test_a_month_without_the_31st_is_skipped_and_the_last_day_never_is() -> None:
    year = list(dates(date(2026, 1, 1), date(2026, 12, 31)))
    assert [d.month for d in year if falls_on(Monthly(frozenset({31})), d, NO_LIFE, PLAIN)] == [
        *(1, 3, 5, 7, 8, 10, 12)
    ]
    assert len([d for d in year if falls_on(Monthly(frozenset({31, -1})), d, NO_LIFE, PLAIN)]) == 12
    assert falls_on(Monthly(frozenset({-1})), date(2028, 2, 29), NO_LIFE, PLAIN)


def test_working_days_follow_the_swapped_days_of_a_chinese_holiday() -> None:
    october = [
        d
        for d in dates(date(2025, 10, 1), date(2025, 10, 31))
        if falls_on(MonthlyWorking(1), d, NO_LIFE, CHINA)
    ]
    assert october == [date(2025, 10, 9)]
    assert falls_on(MonthlyWorking(3), date(2025, 10, 11), NO_LIFE, CHINA), "a swapped Saturday counts"
    assert falls_on(Working(), date(2025, 9, 28), NO_LIFE, CHINA), "a swapped Sunday"
    assert falls_on(MonthlyWorking(-1), date(2025, 9, 30), NO_LIFE, CHINA)


def test_days_of_a_camp_are_counted_from_its_start_day_as_zero() -> None:
    camp = LifeSpan(date(2026, 6, 8), date(2026, 6, 29))
    check_in, survey, kit = Life(((1, 21),)), Life(((1, 1),), from_end=True), Life(((-7, -7),))
    assert not falls_on(check_in, date(2026, 6, 8), camp, PLAIN)
    assert falls_on(check_in, date(2026, 6, 9), camp, PLAIN)
    assert falls_on(check_in, date(2026, 6, 29), camp, PLAIN)
    assert falls_on(survey, date(2026, 6, 30), camp, PLAIN)
    assert falls_on(kit, date(2026, 6, 1), camp, PLAIN)
    assert not falls_on(kit, date(2026, 6, 1), LifeSpan(None, date(2026, 6, 29)), PLAIN)


def test_every_n_days_counts_from_its_own_start_else_the_groups() -> None:
    group = LifeSpan(date(2026, 6, 1))
    assert falls_on(Daily(6), date(2026, 6, 7), group, PLAIN)
    assert not falls_on(Daily(6, date(2026, 6, 2)), date(2026, 6, 7), group, PLAIN)
    assert anchored(Daily(6), date(2026, 6, 2)) == Daily(6, date(2026, 6, 2))
    assert anchored(Daily(6, date(2026, 6, 3)), date(2026, 6, 2)) == Daily(6, date(2026, 6, 3))
    assert anchored(Working(), date(2026, 6, 2)) == Working()


def test_one_click_rules_are_valid_and_all_different() -> None:
    assert len({json.dumps(rule_to(rule)) for rule in PRESETS.values()}) == len(PRESETS)
    monday = date(2026, 6, 1)
    due = [name for name, rule in PRESETS.items() if falls_on(rule, monday, NO_LIFE, PLAIN)]
    assert due == [
        "every_day",
        "working_days",
        "mon_wed_fri",
        "weekly_monday",
        "month_first",
        "first_working_day",
    ]
