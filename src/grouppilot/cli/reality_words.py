"""The command line's words for comparisons, sign-ups, ledgers, private runs and pairs, in English."""

REFUSALS = {
    "nobody_in_list": "There is no name in this list. Nothing was compared; paste one name a line.",
    "no_sign_up": "This has no numbered lines, so it is no sign-up. Nothing was kept; copy the whole chain.",
    "sign_up_too_long": "A sign-up has at most {most} lines. Nothing was kept.",
    "sign_up_unknown": "This sign-up is gone; somebody deleted it.",
    "ledger_bad_kind": "A ledger holds check-ins or homework, not {kind}.",
    "ledger_bad_state": "A mark is done, late, reviewed or excellent, not {state}.",
    "ledger_day_ahead": "{day} has not come yet. Nothing was marked.",
    "run_nobody": "Nobody was chosen. Choose members first.",
    "run_too_many": "A run has at most {most} members. Choose fewer.",
    "run_title_missing": "A run needs a title.",
    "run_text_missing": "A run needs a text.",
    "run_text_too_long": "A text has at most {most} characters. Nothing was changed.",
    "run_bad_cap": "The daily number lies between 1 and {most}.",
    "run_bad_state": "A member of a run is open, done or skipped, not {state}.",
    "run_unknown": "This run is gone; it was deleted.",
    "pairs_bad_purpose": "Pairs are for review or exchange, not {purpose}.",
    "pairs_too_few": "Pairs need two members at least.",
    "shelf_no_offer": "Only an offer has a day on which it ends.",
    "pairs_unknown": "This round of pairs is gone; it was deleted.",
}

ACTIONS = {
    "roster.compare": "compare the roster of “{group}” with the real group",
    "signup.keep": "keep the sign-up “{title}”",
    "signup.bind": "say who signed",
    "signup.rename": "rename the sign-up “{title}”",
    "signup.delete": "delete the sign-up “{title}”",
    "ledger.mark": "mark the ledger of “{group}”",
    "ledger.chain": "take check-ins from a chain into “{group}”",
    "ledger.goal": "say who reached the goal",
    "ledger.days": "change the check-in days of “{group}”",
    "run.start": "begin the run “{title}”",
    "run.done": "note that {name} was written to",
    "run.skipped": "leave out {name}",
    "run.open": "open {name} again",
    "run.rewrite": "write another text for one member",
    "run.edit": "edit the run “{title}”",
    "run.delete": "delete the run “{title}”",
    "kit.write": "write “{title}” of the starter kit",
    "shelf.put": "put {count} texts on a shelf",
    "shelf.expiry": "change when an offer ends",
    "pairs.deal": "deal the pairs of “{group}”",
    "pairs.delete": "delete a round of pairs",
}

AGENDA = {"person_run": "{title}: {count} members still to be written to"}
