"""Words of violations, steps and removals."""

from PySide6.QtCore import QCoreApplication

from grouppilot.domain.sanctions import NOTED
from grouppilot.ui.words.counting import Counting
from grouppilot.ui.words.names import name_of
from grouppilot.ui.words.rules import date_text
from grouppilot.usecases.violations import ViolationRow

ViolationWords = Counting("ViolationWords")
TONES = {"remind": "accent", "warn": "warn", "mute": "warn", "remove": "bad", NOTED: "neutral"}


def rule_named(row: ViolationRow) -> str:
    """Return the rule that was broken, with its number while it holds."""
    if row.rule_number is None:
        return row.rule
    numbered = QCoreApplication.translate("ViolationWords", "Rule {n}: {text}")
    return numbered.format(n=row.rule_number, text=row.rule)


def state_chip(row: ViolationRow) -> tuple[str, str]:
    """Return word and tone of how a violation stands."""
    if row.appealed is not None:
        return QCoreApplication.translate("ViolationWords", "taken back"), "neutral"
    if row.step:
        return name_of("sanctiondone", row.step), "bad" if row.step == "remove" else "neutral"
    if row.proposed == NOTED:
        return QCoreApplication.translate("ViolationWords", "covered"), "neutral"
    asked = QCoreApplication.translate("ViolationWords", "{step}?").format(
        step=name_of("sanction", row.proposed)
    )
    return asked, TONES[row.proposed]


def counts_text(row: ViolationRow) -> str:
    """Say until when a violation counts."""
    if row.appealed is not None:
        said = QCoreApplication.translate("ViolationWords", "Taken back on {day}: it counts no more.")
        return said.format(day=date_text(row.appealed))
    if row.until is None:
        return QCoreApplication.translate("ViolationWords", "Counts for good.")
    said = QCoreApplication.translate("ViolationWords", "Counts until {day}.")
    if not row.counts:
        said = QCoreApplication.translate("ViolationWords", "Expired on {day}: it counts no more.")
    return said.format(day=date_text(row.until))


def done_text(row: ViolationRow) -> str:
    """Say what was done about a violation, e.g. ``"muted for 3 days"``."""
    if row.step == "mute" and row.days:
        return ViolationWords.tr("muted for %n day(s)", "", row.days)
    return name_of("sanctiondone", row.step)
