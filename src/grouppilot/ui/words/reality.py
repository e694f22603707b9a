"""Words of comparisons, sign-ups, ledgers, private runs and pairs."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

Agenda = Counting("Agenda")

SENTENCES = {
    "nobody_in_list": QT_TRANSLATE_NOOP(
        "Refusals", "There is no name in this list. Nothing was compared; paste one name a line."
    ),
    "no_sign_up": QT_TRANSLATE_NOOP(
        "Refusals", "This has no numbered lines, so it is no sign-up. Nothing was kept; copy the whole chain."
    ),
    "sign_up_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A sign-up has at most {most} lines. Nothing was kept."
    ),
    "sign_up_unknown": QT_TRANSLATE_NOOP("Refusals", "This sign-up is gone; somebody deleted it."),
    "ledger_bad_kind": QT_TRANSLATE_NOOP("Refusals", "A ledger holds check-ins or homework, not {kind}."),
    "ledger_bad_state": QT_TRANSLATE_NOOP(
        "Refusals", "A mark is done, late, reviewed or excellent, not {state}."
    ),
    "ledger_day_ahead": QT_TRANSLATE_NOOP("Refusals", "{day} has not come yet. Nothing was marked."),
    "run_nobody": QT_TRANSLATE_NOOP("Refusals", "Nobody was chosen. Choose members first."),
    "run_too_many": QT_TRANSLATE_NOOP("Refusals", "A run has at most {most} members. Choose fewer."),
    "run_title_missing": QT_TRANSLATE_NOOP("Refusals", "A run needs a title."),
    "run_text_missing": QT_TRANSLATE_NOOP("Refusals", "A run needs a text."),
    "run_text_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A text has at most {most} characters. Nothing was changed."
    ),
    "run_bad_cap": QT_TRANSLATE_NOOP("Refusals", "The daily number lies between 1 and {most}."),
    "run_bad_state": QT_TRANSLATE_NOOP(
        "Refusals", "A member of a run is open, done or skipped, not {state}."
    ),
    "run_unknown": QT_TRANSLATE_NOOP("Refusals", "This run is gone; it was deleted."),
    "pairs_bad_purpose": QT_TRANSLATE_NOOP("Refusals", "Pairs are for review or exchange, not {purpose}."),
    "pairs_too_few": QT_TRANSLATE_NOOP("Refusals", "Pairs need two members at least."),
    "shelf_no_offer": QT_TRANSLATE_NOOP("Refusals", "Only an offer has a day on which it ends."),
    "pairs_unknown": QT_TRANSLATE_NOOP("Refusals", "This round of pairs is gone; it was deleted."),
}

STEPS = {
    "roster.compare": QT_TRANSLATE_NOOP("Steps", "Compare roster"),
    "signup.keep": QT_TRANSLATE_NOOP("Steps", "Keep sign-up"),
    "signup.bind": QT_TRANSLATE_NOOP("Steps", "Say who signed"),
    "signup.rename": QT_TRANSLATE_NOOP("Steps", "Rename sign-up"),
    "signup.delete": QT_TRANSLATE_NOOP("Steps", "Delete sign-up"),
    "ledger.mark": QT_TRANSLATE_NOOP("Steps", "Mark the ledger"),
    "ledger.chain": QT_TRANSLATE_NOOP("Steps", "Take check-ins from a chain"),
    "ledger.goal": QT_TRANSLATE_NOOP("Steps", "Say who reached the goal"),
    "ledger.days": QT_TRANSLATE_NOOP("Steps", "Change the check-in days"),
    "run.start": QT_TRANSLATE_NOOP("Steps", "Begin private run"),
    "run.done": QT_TRANSLATE_NOOP("Steps", "Written to {name}"),
    "run.skipped": QT_TRANSLATE_NOOP("Steps", "Leave out {name}"),
    "run.open": QT_TRANSLATE_NOOP("Steps", "Open {name} again"),
    "run.rewrite": QT_TRANSLATE_NOOP("Steps", "Write another text"),
    "run.edit": QT_TRANSLATE_NOOP("Steps", "Edit private run"),
    "run.delete": QT_TRANSLATE_NOOP("Steps", "Delete private run"),
    "kit.write": QT_TRANSLATE_NOOP("Steps", "Write a text of the starter kit"),
    "shelf.add": QT_TRANSLATE_NOOP("Steps", "Put a text on a shelf"),
    "shelf.put": QT_TRANSLATE_NOOP("Steps", "Put on a shelf"),
    "shelf.expiry": QT_TRANSLATE_NOOP("Steps", "Change when an offer ends"),
    "pairs.deal": QT_TRANSLATE_NOOP("Steps", "Deal pairs"),
    "pairs.delete": QT_TRANSLATE_NOOP("Steps", "Delete pairs"),
}


def _run(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("Agenda", "to write")
    text = Agenda.tr("{title}: %n member(s) still to be written to", "", line.count)
    return Worded(chip, "accent", text.format(title=line.facts["title"]), group=line.facts["group"])


WORDS = {"person_run": _run}
