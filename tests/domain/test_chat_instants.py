"""Times as programs write them into files."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grouppilot.domain.chat_instants import instant, local_instant
from grouppilot.domain.chats import NO_OFFSET, clock

MOMENTS = st.datetimes(datetime(2003, 1, 1), datetime(2099, 12, 30)).map(lambda at: at.replace(microsecond=0))  # noqa: DTZ001
OFFSETS = st.integers(-48, 56).map(lambda quarters: quarters * 15)


@given(MOMENTS, OFFSETS)
def test_iso_times_keep_their_clock_and_offset(at: datetime, minutes: int) -> None:
    written = at.replace(tzinfo=timezone(timedelta(minutes=minutes))).isoformat()
    assert instant(written) == (_at(at), minutes)
    assert instant(written.replace("T", " ")) == (_at(at), minutes)


@given(MOMENTS)
def test_instants_are_told_in_utc(at: datetime) -> None:
    unix = int(at.replace(tzinfo=UTC).timestamp())
    for value in (unix, float(unix), str(unix), unix * 1000 + 7, str(unix * 1000), unix * 1_000_000):
        assert instant(value) == (unix, 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2024/10/4 11:42", "2024-10-04T11:42:00"),
        ("2024-10-04 1:42:07", "2024-10-04T01:42:07"),
        ("2024年10月4日 下午3:42", "2024-10-04T15:42:00"),
        ("2024-10-04 8:43:38 PM", "2024-10-04T20:43:38"),
        ("2023-01-06T14:25:41.45", "2023-01-06T14:25:41"),
        ("2024.10.04 11:42:00", "2024-10-04T11:42:00"),
    ],
)
def test_a_clocks_time_has_no_offset(text: str, wanted: str) -> None:
    told = instant(text)
    assert told is not None
    assert (clock(told[0]).isoformat(), told[1]) == (wanted, NO_OFFSET)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -5,
        12,
        "",
        "12",
        "x" * 100,
        "2024-13-01 10:00",
        "2024-01-01 25:00",
        float("nan"),
        1e30,
        {},
    ],
)
def test_what_is_no_time(value: object) -> None:
    assert instant(value) is None


@given(MOMENTS, OFFSETS)
def test_a_written_time_beside_an_instant_tells_the_offset(at: datetime, minutes: int) -> None:
    unix = int(at.replace(tzinfo=UTC).timestamp())
    shown = (at + timedelta(minutes=minutes)).isoformat(" ")
    assert local_instant(unix, shown) == (unix + minutes * 60, minutes)
    assert local_instant(unix, shown[:16]) == (unix + minutes * 60, minutes)


def test_what_does_not_fit_beside_an_instant_changes_nothing() -> None:
    assert local_instant(1704164645, "2020-01-01 00:00:00") == (1704164645, 0)
    assert local_instant(1704164645, None) == (1704164645, 0)
    assert local_instant(None, "2024-01-02 03:04:05") == instant("2024-01-02 03:04:05")
    assert local_instant(None, None) is None


def _at(at: datetime) -> int:
    return int(at.replace(tzinfo=UTC).timestamp())
