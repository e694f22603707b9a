"""Words of activities and draws: refusals, actions as undo names them, lines of the agenda."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

Agenda = Counting("Agenda")

SENTENCES = {
    "draw_empty": QT_TRANSLATE_NOOP(
        "Refusals", "Nobody is on this list, so there is nobody to draw. Put somebody on it first."
    ),
    "draw_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A list for a draw has {most} lines at most. Nothing was kept; shorten it."
    ),
    "draw_line_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A line can have {most} characters at most, and “{line}” has more. Nothing was kept."
    ),
    "draw_seed_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A draw needs a seed: any line of text that everybody sees before. Nothing was kept."
    ),
    "draw_seed_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A seed can have {most} characters at most. Nothing was kept; shorten it."
    ),
    "activity_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This activity is gone. Nothing was changed; Undo may bring it back."
    ),
    "activity_gone": QT_TRANSLATE_NOOP(
        "Refusals", "This is gone from the activity. Nothing was changed; Undo may bring it back."
    ),
    "activity_recurs": QT_TRANSLATE_NOOP(
        "Refusals", "An activity takes place once, so it and its stages cannot recur. Copy it instead."
    ),
    "activity_drawn": QT_TRANSLATE_NOOP(
        "Refusals", "Winners were drawn here, and that stays on record. Only the whole entry can be deleted."
    ),
    "activity_stage": QT_TRANSLATE_NOOP(
        "Refusals", "This is a stage of another activity, so it cannot be one itself. Copy it instead."
    ),
    "activity_bad_value": QT_TRANSLATE_NOOP(
        "Refusals", "This is a number from nought, or empty where you do not know it. Nothing was kept."
    ),
    "activity_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "This can have {most} characters at most. Nothing was kept; shorten it."
    ),
    "activity_too_many": QT_TRANSLATE_NOOP(
        "Refusals", "There can be {most} of them at most. Nothing was kept."
    ),
    "activity_name_missing": QT_TRANSLATE_NOOP("Refusals", "This needs a name. Nothing was kept."),
    "activity_no_day": QT_TRANSLATE_NOOP(
        "Refusals", "Stages are laid out around the day of the activity. Give it a day first."
    ),
    "activity_no_group": QT_TRANSLATE_NOOP(
        "Refusals", "The activity is not for this group any more. Nothing was kept."
    ),
    "draw_unknown": QT_TRANSLATE_NOOP("Refusals", "This draw is gone. Undo may bring it back."),
    "draw_over": QT_TRANSLATE_NOOP(
        "Refusals", "This draw was drawn or called off already, and stays as it is. Make another one."
    ),
    "draw_not_drawn": QT_TRANSLATE_NOOP("Refusals", "This draw has no winners yet. Draw them first."),
    "draw_hint_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Say where the seed will come from, so that everybody can see it. Nothing was frozen."
    ),
    "draw_bad_number": QT_TRANSLATE_NOOP(
        "Refusals", "At least one winner is drawn, and {most} at most. Nothing was kept."
    ),
}

STEPS = {
    "activity.add": QT_TRANSLATE_NOOP("Steps", "Plan activity"),
    "activity.delete": QT_TRANSLATE_NOOP("Steps", "Let it be no activity"),
    "activity.edit": QT_TRANSLATE_NOOP("Steps", "Edit activity"),
    "activity.stage": QT_TRANSLATE_NOOP("Steps", "Add stage"),
    "activity.stages": QT_TRANSLATE_NOOP("Steps", "Lay out stages"),
    "activity.came": QT_TRANSLATE_NOOP("Steps", "Say who came"),
    "activity.cost": QT_TRANSLATE_NOOP("Steps", "Change costs"),
    "activity.prize": QT_TRANSLATE_NOOP("Steps", "Change prizes"),
    "activity.give": QT_TRANSLATE_NOOP("Steps", "Change who has a prize"),
    "activity.hand": QT_TRANSLATE_NOOP("Steps", "Hand over prizes"),
}


def _prizes(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "prizes")
    told = Agenda.tr("{title}: %n prize(s) not handed over", "", line.count)
    return Worded(chip, "warn", told.format(title=line.facts["title"]), group=line.facts["group"])


def _sign_up(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "sign-up")
    told = QCoreApplication.translate("Agenda", "{title}: the sign-up ends today")
    return Worded(chip, "accent", told.format(title=line.facts["title"]), group=line.facts["group"])


WORDS = {"prize_open": _prizes, "sign_up_ends": _sign_up}
