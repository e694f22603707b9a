import pytest

from grouppilot.ui.words.series import series_text


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "every week on Mon, Wed"),
        ("FREQ=MONTHLY;BYMONTHDAY=11", "every month on day 11"),
        ("FREQ=WEEKLY;UNTIL=20260630", "every week, until 30 Jun 2026"),
        ("FREQ=YEARLY", "FREQ=YEARLY"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=-1FR"),
    ],
)
def test_a_series_in_words(rule, words):
    assert series_text(rule) == words
