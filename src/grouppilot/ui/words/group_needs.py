"""Words for what groups need: seats, codes, rules, roles, positioning, moves."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from grouppilot.ui.words import positioning
from grouppilot.ui.words.counting import Counting, labelled, listed
from grouppilot.ui.words.coverage import gaps_text
from grouppilot.ui.words.days import short_day
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.worded import Worded
from grouppilot.usecases.agenda_line import AgendaLine

GroupNeeds = Counting("GroupNeeds")


def _qr_renew(line: AgendaLine) -> Worded:
    day = short_day(line.facts["until"])
    if line.late:
        chip = QCoreApplication.translate("GroupNeeds", "QR code ran out")
        text = QCoreApplication.translate("GroupNeeds", "the QR code ran out on {day}; renew it")
        brief = QCoreApplication.translate("GroupNeeds", "QR code ran out on {day}")
    else:
        chip = QCoreApplication.translate("GroupNeeds", "renew QR code")
        text = QCoreApplication.translate("GroupNeeds", "the QR code works until {day}; renew it")
        brief = QCoreApplication.translate("GroupNeeds", "QR code works until {day}")
    tone = "bad" if line.late else "warn"
    return Worded(chip, tone, text.format(day=day), group=line.facts["group"], brief=brief.format(day=day))


def _qr_missing(_line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "QR code missing")
    text = QCoreApplication.translate(
        "GroupNeeds", "Newcomers have no QR code yet. Make one and note its last day."
    )
    return Worded(chip, "warn", text, brief=chip)


def _qr_near(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "QR code nearly closed")
    text = QCoreApplication.translate(
        "GroupNeeds", "{members} members: from {cap} on, the QR code admits nobody. Prepare the next group."
    )
    return Worded(chip, "warn", text.format(**_numbers(line, "members", "cap")), brief=chip)


def _qr_full(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "QR code admits nobody")
    text = QCoreApplication.translate(
        "GroupNeeds", "From {cap} members on, the QR code admits nobody: invite them, or open the next group."
    )
    return Worded(chip, "bad", text.format(**_numbers(line, "members", "cap")), brief=chip)


def _seats_near(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "nearly full")
    if line.facts["seats"] is None:
        text = QCoreApplication.translate("GroupNeeds", "{members} members: the number you set is reached.")
        return Worded(chip, "warn", text.format(**_numbers(line, "members")), brief=chip)
    text = QCoreApplication.translate(
        "GroupNeeds", "{members} of {seats} seats are taken. Prepare the next group."
    )
    brief = QCoreApplication.translate("GroupNeeds", "{members} of {seats} seats are taken")
    numbers = _numbers(line, "members", "seats")
    return Worded(chip, "warn", text.format(**numbers), brief=brief.format(**numbers))


def _seats_full(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "full")
    text = QCoreApplication.translate("GroupNeeds", "All {seats} seats are taken. Open the next group.")
    brief = QCoreApplication.translate("GroupNeeds", "all {seats} seats are taken")
    numbers = _numbers(line, "seats")
    return Worded(chip, "bad", text.format(**numbers), brief=brief.format(**numbers))


def _quota_full(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "quota reached")
    text = QCoreApplication.translate(
        "GroupNeeds", "{members} members: the quota of {quota} is reached. Let nobody else in, or raise it."
    )
    brief = QCoreApplication.translate("GroupNeeds", "the quota of {quota} is reached")
    numbers = _numbers(line, "members", "quota")
    return Worded(chip, "warn", text.format(**numbers), brief=brief.format(**numbers))


def _entry_closes(line: AgendaLine) -> Worded:
    day = short_day(line.facts["until"])
    chip = QCoreApplication.translate("GroupNeeds", "entry closes")
    text = QCoreApplication.translate("GroupNeeds", "the entry closes on {day}: last call")
    if line.late:
        text = QCoreApplication.translate("GroupNeeds", "the entry closed on {day}, and it still recruits")
    return Worded(chip, "bad" if line.late else "warn", text.format(day=day), group=line.facts["group"])


def _tier_review(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "tier review")
    text = QCoreApplication.translate("GroupNeeds", "look through the tiers: who moves up, who down")
    return Worded(chip, "bad" if line.late else "accent", text, group=line.facts["group"])


def _rules(_line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "rules not posted")
    text = QCoreApplication.translate(
        "GroupNeeds", "No rules hold in this group. Choose a few and post them."
    )
    return Worded(chip, "warn", text, brief=chip)


def _roles(line: AgendaLine) -> Worded:
    names = listed(name_of("role", key) for key in line.facts["roles"])
    chip = QCoreApplication.translate("GroupNeeds", "roles missing")
    text = QCoreApplication.translate("GroupNeeds", "Nobody has these roles: {roles}.")
    brief = QCoreApplication.translate("GroupNeeds", "nobody is {roles}", "a list of roles nobody has")
    return Worded(chip, "warn", text.format(roles=names), brief=brief.format(roles=names))


def _role_hours(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "hours open")
    return Worded(chip, "warn", gaps_text(line.facts["gaps"]))


def _positioning(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "positioning open")
    text = QCoreApplication.translate("GroupNeeds", "Its positioning lacks: {gaps}.")
    brief = QCoreApplication.translate("GroupNeeds", "positioning lacks {gaps}")
    gaps = line.facts["gaps"]
    said = brief.format(gaps=positioning.missing(gaps, 2))
    return Worded(chip, "neutral", text.format(gaps=positioning.missing(gaps)), brief=said)


def _ended(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "ended")
    text = GroupNeeds.tr(
        "Its last day was %n day(s) ago, and it still runs. Close it.", "", line.facts["days"]
    )
    brief = GroupNeeds.tr("ended %n day(s) ago, still runs", "", line.facts["days"])
    return Worded(chip, "warn", text, brief=brief)


def _estimate(_line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "note what came")
    text = QCoreApplication.translate("GroupNeeds", "It is over: hold the estimate against what really came.")
    brief = QCoreApplication.translate("GroupNeeds", "note what really came")
    return Worded(chip, "neutral", text, brief=brief)


def _moves(line: AgendaLine) -> Worded:
    chip = QCoreApplication.translate("GroupNeeds", "moves")
    people = GroupNeeds.tr("%n member(s) to move to {group}", "", line.count).format(
        group=line.facts["group"]
    )
    brief = GroupNeeds.tr("%n member(s) to move here", "", line.count)
    text = labelled(line.facts["account"], people)
    return Worded(chip, "bad" if line.late else "accent", text, brief=brief)


def _numbers(line: AgendaLine, *names: str) -> dict[str, str]:
    return {name: QLocale().toString(line.facts[name]) for name in names}


WORDS: Mapping[str, Callable[[AgendaLine], Worded]] = {
    "qr_renew": _qr_renew,
    "qr_missing": _qr_missing,
    "qr_near": _qr_near,
    "qr_full": _qr_full,
    "seats_near": _seats_near,
    "seats_full": _seats_full,
    "quota_full": _quota_full,
    "entry_closes": _entry_closes,
    "tier_review": _tier_review,
    "rules_missing": _rules,
    "roles_missing": _roles,
    "role_hours": _role_hours,
    "positioning": _positioning,
    "ended": _ended,
    "estimate_open": _estimate,
    "moves": _moves,
}
"""What words a line of each kind."""
