"""Words for how a group is: its state, what that follows from, the next step."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from grouppilot.domain.health import Component, Health
from grouppilot.domain.measures import LEAST_CASES
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

Healths = Counting("Healths")

STATES = {
    "thriving": QT_TRANSLATE_NOOP("Health", "Thriving"),
    "steady": QT_TRANSLATE_NOOP("Health", "Steady"),
    "cooling": QT_TRANSLATE_NOOP("Health", "Cooling"),
    "silent": QT_TRANSLATE_NOOP("Health", "Silent"),
    "dying": QT_TRANSLATE_NOOP("Health", "Dying"),
    "unknown": QT_TRANSLATE_NOOP("Health", "Not known"),
}

TONES = {"thriving": "ok", "steady": "ok", "cooling": "warn", "silent": "bad", "dying": "bad"}
"""Colour roles of the states; an unknown one has that of pale ink."""

_NAMES = {
    "silence": QT_TRANSLATE_NOOP("Health", "Silence"),
    "posts": QT_TRANSLATE_NOOP("Health", "After a post"),
    "response": QT_TRANSLATE_NOOP("Health", "Response trend"),
    "newcomers": QT_TRANSLATE_NOOP("Health", "Newcomers answered"),
    "dependence": QT_TRANSLATE_NOOP("Health", "Hangs on one person"),
    "roles": QT_TRANSLATE_NOOP("Health", "Roles"),
    "plan": QT_TRANSLATE_NOOP("Health", "Planned ahead"),
    "routine": QT_TRANSLATE_NOOP("Health", "Routine done"),
}

_STEPS = {
    "ask": QT_TRANSLATE_NOOP("Health", "Plan a question"),
    "mix": QT_TRANSLATE_NOOP("Health", "Look at the mix"),
    "greet": QT_TRANSLATE_NOOP("Health", "See newcomers"),
    "share": QT_TRANSLATE_NOOP("Health", "Give roles"),
    "roles": QT_TRANSLATE_NOOP("Health", "Give roles"),
    "plan": QT_TRANSLATE_NOOP("Health", "Plan the week"),
    "routine": QT_TRANSLATE_NOOP("Health", "See the SOP"),
}

TARGETS: dict[str, tuple[str, dict[str, object]]] = {
    "ask": ("calendar", {"new": True}),
    "mix": ("calendar", {}),
    "greet": ("groups", {"tab": "onboarding", "part": "newcomers"}),
    "share": ("groups", {"tab": "roles"}),
    "roles": ("groups", {"tab": "roles"}),
    "plan": ("calendar", {}),
    "routine": ("groups", {"tab": "sop"}),
}
"""Where each step is done."""


def state_name(state: str) -> str:
    """Return the name of a state."""
    return QCoreApplication.translate("Health", STATES[state])


def component_name(code: str) -> str:
    """Return the name of a component."""
    return QCoreApplication.translate("Health", _NAMES[code])


def step_name(step: str) -> str:
    """Return what the next step is called."""
    return QCoreApplication.translate("Health", _STEPS[step])


def component_words(one: Component) -> str:
    """Say what is known of a component."""
    if one.value is None or (one.level == "unknown" and one.cases < LEAST_CASES):
        return QCoreApplication.translate("Health", "too few to tell")
    if one.code == "silence":
        return Healths.tr("%n day(s) without a word", "", int(one.value)) if one.value else _today()
    if one.code == "plan":
        return Healths.tr("%n day(s)", "", int(one.value))
    if one.code == "roles":
        return Healths.tr("%n missing", "", int(one.value)) if one.value else _all_held()
    share = QLocale().toString(one.value * 100, "f", 0) + "%"
    if one.code == "response" and one.level == "unknown":
        return QCoreApplication.translate("Health", "{share}, no month before to compare").format(share=share)
    if one.code == "response":
        return QCoreApplication.translate("Health", "{share} of the month before").format(share=share)
    return share


def because_words(health: Health) -> str:
    """Say what a state follows from, in a few words."""
    found = [health.component(code) for code in health.because]
    return listed(f"{component_name(one.code)}: {component_words(one)}" for one in found)


def _today() -> str:
    return QCoreApplication.translate("Health", "somebody spoke today")


def _all_held() -> str:
    return QCoreApplication.translate("Health", "all held")


def _line(line: AgendaLine) -> Worded:
    facts = line.facts
    state = str(facts["state"])
    tone = TONES.get(state, "neutral")
    reasons = listed(component_name(code) for code in facts["because"])
    return Worded(state_name(state), tone, reasons, group=facts["group"])


WORDS = {"health": _line}
