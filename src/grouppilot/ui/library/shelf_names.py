"""What the shelves are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SHELVES = {
    "highlight": QT_TRANSLATE_NOOP("Shelves", "Highlights"),
    "proof": QT_TRANSLATE_NOOP("Shelves", "Proof"),
    "story": QT_TRANSLATE_NOOP("Shelves", "Member stories"),
    "answer": QT_TRANSLATE_NOOP("Shelves", "Answers"),
    "offer": QT_TRANSLATE_NOOP("Shelves", "Partners' offers"),
}
"""Names to translate by key, in their order."""
