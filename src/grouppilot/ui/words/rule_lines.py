"""Words for what the rules ask of the owner: promises, incidents, and who came back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.counting import labelled
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import date_text
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine


def _follow_up(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("RuleLines", "follow-up")
    return Worded(chip, "bad" if line.late else "accent", labelled(line.facts["person"], line.facts["what"]))


def _incident(line: AgendaLine) -> Worded:
    chip, step = QCoreApplication.translate("RuleLines", "incident"), line.facts["step"]
    if not step:
        text = QCoreApplication.translate("RuleLines", "{what}: all steps done, close it")
    else:
        text = QCoreApplication.translate("RuleLines", "{what}: next, {step}")
    return Worded(chip, "warn", text.format(what=line.facts["what"], step=name_of("incidentstep", step)))


def _returned(line: AgendaLine) -> Worded:
    facts = line.facts
    chip = QCoreApplication.translate("RuleLines", "came back")
    text = QCoreApplication.translate("RuleLines", "{name} is here again, removed from {group} on {day}")
    if not facts["group"]:
        text = QCoreApplication.translate("RuleLines", "{name} is here again, removed on {day}")
    said = text.format(name=facts["name"], group=facts["group"], day=date_text(facts["day"]))
    return Worded(chip, "bad", said)


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {
    "follow_up": _follow_up,
    "incident": _incident,
    "returned": _returned,
}
"""What words a line of each kind."""
