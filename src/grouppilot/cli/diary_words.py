"""The command line's words for diaries and weekly reviews, in English."""

REFUSALS = {
    "diary_day_ahead": "{day} has not come yet. Nothing was written.",
    "diary_bad_mood": "A group is lively, flat or cold, not {mood}. Nothing was written.",
    "decision_empty": "Say what was decided. Nothing was kept.",
    "decision_unknown": "This decision is gone.",
}

ACTIONS = {
    "diary.write": "write the diary of {day}",
    "decision.add": "add a decision",
    "decision.edit": "edit a decision",
    "decision.done": "finish a decision",
    "decision.reopen": "open a decision again",
    "decision.delete": "delete a decision",
}

AGENDA = {"decision": "decided, and still open: {what}"}
