"""Words for what needs the owner: a short chip with its tone, and a sentence."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.activity_words import WORDS as ACTIVITY_WORDS
from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.diaries import WORDS as DIARY_WORDS
from grouppilot.ui.words.group_needs import WORDS as GROUP_WORDS
from grouppilot.ui.words.health import WORDS as HEALTH_WORDS
from grouppilot.ui.words.people import WORDS as PEOPLE_WORDS
from grouppilot.ui.words.planning import WORDS as PLANNING_WORDS
from grouppilot.ui.words.reality import WORDS as REALITY_WORDS
from grouppilot.ui.words.rule_lines import WORDS as RULE_WORDS
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

Agenda = Counting("Agenda")


def _onboarding(line: AgendaLine) -> Worded:
    facts = line.facts
    chip = QCoreApplication.translate("Agenda", "newcomers")
    newcomers = Agenda.tr("%n newcomer(s)", "", facts["newcomers"])
    steps = Agenda.tr("%n step(s) due", "", facts["steps"])
    tone = "bad" if line.late else "accent"
    return Worded(chip, tone, listed((newcomers, steps)), group=facts["group"])


def _ceremony(line: AgendaLine) -> Worded:
    facts = line.facts
    opening = facts["kind"] == "opening"
    chip = QCoreApplication.translate("Agenda", "closing")
    if opening:
        chip = QCoreApplication.translate("Agenda", "opening")
    day = short_day(line.due) if line.due else ""
    prepare = Agenda.tr("%n thing(s) to prepare", "", facts["open"])
    text = listed((day, prepare))
    tone = "bad" if line.late else "accent"
    return Worded(chip, tone, text, group=facts["group"], brief=labelled(chip, text))


def _offer(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "offer ends")
    assert line.due is not None
    return Worded(chip, "warn", labelled(short_day(line.due), line.facts["title"]))


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {
    **GROUP_WORDS,
    **PEOPLE_WORDS,
    **RULE_WORDS,
    **REALITY_WORDS,
    **PLANNING_WORDS,
    **DIARY_WORDS,
    **ACTIVITY_WORDS,
    **HEALTH_WORDS,
    "onboarding": _onboarding,
    "ceremony": _ceremony,
    "offer_ends": _offer,
}
"""What words a line of each kind."""


def worded(line: AgendaLine) -> Worded:
    """Return the words of a line; KeyError for a kind without words, which a test excludes."""
    return WORDS[line.kind](line)
