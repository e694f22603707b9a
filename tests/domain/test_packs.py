"""What a pack may be, what is refused of one, and how many minutes it takes a day."""

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.calendars import WorkingDays
from grouppilot.domain.packs import (
    CATEGORIES,
    DayLoad,
    Pack,
    PackGroup,
    PackItem,
    PackText,
    minutes_a_day,
    pack_from,
    pack_to,
)
from grouppilot.domain.recurrence import LifeSpan
from grouppilot.domain.refusals import Refused

MONDAY = date(2026, 6, 1)
WEEK = [MONDAY + timedelta(days=n) for n in range(7)]
NO_HOLIDAYS = WorkingDays({})


def table() -> dict[str, Any]:
    return {
        "format": 1,
        "id": "reading",
        "language": "en",
        "name": "Reading",
        "summary": "For readers.",
        "group": {"kind": "interest", "life": "long", "rhythm": "daily", "days": 0, "stage": "running"},
        "items": [
            {
                "key": "page",
                "title": "Page of the day",
                "when": {"kind": "working"},
                "minutes": 5,
                "time": "08:30",
            },
            {
                "key": "talk",
                "title": "Talk",
                "when": {"kind": "weekly", "on": ["wed"]},
                "minutes": 30,
                "must": True,
                "figures": ["speakers"],
                "of_members": True,
                "stages": ["recruiting", "running"],
                "role": "host",
                "text": "hello",
            },
        ],
        "texts": [
            {"key": "hello", "title": "Hello", "category": "greeting", "texts": ["Hi {group}!", "One\nTwo"]}
        ],
    }


def changed(path: str, value: object) -> dict[str, Any]:
    """The table with one field set, or taken away by `...`; a path is written as in refusals."""
    whole = table()
    *way, last = [int(p) if p.isdigit() else p for p in path.replace("[", ".").replace("]", "").split(".")]
    spot: Any = whole
    for step in way:
        spot = spot[step]
    if value is ...:
        del spot[last]
    else:
        spot[last] = value
    return whole


def test_a_table_becomes_values() -> None:
    pack = pack_from(table())
    page, talk = pack.items
    assert page == PackItem("page", "Page of the day", {"kind": "working"}, 5, time=510)
    assert (talk.must, talk.figures, talk.of_members) == (True, ("speakers",), True)
    assert pack.text("hello").texts == ("Hi {group}!", "One\nTwo")
    assert pack.group.days == 0


def test_a_pack_comes_back_as_it_went() -> None:
    assert pack_to(pack_from(table())) == table()


