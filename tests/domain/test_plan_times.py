"""Times of day and lengths as people write them."""

import pytest

from grouppilot.domain.plan_times import minutes_in, time_span


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("20:30", (1230, 0)),
        ("20：30", (1230, 0)),
        ("20:30:00", (1230, 0)),
        ("2026-06-11 20:30:00", (1230, 0)),
        ("8:30 PM", (1230, 0)),
        ("8pm", (1200, 0)),
        ("12am", (0, 0)),
        ("晚上8点半", (1230, 0)),
        ("下午3点一刻", (915, 0)),
        ("中午12点", (720, 0)),
        ("20点30分", (1230, 0)),
        ("2030", (1230, 0)),
        ("0.8541666", (1230, 0)),
        ("20:30-21:30", (1230, 60)),
        ("晚上8:30–9:30", (1230, 60)),
        ("8-9pm", (1200, 60)),
        ("11am-1pm", (660, 120)),
        ("23:00至01:00", (1380, 120)),
        ("全天", (None, 0)),
        ("All day", (None, 0)),
    ],
)
def test_a_time_is_read_as_it_was_meant(text: str, read: tuple[int | None, int]) -> None:
    assert time_span(text) == read


@pytest.mark.parametrize("text", ["25:00", "12:61", "soon", "20:30-", "2460", "9:5:5:5"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert time_span(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("60", 60),
        ("90 min", 90),
        ("1.5h", 90),
        ("1小时30分", 90),
        ("1小时半", 90),
        ("1:30", 90),
        ("45分钟", 45),
    ],
)
def test_a_length_is_read_in_minutes(text: str, minutes: int) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize("text", ["", "long", "1 day", "-5"])
def test_what_is_no_length_is_none(text: str) -> None:
    assert minutes_in(text) is None
