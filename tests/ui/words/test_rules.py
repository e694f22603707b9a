"""Recurrences in words."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from grouppilot.ui.words.rules import rule_text

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"kind": "once", "day": "2026-06-11"}, "once on 11 Jun 2026"),
        ({"kind": "daily"}, "every day"),
        ({"kind": "working"}, "every working day"),
        ({"kind": "weekly", "on": ["fri"]}, "every Friday"),
        ({"kind": "weekly", "on": ["fri", "mon", "wed"]}, "Mon Wed Fri"),
        ({"kind": "weekly", "on": ["sat", "sun"]}, "weekends"),
        ({"kind": "monthly", "days": [1]}, "first day of the month"),
        ({"kind": "monthly", "days": [1, -1, 15]}, "day 1, 15, last of the month"),
        ({"kind": "monthly_weekday", "on": "sat", "nth": 2}, "second Saturday of the month"),
        ({"kind": "monthly_working", "nth": -1}, "last working day of the month"),
        ({"kind": "life", "days": [[1, 21]]}, "days 1–21"),
        ({"kind": "life", "days": [[-7, -7]]}, "day −7"),
        ({"kind": "life", "days": [[7, 7], [14, 14]]}, "days 7, 14"),
        ({"kind": "life", "days": [[1, 21]], "on": ["mon", "wed"]}, "days 1–21, Mon Wed"),
        ({"kind": "life", "days": [[1, 21]], "working": True}, "days 1–21, working days"),
        ({"kind": "life", "days": [[0, 0]], "from_end": True}, "the end day"),
    ],
)
def test_a_rule_reads_as_people_say_it(qtbot: QtBot, table: dict[str, object], words: str) -> None:
    assert rule_text(table, ENGLISH) == words


@pytest.mark.parametrize("every", [2, 6])
def test_a_count_is_named(qtbot: QtBot, every: int) -> None:
    assert str(every) in rule_text({"kind": "daily", "every": every}, ENGLISH)
    assert str(every) in rule_text({"kind": "weekly", "on": ["thu"], "every": every}, ENGLISH)