@pytest.mark.parametrize(
    ("where", "value", "reason"),
    [
        ("format", ..., "missing"),
        ("format", 2, "newer_format"),
        ("format", True, "wrong_type"),
        ("id", "Reading Group", "bad_key"),
        ("id", "page\n", "bad_character"),
        ("language", "de", "bad_choice"),
        ("name", "  ", "empty"),
        ("name", "n" * 81, "too_long"),
        ("colour", "red", "unknown_key"),
        ("group", [], "wrong_type"),
        ("group.kind", "cult", "bad_choice"),
        ("group.days", -1, "out_of_range"),
        ("group.seats", 5, "unknown_key"),
        ("items", {}, "wrong_type"),
        ("items[0]", "page", "wrong_type"),
        ("items[1].key", "page", "duplicate_key"),
        ("items[0].title", "Two\nlines", "bad_character"),
        ("items[0].time", "24:00", "bad_time"),
        ("items[0].time", "8:30", "bad_time"),
        ("items[0].time", "\u0660\u0668:30", "bad_time"),
        ("items[0].time", 510, "wrong_type"),
        ("items[0].when", ..., "missing"),
        ("items[0].when", "daily", "wrong_type"),
        ("items[0].when", {"kind": "sometimes"}, "bad_rule"),
        ("items[0].when", {"kind": "daily", "every": 0}, "bad_rule"),
        ("items[0].must", 1, "wrong_type"),
        ("items[0].minutes", 601, "out_of_range"),
        ("items[0].minutes", 2.5, "wrong_type"),
        ("items[0].minutes", True, "wrong_type"),
        ("items[0].figures", ["a", "b", "c", "d"], "too_many"),
        ("items[0].figures", "answers", "wrong_type"),
        ("items[0].of_members", True, "no_figure"),
        ("items[0].stages", ["asleep"], "bad_choice"),
        ("items[0].text", "nowhere", "unknown_text"),
        ("items[0].owner", "me", "unknown_key"),
        ("texts[0].category", "spam", "bad_choice"),
        ("texts[0].texts", [], "empty"),
        ("texts[0].texts", "one", "wrong_type"),
        ("texts[0].texts[1]", "", "empty"),
        ("texts[0].texts[1]", "x" * 2001, "too_long"),
        ("texts[0].texts[1]", "a\0b", "bad_character"),
        ("texts[0].texts[1]", "\ud800", "bad_character"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(where: str, value: object, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        pack_from(changed(where, value))
    assert refusal.value.code == "bad_pack"
    assert refusal.value.facts == {"where": where, "reason": reason}


@pytest.mark.parametrize(("name", "most"), [("items", 200), ("texts", 400)])
def test_a_pack_has_its_limits(name: str, most: int) -> None:
    row = table()[name][0]
    rows = [{**row, "key": f"key-{n}"} for n in range(most)]
    hello = table()["texts"] if name == "texts" else []
    assert pack_from({**table(), "items": [], name: rows}).id == "reading"
    with pytest.raises(Refused) as refusal:
        pack_from({**table(), "items": [], name: [*rows, row, *hello]})
    assert refusal.value.facts == {"where": name, "reason": "too_many"}


odd = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates() | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def spots(value: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [spot for key in keys for spot in [(*way, key), *spots(value[key], (*way, key))]]


def answered(whole: dict[str, Any]) -> Pack | Refused:
    try:
        return pack_from(whole)
    except Refused as refusal:
        return refusal


@given(st.sampled_from(spots(table())), odd)
def test_any_value_anywhere_makes_a_pack_or_a_refusal(way: tuple[Any, ...], value: object) -> None:
    whole = deepcopy(table())
    spot: Any = whole
    for step in way[:-1]:
        spot = spot[step]
    spot[way[-1]] = value
    answer = answered(whole)
    if isinstance(answer, Refused):
        assert answer.code == "bad_pack"
        assert set(answer.facts) == {"where", "reason"}


lines = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
keys = st.from_regex(r"[a-z0-9-]{1,8}", fullmatch=True)
whens = st.sampled_from(
    [
        {"kind": "daily"},
        {"kind": "working"},
        {"kind": "weekly", "on": ["mon", "thu"], "every": 2},
        {"kind": "monthly", "days": [1, -1]},
        {"kind": "life", "days": [[1, 21]], "working": True},
    ]
)


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    texts = draw(st.lists(keys, unique=True, max_size=4))
    items = draw(st.lists(keys, unique=True, max_size=4))
    return Pack(
        id=draw(keys),
        language=draw(st.sampled_from(["en", "zh_CN"])),
        name=draw(lines),
        summary=draw(lines),
        group=PackGroup("interest", "long", "daily", draw(st.integers(0, 3660)), "running"),
        items=tuple(
            PackItem(
                key=key,
                title=draw(lines),
                when=draw(whens),
                minutes=draw(st.integers(0, 600)),
                time=draw(st.none() | st.integers(0, 1439)),
                must=draw(st.booleans()),
                figures=tuple(draw(st.lists(lines, max_size=3))),
                stages=tuple(draw(st.lists(st.sampled_from(["recruiting", "running"]), max_size=2))),
                role=draw(st.none() | lines),
                text=draw(st.none() | st.sampled_from(texts)) if texts else None,
            )
            for key in items
        ),
        texts=tuple(
            PackText(
                key=key,
                title=draw(lines),
                category=draw(st.sampled_from(CATEGORIES)),
                texts=tuple(draw(st.lists(lines, min_size=1, max_size=3))),
                pool=draw(st.booleans()),
            )
            for key in texts
        ),
    )


@given(packs())
def test_every_pack_comes_back_as_it_went(pack: Pack) -> None:
    assert pack_from(pack_to(pack)) == pack


def test_minutes_a_day_alone() -> None:
    load = minutes_a_day(pack_from(table()).items, LifeSpan(), NO_HOLIDAYS, WEEK)
    assert [load.by_day[day] for day in WEEK] == [5, 5, 35, 5, 5, 0, 0]
    assert load.average == pytest.approx(55 / 7)
    assert (load.busiest, load.busiest_day) == (35, date(2026, 6, 3))


def test_minutes_a_day_together_with_what_runs_already() -> None:
    items = pack_from(table()).items
    alone = minutes_a_day(items, LifeSpan(), NO_HOLIDAYS, WEEK)
    holiday = minutes_a_day(items, LifeSpan(), WorkingDays({MONDAY: False}), WEEK)
    together = alone + holiday
    assert together.by_day[MONDAY] == 5
    assert together.busiest == 70
    assert (alone + DayLoad()).by_day == alone.by_day


def test_no_days_take_no_minutes() -> None:
    load = minutes_a_day(pack_from(table()).items, LifeSpan(), NO_HOLIDAYS, [])
    assert (load.average, load.busiest, load.busiest_day) == (0.0, 0, None)


def test_days_of_a_life_are_counted_from_its_start() -> None:
    item = PackItem("open", "Opening", {"kind": "life", "days": [[0, 1]]}, 60)
    load = minutes_a_day([item], LifeSpan(start=date(2026, 6, 4)), NO_HOLIDAYS, WEEK)
    assert [day for day in WEEK if load.by_day[day]] == [date(2026, 6, 4), date(2026, 6, 5)]


RULE = {"key": "adverts", "kind": "dont", "text": "No adverts.", "consequence": "Removed at the third time."}


def test_rules_come_back_as_they_were_written() -> None:
    whole = {**table(), "rules": [RULE, {"key": "hello", "kind": "do", "text": "Say hello."}]}
    pack = pack_from(whole)
    assert [(rule.kind, rule.consequence) for rule in pack.rules] == [
        ("dont", "Removed at the third time."),
        ("do", ""),
    ]
    assert pack_to(pack)["rules"] == whole["rules"]
    assert pack_from(table()).rules == ()


@pytest.mark.parametrize(
    ("where", "reason", "rules"),
    [
        ("rules", "wrong_type", "none"),
        ("rules", "too_many", [{**RULE, "key": f"k{n}"} for n in range(41)]),
        ("rules[1].key", "duplicate_key", [RULE, RULE]),
        ("rules[0].key", "bad_key", [{**RULE, "key": "No adverts"}]),
        ("rules[0].kind", "bad_choice", [{**RULE, "kind": "never"}]),
        ("rules[0].text", "empty", [{**RULE, "text": " "}]),
        ("rules[0].text", "too_long", [{**RULE, "text": "x" * 501}]),
        ("rules[0].text", "bad_character", [{**RULE, "text": "one\ntwo"}]),
        ("rules[0].consequence", "wrong_type", [{**RULE, "consequence": 3}]),
        ("rules[0].fine", "unknown_key", [{**RULE, "fine": 3}]),
    ],
)
def test_a_rule_that_is_none_is_refused(where: str, reason: str, rules: object) -> None:
    with pytest.raises(Refused) as refused:
        pack_from({**table(), "rules": rules})
    assert refused.value.facts == {"where": where, "reason": reason}
