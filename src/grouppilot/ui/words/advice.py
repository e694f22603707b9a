"""Words of the advice on what is planned: a short chip, the reason, and what would be better."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.domain.advice import PLAN_SHORT, Advice
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.days import short_day, weekday
from grouppilot.ui.words.entries import part_name
from grouppilot.ui.words.holidays import holiday_name
from grouppilot.ui.words.worded import Worded

Planning = Counting("Planning")
Facts = Mapping[str, Any]

NAMES: Mapping[str, str] = {
    "friday_evening": QT_TRANSLATE_NOOP("Planning", "Friday evening"),
    "weekend": QT_TRANSLATE_NOOP("Planning", "weekend"),
    "holiday": QT_TRANSLATE_NOOP("Planning", "holiday"),
    "off_hours": QT_TRANSLATE_NOOP("Planning", "quiet hour"),
    "same_hour": QT_TRANSLATE_NOOP("Planning", "same hour"),
    "same_text": QT_TRANSLATE_NOOP("Planning", "same text"),
    "early_promotion": QT_TRANSLATE_NOOP("Planning", "young group"),
    "too_promotional": QT_TRANSLATE_NOOP("Planning", "many offers"),
    "material": QT_TRANSLATE_NOOP("Planning", "material missing"),
    "resting": QT_TRANSLATE_NOOP("Planning", "resting"),
    PLAN_SHORT: QT_TRANSLATE_NOOP("Planning", "little planned ahead"),
}
"""What each piece of advice is called, in short."""


def worded(advice: Advice) -> Worded:
    """Return chip and reason of a piece of advice; KeyError for one without words, which a test excludes."""
    return WORDS[advice.code](advice.facts)


def name_of(code: str) -> str:
    """Return what a piece of advice is called, by its code; the code itself for one without words."""
    return QCoreApplication.translate("Planning", NAMES[code]) if code in NAMES else code


def better(advice: Advice) -> str:
    """Name the better place, e.g. ``"Move to Thu 11 Jun, 20:30"``; empty where there is none."""
    if advice.instead is None:
        return ""
    day, minute = advice.instead
    if minute is None:
        return QCoreApplication.translate("Planning", "Move to {day}").format(day=short_day(day))
    text = QCoreApplication.translate("Planning", "Move to {day}, {time}")
    return text.format(day=short_day(day), time=_clock(minute))


def _friday(_facts: Facts) -> Worded:
    chip = name_of("friday_evening")
    return Worded(
        chip,
        "warn",
        QCoreApplication.translate("Planning", "Members answer offers least on a Friday evening."),
    )


def _weekend(facts: Facts) -> Worded:
    chip = name_of("weekend")
    text = QCoreApplication.translate(
        "Planning", "On a {day} an offer is easily missed; a working day is better."
    )
    return Worded(chip, "warn", text.format(day=weekday(facts["day"])))


def _holiday(facts: Facts) -> Worded:
    chip = name_of("holiday")
    text = QCoreApplication.translate(
        "Planning", "This is a day off; members are elsewhere with their thoughts."
    )
    named = QCoreApplication.translate("Planning", "{holiday}: members are elsewhere with their thoughts.")
    return Worded(
        chip, "warn", named.format(holiday=holiday_name(facts["holiday"])) if facts["holiday"] else text
    )


def _off_hours(facts: Facts) -> Worded:
    chip = name_of("off_hours")
    between = QCoreApplication.translate("Planning", "{from_}–{to}")
    windows = listed(between.format(from_=_clock(start), to=_clock(end)) for start, end in facts["windows"])
    own = QCoreApplication.translate("Planning", "This group answered best at {windows}.")
    usual = QCoreApplication.translate("Planning", "Members are usually most active at {windows}.")
    return Worded(chip, "warn", (own if facts["own"] else usual).format(windows=windows))


def _same_hour(facts: Facts) -> Worded:
    chip = name_of("same_hour")
    text = QCoreApplication.translate("Planning", "In this hour there is also: {titles}.")
    return Worded(chip, "warn", text.format(titles=_some(facts["titles"])))


def _same_text(facts: Facts) -> Worded:
    chip = name_of("same_text")
    text = QCoreApplication.translate("Planning", "The same words are in {title} on {day}.")
    return Worded(chip, "warn", text.format(title=facts["title"], day=short_day(facts["day"])))


def _early(facts: Facts) -> Worded:
    chip = name_of("early_promotion")
    text = QCoreApplication.translate(
        "Planning", "It is day {day} of the group. In the first {days} days, talk more and promote little."
    )
    return Worded(chip, "warn", text.format(day=facts["day"], days=facts["days"]))


def _promotional(facts: Facts) -> Worded:
    chip = name_of("too_promotional")
    text = QCoreApplication.translate(
        "Planning", "{share}% of what this group gets are offers; for its product {target}% are enough."
    )
    return Worded(chip, "warn", text.format(share=facts["share"], target=facts["target"]))


def _material(facts: Facts) -> Worded:
    chip = name_of("material")
    text = QCoreApplication.translate("Planning", "It is due soon and lacks: {parts}.")
    return Worded(chip, "bad", text.format(parts=listed(part_name(part) for part in facts["parts"])))


def _resting(_facts: Facts) -> Worded:
    chip = name_of("resting")
    text = QCoreApplication.translate("Planning", "On this day the group rests or does not run.")
    return Worded(chip, "warn", text)


def _clock(minute: int) -> str:
    return f"{minute % 1440 // 60:02}:{minute % 60:02}"


def _some(titles: Iterable[str], most: int = 2) -> str:
    found = list(titles)
    if len(found) <= most:
        return listed(found)
    more = Planning.tr("%n more", "entries at the end of a list", len(found) - most)
    return listed((*found[:most], more))


WORDS: Mapping[str, Callable[[Facts], Worded]] = {
    "friday_evening": _friday,
    "weekend": _weekend,
    "holiday": _holiday,
    "off_hours": _off_hours,
    "same_hour": _same_hour,
    "same_text": _same_text,
    "early_promotion": _early,
    "too_promotional": _promotional,
    "material": _material,
    "resting": _resting,
}
