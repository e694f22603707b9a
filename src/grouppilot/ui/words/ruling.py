"""Words of rules: their refusals, and their actions as undo names them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = {
    "rule_kind_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "A rule says do, don't, reward or penalty. Nothing was changed."
    ),
    "rule_text_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A rule needs words. Nothing was changed; write some."
    ),
    "rule_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "A rule can have {most} characters at most. Nothing was changed; shorten it."
    ),
    "consequence_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "What follows can have {most} characters at most. Nothing was changed; shorten it."
    ),
    "rule_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This rule is gone. Nothing was changed; Undo may bring it back."
    ),
    "rule_not_found": QT_TRANSLATE_NOOP("Refusals", "No rule here is “{text}”. Nothing was changed."),
    "rule_ambiguous": QT_TRANSLATE_NOOP(
        "Refusals", "Several rules fit “{text}”: {numbers}. Nothing was changed; choose one."
    ),
    "rule_set_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This rule set is gone. Nothing was changed; Undo may bring it back."
    ),
    "rule_set_name_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A rule set needs a name. Nothing was changed; give it one."
    ),
    "bad_ladder": QT_TRANSLATE_NOOP(
        "Refusals", "A ladder needs at least one step, and days that make sense. Nothing was changed."
    ),
    "member_not_found": QT_TRANSLATE_NOOP(
        "Refusals", "Nobody in this group is “{name}”. Nothing was changed."
    ),
    "member_ambiguous": QT_TRANSLATE_NOOP(
        "Refusals", "Several members are called “{name}” ({ids}). Nothing was changed; choose one."
    ),
    "violation_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This violation is gone. Nothing was changed; Undo may bring it back."
    ),
    "violation_ahead": QT_TRANSLATE_NOOP(
        "Refusals", "That day has not come yet. Nothing was changed; choose today or a day before."
    ),
    "sanction_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no such step ({step}). Nothing was changed."),
    "note_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "This can have {most} characters at most. Nothing was changed; shorten it."
    ),
    "removal_unknown": QT_TRANSLATE_NOOP("Refusals", "This removal is gone. Nothing was changed."),
    "follow_up_empty": QT_TRANSLATE_NOOP("Refusals", "Say what was promised. Nothing was changed."),
    "follow_up_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This follow-up is gone. Nothing was changed; Undo may bring it back."
    ),
    "incident_empty": QT_TRANSLATE_NOOP("Refusals", "Say what the incident is about. Nothing was changed."),
    "incident_ahead": QT_TRANSLATE_NOOP("Refusals", "That day has not come yet. Nothing was changed."),
    "incident_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "This incident is gone. Nothing was changed; Undo may bring it back."
    ),
    "incident_step_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "An incident has no step “{step}”. Nothing was changed."
    ),
}

STEPS = {
    "rule.add": QT_TRANSLATE_NOOP("Steps", "Add rule"),
    "rule.edit": QT_TRANSLATE_NOOP("Steps", "Edit rule"),
    "rule.end": QT_TRANSLATE_NOOP("Steps", "End rule"),
    "rule.resume": QT_TRANSLATE_NOOP("Steps", "Let a rule hold again"),
    "rule.delete": QT_TRANSLATE_NOOP("Steps", "Delete rule"),
    "rule.order": QT_TRANSLATE_NOOP("Steps", "Reorder rules"),
    "ruleset.use": QT_TRANSLATE_NOOP("Steps", "Choose rule set"),
    "ruleset.own": QT_TRANSLATE_NOOP("Steps", "Own copy of the rules"),
    "ruleset.rename": QT_TRANSLATE_NOOP("Steps", "Rename rule set"),
    "ruleset.delete": QT_TRANSLATE_NOOP("Steps", "Delete rule set"),
    "ladder.edit": QT_TRANSLATE_NOOP("Steps", "Steps of the ladder"),
    "violation.add": QT_TRANSLATE_NOOP("Steps", "Note a violation of {name}"),
    "violation.edit": QT_TRANSLATE_NOOP("Steps", "Correct a violation"),
    "violation.step": QT_TRANSLATE_NOOP("Steps", "Answer a violation of {name}"),
    "violation.appeal": QT_TRANSLATE_NOOP("Steps", "Take a violation back"),
    "violation.uphold": QT_TRANSLATE_NOOP("Steps", "Let a violation count again"),
    "violation.delete": QT_TRANSLATE_NOOP("Steps", "Delete violation"),
    "removal.lift": QT_TRANSLATE_NOOP("Steps", "Forget a removal"),
    "followup.add": QT_TRANSLATE_NOOP("Steps", "Add follow-up"),
    "followup.edit": QT_TRANSLATE_NOOP("Steps", "Edit follow-up"),
    "followup.done": QT_TRANSLATE_NOOP("Steps", "Finish follow-up"),
    "followup.reopen": QT_TRANSLATE_NOOP("Steps", "Open a follow-up again"),
    "followup.delete": QT_TRANSLATE_NOOP("Steps", "Delete follow-up"),
    "incident.add": QT_TRANSLATE_NOOP("Steps", "Add incident"),
    "incident.edit": QT_TRANSLATE_NOOP("Steps", "Edit incident"),
    "incident.step": QT_TRANSLATE_NOOP("Steps", "Mark a step of an incident"),
    "incident.close": QT_TRANSLATE_NOOP("Steps", "Close incident"),
    "incident.reopen": QT_TRANSLATE_NOOP("Steps", "Open an incident again"),
    "incident.delete": QT_TRANSLATE_NOOP("Steps", "Delete incident"),
}
