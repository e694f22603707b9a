"""The words of activities: aims, places, steps, what a plan lacks, money, and how a draw stands."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.usecases.activities import ActivityView

Activities = Counting("Activities")

AIMS = {
    "": QT_TRANSLATE_NOOP("Activities", "None yet"),
    "stick": QT_TRANSLATE_NOOP("Activities", "Keep members"),
    "grow": QT_TRANSLATE_NOOP("Activities", "Win members"),
    "convert": QT_TRANSLATE_NOOP("Activities", "Sell"),
}
_TARGETS = {
    "": QT_TRANSLATE_NOOP("Activities", "Target"),
    "stick": QT_TRANSLATE_NOOP("Activities", "How many should come"),
    "grow": QT_TRANSLATE_NOOP("Activities", "How many should join"),
    "convert": QT_TRANSLATE_NOOP("Activities", "How many should buy"),
}
_EACH = {
    "": QT_TRANSLATE_NOOP("Activities", "Cost for each"),
    "stick": QT_TRANSLATE_NOOP("Activities", "Cost for each who came"),
    "grow": QT_TRANSLATE_NOOP("Activities", "Cost for each who joined"),
    "convert": QT_TRANSLATE_NOOP("Activities", "Cost for each who bought"),
}
PLACES = {
    "": QT_TRANSLATE_NOOP("Activities", "Not said"),
    "online": QT_TRANSLATE_NOOP("Activities", "Online"),
    "onsite": QT_TRANSLATE_NOOP("Activities", "At a place"),
}
STEPS = {
    "": QT_TRANSLATE_NOOP("Activities", "Stage"),
    "announce": QT_TRANSLATE_NOOP("Activities", "Announcement"),
    "rules": QT_TRANSLATE_NOOP("Activities", "Rules"),
    "remind": QT_TRANSLATE_NOOP("Activities", "Reminder"),
    "result": QT_TRANSLATE_NOOP("Activities", "Result"),
}
_LACKS = {
    "no_aim": QT_TRANSLATE_NOOP("Activities", "It has no aim yet: what is it for?"),
    "no_target": QT_TRANSLATE_NOOP("Activities", "It has no target, so its result cannot be judged."),
    "no_deadline": QT_TRANSLATE_NOOP("Activities", "It has a day, but no last day to sign up."),
    "late_deadline": QT_TRANSLATE_NOOP("Activities", "One can sign up after it is over."),
    "no_address": QT_TRANSLATE_NOOP("Activities", "It takes place somewhere, but no address says where."),
}
SOURCES = {
    "came": QT_TRANSLATE_NOOP("Activities", "Who came"),
    "signed": QT_TRANSLATE_NOOP("Activities", "Who signed up"),
    "members": QT_TRANSLATE_NOOP("Activities", "Members"),
    "pasted": QT_TRANSLATE_NOOP("Activities", "A list of my own"),
}
MODES = {
    "open": QT_TRANSLATE_NOOP("Activities", "Shown before the draw"),
    "sealed": QT_TRANSLATE_NOOP("Activities", "Secret, only its SHA-256 is shown"),
    "later": QT_TRANSLATE_NOOP("Activities", "Comes later from somewhere all can see"),
}
_STATES = {
    "frozen": QT_TRANSLATE_NOOP("Activities", "Frozen"),
    "drawn": QT_TRANSLATE_NOOP("Activities", "Drawn"),
    "called_off": QT_TRANSLATE_NOOP("Activities", "Called off"),
}
TONES = {"frozen": "accent", "drawn": "ok", "called_off": "neutral"}
_REASONS = {
    "staff": QT_TRANSLATE_NOOP("Activities", "{name} (team)"),
    "won": QT_TRANSLATE_NOOP("Activities", "{name} (won before)"),
}


def choices(words: dict[str, str]) -> list[tuple[str, str]]:
    """Return keys and words, e.g. of ``AIMS``, as a field offers them."""
    return [(key, said(source)) for key, source in words.items()]


def target_name(aim: str) -> str:
    """Say what the target of an aim counts."""
    return said(_TARGETS[aim])


def each_name(aim: str) -> str:
    """Say what a cost for each result is for."""
    return said(_EACH[aim])


def lack(code: str) -> str:
    """Say what a plan lacks."""
    return said(_LACKS[code])


def draw_state(state: str) -> str:
    """Say how a draw stands."""
    return said(_STATES[state])


def left_out(name: str, reason: str) -> str:
    """Name somebody who takes no part, with the reason."""
    return said(_REASONS[reason]).format(name=name)


def money(hundredths: float | None) -> str:
    """Write a sum in the owner's currency, whichever that is; a dash where it is not known."""
    if hundredths is None:
        return "–"
    whole = float(hundredths) % 100 == 0
    return QLocale().toString(hundredths / 100, "f", 0 if whole else 2)


def result_of(view: ActivityView) -> str:
    """Say in few words what came of an activity, e.g. ``32 of 40``; empty where nothing is known."""
    if view.result is None:
        return ""
    reached = QLocale().toString(view.result)
    if not view.target:
        return reached
    pair = QCoreApplication.translate("Activities", "{reached} of {target}")
    return pair.format(reached=reached, target=QLocale().toString(view.target))


def summary(view: ActivityView) -> str:
    """Say in one line what an activity is for, how far it is, and what came of it."""
    parts = [said(AIMS[view.aim])] if view.aim else []
    if view.stages:
        parts.append(Activities.tr("%n stage(s)", "", view.stages))
    if view.signed:
        parts.append(Activities.tr("%n signed up", "", view.signed))
    if result_of(view):
        parts.append(labelled(QCoreApplication.translate("Activities", "reached"), result_of(view)))
    return listed(parts)


def chips(view: ActivityView) -> list[tuple[str, str]]:
    """Say of an activity in a list what came of it: words, and their tone."""
    found = []
    if result_of(view):
        rate = view.outcome.rate
        found.append((result_of(view), "ok" if rate is not None and rate >= 1 else "accent"))
    if view.outcome.each is not None:
        each = QCoreApplication.translate("Activities", "{cost} each")
        found.append((each.format(cost=money(view.outcome.each)), "neutral"))
    if view.lacks:
        found.append((Activities.tr("%n thing(s) missing", "", len(view.lacks)), "warn"))
    return found


def numbered(name: str, number: int | None) -> str:
    """Write a member's name behind their number, unless the name says it already."""
    return name if number is None or str(number) in name else f"{number:03} {name}"


def said(source: str) -> str:
    """Translate one of the words above."""
    return QCoreApplication.translate("Activities", source)
