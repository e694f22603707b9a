"""Words for what the rules ask of the owner: violations, promises, incidents, and who came back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from grouppilot.ui.words.counting import Counting, labelled
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import date_text
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

RuleLines = Counting("RuleLines")


def _follow_up(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("RuleLines", "follow-up")
    text = labelled(line.facts["person"], line.facts["what"])
    return Worded(chip, "bad" if line.late else "accent", text, group=line.facts["group"])


def _incident(line: AgendaLine) -> Worded:
    chip, step = QCoreApplication.translate("RuleLines", "incident"), line.facts["step"]
    if not step:
        text = QCoreApplication.translate("RuleLines", "{what}: all steps done, close it")
    else:
        text = QCoreApplication.translate("RuleLines", "{what}: next, {step}")
    said = text.format(what=line.facts["what"], step=name_of("incidentstep", step))
    return Worded(chip, "warn", said, group=line.facts["group"])


def _returned(line: AgendaLine) -> Worded:
    facts = line.facts
    chip = QCoreApplication.translate("RuleLines", "came back")
    text = QCoreApplication.translate("RuleLines", "{name} is here again, removed from {group} on {day}")
    if not facts["group"]:
        text = QCoreApplication.translate("RuleLines", "{name} is here again, removed on {day}")
    said = text.format(name=facts["name"], group=facts["group"], day=date_text(facts["day"]))
    brief = QCoreApplication.translate("RuleLines", "{name} was removed and is here again")
    return Worded(chip, "bad", said, brief=brief.format(name=facts["name"]))


def _violations(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("RuleLines", "violations")
    text = RuleLines.tr("%n violation(s) to answer", "", line.count)
    return Worded(chip, "bad" if line.late else "warn", text, group=line.facts["group"])


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {
    "follow_up": _follow_up,
    "incident": _incident,
    "returned": _returned,
    "violations": _violations,
}
"""What words a line of each kind."""
