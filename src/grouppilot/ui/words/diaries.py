"""Words of diaries, weekly reviews and what was decided in them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

SENTENCES = {
    "diary_day_ahead": QT_TRANSLATE_NOOP("Refusals", "{day} has not come yet. Nothing was written."),
    "diary_bad_mood": QT_TRANSLATE_NOOP("Refusals", "A group is lively, flat or cold, not {mood}."),
    "decision_empty": QT_TRANSLATE_NOOP("Refusals", "Say what was decided. Nothing was changed."),
    "decision_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This decision is gone. Nothing was changed; Undo may bring it back."
    ),
}

STEPS = {
    "diary.write": QT_TRANSLATE_NOOP("Steps", "Write the diary"),
    "decision.add": QT_TRANSLATE_NOOP("Steps", "Add decision"),
    "decision.edit": QT_TRANSLATE_NOOP("Steps", "Edit decision"),
    "decision.done": QT_TRANSLATE_NOOP("Steps", "Finish decision"),
    "decision.reopen": QT_TRANSLATE_NOOP("Steps", "Open a decision again"),
    "decision.delete": QT_TRANSLATE_NOOP("Steps", "Delete decision"),
}

MOODS = {
    "lively": QT_TRANSLATE_NOOP("Diaries", "Lively"),
    "flat": QT_TRANSLATE_NOOP("Diaries", "Flat"),
    "cold": QT_TRANSLATE_NOOP("Diaries", "Cold"),
}

TONES = {"lively": "ok", "flat": "neutral", "cold": "warn"}


def mood_text(mood: str) -> str:
    """Return the word for how a group felt; empty where nobody said."""
    return QCoreApplication.translate("Diaries", MOODS[mood]) if mood else ""


def _decision(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "decided")
    tone = "bad" if line.late else "accent"
    return Worded(chip, tone, line.facts["what"], group=line.facts["group"])


WORDS = {"decision": _decision}
