"""Words of the ledger."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_STATES = {
    "done": QT_TRANSLATE_NOOP("Ledger", "done"),
    "late": QT_TRANSLATE_NOOP("Ledger", "late"),
    "reviewed": QT_TRANSLATE_NOOP("Ledger", "reviewed"),
    "excellent": QT_TRANSLATE_NOOP("Ledger", "excellent"),
    "missed": QT_TRANSLATE_NOOP("Ledger", "not handed in"),
    "open": QT_TRANSLATE_NOOP("Ledger", "open today"),
    "before": QT_TRANSLATE_NOOP("Ledger", "not here yet"),
}


def state_word(state: str) -> str:
    """Word what stands in a cell of the ledger."""
    return QCoreApplication.translate("Ledger", _STATES[state])
