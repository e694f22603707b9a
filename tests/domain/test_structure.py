from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.structure import ARCHETYPES, Record, archetype, part_of, records, structure
from grouppilot.domain.talking import Talk

TODAY = date(2026, 6, 11)
FIRST = TODAY - timedelta(days=27)
LONG_AGO = date(2025, 1, 1)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_flooding_makes_nobody_a_builder() -> None:
    flood = Record(1, LONG_AGO, days=2, messages=900, got=1)
    steady = Record(2, LONG_AGO, days=10, messages=12, got=3)
    assert part_of(flood, FIRST, TODAY) == "active"
    assert part_of(steady, FIRST, TODAY) == "builder"
    assert part_of(Record(3, LONG_AGO, days=1), FIRST, TODAY) == "watching"


def test_days_before_joining_are_not_asked_of_anybody() -> None:
    late = Record(1, ago(5), days=2, messages=4, got=3)
    assert part_of(late, FIRST, TODAY) == "builder"
    assert part_of(Record(1, LONG_AGO, days=2, messages=4, got=3), FIRST, TODAY) == "active"


def test_parts_add_up_to_all_members() -> None:
    found = structure([Record(n, LONG_AGO, days=n, got=n) for n in range(28)], FIRST, TODAY)
    assert (found.builder, found.active, found.watching) == (18, 8, 2)
    assert found.members == 28
    assert found.share("watching") == pytest.approx(2 / 28)
    assert structure([], FIRST, TODAY).share("builder") is None


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        (Record(1, ago(13)), "newcomer"),
        (Record(1, ago(14)), "silent"),
        (Record(1, LONG_AGO, last=ago(30)), "gone_quiet"),
        (Record(1, LONG_AGO, last=ago(1), back=ago(13), days=2, messages=2), "came_back"),
        (Record(1, LONG_AGO, last=ago(1), back=ago(14), days=2, messages=2), "regular"),
        (Record(1, LONG_AGO, last=ago(0), days=9, messages=60, got=5), "talker"),
        (Record(1, LONG_AGO, last=ago(0), days=9, messages=60, got=6), "regular"),
        (Record(1, LONG_AGO, last=ago(0), days=9, messages=10, got=6, shared=3), "sharer"),
        (Record(1, LONG_AGO, last=ago(0), days=9, messages=10, weeks=2), "loyal"),
        (Record(1, None, last=ago(0), messages=1), "regular"),
    ],
)
def test_each_kind_has_its_rule(record: Record, kind: str) -> None:
    assert archetype(record, TODAY, weeks=4, usual=20) == kind


@given(
    st.builds(
        Record,
        who=st.just(1),
        joined=st.none() | st.dates(LONG_AGO, TODAY),
        days=st.integers(0, 28),
        messages=st.integers(0, 99),
        got=st.integers(0, 99),
        shared=st.integers(0, 9),
        last=st.none() | st.dates(LONG_AGO, TODAY),
        weeks=st.integers(0, 4),
    )
)
def test_everybody_is_of_one_kind(record: Record) -> None:
    assert archetype(record, TODAY, 4, 10) in ARCHETYPES


def test_a_record_sums_what_was_written_and_finds_the_last_long_silence() -> None:
    signs = {7: [ago(200), ago(90), ago(40), ago(9), ago(8), ago(0)]}
    talks = [Talk(ago(8), 7, 3, got=2, shared=1), Talk(ago(0), 7, 4), Talk(ago(0), 8, 9)]
    found, quiet = records(talks, {7: LONG_AGO, 9: None}, signs, FIRST)
    assert found == Record(7, LONG_AGO, 2, 7, 2, 1, last=ago(0), back=ago(9), weeks=2)
    assert quiet == Record(9)
