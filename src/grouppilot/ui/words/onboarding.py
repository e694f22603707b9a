"""Words of onboarding: its refusals, and its actions as undo names them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "ritual_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A ritual needs a name. Nothing was changed; give it one."
    ),
    "ritual_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "The ritual cannot hold this ({field}). Nothing was changed."
    ),
    "ritual_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This ritual is gone. Nothing was changed; Undo may bring it back."
    ),
    "ritual_missing": QT_TRANSLATE_NOOP(
        "Refusals", "{group} has no ritual yet. Nothing was changed; choose one first."
    ),
    "ritual_full": QT_TRANSLATE_NOOP(
        "Refusals", "A ritual has {most} steps at most. Nothing was added; newcomers like it short."
    ),
    "step_title_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A step needs a title. Nothing was changed; give it one."
    ),
    "step_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This step is gone. Nothing was changed; Undo may bring it back."
    ),
    "step_proved": QT_TRANSLATE_NOOP(
        "Refusals", "“{title}” is done by what is kept of the member. Change that to open it again."
    ),
    "newcomer_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This newcomer or step is gone. Nothing was changed; Undo may bring it back."
    ),
    "introduction_short": QT_TRANSLATE_NOOP(
        "Refusals", "This introduction has {chars} characters, and {least} are asked for. It stays open."
    ),
    "too_many_newcomers": QT_TRANSLATE_NOOP(
        "Refusals", "More than {most} names at once. Nothing was added; paste them in parts."
    ),
    "nobody_to_add": QT_TRANSLATE_NOOP("Refusals", "Nobody is chosen. Nothing was added."),
    "joined_later": QT_TRANSLATE_NOOP(
        "Refusals", "{name} cannot have joined on a day to come. Nothing was added; choose another day."
    ),
    "number_format_bad": QT_TRANSLATE_NOOP(
        "Refusals", "Numbers cannot be written like “{format}”. Nothing was changed; write # for each digit."
    ),
    "card_format_bad": QT_TRANSLATE_NOOP(
        "Refusals",
        "Cards cannot be written like “{format}”. Nothing was changed; try number-trade-nickname.",
    ),
    "teams_bad_count": QT_TRANSLATE_NOOP(
        "Refusals", "There can be 1 to {most} teams. Nothing was changed; choose another number."
    ),
    "nobody_to_split": QT_TRANSLATE_NOOP(
        "Refusals", "{group} has no members to split into teams. Nothing was changed."
    ),
    "team_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This team is gone. Nothing was changed; Undo may bring it back."
    ),
    "team_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A team needs a name. Nothing was changed; give it one."
    ),
    "not_in_team": QT_TRANSLATE_NOOP(
        "Refusals", "Only a member of {team} can lead it. Nothing was changed; move them there first."
    ),
    "ceremony_planned": QT_TRANSLATE_NOOP("Refusals", "This is planned already. Nothing was changed."),
    "ceremony_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "This cannot be kept ({field}). Nothing was changed."
    ),
    "ceremony_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This ceremony is gone. Nothing was changed; Undo may bring it back."
    ),
    "checklist_full": QT_TRANSLATE_NOOP(
        "Refusals", "A checklist has {most} lines at most. Nothing was added."
    ),
    "task_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This line is gone. Nothing was changed; Undo may bring it back."
    ),
    "task_title_missing": QT_TRANSLATE_NOOP("Refusals", "This line is empty. Nothing was changed."),
}

REASONS = {
    "bad_format": QT_TRANSLATE_NOOP("Refusals", "numbers or cards cannot be written like this"),
    "no_introduction": QT_TRANSLATE_NOOP("Refusals", "only an introduction has a length"),
}

STEPS = {
    "ritual.add": QT_TRANSLATE_NOOP("Steps", "Add ritual"),
    "ritual.edit": QT_TRANSLATE_NOOP("Steps", "Edit ritual"),
    "ritual.delete": QT_TRANSLATE_NOOP("Steps", "Delete ritual"),
    "ritual.use": QT_TRANSLATE_NOOP("Steps", "Choose ritual"),
    "ritual.copy": QT_TRANSLATE_NOOP("Steps", "Copy ritual"),
    "step.add": QT_TRANSLATE_NOOP("Steps", "Add step"),
    "step.edit": QT_TRANSLATE_NOOP("Steps", "Edit step"),
    "step.delete": QT_TRANSLATE_NOOP("Steps", "Delete step"),
    "step.order": QT_TRANSLATE_NOOP("Steps", "Reorder steps"),
    "onboarding.mark": QT_TRANSLATE_NOOP("Steps", "Mark steps of newcomers"),
    "onboarding.skip": QT_TRANSLATE_NOOP("Steps", "Skip steps of newcomers"),
    "onboarding.unmark": QT_TRANSLATE_NOOP("Steps", "Open steps of newcomers"),
    "newcomer.add": QT_TRANSLATE_NOOP("Steps", "Add newcomers"),
    "numbers.format": QT_TRANSLATE_NOOP("Steps", "Change the format of numbers"),
    "numbers.give": QT_TRANSLATE_NOOP("Steps", "Give numbers"),
    "cards.format": QT_TRANSLATE_NOOP("Steps", "Change the format of cards"),
    "teams.split": QT_TRANSLATE_NOOP("Steps", "Split into teams"),
    "teams.move": QT_TRANSLATE_NOOP("Steps", "Move members between teams"),
    "teams.captain": QT_TRANSLATE_NOOP("Steps", "Choose captain"),
    "teams.rename": QT_TRANSLATE_NOOP("Steps", "Rename team"),
    "teams.add": QT_TRANSLATE_NOOP("Steps", "Add team"),
    "teams.delete": QT_TRANSLATE_NOOP("Steps", "Delete team"),
    "ceremony.plan": QT_TRANSLATE_NOOP("Steps", "Plan ceremony"),
    "ceremony.edit": QT_TRANSLATE_NOOP("Steps", "Edit ceremony"),
    "ceremony.delete": QT_TRANSLATE_NOOP("Steps", "Delete ceremony"),
    "ceremony.task": QT_TRANSLATE_NOOP("Steps", "Tick a line of the ceremony"),
    "ceremony.tasks": QT_TRANSLATE_NOOP("Steps", "Edit the checklist of the ceremony"),
}
