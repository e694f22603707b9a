"""The check-up of a quiet group: five questions that need no figures, and the step each answer suggests.

They ask for the causes from which groups die (playbook, "Why groups die"): no purpose, no plan after the
first days, adverts, one person doing everything, nobody asked for an answer.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

QUESTIONS = ("purpose", "plan", "adverts", "alone", "asks")
ANSWERS = ("yes", "no", "unsure")

HEALTHY: Mapping[str, str] = MappingProxyType(
    {"purpose": "yes", "plan": "yes", "adverts": "no", "alone": "no", "asks": "yes"}
)
"""The answer of a group that is well."""

Found = Literal["well", "ill", "unsure", "open"]


def found(question: str, answer: str | None) -> Found:
    """Tell what an answer says about a group."""
    if answer not in ANSWERS:
        return "open"
    if answer == "unsure":
        return "unsure"
    return "well" if answer == HEALTHY[question] else "ill"


def steps(answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return what to do, the dearest first, each as the question that it answers.

    Args:
        answers: yes, no or unsure by question.

    Returns:
        Questions with an ill answer, then those the owner is unsure about. ``close`` where all five are
        answered and well: a group that lacks nothing and is still quiet is to be woken, merged or closed.
    """
    by = {question: found(question, answers.get(question)) for question in QUESTIONS}
    if all(each == "well" for each in by.values()):
        return ("close",)
    return tuple(q for q in QUESTIONS if by[q] == "ill") + tuple(q for q in QUESTIONS if by[q] == "unsure")
