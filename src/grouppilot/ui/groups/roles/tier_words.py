"""Tiers in words: what speaks for a move, and where it leads."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from grouppilot.domain.tier_steps import Evidence
from grouppilot.ui.members.words import tier_name
from grouppilot.ui.words.counting import Counting, listed
from grouppilot.ui.words.names import name_of
from grouppilot.usecases.tiers import Suggestion, TierRow

Tiers = Counting("Tiers")


def name_of_tier(tier: TierRow) -> str:
    """Return what a tier is called."""
    return tier.name or name_of("tier", tier.key)


def reason_text(one: Evidence) -> str:
    """Say one thing a member did, or left undone, e.g. "checked in on 6 of the last 8 days"."""
    if one.kind == "invited":
        return Tiers.tr("invited %n who stayed", "", one.done)
    words = {
        "checkin": QCoreApplication.translate("Tiers", "checked in on {done} of the last {asked} days"),
        "homework": QCoreApplication.translate("Tiers", "handed in {done} of the last {asked} homeworks"),
        "signup": QCoreApplication.translate("Tiers", "signed up {done} of the last {asked} times"),
        "answered": QCoreApplication.translate("Tiers", "answered {done} of the last {asked} posts"),
        "onboarded": QCoreApplication.translate("Tiers", "finished onboarding"),
    }
    return words[one.kind].format(done=one.done, asked=one.asked)


def reasons_text(reasons: Iterable[Evidence]) -> str:
    """Say all that speaks for a move."""
    return listed(map(reason_text, reasons))


def move_text(one: Suggestion) -> str:
    """Say from where to where, e.g. "Basic → Advanced"."""
    after = tier_name(one.after)
    if one.before is None:
        return QCoreApplication.translate("Tiers", "→ {after}").format(after=after)
    text = QCoreApplication.translate("Tiers", "{before} → {after}")
    return text.format(before=tier_name(one.before), after=after)
