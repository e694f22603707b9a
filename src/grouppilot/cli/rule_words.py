"""The command line's words for rules, in English: refusals, actions, what needs the owner, steps."""

REFUSALS = {
    "rule_kind_unknown": "A rule is one of do, dont, reward and penalty, not “{kind}”.",
    "rule_text_missing": "A rule needs words.",
    "rule_too_long": "A rule has at most {most} characters. Nothing was changed.",
    "consequence_too_long": "What follows has at most {most} characters. Nothing was changed.",
    "rule_unknown": "This rule is gone, or not one of this group.",
    "rule_not_found": "No rule of this group is “{text}”. `grouppilot rules show` lists them.",
    "rule_ambiguous": "Several rules fit “{text}”: {numbers}. Name one by its number.",
    "rule_set_unknown": "This rule set is gone.",
    "rule_set_name_missing": "A rule set needs a name.",
    "bad_ladder": "These steps are no ladder: each at most once, from the mildest to the hardest.",
    "member_not_found": "Nobody in this group is “{name}”. Nothing was noted.",
    "member_ambiguous": "Several members are called “{name}”. Name one by id: {ids}. Nothing was noted.",
    "violation_unknown": "This violation is gone.",
    "violation_ahead": "{day} has not come yet. Nothing was noted.",
    "sanction_unknown": "There is no step “{step}”. Nothing was changed.",
    "note_too_long": "This has at most {most} characters. Nothing was changed.",
    "removal_unknown": "This removal is gone.",
    "follow_up_empty": "Say what was promised.",
    "follow_up_unknown": "There is no such follow-up. `grouppilot followup list` shows them.",
    "incident_empty": "Say what it is about.",
    "incident_ahead": "That day has not come yet. Nothing was noted.",
    "incident_unknown": "This incident is gone.",
    "incident_step_unknown": "An incident has no step “{step}”.",
}

ACTIONS = {
    "rule.add": "add a rule",
    "rule.edit": "word a rule anew",
    "rule.end": "end a rule",
    "rule.resume": "let a rule hold again",
    "rule.delete": "delete a rule",
    "rule.order": "put rules in order",
    "ruleset.use": "choose the rules of a group",
    "ruleset.own": "give a group its own rules",
    "ruleset.rename": "rename a rule set",
    "ruleset.delete": "delete a rule set",
    "ladder.edit": "set the steps of a ladder of sanctions",
    "violation.add": "note a violation of {name}",
    "violation.edit": "correct a violation",
    "violation.step": "answer a violation of {name}",
    "violation.appeal": "take a violation back",
    "violation.uphold": "let a violation count again",
    "violation.delete": "delete a violation",
    "removal.lift": "forget a removal",
    "followup.add": "add a follow-up",
    "followup.edit": "edit a follow-up",
    "followup.done": "finish a follow-up",
    "followup.reopen": "open a follow-up again",
    "followup.delete": "delete a follow-up",
    "incident.add": "add an incident",
    "incident.edit": "edit an incident",
    "incident.step": "mark a step of an incident",
    "incident.close": "close an incident",
    "incident.reopen": "open an incident again",
    "incident.delete": "delete an incident",
}

AGENDA = {
    "follow_up": "follow-up until {due}: {what}",
    "incident": "incident in {group}: {what}",
    "returned": "{name} is here again, removed on {day}",
}

STEPS = {
    "remind": "remind",
    "warn": "warn",
    "mute": "mute",
    "remove": "remove",
    "noted": "nothing more: what was done covers it",
}
"""What a step is called."""
