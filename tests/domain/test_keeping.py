"""When it is time to write to a person again."""

from datetime import date

import pytest

from grouppilot.domain.keeping import checked_closeness, checked_days, due_on, interval
from grouppilot.domain.refusals import Refused

TODAY = date(2026, 6, 11)


def test_core_people_every_week_regular_ones_every_month() -> None:
    assert (interval("core", None), interval("regular", None), interval("", None)) == (7, 30, None)
    assert interval("core", 14) == interval("", 14) == 14


def test_due_counts_from_the_last_contact() -> None:
    assert due_on(date(2026, 6, 1), 7, TODAY) == date(2026, 6, 8)
    assert due_on(None, 7, TODAY) == TODAY
    assert due_on(None, None, TODAY) is None


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(Refused, match="bad_closeness"):
        checked_closeness("best")
    with pytest.raises(Refused, match="bad_interval"):
        checked_days(0)
    assert checked_closeness("") == ""
    assert checked_days(None) is None
