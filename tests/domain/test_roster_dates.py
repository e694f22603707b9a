"""Days, read a column at a time."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.roster_dates import parse_dates

DAY = date(2025, 3, 16)


@pytest.mark.parametrize(
    "text",
    [
        "2025/3/16",
        "2025-03-16",
        "2025.3.16",
        "2025年3月16日",
        "2025年3月16日 星期日",
        "20250316",
        "16.03.2025",
        "3/16/2025",
        "2025-03-16 20:11:05",
        "2025-03-16T20:11:05+08:00",
        "16 Mar 2025",
        "16th March 2025",
        "Mar 16, 2025",
        "Sunday, March 16, 2025",
        "16-Mar-2025",
        "45732",
        "1742083200",
    ],
)
def test_many_ways_to_write_a_day(text: str) -> None:
    assert parse_dates([text]).days == (DAY,)


def test_days_of_a_spreadsheet_are_days() -> None:
    assert parse_dates([DAY, datetime(2025, 3, 16, 8, 0), ""]).days == (DAY, DAY, None)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ["2012年5月以前", "2012年", "2012-05", "May 2012", "5月3日", "2012年5月1日之前"]
)
def test_what_is_no_exact_day_is_unknown(text: str) -> None:
    found = parse_dates([text])
    assert (found.days, found.issues) == ((None,), {0: "date_not_exact"})


@pytest.mark.parametrize("text", ["", "-", "—", "无", "N/A", "未知"])
def test_words_for_nothing_are_no_mistake(text: str) -> None:
    assert parse_dates([text]).issues == {}


@pytest.mark.parametrize(
    "text", ["soon", "2025-02-30", "99/99/9999", "31.11.2025", "9999-12-31", "0001-01-01", "1904/3/1"]
)
def test_what_is_no_day_is_wrong(text: str) -> None:
    assert parse_dates([text]).issues == {0: "bad_date"}


def test_a_day_of_a_spreadsheet_lies_in_years_that_can_be_counted_on_from() -> None:
    found = parse_dates([date(9999, 12, 31), DAY])
    assert (found.days, found.issues) == ((None, DAY), {0: "bad_date"})


def test_one_clear_day_decides_for_the_column() -> None:
    assert parse_dates(["3/4/2025", "3/16/2025"]).days == (date(2025, 3, 4), DAY)
    assert parse_dates(["3/4/2025", "16/3/2025"]).days == (date(2025, 4, 3), DAY)


def test_days_in_the_future_decide_too() -> None:
    found = parse_dates(["3/4/2025", "5/3/2025"], today=date(2025, 4, 10))
    assert (found.days[0], found.order, found.guessed) == (date(2025, 4, 3), "dmy", False)


def test_a_sorted_column_decides_and_else_it_is_a_guess_the_owner_can_settle() -> None:
    assert parse_dates(["1/9/2025", "2/5/2025", "3/12/2025"]).order == "mdy"
    found = parse_dates(["3/4/2025"])
    assert (found.order, found.guessed) == ("dmy", True)
    assert parse_dates(["3/4/2025"], order="mdy").days == (date(2025, 3, 4),)
    assert not parse_dates(["4/4/2025"]).guessed


@given(
    st.lists(st.dates(date(2000, 1, 1), date(2099, 12, 31)), min_size=1),
    st.sampled_from(["%Y/%m/%d", "%d.%m.%Y"]),
)
def test_any_days_are_read_as_written(days: list[date], form: str) -> None:
    assert parse_dates(
        [day.strftime(form) for day in days], order=None if "Y/" in form else "dmy"
    ).days == tuple(days)


@given(st.lists(st.text(max_size=20)))
def test_any_text_is_survived(texts: list[str]) -> None:
    assert len(parse_dates(texts).days) == len(texts)
