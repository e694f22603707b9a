"""Keys, packs and moves of planned entries."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain import entries
from grouppilot.domain.entries import EntryKey
from grouppilot.domain.refusals import Refused

THURSDAY = date(2026, 6, 11)


@given(st.integers(1, 10**17), st.none() | st.dates())
def test_a_key_is_read_as_it_was_written(number: int, day: date | None) -> None:
    assert entries.parse_key(str(EntryKey(number, day))) == EntryKey(number, day)


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "x", "1.", "1.2026-13-01", "1.2026-6-1", "12.1.2026-06-11", "1\n"]
)
def test_anything_else_is_no_key(text: str) -> None:
    with pytest.raises(Refused, match="entry_unknown"):
        entries.parse_key(text)


def test_a_pack_is_whole_with_one_text_one_link_one_video_and_six_pictures() -> None:
    assert entries.missing_parts(entries.PARTS, ["text", "link"]) == ("video", "picture")
    assert entries.missing_parts(entries.PARTS, ["text", "link", "video"] + ["picture"] * 5) == ("picture",)
    assert entries.missing_parts(entries.PARTS, ["text", "link", "video"] + ["picture"] * 6) == ()
    assert entries.missing_parts((), []) == ()


def test_a_format_needs_what_it_usually_does() -> None:
    assert entries.usual_pack("flash_sale") == entries.PARTS
    assert entries.usual_pack("poll") == ("text",)
    assert all(set(entries.usual_pack(each)) <= set(entries.PARTS) for each in entries.FORMATS)


@pytest.mark.parametrize(
    ("minute", "minutes", "moved"),
    [
        (1200, 30, (THURSDAY, 1230)),
        (1430, 30, (date(2026, 6, 12), 20)),
        (10, -30, (date(2026, 6, 10), 1420)),
        (None, 30, (THURSDAY, None)),
        (0, 3 * 1440, (date(2026, 6, 14), 0)),
    ],
)
def test_minutes_go_over_midnight(minute: int | None, minutes: int, moved: object) -> None:
    assert entries.at(THURSDAY, minute, 0, minutes) == moved


def test_nothing_is_planned_out_of_all_reach() -> None:
    for days in (10**9, -(10**9)):
        with pytest.raises(Refused, match="day_out_of_range"):
            entries.at(THURSDAY, 0, days, 0)


@given(st.integers(-20, 20), st.sets(st.integers(-30, 30)))
def test_days_off_are_stepped_over_and_not_counted(by: int, off: set[int]) -> None:
    days = {THURSDAY + timedelta(number) for number in off}
    span = entries.days_over(THURSDAY, by, lambda day: day in days)
    passed = [THURSDAY + timedelta(n * (1 if by > 0 else -1)) for n in range(1, abs(span) + 1)]
    assert sum(day not in days for day in passed) == abs(by)
    assert not passed or passed[-1] not in days


def test_where_every_day_is_off_the_counting_ends() -> None:
    assert entries.days_over(THURSDAY, 2, lambda day: True, most=10) == 12
