"""Every piece of advice has its reason in words, and says what would be better."""

from datetime import date

from pytestqt.qtbot import QtBot

from grouppilot.domain.advice import CODES, Advice
from grouppilot.ui.words import advice

FACTS = {
    "day": date(2026, 6, 12),
    "holiday": "",
    "windows": [(480, 600), (1260, 1440)],
    "own": False,
    "titles": ["Talk", "Poll", "Quiz", "Draw"],
    "title": "Talk",
    "share": 50,
    "target": 20,
    "parts": ("video", "picture"),
}


def said(code: str, **facts: object) -> str:
    return advice.worded(Advice(code, "1", 1, {**FACTS, **facts})).text


def test_every_code_has_words(qtbot: QtBot) -> None:
    assert set(advice.WORDS) == set(CODES)
    for code in CODES:
        worded = advice.worded(
            Advice(
                code, "1", 1, {**FACTS, "day": 3 if code == "early_promotion" else FACTS["day"], "days": 5}
            )
        )
        assert worded.chip
        assert worded.text.endswith(".")
        assert "{" not in worded.text


def test_reasons_name_what_they_are_about(qtbot: QtBot) -> None:
    assert said("off_hours") == "Members are usually most active at 08:00–10:00, 21:00–00:00."
    assert said("off_hours", own=True).startswith("This group answered best at 08:00–10:00")
    assert said("same_hour") == "In this hour there is also: Talk, Poll, 2 more."
    assert said("same_text") == "The same words are in Talk on Fri 12 Jun."
    assert said("holiday", holiday="Dragon Boat Festival").startswith("Dragon Boat Festival: ")
    assert said("material") == "It is due soon and lacks: video, pictures."


def test_a_better_place_is_named(qtbot: QtBot) -> None:
    day = date(2026, 6, 11)
    assert advice.better(Advice("weekend", "1", 1, {}, (day, 1230))) == "Move to Thu 11 Jun, 20:30"
    assert advice.better(Advice("weekend", "1", 1, {}, (day, None))) == "Move to Thu 11 Jun"
    assert advice.better(Advice("weekend", "1", 1)) == ""
