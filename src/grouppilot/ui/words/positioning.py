"""The words of a positioning: its questions, why each matters, and the ten facts of a brand."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import listed

_QUESTIONS = {
    "why": QT_TRANSLATE_NOOP("Positioning", "Why does it exist?"),
    "who": QT_TRANSLATE_NOOP("Positioning", "Who are its members?"),
    "where": QT_TRANSLATE_NOOP("Positioning", "Where do they come from?"),
    "members": QT_TRANSLATE_NOOP("Positioning", "What is it worth to them?"),
    "brand": QT_TRANSLATE_NOOP("Positioning", "What is it worth to the brand?"),
    "when": QT_TRANSLATE_NOOP("Positioning", "When does it run?"),
    "how": QT_TRANSLATE_NOOP("Positioning", "How does it earn?"),
    "goal": QT_TRANSLATE_NOOP("Positioning", "One goal, to be measured"),
}
_SHORT = {
    "why": QT_TRANSLATE_NOOP("Positioning", "why"),
    "who": QT_TRANSLATE_NOOP("Positioning", "who"),
    "where": QT_TRANSLATE_NOOP("Positioning", "where from"),
    "members": QT_TRANSLATE_NOOP("Positioning", "worth to members"),
    "brand": QT_TRANSLATE_NOOP("Positioning", "worth to the brand"),
    "when": QT_TRANSLATE_NOOP("Positioning", "when"),
    "how": QT_TRANSLATE_NOOP("Positioning", "how it earns"),
    "goal": QT_TRANSLATE_NOOP("Positioning", "goal"),
    "goal_figure": QT_TRANSLATE_NOOP("Positioning", "a number in the goal"),
    "goal_day": QT_TRANSLATE_NOOP("Positioning", "the day of the goal"),
    "goal_over": QT_TRANSLATE_NOOP("Positioning", "a new goal"),
}
_MATTERS = {
    "why": QT_TRANSLATE_NOOP("Positioning", "Without a purpose, a group dies when its first days are over."),
    "who": QT_TRANSLATE_NOOP("Positioning", "The narrower the better: a group for everybody keeps nobody."),
    "where": QT_TRANSLATE_NOOP("Positioning", "Where members come from decides how much they care."),
    "members": QT_TRANSLATE_NOOP("Positioning", "Who gets nothing here mutes the group, then leaves."),
    "brand": QT_TRANSLATE_NOOP("Positioning", "Without a use of its own, nobody will keep it up for long."),
    "when": QT_TRANSLATE_NOOP("Positioning", "Fixed hours make a habit; members know when to come."),
    "how": QT_TRANSLATE_NOOP("Positioning", "A group that never earns is closed in the first busy month."),
    "goal": QT_TRANSLATE_NOOP("Positioning", "Without a goal nobody can tell whether it works."),
    "goal_figure": QT_TRANSLATE_NOOP("Positioning", "A goal without a number is neither reached nor missed."),
    "goal_day": QT_TRANSLATE_NOOP("Positioning", "A goal without a day is put off."),
    "goal_over": QT_TRANSLATE_NOOP(
        "Positioning", "The day of the goal is over: was it reached? Set the next one."
    ),
}
_FREQUENCIES = {
    "high": QT_TRANSLATE_NOOP("Positioning", "High"),
    "middle": QT_TRANSLATE_NOOP("Positioning", "Middle"),
    "low": QT_TRANSLATE_NOOP("Positioning", "Low"),
}
_MIXES = {
    "": QT_TRANSLATE_NOOP("Positioning", "How often a buyer buys decides what is posted."),
    "high": QT_TRANSLATE_NOOP(
        "Positioning", "Bought every week, such as fresh food: the offers are the content."
    ),
    "middle": QT_TRANSLATE_NOOP(
        "Positioning",
        "Bought every few months, such as clothes or cosmetics: advice turns products into content.",
    ),
    "low": QT_TRANSLATE_NOOP(
        "Positioning",
        "Bought once in years, such as cars or homes: knowledge, and benefits borrowed from allied trades.",
    ),
}
_FACTS = {
    "name": QT_TRANSLATE_NOOP("Positioning", "Name"),
    "founder": QT_TRANSLATE_NOOP("Positioning", "Founder"),
    "logo": QT_TRANSLATE_NOOP("Positioning", "Logo"),
    "slogan": QT_TRANSLATE_NOOP("Positioning", "Slogan"),
    "audience": QT_TRANSLATE_NOOP("Positioning", "Audience"),
    "value": QT_TRANSLATE_NOOP("Positioning", "Core value"),
    "principles": QT_TRANSLATE_NOOP("Positioning", "Principles"),
    "texts": QT_TRANSLATE_NOOP("Positioning", "Core texts"),
    "results": QT_TRANSLATE_NOOP("Positioning", "Results"),
    "stories": QT_TRANSLATE_NOOP("Positioning", "Stories of members"),
}
_RUNGS = {
    "free": QT_TRANSLATE_NOOP("Positioning", "Free"),
    "low": QT_TRANSLATE_NOOP("Positioning", "Low-priced"),
    "high": QT_TRANSLATE_NOOP("Positioning", "High-priced"),
    "camp": QT_TRANSLATE_NOOP("Positioning", "Camp"),
}


def question(key: str) -> str:
    """Return a question in full, e.g. ``"Why does it exist?"``."""
    return _said(_QUESTIONS[key])


def short(key: str) -> str:
    """Return what is asked in a word or two, also of a gap: ``"a number in the goal"``."""
    return _said(_SHORT[key])


def matters(key: str) -> str:
    """Say why an answer, or a gap, matters."""
    return _said(_MATTERS[key])


def missing(gaps: Sequence[str], most: int = 3) -> str:
    """List what is missing, the first few of it, e.g. ``"why, goal and 4 more"``."""
    names = listed(short(key) for key in gaps[:most])
    if len(gaps) <= most:
        return names
    more = QCoreApplication.translate("Positioning", "{names} and {n} more")
    return more.format(names=names, n=len(gaps) - most)


def frequency(key: str) -> str:
    """Return the word for how often a product is bought."""
    return _said(_FREQUENCIES[key])


def mix(key: str) -> str:
    """Say what that means for what is posted."""
    return _said(_MIXES[key])


def fact(key: str) -> str:
    """Return the name of one of the ten facts of a brand."""
    return _said(_FACTS[key])


def rung(key: str) -> str:
    """Return the name of a rung of a ladder."""
    return _said(_RUNGS[key])


def _said(source: str) -> str:
    return QCoreApplication.translate("Positioning", source)
