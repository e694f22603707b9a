"""The words of "worth it?" and of the check-up: gates, figures, verdicts, questions and steps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_CHOICES = {
    "low_price": QT_TRANSLATE_NOOP("Worth", "Promotion at low prices and small margins"),
    "resources": QT_TRANSLATE_NOOP("Worth", "Matching people who can use one another"),
    "topic": QT_TRANSLATE_NOOP("Worth", "Marketing around a subject"),
    "one_to_one": QT_TRANSLATE_NOOP("Worth", "Expensive one-to-one service"),
    "private": QT_TRANSLATE_NOOP("Worth", "Private matters nobody asks about in public"),
    "product": QT_TRANSLATE_NOOP("Worth", "There is something to offer now"),
    "hands": QT_TRANSLATE_NOOP("Worth", "Somebody has time for it every day"),
    "people": QT_TRANSLATE_NOOP("Worth", "There are people to begin with"),
}
_VERDICTS = {
    "go": QT_TRANSLATE_NOOP("Worth", "worth it"),
    "wait": QT_TRANSLATE_NOOP("Worth", "not yet"),
    "no": QT_TRANSLATE_NOOP("Worth", "rather not"),
    "open": QT_TRANSLATE_NOOP("Worth", "not decided"),
}
TONES = {"go": "ok", "wait": "warn", "no": "bad", "open": "neutral"}
"""Tone of a verdict's chip."""

LEVELS = {"passed": "ok", "failed": "bad", "open": "open"}
"""Mark before a gate."""

_GATES = {
    "suits.passed": QT_TRANSLATE_NOOP("Worth", "The business suits a group"),
    "suits.failed": QT_TRANSLATE_NOOP("Worth", "A group is the wrong place for this business"),
    "suits.open": QT_TRANSLATE_NOOP("Worth", "Does the business suit a group?"),
    "ready.passed": QT_TRANSLATE_NOOP("Worth", "It is the right time"),
    "ready.failed": QT_TRANSLATE_NOOP("Worth", "Something is missing to begin with"),
    "ready.open": QT_TRANSLATE_NOOP("Worth", "Is it the right time?"),
    "pays.passed": QT_TRANSLATE_NOOP("Worth", "It should bring more than it takes"),
    "pays.failed": QT_TRANSLATE_NOOP("Worth", "It would take more than it brings"),
    "pays.open": QT_TRANSLATE_NOOP("Worth", "What will it bring?"),
}
_FIGURES = {
    "reach": QT_TRANSLATE_NOOP("Worth", "People reached"),
    "orders": QT_TRANSLATE_NOOP("Worth", "Orders"),
    "revenue": QT_TRANSLATE_NOOP("Worth", "Revenue"),
    "rewards": QT_TRANSLATE_NOOP("Worth", "Rewards"),
    "hours": QT_TRANSLATE_NOOP("Worth", "Hours"),
    "gain": QT_TRANSLATE_NOOP("Worth", "What remains"),
}
_QUESTIONS = {
    "purpose": QT_TRANSLATE_NOOP("Worth", "Could a member say in one sentence what this group is for?"),
    "plan": QT_TRANSLATE_NOOP("Worth", "Is there a plan for each day of the coming week?"),
    "adverts": QT_TRANSLATE_NOOP("Worth", "Do adverts and floods of messages get through?"),
    "alone": QT_TRANSLATE_NOOP("Worth", "Does one person do everything?"),
    "asks": QT_TRANSLATE_NOOP("Worth", "Do posts ask for an answer that is easy to give?"),
}
_STEPS = {
    "purpose": QT_TRANSLATE_NOOP("Worth", "Say in one sentence what it is for, and post it."),
    "plan": QT_TRANSLATE_NOOP("Worth", "Plan a whole week ahead: a pack brings the routine."),
    "adverts": QT_TRANSLATE_NOOP(
        "Worth", "Post a few rules and act on the first advert: it drives good members out."
    ),
    "alone": QT_TRANSLATE_NOOP("Worth", "Share the work: find a host, a moderator and a KOL."),
    "asks": QT_TRANSLATE_NOOP("Worth", "Ask one question a day that takes ten seconds to answer."),
    "close": QT_TRANSLATE_NOOP(
        "Worth", "It lacks nothing and is still quiet: wake it with an event, merge it or close it."
    ),
}
_ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("Worth", "Yes"),
    "no": QT_TRANSLATE_NOOP("Worth", "No"),
    "unsure": QT_TRANSLATE_NOOP("Worth", "Not sure"),
}


def choice(key: str) -> str:
    """Return what can be ticked at the first two gates."""
    return _said(_CHOICES[key])


def verdict(key: str) -> str:
    """Return the three gates together, in a word or two."""
    return _said(_VERDICTS[key])


def gate(name: str, state: str) -> str:
    """Say how one gate stands: ``suits``, ``ready`` or ``pays``."""
    return _said(_GATES[f"{name}.{state}"])


def figure(key: str) -> str:
    """Return the name of a figure."""
    return _said(_FIGURES[key])


def question(key: str) -> str:
    """Return a question of the check-up."""
    return _said(_QUESTIONS[key])


def step(key: str) -> str:
    """Return the step that an answer suggests."""
    return _said(_STEPS[key])


def answer(key: str) -> str:
    """Return one of the three answers."""
    return _said(_ANSWERS[key])


def amount(value: float) -> str:
    """Write money or a count: no decimals from a hundred on, and none that say nothing."""
    places = 0 if abs(value) >= 100 or float(value).is_integer() else 2
    return QLocale().toString(float(value), "f", places)


def percent(share: float) -> str:
    """Write a share, small ones exactly enough to tell them apart."""
    return QLocale().toString(share * 100, "f", 0 if share >= 0.1 else 1 if share >= 0.01 else 2) + "%"


def change(share: float) -> str:
    """Write a change against what was expected, e.g. ``"+55%"``."""
    return ("+" if share >= 0 else "−") + f"{abs(share):.0%}"


def _said(source: str) -> str:
    return QCoreApplication.translate("Worth", source)
