"""The marks beside members in words: "warned 2×", "ritual 3/6", "birthday 12 Jun"."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.domain.signals import Signal
from grouppilot.ui.words.rules import short_date_text

TONES = {
    "removed": "bad",
    "open": "warn",
    "mute": "bad",
    "warn": "bad",
    "remind": "warn",
    "rename": "warn",
    "newcomer": "neutral",
    "promise": "accent",
    "birthday": "accent",
    "touch": "neutral",
}
"""Tone of each signal's chip."""

_FILTERS = {
    "newcomer": QT_TRANSLATE_NOOP("Signals", "Newcomers"),
    "open": QT_TRANSLATE_NOOP("Signals", "Unanswered violation"),
    "warned": QT_TRANSLATE_NOOP("Signals", "Reminded or warned"),
    "rename": QT_TRANSLATE_NOOP("Signals", "Card not renamed"),
    "removed": QT_TRANSLATE_NOOP("Signals", "Removed before"),
    "promise": QT_TRANSLATE_NOOP("Signals", "Something promised"),
    "birthday": QT_TRANSLATE_NOOP("Signals", "Birthday this week"),
    "touch": QT_TRANSLATE_NOOP("Signals", "To write to again"),
}


def signal_text(signal: Signal, today: date) -> str:
    """Word a signal as its chip does."""
    says = {
        "removed": QCoreApplication.translate("Signals", "removed before"),
        "open": QCoreApplication.translate("Signals", "broke a rule"),
        "mute": QCoreApplication.translate("Signals", "muted"),
        "warn": QCoreApplication.translate("Signals", "warned"),
        "remind": QCoreApplication.translate("Signals", "reminded"),
        "rename": QCoreApplication.translate("Signals", "rename card"),
        "newcomer": QCoreApplication.translate("Signals", "new"),
        "promise": QCoreApplication.translate("Signals", "promise"),
        "birthday": QCoreApplication.translate("Signals", "birthday"),
        "touch": QCoreApplication.translate("Signals", "write again"),
    }
    text = says[signal.key]
    if signal.of:
        ritual = QCoreApplication.translate("Signals", "ritual {done}/{of}")
        return ritual.format(done=signal.count, of=signal.of)
    if signal.count > 1:
        return QCoreApplication.translate("Signals", "{what} {n}×").format(what=text, n=signal.count)
    if signal.key == "promise" and signal.late:
        return QCoreApplication.translate("Signals", "promise late")
    if signal.key in ("promise", "birthday") and signal.day is not None:
        when = QCoreApplication.translate("Signals", "today")
        when = when if signal.day == today else short_date_text(signal.day, today)
        return QCoreApplication.translate("Signals", "{what} {when}").format(what=text, when=when)
    return text


def signal_tone(signal: Signal) -> str:
    """Return the tone of a signal's chip."""
    return "bad" if signal.key == "promise" and signal.late else TONES[signal.key]


def filter_name(key: str) -> str:
    """Return what a filter by signals is called."""
    return QCoreApplication.translate("Signals", _FILTERS[key])
